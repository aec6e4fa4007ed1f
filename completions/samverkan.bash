# shellcheck shell=bash
# Completes samverkan in bash.  Written by `make docs` out of the tables in cmd.

# What may follow the words of a command: words, operands by kind, options with the kind of their argument.
_samverkan_table()
{
	case $1 in
	'')
		words='help grant'
		operands=''
		options='--db=file --lang=choice:sv|en --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant')
		words='open apply withdraw check adjust decide'
		operands=''
		options='--db=file --lang=choice:sv|en --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'help')
		words=''
		operands='text text'
		options='--db=file --lang=choice:sv|en --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant open')
		words=''
		operands='text'
		options='-b=text --budget=text -y=text --year=text -p=programme --programme=programme --board=text --like=round -r=file --rules=file --closes=text --decide-on=text --reference=text -n --dry-run --db=file --lang=choice:sv|en --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant apply')
		words=''
		operands='round organisation'
		options='-a=text --amount=text --purpose=text --received=text --quantity=text -u --update -n --dry-run --db=file --lang=choice:sv|en --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant withdraw')
		words=''
		operands='round organisation'
		options='--reason=text -n --dry-run --db=file --lang=choice:sv|en --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant check')
		words=''
		operands='round'
		options='--db=file --lang=choice:sv|en --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant adjust')
		words=''
		operands='round organisation organisation'
		options='--reason=text --clear -n --dry-run --db=file --lang=choice:sv|en --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant decide')
		words=''
		operands='round'
		options='--date=text --paragraph=text --reference=text -n --dry-run --db=file --lang=choice:sv|en --as-of=text -q --quiet --no-color -h --help --version '
		;;
	esac
}

# The word as the shell would read it.
_samverkan_plain()
{
	plain=$1
	case $plain in
	\"*) plain=${plain#\"} plain=${plain%\"} ;;
	\'*) plain=${plain#\'} plain=${plain%\'} ;;
	*) plain=${plain//\\/} ;;
	esac
}

# Lines of stdin that begin as $plain does.
_samverkan_lines()
{
	local line
	while IFS= read -r line; do
		[[ $line == "$plain"* ]] && COMPREPLY+=("$line")
	done
}

# What completes an argument or operand of that kind.
_samverkan_offer()
{
	local plain
	_samverkan_plain "$cur"
	case $1 in
	choice:*)
		_samverkan_lines < <(tr '|' '\n' <<< "${1#choice:}")
		;;
	file | directory)
		compopt -o filenames 2> /dev/null
		mapfile -t COMPREPLY < <(compgen "-${1:0:1}" -- "$plain")
		;;
	field)
		compopt -o nospace 2> /dev/null
		_samverkan_lines < <("$program" ${db:+"--db=$db"} complete field 2> /dev/null)
		COMPREPLY=("${COMPREPLY[@]/%/=}")
		;;
	?*)
		compopt -o filenames 2> /dev/null
		_samverkan_lines < <("$program" ${db:+"--db=$db"} complete "$1" 2> /dev/null)
		;;
	esac
}

# The kind of the argument that an option takes; fails for one that takes none.
_samverkan_kind()
{
	local option
	for option in $options; do
		if [[ $option == "$1="* ]]; then
			kind=${option#*=}
			return 0
		fi
	done
	return 1
}

_samverkan()
{
	local program=$1 cur=${COMP_WORDS[COMP_CWORD]}
	local word last='' path='' db='' words='' options='' operands='' kind='' plain i place=0
	local -a kinds
	COMPREPLY=()
	_samverkan_table ''
	for ((i = 1; i < COMP_CWORD; i++)); do
		word=${COMP_WORDS[i]}
		if [[ $word == '=' ]]; then
			continue
		elif [[ -n $last ]]; then
			_samverkan_plain "$word"
			[[ $last == --db ]] && db=$plain
			last=
		elif [[ $word == -* ]]; then
			_samverkan_kind "$word" && last=$word
		elif [[ -n $words && " $words " == *" $word "* ]]; then
			path=${path:+$path }$word
			_samverkan_table "$path"
		else
			place=$((place + 1))
		fi
	done
	[[ $cur == '=' ]] && cur=
	if [[ -n $last ]]; then
		_samverkan_offer "$kind"
	elif [[ $cur == -* ]]; then
		for word in $options; do
			[[ ${word%%=*} == "$cur"* ]] && COMPREPLY+=("${word%%=*}")
		done
	elif [[ -n $words ]]; then
		mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
	else
		read -ra kinds <<< "$operands"
		kind=${kinds[place]-}
		[[ ${#kinds[@]} -gt 0 && ${kinds[-1]} == *'*' && $place -ge ${#kinds[@]} ]] && kind=${kinds[-1]}
		_samverkan_offer "${kind%'*'}"
	fi
}

complete -F _samverkan samverkan

# What the completion functions offer: names with spaces, quotes and å ä ö come out as they are, the shell quotes them.

$ cat > try.bash <<'EOF'
> source "$TESTS/../completions/samverkan.bash"
> COMP_WORDS=("$@")
> COMP_CWORD=$(($# - 1))
> _samverkan samverkan
> printf '%s\n' "${COMPREPLY[@]}"
> EOF

$ bash try.bash samverkan gra
grant

$ bash try.bash samverkan grant wi
withdraw

$ bash try.bash samverkan --db x.db grant apply --am
--amount

$ bash try.bash samverkan --lang = s
sv

$ bash try.bash samverkan help --
--db
--lang
--as-of
--quiet
--no-color
--help
--version

$ touch 'a b.txt' 'åre.txt'

$ bash try.bash samverkan grant open --rules 'a\ '
a b.txt

$ bash try.bash samverkan grant open --rules "'å"
åre.txt

$ samverkan init -q --db t.db; bash try.bash samverkan --db t.db export org
organisation
organisation_alias

$ samverkan --db t.db complete table | head -n 2
all
organisation

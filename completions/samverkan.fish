# Completes samverkan in fish.  Written by `make docs` out of the tables in cmd.

# Options whose argument may be the next word.
set -g __samverkan_with_argument --db --lang --as-of 

# The words of the line so far that are neither options nor their arguments.
function __samverkan_words
	set -l skip 0
	for word in (commandline -opc)[2..]
		if test $skip = 1
			set skip 0
		else if contains -- $word $__samverkan_with_argument
			set skip 1
		else if not string match -q -- '-*' $word
			echo $word
		end
	end
end

# Is this the command?
function __samverkan_in
	set -l words (__samverkan_words)
	test (count $words) -ge (count $argv); or return 1
	test (count $argv) = 0; or test "$words[1..(count $argv)]" = "$argv"
end

# Is a word wanted right after these?
function __samverkan_after
	__samverkan_in $argv; and test (count (__samverkan_words)) = (count $argv)
end

# Is the operand of that place (from 0; 1+ is that or any later) of this command wanted?
function __samverkan_operand
	__samverkan_in $argv[2..]; or return 1
	set -l place (math (count (__samverkan_words)) - (count $argv) + 1)
	if string match -q -- '*+' $argv[1]
		test $place -ge (string trim -r -c + $argv[1])
	else
		test $place = $argv[1]
	end
end

# Names out of the database, one a line; fish quotes what needs it.
function __samverkan_names
	set -l words (commandline -opc)
	set -l db (string replace -f -r -- '^--db=' '' $words)
	set -l at (contains -i -- --db $words); and set db $words[(math $at + 1)]
	if test -n "$db"
		$words[1] --db=$db[-1] complete $argv 2>/dev/null
	else
		$words[1] complete $argv 2>/dev/null
	end
end

complete -c samverkan -f
complete -c samverkan -n '__samverkan_after' -a help -d 'show what a command does and which options it takes'
complete -c samverkan -l db -r -F -d 'the database; else $SAMVERKAN_DB, else samverkan.db'
complete -c samverkan -l lang -x -a 'sv en' -d 'speak sv or en; else $SAMVERKAN_LANG, else as the database says'
complete -c samverkan -l as-of -x -d 'the day to take as today'
complete -c samverkan -s q -l quiet -d 'no talk, only data, findings and failures'
complete -c samverkan -l no-color -d 'no colors; also with $NO_COLOR'
complete -c samverkan -s h -l help -d 'show this help'
complete -c samverkan -l version -d 'show the version'

# Completes samverkan in fish.  Written by `make docs` out of the tables in cmd.

# Options whose argument may be the next word.
set -g __samverkan_with_argument --db --lang --as-of --budget -b --year -y --programme -p --board --like --rules -r --closes --decide-on --reference --amount -a --purpose --received --quantity --reason --date --paragraph 

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
	set -l wanted (count $argv)
	test (count $words) -ge $wanted; or return 1
	test $wanted = 0; or test "$words[1..$wanted]" = "$argv"
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
complete -c samverkan -n '__samverkan_after' -a grant -d 'rounds of grants: applications, rules, shares, decisions'
complete -c samverkan -n '__samverkan_after' -a help -d 'show what a command does and which options it takes'
complete -c samverkan -n '__samverkan_after grant' -a open -d 'open a round of grants'
complete -c samverkan -n '__samverkan_in grant open' -s b -l budget -x -d 'the programme\'s money for the year, agreements included'
complete -c samverkan -n '__samverkan_in grant open' -s y -l year -x -d 'the year that the money is for; else as the name or the meeting says'
complete -c samverkan -n '__samverkan_in grant open' -s p -l programme -x -a '(__samverkan_names programme)' -d 'what is shared out; else the round\'s name without its year'
complete -c samverkan -n '__samverkan_in grant open' -l board -x -d 'the board that decides'
complete -c samverkan -n '__samverkan_in grant open' -l like -x -a '(__samverkan_names round)' -d 'take programme, board and rules from ROUND'
complete -c samverkan -n '__samverkan_in grant open' -s r -l rules -r -F -d 'share out by the rules in FILE'
complete -c samverkan -n '__samverkan_in grant open' -l closes -x -d 'the last day to apply'
complete -c samverkan -n '__samverkan_in grant open' -l decide-on -x -d 'the board\'s meeting; agreements in force that day are charged'
complete -c samverkan -n '__samverkan_in grant open' -l reference -x -d 'diarienummer of the matter'
complete -c samverkan -n '__samverkan_in grant open' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_after grant' -a apply -d 'store one application'
complete -c samverkan -n '__samverkan_in grant apply' -s a -l amount -x -d 'the amount applied for'
complete -c samverkan -n '__samverkan_in grant apply' -l purpose -x -d 'what the money is for; @FILE or - to read it'
complete -c samverkan -n '__samverkan_in grant apply' -l received -x -d 'the day the application came in'
complete -c samverkan -n '__samverkan_in grant apply' -l quantity -x -d 'a number that the rules ask for: members=96'
complete -c samverkan -n '__samverkan_in grant apply' -s u -l update -d 'correct an application; what is not given stays'
complete -c samverkan -n '__samverkan_in grant apply' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_operand 0 grant apply' -x -a '(__samverkan_names round)'
complete -c samverkan -n '__samverkan_operand 1 grant apply' -x -a '(__samverkan_names organisation)'
complete -c samverkan -n '__samverkan_after grant' -a withdraw -d 'mark an application as withdrawn'
complete -c samverkan -n '__samverkan_in grant withdraw' -l reason -x -d 'why; @FILE or - to read it'
complete -c samverkan -n '__samverkan_in grant withdraw' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_operand 0 grant withdraw' -x -a '(__samverkan_names round)'
complete -c samverkan -n '__samverkan_operand 1 grant withdraw' -x -a '(__samverkan_names organisation)'
complete -c samverkan -n '__samverkan_after grant' -a check -d 'say who may not be granted and why, and what is missing'
complete -c samverkan -n '__samverkan_operand 0 grant check' -x -a '(__samverkan_names round)'
complete -c samverkan -n '__samverkan_after grant' -a adjust -d 'set the board\'s own amount instead of the rules\''
complete -c samverkan -n '__samverkan_in grant adjust' -l reason -x -d 'why the board departs from the rules; @FILE or - to read it'
complete -c samverkan -n '__samverkan_in grant adjust' -l clear -d 'take the adjustment back: the amount of the rules counts again'
complete -c samverkan -n '__samverkan_in grant adjust' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_operand 0 grant adjust' -x -a '(__samverkan_names round)'
complete -c samverkan -n '__samverkan_operand 1 grant adjust' -x -a '(__samverkan_names organisation)'
complete -c samverkan -n '__samverkan_operand 2 grant adjust' -x -a '(__samverkan_names organisation)'
complete -c samverkan -n '__samverkan_after grant' -a decide -d 'store the board\'s decision and freeze the round'
complete -c samverkan -n '__samverkan_in grant decide' -l date -x -d 'the day of the board\'s meeting'
complete -c samverkan -n '__samverkan_in grant decide' -l paragraph -x -d 'the paragraph of the minutes'
complete -c samverkan -n '__samverkan_in grant decide' -l reference -x -d 'diarienummer; else the round\'s'
complete -c samverkan -n '__samverkan_in grant decide' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_operand 0 grant decide' -x -a '(__samverkan_names round)'
complete -c samverkan -l db -r -F -d 'the database; else $SAMVERKAN_DB, else samverkan.db'
complete -c samverkan -l lang -x -a 'sv en' -d 'speak sv or en; else $SAMVERKAN_LANG, else as the database says'
complete -c samverkan -l as-of -x -d 'the day to take as today'
complete -c samverkan -s q -l quiet -d 'no talk, only data, findings and failures'
complete -c samverkan -l no-color -d 'no colors; also with $NO_COLOR'
complete -c samverkan -s h -l help -d 'show this help'
complete -c samverkan -l version -d 'show the version'

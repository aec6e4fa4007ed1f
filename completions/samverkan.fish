# Completes samverkan in fish.  Written by `make docs` out of the tables in cmd.

# Options whose argument may be the next word.
set -g __samverkan_with_argument --format -F --output -o --db --lang --as-of --budget -b --year -y --programme -p --board --like --rules -r --closes --decide-on --reference --amount -a --purpose --received --quantity --map -m --encoding --delimiter --header-rows --sheet --findings --reason --date --paragraph 

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
complete -c samverkan -n '__samverkan_after' -a report -d 'what a board reads, as a workbook or a table'
complete -c samverkan -n '__samverkan_after' -a status -d 'what is going on, and what the next step is'
complete -c samverkan -n '__samverkan_in status' -s F -l format -x -a 'table csv json xlsx' -d 'show as table, csv, json or xlsx'
complete -c samverkan -n '__samverkan_in status' -s o -l output -r -F -d 'write to FILE, in the format of its suffix; - is stdout'
complete -c samverkan -n '__samverkan_in status' -l excel -d 'CSV as Swedish Excel opens it with a double click'
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
complete -c samverkan -n '__samverkan_after grant' -a import -d 'take in applications from files, one a row'
complete -c samverkan -n '__samverkan_in grant import' -s u -l update -d 'change what is known already; an empty cell changes nothing'
complete -c samverkan -n '__samverkan_in grant import' -s m -l map -x -d 'take FIELD from the column headed HEADER'
complete -c samverkan -n '__samverkan_in grant import' -l encoding -x -d 'the file\'s character set, windows-1252 for instance; else detected'
complete -c samverkan -n '__samverkan_in grant import' -l delimiter -x -d 'what parts the columns: ; , | or tab; else detected'
complete -c samverkan -n '__samverkan_in grant import' -l header-rows -x -d 'how many rows the header takes; else detected'
complete -c samverkan -n '__samverkan_in grant import' -l sheet -x -d 'the sheet of a workbook; else the first'
complete -c samverkan -n '__samverkan_in grant import' -l findings -r -F -d 'write all findings to FILE.csv'
complete -c samverkan -n '__samverkan_in grant import' -l skip-bad -d 'store the good rows, report the others and exit 1'
complete -c samverkan -n '__samverkan_in grant import' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_operand 0 grant import' -x -a '(__samverkan_names round)'
complete -c samverkan -n '__samverkan_operand 1+ grant import' -F
complete -c samverkan -n '__samverkan_after grant' -a withdraw -d 'mark an application as withdrawn'
complete -c samverkan -n '__samverkan_in grant withdraw' -l reason -x -d 'why; @FILE or - to read it'
complete -c samverkan -n '__samverkan_in grant withdraw' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_operand 0 grant withdraw' -x -a '(__samverkan_names round)'
complete -c samverkan -n '__samverkan_operand 1 grant withdraw' -x -a '(__samverkan_names organisation)'
complete -c samverkan -n '__samverkan_after grant' -a rules -d 'show or set the rules of a round'
complete -c samverkan -n '__samverkan_in grant rules' -s F -l format -x -a 'table csv json xlsx' -d 'show as table, csv, json or xlsx'
complete -c samverkan -n '__samverkan_in grant rules' -s o -l output -r -F -d 'write to FILE, in the format of its suffix; - is stdout'
complete -c samverkan -n '__samverkan_in grant rules' -l excel -d 'CSV as Swedish Excel opens it with a double click'
complete -c samverkan -n '__samverkan_in grant rules' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_operand 0 grant rules' -x -a '(__samverkan_names round)'
complete -c samverkan -n '__samverkan_operand 1 grant rules' -F
complete -c samverkan -n '__samverkan_after grant' -a check -d 'say who may not be granted and why, and what is missing'
complete -c samverkan -n '__samverkan_in grant check' -s F -l format -x -a 'table csv json xlsx' -d 'show as table, csv, json or xlsx'
complete -c samverkan -n '__samverkan_in grant check' -s o -l output -r -F -d 'write to FILE, in the format of its suffix; - is stdout'
complete -c samverkan -n '__samverkan_in grant check' -l excel -d 'CSV as Swedish Excel opens it with a double click'
complete -c samverkan -n '__samverkan_operand 0 grant check' -x -a '(__samverkan_names round)'
complete -c samverkan -n '__samverkan_after grant' -a allocate -d 'share out a round\'s pot by its rules'
complete -c samverkan -n '__samverkan_in grant allocate' -s r -l rules -r -F -d 'give the round the rules in FILE first; with --dry-run, to try them out'
complete -c samverkan -n '__samverkan_in grant allocate' -s F -l format -x -a 'table csv json xlsx' -d 'show as table, csv, json or xlsx'
complete -c samverkan -n '__samverkan_in grant allocate' -s o -l output -r -F -d 'write to FILE, in the format of its suffix; - is stdout'
complete -c samverkan -n '__samverkan_in grant allocate' -l excel -d 'CSV as Swedish Excel opens it with a double click'
complete -c samverkan -n '__samverkan_in grant allocate' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_operand 0 grant allocate' -x -a '(__samverkan_names round)'
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
complete -c samverkan -n '__samverkan_after grant' -a list -d 'the rounds, the latest year first'
complete -c samverkan -n '__samverkan_in grant list' -s F -l format -x -a 'table csv json xlsx' -d 'show as table, csv, json or xlsx'
complete -c samverkan -n '__samverkan_in grant list' -s o -l output -r -F -d 'write to FILE, in the format of its suffix; - is stdout'
complete -c samverkan -n '__samverkan_in grant list' -l excel -d 'CSV as Swedish Excel opens it with a double click'
complete -c samverkan -n '__samverkan_after grant' -a show -d 'a round, or why one organisation gets its amount, step by step'
complete -c samverkan -n '__samverkan_in grant show' -s F -l format -x -a 'table csv json xlsx' -d 'show as table, csv, json or xlsx'
complete -c samverkan -n '__samverkan_in grant show' -s o -l output -r -F -d 'write to FILE, in the format of its suffix; - is stdout'
complete -c samverkan -n '__samverkan_in grant show' -l excel -d 'CSV as Swedish Excel opens it with a double click'
complete -c samverkan -n '__samverkan_operand 0 grant show' -x -a '(__samverkan_names round)'
complete -c samverkan -n '__samverkan_operand 1 grant show' -x -a '(__samverkan_names organisation)'
complete -c samverkan -n '__samverkan_after report' -a grant -d 'what a board has before it when it decides on a round'
complete -c samverkan -n '__samverkan_in report grant' -s F -l format -x -a 'table csv json xlsx' -d 'show as table, csv, json or xlsx'
complete -c samverkan -n '__samverkan_in report grant' -s o -l output -r -F -d 'write to FILE, in the format of its suffix; - is stdout'
complete -c samverkan -n '__samverkan_in report grant' -l excel -d 'CSV as Swedish Excel opens it with a double click'
complete -c samverkan -n '__samverkan_operand 0 report grant' -x -a '(__samverkan_names round)'
complete -c samverkan -n '__samverkan_after report' -a history -d 'what each organisation was granted over the years'
complete -c samverkan -n '__samverkan_in report history' -s p -l programme -x -a '(__samverkan_names programme)' -d 'only what was granted in programme P'
complete -c samverkan -n '__samverkan_in report history' -s F -l format -x -a 'table csv json xlsx' -d 'show as table, csv, json or xlsx'
complete -c samverkan -n '__samverkan_in report history' -s o -l output -r -F -d 'write to FILE, in the format of its suffix; - is stdout'
complete -c samverkan -n '__samverkan_in report history' -l excel -d 'CSV as Swedish Excel opens it with a double click'
complete -c samverkan -n '__samverkan_after' -a help -d 'show what a command does and which options it takes'
complete -c samverkan -l db -r -F -d 'the database; else $SAMVERKAN_DB, else samverkan.db'
complete -c samverkan -l lang -x -a 'sv en' -d 'speak sv or en; else $SAMVERKAN_LANG, else as the database says'
complete -c samverkan -l as-of -x -d 'the day to take as today'
complete -c samverkan -s q -l quiet -d 'no talk, only data, findings and failures'
complete -c samverkan -l no-color -d 'no colors; also with $NO_COLOR'
complete -c samverkan -s h -l help -d 'show this help'
complete -c samverkan -l version -d 'show the version'

# Completes samverkan in fish.  Written by `make docs` out of the tables in cmd.

# Options whose argument may be the next word.
set -g __samverkan_with_argument --municipality -m --db --lang --as-of --format -F --output -o --org-number --kind --category --active-in-municipality --serves-residents --giro --address --postcode --town --website --founded --contact --email --phone --map -m --encoding --delimiter --header-rows --sheet --findings --search -s --amount --from --until --programme -p --reference -r --id --budget -b --year -y --board --like --rules -r --closes --decide-on --purpose --received --quantity --reason --date --paragraph --directory -d --head --since 

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
complete -c samverkan -n '__samverkan_after' -a register -d 'the register of associations and other organisations'
complete -c samverkan -n '__samverkan_after' -a agreement -d 'agreements over years that a programme pays for'
complete -c samverkan -n '__samverkan_after' -a grant -d 'rounds of grants: applications, rules, shares, decisions'
complete -c samverkan -n '__samverkan_after' -a report -d 'what a board reads, as a workbook or a table'
complete -c samverkan -n '__samverkan_after' -a init -d 'make an empty database'
complete -c samverkan -n '__samverkan_in init' -s m -l municipality -x -d 'the municipality whose register it is, for the head of reports'
complete -c samverkan -n '__samverkan_in init' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_after' -a status -d 'what is going on, and what the next step is'
complete -c samverkan -n '__samverkan_in status' -s F -l format -x -a 'table csv json xlsx' -d 'show as table, csv, json or xlsx'
complete -c samverkan -n '__samverkan_in status' -s o -l output -r -F -d 'write to FILE, in the format of its suffix; - is stdout'
complete -c samverkan -n '__samverkan_in status' -l excel -d 'CSV as Swedish Excel opens it with a double click'
complete -c samverkan -n '__samverkan_after register' -a add -d 'add an organisation'
complete -c samverkan -n '__samverkan_in register add' -l org-number -x -d 'organisation number; a network may lack one'
complete -c samverkan -n '__samverkan_in register add' -l kind -x -a 'association foundation congregation study-association cooperative network other' -d 'what it is in law; association when nothing is said'
complete -c samverkan -n '__samverkan_in register add' -l category -x -d 'what it does'
complete -c samverkan -n '__samverkan_in register add' -l active-in-municipality -x -a 'yes no' -d 'whether it works mainly in the municipality'
complete -c samverkan -n '__samverkan_in register add' -l serves-residents -x -a 'yes no' -d 'whether residents take part, wherever it works'
complete -c samverkan -n '__samverkan_in register add' -l giro -x -d 'bankgiro or plusgiro'
complete -c samverkan -n '__samverkan_in register add' -l address -x -d 'street or box'
complete -c samverkan -n '__samverkan_in register add' -l postcode -x -d 'postcode'
complete -c samverkan -n '__samverkan_in register add' -l town -x -d 'post town'
complete -c samverkan -n '__samverkan_in register add' -l website -x -d 'website'
complete -c samverkan -n '__samverkan_in register add' -l founded -x -d 'the year it was founded'
complete -c samverkan -n '__samverkan_in register add' -l contact -x -d 'a person to turn to; personal data'
complete -c samverkan -n '__samverkan_in register add' -l email -x -d 'e-mail address; personal data'
complete -c samverkan -n '__samverkan_in register add' -l phone -x -d 'phone number; personal data'
complete -c samverkan -n '__samverkan_in register add' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_after register' -a import -d 'take organisations in from files'
complete -c samverkan -n '__samverkan_in register import' -l template -d 'write an empty file to fill in (.xlsx: with explanations), import nothing'
complete -c samverkan -n '__samverkan_in register import' -s u -l update -d 'change what is known already; an empty cell changes nothing'
complete -c samverkan -n '__samverkan_in register import' -s m -l map -x -a '(__samverkan_names field)' -d 'take FIELD from the column headed HEADER'
complete -c samverkan -n '__samverkan_in register import' -l encoding -x -d 'the file\'s character set, windows-1252 for instance; else detected'
complete -c samverkan -n '__samverkan_in register import' -l delimiter -x -d 'what parts the columns: ; , | or tab; else detected'
complete -c samverkan -n '__samverkan_in register import' -l header-rows -x -d 'how many rows the header takes; else detected'
complete -c samverkan -n '__samverkan_in register import' -l sheet -x -d 'the sheet of a workbook; else the first'
complete -c samverkan -n '__samverkan_in register import' -l findings -r -F -d 'write all findings to FILE.csv'
complete -c samverkan -n '__samverkan_in register import' -l skip-bad -d 'store the good rows, report the others and exit 1'
complete -c samverkan -n '__samverkan_in register import' -s F -l format -x -a 'table csv json xlsx' -d 'show as table, csv, json or xlsx'
complete -c samverkan -n '__samverkan_in register import' -s o -l output -r -F -d 'write to FILE, in the format of its suffix; - is stdout'
complete -c samverkan -n '__samverkan_in register import' -l excel -d 'CSV as Swedish Excel opens it with a double click'
complete -c samverkan -n '__samverkan_in register import' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_operand 0 register import' -F
complete -c samverkan -n '__samverkan_operand 1+ register import' -F
complete -c samverkan -n '__samverkan_after register' -a list -d 'list the organisations'
complete -c samverkan -n '__samverkan_in register list' -l kind -x -a 'association foundation congregation study-association cooperative network other' -d 'only of this kind'
complete -c samverkan -n '__samverkan_in register list' -l category -x -d 'only of this category'
complete -c samverkan -n '__samverkan_in register list' -s s -l search -x -d 'only with TEXT in the name, an alias or the organisation number'
complete -c samverkan -n '__samverkan_in register list' -l with-contacts -d 'show contact persons too, which are personal data'
complete -c samverkan -n '__samverkan_in register list' -s F -l format -x -a 'table csv json xlsx' -d 'show as table, csv, json or xlsx'
complete -c samverkan -n '__samverkan_in register list' -s o -l output -r -F -d 'write to FILE, in the format of its suffix; - is stdout'
complete -c samverkan -n '__samverkan_in register list' -l excel -d 'CSV as Swedish Excel opens it with a double click'
complete -c samverkan -n '__samverkan_after register' -a show -d 'show all that is known of an organisation'
complete -c samverkan -n '__samverkan_in register show' -s F -l format -x -a 'table csv json xlsx' -d 'show as table, csv, json or xlsx'
complete -c samverkan -n '__samverkan_in register show' -s o -l output -r -F -d 'write to FILE, in the format of its suffix; - is stdout'
complete -c samverkan -n '__samverkan_in register show' -l excel -d 'CSV as Swedish Excel opens it with a double click'
complete -c samverkan -n '__samverkan_operand 0 register show' -x -a '(__samverkan_names organisation)'
complete -c samverkan -n '__samverkan_after register' -a set -d 'change what is known of an organisation'
complete -c samverkan -n '__samverkan_in register set' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_operand 0 register set' -x -a '(__samverkan_names organisation)'
complete -c samverkan -n '__samverkan_operand 1+ register set' -x -a '(__samverkan_names field)'
complete -c samverkan -n '__samverkan_after register' -a alias -d 'make another name of an organisation known'
complete -c samverkan -n '__samverkan_in register alias' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_operand 0 register alias' -x -a '(__samverkan_names organisation)'
complete -c samverkan -n '__samverkan_after register' -a merge -d 'make one of two organisations'
complete -c samverkan -n '__samverkan_in register merge' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_operand 0 register merge' -x -a '(__samverkan_names organisation)'
complete -c samverkan -n '__samverkan_operand 1 register merge' -x -a '(__samverkan_names organisation)'
complete -c samverkan -n '__samverkan_after register' -a duplicates -d 'find pairs that may be one organisation'
complete -c samverkan -n '__samverkan_in register duplicates' -s s -l search -x -d 'only pairs of which one has TEXT in the name, an alias or the organisation number'
complete -c samverkan -n '__samverkan_in register duplicates' -s F -l format -x -a 'table csv json xlsx' -d 'show as table, csv, json or xlsx'
complete -c samverkan -n '__samverkan_in register duplicates' -s o -l output -r -F -d 'write to FILE, in the format of its suffix; - is stdout'
complete -c samverkan -n '__samverkan_in register duplicates' -l excel -d 'CSV as Swedish Excel opens it with a double click'
complete -c samverkan -n '__samverkan_after agreement' -a add -d 'register an agreement over years'
complete -c samverkan -n '__samverkan_in agreement add' -l amount -x -d 'kronor a year'
complete -c samverkan -n '__samverkan_in agreement add' -l from -x -d 'the first day in force'
complete -c samverkan -n '__samverkan_in agreement add' -l until -x -d 'the last day in force; until further notice when nothing is said'
complete -c samverkan -n '__samverkan_in agreement add' -s p -l programme -x -a '(__samverkan_names programme)' -d 'the kind of grant whose budget pays for it'
complete -c samverkan -n '__samverkan_in agreement add' -l kind -x -d 'what it calls itself, like IOP'
complete -c samverkan -n '__samverkan_in agreement add' -s r -l reference -x -d 'the case\'s reference number'
complete -c samverkan -n '__samverkan_in agreement add' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_operand 0 agreement add' -x -a '(__samverkan_names organisation)'
complete -c samverkan -n '__samverkan_after agreement' -a list -d 'list the agreements, and which of them are in force'
complete -c samverkan -n '__samverkan_in agreement list' -s p -l programme -x -a '(__samverkan_names programme)' -d 'only those that this programme is charged with'
complete -c samverkan -n '__samverkan_in agreement list' -s F -l format -x -a 'table csv json xlsx' -d 'show as table, csv, json or xlsx'
complete -c samverkan -n '__samverkan_in agreement list' -s o -l output -r -F -d 'write to FILE, in the format of its suffix; - is stdout'
complete -c samverkan -n '__samverkan_in agreement list' -l excel -d 'CSV as Swedish Excel opens it with a double click'
complete -c samverkan -n '__samverkan_after agreement' -a end -d 'set the last day of an agreement'
complete -c samverkan -n '__samverkan_in agreement end' -l until -x -d 'the last day in force'
complete -c samverkan -n '__samverkan_in agreement end' -l id -x -d 'the agreement\'s number, where the organisation has several'
complete -c samverkan -n '__samverkan_in agreement end' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_operand 0 agreement end' -x -a '(__samverkan_names organisation)'
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
complete -c samverkan -n '__samverkan_after grant' -a rules -d 'show or set the rules of a round'
complete -c samverkan -n '__samverkan_in grant rules' -s F -l format -x -a 'table csv json xlsx' -d 'show as table, csv, json or xlsx'
complete -c samverkan -n '__samverkan_in grant rules' -s o -l output -r -F -d 'write to FILE, in the format of its suffix; - is stdout'
complete -c samverkan -n '__samverkan_in grant rules' -l excel -d 'CSV as Swedish Excel opens it with a double click'
complete -c samverkan -n '__samverkan_in grant rules' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_operand 0 grant rules' -x -a '(__samverkan_names round)'
complete -c samverkan -n '__samverkan_operand 1 grant rules' -F
complete -c samverkan -n '__samverkan_after grant' -a import -d 'take in applications from files, one a row'
complete -c samverkan -n '__samverkan_in grant import' -l template -d 'write an empty file to fill in (.xlsx: with explanations), import nothing'
complete -c samverkan -n '__samverkan_in grant import' -s u -l update -d 'change what is known already; an empty cell changes nothing'
complete -c samverkan -n '__samverkan_in grant import' -s m -l map -x -a '(__samverkan_names field)' -d 'take FIELD from the column headed HEADER'
complete -c samverkan -n '__samverkan_in grant import' -l encoding -x -d 'the file\'s character set, windows-1252 for instance; else detected'
complete -c samverkan -n '__samverkan_in grant import' -l delimiter -x -d 'what parts the columns: ; , | or tab; else detected'
complete -c samverkan -n '__samverkan_in grant import' -l header-rows -x -d 'how many rows the header takes; else detected'
complete -c samverkan -n '__samverkan_in grant import' -l sheet -x -d 'the sheet of a workbook; else the first'
complete -c samverkan -n '__samverkan_in grant import' -l findings -r -F -d 'write all findings to FILE.csv'
complete -c samverkan -n '__samverkan_in grant import' -l skip-bad -d 'store the good rows, report the others and exit 1'
complete -c samverkan -n '__samverkan_in grant import' -s F -l format -x -a 'table csv json xlsx' -d 'show as table, csv, json or xlsx'
complete -c samverkan -n '__samverkan_in grant import' -s o -l output -r -F -d 'write to FILE, in the format of its suffix; - is stdout'
complete -c samverkan -n '__samverkan_in grant import' -l excel -d 'CSV as Swedish Excel opens it with a double click'
complete -c samverkan -n '__samverkan_in grant import' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_operand 0 grant import' -x -a '(__samverkan_names round)'
complete -c samverkan -n '__samverkan_operand 1+ grant import' -F
complete -c samverkan -n '__samverkan_after grant' -a apply -d 'store one application'
complete -c samverkan -n '__samverkan_in grant apply' -s a -l amount -x -d 'the amount applied for'
complete -c samverkan -n '__samverkan_in grant apply' -l purpose -x -d 'what the money is for'
complete -c samverkan -n '__samverkan_in grant apply' -l received -x -d 'the day the application came in'
complete -c samverkan -n '__samverkan_in grant apply' -l quantity -x -d 'a number that the rules ask for: members=96'
complete -c samverkan -n '__samverkan_in grant apply' -s u -l update -d 'correct an application; what is not given stays'
complete -c samverkan -n '__samverkan_in grant apply' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_operand 0 grant apply' -x -a '(__samverkan_names round)'
complete -c samverkan -n '__samverkan_operand 1 grant apply' -x -a '(__samverkan_names organisation)'
complete -c samverkan -n '__samverkan_after grant' -a withdraw -d 'mark an application as withdrawn'
complete -c samverkan -n '__samverkan_in grant withdraw' -l reason -x -d 'why'
complete -c samverkan -n '__samverkan_in grant withdraw' -s n -l dry-run -d 'check and show the same, store nothing'
complete -c samverkan -n '__samverkan_operand 0 grant withdraw' -x -a '(__samverkan_names round)'
complete -c samverkan -n '__samverkan_operand 1 grant withdraw' -x -a '(__samverkan_names organisation)'
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
complete -c samverkan -n '__samverkan_in grant adjust' -l reason -x -d 'why the board departs from the rules'
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
complete -c samverkan -n '__samverkan_after report' -a register -d 'the whole register, with counts by kind and category'
complete -c samverkan -n '__samverkan_in report register' -s F -l format -x -a 'table csv json xlsx' -d 'show as table, csv, json or xlsx'
complete -c samverkan -n '__samverkan_in report register' -s o -l output -r -F -d 'write to FILE, in the format of its suffix; - is stdout'
complete -c samverkan -n '__samverkan_in report register' -l excel -d 'CSV as Swedish Excel opens it with a double click'
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
complete -c samverkan -n '__samverkan_after' -a export -d 'write a stored table, or all of them, for other programs'
complete -c samverkan -n '__samverkan_in export' -s d -l directory -x -a '(__fish_complete_directories)' -d 'one file a table, in this folder'
complete -c samverkan -n '__samverkan_in export' -s F -l format -x -a 'table csv json xlsx' -d 'show as table, csv, json or xlsx'
complete -c samverkan -n '__samverkan_in export' -s o -l output -r -F -d 'write to FILE, in the format of its suffix; - is stdout'
complete -c samverkan -n '__samverkan_in export' -l excel -d 'CSV as Swedish Excel opens it with a double click'
complete -c samverkan -n '__samverkan_operand 0 export' -x -a '(__samverkan_names table)'
complete -c samverkan -n '__samverkan_after' -a log -d 'show the journal, or check that nobody has changed it'
complete -c samverkan -n '__samverkan_in log' -l verify -d 'check that no entry has been changed'
complete -c samverkan -n '__samverkan_in log' -l head -x -d 'with --verify: that HASH, off an earlier report, is among them'
complete -c samverkan -n '__samverkan_in log' -l since -x -d 'only entries from DATE on'
complete -c samverkan -n '__samverkan_in log' -s F -l format -x -a 'table csv json xlsx' -d 'show as table, csv, json or xlsx'
complete -c samverkan -n '__samverkan_in log' -s o -l output -r -F -d 'write to FILE, in the format of its suffix; - is stdout'
complete -c samverkan -n '__samverkan_in log' -l excel -d 'CSV as Swedish Excel opens it with a double click'
complete -c samverkan -n '__samverkan_after' -a help -d 'show what a command does and which options it takes'
complete -c samverkan -l db -r -F -d 'the database; else $SAMVERKAN_DB, else samverkan.db'
complete -c samverkan -l lang -x -a 'sv en' -d 'speak sv or en; else $SAMVERKAN_LANG, else as the database says'
complete -c samverkan -l as-of -x -d 'the day to take as today'
complete -c samverkan -s q -l quiet -d 'no talk, only data, findings and failures'
complete -c samverkan -l no-color -d 'no colors; also with $NO_COLOR'
complete -c samverkan -s h -l help -d 'show this help'
complete -c samverkan -l version -d 'show the version'

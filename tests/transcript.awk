# SPDX-License-Identifier: EUPL-1.2
# Turns a transcript into the shell script that writes it anew: each command as it stands, what it prints, `? N` after a
# status that is not 0.  What stands before the first command is a remark and is copied.

function quoted(text) {
	gsub(/'/, "'\\''", text)
	return "'" text "'"
}

# A command is run once all its lines are known, so that they are shown before what it prints.
function run() {
	if (command != "")
		printf "{ %s\n} < /dev/null\nrc_of_step=$?; test $rc_of_step = 0 || echo \"? $rc_of_step\"\n", command
	command = ""
}

/^\$ / {
	run()
	begun = 1
	command = substr($0, 3)
	print "printf '%s\\n' " quoted($0)
	next
}

/^>( |$)/ && command != "" {
	command = command "\n" substr($0, 3)
	print "printf '%s\\n' " quoted($0)
	next
}

!begun { print "printf '%s\\n' " quoted($0) }

begun { run() }

END { run() }

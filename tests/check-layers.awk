# SPDX-License-Identifier: EUPL-1.2
# Fails when a file includes what its folder may not: usage awk -f check-layers.awk FILE...
# The house is a list of floors, the lowest first.  A file may include what stands in its own folder or on a lower floor, as far
# as the walls of its station let it; so no include points upward and there are no rings.

BEGIN {
	floors("lib/base")
	floors("lib/read/file lib/read/text lib/read/book lib/read")
	floors("lib/model lib/model/register lib/model/grant lib/model/survey lib/model/person")
	floors("lib/rules lib/calc/allocation lib/calc/tally")
	floors("lib/emit lib/emit/terminal lib/emit/xlsx lib/emit/template")
	floors("lib/store/engine lib/store/schema lib/store/journal lib/store/trust")
	floors("lib/store/office lib/store/register lib/store/grant lib/store/survey lib/store/person lib/store")
	floors("lib/intake")
	floors("lib/report lib/report/register lib/report/grant lib/report/award lib/report/survey")
	floors("cmd/run cmd/line cmd/case")
	floors("cmd/docs cmd/register cmd/agreement cmd/grant cmd/award cmd/survey cmd/report cmd/office cmd")

	# station -> stations that it may see at all
	may["base"] = "base"
	may["read"] = "base read"
	may["model"] = "base model"
	may["rules"] = "base model rules"
	may["calc"] = "base model rules calc"
	may["emit"] = "base emit"
	may["store"] = "base model store"
	may["intake"] = "base model read store intake"
	may["report"] = "base model rules calc report emit/writer.h"
	may["cmd"] = "base read model rules calc store intake report emit cmd"

	# one command's folder may not see another's
	split("docs register agreement grant award survey report office", subject, " ")
	for (i in subject) apart["cmd/" subject[i]] = 1
	# headers that only their own folder may include
	private["store/engine/private.h"] = "lib/store"   # to become lib/store/engine when the door is made (DESIGN 2)

	owner["unicode/"] = "lib/base"; owner["libintl.h"] = "lib/base cmd"; owner["locale.h"] = "lib/base cmd"
	owner["expat.h"] = "lib/read"; owner["zip.h"] = "lib/read lib/emit"
	owner["sqlite3.h"] = "lib/store"; owner["nettle/"] = "lib/base lib/store/survey"
	owner["xlsxwriter"] = "lib/emit"; owner["jansson.h"] = "lib/emit"; owner["getopt.h"] = "cmd/line"
}

function floors(names,   i, n, list) {
	n = split(names, list, " ")
	for (i = 1; i <= n; i++) floor[list[i]] = ++height
}

FNR == 1 {
	folder = FILENAME; sub(/\/[^\/]*$/, "", folder)
	station = folder; sub(/^lib\//, "", station); sub(/\/.*/, "", station)
	if (!(folder in floor)) complain("is on no floor of tests/check-layers.awk")
}

/^#include "/ {
	path = $2; gsub(/"/, "", path)
	target = path ~ /^cmd\// ? path : "lib/" path
	sub(/\/[^\/]*$/, "", target)
	other = path; sub(/\/.*/, "", other)
	allowed = " " may[station] " "
	if (target == folder) next
	if (!(target in floor)) complain("includes " path ", which is on no floor")
	else if (floor[target] >= floor[folder]) complain("may not include " path ", which is on a higher floor")
	else if (!index(allowed, " " other " ") && !index(allowed, " " path " ")) complain("may not include " path)
	else if (target in apart) complain("may not include " path ", another command's")
	if (path in private && index(folder "/", private[path] "/") != 1) complain("may not include " path ", which is private")
	if (path ~ /\.sql\.h$/) complain("may not include another folder's " path)
}

/^#include </ {
	path = $2; gsub(/[<>]/, "", path)
	for (o in owner) {
		if (index(path, o) != 1) continue
		n = split(owner[o], list, " "); fine = 0
		for (i = 1; i <= n; i++) if (index(folder "/", list[i] "/") == 1) fine = 1
		if (!fine) complain("may not include <" path ">")
	}
}

function complain(what) {
	print FILENAME ":" FNR ": " folder " " what
	bad = 1
}

END { exit bad }

# SPDX-License-Identifier: EUPL-1.2
# Fails when a file includes what its folder may not: usage awk -f check-layers.awk FILE...
# The table is the architecture (README.md draws it): folder -> what of ours it may include, what of others it alone may.

BEGIN {
	may["lib/base"] = "base"
	may["lib/read"] = "base read"
	may["lib/model"] = "base model"
	may["lib/store"] = "base model store"
	may["lib/calc"] = "base model calc"
	may["lib/report"] = "base model calc report emit/writer.h"
	may["lib/emit"] = "base emit"
	may["cmd"] = "base read model store calc report emit cmd"
	owner["unicode/"] = "lib/base"; owner["libintl.h"] = "lib/base cmd"; owner["locale.h"] = "lib/base"
	owner["expat.h"] = "lib/read"; owner["zip.h"] = "lib/read lib/emit"
	owner["sqlite3.h"] = "lib/store"; owner["nettle/"] = "lib/store"
	owner["xlsxwriter"] = "lib/emit"; owner["jansson.h"] = "lib/emit"; owner["getopt.h"] = "cmd"
}

FNR == 1 { folder = FILENAME; sub(/\/[^\/]*$/, "", folder); own = folder; sub(/^lib\//, "", own) }

/^#include "/ {
	path = $2; gsub(/"/, "", path)
	if (path ~ /\.sql\.h$|^store\/schema\.h$/) { if (folder == "lib/store") next }
	part = path; sub(/\/.*/, "", part)
	allowed = " " may[folder] " "
	if (!index(allowed, " " part " ") && !index(allowed, " " path " ")) complain("may not include " path)
}

/^#include </ {
	path = $2; gsub(/[<>]/, "", path)
	for (o in owner)
		if (index(path, o) == 1 && !index(" " owner[o] " ", " " folder " ")) complain("may not include <" path ">")
}

function complain(what) {
	print FILENAME ":" FNR ": " folder " " what
	bad = 1
}

END { exit bad }

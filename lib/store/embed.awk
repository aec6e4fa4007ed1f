# SPDX-License-Identifier: EUPL-1.2
# Turns .sql files into a C header.
#   mode=statements  blocks headed "-- name: x" become   static const char sql_x[] = "...";
#   mode=all         the same blocks become rows         { "file:x", "..." },   for the test that prepares each
#   mode=schema      each whole file becomes a row       { "0001_word", "..." },

function quote(line) {
	gsub(/\\/, "\\\\", line)
	gsub(/"/, "\\\"", line)
	return "\"" line "\\n\""
}

function finish() {
	if (open)
		print mode == "statements" ? ";" : " },"
	open = 0
}

FNR == 1 {
	finish()
	base = FILENAME
	sub(/.*\//, "", base)
	sub(/\.sql$/, "", base)
	if (mode == "schema") {
		printf "{ \"%s\",\n", base
		open = 1
	}
}

mode != "schema" && /^-- name: / {
	finish()
	if (mode == "statements")
		printf "static const char sql_%s[] =\n", $3
	else
		printf "{ \"%s:%s\",\n", base, $3
	open = 1
	next
}

mode != "schema" && /^--/ { next }

open && (mode == "schema" || NF) { print quote($0) }

END { finish() }

#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Runs the transcripts of tests/cli and the examples of the manual with a built program.
#     run-transcripts.sh BUILD                all
#     run-transcripts.sh BUILD FILE.t         one transcript
#     run-transcripts.sh BUILD -a FILE.t      accepts what it prints now as right
#     run-transcripts.sh BUILD man/PAGE.1     the examples of one page
# A transcript is `$ command` lines (continued by lines that begin with `> `) and what they print on stdout and stderr, with
# `? 65` after an exit status that is not 0.  Each runs in an empty folder; $TESTS is this folder, for files it takes in.
# samverkan-next is a version of the program whose schema goes further, see tests/schema/next.c.
set -u
TESTS=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
shift
accept=
if [ "${1-}" = -a ]; then
	accept=yes
	shift
fi
temporary=$(mktemp -d)
chmod 711 "$temporary" # some try what another user may do
trap 'rm -rf "$temporary"' EXIT
trap 'exit 130' INT TERM
unset SAMVERKAN_DB NO_COLOR LC_MESSAGES LANG LANGUAGE POSIXLY_CORRECT
export PATH="$build:$build/tests:$PATH" LC_ALL=C SAMVERKAN_LANG=en TZ=UTC TESTS
passed=0
failed=0

count() {
	if [ "$1" = 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
	fi
}

# Empty lines before a command only part it from the one above.
without_parting() {
	awk '/^$/ { held++; next } !/^\$ / { while (held-- > 0) print "" } { held = 0; print }' "$1"
}

run_transcript() {
	folder=$temporary/$(basename "$1" .t)
	mkdir "$folder"
	awk -f "$TESTS/transcript.awk" "$1" > "$folder.sh"
	# A journal tells the time, so its hashes are others each time.
	(cd "$folder" && exec sh "$folder.sh") 2>&1 | sed 's/Journal: [0-9a-f]\{64\}/Journal: HEAD/' > "$folder.out"
	if [ "$accept" ]; then
		awk '/^\$ / && NR > 1 && !parted { print "" } { parted = /^$/; print }' "$folder.out" > "$1"
		return 0
	fi
	without_parting "$1" > "$folder.want"
	without_parting "$folder.out" > "$folder.got"
	diff -u --label "$1" --label "what it prints" "$folder.want" "$folder.got" && is_sound "$1" "$folder"
}

# Whatever a transcript does to its database, all of it is sealed and journalled.
is_sound() {
	[ ! -e "$2/samverkan.db" ] || samverkan --db "$2/samverkan.db" check -q > "$2.check" 2>&1 && return 0
	echo "--- $1 leaves a database that is not sound:"
	cat "$2.check"
	return 1
}

# The literal blocks of a page that have commands, one to a file, as a shell reads them.
split_examples() {
	awk -v prefix="$2" '
		/^\.Bd -literal/ { file = sprintf("%s.%03d", prefix, ++blocks); next }
		/^\.Ed/ { file = ""; next }
		file && (/^\$ / || /^>( |$)/) {
			gsub(/\\\(aq/, "\047"); gsub(/\\-/, "-"); gsub(/\\e/, "\\"); gsub(/^\\&/, "")
			print > file
		}' "$1"
}

# Every command of an example must succeed, in a fresh copy of the folder that setup.sh prepares (init: in an empty one).
run_example() {
	folder=$1.folder
	case $2 in
	*samverkan-init.1) mkdir "$folder" ;;
	*) cp -R "$temporary/prepared" "$folder" ;;
	esac
	awk -f "$TESTS/transcript.awk" "$1" > "$1.sh"
	(cd "$folder" && exec sh "$1.sh") > "$1.out" 2>&1
	grep -q '^? [1-9]' "$1.out" || return 0
	echo "--- an example of $2 fails:"
	cat "$1.out"
	return 1
}

run_page() {
	prefix=$temporary/$(echo "$1" | tr / _).example
	split_examples "$1" "$prefix"
	for block in "$prefix".[0-9][0-9][0-9]; do
		[ -e "$block" ] || continue
		run_example "$block" "$1"
		count $?
	done
}

prepare() {
	mkdir "$temporary/prepared"
	(cd "$temporary/prepared" && sh "$TESTS/examples/setup.sh") > "$temporary/prepared.out" 2>&1 && return 0
	echo "--- tests/examples/setup.sh fails:"
	cat "$temporary/prepared.out"
	count 1
	return 1
}

if [ $# = 0 ]; then
	set -- "$TESTS"/cli/*.t "$TESTS"/../man/*.[1-8] "$TESTS"/../man/sv/*.[1-8]
fi
prepared=
for file; do
	case $file in
	*.t)
		run_transcript "$file"
		count $?
		;;
	*)
		[ "$prepared" ] || { prepare && prepared=yes; } || break
		run_page "$file"
		;;
	esac
done
echo "transcripts and examples: $passed passed, $failed failed"
[ "$failed" = 0 ]

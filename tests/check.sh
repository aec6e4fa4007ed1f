#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The quick tests, all of them: usage check.sh BUILD.  The last line is `N passed, N failed`.
set -u
build=$1
cd "$(dirname "$0")/.." || exit 1
log=$(mktemp)
trap 'rm -f "$log"' EXIT
passed=0
failed=0

# Adds the numbers of a line "... 12 passed, 0 failed".
add_counts() {
	passed=$((passed + $(sed -n 's/.*[^0-9]\([0-9]*\) passed, \([0-9]*\) failed$/\1/p' "$log" | tail -n 1)))
	failed=$((failed + $(sed -n 's/.*[^0-9]\([0-9]*\) passed, \([0-9]*\) failed$/\2/p' "$log" | tail -n 1)))
}

# A program of unit tests: cmocka names the numbers; one that ends otherwise has failed once more.
run_unit() {
	name=${1##*/}
	"$1" > "$log" 2>&1
	rc=$?
	good=$(sed -n 's/^\[  PASSED  \] \([0-9]*\) test(s)\.$/\1/p' "$log" | tail -n 1)
	bad=$(sed -n 's/^\[  FAILED  \] \([0-9]*\) test(s), listed below:$/\1/p' "$log" | tail -n 1)
	if [ "$rc" != 0 ] && [ -z "$bad" ]; then
		bad=1
	fi
	passed=$((passed + ${good:-0}))
	failed=$((failed + ${bad:-0}))
	if [ "$rc" != 0 ]; then
		cat "$log"
	fi
	echo "$name: ${good:-0} passed, ${bad:-0} failed"
}

run_replay() {
	if timeout 120 "$build/replay/$1" "tests/fuzz/seeds/$1" > "$log" 2>&1; then
		passed=$((passed + 1))
		echo "replay $1: 1 passed, 0 failed"
	else
		failed=$((failed + 1))
		tail -n 40 "$log"
		echo "replay $1: 0 passed, 1 failed"
	fi
}

# One check that either holds or does not.
run_check() {
	if "${MAKE:-make}" --no-print-directory -s BUILD="$build" "$1" > "$log" 2>&1; then
		passed=$((passed + 1))
		echo "$1: 1 passed, 0 failed"
	else
		failed=$((failed + 1))
		cat "$log"
		echo "$1: 0 passed, 1 failed"
	fi
}

for source in tests/unit/*_test.c; do
	run_unit "$build/tests/$(basename "$source" .c)"
done
# What the fuzzers start from and what they once found, in a folder for each of them.
for source in tests/fuzz/*_fuzz.c; do
	run_replay "$(basename "$source" _fuzz.c)"
done
sh tests/run-transcripts.sh "$build" > "$log" 2>&1
cat "$log"
add_counts
for check in check-layers check-ids check-docs check-po check-library check-swedish; do
	run_check "$check"
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]

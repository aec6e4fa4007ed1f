#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The hard tests: hard.sh BUILD [NAME...].  Each prints one line of figures; the last line is `N passed, N failed`.
# HARD_SCALE=10 takes a tenth of the trials; HARD_KEEP=1 leaves the folder of one that fails.
set -u
build=$1
shift
cd "$(dirname "$0")/../.." || exit 1
log=$(mktemp)
trap 'rm -f "$log"' EXIT
passed=0
failed=0
[ $# -gt 0 ] || set -- kill fault memory full journal flips erased writers
for name; do
	begun=$(date +%s)
	"$build/hard/$name" "$build" > "$log" 2>&1
	rc=$?
	cat "$log"
	counts=$(sed -n "s/^$name: .*: \([0-9]*\) passed, \([0-9]*\) failed\$/\1 \2/p" "$log" | tail -n 1)
	good=${counts% *}
	bad=${counts#* }
	# One that gives up has failed, whatever it counted.
	if [ -z "$counts" ] || { [ "$rc" != 0 ] && [ "$bad" = 0 ]; }; then
		good=${good:-0}
		bad=1
		echo "$name: ended with $rc"
	fi
	passed=$((passed + good))
	failed=$((failed + bad))
	echo "  ($(($(date +%s) - begun)) s)"
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]

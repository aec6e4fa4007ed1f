#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# When the schema was changed: lib/store/schema/sha256, and tests/schema/next.c for the steps that only the tests know, say the
# hashes that come out now, follow.sh BUILD.
set -eu
build=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."
now=$(mktemp)
trap 'rm -f "$now"' EXIT

# Puts a file's new text in its place.
rewrite() {
	file=$1
	shift
	"$@" "$file" > "$now"
	cat "$now" > "$file"
}

{ "$build/tests/upgrade_test" 2>&1 || true; } | sed -n 's/^schema \([0-9]*\) is now \([0-9a-f]*\);.*/\1 \2/p' |
	while read -r number hash; do
		rewrite lib/store/schema/sha256 sed "s/^$number .*/$number $hash/"
		# shellcheck disable=SC2016
		rewrite tests/schema/next.c awk -v number="$number," -v hash="$hash" '
			$1 == "{" { mine = $2 == number }
			mine && /^\t  "[0-9a-f]+" },$/ { sub(/"[0-9a-f]+"/, "\"" hash "\"") }
			{ print }'
	done

#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Fails when a finding uses a rule id that the table in lib/base/rule_ids.c does not have, when the table has one that
# nothing uses, or when it is not in alphabetical order.  Ids are found as quoted words with a hyphen: in the arguments of
# smv_find, and in the functions that choose one (whose names end in _rule).
set -eu
cd "$(dirname "$0")/.."

table=$(sed -n 's/^	{ "\([a-z0-9-]*\)", N_(.*/\1/p' lib/base/rule_ids.c)
sorted=$(printf '%s\n' "$table" | LC_ALL=C sort -u)
if [ "$table" != "$sorted" ]; then
	echo "lib/base/rule_ids.c: the ids are not in alphabetical order, or one stands twice" >&2
	exit 1
fi

used=$(find lib cmd -name '*.c' ! -name rule_ids.c -exec awk '
	/[a-z]_rule = "|smv_find\(|smv_parser_refuse\(|decode_checked_text\(|[^a-z_]refuse\((findings|&?lexer)/ { call = 1 }
	/^[a-z].*_rule\(/ { choosing = 1 }
	/^}/ { choosing = 0 }
	call || choosing {
		rest = $0
		while (match(rest, /"[a-z][a-z0-9]*(-[a-z0-9]+)+"/)) {
			print substr(rest, RSTART + 1, RLENGTH - 2)
			rest = substr(rest, RSTART + RLENGTH)
		}
	}
	/;[ \t]*(\/\*.*)?$/ { call = 0 }
' {} + | LC_ALL=C sort -u)

bad=0
for id in $used; do
	if ! printf '%s\n' "$table" | grep -qx -e "$id"; then
		echo "rule id $id is used and not in lib/base/rule_ids.c" >&2
		bad=1
	fi
done
for id in $table; do
	if ! printf '%s\n' "$used" | grep -qx -e "$id"; then
		echo "rule id $id is in lib/base/rule_ids.c and nothing uses it" >&2
		bad=1
	fi
done
exit $bad

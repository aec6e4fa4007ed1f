# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=sh disable=SC2154
# How a bench measures and what a line of its table is; sourced with $build, $folder and $runs set.
held=0
over=0

# Milliseconds of the wall and kB of memory: measured BEFORE COMMAND...
measured() {
	"$build/bench/time" "$runs" "$@" 2> "$folder/talk" || { cat "$folder/talk" >&2; exit 1; }
}

heading() {
	printf '%-58s %10s %10s %7s %9s\n' "$1" ours peer ratio 'limit'
}

# One line of the table: row WORK OURS PEER LIMIT UNIT; without a peer (-) the limit is in milliseconds.
row() {
	verdict=$(awk -v ours="$2" -v peer="$3" -v limit="$4" \
		'BEGIN { print ((peer == "-" ? ours : ours / peer) <= limit ? "ok" : "OVER") }')
	if [ "$3" = - ]; then
		printf '%-58s %7.1f ms %10s %7s %6s ms  %s\n' "$1" "$2" '' '' "$4" "$verdict"
	else
		printf '%-58s %7.1f ms %7.1f ms %6.2fx %8sx  %s\n' "$1" "$2" "$3" "$(awk "BEGIN { print $2 / $3 }")" "$4" "$verdict"
	fi
	if [ "$verdict" = ok ]; then held=$((held + 1)); else over=$((over + 1)); fi
}

wall() {
	measured "$@" | cut -d ' ' -f 1
}

# Work, limit in milliseconds, command.
command_row() {
	work=$1
	limit=$2
	shift 2
	row "$work" "$(wall '' "$@")" - "$limit"
}

# The last line; the exit status says whether all held.
summary() {
	echo "$held within the limit, $over over"
	[ "$over" = 0 ]
}

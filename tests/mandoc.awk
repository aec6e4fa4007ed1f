# SPDX-License-Identifier: EUPL-1.2
# Lets through what mandoc(1) complains of, but for pages of ours that are not installed on this machine, and for lines
# that are short and only seem long: it counts å as the eight bytes of \[u00E5].

/STYLE: referenced manual not found: Xr samverkan/ { next }
/STYLE: unable to open referenced manual/ { next }
/STYLE: input text line longer than 80 bytes/ && length_of($2) <= 80 { next }
{ print; bad = 1 }
END { exit bad }

# of the line at FILE:LINE:COLUMN:
function length_of(place,	part, line, at) {
	split(place, part, ":")
	while (at < part[2] && (getline line < part[1]) > 0)
		at++
	close(part[1])
	return length(line)
}

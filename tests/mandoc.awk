# SPDX-License-Identifier: EUPL-1.2
# Lets through what mandoc(1) complains of, but for pages of ours that are not installed on this machine, for the Swedish
# names of sections, and for lines that only seem long: it counts å as the eight bytes of \[u00E5].  Run with LC_ALL=C.

/STYLE: referenced manual not found: Xr samverkan/ { next }
/STYLE: unable to open referenced manual/ { next }
/STYLE: input text line longer than 80 bytes/ && length_of($2) <= 80 { next }
/^mandoc: man\/sv\/.*(first section is not "NAME"|in section name: Sh |outside NAME section)/ { next }
{ print; bad = 1 }
END { exit bad }

# How many letters the line at FILE:LINE:COLUMN: has.
function length_of(place,	part, line, at) {
	split(place, part, ":")
	while (at < part[2] && (getline line < part[1]) > 0)
		at++
	close(part[1])
	gsub(/[\200-\277]/, "", line)
	return length(line)
}

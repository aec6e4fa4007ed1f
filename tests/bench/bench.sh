#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Times samverkan and its peers in one run: bench.sh BUILD.  Whole processes, the median of five; data out of data.awk.
# The last line says how many limits hold.  Exits 1 when one does not.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
runs=${RUNS:-5}
folder=$(mktemp -d "$build/bench.XXXXXX")
trap 'rm -rf "$folder"' EXIT
cd "$folder"
unset SAMVERKAN_DB NO_COLOR
export PATH="$build:$PATH" SAMVERKAN_LANG=en LC_ALL=C
# shellcheck source=tests/bench/rows.sh
. "$here/rows.sh"

# --- a municipality: 1 000 organisations, ten rounds of 150 applications ------------------------------------------------

make_municipality() {
	awk -v what=register -v count=1000 -f "$here/data.awk" > register.csv
	printf 'require active-in-municipality or serves-residents\nbase 2 000\nper members 41 at most 8 000\n' > rules.txt
	printf 'percent 50 of rent at most 6 000\nround 100\n' >> rules.txt
	export SAMVERKAN_DB="$folder/municipality.db"
	samverkan init
	samverkan register import register.csv
	for year in 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018; do
		round=stöd-$year
		awk -v what=applications -v count=150 -v year="$year" -f "$here/data.awk" > "$year.csv"
		samverkan grant open "$round" --budget 900000 --rules rules.txt --closes "$year-04-30" --decide-on "$year-06-13"
		samverkan grant import "$round" "$year.csv"
		samverkan --as-of "$year-06-01" grant allocate "$round"
		test "$year" = 2018 || samverkan grant decide "$round" --date "$year-06-13" --paragraph 57
	done
}

time_commands() {
	command_row 'register list' 30 samverkan register list
	command_row 'register list --search' 30 samverkan register list --search hembygd
	command_row 'register show ORG' 30 samverkan register show 'Adelö IK'
	command_row 'register add --dry-run' 30 samverkan register add 'Ny förening' --dry-run
	command_row 'status' 30 samverkan status
	command_row 'grant list' 30 samverkan grant list
	command_row 'grant show ROUND' 30 samverkan grant show stöd-2018
	command_row 'grant show ROUND ORG' 30 samverkan grant show stöd-2018 'Adelö IK'
	command_row 'grant apply --dry-run' 30 samverkan grant apply stöd-2018 'Björkö IK' --amount 5000 --dry-run
	command_row 'grant import --dry-run, 150 applications' 30 samverkan grant import stöd-2018 2018.csv --update --dry-run
	command_row 'grant allocate --dry-run, 150 applications' 30 samverkan grant allocate stöd-2018 --dry-run
	command_row 'grant adjust --dry-run' 30 samverkan grant adjust stöd-2018 'Adelö IK' 1000 --reason prov --dry-run
	command_row 'report grant, on a terminal' 30 samverkan report grant stöd-2018
	command_row 'report grant -o FILE.xlsx' 30 samverkan report grant stöd-2018 -o report.xlsx
	command_row 'report grant -o FILE.docx' 30 samverkan report grant stöd-2018 -o report.docx
	command_row 'report letters --directory, 150 letters' 100 sh -c 'rm -rf brev && samverkan report letters stöd-2017 --directory brev'
	command_row 'report history, ten years' 30 samverkan report history
	command_row 'export application' 30 samverkan export application
}

# --- large amounts ------------------------------------------------------------------------------------------------------

time_import() {
	awk -v what=register -v count=37500 -f "$here/data.awk" > all.csv
	export SAMVERKAN_DB="$folder/all.db"
	ours=$(wall 'rm -f all.db && samverkan -q init' samverkan -q register import all.csv)
	peer=$(wall 'rm -f peer.db' sqlite3 peer.db '.separator ;' '.import all.csv register')
	row 'register import, 37 500 organisations; sqlite3 .import' "$ours" "$peer" 6
}

# A change is durable: rollback journal, synchronous EXTRA.
time_trust() {
	export SAMVERKAN_DB="$folder/trust.db"
	samverkan -q init
	"$build/bench/make_journal" trust.db 100000
	samverkan -q register import all.csv
	row 'register set; 37 500 organisations, 100 000 entries' \
		"$(wall "samverkan -q register set 'Adelö IK' town=Ekerö" samverkan -q register set 'Adelö IK' town=Stenhamra)" - 30
	row 'check of all that' "$(wall '' samverkan -q check)" - 1000
	export SAMVERKAN_DB="$folder/journal.db"
	samverkan -q init
	"$build/bench/make_journal" journal.db 1000000
	row 'log --verify, 1 000 000 entries' "$(runs=3 wall '' samverkan -q log --verify)" - 3000
}

# 100 MB of CSV a second; the memory that QUALITY allows is 64 MB.
time_reading() {
	awk -v what=answers -v count=200000 -f "$here/data.awk" > answers.csv
	size=$(wc -c < answers.csv)
	measured '' "$build/bench/read_bench" answers.csv > csv
	row "200 000 x 27 CSV ($((size / 1000000)) MB) decoded, nothing stored" "$(cut -d ' ' -f 2 csv)" - "$((size / 100000))"
	printf '%-58s %7.1f MB\n' '  memory' "$(cut -d ' ' -f 3 csv | awk '{ print $1 / 1024 }')"
	head -n 50001 answers.csv | cut -d ';' -f 1-20 > part.csv
	"$build/bench/make_workbook" part.csv part.xlsx
	ours=$(wall '' "$build/bench/read_bench" part.xlsx)
	peer=$(runs=1 wall '' /usr/bin/python3 "$here/read_openpyxl.py" part.xlsx)
	row 'XLSX of 50 000 x 20 read; openpyxl, read-only mode' "$ours" "$peer" 0.2
}

time_compiling() {
	export SAMVERKAN_DB="$folder/survey.db"
	measured 'rm -f survey.db && samverkan -q init' samverkan -q survey import large answers.csv > taken
	peer=$(wall 'rm -f peer.db' sqlite3 peer.db '.separator ;' '.import answers.csv survey')
	row 'that survey imported; sqlite3 .import' "$(cut -d ' ' -f 1 taken)" "$peer" 1.5
	printf '%-58s %7.1f MB\n' '  memory' "$(cut -d ' ' -f 3 taken | awk '{ print $1 / 1024 }')"
	ours=$(wall '' samverkan report survey large --by 'Fråga 1' --format csv)
	if command -v mlr > mlr.path; then
		peer=$(wall '' mlr --icsv --ifs ';' --ocsv count -g 'Fråga 1' answers.csv)
		row 'that survey compiled, by a group; Miller counts one column' "$ours" "$peer" 1
	else
		row 'that survey compiled, by a group (Miller is not installed)' "$ours" - 1700
	fi
	export SAMVERKAN_DB="$folder/broad.db"
	samverkan -q init
	awk -v what=questions -v count=100 -f "$here/data.awk" > questions.csv
	samverkan -q survey import broad questions.csv 2> import.log || { cat import.log >&2; exit 1; }
	row 'report of a survey of 100 questions as XLSX' "$(wall '' samverkan report survey broad -o broad.xlsx)" - 300
}

time_allocation() {
	for count in 100000 1000000; do
		i=0
		while [ "$i" -lt "$runs" ]; do
			"$build/bench/allocate_bench" "$count" | sed 's/.* applications, \([0-9]*\) ms.*/\1/'
			i=$((i + 1))
		done | sort -n | sed -n "$((runs / 2 + 1))p" > "allocation.$count"
	done
	row 'allocating 1 000 000 applications' "$(cat allocation.1000000)" - 1000
	row 'allocating 1 000 000; 100 000 (n log n: 12x)' "$(cat allocation.1000000)" "$(cat allocation.100000)" 20
}

time_workbook() {
	measured '' "$build/bench/xlsx_bench" ours.xlsx > ours
	measured '' "$build/bench/xlsx_bare" bare.xlsx > bare
	row 'a workbook of 1 000 000 cells; bare libxlsxwriter' "$(cut -d ' ' -f 1 ours)" "$(cut -d ' ' -f 1 bare)" 1.15
	printf '%-58s %7.1f MB %7.1f MB\n' '  memory' "$(cut -d ' ' -f 3 ours | awk '{ print $1 / 1024 }')" \
		"$(cut -d ' ' -f 3 bare | awk '{ print $1 / 1024 }')"
}

echo "load $(cut -d ' ' -f 1 /proc/loadavg) on $(getconf _NPROCESSORS_ONLN) cores; the limits in ms are for a machine that is idle"
heading 'whole processes, median of '"$runs"
row 'start, --version; sqlite3 --version' "$(runs=51 wall '' samverkan --version)" "$(runs=51 wall '' sqlite3 --version)" 3
make_municipality > made 2>&1 || { cat made >&2; exit 1; }
heading 'on 1 000 organisations and 10 rounds'
time_commands
heading 'in bulk'
time_import
time_trust
time_reading
time_compiling
time_allocation
time_workbook
summary

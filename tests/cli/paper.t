# Every report as a text document: a foreign reader finds the same in DOCX, ODT and HTML, and the same state gives the same bytes.

$ sh $TESTS/../examples/ekero-2018/june.sh > /dev/null 2>&1; sh $TESTS/../examples/enkat-2017/enkat.sh > /dev/null 2>&1; ls *.db
samverkan.db

$ paper() {
> 	name=$1; shift
> 	for suffix in docx odt html; do
> 		samverkan --as-of 2018-06-14 --lang sv -q "$@" -o "$name.$suffix" && samverkan --as-of 2018-06-14 --lang sv -q "$@" -F "$suffix" | cmp - "$name.$suffix" &&
> 			/usr/bin/python3 "$TESTS/read_document.py" "$name.$suffix" > "$name.$suffix.found" || return
> 	done
> 	cmp "$name.docx.found" "$name.odt.found" && cmp "$name.docx.found" "$name.html.found" &&
> 		echo "$name: $(grep -c '^table' "$name.odt.found") tables, $(grep -c '^row' "$name.odt.found") rows"
> }

$ paper grant report grant verksamhetsstöd-2018
grant: 6 tables, 79 rows

$ paper survey report survey enkat-2017
survey: 41 tables, 267 rows

$ paper history report history
history: 2 tables, 9 rows

$ paper register report register
register: 5 tables, 162 rows

$ paper letters report letters verksamhetsstöd-2018
letters: 1 tables, 6 rows

$ paper followup report followup verksamhetsstöd-2018
followup: 1 tables, 7 rows

$ paper summary report summary 2018
summary: 6 tables, 11 rows

$ paper double report double 2018
double: 0 tables, 0 rows

$ paper show grant show verksamhetsstöd-2018 Parkinson
show: 4 tables, 23 rows

$ paper status status
status: 2 tables, 4 rows

$ cat *.html | grep -o -i -e '<script' -e '<img' -e '<link' -e 'url(' -e 'src=' | sort | uniq -c

$ script -q -c 'samverkan status -F odt' /dev/null | tr -d '\r'
samverkan: --format=odt is not for the terminal, add --output=FILE.odt

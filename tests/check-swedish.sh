#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# A Swedish run speaks Swedish: usage check-swedish.sh BUILD.  No message may be its own translation, but for words
# that are the same in both languages, and what a clerk meets in June may hold no English word.
set -u
build=$(cd "$1" && pwd) || exit 1
cd "$(dirname "$0")/.." || exit 1
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT

# po/sv.po unwrapped has a message a line; plurals are compared with their singular.
msgattrib --no-obsolete --no-wrap po/sv.po | awk '
	/^msgid "/ { id = substr($0, 7) }
	/^(msgstr|msgstr\[0\]) "/ {
		text = $0
		sub(/^msgstr(\[0\])? /, "", text)
		if (text == id && id != "\"\"")
			print id
	}' | sed 's/^"//; s/"$//' | grep -vxF -f tests/swedish-same.txt > "$folder/same"
if [ -s "$folder/same" ]; then
	echo "not translated in po/sv.po (or the same in both languages: then add it to tests/swedish-same.txt):"
	cat "$folder/same"
	exit 1
fi

samverkan() {
	"$build/samverkan" "$@" 2>&1
}
export SAMVERKAN_LANG=sv SAMVERKAN_DB="$folder/samverkan.db"

# The commands that a page of help lists.
listed() {
	sed -n 's/^  \([a-z][a-z-]*\)  .*/\1/p'
}

help_pages() {
	samverkan --help
	for first in $(samverkan --help | listed); do
		samverkan "$first" --help
		for second in $(samverkan "$first" --help | sed -n '/^Kommandon/,$p' | listed); do
			samverkan "$first" "$second" --help
		done
	done
}

june() {
	samverkan status
	samverkan init --municipality Storby
	samverkan register add Bryggan --kind stiftelse --active-in-municipality ja
	samverkan register add Bryggan
	samverkan register add Ankaret --kind ankare
	samverkan register add Ankaret --org-number 802002-4281
	samverkan register set Bryggan stad=Storby
	samverkan register show Bryggan
	samverkan register list
	samverkan agreement add Bryggan --amount 2000 --from 2018-01-01 --programme stöd
	samverkan agreement list
	samverkan grant open stöd-2018 --budget 20.000
	samverkan grant open stöd-2018 --budget 20000 --decide-on 2018-06-13
	samverkan grant apply stöd-2018 Bryggan --amount 9000 --quantity medlemmar=30 --received 2018-31-12
	samverkan grant apply stöd-2018 Bryggan --amount 9000 --quantity medlemmar=30
	samverkan grant apply stöd-2018 Ankaret --amount 9000
	samverkan grant apply
	printf 'Förening;Sökt belopp\nBryggan;1.234\nAnkaret;-1\n' > "$folder/sökt.csv"
	samverkan grant import stöd-2018 "$folder/sökt.csv"
	printf 'per medlemmar 50 högst 1 000\nhögst\n' > "$folder/regler.txt"
	samverkan grant rules stöd-2018 "$folder/regler.txt"
	printf 'per medlemmar 50 högst 1 000\navrunda 100\n' > "$folder/regler.txt"
	samverkan grant rules stöd-2018 "$folder/regler.txt"
	samverkan grant check stöd-2018
	samverkan grant allocate stöd-2018
	samverkan grant adjust stöd-2018 Bryggan 1500 --reason lokalen
	samverkan grant show stöd-2018 Bryggan
	samverkan status
	samverkan grant decide stöd-2018 --date 2018-06-13 --paragraph 57
	samverkan grant allocate stöd-2018
	samverkan report grant stöd-2018
	samverkan report history
	samverkan grant pay stöd-2018
	samverkan grant paid stöd-2018 Bryggan --date 2018-06-20
	samverkan grant paid stöd-2018 Bryggan --date 2018-06-20
	samverkan grant amend stöd-2018 Bryggan 1000 --date 2018-07-01 --paragraph 60 --reason räknefel
	samverkan grant reclaim stöd-2018 Bryggan 500 --reason räknefel
	samverkan grant account stöd-2018 --due 2018-12-31
	samverkan grant account stöd-2018 Bryggan --spent 400
	samverkan report followup
	samverkan report letters stöd-2018
	samverkan report summary 2018
	samverkan report double 2018
	samverkan grant repaid stöd-2018 Bryggan 200
	samverkan grant repaid stöd-2018 Bryggan 200000
	samverkan register contact Bryggan 'Anna Andersson' --role ordförande --publish ja
	samverkan register contact Bryggan 'Bo Berg' --protected ja
	samverkan register contact Bryggan 'Bo Berg' --main
	samverkan register contact Bryggan
	samverkan register person 'Anna Andersson'
	samverkan register forget Anna --reference 'KS 1'
	samverkan register forget 'Anna Andersson' --reference 'KS 1'
	samverkan register retention
	samverkan register retention 5
	samverkan register distinct Bryggan Ankaret
	samverkan register duplicates --distinct
	samverkan report register
	samverkan status
	samverkan log
	samverkan log Bryggan
	samverkan log --verify
	samverkan check
	samverkan backup "$folder/kopia.db"
	samverkan backup "$folder/regler.txt"
	samverkan backup "$SAMVERKAN_DB"
	sqlite3 "$folder/kopia.db" "UPDATE organisation SET town = 'Storby' WHERE id = 1; DROP TRIGGER journal_keeps"
	samverkan --db "$folder/kopia.db" check
	samverkan restore "$folder/kopia.db"
	samverkan grant lisst
	samverkan --nothing
}

award_and_survey() {
	samverkan award open 2018 --amount 20000 --closes 2018-05-01
	samverkan award nominate utmärkelse-2018 Bryggan --by själv --motivation 'Når unga' --received 2018-05-02
	samverkan award score utmärkelse-2018 Bryggan --criterion nytta --reviewer Anna --points 4
	samverkan award check utmärkelse-2018
	samverkan award decide utmärkelse-2018 Bryggan --date 2018-04-13 --paragraph 57 --motivation 'Når unga'
	samverkan award decide utmärkelse-2018 Bryggan --date 2018-06-13 --paragraph 58 --motivation 'Når unga'
	samverkan award list
	samverkan report award utmärkelse-2018
	printf 'Svarar som;Nöjd?;Vad behövs?;Medlemmar\n' > "$folder/svar.csv"
	for answer in 1 2 3 4 5 6 7 8; do
		printf 'Förening;Ganska nöjd;Lokaler %s;2%s\nNätverk;Vet ej;Tid %s;3%s\n' $answer $answer $answer $answer
	done >> "$folder/svar.csv"
	samverkan survey import behov "$folder/svar.csv" --sent 20
	samverkan survey import behov "$folder/svar.csv"
	samverkan survey list
	samverkan survey show behov
	samverkan survey show behov q2
	samverkan survey codebook behov
	samverkan survey theme behov q3 --add Lokaler
	samverkan report survey behov --by q1
	samverkan report survey behov --texts
	samverkan survey delete behov
}

# Examples and the names of columns and rules stay as they are.
{ help_pages; june; award_and_survey; } | sed '/^till exempel: /d; s/--[a-z-]*//g; s/\[[a-z-]*\]$//' > "$folder/said"
if [ "$(wc -l < "$folder/said")" -lt 300 ]; then
	cat "$folder/said"
	echo "the run said too little to be judged"
	exit 1
fi
english='the|and|with|without|for|of|is|are|has|was|not|this|that|what|which|who|usage|options|commands|error|warning'
if grep -nwiE "($english)" "$folder/said"; then
	echo "English in a Swedish run"
	exit 1
fi

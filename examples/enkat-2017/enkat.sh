#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# En enkät om samverkan, från formulärets fil till bilagorna: sh enkat.sh i en tom mapp.
#
# PÅHITTAT är allting: svaren, talen, det som sägs i grupperna och på workshopen, temana och hur många som fick enkäten.
# Verkligt är bara sättet: en enkät till föreningar, nätverk och tjänstepersoner, fem fokusgrupper (fyra med civilsamhället,
# en med tjänstepersoner) och en öppen workshop, som i Ekerös studie "Öar i samverkan".
set -eu
from=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
survey=enkat-2017

# The day that counts as today stands in every command, so that the same files come out whenever this is run.
samverkan() {
	printf '$ samverkan' >&2
	for word; do
		case $word in
		*' '*) printf " '%s'" "$word" >&2 ;;
		*) printf ' %s' "$word" >&2 ;;
		esac
	done
	echo >&2
	command samverkan --as-of 2017-06-01 --lang sv "$@"
}

test -e samverkan.db || samverkan init --municipality Ekerö

# --- the answers ----------------------------------------------------------------------------------------------------

# A later export of the same form adds what is new and changes what has changed; run twice it changes nothing.
samverkan survey import "$survey" "$from/svar.csv" --title 'Öar i samverkan (påhittade svar)' --sent 120
samverkan survey show "$survey"

# --- what was said in the focus groups and at the workshop ----------------------------------------------------------

samverkan survey import "$survey" --notes "$from/anteckningar.csv"

# --- themes: one list for free texts and statements -----------------------------------------------------------------

# `survey theme ... -o FILE` writes the texts with an empty column; a person fills it in, and --take reads it back.
samverkan survey theme "$survey" notes --add Bidrag --add Inflytande --add Kontakt --add Lokaler --add Möten --add Tid
samverkan survey theme "$survey" q16 --take "$from/teman-hinder.csv"
samverkan survey theme "$survey" q17 --take "$from/teman-onskemal.csv"
samverkan survey theme "$survey" notes --take "$from/teman-anteckningar.csv"

# --- the appendices -------------------------------------------------------------------------------------------------

samverkan report survey "$survey" --question q12 --by respondent
samverkan report survey "$survey" -o bilaga-1-sammanstallning.xlsx
samverkan report survey "$survey" --by respondent -o bilaga-2-efter-vem-som-svarar.xlsx
samverkan report survey "$survey" --texts > fria-svar.txt
samverkan report survey "$survey" --by respondent -o sammanstallning.csv

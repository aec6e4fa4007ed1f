#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Ekerös verksamhetsstöd 2018, från register till beslut: sh june.sh i en tom mapp.
#
# Verkligt (ur kommunens egna papper och dess öppna register): föreningarna, nämnden, budgeten 135 000 kr, avtalet med
# Brottsofferjouren på 84 000 kr och att nämnden beslutar i juni.
# PÅHITTAT: alla sökta belopp och tal i ansokningar.csv, reglerna, justeringen med sitt skäl, avtalets första dag, diarienumret
# och paragrafen.
#
# Each year's office does the same: the first part once, the second every year (man samverkan-june).
set -eu
from=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
round=verksamhetsstöd-2018

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
	command samverkan --as-of 2018-06-01 --lang sv "$@"
}

# --- once: the register and the agreement ---------------------------------------------------------------------------

if test ! -e samverkan.db; then
	samverkan init --municipality Ekerö
	samverkan register import "$from/register.csv"

	# Those who have been granted money and are not in the municipality's own list.
	samverkan register add Brottsofferjouren --active-in-municipality yes
	samverkan register add 'Parkinson Ekerö' --active-in-municipality yes
	samverkan register add 'Föräldraföreningen Mot Narkotika i Storstockholm' --serves-residents yes
	samverkan register add 'Synskadades Riksförbund i Stockholms stad och Ekerö kommun' --active-in-municipality yes
	samverkan register add BRIS --serves-residents yes

	# Those who apply under another name than the register's: `grant import` proposes these two, a person decides.
	samverkan register alias 'Seglarklubben Vindens Vänner' 'Handikappseglarklubben Vindens Vänner'
	samverkan register alias RSMH-Mälaröarna 'RSMH Ekerö'

	# The list does not say who is active in the municipality or takes residents in; the board's rules ask for it.
	samverkan register set RSMH-Mälaröarna active_in_municipality=yes
	samverkan register set 'Seglarklubben Vindens Vänner' serves_residents=yes

	samverkan agreement add Brottsofferjouren --amount 84000 --from 2016-01-01 --programme verksamhetsstöd
fi

# --- every year: applications, rules, the board's meeting -----------------------------------------------------------

command samverkan grant show "$round" > /dev/null 2>&1 ||
	samverkan grant open "$round" --budget 135000 --board Socialnämnden --closes 2018-04-30 --decide-on 2018-06-13 \
		--reference 'SN 2018/123' --rules "$from/regler.txt"
samverkan grant import "$round" "$from/ansokningar.csv"

# What there is to look at before the board sees it; 1 says that there is something, and is no failure.
samverkan grant check "$round" || test $? = 1

samverkan grant allocate "$round"
samverkan grant adjust "$round" BRIS 2000 --reason 'Påhittat skäl: nämnden går före med de lokala föreningarna'
samverkan report grant "$round" -o bidrag-2018.xlsx

# After the meeting.
samverkan --as-of 2018-06-13 grant decide "$round" --date 2018-06-13 --paragraph 57
samverkan report grant "$round"
samverkan report grant "$round" -o beslut-2018.xlsx
samverkan export all --directory export

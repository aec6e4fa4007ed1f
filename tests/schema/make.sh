#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Writes a database of today's schema with a row in every table, as the SQL that makes it: make.sh BUILD > tests/schema/NNNN.sql
# One is stored for each released schema and never made anew; until the first release 0100.sql follows the schema.
set -eu
tests=$(cd "$(dirname "$0")/.." && pwd)
PATH=$(cd "$1" && pwd):$PATH
folder=$(mktemp -d)
rc=0
trap 'rc=$?; [ $rc = 0 ] || cat "$folder/said.txt" >&2; rm -rf "$folder"; exit $rc' EXIT
cd "$folder"
unset SAMVERKAN_DB
export SAMVERKAN_LANG=en

more() {
	samverkan register alias Brottsofferjouren BOJ
	samverkan register distinct 'Parkinson Ekerö' 'Parkinson Färingsö'
	samverkan register end 'Parkinson Färingsö' --on 2018-12-31 --successor 'Parkinson Ekerö'
	samverkan grant adjust verksamhetsstöd-2018 'Seglarklubben Vindens Vänner' 2500 --reason 'når många unga'
	samverkan grant account stöd-2017 --due 2018-01-31
	samverkan grant paid stöd-2017 --all --date 2017-07-01
	samverkan grant amend stöd-2017 'RSMH Ekerö' 9000 --date 2017-09-01 --paragraph 71 --reason 'räknefel'
	samverkan decision correct stöd-2017 reference='SN 2017/3' --reason 'fel diarienummer'
	samverkan grant account stöd-2017 'RSMH Ekerö' --spent 8000 --received 2018-01-10
	samverkan grant reclaim stöd-2017 'RSMH Ekerö' 1500 --date 2018-02-01 --reason 'inte förbrukat'
	samverkan grant repaid stöd-2017 'RSMH Ekerö' 1000 --date 2018-03-01
	samverkan award score 2018 'RSMH Ekerö' --criterion nytta --points 4 --reviewer Eva
	samverkan survey theme enkat-2017 notes --add Lokaler --add Kontakt
	printf 'id,themes\n-1,Kontakt\n-2,Lokaler\n' > notes.csv
	samverkan survey theme enkat-2017 notes --take notes.csv
	samverkan survey theme enkat-2017 q5 -F csv -q | sed 's/,$/,Kontakt/' > texts.csv
	samverkan survey theme enkat-2017 q5 --take texts.csv
	samverkan grant open tom-2019 --budget 1000 --programme stöd
	samverkan grant remove tom-2019
}

sh "$tests/examples/setup.sh" > said.txt 2>&1
more >> said.txt 2>&1
schema=$(sqlite3 samverkan.db 'PRAGMA user_version')
echo "-- SPDX-License-Identifier: EUPL-1.2"
echo "-- A database of schema $schema as the program of its day left it (make.sh). All amounts, persons and numbers are made up."
echo "PRAGMA application_id = 0x534d5652;"
echo "PRAGMA user_version = $schema;"
sqlite3 samverkan.db .dump

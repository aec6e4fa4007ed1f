#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Prepares the folder in which `make check` runs the examples of the manual: the database and the files they speak of, as
# Ekerö might have had them in the spring of 2018.
set -eu

cat > regler.txt <<'EOF'
reserve 2000
base 4000
per members 41
at most 30000
round 100 down
EOF

cat > ansökningar.csv <<'EOF'
Organisation;Sökt belopp;Önskat bidrag;Antal medlemmar;Inkommen
Synskadades Riksförbund;10 000;10 000;120;2018-04-03
EOF

cat > foreningar.csv <<'EOF'
Namn;Föreningstyp;Verksamhet;Ort
Ekerö Pensionärer;Förening;äldre;Ekerö
Mälaröarnas Kvinnojour;Förening;våld i nära relationer;Stenhamra
EOF

samverkan init --municipality='Ekerö kommun' --lang=sv
for name in Brottsofferjouren 'RSMH Ekerö' 'Vindens Vänner' 'Parkinson Färingsö' 'Synskadades Riksförbund'; do
	samverkan register add "$name" --active-in-municipality=yes --serves-residents=yes
done
samverkan register add 'Parkinson Ekerö' --active-in-municipality=yes
samverkan agreement add Brottsofferjouren --amount=80000 --from=2015-01-01 --programme=verksamhetsstöd
samverkan grant open verksamhetsstöd-2018 --programme=verksamhetsstöd --board=Socialnämnden --year=2018 --budget=135000 \
	--rules=regler.txt --closes=2018-04-15 --decide-on=2018-06-12 --reference='SN18/71'
samverkan grant apply verksamhetsstöd-2018 'RSMH Ekerö' --amount=15000 --received=2018-04-02 --quantity=members=40
samverkan grant apply verksamhetsstöd-2018 'Vindens Vänner' --amount=20000 --received=2018-04-10 --quantity=members=75
samverkan grant allocate verksamhetsstöd-2018 --as-of=2018-05-02

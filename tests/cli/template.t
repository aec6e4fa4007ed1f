# An empty file to fill in: a workbook with explanations, or the keys alone.  What is filled in can be taken in.

$ samverkan init --municipality Ekerö --lang sv 2> talk

$ samverkan register import --template
name,org_number,kind,category,active_in_municipality,serves_residents,giro,address,postcode,town,website,founded,contact,email,phone

$ samverkan register import --template --output=register.xlsx

$ /usr/bin/python3 "$TESTS/read_template.py" register.xlsx | grep -c note
15

$ printf "per antal_medlemmar 100\n" > rules.txt

$ samverkan grant open stöd-2026 --budget 10000 --rules rules.txt 2> talk

$ samverkan grant import stöd-2026 --template
organisation,org_number,applied,purpose,received,antal_medlemmar

$ samverkan grant import stöd-2026 --template --output=ansökan.xlsx --as-of 2026-03-01

$ samverkan grant import stöd-2026 --template --as-of 2026-03-01 -F xlsx | cmp - ansökan.xlsx

$ /usr/bin/python3 "$TESTS/read_template.py" ansökan.xlsx | grep wide | cut -f 1,2
A1	Organisation
B1	Organisation number
C1	Applied for
D1	Purpose
E1	Received
F1	Antal medlemmar

$ samverkan grant import stöd-2026
samverkan: FILE is missing, name the file to import, or ask for an empty one with --template
? 64

$ samverkan grant import
samverkan: ROUND FILE... is missing
usage: samverkan grant import [options] ROUND FILE...
? 64

$ samverkan grant import stöd-2099 --template
samverkan: no round 'stöd-2099', there are: stöd-2026
? 66

$ samverkan --lang sv register import --template --output=föreningar.xlsx

$ /usr/bin/python3 "$TESTS/fill_template.py" föreningar.xlsx Namn=Äppelklubben Org.nr=802002-4280 Form=Stiftelse "Verksam i kommunen=ja" Postnummer=01234 Bildad=1974 Telefon=0708123456

$ samverkan register import föreningar.xlsx
föreningar.xlsx: sheet "Organisationer", 1 header row
föreningar.xlsx: 1 row: 1 added

$ samverkan register show Äppelklubben
Äppelklubben

Organisation
Name                        Äppelklubben
Organisation number         802002-4280
Kind                        Foundation
Active in the municipality  yes
Postcode                    01234
Founded                     1974
Phone                       0708123456

$ samverkan --lang sv grant import stöd-2026 --template --output=ansökan-sv.xlsx

$ /usr/bin/python3 "$TESTS/fill_template.py" ansökan-sv.xlsx Organisation=Äppelklubben "Sökt belopp=12500.5" Inkommen=2026-02-27 "Antal medlemmar=41"

$ samverkan grant import stöd-2026 ansökan-sv.xlsx
ansökan-sv.xlsx: sheet "stöd-2026", 1 header row
ansökan-sv.xlsx: taken as quantities: column F "Antal medlemmar"
ansökan-sv.xlsx: 1 row: 1 added

$ samverkan grant show stöd-2026 Äppelklubben --as-of 2026-03-01
Äppelklubben: why this amount
stöd 2026, Ekerö

The application
Org. number  802002-4280
Round        stöd-2026
Received     2026-02-27
Applied for  12 500,50 kr

Numbers of the application
What it states   Number
───────────────────────
antal_medlemmar      41

Nothing is allocated to it yet. The next step: samverkan grant allocate stöd-2026

$ samverkan award open 2026 --amount 10000 --criteria /dev/null -q

$ samverkan award import 2026 --template
organisation,org_number,nominated_by,motivation,received

$ samverkan --lang sv award import 2026 --template --output=nominering.xlsx

$ /usr/bin/python3 "$TESTS/fill_template.py" nominering.xlsx Organisation=Äppelklubben "Nominerad av=nämnden" "Motivering=Når många" Inkommen=2026-03-05

$ samverkan award import 2026 nominering.xlsx
nominering.xlsx: sheet "utmärkelse-2026", 1 header row
nominering.xlsx: 1 row: 1 added

$ samverkan export nomination --format csv
organisation,org_number,round,nominated_by,motivation,received
Äppelklubben,802002-4280,utmärkelse-2026,board,Når många,2026-03-05
nomination: 1 row

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
organisation,org_number,applied,purpose,received,withdrawn,antal_medlemmar

$ samverkan grant import stöd-2026 --template --output=ansökan.xlsx --as-of 2026-03-01

$ samverkan grant import stöd-2026 --template --as-of 2026-03-01 -F xlsx | cmp - ansökan.xlsx

$ samverkan --lang sv grant import stöd-2026 --template --as-of 2026-03-01 -o ansökan-sv.xlsx

$ /usr/bin/python3 "$TESTS/read_template.py" ansökan.xlsx | grep wide | cut -f 1,2
A1	Organisation
B1	Organisation number
C1	Applied for
D1	Purpose
E1	Received
F1	Withdrawn
G1	Antal medlemmar

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

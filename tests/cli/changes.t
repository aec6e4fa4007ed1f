# What an import would change, and what it leaves alone.

$ samverkan init -q

$ printf 'namn;orgnr;ort;e-post;verksam i kommunen;bildad\nAlfa;802002-4280;Ekerö;a@x.se, b@y.se;ja;1974\nBeta;;Munsö;;;\n' > a.csv

$ samverkan register import --dry-run a.csv -F csv
a.csv: UTF-8, separated by ";", 1 header row
a.csv: 2 rows: 2 to add
organisation,change,field,from,to
Alfa,added,name,,Alfa
Alfa,added,org_number,,802002-4280
Alfa,added,kind,,association
Alfa,added,active_in_municipality,,yes
Alfa,added,town,,Ekerö
Alfa,added,founded,,1974
Alfa,added,email,,a@x.se; b@y.se
Beta,added,name,,Beta
Beta,added,kind,,association
Beta,added,town,,Munsö
only a trial, nothing was stored

$ samverkan register import a.csv -q
a.csv: 2 rows: 2 added

$ samverkan register import --dry-run a.csv -F csv
a.csv: UTF-8, separated by ";", 1 header row
a.csv: 2 rows: 2 unchanged
organisation,change,field,from,to
only a trial, nothing was stored

$ printf 'namn;orgnr;ort;e-post;verksam i kommunen;bildad\nAlfa;802002-4280;Solna;c@z.se;;\nBeta;;;;;\nGamma;;;;;\nDelta;1;;;;\n' > b.csv

$ samverkan register import --dry-run b.csv -F csv
b.csv: UTF-8, separated by ";", 1 header row
b.csv: 4 rows: 1 to add, 1 unchanged, 2 with errors
organisation,change,field,from,to
Gamma,added,name,,Gamma
Gamma,added,kind,,association
b.csv:2: the organisation is in the register with another town, email; take the row's values over with --update [organisation-known]
b.csv:5: column B "orgnr": '1' is no organisation number, write ten digits like 802002-4280 [org-number-unreadable]
samverkan: 2 errors, nothing stored; mend them, or store the other rows with --skip-bad
? 65

$ samverkan register import --dry-run --update --skip-bad b.csv
b.csv: UTF-8, separated by ";", 1 header row
b.csv: 4 rows: 1 to add, 1 to change, 1 unchanged, 1 with errors
What would be changed

Changes
Organisation  Change     Field   From            To
────────────────────────────────────────────────────────────
Alfa          to change  Town    Ekerö           Solna
Alfa          to change  E-mail  a@x.se; b@y.se  c@z.se
Gamma         to add     Name                    Gamma
Gamma         to add     Kind                    Association
b.csv:5: column B "orgnr": '1' is no organisation number, write ten digits like 802002-4280 [org-number-unreadable]
only a trial, nothing was stored
? 1

$ samverkan register import --dry-run --update --skip-bad b.csv -q -o changes.json && echo no finding
b.csv: 4 rows: 1 to add, 1 to change, 1 unchanged, 1 with errors
b.csv:5: column B "orgnr": '1' is no organisation number, write ten digits like 802002-4280 [org-number-unreadable]
? 1

$ sed -n '/Solna/p' changes.json
{"organisation": "Alfa", "change": "changed", "field": "town", "from": "Ekerö", "to": "Solna"},

$ samverkan register import --update --skip-bad b.csv
b.csv: UTF-8, separated by ";", 1 header row
b.csv: 4 rows: 1 added, 1 changed, 1 unchanged, 1 with errors
b.csv:5: column B "orgnr": '1' is no organisation number, write ten digits like 802002-4280 [org-number-unreadable]
? 1

$ samverkan export contact -q -F csv | cut -d, -f 1-6,8-
organisation,org_number,contact,email,phone,role,published,main
Alfa,802002-4280,,c@z.se,,,no,yes

$ samverkan register list --search alfa -q -F csv
name,org_number,kind,category,active_in_municipality,serves_residents,giro,address,postcode,town,website,founded
Alfa,802002-4280,association,,yes,,,,,Solna,,1974

$ samverkan export journal_payload -q -F csv | grep -c -e 'x.se' -e 'z.se'
0
? 1

$ samverkan grant open r --year 2024 --budget 1000 -q

$ printf 'namn;sökt;inkommen;medlemmar\nAlfa;1 000,50;2024-03-31;12\nBeta;300;;\n' > g.csv

$ samverkan grant import r g.csv --dry-run -F csv
g.csv: UTF-8 (for instance "sökt"), separated by ";", 1 header row
g.csv: taken as quantities: column D "medlemmar"
g.csv: 2 rows: 2 to add
organisation,change,field,from,to
Alfa,added,applied,,1000.50
Alfa,added,received,,2024-03-31
Alfa,added,medlemmar,,12.00
Beta,added,applied,,300.00
only a trial, nothing was stored

$ samverkan grant import r g.csv
g.csv: UTF-8 (for instance "sökt"), separated by ";", 1 header row
g.csv: taken as quantities: column D "medlemmar"
g.csv: 2 rows: 2 added

$ samverkan grant import r g.csv --dry-run -F csv
g.csv: UTF-8 (for instance "sökt"), separated by ";", 1 header row
g.csv: taken as quantities: column D "medlemmar"
g.csv: 2 rows: 2 unchanged
organisation,change,field,from,to
only a trial, nothing was stored

$ samverkan grant withdraw r Beta --reason 'för sent' -q

$ printf 'namn;sökt;inkommen;medlemmar\nAlfa;;;14\nBeta;;;\n' > h.csv

$ samverkan grant import r h.csv --dry-run -F csv
h.csv: UTF-8 (for instance "sökt"), separated by ";", 1 header row
h.csv: taken as quantities: column D "medlemmar"
h.csv: 2 rows: 1 unchanged, 1 with errors
organisation,change,field,from,to
h.csv:2: "Alfa" has already applied, with other values; --update takes those of the file [application-known]
samverkan: 1 error, nothing stored; mend it, or store the other rows with --skip-bad
? 65

$ samverkan grant import r h.csv --dry-run --update
h.csv: UTF-8 (for instance "sökt"), separated by ";", 1 header row
h.csv: taken as quantities: column D "medlemmar"
h.csv: 2 rows: 1 to change, 1 unchanged
What would be changed

Changes
Organisation  Change     Field      From  To
────────────────────────────────────────────
Alfa          to change  medlemmar  12    14
only a trial, nothing was stored

$ samverkan grant import r h.csv --update -q
h.csv: 2 rows: 1 changed, 1 unchanged

$ samverkan export application -q -F csv
organisation,org_number,round,applied_ore,received,purpose,withdrawn,medlemmar
Alfa,802002-4280,r,100050,2024-03-31,,,14.00
Beta,,r,30000,,,för sent,

# Taking organisations in from files.

$ samverkan init -q

$ printf 'Föreningens namn;Org.nr;Föreningstyp;Verksamhet;Ort;E-post;Övrigt\nRSMH Ekerö;802002-4280;Nätverk;;Ekerö;a@b.se;x\nÅkerö BK;;Båtklubbar;Segling;Stenhamra;;\n' | iconv -f utf-8 -t windows-1252 > a.csv

$ samverkan register import a.csv --dry-run
a.csv: Windows-1252 (for instance "Föreningens namn"), separated by ";", 1 header row
a.csv: left alone: column G "Övrigt"
a.csv: column D "Verksamhet": 1 cell is not taken in, for column C "Föreningstyp" goes before it; to turn that round: --map 'category=Verksamhet'
a.csv: 2 rows: 2 to add
What would be changed

Changes
Organisation  Change  Field                From  To
────────────────────────────────────────────────────────────
RSMH Ekerö    to add  Name                       RSMH Ekerö
RSMH Ekerö    to add  Organisation number        802002-4280
RSMH Ekerö    to add  Kind                       Network
RSMH Ekerö    to add  Town                       Ekerö
RSMH Ekerö    to add  E-mail                     a@b.se
Åkerö BK      to add  Name                       Åkerö BK
Åkerö BK      to add  Kind                       Association
Åkerö BK      to add  Category                   Båtklubbar
Åkerö BK      to add  Town                       Stenhamra
only a trial, nothing was stored

$ samverkan export organisation -q -F csv
name,org_number,kind,category,active_in_municipality,serves_residents,giro,address,postcode,town,website,founded,note

$ samverkan register import a.csv
a.csv: Windows-1252 (for instance "Föreningens namn"), separated by ";", 1 header row
a.csv: left alone: column G "Övrigt"
a.csv: column D "Verksamhet": 1 cell is not taken in, for column C "Föreningstyp" goes before it; to turn that round: --map 'category=Verksamhet'
a.csv: 2 rows: 2 added

$ samverkan register import a.csv
a.csv: Windows-1252 (for instance "Föreningens namn"), separated by ";", 1 header row
a.csv: left alone: column G "Övrigt"
a.csv: column D "Verksamhet": 1 cell is not taken in, for column C "Föreningstyp" goes before it; to turn that round: --map 'category=Verksamhet'
a.csv: 2 rows: 2 unchanged

$ samverkan export organisation -q -F csv
name,org_number,kind,category,active_in_municipality,serves_residents,giro,address,postcode,town,website,founded,note
RSMH Ekerö,802002-4280,network,,,,,,,Ekerö,,,
Åkerö BK,,association,Båtklubbar,,,,,,Stenhamra,,,

$ samverkan export contact -q -F csv | cut -d, -f 1-6,8-
organisation,org_number,contact,email,phone,role,published,main
RSMH Ekerö,802002-4280,,a@b.se,,,no,yes

$ printf 'namn,orgnr,ort\nRSMH Ekerö,,Färentuna\nNy,,Ekerö\nNY,,Ekerö\nny,,Solna\nAnnan,8020024280,Ekerö\nHemlig,800101-1234,\n,,Ekerö\n' > b.csv

$ samverkan register import b.csv
b.csv: UTF-8, separated by ",", 1 header row
b.csv: 7 rows: 1 to add, 1 said twice, 5 with errors
b.csv:2: the organisation is in the register with another town; take the row's values over with --update [organisation-known]
b.csv:4: warning: says the same as line 3 and is skipped [row-twice]
b.csv:5: has the name of the organisation on line 3, with another name, town; keep one of them, or tell them apart by name or number [row-twice]
b.csv:6: has the number of the organisation on line 2 and another name; keep one of them, or leave out the number of the one that is a part of the other [row-twice]
b.csv:7: column B "orgnr": this is a personal identity number, which is not stored; leave it out [org-number-personal]
b.csv:8: column A "namn": Name is missing, fill it in [field-missing]
samverkan: 5 errors, nothing stored; mend them, or store the other rows with --skip-bad
? 65

$ samverkan register import b.csv -q --skip-bad --findings f.csv
b.csv: 7 rows: 1 added, 1 said twice, 5 with errors
b.csv:2: the organisation is in the register with another town; take the row's values over with --update [organisation-known]
b.csv:4: warning: says the same as line 3 and is skipped [row-twice]
b.csv:5: has the name of the organisation on line 3, with another name, town; keep one of them, or tell them apart by name or number [row-twice]
b.csv:6: has the number of the organisation on line 2 and another name; keep one of them, or leave out the number of the one that is a part of the other [row-twice]
b.csv:7: column B "orgnr": this is a personal identity number, which is not stored; leave it out [org-number-personal]
b.csv:8: column A "namn": Name is missing, fill it in [field-missing]
? 1

$ cut -d, -f2-6 f.csv
line,row,column,header,severity
2,2,,,error
4,4,,,warning
5,5,,,error
6,6,,,error
7,7,B,orgnr,error
8,8,A,namn,error

$ samverkan register list --search ny -q -F csv
name,org_number,kind,category,active_in_municipality,serves_residents,giro,address,postcode,town,website,founded
Ny,,association,,,,,,,Ekerö,,

$ printf 'namn,ort,kategori\nRSMH Ekerö,Färentuna,\nÅkerö BK,,Båt\n' > c.csv

$ samverkan register import c.csv --update
c.csv: UTF-8, separated by ",", 1 header row
c.csv: 2 rows: 2 changed

$ samverkan register import c.csv --update
c.csv: UTF-8, separated by ",", 1 header row
c.csv: 2 rows: 2 unchanged

$ samverkan export organisation -q -F csv
name,org_number,kind,category,active_in_municipality,serves_residents,giro,address,postcode,town,website,founded,note
RSMH Ekerö,802002-4280,network,,,,,,,Färentuna,,,
Åkerö BK,,association,Båt,,,,,,Stenhamra,,,
Ny,,association,,,,,,,Ekerö,,,

$ printf 'namn\nFjärde\n' > d.csv

$ printf 'namn,orgnr\nFemte,1\n' > e.csv

$ samverkan register import d.csv e.csv
d.csv: UTF-8, separated by ";", 1 header row
e.csv: UTF-8, separated by ",", 1 header row
d.csv: 1 row: 1 to add
e.csv: 1 row: 1 with errors
e.csv:2: column B "orgnr": '1' is no organisation number, write ten digits like 802002-4280 [org-number-unreadable]
samverkan: 1 error, nothing stored; mend it, or store the other rows with --skip-bad
? 65

$ samverkan register list --search fjärde -q -F csv
name,org_number,kind,category,active_in_municipality,serves_residents,giro,address,postcode,town,website,founded

$ samverkan register import a.csv --map town=Övrigt --map x=y
a.csv: Windows-1252 (for instance "Föreningens namn"), separated by ";", 1 header row
--map: 'x=y' names no field, write FIELD=HEADER with a field of samverkan-columns(5) [map-field]
samverkan: a.csv is not read until that is mended
? 65

$ samverkan register import a.csv --map town=Övriga -q
--map: 'town=Övriga' names no column of a.csv [map-header]
samverkan: a.csv is not read until that is mended
? 65

$ samverkan register import missing.csv
samverkan: there is no file missing.csv, check its name
? 66

$ samverkan register import
samverkan: FILE is missing, name the file to import, or ask for an empty one with --template
? 64

$ samverkan register import d.csv --delimiter x
samverkan: --delimiter: 'x' is not known, write ';', ',', '|' or tab
? 64

$ samverkan register import d.csv --encoding klingon
samverkan: no character set is called 'klingon', write utf-8, windows-1252, utf-16le or utf-16be
? 64

$ printf '' | samverkan register import -
samverkan: - is empty, give a file with a header row
? 65

$ samverkan register import --template > empty.csv && cat empty.csv
name,org_number,kind,category,active_in_municipality,serves_residents,giro,address,postcode,town,website,founded,contact,email,phone

$ samverkan register import empty.csv
empty.csv: UTF-8, separated by ",", 1 header row
empty.csv: 0 rows: nothing

$ samverkan export organisation -q --excel -o again.csv && samverkan register import again.csv
again.csv: UTF-8, separated by ";", 1 header row
again.csv: 3 rows: 3 unchanged

$ sha256sum a.csv | cut -c1-64
d1c19babb47b5910233bb1f0774fc646d3edbcfb1950e8d7c9a8bf7a479e05db

$ samverkan export journal_payload -q -F csv | grep a.csv | cut -d, -f1-3,5-11
2,1,file a.csv,"{""sha256"":""d1c19babb47b5910233bb1f0774fc646d3edbcfb1950e8d7c9a8bf7a479e05db"",""rows"":2,""added"":2,""changed"":0,""unchanged"":0,""twice"":0,""refused"":0}"

$ printf 'namn\nKvarn\n' > k.csv && samverkan register import k.csv -q -F json --as-of 2018-01-02
k.csv: 1 row: 1 added
{"title": "What was changed", "as_of": "2018-01-02", "tables": [
{"name": "change", "columns": [{"key": "organisation", "label": "Organisation", "type": "text"}, {"key": "change", "label": "Change", "type": "text"}, {"key": "field", "label": "Field", "type": "text"}, {"key": "from", "label": "From", "type": "text"}, {"key": "to", "label": "To", "type": "text"}], "rows": [
{"organisation": "Kvarn", "change": "added", "field": "name", "from": null, "to": "Kvarn"},
{"organisation": "Kvarn", "change": "added", "field": "kind", "from": null, "to": "association"}
]},
{"name": "reckoning", "columns": [{"key": "file", "label": "File", "type": "text"}, {"key": "rows", "label": "Rows", "type": "count"}, {"key": "added", "label": "Added", "type": "count"}, {"key": "changed", "label": "Changed", "type": "count"}, {"key": "unchanged", "label": "Unchanged", "type": "count"}, {"key": "twice", "label": "Said twice", "type": "count"}, {"key": "refused", "label": "With errors", "type": "count"}, {"key": "left_out", "label": "Left out", "type": "count"}, {"key": "hidden", "label": "Hidden", "type": "count"}, {"key": "stored", "label": "Stored", "type": "yes_no"}], "rows": [
{"file": "k.csv", "rows": 1, "added": 1, "changed": 0, "unchanged": 0, "twice": 0, "refused": 0, "left_out": 0, "hidden": 0, "stored": true}
]},
{"name": "left_out", "columns": [{"key": "file", "label": "File", "type": "text"}, {"key": "reason", "label": "Reason", "type": "text"}, {"key": "rows", "label": "Rows", "type": "count"}], "rows": []},
{"name": "sheet", "columns": [{"key": "file", "label": "File", "type": "text"}, {"key": "sheet", "label": "Sheet", "type": "text"}, {"key": "rows", "label": "Rows", "type": "count"}, {"key": "hidden", "label": "Hidden", "type": "yes_no"}], "rows": []},
{"name": "column", "columns": [{"key": "file", "label": "File", "type": "text"}, {"key": "column", "label": "Column", "type": "text"}, {"key": "header", "label": "Header", "type": "text"}, {"key": "remark", "label": "Remark", "type": "text"}, {"key": "cells", "label": "Cells", "type": "count"}], "rows": []}
], "notes": []}

$ samverkan register import k.csv -q -o k.json
k.csv: 1 row: 1 unchanged

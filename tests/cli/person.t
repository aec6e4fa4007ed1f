# What is stored of a person, and forgetting her: afterwards she is found nowhere in the bytes of the file.

$ samverkan init -q --as-of 2018-01-01 && samverkan register add 'RSMH Ekerö' --contact 'Anna Andersson' --email anna.a@kanarie.se --phone '070-123 45 67' --address 'c/o Anna Andersson, Storgatan 1' --active-in-municipality yes -q --as-of 2018-01-02 && samverkan register add Boj --contact 'Anna Andersson (ordf) och Bo Berg' --email 'info@boj.se; Anna.A@kanarie.se' --as-of 2018-01-02 -q

$ samverkan register contact boj 'ANNA  andersson' --protected --role hemlig --since 2018-01-03 -q; samverkan register add Kupan --contact 'Anna Andersson Berg' -q --as-of 2018-01-02

$ samverkan grant open r1 --budget 1000 --year 2018 -q; samverkan grant apply r1 rsmh --amount 500 --purpose 'Resa för Anna Andersson, ring +46 70 1234567' -q; samverkan grant apply r1 boj --amount 300 -q; echo 'lika # på förslag av Andersson, Anna' > regler.txt; printf 'share 100%% equally # på förslag av Andersson, Anna\n' > regler.txt; samverkan grant rules r1 regler.txt -q; samverkan grant allocate r1 -q > allt.txt; samverkan grant adjust r1 boj 200 --reason 'Enligt Anna  ANDERSSONS önskan' -q; samverkan grant decide r1 --date 2018-06-13 --paragraph 5 -q

$ samverkan award open 2018 --amount 10000 -q; samverkan award nominate 2018 rsmh --by self --motivation 'Anna Anderssons verk' -q; samverkan award score 2018 rsmh --criterion nytta --reviewer 'Anna Andersson' --points 3 -q; samverkan award score 2018 rsmh --criterion nytta --reviewer 'Andersson, Anna' --points 5 -q; samverkan award decide 2018 rsmh --date 2018-06-13 --paragraph 6 --motivation 'Anna Andersson har gett mycket' -q

$ printf 'ID;Vem är du?;Vad tycker du?;När?\n1;Förening;Tack till anna andersson!;2018-05-01\n2;Nätverk;"Ring på 070/123 45 67\nså \\ svarar ""någon""";2018-05-02\n' > svar.csv; samverkan survey import enkat svar.csv -q; printf 'Grupp;Uttalande\nWorkshop;Anna Andersson vet\n' > noter.csv; samverkan survey import enkat --notes noter.csv -q
svar.csv: 2 rows: 2 added
noter.csv: 1 row: 1 added

$ samverkan grant show r1 -F json -q > före.json; samverkan export decision_amount -q > belopp.csv; samverkan log -F csv -q | wc -l
20

$ samverkan register person 'anna  ANDERSSON' -F json --as-of 2018-07-01
{"title": "What is stored of anna  ANDERSSON", "as_of": "2018-07-01", "tables": [
{"name": "contact", "columns": [{"key": "organisation", "label": "Organisation", "type": "text"}, {"key": "org_number", "label": "Org. number", "type": "text"}, {"key": "contact", "label": "Name", "type": "text"}, {"key": "role", "label": "Role", "type": "text"}, {"key": "email", "label": "E-mail", "type": "text"}, {"key": "phone", "label": "Phone", "type": "text"}, {"key": "since", "label": "Confirmed on", "type": "date"}, {"key": "published", "label": "May be published", "type": "yes_no"}, {"key": "main", "label": "Main contact", "type": "yes_no"}, {"key": "protected", "label": "Protected", "type": "yes_no"}], "rows": [
{"organisation": "RSMH Ekerö", "org_number": null, "contact": "Anna Andersson", "role": null, "email": "anna.a@kanarie.se", "phone": "070-123 45 67", "since": "2018-01-02", "published": false, "main": true, "protected": false},
{"organisation": "Boj", "org_number": null, "contact": "ANNA  andersson", "role": "hemlig", "email": null, "phone": null, "since": "2018-01-03", "published": false, "main": false, "protected": true}
]},
{"name": "mention", "columns": [{"key": "table", "label": "Table", "type": "text"}, {"key": "column", "label": "Column", "type": "text"}, {"key": "organisation", "label": "Organisation", "type": "text"}, {"key": "matter", "label": "Round, survey or entry", "type": "text"}, {"key": "text", "label": "Text", "type": "text"}, {"key": "times", "label": "Times", "type": "count"}], "rows": [
{"table": "contact", "column": "contact", "organisation": "Boj", "matter": null, "text": "Anna Andersson (ordf) och Bo Berg", "times": 1},
{"table": "contact", "column": "email", "organisation": "Boj", "matter": null, "text": "info@boj.se; Anna.A@kanarie.se", "times": 1},
{"table": "adjustment", "column": "reason", "organisation": "Boj", "matter": "r1", "text": "Enligt Anna  ANDERSSONS önskan", "times": 1},
{"table": "application", "column": "purpose", "organisation": "RSMH Ekerö", "matter": "r1", "text": "Resa för Anna Andersson, ring +46 70 1234567", "times": 1},
{"table": "application", "column": "purpose", "organisation": "RSMH Ekerö", "matter": "utmärkelse-2018", "text": "Anna Anderssons verk", "times": 1},
{"table": "decision", "column": "motivation", "organisation": null, "matter": "utmärkelse-2018", "text": "Anna Andersson har gett mycket", "times": 1},
{"table": "journal_payload", "column": "payload", "organisation": null, "matter": "2", "text": "c/o Anna Andersson, Storgatan 1", "times": 1},
{"table": "journal_payload", "column": "payload", "organisation": null, "matter": "7", "text": "Resa för Anna Andersson, ring +46 70 1234567", "times": 1},
{"table": "journal_payload", "column": "payload", "organisation": null, "matter": "9", "text": "share 100% equally # på förslag av Andersson, Anna\n", "times": 1},
{"table": "journal_payload", "column": "payload", "organisation": null, "matter": "11", "text": "Enligt Anna  ANDERSSONS önskan", "times": 1},
{"table": "journal_payload", "column": "payload", "organisation": null, "matter": "14", "text": "Anna Anderssons verk", "times": 1},
{"table": "journal_payload", "column": "payload", "organisation": null, "matter": "17", "text": "Anna Andersson har gett mycket", "times": 1},
{"table": "organisation", "column": "address", "organisation": "RSMH Ekerö", "matter": null, "text": "c/o Anna Andersson, Storgatan 1", "times": 1},
{"table": "response", "column": "answers", "organisation": null, "matter": "enkat", "text": "Ring på 070/123 45 67\nså \\ svarar \"någon\"", "times": 1},
{"table": "response", "column": "answers", "organisation": null, "matter": "enkat", "text": "Tack till anna andersson!", "times": 1},
{"table": "round", "column": "rules", "organisation": null, "matter": "r1", "text": "share 100% equally # på förslag av Andersson, Anna\n", "times": 1},
{"table": "score", "column": "reviewer", "organisation": "RSMH Ekerö", "matter": "utmärkelse-2018", "text": "Andersson, Anna", "times": 1},
{"table": "score", "column": "reviewer", "organisation": "RSMH Ekerö", "matter": "utmärkelse-2018", "text": "Anna Andersson", "times": 1},
{"table": "survey_note", "column": "statement", "organisation": null, "matter": "enkat", "text": "Anna Andersson vet", "times": 1}
]}
], "notes": [
"Searched: contacts of exactly this name, and every text for the name and their addresses and phones. Answers to surveys are stored without who gave them."
]}

$ samverkan register person 'Anna Andersson' -o utdrag.xlsx && /usr/bin/python3 "$TESTS/read_xlsx.py" utdrag.xlsx | grep -c 'Anna'
21

$ samverkan register person 'Anna Anders' --as-of 2018-07-01
What is stored of Anna Anders

Texts that mention the person
Table  Column  Organisation  Round, survey or entry  Text  Times
────────────────────────────────────────────────────────────────

Nothing is stored of this person.
Searched: contacts of exactly this name, and every text for the name and their addresses and phones. Answers to surveys are stored without who gave them.

$ echo 'Nils Nordkvist' > namn.txt; samverkan register person @namn.txt -F csv
table,column,organisation,matter,text,times

$ samverkan register person '...'
samverkan: the name has neither letters nor digits, nobody can be found by it
? 65

$ samverkan register person 'Nils Nordkvist' --phone 0701234567 -F csv | grep -c 45
4

$ samverkan register forget @namn.txt --reference 'KS 2024/1'
samverkan: nothing is stored about this person, check how the name is written
? 66

$ samverkan register forget 'Anna' --reference 'KS 2024/1'
samverkan: write the whole name: a single word is the name of too many people
? 64

$ samverkan register forget 'Anna Andersson'
samverkan: --reference is missing, write --reference=DNR
? 64

$ samverkan register forget 'Anna Andersson' --reference 'Anna Andersson 2024'
samverkan: --reference names the person, write the registry number of the decision
? 64

$ samverkan register forget --reference x
samverkan: name either a PERSON or a day with --older-than
? 64

$ samverkan register forget 'Anna Andersson' --older-than 2024-01-01 --reference x
samverkan: name either a PERSON or a day with --older-than
? 64

$ samverkan register forget --older-than 2999-01-01 --reference x
samverkan: --older-than: that day is yet to come
? 64

$ samverkan register forget --older-than 2024-01-01 --reference x --email a@b.se
samverkan: --email, --phone and --names go with a PERSON
? 64

$ anywhere() { cat samverkan.db* | tr 'A-Z' 'a-z' | grep -acE 'anna +anderssons?[^ b]|andersson, anna|anna.a@|123 45 67|1234567|0701234567'; }; anywhere > antal; [ "$(cat antal)" -gt 5 ] && echo she is in the file
she is in the file

$ samverkan register forget 'Anna Andersson' --reference 'KS 2024/1' --dry-run --as-of 2018-07-01; anywhere | cmp - antal
Record of what was forgotten

Forgotten
Reference               KS 2024/1
Day                     2018-07-01
Contacts                2
Mentions in texts       13
Changes in the journal  6
only a trial, nothing was stored

$ samverkan register forget 'Anna Andersson' --reference 'KS 2024/1' --as-of 2018-07-01
Record of what was forgotten

Forgotten
Reference               KS 2024/1
Day                     2018-07-01
Contacts                2
Mentions in texts       13
Changes in the journal  6
older backups, exported files and printed reports still hold it, see to them too

$ anywhere; ls samverkan.db*
0
samverkan.db

$ samverkan register person 'Anna Andersson' -F csv; samverkan log --verify -q && echo holds; samverkan log rsmh -F csv | cut -d, -f 1,4- | head -n 3
table,column,organisation,matter,text,times
holds
id,command,outcome,objects,changes
2,register add,done,organisation RSMH Ekerö,
7,grant apply,done,application RSMH Ekerö in r1,

$ sqlite3 samverkan.db "SELECT ordinal, object, payload FROM journal_payload WHERE journal = (SELECT max(id) FROM journal) ORDER BY ordinal"; samverkan log -F csv | tail -n 1 | cut -d, -f 1,4-
1|payload 2/1|{"erased":true}
2|payload 7/1|{"erased":true}
3|payload 9/1|{"erased":true}
4|payload 11/1|{"erased":true}
5|payload 14/1|{"erased":true}
6|payload 17/1|{"erased":true}
7|forgotten|{"reference":"KS 2024/1","contacts":2,"texts":13,"payloads":6,"responses":0}
20,register forget,done,"erased changes, forgotten"

$ samverkan grant show r1 -F json -q | sed 's/\[gallrad\]/X/g' > efter.json; sed 's/Anna  ANDERSSONS/X/; s/Andersson, Anna/X/' före.json | cmp - efter.json; samverkan export decision_amount -q | cmp - belopp.csv; samverkan grant adjust r1 boj 100 --reason nu
samverkan: r1 was decided on 2018-06-13, § 5, and cannot be changed
? 77

$ samverkan export contact -F csv -q; samverkan export response -F csv -q | cut -d, -f 1,2,7-; samverkan export score -F csv -q; samverkan export survey_note -F csv -q | cut -d, -f 6; samverkan export application -F csv -q; samverkan export organisation -q -F csv | cut -d, -f 1,8; samverkan grant rules r1; samverkan award show 2018 | grep gallrad
organisation,org_number,contact,email,phone,role,since,published,main
Boj,,[gallrad] (ordf) och Bo Berg,info@boj.se,,,2018-01-02,no,yes
Kupan,,Anna Andersson Berg,,,,2018-01-02,no,yes
survey,id,answers
enkat,1,"[""Förening"",""Tack till [gallrad]!"",""2018-05-01""]"
enkat,2,"[""Nätverk"",""Ring på [gallrad]\u000aså \\ svarar \""någon\"""",""2018-05-02""]"
organisation,org_number,round,criterion,reviewer,points
RSMH Ekerö,,utmärkelse-2018,nytta,[gallrad 2],3
RSMH Ekerö,,utmärkelse-2018,nytta,[gallrad],5
statement
[gallrad] vet
organisation,org_number,round,applied_ore,received,purpose,withdrawn
RSMH Ekerö,,r1,50000,,"Resa för [gallrad], ring [gallrad]",
Boj,,r1,30000,,,
name,address
RSMH Ekerö,"c/o [gallrad]
Boj,
Kupan,
Rules of r1

Rules
  share 100% equally # på förslag av [gallrad]
The board's motivation    [gallrad] har gett mycket

$ sqlite3 samverkan.db 'SELECT count(*) FROM erasing; SELECT count(*) FROM sweep; PRAGMA freelist_count; PRAGMA integrity_check; PRAGMA foreign_key_check'
0
0
0
ok

$ samverkan register add 'Eva Eks minnesfond' -q; samverkan register alias Boj 'Eva Eks nätverk' -q; samverkan register contact boj 'Eva Ek' -q; cp samverkan.db kopia.db

$ samverkan register forget 'Eva Ek' --reference 'KS 2024/2'
samverkan: the name is a part of the name of an organisation (Eva Eks minnesfond); say --names keep to leave it there, or --names erase
? 64

$ samverkan register forget 'Eva Ek' --reference 'KS 2024/2' --names keep --as-of 2018-07-01; samverkan register list -F csv --search minnesfond -q | cut -d, -f 1 | tail -n 1
Record of what was forgotten

Forgotten
Reference                       KS 2024/2
Day                             2018-07-01
Contacts                        1
Mentions in texts               0
Changes in the journal          2
Left in names of organisations  2
older backups, exported files and printed reports still hold it, see to them too
Eva Eks minnesfond

$ samverkan --db kopia.db register forget 'Eva Ek' --reference 'KS 2024/2' --names erase --as-of 2018-07-01; samverkan --db kopia.db register list -F csv --search minnesfond -q | cut -d, -f 1 | tail -n 1; grep -ac 'Eva Ek\|eva ek' kopia.db
Record of what was forgotten

Forgotten
Reference               KS 2024/2
Day                     2018-07-01
Contacts                1
Mentions in texts       2
Changes in the journal  2
older backups, exported files and printed reports still hold it, see to them too
[gallrad] minnesfond
0
? 1

$ samverkan register add Ö --email gemensam@x.se -q; samverkan register contact ö 'Fia Falk' --email 'gemensam@x.se; fia@x.se' -q; samverkan register set ö email='gemensam@x.se; fia@x.se' -q; cp samverkan.db kopia.db; samverkan register forget 'Fia Falk' --reference x --as-of 2018-07-01; samverkan export contact -q -F csv | grep -c gemensam
Record of what was forgotten

Forgotten
Reference                        x
Day                              2018-07-01
Contacts                         1
Mentions in texts                0
Changes in the journal           0
Left because others have it too  2
older backups, exported files and printed reports still hold it, see to them too
1

$ samverkan --db kopia.db register forget 'Fia Falk' --email 'gemensam@x.se, fia@x.se' --reference x -q > allt.txt; samverkan --db kopia.db export contact -q -F csv | grep -c 'x.se'
0
? 1

# What is older than the office keeps it: status says so, and register forget --older-than takes it away.

$ samverkan init -q --as-of 2015-01-01 && samverkan register add Alfa --contact 'Anna Ada' --email a@x.se -q --as-of 2015-02-03 && samverkan register add Beta --contact 'Bo Bin' -q --as-of 2019-01-01 && samverkan register contact alfa 'Cia Cas' --since 2016-01-01 -q --as-of 2020-01-01; samverkan register contact alfa 'Dag Dal' --protected yes --since 2014-01-01 -q

$ printf 'ID;Slutförandetid;Vem är du?;Vad tycker du?;När grundades ni?\n1;2016-05-02 09:00:00;Förening;Kanarien sjöng;2001-05-01\n2;2016-05-03 09:00:00;Nätverk;;2002-06-01\n3;2019-05-03 09:00:00;Förening;Helt ny;2003-06-01\n4;;Nätverk;Utan dag;\n' > svar.csv; samverkan survey import enkat svar.csv -q; samverkan export survey_question -F csv -q | cut -d, -f 2,3,7; samverkan export response -F csv -q | cut -d, -f 2,4,7-
svar.csv: 4 rows: 4 added
number,key,kind
1,q1,one
2,q2,text
3,q3,date
id,day,answers
1,2016-05-02,"[1,""Kanarien sjöng"",""2001-05-01""]"
2,2016-05-03,"[2,null,""2002-06-01""]"
3,2019-05-03,"[1,""Helt ny"",""2003-06-01""]"
4,,"[2,""Utan dag""]"

$ samverkan register retention
how long contacts are kept has not been said; say it with: samverkan register retention YEARS

$ samverkan status --as-of 2020-02-29 | grep -c forget
0
? 1

$ samverkan register retention 0
samverkan: YEARS: 0 is out of reason, write 1 to 100
? 64

$ samverkan register retention tre
samverkan: YEARS: 'tre' is no whole number, write it with digits only
? 64

$ samverkan register retention 4 --as-of 2020-02-29 && samverkan register retention 4
contacts and what respondents wrote are kept for 4 years
contacts and what respondents wrote are kept for 4 years

$ samverkan status --as-of 2020-02-29 | sed -n '/^Personal/,$p'
Personal data to forget
Kept for years           4
Contacts that are older  3
Next step                samverkan register forget --older-than 2016-02-29 --reference DNR

$ samverkan status --as-of 2021-02-28 -F json | grep -A1 retention
{"name": "retention", "columns": [{"key": "retention_years", "label": "Kept for years", "type": "count"}, {"key": "contacts_due", "label": "Contacts that are older", "type": "count"}, {"key": "responses_due", "label": "Responses that are older", "type": "count"}, {"key": "next", "label": "Next step", "type": "text"}], "rows": [
{"retention_years": 4, "contacts_due": 3, "responses_due": 1, "next": "samverkan register forget --older-than 2017-02-28 --reference DNR"}
]}

$ samverkan register forget --older-than 2016-02-29 --reference 'Plan 3.2' --dry-run --as-of 2020-02-29
Record of what was forgotten

Forgotten
Reference             Plan 3.2
Day                   2020-02-29
Older than            2016-02-29
Contacts              3
Responses to surveys  0
only a trial, nothing was stored

$ samverkan register forget --older-than 2017-01-01 --reference 'Plan 3.2' --as-of 2020-02-29
Record of what was forgotten

Forgotten
Reference             Plan 3.2
Day                   2020-02-29
Older than            2017-01-01
Contacts              3
Responses to surveys  1
older backups, exported files and printed reports still hold it, see to them too

$ samverkan register forget --older-than 2017-01-01 --reference 'Plan 3.2' --as-of 2020-02-29
nothing is older than that, nothing was changed

$ samverkan export contact -F csv -q; samverkan export response -F csv -q | cut -d, -f 2,4,7-; samverkan survey show enkat | grep -c gallrad; samverkan status --as-of 2020-02-29 | grep -c forget
organisation,org_number,contact,email,phone,role,since,published,main
Beta,,Bo Bin,,,,2019-01-01,no,yes
id,day,answers
1,2016-05-02,"[1,""[gallrad]"",""2001-05-01""]"
2,2016-05-03,"[2,null,""2002-06-01""]"
3,2019-05-03,"[1,""Helt ny"",""2003-06-01""]"
4,,"[2,""Utan dag""]"
4 responses
0
0
? 1

$ grep -aciE 'anna ada|a@x.se|cia cas|dag dal|kanarien' samverkan.db; samverkan log --verify -q && echo holds; samverkan log -F csv | tail -n 1 | cut -d, -f 1,4-
0
holds
8,register forget,done,forgotten

$ sqlite3 samverkan.db "INSERT INTO sweep VALUES ('Plan 3.2'); CREATE TABLE skräp (x); INSERT INTO skräp VALUES (zeroblob(100000)); DROP TABLE skräp; PRAGMA freelist_count" | grep -vc '^0$'; samverkan register set beta town=Ekerö -q; sqlite3 samverkan.db 'SELECT count(*) FROM sweep; PRAGMA freelist_count'
1
0
0

# The journal has one entry a command, and shows what was done to it behind the program's back.

$ samverkan init -q

$ samverkan register add 'Ekerö IK' -q

$ samverkan register add 'Ekerö IK' --dry-run -q
samverkan: 'Ekerö IK' is in the register already, as: Ekerö IK
? 65

$ samverkan register set 'Ekerö IK' town=Ekerö -q

$ samverkan log -F csv | cut -d, -f 1,4,6
id,command,objects
1,init,setting
2,register add,organisation Ekerö IK
3,register set,organisation Ekerö IK

$ samverkan log 'Ekerö IK' -F csv | cut -d, -f 1,4-
id,command,outcome,objects,changes
2,register add,done,organisation Ekerö IK,name: Ekerö IK; kind: association
3,register set,done,organisation Ekerö IK,town: Ekerö

$ samverkan log 'Nobody'
samverkan: no organisation 'Nobody', see: samverkan register list
? 66

$ samverkan log --verify 'Ekerö IK'
samverkan: --verify looks at the whole journal, leave 'Ekerö IK' out
? 64

$ samverkan log --verify 2>&1 | sed 's/[0-9a-f]\{64\}/HEAD/'
the journal holds: 3 entries, head HEAD

$ samverkan log --verify --head "$(samverkan log -F json | grep -o '[0-9a-f]\{64\}')" > out.txt 2>&1

$ samverkan log --head abc
samverkan: --head goes with --verify
? 64

$ samverkan log --verify --head abc
samverkan: --head: 'abc' is no head of a journal, write the 64 characters off the report
? 64

$ head=$(samverkan log -F json | grep -o '[0-9a-f]\{64\}'); cp samverkan.db cut.db; sqlite3 cut.db "DROP TRIGGER journal_keeps; DELETE FROM journal WHERE id = 3; DELETE FROM journal_payload WHERE journal = 3"; samverkan --db cut.db log --verify --head "$head"
no entry has the head that was given: the end has been cut off or written anew [journal-head]
? 1

$ cp samverkan.db who.db; sqlite3 who.db "DROP TRIGGER journal_stays; UPDATE journal SET who = 'someone' WHERE id = 2"; samverkan --db who.db log --verify
entry 2 of the journal has been changed, or the one before it is missing [journal-broken]
? 1

$ cp samverkan.db text.db; sqlite3 text.db "UPDATE journal_payload SET payload = '{}' WHERE journal = 3"; samverkan --db text.db log --verify
entry 3 of the journal has been changed, or the one before it is missing [journal-broken]
? 1

$ cp samverkan.db erased.db; sqlite3 erased.db "UPDATE journal_payload SET payload = NULL, salt = NULL WHERE journal = 3"; samverkan --db erased.db log --verify
the text of 1 change has been erased, and no entry of the journal says so [journal-broken]
? 1

$ cp samverkan.db gap.db; sqlite3 gap.db "DROP TRIGGER journal_keeps; PRAGMA foreign_keys = OFF; DELETE FROM journal WHERE id = 2"; samverkan --db gap.db log --verify
entry 3 of the journal has been changed, or the one before it is missing [journal-broken]
? 1

$ sqlite3 samverkan.db "DELETE FROM journal"
Error: stepping, the journal is only added to (19)
? 19

$ samverkan --db cut.db log --verify --head "$head" -F json --as-of 2018-06-13 2> err.txt
{"title": "Findings", "as_of": "2018-06-13", "tables": [
{"name": "finding", "columns": [{"key": "severity", "label": "Severity", "type": "text"}, {"key": "message", "label": "Message", "type": "text"}, {"key": "rule", "label": "Rule id", "type": "text"}], "rows": [
{"severity": "error", "message": "no entry has the head that was given: the end has been cut off or written anew", "rule": "journal-head"}
]}
], "notes": []}
? 1

$ samverkan log --verify -q -F csv
file,line,row,column,header,severity,message,rule

$ samverkan register add 'Ekerö BK' -q; samverkan register merge 'Ekerö BK' 'Ekerö IK' -q; samverkan register add 'Nya föreningen' -q; samverkan agreement add 'Ekerö IK' --amount 10000 --from 2018-01-01 -q; samverkan grant open stöd-2018 --programme stöd --budget 1000 -q; samverkan grant apply stöd-2018 'Ekerö IK' --amount 100 -q

$ samverkan log -q -F csv | cut -d, -f 1,4- | tail -n 7
3,register set,done,organisation Ekerö IK
4,register add,done,organisation Ekerö BK
5,register merge,done,"organisation Ekerö BK, organisation Ekerö IK"
6,register add,done,organisation Nya föreningen
7,agreement add,done,agreement 1 Ekerö IK
8,grant open,done,round stöd-2018
9,grant apply,done,application Ekerö IK in stöd-2018

$ printf 'name,org_number\nEtt,802002-4280\nTvå,123\n' > two.csv; samverkan register import two.csv --skip-bad -q; samverkan log -F csv | tail -n 1 | cut -d, -f 4-
two.csv: 2 rows: 1 added, 1 with errors
two.csv:3: column B "org_number": '123' is no organisation number, write ten digits like 802002-4280 [org-number-unreadable]
register import,found,file two.csv

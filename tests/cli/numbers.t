# What the journal names by its number keeps that for ever: no number is given twice, not after a removal, a backup put back, a person forgotten.

$ samverkan init -q; samverkan register add 'Ekerö IK' --contact 'Anna Andersson' -q; samverkan grant open stöd-2018 --budget 1000 -q; samverkan grant remove stöd-2018; samverkan grant open idrott-2018 --budget 2000 -q; samverkan log -F csv | cut -d, -f1,4,6
removed stöd-2018
id,command,objects
1,init,setting
2,register add,organisation Ekerö IK
3,grant open,round 1
4,grant remove,round 1
5,grant open,round idrott-2018

$ sqlite3 samverkan.db "SELECT journal, object, payload FROM journal_payload WHERE object GLOB 'round *'"
3|round 1|{"name":"stöd-2018","programme":"stöd","board":null,"year":2018,"budget_ore":100000,"closes":null,"decide_on":null,"reference":null,"rules":""}
4|round 1|{"removed":"stöd-2018"}
4|round 1|{"programme":{"old":"stöd","new":null},"year":{"old":2018,"new":null},"budget_ore":{"old":100000,"new":null}}
5|round 2|{"name":"idrott-2018","programme":"idrott","board":null,"year":2018,"budget_ore":200000,"closes":null,"decide_on":null,"reference":null,"rules":""}

$ samverkan grant remove idrott-2018 -q; samverkan backup copy.db -q; samverkan restore copy.db -q; samverkan register forget 'Anna Andersson' --reference D-1 -q > all.txt; samverkan grant open kultur-2018 --budget 3000 -q; sqlite3 samverkan.db 'SELECT id, name FROM round'
3|kultur-2018

$ samverkan grant apply kultur-2018 'Ekerö IK' --amount 100 -q; samverkan grant apply kultur-2018 'Ekerö IK' --amount 200 --update -q; samverkan grant apply kultur-2018 'Ekerö IK' --amount 200 --update -q; samverkan check -q

$ cp samverkan.db lower.db; sqlite3 lower.db "UPDATE sqlite_sequence SET seq = 0 WHERE name = 'round'"; samverkan --db lower.db check
sqlite_sequence 0 has been changed outside samverkan, or by a fault of the disk [row-changed]
? 1

$ samverkan --db lower.db register add 'Färentuna SK' -q; samverkan --db lower.db check
before entry 12 of the journal rows and their seals were changed outside samverkan (sqlite_sequence 0); compare with a backup from before it [seals-changed]
? 1

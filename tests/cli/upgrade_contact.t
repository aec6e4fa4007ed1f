# A database from before an organisation could have several contacts keeps the one that it had.

$ (cat "$TESTS"/../lib/store/schema/000[1-6]_*.sql; echo "PRAGMA application_id = 0x534d5652; PRAGMA user_version = 6; INSERT INTO organisation (name, name_key, kind) VALUES ('RSMH Ekerö', 'rsmh ekerö', 'association'), ('Boj', 'boj', 'association'), ('Kupan', 'kupan', 'association'); INSERT INTO contact VALUES (2, NULL, 'info@boj.se', NULL), (1, 'Anna Andersson', 'anna@x.se', '070-1'), (3, '', NULL, NULL); INSERT INTO journal VALUES (1, '2023-04-05T10:00:00+02:00', 'eva', 'register import', zeroblob(32), zeroblob(32))") | sqlite3 gammal.db

$ samverkan --db gammal.db export contact -F csv -q
organisation,org_number,contact,email,phone,role,since,published,main
RSMH Ekerö,,Anna Andersson,anna@x.se,070-1,,2023-04-05,no,yes
Boj,,,info@boj.se,,,2023-04-05,no,yes

$ samverkan --db gammal.db register list --with-contacts -F csv -q | cut -d, -f 1,13-
name,contact,email,phone
Boj,,info@boj.se,
Kupan,,,
RSMH Ekerö,Anna Andersson,anna@x.se,070-1

$ samverkan --db gammal.db register contact rsmh 'Bo Berg' -q --as-of 2023-05-06; samverkan --db gammal.db register contact rsmh -F csv
contact,role,email,phone,since,published,main
Anna Andersson,,anna@x.se,070-1,2023-04-05,no,yes
Bo Berg,,,,2023-05-06,no,no

$ samverkan --db gammal.db register person 'anna andersson' -F csv -q; samverkan --db gammal.db register forget 'Anna Andersson' --reference x -q > allt.txt; grep -ac 'Anna Andersson\|anna@x' gammal.db
organisation,org_number,contact,role,email,phone,since,published,main,protected
RSMH Ekerö,,Anna Andersson,,anna@x.se,070-1,2023-04-05,no,yes,no
0
? 1

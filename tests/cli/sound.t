# Every row is sealed: what another program does to the file is found and named.

$ samverkan init -q

$ samverkan register add 'Ekerö IK' --contact 'Anna Andersson' -q

$ samverkan register add 'Färentuna hembygdsförening' -q

$ samverkan check 2>&1 | sed 's/[0-9a-f]\{64\}/HEAD/'
samverkan.db is as samverkan left it: 5 rows, 3 entries in the journal, head HEAD

$ head=$(samverkan log -F json | grep -o '[0-9a-f]\{64\}'); samverkan check -q --head "$head"

$ samverkan check --head abc
samverkan: --head: 'abc' is no head of a journal, write the 64 characters off the report
? 64

$ cp samverkan.db other.db; sqlite3 other.db "UPDATE organisation SET town = 'Stockholm' WHERE id = 1; DELETE FROM organisation WHERE id = 2"; samverkan --db other.db check
organisation 1 (Ekerö IK) has been changed outside samverkan, or by a fault of the disk [row-changed]
organisation 2 has been removed outside samverkan, or by a fault of the disk [row-removed]
? 1

$ cp samverkan.db contact.db; sqlite3 contact.db "UPDATE contact SET name = 'Bo Ek'"; samverkan --db contact.db check
contact 1 (Ekerö IK) has been changed outside samverkan, or by a fault of the disk [row-changed]
? 1

$ samverkan --db other.db check -F csv 2> err.txt
severity,message,rule
error,"organisation 1 (Ekerö IK) has been changed outside samverkan, or by a fault of the disk",row-changed
error,"organisation 2 has been removed outside samverkan, or by a fault of the disk",row-removed
? 1

$ cp samverkan.db cut.db; sqlite3 cut.db "DROP TRIGGER journal_keeps; DELETE FROM journal_payload WHERE journal = 3; DELETE FROM journal WHERE id = 3"; samverkan --db cut.db check
the trigger journal_keeps of the schema has been removed outside samverkan [schema-changed]
the seals of the rows are not those that entry 2 of the journal left: they were changed outside samverkan, or the journal's end is missing [seals-changed]
? 1

$ cp samverkan.db fixed.db; sqlite3 fixed.db "DROP TRIGGER journal_stays"; samverkan --db fixed.db check
the trigger journal_stays of the schema has been removed outside samverkan [schema-changed]
? 1

$ for sql in 'CREATE TRIGGER spy AFTER INSERT ON organisation BEGIN DELETE FROM contact; END' 'CREATE TABLE mine (a); CREATE INDEX mine_by_a ON mine (a)' 'CREATE VIEW seen AS SELECT 1' 'DROP INDEX organisation_by_key' 'DROP TRIGGER journal_stays; CREATE TRIGGER journal_stays BEFORE UPDATE ON journal BEGIN SELECT 1; END'; do cp samverkan.db strange.db; sqlite3 strange.db "$sql"; cp strange.db before.db; samverkan --db strange.db register add Ny; echo $?; samverkan --db strange.db register list -q > list.txt; samverkan --db strange.db check; cmp strange.db before.db; done
samverkan: strange.db: the trigger spy has been added to the schema outside samverkan; undo that, or go back to a backup with: samverkan restore BACKUP
65
the trigger spy has been added to the schema outside samverkan [schema-changed]
samverkan: strange.db: the index mine_by_a has been added to the schema outside samverkan, the table mine has been added to the schema outside samverkan; undo that, or go back to a backup with: samverkan restore BACKUP
65
the index mine_by_a has been added to the schema outside samverkan [schema-changed]
the table mine has been added to the schema outside samverkan [schema-changed]
samverkan: strange.db: the view seen has been added to the schema outside samverkan; undo that, or go back to a backup with: samverkan restore BACKUP
65
the view seen has been added to the schema outside samverkan [schema-changed]
samverkan: strange.db: the index organisation_by_key of the schema has been removed outside samverkan; undo that, or go back to a backup with: samverkan restore BACKUP
65
the index organisation_by_key of the schema has been removed outside samverkan [schema-changed]
samverkan: strange.db: the trigger journal_stays of the schema has been changed outside samverkan; undo that, or go back to a backup with: samverkan restore BACKUP
65
the trigger journal_stays of the schema has been changed outside samverkan [schema-changed]

$ samverkan restore strange.db; echo $?; cmp strange.db before.db; samverkan check -q; sqlite3 strange.db ANALYZE 'DROP TRIGGER journal_stays' "CREATE TRIGGER journal_stays BEFORE UPDATE ON journal BEGIN SELECT raise(ABORT, 'the journal is only added to'); END"; samverkan --db strange.db register add Ny; samverkan --db strange.db check -q
samverkan: strange.db: the trigger journal_stays of the schema has been changed outside samverkan; undo that, or go back to a backup with: samverkan restore BACKUP
65
added Ny

$ for sql in "hashes = zeroblob(16) WHERE level = 0 AND name = 'contact'" "hashes = randomblob(16) WHERE level = 1 AND name = 'organisation'" "hashes = randomblob(16) WHERE level = 3 AND name = 'organisation'"; do cp samverkan.db seal.db; sqlite3 seal.db "UPDATE seal SET $sql"; cp seal.db before.db; samverkan --db seal.db check; cmp seal.db before.db; done
contact 1 (Ekerö IK) has been added outside samverkan [row-added]
the seals of contact 0 to 31 have been changed outside samverkan, or by a fault of the disk [seals-changed]
the seals of organisation 0 to 31 have been changed outside samverkan, or by a fault of the disk [seals-changed]
the seals of organisation 0 to 4095 have been changed outside samverkan, or by a fault of the disk [seals-changed]
the seals of organisation 0 to 524287 have been changed outside samverkan, or by a fault of the disk [seals-changed]
the seals of the rows are not those that entry 3 of the journal left: they were changed outside samverkan, or the journal's end is missing [seals-changed]

$ cp samverkan.db seal.db; samverkan --db seal.db register set 'Färentuna hembygdsförening' town=Färentuna -q; sqlite3 seal.db "ATTACH 'samverkan.db' AS old; DELETE FROM main.organisation WHERE id = 2; INSERT INTO main.organisation SELECT * FROM old.organisation WHERE id = 2; UPDATE main.seal SET hashes = (SELECT hashes FROM old.seal WHERE level = 0 AND name = 'organisation') WHERE level = 0 AND name = 'organisation'"; samverkan --db seal.db check
the seals of organisation 0 to 31 have been changed outside samverkan, or by a fault of the disk [seals-changed]
? 1

$ samverkan --db seal.db register set 'Ekerö IK' town=Ekerö -q; samverkan --db seal.db check; samverkan --db seal.db log -F csv | tail -1 | cut -d, -f4-
before entry 5 of the journal rows and their seals were changed outside samverkan (organisation 0-31); compare with a backup from before it [seals-changed]
register set,done,"organisation Ekerö IK, seals"

$ head -c 4096 samverkan.db > short.db; samverkan --db short.db check
samverkan: short.db is damaged (database disk image is malformed), go back to a backup with: samverkan restore BACKUP
? 74

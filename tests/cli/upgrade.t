# A database of an older version is brought up to date by the first command, which says so, notes it and keeps what was there before. What others have put into the schema is not let run, and what was made before the first release is refused as it is. (samverkan-next is a version with two more steps.)

$ sqlite3 old.db < "$TESTS/schema/0100.sql"; samverkan --db=old.db check -q; samverkan --db=old.db grant show stöd-2017 -F csv -q > before.csv

$ samverkan-next --db=old.db grant show stöd-2017 -F csv > after.csv; cmp before.csv after.csv; ls old*; samverkan-next --db=old.db check -q; samverkan-next --db=old.db log -q -F csv | tail -n 1 | cut -d, -f4,5
old.db was brought up to date with this version of samverkan; as it was before it is kept as old.db.schema-100
old.db
old.db.schema-100
grant show,done

$ samverkan --db=old.db register list; samverkan --db=old.db.schema-100 check -q
samverkan: old.db was made by a newer version of samverkan, use that one

$ samverkan-next --db=old.db.schema-100 register add Ny; samverkan-next --db=old.db restore old.db.schema-100.schema-100 -q; samverkan-next --db=old.db check -q; samverkan-next --db=old.db log -q -F csv | tail -n 2 | cut -d, -f4,5; ls old* | sed 's,restore-.*,restore-DAY,'
old.db.schema-100 was brought up to date with this version of samverkan; as it was before it is kept as old.db.schema-100.schema-100
added Ny
restore,done
restore,done
old.db
old.db.before-restore-DAY
old.db.schema-100
old.db.schema-100.schema-100

$ sqlite3 forged.db < "$TESTS/schema/0100.sql"; sqlite3 forged.db "UPDATE organisation SET town = 'Annorstädes' WHERE id = 1"; samverkan-next --db=forged.db register list -q > list.txt; samverkan-next --db=forged.db check
before entry 42 of the journal rows and their seals were changed outside samverkan; compare with a backup from before it [seals-changed]
? 1

$ sqlite3 spied.db < "$TESTS/schema/0100.sql"; sqlite3 spied.db "CREATE TRIGGER spy AFTER UPDATE ON organisation BEGIN SELECT 1; END"; cp spied.db before.db; samverkan-next --db=spied.db register list; cmp spied.db before.db; ls spied*
samverkan: schema step 0101_visit: spied.db: the trigger spy has been added to the schema outside samverkan; undo that, or go back to a backup with: samverkan restore BACKUP
spied.db

$ for n in 10 99 0; do cp old.db.schema-100 never.db; sqlite3 never.db "PRAGMA user_version = $n"; cp never.db before.db; samverkan --db=never.db register list; echo $?; samverkan --db=never.db register add Ny 2> /dev/null; echo $?; samverkan --db=other.db restore never.db; echo $?; cmp never.db before.db; ls never*; test ! -e other.db; done
samverkan: never.db was made by an unreleased version of samverkan (schema 10), export what it holds with that one and import it into a new database
65
65
samverkan: never.db was made by an unreleased version of samverkan (schema 10), export what it holds with that one and import it into a new database
65
never.db
samverkan: never.db was made by an unreleased version of samverkan (schema 99), export what it holds with that one and import it into a new database
65
65
samverkan: never.db was made by an unreleased version of samverkan (schema 99), export what it holds with that one and import it into a new database
65
never.db
samverkan: never.db was made by an unreleased version of samverkan (schema 0), export what it holds with that one and import it into a new database
65
65
samverkan: never.db was made by an unreleased version of samverkan (schema 0), export what it holds with that one and import it into a new database
65
never.db

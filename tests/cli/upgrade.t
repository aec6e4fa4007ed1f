# A database of an older version is brought up to date by the first command, which says so, notes it and keeps what was there before.

$ for n in 1 2 3 4 5 6; do sqlite3 old$n.db < "$TESTS/schema/000$n.sql"; samverkan --db=old$n.db register list -q -F csv | wc -l; samverkan --db=old$n.db log --verify -q; samverkan --db=old$n.db check -q; done
6
9
9
9
9
9

$ samverkan --db=old2.db log -q -F csv | tail -n 1 | cut -d, -f4,5; samverkan --db=old2.db grant show kulturstöd-2017 -q -F csv | head -n 20; ls
register list,done
organisation,org_number,applied_ore,eligible,rules_ore,amount_ore,reason
RSMH Ekerö,,2000000,yes,1650000,1650000,
Ängsö Båtklubb ÅÄÖ,,800050,no,0,250000,Nämndens bedömning: når många unga
old1.db
old1.db.schema-1
old2.db
old2.db.schema-2
old3.db
old3.db.schema-3
old4.db
old4.db.schema-4
old5.db
old5.db.schema-5
old6.db
old6.db.schema-6

$ samverkan --db=old2.db.schema-2 register add Ny; samverkan --db=old2.db restore old2.db.schema-2.schema-2 -q; samverkan --db=old2.db check -q; samverkan --db=old2.db log -q -F csv | tail -n 2 | cut -d, -f4,5; ls old2* | sed 's,restore-.*,restore-DAY,'
old2.db.schema-2 was brought up to date with this version of samverkan; as it was before it is kept as old2.db.schema-2.schema-2
added Ny
restore,done
restore,done
old2.db
old2.db.before-restore-DAY
old2.db.schema-2
old2.db.schema-2.schema-2

$ sqlite3 forged.db < "$TESTS/schema/0009.sql"; sqlite3 forged.db "UPDATE organisation SET town = 'Annorstädes' WHERE id = 1"; samverkan --db=forged.db register list -q > list.txt; samverkan --db=forged.db check
before entry 56 of the journal rows and their seals were changed outside samverkan; compare with a backup from before it [seals-changed]
? 1

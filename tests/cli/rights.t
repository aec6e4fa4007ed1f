# A database that may be read and not written can be read and copied; what cannot be done says why. (Root may do anything, so another user tries.)

$ samverkan init -q && samverkan register add 'Ekerö IK' -q && cp "$(command -v samverkan)" s && chmod 755 . s && mkdir out && chmod 777 out

$ other() { if [ "$(id -u)" = 0 ]; then setpriv --reuid 65534 --clear-groups ./s "$@"; else ./s "$@"; fi; }

$ chmod 444 samverkan.db; other register list -q -F csv | cut -d, -f1; other backup out/copy.db 2>&1 | sed 's/[0-9a-f]\{64\}/HEAD/'; other --db=out/copy.db log --verify -q; other register add Ny; echo $?
name
Ekerö IK
wrote out/copy.db, a whole copy of samverkan.db
2 entries in the journal, head HEAD
samverkan: samverkan.db may not be written, see its permissions and those of its folder
77

$ chmod 666 samverkan.db; chmod 555 .; other register list -q -F csv | cut -d, -f1; other register add Ny; echo $?; other backup copy.db; echo $?; other restore out/copy.db; echo $?; chmod 755 .
name
Ekerö IK
samverkan: samverkan.db may not be written, see its permissions and those of its folder
77
samverkan: cannot create copy.db: Permission denied
73
samverkan: cannot create samverkan.db: Permission denied
73

$ sqlite3 old.db < "$TESTS/schema/0100.sql" && cp "$(command -v samverkan-next)" s && chmod 444 old.db && cp -p old.db before.db && other --db=old.db register list; echo $?; other --db=old.db register add Ny; echo $?; chmod 666 old.db; chmod 555 .; other --db=old.db register list; echo $?; chmod 755 .; cmp old.db before.db; ls old*; cp "$(command -v samverkan)" s
samverkan: old.db was made by an older version of samverkan; the next command of someone who may write it brings it up to date
77
samverkan: old.db was made by an older version of samverkan; the next command of someone who may write it brings it up to date
77
samverkan: schema step 0101_visit: old.db is not brought up to date without a copy of it: cannot create old.db.schema-100: Permission denied
73
old.db

$ cp samverkan.db filled.db; sqlite3 filled.db "CREATE TABLE filler AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) SELECT i, hex(randomblob(100)) h FROM n"; cp filled.db before.db

$ sqlite3 filled.db "PRAGMA cache_size = 1; BEGIN; UPDATE filler SET h = 'x'; DELETE FROM organisation;" '.system cp filled.db hot.db; cp filled.db-journal hot.db-journal' 'ROLLBACK;'; chmod 444 hot.db; cmp -s hot.db before.db || echo differs
differs

$ other --db=hot.db register list; echo $?; other --db=hot.db register add Ny; echo $?; chmod 555 .; chmod 666 hot.db; other --db=hot.db register list; echo $?; chmod 755 .; test -s hot.db-journal && echo there
samverkan: hot.db was left in the middle of a change, which is mended by any command of someone who may write it
77
samverkan: hot.db was left in the middle of a change, which is mended by any command of someone who may write it
77
samverkan: hot.db was left in the middle of a change, which is mended by any command of someone who may write it
77
there

$ chmod 600 hot.db; samverkan --db=hot.db register list -q -F csv | cut -d, -f1; samverkan --db=hot.db log --verify -q; cmp hot.db before.db; ls hot*
name
Ekerö IK
hot.db

# A full disk, or one that fails: status 74, nothing stored, nothing left, and the next command works unaided.

$ export ASAN_OPTIONS=detect_leaks=0; full() { strace -qq -o /dev/null -e trace=pwrite64 -e inject=pwrite64:error=ENOSPC:when=$1+ samverkan -q $2; echo $?; }; bad() { strace -qq -o /dev/null -e trace=fsync -e inject=fsync:error=EIO:when=$1 samverkan -q $2; echo $?; }

$ samverkan init -q; (echo namn; for i in $(seq 1 3000); do echo "Förening nummer $i i Ekerö"; done) > f.csv; cp samverkan.db before.db

$ full 3 'register import f.csv'; cmp samverkan.db before.db; ls
samverkan: no room on the disk for samverkan.db, nothing was stored
74
before.db
f.csv
samverkan.db

$ full 60 'register import f.csv'; samverkan register list -q -F csv | wc -l; cmp samverkan.db before.db; ls
f.csv: 3 000 rows: 3 000 added
samverkan: no room on the disk for samverkan.db, nothing was stored
74
1
before.db
f.csv
samverkan.db

$ samverkan register import f.csv -q; samverkan backup copy.db -q; cp copy.db copy-before.db; cp samverkan.db before.db; samverkan log -q -F csv | wc -l
f.csv: 3 000 rows: 3 000 added
3

$ full 20 'backup copy.db'; full 20 'backup new.db'; bad 1 'backup copy.db'; bad 1 'backup new.db'; cmp copy.db copy-before.db; ls -A
samverkan: no room on the disk for copy.db, nothing was stored
74
samverkan: no room on the disk for new.db, nothing was stored
74
samverkan: cannot write copy.db: Input/output error
74
samverkan: cannot write new.db: Input/output error
74
before.db
copy-before.db
copy.db
f.csv
samverkan.db

$ full 20 'restore copy.db'; bad 1 'restore copy.db'; bad 2 'restore copy.db'; cmp samverkan.db before.db; ls -A
samverkan: no room on the disk for samverkan.db, nothing was stored
74
samverkan: cannot write samverkan.db: Input/output error
74
samverkan: samverkan.db is not replaced: cannot write samverkan.db: Input/output error
74
before.db
copy-before.db
copy.db
f.csv
samverkan.db

$ full() { strace -qq -o /dev/null -e trace=pwrite64 -e inject=pwrite64:error=ENOSPC:when=$1+ samverkan-next -q $2; echo $?; }; bad() { strace -qq -o /dev/null -e trace=fsync -e inject=fsync:error=EIO:when=$1 samverkan-next -q $2; echo $?; }

$ sqlite3 old.db < "$TESTS/schema/0100.sql"; cp old.db old-before.db; full 10 '--db=old.db register list'; bad 1 '--db=old.db register list'; cmp old.db old-before.db; ls old*; samverkan-next --db=old.db log --verify -q; ls old*
samverkan: schema step 0101_visit: old.db is not brought up to date without a copy of it: no room on the disk for old.db.schema-100, nothing was stored
74
samverkan: schema step 0101_visit: old.db is not brought up to date without a copy of it: cannot write old.db.schema-100: Input/output error
74
old-before.db
old.db
old-before.db
old.db
old.db.schema-100

# A backup takes the database's place; what stood there is kept under another name.

$ names() { sed 's/[0-9a-f]\{64\}/HEAD/g; s/[12][0-9]*-[0-9][0-9]-[0-9][0-9]/DAY/g'; }; samverkan init -q && samverkan register add 'Ekerö IK' -q && samverkan backup copy.db -q && samverkan register add 'Misstaget' -q && chmod 660 samverkan.db && cp samverkan.db as-it-was.db && cp copy.db copy-before.db

$ samverkan restore copy.db --dry-run 2>&1 | names; cmp samverkan.db as-it-was.db; ls | names
samverkan.db: 3 entries in the journal, head HEAD
copy.db: 2 entries in the journal, head HEAD
only a trial, nothing was stored
as-it-was.db
copy-before.db
copy.db
samverkan.db

$ samverkan restore copy.db 2>&1 | names; ls | names; stat -c %a samverkan.db; cmp copy.db copy-before.db; cmp samverkan.db.before-restore-* as-it-was.db
samverkan.db: 3 entries in the journal, head HEAD
copy.db: 2 entries in the journal, head HEAD
samverkan.db is as the backup now; what it was before is kept as samverkan.db.before-restore-DAY
as-it-was.db
copy-before.db
copy.db
samverkan.db
samverkan.db.before-restore-DAY
660

$ samverkan register list -q -F csv | cut -d, -f1; samverkan log -q -F csv | cut -d, -f 1,4,6; samverkan log --verify -q; sqlite3 samverkan.db 'PRAGMA integrity_check; SELECT payload FROM journal_payload WHERE journal = 3' | names
name
Ekerö IK
id,command,objects
1,init,setting
2,register add,organisation Ekerö IK
3,restore,database
ok
{"backup_head":"HEAD","replaced_head":"HEAD"}

$ sqlite3 samverkan.db 'SELECT json_extract(payload, "$.replaced_head") FROM journal_payload WHERE journal = 3' | grep -c "$(sqlite3 as-it-was.db 'SELECT lower(hex(hash)) FROM journal ORDER BY id DESC LIMIT 1')"
1

$ samverkan restore copy.db -q; samverkan restore copy.db -q; ls | names
as-it-was.db
copy-before.db
copy.db
samverkan.db
samverkan.db.before-restore-DAY
samverkan.db.before-restore-DAY-2
samverkan.db.before-restore-DAY-3

$ rm *.before-*; kept=samverkan.db.before-restore-$(date +%F); ln samverkan.db $kept; samverkan restore copy.db -q; ls | names; rm $kept
as-it-was.db
copy-before.db
copy.db
samverkan.db
samverkan.db.before-restore-DAY

$ rm samverkan.db; samverkan restore copy.db 2>&1 | names; stat -c %a samverkan.db; samverkan register list -q -F csv | wc -l
copy.db: 2 entries in the journal, head HEAD
samverkan.db is as the backup now
600
2

$ dd if=/dev/urandom of=samverkan.db bs=4096 count=3 conv=notrunc 2> /dev/null; cp samverkan.db broken.db; samverkan register list; echo $?; samverkan restore copy.db 2>&1 | names; cmp samverkan.db.before-restore-* broken.db; samverkan register list -q -F csv | wc -l; rm *.before-*
samverkan: samverkan.db is no samverkan database
65
samverkan.db: cannot be read as a samverkan database
copy.db: 2 entries in the journal, head HEAD
samverkan.db is as the backup now; what it was before is kept as samverkan.db.before-restore-DAY
2

$ head -c 20000 copy.db > samverkan.db; samverkan restore copy.db 2>&1 | names; samverkan log --verify -q; rm *.before-*
samverkan.db: cannot be read as a samverkan database
copy.db: 2 entries in the journal, head HEAD
samverkan.db is as the backup now; what it was before is kept as samverkan.db.before-restore-DAY

$ mkdir disk && mv samverkan.db disk/s.db && ln -s disk/s.db samverkan.db && samverkan restore -q copy.db; test -L samverkan.db && ls disk | names; rm -r samverkan.db; mv disk/s.db samverkan.db
s.db
s.db.before-restore-DAY

$ cp samverkan.db before.db; sqlite3 foreign.db 'CREATE TABLE t (x)'; cp copy.db newer.db; sqlite3 newer.db 'PRAGMA user_version = 999'; head -c 20000 copy.db > cut.db; printf 'hej\n' > text.db; ln -s samverkan.db link.db

$ for f in foreign.db newer.db cut.db text.db missing.db . samverkan.db link.db; do samverkan restore $f; echo $?; done; cmp samverkan.db before.db; samverkan --db=foreign.db restore copy.db; echo $?; samverkan --db=disk restore copy.db; echo $?; ls | names
samverkan: foreign.db is no samverkan database
65
samverkan: newer.db was made by a newer version of samverkan, use that one
65
samverkan: cut.db is damaged (database disk image is malformed), go back to a backup with: samverkan restore BACKUP
74
samverkan: text.db is no samverkan database
65
samverkan: cannot read the backup missing.db: No such file or directory
66
samverkan: . is no samverkan database
65
samverkan: samverkan.db is the database itself, not a backup of it
65
samverkan: link.db is the database itself, not a backup of it
65
samverkan: foreign.db is no samverkan database
65
samverkan: disk is no samverkan database
65
as-it-was.db
before.db
broken.db
copy-before.db
copy.db
cut.db
disk
foreign.db
link.db
newer.db
samverkan.db
text.db

$ cp copy.db flipped.db; sqlite3 copy.db "SELECT (rootpage - 1) * 4096 FROM sqlite_master WHERE name = 'organisation_by_key'" | { read at; printf '\377\377\377\377' | dd of=flipped.db bs=1 seek=$((at + 4090)) conv=notrunc 2> /dev/null; }; samverkan --db=flipped.db log --verify -q; samverkan restore flipped.db 2>&1 | sed 's/(.*)/(...)/'; samverkan --db=flipped.db backup of-flipped.db 2>&1 | sed 's/(.*)/(...)/'; ls of-flipped.db 2> /dev/null; cmp samverkan.db before.db
samverkan: flipped.db is damaged (...)
samverkan: flipped.db is damaged (...)

$ sqlite3 samverkan.db "CREATE TABLE filler AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) SELECT i, hex(randomblob(100)) h FROM n"; cp samverkan.db sound.db; sqlite3 samverkan.db "PRAGMA cache_size = 1; BEGIN; UPDATE filler SET h = 'x'; DELETE FROM organisation;" '.system cp samverkan.db hot.db; cp samverkan.db-journal hot.db-journal' 'ROLLBACK;'; cp hot.db-journal hot.kept; samverkan --db=hot.db restore -q copy.db; cmp sound.db hot.db.before-restore-*; ls hot.db* | names; samverkan --db=hot.db register list -q -F csv | wc -l
hot.db
hot.db.before-restore-DAY
2

$ rm hot.db*; cp hot.kept hot.db-journal; samverkan --db=hot.db restore copy.db; echo $?; cmp hot.kept hot.db-journal; ls hot.db
samverkan: hot.db-journal is left over from another database and would be applied to hot.db, move it away
73
ls: cannot access 'hot.db': No such file or directory
? 2

$ (trap '' XFSZ; ulimit -f 100; samverkan restore copy.db 2>&1 | names); cmp samverkan.db sound.db; ls -A | grep -c '^\.[a-z]\|before-restore'
samverkan: cannot copy copy.db to samverkan.db: disk I/O error
0
? 1

$ ASAN_OPTIONS=detect_leaks=0 strace -qq -o /dev/null -e trace=link,linkat -e inject=link,linkat:error=EPERM samverkan restore -q copy.db; ls | grep before-restore | names; samverkan log --verify -q; rm *.before-*; cp samverkan.db before.db
samverkan.db.before-restore-DAY

$ ASAN_OPTIONS=detect_leaks=0 strace -qq -o /dev/null -e trace=rename -e inject=rename:error=EIO samverkan restore copy.db; echo $?; ASAN_OPTIONS=detect_leaks=0 strace -qq -o /dev/null -e trace=link,linkat,rename -e inject=link,linkat:error=EPERM -e inject=rename:error=EIO:when=2 samverkan restore copy.db; echo $?; cmp samverkan.db before.db; ls -A | grep -c '^\.[a-z]\|before-restore'
samverkan: cannot write samverkan.db: Input/output error
74
samverkan: cannot write samverkan.db: Input/output error
74
0
? 1

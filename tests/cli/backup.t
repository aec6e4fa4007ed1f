# A backup appears whole beside what may stand there, and only takes the place of an earlier one of the same database.

$ head() { sed 's/[0-9a-f]\{64\}/HEAD/g'; }; samverkan init -q && samverkan register add 'Ekerö IK' -q && samverkan register alias 'Ekerö IK' EIK -q && samverkan backup copy.db 2>&1 | head; stat -c '%a %n' *.db
wrote copy.db, a whole copy of samverkan.db
3 entries in the journal, head HEAD
600 copy.db
600 samverkan.db

$ samverkan --db=copy.db register list -q -F csv | cut -d, -f1; samverkan --db=copy.db log --verify --head "$(samverkan log -F json | grep -o '[0-9a-f]\{64\}')" 2>&1 | head
name
Ekerö IK
the journal holds: 3 entries, head HEAD

$ samverkan register add 'Ekerö BK' -q; samverkan backup copy.db --dry-run 2>&1 | head; samverkan --db=copy.db register list -q -F csv | wc -l; samverkan backup copy.db -q; samverkan --db=copy.db register list -q -F csv | wc -l
would write copy.db, a whole copy of samverkan.db
4 entries in the journal, head HEAD
2
3

$ chmod 660 samverkan.db; samverkan backup -q copy.db; stat -c '%a' copy.db; chmod 600 samverkan.db
660

$ ln -s samverkan.db link.db; ln samverkan.db second.db; for f in samverkan.db ./samverkan.db "$PWD/link.db" second.db; do samverkan backup "$f" 2>&1 | sed "s,$PWD/,,"; done; samverkan backup link.db -n; echo $?; rm second.db
samverkan: samverkan.db is the database itself and is not replaced, write to another file
samverkan: ./samverkan.db is the database itself and is not replaced, write to another file
samverkan: link.db is the database itself and is not replaced, write to another file
samverkan: second.db is the database itself and is not replaced, write to another file
samverkan: link.db is the database itself and is not replaced, write to another file
73

$ printf 'hej\n' > notes.txt; samverkan --db=other.db init -q; samverkan --db=later.db init -q; cp copy.db later.db; samverkan --db=later.db register add 'Senare' -q; mkdir folder; mkfifo pipe; sha256sum notes.txt other.db later.db > sums

$ for f in notes.txt other.db later.db folder pipe no/such.db copy.db-journal; do samverkan backup $f; echo $?; done; sha256sum -c sums; ls
samverkan: notes.txt is no samverkan database that can be read and is not replaced, write to another file
73
samverkan: other.db holds what this database does not and is not replaced, write to another file
73
samverkan: later.db holds what this database does not and is not replaced, write to another file
73
samverkan: folder is no file and is not replaced, write to another file
73
samverkan: pipe is no file and is not replaced, write to another file
73
samverkan: cannot create no/such.db: No such file or directory
73
samverkan: copy.db-journal is a name for SQLite's own files, write to another file
73
notes.txt: OK
other.db: OK
later.db: OK
copy.db
folder
later.db
link.db
notes.txt
other.db
pipe
samverkan.db
sums

$ chmod 400 copy.db; samverkan backup copy.db; echo $?; chmod 600 copy.db; touch copy.db-journal; samverkan backup copy.db; echo $?; rm copy.db-journal; touch ny.db-wal; samverkan backup ny.db; echo $?
samverkan: copy.db may not be written and is not replaced, write to another file
73
samverkan: copy.db-journal is left over from another database and would be applied to copy.db, move it away
73
samverkan: ny.db-wal is left over from another database and would be applied to ny.db, move it away
73

$ mkdir disk && ln -s disk/monday.db latest.db && samverkan backup disk/monday.db -q && samverkan register add 'Ekerö FK' -q && samverkan backup latest.db -q; test -L latest.db && samverkan --db=disk/monday.db register list -q -F csv | wc -l
4

$ cp copy.db before.db; samverkan register add 'Ekerö GK' -q; (trap '' XFSZ; ulimit -f 100; samverkan backup copy.db; echo $?; samverkan backup new.db; echo $?); cmp copy.db before.db; ls -A | grep -c '^\.\|new'
samverkan: cannot copy samverkan.db to copy.db: disk I/O error
74
samverkan: cannot copy samverkan.db to new.db: disk I/O error
74
0
? 1

$ add() { for i in 1 2 3 4 5 6 7 8; do samverkan register add "$1 $i" -q || echo "failed: $?"; done; }; (add A) & (add B) & for i in 1 2 3 4 5; do samverkan backup busy.db -q; samverkan --db=busy.db check -q || echo broken; done; wait; samverkan backup busy.db -q; samverkan --db=busy.db register list -q -F csv | grep -c '^[AB] '
16

$ samverkan --db=copy.db check -q; cp samverkan.db by-hand.db; sqlite3 by-hand.db "UPDATE organisation SET town = 'X' WHERE id = 1"; samverkan --db=by-hand.db backup edited.db -q; echo $?; samverkan --db=new.db restore edited.db -q; echo $?; samverkan --db=new.db register list -q -F csv | wc -l
organisation 1 (Ekerö IK) has been changed outside samverkan, or by a fault of the disk [row-changed]
1
organisation 1 (Ekerö IK) has been changed outside samverkan, or by a fault of the disk [row-changed]
1
21

$ samverkan backup -; echo $?
samverkan: a backup is a file that can be put in place when it is whole, name one
64

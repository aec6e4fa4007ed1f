# Files that are no database of this version, or that are damaged, are refused with the status that tells which; not a byte of them changes.

$ samverkan init -q && samverkan register add 'Ekerö IK' -q

$ try() { cp "$1" before; for c in 'register list' 'register add Ny' 'log --verify' 'backup copy.db'; do samverkan --db="$1" -q $c; echo "$c: $?"; done; cmp "$1" before; for f in copy.db "$1-journal" "$1".*; do test ! -e "$f" || echo "left: $f"; done; }

$ cp samverkan.db newer.db && sqlite3 newer.db 'PRAGMA user_version = 999' && try newer.db
samverkan: newer.db was made by a newer version of samverkan, use that one
register list: 65
samverkan: newer.db was made by a newer version of samverkan, use that one
register add Ny: 65
samverkan: newer.db was made by a newer version of samverkan, use that one
log --verify: 65
samverkan: newer.db was made by a newer version of samverkan, use that one
backup copy.db: 65

$ sqlite3 foreign.db 'CREATE TABLE t (x); INSERT INTO t VALUES (1)' && try foreign.db
samverkan: foreign.db is no samverkan database
register list: 65
samverkan: foreign.db is no samverkan database
register add Ny: 65
samverkan: foreign.db is no samverkan database
log --verify: 65
samverkan: foreign.db is no samverkan database
backup copy.db: 65

$ printf 'Namn;Ort\nRSMH;Ekerö\n' > text.db && try text.db
samverkan: text.db is no samverkan database
register list: 65
samverkan: text.db is no samverkan database
register add Ny: 65
samverkan: text.db is no samverkan database
log --verify: 65
samverkan: text.db is no samverkan database
backup copy.db: 65

$ : > empty.db && try empty.db
samverkan: no database empty.db, make one with: samverkan init --db=empty.db
register list: 66
samverkan: no database empty.db, make one with: samverkan init --db=empty.db
register add Ny: 66
samverkan: no database empty.db, make one with: samverkan init --db=empty.db
log --verify: 66
samverkan: no database empty.db, make one with: samverkan init --db=empty.db
backup copy.db: 66

$ head -c 10000 samverkan.db > cut.db && try cut.db
samverkan: cut.db is damaged (database disk image is malformed), go back to a backup with: samverkan restore BACKUP
register list: 74
samverkan: cut.db is damaged (database disk image is malformed), go back to a backup with: samverkan restore BACKUP
register add Ny: 74
samverkan: cut.db is damaged (database disk image is malformed), go back to a backup with: samverkan restore BACKUP
log --verify: 74
samverkan: cut.db is damaged (database disk image is malformed), go back to a backup with: samverkan restore BACKUP
backup copy.db: 74

$ cp samverkan.db zeroed.db && dd if=/dev/zero of=zeroed.db bs=100 count=1 conv=notrunc 2> /dev/null && try zeroed.db
samverkan: zeroed.db is no samverkan database
register list: 65
samverkan: zeroed.db is no samverkan database
register add Ny: 65
samverkan: zeroed.db is no samverkan database
log --verify: 65
samverkan: zeroed.db is no samverkan database
backup copy.db: 65

$ mkdir folder.db; for c in 'register list' 'register add Ny' 'backup copy.db'; do samverkan --db=folder.db $c; echo $?; done
samverkan: folder.db is no samverkan database
65
samverkan: folder.db is no samverkan database
65
samverkan: folder.db is no samverkan database
65

$ for f in newer foreign text empty cut zeroed folder; do samverkan restore $f.db; echo $?; done; samverkan log -q -F csv | wc -l; ls
samverkan: newer.db was made by a newer version of samverkan, use that one
65
samverkan: foreign.db is no samverkan database
65
samverkan: text.db is no samverkan database
65
samverkan: no database empty.db, make one with: samverkan init --db=empty.db
66
samverkan: cut.db is damaged (database disk image is malformed), go back to a backup with: samverkan restore BACKUP
74
samverkan: zeroed.db is no samverkan database
65
samverkan: folder.db is no samverkan database
65
3
before
cut.db
empty.db
folder.db
foreign.db
newer.db
samverkan.db
text.db
zeroed.db

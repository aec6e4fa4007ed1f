# Two commands at once wait for one another; a database that may not be read and a reader that goes are said for what they are.

$ samverkan init -q

$ add() { for i in 1 2 3 4 5 6 7 8 9 10 11 12; do samverkan register add "$1 $i" -q || echo "failed: $?"; done; }; (add A) & (add B) & (add C) & wait; samverkan register list -q -F csv | wc -l
37

$ { sleep 0.3; samverkan register list; echo $? > status; } | true; cat status
141

$ { sleep 0.3; samverkan register list -F json; echo $? > status; } | true; cat status
141

$ { sleep 0.3; samverkan register list -F xlsx; echo $? > status; } | true; cat status
141

$ { sleep 0.3; samverkan --help; echo $? > status; } | true; cat status
141

$ printf 'namn\nX\n' > e.csv; { sleep 0.3; samverkan register import e.csv -n -q; echo $? > status; } | true; cat status
e.csv: 1 row: 1 to add
141

$ samverkan register list > /dev/full
samverkan: cannot write standard output: No space left on device
? 74

$ as_other() { if [ "$(id -u)" = 0 ]; then chmod 755 . && p=$(command -v samverkan) && cp "$p" s && chmod 755 s && setpriv --reuid 65534 --clear-groups ./s "$@"; else chmod 0 samverkan.db && samverkan "$@"; r=$?; chmod 600 samverkan.db; return $r; fi; }; as_other register list
samverkan: samverkan.db may not be read, ask its owner for it or name another with --db
? 77

# What a command reads is never replaced by what it writes, by whatever name; nor is a file that may not be written.

$ samverkan init -q && samverkan register add 'Ekerö IK' -q && ln -s samverkan.db link.csv && cp samverkan.db before.db

$ samverkan register list -o samverkan.db -F csv
samverkan: samverkan.db is read by this command and is not replaced, write to another file
? 73

$ samverkan register list -o ./link.csv
samverkan: ./link.csv is read by this command and is not replaced, write to another file
? 73

$ samverkan export organisation -o "../kept/samverkan.db" -F json
samverkan: ../kept/samverkan.db is read by this command and is not replaced, write to another file
? 73

$ printf 'namn\nA\n' > e.csv && samverkan register import e.csv -q -n --findings samverkan.db
e.csv: 1 row: 1 to add
What would be changed

Changes
Organisation  Change  Field  From  To
──────────────────────────────────────────────
A             to add  Name         A
A             to add  Kind         Association
samverkan: samverkan.db is read by this command and is not replaced, write to another file
? 73

$ samverkan register import e.csv -q --skip-bad --findings ./e.csv
e.csv: 1 row: 1 added
samverkan: ./e.csv is read by this command and is not replaced, write to another file
? 73

$ samverkan register import e.csv -n -q -o e.csv
samverkan: e.csv is read by this command and is not replaced, write to another file
? 73

$ printf 'old\n' > r.csv && chmod 0444 r.csv && samverkan register list -o r.csv
samverkan: r.csv may not be written and is not replaced, write to another file
? 73

$ cat r.csv e.csv && cmp samverkan.db before.db && samverkan register list -q -F csv | wc -l
old
namn
A
2

# An export that is taken in again is the same, to the byte: 10 000 random records through databases.

$ awk -v count=10000 -f "$TESTS/random-register.awk" > random.csv

$ samverkan --db 1.db init -q && samverkan --db 1.db register import random.csv
random.csv: UTF-8, separated by ",", 1 header row
random.csv: column B "category": 110 cells hold a mark alone and are read as empty
random.csv: column C "address": 104 cells hold a mark alone and are read as empty
random.csv: column E "town": 125 cells hold a mark alone and are read as empty
random.csv: column F "website": 125 cells hold a mark alone and are read as empty
random.csv: column H "contact": 106 cells hold a mark alone and are read as empty
random.csv: 10 000 rows: 10 000 added

$ samverkan --db 1.db register list --with-contacts -q -F csv > 1.csv

$ samverkan --db 2.db init -q && samverkan --db 2.db register import -q 1.csv
1.csv: 10 000 rows: 10 000 added

$ samverkan --db 2.db register list --with-contacts -q -F csv | cmp - 1.csv

$ samverkan --db 2.db register list --with-contacts -q --excel > 2.csv

$ samverkan --db 3.db init -q && samverkan --db 3.db register import -q 2.csv
2.csv: 10 000 rows: 10 000 added

$ samverkan --db 3.db register list --with-contacts -q -F csv | cmp - 1.csv

$ samverkan --db 3.db export organisation -q --excel > 3.csv

$ samverkan --db 3.db register import 3.csv
3.csv: UTF-8, separated by ";", 1 header row
3.csv: 10 000 rows: 10 000 unchanged

$ samverkan --db 1.db register import random.csv --update
random.csv: UTF-8, separated by ",", 1 header row
random.csv: column B "category": 110 cells hold a mark alone and are read as empty
random.csv: column C "address": 104 cells hold a mark alone and are read as empty
random.csv: column E "town": 125 cells hold a mark alone and are read as empty
random.csv: column F "website": 125 cells hold a mark alone and are read as empty
random.csv: column H "contact": 106 cells hold a mark alone and are read as empty
random.csv: 10 000 rows: 10 000 unchanged

$ samverkan --db 3.db register list --with-contacts -q -o 4.xlsx

$ samverkan --db 4.db init -q && samverkan --db 4.db register import -q 4.xlsx
4.xlsx: 10 000 rows: 10 000 added

$ samverkan --db 4.db register list --with-contacts -q -F csv | cmp - 1.csv

# Findings name the line of the file and the row of the spreadsheet; fifty are shown, all are written.

$ samverkan init -q

$ printf 'namn;adress;bildad\r\n"A\r\nB";"x\r\n\r\ny";1974\r\nC;;nyss\r\n"D";"\n\n\n";i år\r\n' > a.csv && samverkan register import a.csv --findings f.csv
a.csv: UTF-8, separated by ";", 1 header row
a.csv: 3 rows: 1 to add, 2 with errors
a.csv:6: column C "bildad": 'nyss' is no year, write it like 1974 [year-unreadable]
a.csv:7: column C "bildad": 'i år' is no year, write it like 1974 [year-unreadable]
samverkan: 2 errors, nothing stored; mend them, or store the other rows with --skip-bad
? 65

$ cut -d, -f2-6 f.csv
line,row,column,header,severity
6,3,C,bildad,error
7,4,C,bildad,error

$ awk 'BEGIN { print "namn,bildad"; for (i = 1; i <= 60; i++) print "F" i ",x" i }' > b.csv && samverkan register import b.csv -q --findings f.csv 2>&1 | sed -n '1,2p;51,$p'
b.csv: 60 rows: 60 with errors
b.csv:2: column B "bildad": 'x1' is no year, write it like 1974 [year-unreadable]
b.csv:51: column B "bildad": 'x50' is no year, write it like 1974 [year-unreadable]
... and 10 more; all of them with --findings=FILE.csv
samverkan: 60 errors, nothing stored; mend them, or store the other rows with --skip-bad

$ wc -l < f.csv && tail -n 1 f.csv
61
b.csv,61,61,B,bildad,error,"'x60' is no year, write it like 1974",year-unreadable

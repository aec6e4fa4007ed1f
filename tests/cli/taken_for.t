# Surveys: what columns and answers are taken for, tool by tool.

$ samverkan init -q

$ printf 'Svars-ID;Inskickad;Hur går det?\n1;2025-02-10 10:00;1 Inte alls\n2;2025-02-10 10:01;2\n3;2025-02-10 10:02;3\n4;2025-02-10 10:03;4 Helt och fullt\n5;2025-02-10 10:04;2\n' > ändar.csv; samverkan survey import ändar ändar.csv -q; samverkan survey show ändar q1 -q; printf 'Svars-ID;Inskickad;Hur går det?\n6;2025-02-11 10:00;1\n7;2025-02-11 10:00;4\n' > ändar2.csv; samverkan survey import ändar ändar2.csv -q; samverkan survey show ändar q1 -F csv -q
ändar.csv: 5 rows: 5 added
Hur går det?

Answer options
Option            Value  Outside the scale  Answers
───────────────────────────────────────────────────
1 Inte alls           1                           1
2                     2                           2
3                     3                           1
4 Helt och fullt      4                           1
All answers                                       5
ändar2.csv: 2 rows: 2 added
option,value,outside,answers
1 Inte alls,1.00,,2
2,2.00,,2
3,3.00,,1
4 Helt och fullt,4.00,,2
All answers,,,7

$ printf 'Timestamp,Score\n3/4/2026 13:10:31,4\n3/5/2026 13:10:31,5\n4/2/2026 13:10:31,3\n' > us.csv; printf 'Tidstämpel,Score\n3/4/2026 13:10:31,4\n5/4/2026 13:10:31,5\n2/5/2026 13:10:31,3\n' > se.csv; printf 'Timestamp,Score\n3/4/2026 13:10:31,4\n' > one.csv; for s in us se one; do samverkan survey import $s $s.csv -q; done; samverkan survey list -F csv
us.csv: 3 rows: 3 added
se.csv: 3 rows: 3 added
one.csv: 1 row: 1 added
name,title,responses,sent,notes,first,last
one,,1,,0,2026-03-04,2026-03-04
se,,3,,0,2026-04-03,2026-05-02
us,,3,,0,2026-03-04,2026-04-02
ändar,,7,,0,2025-02-10,2025-02-11

$ printf 'Tidstämpel,Förnamn,Ert namn,Hemadress,Mobilnr,Födelsedag,Underskrift,Vem är du?,Vad heter du?,Kontaktuppgifter,Har ni en kontaktperson?,Betyg\n2026-03-01 10:00:00,Åke,Åke Ek,Nygatan 4,073-1740605,1951-05-13,Å E,Åke Ek,Åke Ek,"Åke, 073-1740605",Ja,3\n2026-03-01 10:00:10,Mia,Mia Al,Nygatan 5,073-1740606,1961-05-13,M A,Mia Al,Mia Al,"Mia, 073-1740606",Nej,4\n2026-03-01 10:00:20,Ida,Ida Bok,Nygatan 6,073-1740607,1971-05-13,I B,Ida Bok,Ida Bok,"Ida, 073-1740607",Ja,3\n' > personer.csv; samverkan survey import personer personer.csv; samverkan export response -F csv -q | grep -c -e Nygatan -e 1740 -e 19.1 -e Ek
personer.csv: UTF-8 (for instance "Tidstämpel"), separated by ",", 1 header row
personer.csv: questions: 1 scale, 1 one choice (see and correct: samverkan survey codebook personer -o FILE.xlsx)
personer.csv: taken for personal data and not stored: q1 "Förnamn", q2 "Ert namn", q3 "Hemadress", q4 "Mobilnr", q5 "Födelsedag", q6 "Underskrift", q7 "Vem är du?", q8 "Vad heter du?", q9 "Kontaktuppgifter"
personer.csv: 3 rows: 3 added
0
? 1

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

$ printf 'Tidstämpel,Förnamn,Ert namn,Hemadress,Mobilnr,Födelsedag,Underskrift,Vem är du?,Vad heter du?,Kontaktuppgifter,Har ni en kontaktperson?,Betyg\n2026-03-01 10:00:00,Åke,Åke Ek,Nygatan 4,073-1740605,1951-05-13,Å E,Åke Ek,Åke Ek,"Åke, 073-1740605",Ja,3\n2026-03-01 10:00:10,Mia,Mia Al,Nygatan 5,073-1740606,1961-05-13,M A,Mia Al,Mia Al,"Mia, 073-1740606",Nej,4\n2026-03-01 10:00:20,Ida,Ida Bok,Nygatan 6,073-1740607,1971-05-13,I B,Ida Bok,Ida Bok,"Ida, 073-1740607",Ja,3\n' > personer.csv; samverkan survey import personer personer.csv; samverkan export response -F csv -q | grep -c -e Nygatan -e 1740 -e 'Ek"'
personer.csv: UTF-8 (for instance "Tidstämpel"), separated by ",", 1 header row
personer.csv: questions: 1 scale, 1 one choice (see and correct: samverkan survey codebook personer -o FILE.xlsx)
personer.csv: taken for personal data and not stored: q1 "Förnamn", q2 "Ert namn", q3 "Hemadress", q4 "Mobilnr", q5 "Födelsedag", q6 "Underskrift", q7 "Vem är du?", q8 "Vad heter du?", q9 "Kontaktuppgifter"
personer.csv: 3 rows: 3 added
0
? 1

$ { echo 'Tidstämpel,Vilka kom?,Hur ofta?,Ort'; i=0; while [ $i -lt 6 ]; do i=$((i + 1)); echo "2026-03-01 10:0$i:00,\"Jag, barnen och mormor, Grannar, vänner\",\"Ja, ofta\",\"Malmö, Sverige\""; echo "2026-03-01 10:1$i:00,\"Jag, barnen och mormor\",\"Ja, ibland\",\"Lund, Sverige\""; echo "2026-03-01 10:2$i:00,\"Grannar, vänner\",Nej,\"Malmö, Sverige\""; echo "2026-03-01 10:3$i:00,\"Ingen, alls, Grannar, vänner\",\"Ja, ofta\",\"Lund, Sverige\""; done; } > komma.csv; samverkan survey import komma komma.csv -q; for q in q1 q2 q3; do samverkan survey show komma $q -F csv -q; done
komma.csv: 24 rows: 24 added
option,value,outside,answers
"Jag, barnen och mormor",,,12
"Grannar, vänner",,,18
"Ingen, alls",,,6
All answers,,,24
option,value,outside,answers
"Ja, ofta",,,12
"Ja, ibland",,,6
Nej,,,6
All answers,,,24
option,value,outside,answers
"Malmö, Sverige",,,12
"Lund, Sverige",,,12
All answers,,,24

$ { echo 'Id,Vad är viktigt?'; i=0; while [ $i -lt 10 ]; do i=$((i + 1)); echo "$i,Lokaler;Bidrag (2 %; högst);"; echo "1$i,Bidrag (2 %; högst);"; echo "2$i,\"Lokaler;bussarna, mest nummer $i;\""; done; } > egna.csv; samverkan survey import egna egna.csv -q; samverkan survey show egna q1 -F csv -q; samverkan export response -F csv -q | grep -c 'bussarna, mest nummer'; printf 'Id,Vad är viktigt?\n91,Lokaler;Dialog;\n92,Dialog;\n93,tåget;\n' > egna2.csv; samverkan survey import egna egna2.csv -q; samverkan survey show egna q1 -F csv -q
egna.csv: 30 rows: 30 added
option,value,outside,answers
Lokaler,,,20
Bidrag (2 %; högst),,,20
Something else,,,10
All answers,,,30
10
egna2.csv: 3 rows: 3 added
option,value,outside,answers
Lokaler,,,21
Bidrag (2 %; högst),,,20
Something else,,,11
Dialog,,,2
All answers,,,33

$ printf 'Id,Vad behövs?\n1,Lokaler\n2,Bidrag\n3,Lokaler\n' > ett.csv; samverkan survey import ett ett.csv -q; printf 'Id,Vad behövs?\n4,Lokaler;Bidrag\n5,Bidrag\n6,Lokaler;Bidrag\n' > ett2.csv; samverkan survey import ett ett2.csv -q; samverkan survey show ett q1 -F csv -q
ett.csv: 3 rows: 3 added
ett2.csv: 3 rows: 3 added
option,value,outside,answers
Lokaler,,,4
Bidrag,,,4
All answers,,,6

$ printf 'Id,Vad gör ni?\n1,Läxhjälp; Idrott\n2,Simning\n3,Måleri; Körsång\n4,Idrott; Bakning\n5,Resor; Dans\n6,Teater\n' > text.csv; samverkan survey import text text.csv -q; samverkan survey codebook text -F csv -q | grep '^q1,,'; samverkan survey codebook text -F csv -q | sed 's/,text,/,one,/' > bok.csv; samverkan survey codebook text bok.csv -q; samverkan survey show text q1 -F csv -q; samverkan survey codebook text -F csv -q | sed 's/,one,/,several,/' > bok.csv; samverkan survey codebook text bok.csv -q; samverkan survey show text q1 -F csv -q
text.csv: 6 rows: 6 added
q1,,,Vad gör ni?,,,text,,,,,,,
option,value,outside,answers
Läxhjälp; Idrott,,,1
Simning,,,1
Måleri; Körsång,,,1
Idrott; Bakning,,,1
Resor; Dans,,,1
Teater,,,1
All answers,,,6
option,value,outside,answers
Läxhjälp,,,1
Idrott,,,2
Simning,,,1
Måleri,,,1
Körsång,,,1
Bakning,,,1
Resor,,,1
Dans,,,1
Teater,,,1
All answers,,,6

$ printf 'Id,Betyg\n1,1\n2,2\n3,3\n4,4\n5,toppen\n6,5\n' > blandad.csv; samverkan survey import blandad blandad.csv -q; samverkan survey show blandad q1 -F csv -q; samverkan survey delete blandad --yes -q; printf 'question,option,kind,value\nq1,,scale,\nq1,1,,1\nq1,2,,2\nq1,3,,3\nq1,4,,4\nq1,5,,5\nq1,toppen,,6\n' > bok.csv; samverkan survey import blandad --codebook bok.csv blandad.csv -q; samverkan survey show blandad q1 -F csv -q
blandad.csv: 6 rows: 6 added
blandad.csv: column B "Betyg": warning: the answers are numbers and words ('toppen') and are taken for one choice, say in a codebook which of them are a scale [survey-scale-mixed]
option,value,outside,answers
1,,,1
2,,,1
3,,,1
4,,,1
toppen,,,1
5,,,1
All answers,,,6
blandad.csv: 6 rows: 6 added
option,value,outside,answers
1,1.00,,1
2,2.00,,1
3,3.00,,1
4,4.00,,1
5,5.00,,1
toppen,6.00,,1
All answers,,,6

$ printf 'Id,Vad gör ni?\n1,Läxhjälp; Idrott\n2,Simning\n3,Måleri; Körsång\n4,Idrott; Bakning\n5,Resor; Dans\n6,Teater\n' > delat.csv; printf 'question,kind\nq1,several\n' > bok.csv; samverkan survey import delat --codebook bok.csv delat.csv -q; samverkan survey show delat q1 -F csv -q
delat.csv: 6 rows: 6 added
option,value,outside,answers
Läxhjälp,,,1
Idrott,,,2
Simning,,,1
Måleri,,,1
Körsång,,,1
Bakning,,,1
Resor,,,1
Dans,,,1
Teater,,,1
All answers,,,6

# Surveys: who answers is told by an id, else by what is said; as many respondents as there are rows.

$ samverkan init -q

$ { echo 'Fick ni stöd?,Område'; for i in 1 2 3 4 5 6 7; do echo 'Ja,Idrott'; done; echo 'Nej,Idrott'; echo 'Nej,Kultur'; echo 'Nej,Kultur'; } > anonym.csv; samverkan survey import anonym anonym.csv; samverkan survey show anonym q1 -q; samverkan survey import anonym anonym.csv -q
anonym.csv: UTF-8 (for instance "Fick ni stöd?"), separated by ",", 1 header row
anonym.csv: questions: 2 one choice (see and correct: samverkan survey codebook anonym -o FILE.xlsx)
anonym.csv: no column tells who answers, so a changed answer counts as a new one (name one with --respondent)
anonym.csv: 10 rows: 10 added
Fick ni stöd?

Answer options
Option       Value  Outside the scale  Answers
──────────────────────────────────────────────
Ja                                           7
Nej                                          3
All answers                                 10
anonym.csv: 10 rows: 10 unchanged

$ echo 'Ja,Idrott' >> anonym.csv; samverkan survey import anonym anonym.csv -q
anonym.csv: 11 rows: 1 added, 10 unchanged

$ printf 'Tidstämpel,Betyg,Plats\n2026-02-03 09:00:00,4,Kultur\n2026-02-03 09:00:01,3,Idrott\n2026-02-03 09:00:01,5,Kultur\n2026-02-03 09:00:01,5,Kultur\n' > sekund.csv; samverkan survey import sekund sekund.csv -q; samverkan survey import sekund sekund.csv -q
sekund.csv: 4 rows: 4 added
sekund.csv: 4 rows: 4 unchanged

$ printf 'Svarsdatum;Betyg\n2026-02-03;4\n2026-02-03;3\n2026-02-03;4\n2026-02-04;5\n' > dag.csv; samverkan survey import dag dag.csv -q; printf 'Svarsdatum;Betyg\n2026-02-03;3\n2026-02-03;4\n2026-02-04;5\n2026-02-03;4\n' > dag.csv; samverkan survey import dag dag.csv -q
dag.csv: 4 rows: 4 added
dag.csv: 4 rows: 4 unchanged

$ printf 'Svars-ID;Betyg\n1;4\n2;3\n;4\n;4\n;5\n' > papper.csv; samverkan survey import papper papper.csv -q; samverkan survey import papper papper.csv -q
papper.csv: 5 rows: 5 added
papper.csv: 5 rows: 5 unchanged

$ printf 'Svars-ID;Betyg\n1;4\n2;3\n2;4\n' > samma.csv; samverkan survey import samma samma.csv -q
samma.csv: 3 rows: 2 to add, 1 with errors
samma.csv:4: an earlier row has other answers of the same respondent, keep one or name the column that tells them apart with --respondent [respondent-twice]
samverkan: 1 error, nothing stored; mend it, or store the other rows with --skip-bad
? 65

$ printf 'Respondent;Betyg\nFörening;4\nFörening;3\nTjänsteperson;4\nFörening;4\nTjänsteperson;4\n' > roll.csv; samverkan survey import roll roll.csv -q; samverkan survey show roll -q
roll.csv: 5 rows: 5 added
roll

Questions
Key  Question    Group  Kind of question  Answer options  Use
──────────────────────────────────────────────────────────────────────────
q1   Respondent         one choice                     2  says who answers
q2   Betyg              scale                          4

$ printf 'Respondent ID,Betyg\n"1,14E+10",4\n"1,14E+10",3\n"1,14E+10",4\n"1,14E+10",5\n' > nött.csv; samverkan survey import nött nött.csv -q; samverkan survey show nött -q
nött.csv: 4 rows: 4 added
nött

Questions
Key  Question  Group  Kind of question  Answer options  Use
───────────────────────────────────────────────────────────
q1   Betyg            scale                          5

# Surveys: answers taken in, what they were taken for, links, themes, notes.

$ samverkan init -q

$ printf 'ID\tStarttid\tSlutförandetid\tE-post\tNamn\tVem svarar du som?\tVilken förening representerar du?\tHur nöjd är du med samverkan?\tVad behöver ni?\tHur många medlemmar har ni?\tVad hindrar?\n1\t2017-05-01 10:00:00\t2017-05-01 10:05:00\tanonymous\t\tFörening\tRSMH Ekerö\tGanska nöjd\tLokaler;Bidrag;\t62\tTid och "pengar"\n2\t2017-05-02 10:00:00\t2017-05-02 10:05:00\tanonymous\t\tFörening\tRSMH\tVet ej\tBidrag;\t40\t\n3\t2017-05-02 11:00:00\t2017-05-02 11:05:00\tanonymous\t\tTjänsteperson\t\tMycket nöjd\tLokaler;Annat: bussar;\t\tFör lite tid\n4\t2017-05-03 11:00:00\t2017-05-03 11:05:00\tanonymous\t\tTjänsteperson\t\tMissnöjd\t\t\t\n' > svar.tsv

$ samverkan survey import enkat-2017 --title='Samverkan 2017' --sent=10 svar.tsv --dry-run
svar.tsv: UTF-8 (for instance "Slutförandetid"), separated by tabs, 1 header row
svar.tsv: questions: 1 scale, 1 one choice, 1 several choices, 1 number, 2 free text (see and correct: samverkan survey codebook enkat-2017 -o FILE.xlsx)
svar.tsv: 4 rows: 4 to add
only a trial, nothing was stored

$ samverkan survey list
Surveys

Survey  Title  Responses  Sent  Notes  First response  Last response
────────────────────────────────────────────────────────────────────

$ samverkan survey import enkat-2017 --title='Samverkan 2017' --sent=10 svar.tsv
svar.tsv: UTF-8 (for instance "Slutförandetid"), separated by tabs, 1 header row
svar.tsv: questions: 1 scale, 1 one choice, 1 several choices, 1 number, 2 free text (see and correct: samverkan survey codebook enkat-2017 -o FILE.xlsx)
svar.tsv: 4 rows: 4 added

$ samverkan survey import enkat-2017 svar.tsv
svar.tsv: UTF-8 (for instance "Slutförandetid"), separated by tabs, 1 header row
svar.tsv: 4 rows: 4 unchanged

$ samverkan survey show enkat-2017
Samverkan 2017

Questions
Key  Question                           Group  Kind of question  Answer options  Use
───────────────────────────────────────────────────────────────────────────────────────────────────────
q1   Vem svarar du som?                        one choice                     2  says who answers
q2   Vilken förening representerar du?         free text                         names the organisation
q3   Hur nöjd är du med samverkan?             scale                          6
q4   Vad behöver ni?                           several choices                3
q5   Hur många medlemmar har ni?               number
q6   Vad hindrar?                              free text
4 responses

$ samverkan survey show enkat-2017 nöjd
Hur nöjd är du med samverkan?
Samverkan 2017

Answer options
Option           Value  Outside the scale  Answers
──────────────────────────────────────────────────
Mycket missnöjd      1                           0
Missnöjd             2                           1
Varken eller         3                           0
Ganska nöjd          4                           1
Mycket nöjd          5                           1
Vet ej                  yes                      1
All answers                                      4

$ sed -e 's/Missnöjd/Varken eller/' -e '2s/62/63/' svar.tsv > senare.tsv; printf '5\t2017-05-09 11:00:00\t2017-05-09 11:05:00\tanonymous\t\tNätverk\t\tMycket nöjd\tInformation;\t7\t\n' >> senare.tsv

$ samverkan survey import enkat-2017 senare.tsv
senare.tsv: UTF-8 (for instance "Slutförandetid"), separated by tabs, 1 header row
senare.tsv: 5 rows: 1 added, 2 changed, 2 unchanged

$ sqlite3 samverkan.db "SELECT respondent, question, option, number, text FROM answer WHERE respondent IN (1, 3)"
1|q1|Förening||
1|q2|||RSMH Ekerö
1|q3|Ganska nöjd|4.0|
1|q4|Lokaler||
1|q4|Bidrag||
1|q5||63.0|
1|q6|||Tid och "pengar"
3|q1|Tjänsteperson||
3|q3|Mycket nöjd|5.0|
3|q4|Lokaler||
3|q4|Annat||
3|q4|||bussar
3|q6|||För lite tid

$ sqlite3 samverkan.db "SELECT count(*), count(DISTINCT respondent) FROM response; SELECT count(*) FROM response WHERE respondent IN (1, 2, 3, 4, 5)"
5|5
0

$ samverkan survey show enkat-2017 hur
samverkan: 'hur' fits several questions, write the key:
  q3  Hur nöjd är du med samverkan?
  q5  Hur många medlemmar har ni?
? 64

$ samverkan survey show enkat-2017 bussen
samverkan: enkat-2017 has no question 'bussen', see: samverkan survey show enkat-2017
? 66

$ samverkan survey show enkat
samverkan: no survey 'enkat', there are: enkat-2017
? 66

$ samverkan survey codebook enkat-2017 -o bok.csv

$ cat bok.csv
question,code,option,label,short_label,group,kind,value,outside,other,personal,skip,organisation,respondent_kind
q1,,,Vem svarar du som?,,,one,,,,,,,yes
q1,1,Förening,,,,,,,,,,,
q1,2,Tjänsteperson,,,,,,,,,,,
q1,3,Nätverk,,,,,,,,,,,
q2,,,Vilken förening representerar du?,,,text,,,,,,yes,
q3,,,Hur nöjd är du med samverkan?,,,scale,,,,,,,
q3,1,Mycket missnöjd,,,,,1.00,,,,,,
q3,2,Missnöjd,,,,,2.00,,,,,,
q3,3,Varken eller,,,,,3.00,,,,,,
q3,4,Ganska nöjd,,,,,4.00,,,,,,
q3,5,Mycket nöjd,,,,,5.00,,,,,,
q3,6,Vet ej,,,,,,yes,,,,,
q4,,,Vad behöver ni?,,,several,,,,,,,
q4,1,Lokaler,,,,,,,,,,,
q4,2,Bidrag,,,,,,,,,,,
q4,3,Annat,,,,,,,yes,,,,
q4,4,Information,,,,,,,,,,,
q5,,,Hur många medlemmar har ni?,,,number,,,,,,,
q6,,,Vad hindrar?,,,text,,,,,,,

$ sed -e 's/^q3,,,Hur nöjd är du med samverkan?,/q3,,,Hur nöjd är du med samverkan?,Nöjd med samverkan/' bok.csv > bok2.csv; samverkan survey codebook enkat-2017 bok2.csv
bok2.csv: UTF-8, separated by ",", 1 header row
bok2.csv: 1 question corrected

$ samverkan survey codebook enkat-2017 bok2.csv
bok2.csv: UTF-8, separated by ",", 1 header row
bok2.csv: 0 questions corrected

$ printf '6\t2017-05-09 12:00:00\t2017-05-09 12:05:00\tanonymous\t\tKommunalråd\t\tMycket nöjd\tInformation;\tsju\t\n' | cat svar.tsv - > okand.tsv; samverkan survey import enkat-2017 okand.tsv
okand.tsv: UTF-8 (for instance "Slutförandetid"), separated by tabs, 1 header row
okand.tsv: 5 rows: 2 to change, 2 unchanged, 1 with errors
okand.tsv:6: column F "Vem svarar du som?": 'Kommunalråd' is none of the question's options, add it to the codebook or change the kind of the question [survey-answer-unknown]
okand.tsv:6: column J "Hur många medlemmar har ni?": 'sju' is no number, change the kind of the question in the codebook or the answer [survey-answer-unknown]
samverkan: 2 errors, nothing stored; mend them, or store the other rows with --skip-bad
? 65

$ samverkan survey import enkat-2017 okand.tsv --update
okand.tsv: UTF-8 (for instance "Slutförandetid"), separated by tabs, 1 header row
okand.tsv: 5 rows: 1 added, 2 changed, 2 unchanged

$ printf 'question,kind\nq99,text\n' > annan.csv; samverkan survey codebook enkat-2017 annan.csv
annan.csv: UTF-8, separated by ",", 1 header row
annan.csv:2: the survey has no question 'q99', is it another survey's codebook? [codebook-question]
samverkan: 1 error, nothing stored; mend it, or store the other rows with --skip-bad
? 65

$ samverkan survey codebook enkat-2017 okand.tsv
okand.tsv: UTF-8 (for instance "Slutförandetid"), separated by tabs, 1 header row
okand.tsv: no column for Question, name one of its columns 'Question' or use --map question=HEADER [column-missing]
samverkan: okand.tsv is not read until that is mended
? 65

$ samverkan register add 'RSMH Ekerö' --kind network -q; samverkan survey link enkat-2017
enkat-2017: 1 of 6 responses are linked with the register (1 newly), 1 not found, 4 blank
organisation: warning: "RSMH" is not in the register; nearest: "RSMH Ekerö"; if it is one of these: samverkan register alias ORG "RSMH" [organisation-unknown]

$ samverkan register alias 'RSMH Ekerö' RSMH -q; samverkan survey link enkat-2017
enkat-2017: 2 of 6 responses are linked with the register (1 newly), 0 not found, 4 blank

$ printf 'Fokusgrupp;Deltagare;Datum;Uttalande;Ämne;Art\nFokusgrupp 1;Civilsamhälle;2017-09-01;Vi vet inte vem vi ska ringa;Kontakt;hinder\nWorkshop;Tjänstepersoner;2017-10-02;En väg in;Kontakt;idé\n' > grupper.csv

$ samverkan survey import enkat-2017 --notes grupper.csv
grupper.csv: UTF-8 (for instance "Ämne"), separated by ";", 1 header row
grupper.csv: 2 rows: 2 added

$ samverkan survey import enkat-2017 --notes grupper.csv
grupper.csv: UTF-8 (for instance "Ämne"), separated by ";", 1 header row
grupper.csv: 2 rows: 2 unchanged

$ samverkan survey theme enkat-2017 notes --add=Kontakt -q; samverkan survey theme enkat-2017 q6 -F csv -q
id,group,text,themes
4102,,"Tid och ""pengar""",
12294,,För lite tid,

$ samverkan survey theme enkat-2017 q6 -F csv -q | sed 's/Tid och.*/&Tid; Pengar/; s/För lite tid,/För lite tid,Tid/' > teman.csv; cat teman.csv; samverkan survey theme enkat-2017 q6 --take=teman.csv
id,group,text,themes
4102,,"Tid och ""pengar""",Tid; Pengar
12294,,För lite tid,Tid
teman.csv: UTF-8, separated by ",", 1 header row
new theme: Tid
new theme: Pengar
teman.csv: 2 rows: 2 changed

$ samverkan survey theme enkat-2017 q6 --take=teman.csv
teman.csv: UTF-8, separated by ",", 1 header row
teman.csv: 2 rows: 2 unchanged

$ samverkan survey theme enkat-2017 q6
Vad hindrar?
Samverkan 2017

Texts
   No.  Group  Text              Themes
────────────────────────────────────────────
 4 102         Tid och "pengar"  Pengar; Tid
12 294         För lite tid      Tid

$ samverkan survey theme enkat-2017 notes --take=teman.csv
teman.csv: UTF-8, separated by ",", 1 header row
teman.csv: 2 rows: 2 with errors
teman.csv:2: no text of this question has the number 4102, is the file another question's? [theme-text]
teman.csv:3: no text of this question has the number 12294, is the file another question's? [theme-text]
samverkan: 2 errors, nothing stored; mend them, or store the other rows with --skip-bad
? 65

$ printf 'ID,Fråga,Fråga\n1,a,b\n' > dubbel.csv; samverkan survey import dålig dubbel.csv
dubbel.csv:1: column C "Fråga": column B has the same name, give one of them another [header-twice]
samverkan: dubbel.csv is not read until that is mended
? 65

$ printf 'ID,Betyg\n1,1\n2,2\n3,3\n4,4\n5,bra\n6,5\n' > blandad.csv; samverkan survey import dålig blandad.csv --dry-run
blandad.csv: UTF-8, separated by ",", 1 header row
blandad.csv: questions: 1 one choice (see and correct: samverkan survey codebook dålig -o FILE.xlsx)
blandad.csv: 6 rows: 6 to add
blandad.csv: column B "Betyg": warning: the answers are numbers and words ('bra') and are taken for one choice, say in a codebook which of them are a scale [survey-scale-mixed]
only a trial, nothing was stored

$ printf 'ID,Betyg\n' > tom.csv; samverkan survey import dålig tom.csv
tom.csv: UTF-8, separated by ",", 1 header row
samverkan: tom.csv has no answers, only a header
? 65

$ printf 'ID,Betyg,Text\n1,1,a\n2,2,b\n3,4,c\n4,4,d\n5;5;e\n6,5,f\n' > halvvägs.csv; samverkan survey import dålig halvvägs.csv
halvvägs.csv: UTF-8, separated by ",", 1 header row
halvvägs.csv: questions: 1 scale, 1 free text (see and correct: samverkan survey codebook dålig -o FILE.xlsx)
halvvägs.csv: 6 rows: 5 to add, 1 with errors
halvvägs.csv:6: the row has 1 cells, the header 3, add what is lacking or join it with its other part [cells-few]
samverkan: 1 error, nothing stored; mend it, or store the other rows with --skip-bad
? 65

$ printf 'ID,Betyg\n1,1\n1,2\n' > två.csv; samverkan survey import dålig två.csv
två.csv: UTF-8, separated by ",", 1 header row
två.csv: questions: 1 scale (see and correct: samverkan survey codebook dålig -o FILE.xlsx)
två.csv: 2 rows: 1 to add, 1 with errors
två.csv:3: an earlier row has other answers of the same respondent, keep one or name the column that tells them apart with --respondent [respondent-twice]
samverkan: 1 error, nothing stored; mend it, or store the other rows with --skip-bad
? 65

$ samverkan survey import dålig --respondent=Löpnr två.csv
två.csv: UTF-8, separated by ",", 1 header row
--respondent: två.csv has no column 'Löpnr', write its header as it stands [survey-column]
samverkan: två.csv is not read until that is mended
? 65

$ samverkan survey list
Surveys

Survey      Title           Responses  Sent  Notes  First response  Last response
─────────────────────────────────────────────────────────────────────────────────
enkat-2017  Samverkan 2017          6    10      2  2017-05-01      2017-05-09

$ printf '"id. Svars-ID","submitdate. Datum för slutförande","q1[SQ001]. Vad behövs? [Lokaler]","q1[SQ002]. Vad behövs? [Bidrag]","q1[other]. Vad behövs? [Annat]","q2[A]. Stämmer? [Vi får svar]","q2[B]. Stämmer? [Vi har kontakt]"\n1,"2018-02-01 10:00:00",Ja,Nej,,Instämmer helt,Vet ej\n2,"2018-02-02 10:00:00",Nej,Ja,bussar,Instämmer delvis,Tar helt avstånd\n3,,Ja,Ja,,,\n' > lime.csv; samverkan survey import lime lime.csv; samverkan survey show lime
lime.csv: UTF-8 (for instance "submitdate. Datum för slutförande"), separated by ",", 1 header row
lime.csv: questions: 2 scale, 1 several choices (see and correct: samverkan survey codebook lime -o FILE.xlsx)
lime.csv: 3 rows: 3 added
lime

Questions
Key   Question        Group     Kind of question  Answer options  Use
─────────────────────────────────────────────────────────────────────
q1    Vad behövs?               several choices                3
q2_A  Vi får svar     Stämmer?  scale                          6
q2_B  Vi har kontakt  Stämmer?  scale                          6
3 responses

$ sqlite3 samverkan.db "SELECT respondent - 6, question, option, number, text FROM answer WHERE survey = 'lime' ORDER BY respondent"
1|q1|Lokaler||
1|q2_A|Instämmer helt|5.0|
1|q2_B|Vet ej||
2|q1|Bidrag||
2|q1|Annat||
2|q1|||bussar
2|q2_A|Instämmer delvis|4.0|
2|q2_B|Tar helt avstånd|1.0|
3|q1|Lokaler||
3|q1|Bidrag||

$ printf 'RespondentID,Vad behövs?,,,Hur ofta?\n,Lokaler,Bidrag,Annat (ange),Response\n11,Lokaler,,,Ibland\n12,,Bidrag,tid,Ofta\n13,Lokaler,Bidrag,,Vet ej\n' > monkey.csv; samverkan survey import monkey monkey.csv; samverkan survey show monkey q1; samverkan survey show monkey q2
monkey.csv: UTF-8 (for instance "Vad behövs? [Lokaler]"), separated by ",", 2 header rows
monkey.csv: questions: 1 scale, 1 several choices (see and correct: samverkan survey codebook monkey -o FILE.xlsx)
monkey.csv: 3 rows: 3 added
Vad behövs?

Answer options
Option        Value  Outside the scale  Answers
───────────────────────────────────────────────
Lokaler                                       2
Bidrag                                        2
Annat (ange)                                  1
All answers                                   3
Hur ofta?

Answer options
Option       Value  Outside the scale  Answers
──────────────────────────────────────────────
Aldrig           1                           0
Sällan           2                           0
Ibland           3                           1
Ofta             4                           1
Alltid           5                           0
Vet ej              yes                      1
All answers                                  3

$ printf 'Tidstämpel,E-postadress,Vad behövs?,Hur går det?,Din e-postadress\n2024/03/05 10:11:12 fm EET,a@b.se,"Lokaler, Bidrag",4,a@b.se\n2024/03/05 10:11:12 em EET,,Bidrag,5,c@d.se\n2024/03/06 10:11:12 fm EET,,"Lokaler, Bidrag",3,e@f.se\n2024/03/07 10:11:12 fm EET,,"Bidrag, Lokaler",3,\n2024/03/08 10:11:12 fm EET,,Lokaler,1,\n2024/03/09 10:11:12 fm EET,,"Lokaler, Bidrag",2,\n' > google.csv; samverkan survey import google google.csv; samverkan survey import google google.csv -q; samverkan survey show google; samverkan survey show google q2
google.csv: UTF-8 (for instance "Tidstämpel"), separated by ",", 1 header row
google.csv: questions: 1 scale, 1 several choices (see and correct: samverkan survey codebook google -o FILE.xlsx)
google.csv: taken for personal data and not stored: q1 "E-postadress", q4 "Din e-postadress"
google.csv: 6 rows: 6 added
google.csv: 6 rows: 6 unchanged
google

Questions
Key  Question          Group  Kind of question  Answer options  Use
─────────────────────────────────────────────────────────────────────────────
q1   E-postadress             free text                         personal data
q2   Vad behövs?              several choices                2
q3   Hur går det?             scale                          5
q4   Din e-postadress         free text                         personal data
6 responses
Vad behövs?

Answer options
Option       Value  Outside the scale  Answers
──────────────────────────────────────────────
Lokaler                                      5
Bidrag                                       5
All answers                                  6

$ samverkan survey import google google.csv --keep-personal -q; samverkan survey import google google.csv; sqlite3 samverkan.db "SELECT count(*) FROM answer WHERE text LIKE '%@%'"
google.csv: 6 rows: 3 changed, 3 unchanged
google.csv: UTF-8 (for instance "Tidstämpel"), separated by ",", 1 header row
google.csv: 6 rows: 6 unchanged
4

$ samverkan survey codebook google -F csv -q | sed 's/^q4,,,Din e-postadress,,,text,,,,yes/q4,,,Din e-postadress,,,text,,,,,yes/; s/^q3,,,Hur går det?,,,scale/q3,,,Hur går det?,,,number/' > bok.csv; samverkan survey codebook google bok.csv; sqlite3 samverkan.db "SELECT question, option, number, text FROM answer WHERE survey = 'google' AND question <> 'q2' ORDER BY respondent"
bok.csv: UTF-8, separated by ",", 1 header row
bok.csv: 2 questions corrected
q1|||a@b.se
q3||4.0|
q3||5.0|
q3||3.0|
q3||3.0|
q3||1.0|
q3||2.0|

$ samverkan survey codebook google -F csv -q | sed 's/^q1,,,E-postadress,,,text/q1,,,E-postadress,,,one/' > bok.csv; samverkan survey codebook google bok.csv -q; samverkan survey show google q1
E-postadress

Answer options
Option       Value  Outside the scale  Answers
──────────────────────────────────────────────
a@b.se                                       1
All answers                                  1

$ awk 'BEGIN { print "ID,Tal,Val"; for (i = 0; i < 30000; i++) printf "%d,%d,Alternativ %s som har en lång text så att filen blir stor nog för att inte rymmas i det som sparas\n", i, i % 50, substr("ABC", i % 3 + 1, 1); print "30000,många,D" }' > stor.csv; samverkan survey import stor stor.csv; samverkan survey show stor q2 -F csv -q | tail -2; samverkan survey import stor stor.csv -q; samverkan survey import stor - < stor.csv; samverkan survey delete stor --yes
stor.csv: UTF-8, separated by ",", 1 header row
stor.csv: questions: 1 one choice, 1 free text (see and correct: samverkan survey codebook stor -o FILE.xlsx)
stor.csv: 30 001 rows: 30 001 added
D,,,1
All answers,,,30001
stor.csv: 30 001 rows: 30 001 unchanged
-: UTF-8, separated by ",", 1 header row
-: 30 001 rows: 30 001 unchanged
stor is deleted, with 30001 responses

$ samverkan export response -F csv -q | grep -c '@'
0
? 1

$ samverkan survey delete lime
samverkan: lime has 3 responses and 0 notes, which cannot be had back; add --yes to delete them
? 64

$ samverkan survey delete lime --yes; samverkan survey list
lime is deleted, with 3 responses
Surveys

Survey      Title           Responses  Sent  Notes  First response  Last response
─────────────────────────────────────────────────────────────────────────────────
enkat-2017  Samverkan 2017          6    10      2  2017-05-01      2017-05-09
google                              6            0  2024-03-05      2024-03-09
monkey                              3            0

$ samverkan log -F csv -q | cut -d, -f3- | tail -4; samverkan log --verify 2>&1 | cut -d, -f1
root,survey codebook,done,survey google
root,survey import,done,file stor.csv
root,survey delete,done,survey 5
root,survey delete,done,survey 2
the journal holds: 21 entries

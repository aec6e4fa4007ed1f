# Surveys: the columns that each tool writes.


$ samverkan init -q

$ printf 'Respondent ID;Collector ID;IP Address;Email Address;Ålder;Hur nöjd?;Vad behövs?;;;Kommentar\n;;;;Response;Response;Lokaler;1;Annat (ange);Open-Ended Response\n101;7;192.0.2.1;;18-29;Nöjd;Lokaler;;;bra\n102;7;192.0.2.2;;30-44;Nöjd;;1;;\n103;7;192.0.2.3;;30-44;Mycket nöjd;Lokaler;;tåg;\n104;7;192.0.2.4;;18-29;Nöjd;;;buss;\n' > monkey.csv; samverkan survey import monkey monkey.csv; samverkan survey import monkey monkey.csv -q; samverkan survey show monkey -q; samverkan survey show monkey q3 -F csv -q
monkey.csv: UTF-8 (for instance "Ålder"), separated by ";", 2 header rows
monkey.csv: questions: 1 scale, 1 one choice, 1 several choices, 1 free text (see and correct: samverkan survey codebook monkey -o FILE.xlsx)
monkey.csv: 4 rows: 4 added
monkey.csv: 4 rows: 4 unchanged
monkey

Questions
Key  Question     Group  Kind of question  Answer options  Use
──────────────────────────────────────────────────────────────
q1   Ålder               one choice                     2
q2   Hur nöjd?           scale                          5
q3   Vad behövs?         several choices                3
q4   Kommentar           free text
option,value,outside,answers
Lokaler,,,2
1,,,1
Annat (ange),,,2
All answers,,,4

$ printf 'RespondentID,Får ni stöd?,Vilket stöd? - Bidrag,Vilket stöd? - Lokal,Vilket stöd? - Annat (ange),Vilket stöd? - Annat (ange)\n1,Ja,Bidrag,,Annat (ange),Busskort\n2,Ja,,Lokal,,\n3,Nej,,,,\n4,Ja,Bidrag,Lokal,,\n' > tät.csv; samverkan survey import tät tät.csv -q; samverkan survey import tät tät.csv -q; samverkan survey show tät q2 -F csv -q; sqlite3 samverkan.db "SELECT text FROM answer WHERE survey = 'tät' AND text IS NOT NULL"
tät.csv: 4 rows: 4 added
tät.csv: 4 rows: 4 unchanged
option,value,outside,answers
Bidrag,,,2
Lokal,,,2
Annat (ange),,,1
All answers,,,3
Busskort

$ printf 'Id;Vad behövs?;Vad behövs?;Stämmer?;Stämmer?\nId;Lokaler;Bidrag;Vi hörs;Vi syns\n1;Lokaler;;4;5\n2;;Bidrag;3;5\n3;Lokaler;Bidrag;4;2\n' > dubbel.csv; samverkan survey import dubbel dubbel.csv; samverkan survey show dubbel -q
dubbel.csv: UTF-8 (for instance "Vad behövs? [Lokaler]"), separated by ";", 2 header rows
dubbel.csv: questions: 2 scale, 1 several choices (see and correct: samverkan survey codebook dubbel -o FILE.xlsx)
dubbel.csv: 3 rows: 3 added
dubbel

Questions
Key  Question     Group     Kind of question  Answer options  Use
─────────────────────────────────────────────────────────────────
q1   Vad behövs?            several choices                2
q2   Vi hörs      Stämmer?  scale                          5
q3   Vi syns      Stämmer?  scale                          5

$ printf 'StartDate,EndDate,Status,IPAddress,Progress,Finished,RecordedDate,ResponseId,RecipientLastName,LocationLatitude,Q1,Q1_3_TEXT,Q2_1,Q2_2,Q4_1,Q4_2,Q4_3,Q4_3_TEXT\nStart Date,End Date,Response Type,IP Address,Progress,Finished,Recorded Date,Response ID,Recipient Last Name,Location Latitude,Vem svarar?,Vem svarar? - Annan - Text,Stämmer? - Vi hörs,Stämmer? - Vi syns,Vad behövs? - Lokaler,Vad behövs? - Bidrag,Vad behövs? - Annat,Vad behövs? - Annat - Text\n"{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""ipAddress""}","{""ImportId"":""progress""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""recipientLastName""}","{""ImportId"":""locationLatitude""}","{""ImportId"":""QID1""}","{""ImportId"":""QID1_3_TEXT""}","{""ImportId"":""QID2_1""}","{""ImportId"":""QID2_2""}","{""ImportId"":""QID4_1""}","{""ImportId"":""QID4_2""}","{""ImportId"":""QID4_3""}","{""ImportId"":""QID4_3_TEXT""}"\n2026-03-01 10:00:00,2026-03-01 10:05:00,IP Address,192.0.2.9,100,True,2026-03-01 10:05:01,R_1,Ek,59.3,Förening,,4,5,Lokaler,,Annat,tåg\n2026-03-01 11:00:00,2026-03-01 11:05:00,IP Address,192.0.2.8,100,True,2026-03-01 11:05:01,R_2,Al,59.4,Annan,klubb,2,1,,Bidrag,,\n2026-03-01 12:00:00,2026-03-01 12:05:00,IP Address,192.0.2.7,40,False,2026-03-01 12:05:01,R_3,Bo,59.5,Förening,,3,3,Lokaler,Bidrag,,\n' > qual.csv; samverkan survey import qual qual.csv; samverkan survey import qual qual.csv -q; samverkan survey show qual -q; sqlite3 samverkan.db "SELECT respondent - (SELECT min(respondent) FROM answer WHERE survey = 'qual'), question, option, number, text FROM answer WHERE survey = 'qual' AND question IN ('Q1', 'Q4') ORDER BY respondent"; samverkan export response -F csv -q | grep -c -e 192.0 -e '59\.[345]'
qual.csv: UTF-8 (for instance "Q2[1]. Stämmer? [Vi hörs]"), separated by ",", 3 header rows
qual.csv: questions: 2 scale, 1 one choice, 1 several choices (see and correct: samverkan survey codebook qual -o FILE.xlsx)
qual.csv: 3 rows: 3 added
qual.csv: 3 rows: 3 unchanged
qual

Questions
Key   Question     Group     Kind of question  Answer options  Use
───────────────────────────────────────────────────────────────────────────────
Q1    Vem svarar?            one choice                     2  says who answers
Q2_1  Vi hörs      Stämmer?  scale                          5
Q2_2  Vi syns      Stämmer?  scale                          5
Q4    Vad behövs?            several choices                3
0|Q1|Förening||
0|Q4|Lokaler||
0|Q4|Annat||
0|Q4|||tåg
1|Q1|Annan||
1|Q1|||klubb
1|Q4|Bidrag||
2|Q1|Förening||
2|Q4|Lokaler||
2|Q4|Bidrag||
0
? 1

$ printf '"start";"end";"Kanaler";"Kanaler/Webb";"Kanaler/Brev/post";"Nöjd?";"_id";"_uuid";"_submission_time";"_status";"__version__";"_index"\n"2026-01-10T08:00:00.000+01:00";"2026-01-10T08:05:00.000+01:00";"Webb Brev/post";1;1;"Ja";201;"a1";"2026-01-10T07:05:10";"submitted_via_web";"v1";1\n"2026-01-10T09:00:00.000+01:00";"2026-01-10T09:05:00.000+01:00";"Webb";1;0;"Nej";202;"a2";"2026-01-10T08:05:10";"submitted_via_web";"v1";2\n"2026-01-10T09:00:00.000+01:00";"2026-01-10T09:05:00.000+01:00";"Webb";1;0;"Ja";203;"a3";"2026-01-10T08:05:10";"submitted_via_web";"v1";3\n' > kobo.csv; samverkan survey import kobo kobo.csv -q; samverkan survey show kobo -q; samverkan survey show kobo q1 -F csv -q
kobo.csv: 3 rows: 3 added
kobo

Questions
Key  Question  Group  Kind of question  Answer options  Use
───────────────────────────────────────────────────────────
q1   Kanaler          several choices                2
q2   Nöjd?            one choice                     2
option,value,outside,answers
Webb,,,3
Brev/post,,,1
All answers,,,3

$ printf 'Record ID,Survey Identifier,Survey Timestamp,Hur nöjd?,Vilka kanaler? (choice=Webb),Vilka kanaler? (choice=Brev),Complete?\n1,,2026-01-10 08:00:00,Nöjd,Checked,Unchecked,Complete\n2,,2026-01-11 08:00:00,Nöjd,Checked,Checked,Complete\n3,,2026-01-12 08:00:00,Missnöjd,Unchecked,Checked,Complete\n' > redcap.csv; samverkan survey import redcap redcap.csv -q; samverkan survey show redcap -q; samverkan survey show redcap q2 -F csv -q; printf 'record_id,redcap_survey_identifier,enkat_timestamp,nojd,kanaler___1,kanaler___2,enkat_complete\n1,,2026-01-10 08:00:00,4,1,0,2\n2,,2026-01-11 08:00:00,5,1,1,2\n3,,2026-01-12 08:00:00,3,0,1,2\n' > rå.csv; samverkan survey import rå rå.csv -q; samverkan survey show rå -q; samverkan survey show rå kanaler -F csv -q
redcap.csv: 3 rows: 3 added
redcap

Questions
Key  Question        Group  Kind of question  Answer options  Use
─────────────────────────────────────────────────────────────────
q1   Hur nöjd?              scale                          5
q2   Vilka kanaler?         several choices                2
option,value,outside,answers
Webb,,,2
Brev,,,2
All answers,,,3
rå.csv: 3 rows: 3 added
rå

Questions
Key      Question  Group  Kind of question  Answer options  Use
───────────────────────────────────────────────────────────────
q1       nojd             scale                          5
kanaler  kanaler          several choices                2
option,value,outside,answers
1,,,2
2,,,2
All answers,,,3

$ printf '#,Hur nöjd är du?,Start Date (UTC),Submit Date (UTC),Network ID,Tags\nabc1,4,2026-03-01 10:00:00,2026-03-01 10:05:00,9f1,\nabc2,5,2026-03-01 10:00:00,2026-03-01 10:05:00,9f2,\nabc3,4,2026-03-02 10:00:00,2026-03-02 10:05:00,9f3,\n' > type.csv; samverkan survey import type type.csv -q; samverkan survey show type -q
type.csv: 3 rows: 3 added
type

Questions
Key  Question         Group  Kind of question  Answer options  Use
──────────────────────────────────────────────────────────────────
q1   Hur nöjd är du?         scale                          5

$ printf 'ID,Starttid,Slutförandetid,E-post,Namn,Hur går det?,Poäng - Hur går det?,Feedback - Hur går det?,Språk\n1,2026-01-10 08:00:00,2026-01-10 08:05:00,anonymous,,Bra,,,svenska\n2,2026-01-10 08:00:00,2026-01-10 08:05:00,anonymous,,Bra,,,svenska\n3,2026-01-10 08:00:00,2026-01-10 08:05:00,anonymous,,Dåligt,,,svenska\n' > forms.csv; samverkan survey import forms forms.csv -q; samverkan survey show forms -q
forms.csv: 3 rows: 3 added
forms

Questions
Key  Question      Group  Kind of question  Answer options  Use
───────────────────────────────────────────────────────────────
q1   Hur går det?         scale                          5

$ printf 'Id,Starttid,Slutförandetid,E-post,Namn,Vad är viktigast? Rangordna\n1,,,anonymous,,Lokal;Bidrag;Tid;\n2,,,anonymous,,Lokal;Tid;Bidrag;\n3,,,anonymous,,Bidrag;Lokal;Tid;\n4,,,anonymous,,Lokal;Bidrag;Tid;\n' > rang.csv; samverkan survey import rang rang.csv -q; samverkan survey import rang rang.csv -q; samverkan survey show rang -q; sqlite3 samverkan.db "SELECT question, avg(number) FROM answer WHERE survey = 'rang' GROUP BY question"; samverkan survey codebook rang -F csv -q | sed 's/,Lokal,/,Lokaler,/' > bok.csv; samverkan survey codebook rang bok.csv -q; printf 'Id,Starttid,Slutförandetid,E-post,Namn,Vad är viktigast? Rangordna\n5,,,anonymous,,Tid;Bidrag;Lokal;\n' > rang2.csv; samverkan survey import rang rang2.csv -q; samverkan survey show rang Lokaler -F csv -q
rang.csv: 4 rows: 4 added
rang.csv: 4 rows: 4 unchanged
rang

Questions
Key  Question  Group                        Kind of question  Answer options  Use
─────────────────────────────────────────────────────────────────────────────────
q1   Lokal     Vad är viktigast? Rangordna  scale                          3
q2   Bidrag    Vad är viktigast? Rangordna  scale                          3
q3   Tid       Vad är viktigast? Rangordna  scale                          3
q1|1.25
q2|2.0
q3|2.75
rang2.csv: 1 row: 1 added
option,value,outside,answers
1,1.00,,3
2,2.00,,1
3,3.00,,1
All answers,,,5

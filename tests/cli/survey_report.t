# A small survey compiled: figures, groups that are too small, a comparison of two years, texts with their themes.

$ samverkan init --municipality "Ekerö kommun" --lang en
made samverkan.db; now fill it with: samverkan register import FILE

$ cat > 2017.csv << 'END'
> Id;Vem svarar du för?;Hur nöjda är ni med samverkan?;Vad hindrar?;Vad önskar ni?
> 1;Förening;Mycket missnöjd;Tid;Fler möten, skriv till anna@example.se
> 2;Förening;Ganska missnöjd;Tid;Fler möten och bättre lokaler för alla
> 3;Förening;Ganska nöjd;Tid;
> 4;Förening;Ganska nöjd;Pengar;
> 5;Förening;Vet ej;Pengar;
> 6;Förening;;;
> 7;Tjänsteperson;Mycket nöjd;Tid;Ett tydligt uppdrag från nämnden
> 8;Tjänsteperson;Mycket nöjd;Tid;
> 9;Tjänsteperson;Ganska nöjd;Pengar;
> 10;Tjänsteperson;Ganska nöjd;Pengar;
> 11;Tjänsteperson;Varken eller;Pengar;Möten på kvällstid, ring 070-174 06 51
> 12;Nätverk;Varken eller;Tid;Att nätverk räknas som föreningar
> END

$ sed -e 's/Mycket missnöjd/Mycket nöjd/' -e '/^12/d' 2017.csv > 2018.csv

$ samverkan -q survey import enkat-2017 2017.csv --title 'Samverkan 2017' --sent 24
2017.csv: 12 rows: 12 added

$ samverkan -q survey import enkat-2018 2018.csv
2018.csv: 11 rows: 11 added

$ samverkan report survey enkat-2017 --question q2 --as-of 2017-06-01 | sed '/^Journal/d'
Compiled answers: Samverkan 2017
Ekerö kommun

12 of 24 that were asked have answered (50 %).

Hur nöjda är ni med samverkan? Most answer Ganska nöjd (36 %), then Varken eller (18 %).

Overview
Survey         Samverkan 2017
Respondents    12
Sent to        24
Response rate  50 %
Questions      1

1. Hur nöjda är ni med samverkan?
Respondents  Asked  Answered  Left blank  Don't know  Mean  Median  Standard deviation  Two highest answers
───────────────────────────────────────────────────────────────────────────────────────────────────────────
All             12        11           1           1  3,50       4                1,27                 60 %

Answers
Answer           Number    Share
────────────────────────────────
Mycket missnöjd       1   9,09 %
Ganska missnöjd       1   9,09 %
Varken eller          2  18,18 %
Ganska nöjd           4  36,36 %
Mycket nöjd           2  18,18 %
Vet ej                1   9,09 %

Hur nöjda är ni med samverkan?
Mycket missnöjd  ████████                           9,09 %
Ganska missnöjd  ████████                           9,09 %
Varken eller     ████████████████                  18,18 %
Ganska nöjd      ████████████████████████████████  36,36 %
Mycket nöjd      ████████████████                  18,18 %
Vet ej           ████████                           9,09 %

Asked are all who answered the survey; who left a question blank is not in its shares, which are of those who answered it.
Scales are reckoned from 1 for the lowest answer, or by the numbers that they are made of. Who does not know, or for whom the question is not relevant, is counted and stands outside mean, median, deviation and the share of the two highest answers.
The standard deviation is that of a sample (divided by the number less one), as STDAV in Excel.
Source: the answers of the survey enkat-2017 in the register, as of 2017-06-01.

$ samverkan report survey enkat-2017 --question q2 --by respondent --format csv
question,heading,label,kind,group,option,hidden,shown,answered,blank,count,share,outside,mean,median,deviation,top_two,sum,least,most,first_day,last_day
q2,,Hur nöjda är ni med samverkan?,scale,,Mycket missnöjd,no,12,11,1,1,9.09,1,3.50,4.00,1.27,60.00,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,,Ganska missnöjd,no,12,11,1,1,9.09,1,3.50,4.00,1.27,60.00,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,,Varken eller,no,12,11,1,2,18.18,1,3.50,4.00,1.27,60.00,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,,Ganska nöjd,no,12,11,1,4,36.36,1,3.50,4.00,1.27,60.00,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,,Mycket nöjd,no,12,11,1,2,18.18,1,3.50,4.00,1.27,60.00,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,,Vet ej,no,12,11,1,1,9.09,1,3.50,4.00,1.27,60.00,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Förening,Mycket missnöjd,no,6,5,1,1,20.00,1,2.75,3.00,1.50,50.00,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Förening,Ganska missnöjd,no,6,5,1,1,20.00,1,2.75,3.00,1.50,50.00,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Förening,Varken eller,no,6,5,1,0,0.00,1,2.75,3.00,1.50,50.00,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Förening,Ganska nöjd,no,6,5,1,2,40.00,1,2.75,3.00,1.50,50.00,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Förening,Mycket nöjd,no,6,5,1,0,0.00,1,2.75,3.00,1.50,50.00,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Förening,Vet ej,no,6,5,1,1,20.00,1,2.75,3.00,1.50,50.00,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Tjänsteperson,Mycket missnöjd,yes,,,,,,,,,,,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Tjänsteperson,Ganska missnöjd,yes,,,,,,,,,,,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Tjänsteperson,Varken eller,yes,,,,,,,,,,,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Tjänsteperson,Ganska nöjd,yes,,,,,,,,,,,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Tjänsteperson,Mycket nöjd,yes,,,,,,,,,,,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Tjänsteperson,Vet ej,yes,,,,,,,,,,,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Nätverk,Mycket missnöjd,yes,,,,,,,,,,,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Nätverk,Ganska missnöjd,yes,,,,,,,,,,,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Nätverk,Varken eller,yes,,,,,,,,,,,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Nätverk,Ganska nöjd,yes,,,,,,,,,,,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Nätverk,Mycket nöjd,yes,,,,,,,,,,,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Nätverk,Vet ej,yes,,,,,,,,,,,,,,,

$ samverkan report survey enkat-2017 --question q2 --by respondent --min-group 1 --format csv | grep Nätverk
q2,,Hur nöjda är ni med samverkan?,scale,Nätverk,Mycket missnöjd,no,1,1,0,0,0.00,0,3.00,3.00,,0.00,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Nätverk,Ganska missnöjd,no,1,1,0,0,0.00,0,3.00,3.00,,0.00,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Nätverk,Varken eller,no,1,1,0,1,100.00,0,3.00,3.00,,0.00,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Nätverk,Ganska nöjd,no,1,1,0,0,0.00,0,3.00,3.00,,0.00,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Nätverk,Mycket nöjd,no,1,1,0,0,0.00,0,3.00,3.00,,0.00,,,,,
q2,,Hur nöjda är ni med samverkan?,scale,Nätverk,Vet ej,no,1,1,0,0,0.00,0,3.00,3.00,,0.00,,,,,

$ samverkan report survey enkat-2018 --question q2 --compare enkat-2017 --as-of 2018-06-01 | sed -n '/^Compared with the other/,/^$/p'
Compared with the other survey
Answer           Share  Share before  Change in percentage points
─────────────────────────────────────────────────────────────────
Mycket missnöjd    0 %        9,09 %                        −9,09
Ganska missnöjd   10 %        9,09 %                         0,91
Varken eller      10 %       18,18 %                        −8,18
Ganska nöjd       40 %       36,36 %                         3,64
Mycket nöjd       30 %       18,18 %                        11,82
Vet ej            10 %        9,09 %                         0,91

$ samverkan -q survey theme enkat-2017 q4 --add Möten

$ samverkan report survey enkat-2017 --texts --as-of 2017-06-01 | sed '/^Journal/d'
Compiled answers: Samverkan 2017
Ekerö kommun

Free texts: Vad önskar ni?
  • Att nätverk räknas som föreningar
  • Ett tydligt uppdrag från nämnden
  • Fler möten och bättre lokaler för alla
  • Fler möten, skriv till [e-mail]
  • Möten på kvällstid, ring [phone]

The free texts stand in alphabetical order under their questions, so that no order tells who has written several.
E-mail addresses, telephone numbers and personal identity numbers in the free texts are masked. Names are not found by a program: read the texts before they are published.
Source: the answers of the survey enkat-2017 in the register, as of 2017-06-01.

$ samverkan report survey enkat-2017 --texts --unmasked --as-of 2017-06-01 | grep '070-\|@'
  • Fler möten, skriv till anna@example.se
  • Möten på kvällstid, ring 070-174 06 51

$ samverkan report survey enkat-2017 --by kind
samverkan: --by: no respondent of enkat-2017 is linked with an organisation of the register that says this, link them first: samverkan survey link enkat-2017
? 66

$ samverkan report survey enkat-2017 --by q4
samverkan: --by: 'q4' is not answered with one option, choose a question that is, or: kind, category, respondent
? 64

$ samverkan report survey enkat-2017 --question budget
samverkan: no question 'budget', there are: q1, q2, q3, q4
? 66

$ samverkan report survey enkat-2017 --compare enkat-2017
samverkan: --compare: 'enkat-2017' is the same survey, name another
? 64

$ samverkan report survey enkat-2016
samverkan: no survey 'enkat-2016', there are: enkat-2017, enkat-2018
? 66

$ printf 'Id;E-post;Hur nöjda är ni?\n1;a@example.se;Mycket nöjd\n2;b@example.se;Ganska nöjd\n' > 2019.csv

$ samverkan -q survey import enkat-2019 2019.csv --keep-personal
2019.csv: 2 rows: 2 added

$ samverkan report survey enkat-2019 --question q1
samverkan: the question 'q1' tells who the respondent is and stands in no report
? 77

$ samverkan report survey enkat-2019 --format json --unmasked | grep -c 'example.se'
0
? 1

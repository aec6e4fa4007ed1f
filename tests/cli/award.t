# The award: who is nominated, what stands against it, points, the decision.

$ samverkan init -q --municipality Ekerö && for name in "RSMH Ekerö" "Parkinson Ekerö" Brottsofferjouren; do
>   samverkan register add "$name" --active-in-municipality yes -q
> done

$ samverkan register add Ö-nätverket --kind network --active-in-municipality yes -q && samverkan register add BRIS --serves-residents yes -q

$ samverkan agreement add Brottsofferjouren --amount 84000 --from 2016-01-01 --programme stöd -q

$ samverkan award list
Awards

Award  Year  State  Nominated  Amount  Given  Closes  Decision
──────────────────────────────────────────────────────────────

$ samverkan award show 2018
samverkan: no award '2018', open one with: samverkan award open
? 66

$ samverkan award open 2018 --amount 0
samverkan: --amount: an award of 0 kr is none, write its amount
? 64

$ samverkan award open 2018 --amount 10000 --board Socialnämnden --closes 2018-03-15 --reference 'SN 2018/9'
opened utmärkelse-2018 (utmärkelse, 2018): 10 000 kr, closes 2018-03-15
criterion: require active-in-municipality
criterion: require not kind is network

$ samverkan award open 2018 --amount 10000
samverkan: there is an award utmärkelse-2018 already, choose another name
? 65

$ samverkan grant show utmärkelse-2018
samverkan: utmärkelse-2018 is an award, see: samverkan award show utmärkelse-2018
? 64

$ samverkan grant apply utmärkelse-2018 BRIS --amount 10
samverkan: utmärkelse-2018 is an award, see: samverkan award show utmärkelse-2018
? 64

$ samverkan grant list
Rounds of grants

Round  Programme  Year  State  Applications  Budget  Shared out  Closes  Decision
─────────────────────────────────────────────────────────────────────────────────

$ samverkan status --as-of 2018-03-01 | tail -n 7
Awards that are not decided
Award                 utmärkelse-2018
Nominated             0
Last day to nominate  2018-03-15
Days until then       14
Amount                10 000 kr
Next step             samverkan award nominate utmärkelse-2018 ORG --by self --motivation TEXT

$ printf 'kräv verksam-i-kommunen # KFS 50:14\ngrundbelopp 100\n' > kriterier.txt && samverkan award open prov --amount 1 --criteria kriterier.txt
samverkan: kriterier.txt:2: the criteria of an award are require lines only, take away: base 100
? 65

$ printf 'kräv verksam\n' > kriterier.txt && samverkan award open prov --amount 1 --criteria kriterier.txt
samverkan: kriterier.txt: a nomination says nothing of 'verksam'; criteria ask of the register: active-in-municipality, serves-residents, has-org-number, kind, category
? 65

$ samverkan award nominate 2018 RSMH --by self
samverkan: --motivation is missing, the board reads it
? 64

$ samverkan award nominate 2018 RSMH --motivation x
samverkan: --by is missing, write self or board
? 64

$ samverkan award nominate 2018 RSMH --by self --motivation 'En öppen dörr varje dag' --received 2018-03-02
nominated RSMH Ekerö for utmärkelse-2018

$ samverkan award nominate 2018 RSMH --by self --motivation 'En öppen dörr'
samverkan: RSMH Ekerö is nominated already; --update corrects the nomination
? 65

$ samverkan award nominate 2018 RSMH --motivation 'En öppen dörr' --update
corrected the nomination of RSMH Ekerö for utmärkelse-2018

$ samverkan award nominate 2018 Ö-nät --by board --motivation 'Når många' --received 2018-03-05
nominated Ö-nätverket for utmärkelse-2018
warning: Ö-nätverket may not have the award: require not kind is network (line 2: Ekerö KFS 50:14) [not-eligible]

$ samverkan award nominate 2018 BRIS --by board --motivation 'Rikstäckande' --received 2018-03-16
nominated BRIS for utmärkelse-2018
warning: BRIS may not have the award: require active-in-municipality (line 1: Ekerö KFS 50:14) [not-eligible]

$ printf 'Förening;Nominerad av;Motivering;Inkommen\nBrottsofferjouren;nämnden;Stöd;2018-03-08\nBrottsjouren;själv;Jour;\nRSMH Ekerö;granne;Hjälp;\n' > nom.csv

$ samverkan award import 2018 nom.csv
nom.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
nom.csv: 3 rows: 1 to add, 2 with errors
nom.csv:3: "Brottsjouren" is not in the register; nearest: "Brottsofferjouren"; if it is one of these: samverkan register alias ORG "Brottsjouren" [organisation-unknown]
nom.csv:4: column B "Nominerad av": 'granne' is not known here, write one of: itself, the board [code-unknown]
samverkan: 2 errors, nothing stored; mend them, or store the other rows with --skip-bad
? 65

$ samverkan export nomination
nomination

organisation  org_number  round            nominated_by  motivation     received
──────────────────────────────────────────────────────────────────────────────────
RSMH Ekerö                utmärkelse-2018  self          En öppen dörr  2018-03-02
Ö-nätverket               utmärkelse-2018  board         Når många      2018-03-05
BRIS                      utmärkelse-2018  board         Rikstäckande   2018-03-16
nomination: 3 rows

$ samverkan award import 2018 nom.csv --skip-bad -q
nom.csv: 3 rows: 1 added, 2 with errors
nom.csv:3: "Brottsjouren" is not in the register; nearest: "Brottsofferjouren"; if it is one of these: samverkan register alias ORG "Brottsjouren" [organisation-unknown]
nom.csv:4: column B "Nominerad av": 'granne' is not known here, write one of: itself, the board [code-unknown]
? 1

$ samverkan award import 2018 nom.csv --skip-bad 2>&1 | head -n 2
nom.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
nom.csv: 3 rows: 1 unchanged, 2 with errors

$ printf 'Förening;Nominerad av;Motivering;Inkommen\nBrottsofferjouren;nämnden;Stöd dygnet runt;\nParkinson Ekerö;själv;Dans;2018-03-09\n' > nom.csv

$ samverkan award import 2018 nom.csv --dry-run
nom.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
nom.csv: 2 rows: 1 to add, 1 with errors
What would be changed

Changes
Organisation     Change  Field         From  To
───────────────────────────────────────────────────────
Parkinson Ekerö  to add  Nominated by        itself
Parkinson Ekerö  to add  Motivation          Dans
Parkinson Ekerö  to add  Received            2018-03-09
nom.csv:2: "Brottsofferjouren" is nominated otherwise already; --update takes what the file says [nomination-known]
samverkan: 1 error, nothing stored; mend it, or store the other rows with --skip-bad
? 65

$ samverkan award import 2018 nom.csv --dry-run --update
nom.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
nom.csv: 2 rows: 1 to add, 1 to change
What would be changed

Changes
Organisation       Change     Field         From  To
──────────────────────────────────────────────────────────────────
Brottsofferjouren  to change  Motivation    Stöd  Stöd dygnet runt
Parkinson Ekerö    to add     Nominated by        itself
Parkinson Ekerö    to add     Motivation          Dans
Parkinson Ekerö    to add     Received            2018-03-09
only a trial, nothing was stored

$ samverkan award import 2018 nom.csv --update --dry-run --format csv -q
nom.csv: 2 rows: 1 to add, 1 to change
organisation,change,field,from,to
Brottsofferjouren,changed,motivation,Stöd,Stöd dygnet runt
Parkinson Ekerö,added,nominated_by,,self
Parkinson Ekerö,added,motivation,,Dans
Parkinson Ekerö,added,received,,2018-03-09

$ { cat nom.csv; sed -n 2p nom.csv; sed -n '3s/Dans/Sång/p' nom.csv; } > twice.csv && samverkan award import 2018 twice.csv --update --dry-run -q
twice.csv: 4 rows: 1 to add, 1 to change, 1 said twice, 1 with errors
What would be changed

Changes
Organisation       Change     Field         From  To
──────────────────────────────────────────────────────────────────
Brottsofferjouren  to change  Motivation    Stöd  Stöd dygnet runt
Parkinson Ekerö    to add     Nominated by        itself
Parkinson Ekerö    to add     Motivation          Dans
Parkinson Ekerö    to add     Received            2018-03-09
twice.csv:4: warning: says the same as line 2 and is skipped [application-twice]
twice.csv:5: "Parkinson Ekerö" is nominated otherwise on line 3, keep one of them [application-twice]
samverkan: 1 error, nothing stored; mend it, or store the other rows with --skip-bad
? 65

$ samverkan award import 2018
samverkan: FILE is missing, name the file to import, or ask for an empty one with --template
? 64

$ rm nom.csv twice.csv

$ samverkan award check 2018
To look at in utmärkelse-2018

Findings
Severity  Message                                                                                    Rule id
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Warning   BRIS may not have the award: require active-in-municipality (line 1: Ekerö KFS 50:14)      not-eligible
Warning   BRIS came in on 2018-03-16, after the last day, 2018-03-15                                 nomination-late
Warning   Brottsofferjouren gets money in 2018 already: grants 0 kr, agreements 84 000 kr            award-besides
Warning   Ö-nätverket may not have the award: require not kind is network (line 2: Ekerö KFS 50:14)  not-eligible
? 1

$ samverkan award score 2018 RSMH --criterion ansvar --points 4 --reviewer Anna
RSMH Ekerö: average 4, from 4 to 4, number of scores: 1

$ samverkan award score 2018 RSMH --criterion ansvar --points 5 --reviewer Bo
RSMH Ekerö: average 4,50, from 4 to 5, number of scores: 2

$ samverkan award score 2018 RSMH --criterion ansvar --points 5 --reviewer Anna
samverkan: RSMH Ekerö has 4 points in ansvar from this reviewer already; --update changes them
? 65

$ samverkan award score 2018 RSMH --criterion ansvar --points 3 --reviewer Anna --update
RSMH Ekerö: average 4, from 3 to 5, number of scores: 2

$ samverkan award score 2018 RSMH --criterion möjligheter --points 5 --reviewer Anna
RSMH Ekerö: average 4,33, from 3 to 5, number of scores: 3

$ samverkan award score 2018 Parkinson --criterion ansvar --points 4 --reviewer Anna
samverkan: Parkinson Ekerö is not nominated for utmärkelse-2018, first: samverkan award nominate
? 66

$ samverkan award score 2018 RSMH --criterion ansvar --points -1 --reviewer Anna
samverkan: --points: '-1' is no whole number, write it with digits only
? 64

$ samverkan award show 2018 RSMH --as-of 2018-03-20
Award: utmärkelse-2018
Ekerö, Socialnämnden

The nomination
Organisation  RSMH Ekerö
Nominated by  itself
Received      2018-03-02
Motivation    En öppen dörr
Eligible      yes
Average       4,33

Scores
Organisation  Criterion    Reviewer  Points
───────────────────────────────────────────
RSMH Ekerö    ansvar       Anna           3
RSMH Ekerö    ansvar       Bo             5
RSMH Ekerö    möjligheter  Anna           5

$ samverkan award decide 2018 RSMH --date 2018-03-14 --paragraph 31 --motivation Bra
samverkan: utmärkelse-2018 is open for nominations until 2018-03-15, a decision cannot come before
? 65

$ samverkan award decide 2018 Ö-nät --date 2018-04-18 --paragraph 31 --motivation Bra
samverkan: Ö-nätverket may not have the award: require not kind is network (line 2: Ekerö KFS 50:14)
? 65

$ samverkan award decide 2018 BRIS --date 2018-04-18 --paragraph 31 --motivation Bra
samverkan: BRIS may not have the award: require active-in-municipality (line 1: Ekerö KFS 50:14)
? 65

$ samverkan award decide 2018 Parkinson --date 2018-04-18 --paragraph 31 --motivation Bra
samverkan: Parkinson Ekerö is not nominated for utmärkelse-2018, first: samverkan award nominate
? 66

$ samverkan award decide 2018 RSMH=8000 Brottsofferjouren=3000 --date 2018-04-18 --paragraph 31 --motivation Bra
samverkan: the amounts are together 11 000 kr, and the award is 10 000 kr; lower them
? 65

$ samverkan award decide 2018 RSMH=10000 Brottsofferjouren --date 2018-04-18 --paragraph 31 --motivation Bra
samverkan: nothing of 10 000 kr is left for those without an amount; write ORG=KR
? 65

$ samverkan award decide 2018 RSMH RSMH=5 --date 2018-04-18 --paragraph 31 --motivation Bra
samverkan: RSMH Ekerö stands twice, name each once
? 64

$ samverkan award decide 2018 RSMH=1.234 --date 2018-04-18 --paragraph 31 --motivation Bra
samverkan: RSMH=1.234: '1.234' is ambiguous, write 1234, or 1,23 (two decimals at most)
? 64

$ samverkan award list -F csv
name,year,state,nominations,budget_ore,allocated_ore,closes,decided_on
utmärkelse-2018,2018,open,4,1000000,,2018-03-15,

$ samverkan award decide 2018 RSMH=6000 Brottsofferjouren --date 2018-04-18 --paragraph 31 --motivation 'Två som når dem ingen annan når' --dry-run
Brottsofferjouren: 4 000 kr
RSMH Ekerö: 6 000 kr
would decide utmärkelse-2018: 10 000 kr of 10 000 kr, 2018-04-18, § 31
only a trial, nothing was stored

$ samverkan award decide 2018 RSMH=6000 Brottsofferjouren --date 2018-04-18 --paragraph 31 --motivation 'Två som når dem ingen annan når'
Brottsofferjouren: 4 000 kr
RSMH Ekerö: 6 000 kr
decided utmärkelse-2018: 10 000 kr of 10 000 kr, 2018-04-18, § 31

$ samverkan award decide 2018 RSMH --date 2018-04-18 --paragraph 32 --motivation x
samverkan: utmärkelse-2018 was decided on 2018-04-18, § 31, and cannot be changed
? 77

$ samverkan award nominate 2018 Parkinson --by board --motivation sent
samverkan: utmärkelse-2018 was decided on 2018-04-18, § 31, and cannot be changed
? 77

$ samverkan award score 2018 RSMH --criterion ansvar --points 5 --reviewer Cecilia
samverkan: utmärkelse-2018 was decided on 2018-04-18, § 31, and cannot be changed
? 77

$ samverkan award list -F csv
name,year,state,nominations,budget_ore,allocated_ore,closes,decided_on
utmärkelse-2018,2018,decided,4,1000000,1000000,2018-03-15,2018-04-18

$ samverkan report award 2018 -F csv
organisation,org_number,nominated_by,received,eligible,points_ansvar,points_möjligheter,average,lowest,highest,scores,earlier_awards,grants_ore,agreements_ore,amount_ore,refused_by
BRIS,,board,2018-03-16,no,,,,,,0,,,,0,require active-in-municipality (line 1: Ekerö KFS 50:14)
Brottsofferjouren,,board,2018-03-08,yes,,,,,,0,,,8400000,400000,
RSMH Ekerö,,self,2018-03-02,yes,4.00,5.00,4.33,3,5,3,,,,600000,
Ö-nätverket,,board,2018-03-05,no,,,,,,0,,,,0,require not kind is network (line 2: Ekerö KFS 50:14)

$ samverkan report award utmärkelse-2018 --as-of 2018-05-01 | grep -v Journal
Award: utmärkelse-2018
Ekerö, Socialnämnden

The award goes to Brottsofferjouren (4 000 kr), RSMH Ekerö (6 000 kr).

The board's motivation: Två som når dem ingen annan når

4 are nominated, and 2 of them fulfil the criteria. The most points, 4,33 on average, has RSMH Ekerö.

The award
Award                     utmärkelse-2018
Programme                 utmärkelse
Year                      2018
State                     decided
Amount                    10 000 kr
Last day to nominate      2018-03-15
Reference                 SN 2018/9
Decided on                2018-04-18
Paragraph of the minutes  31
Given                     10 000 kr
The board's motivation    Två som når dem ingen annan når

Nominated
Organisation       Org. number  Nominated by  Received    Eligible  ansvar  möjligheter  Average  Lowest  Highest  Scores  Earlier awards  Grants this year  Agreements      Award  Refused by
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
BRIS                            the board     2018-03-16  no                                                            0                                                     0 kr  require active-in-municipality (line 1: Ekerö KFS 50:14)
Brottsofferjouren               the board     2018-03-08  yes                                                           0                                     84 000 kr   4 000 kr
RSMH Ekerö                      itself        2018-03-02  yes            4            5     4,33       3        5       3                                                 6 000 kr
Ö-nätverket                     the board     2018-03-05  no                                                            0                                                     0 kr  require not kind is network (line 2: Ekerö KFS 50:14)
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Total                                                                                                                                                                    10 000 kr

Average points
BRIS                                                     
Brottsofferjouren                                        
RSMH Ekerö         ████████████████████████████████  4,33
Ö-nätverket                                              

Rules
  require active-in-municipality # Ekerö KFS 50:14
  require not kind is network # Ekerö KFS 50:14

Motivations
Organisation       Motivation
────────────────────────────────
BRIS               Rikstäckande
Brottsofferjouren  Stöd
RSMH Ekerö         En öppen dörr
Ö-nätverket        Når många

Awards over the years
 Year  Award            Organisation       Org. number     Amount
─────────────────────────────────────────────────────────────────
 2018  utmärkelse-2018  RSMH Ekerö                       6 000 kr
 2018  utmärkelse-2018  Brottsofferjouren                4 000 kr
─────────────────────────────────────────────────────────────────
Total                                                   10 000 kr

Points are averages of what the reviewers gave; lowest and highest are single scores.
Who may not have the award has the criterion that says so beside it, with its line and source.
Source: the register, award utmärkelse-2018, as of 2018-05-01.

$ samverkan report award 2018 -o board.xlsx && samverkan report award 2018 -o board.json --as-of 2018-05-01 && head -n 1 board.json | cut -c 1-59
{"title": "Award: utmärkelse-2018", "as_of": "2018-05-01",

$ samverkan award open 2019 --like 2018 --amount 10000 -q && samverkan award nominate 2019 RSMH --by board --motivation Igen --received 2019-02-01 -q

$ samverkan award check 2019
To look at in utmärkelse-2019

Findings
Severity  Message                                    Rule id
──────────────────────────────────────────────────────────────────
Warning   RSMH Ekerö has had the award before: 2018  award-earlier
? 1

$ samverkan award open extra-2018 --amount 300 --board Socialnämnden -q && samverkan award nominate extra-2018 RSMH --by board --motivation Extra -q

$ samverkan award decide extra-2018 RSMH --date 2018-04-18 --paragraph 31 --motivation Extra
samverkan: utmärkelse-2018 has § 31 of 2018-04-18 already; mend the paragraph, or confirm it with --confirm-paragraph
? 65

$ samverkan award decide extra-2018 RSMH --date 2018-04-18 --paragraph 31 --motivation Extra --confirm-paragraph
RSMH Ekerö: 300 kr
decided extra-2018: 300 kr of 300 kr, 2018-04-18, § 31

$ samverkan award show 2018 > /dev/null
samverkan: no award '2018', there are: utmärkelse-2019, extra-2018, utmärkelse-2018
? 66

$ samverkan report history
Granted over the years

In 2018 10 300 kr was granted to 2 organisations.

Organisation       Org. number       2018      Total
────────────────────────────────────────────────────
Brottsofferjouren                4 000 kr   4 000 kr
RSMH Ekerö                       6 300 kr   6 300 kr
────────────────────────────────────────────────────
Total                           10 300 kr  10 300 kr

Year by year
 Year  Organisations    Granted
───────────────────────────────
 2018              2  10 300 kr
───────────────────────────────
Total                 10 300 kr

What boards have decided, awards among it; agreements over years are not counted, nor is what is not decided yet.
Journal: HEAD. With "samverkan check --head" and these characters anyone can check that no entry of the journal has been changed, taken out or put in afterwards, and that the register holds what samverkan stored in it.

$ samverkan log --verify 2>&1 | sed "s/, head.*//"
the journal holds: 23 entries

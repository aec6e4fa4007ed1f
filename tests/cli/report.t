# What a board and a clerk read: a June allocation from the first application to the decision, and the year after.

$ samverkan init --municipality "Ekerö kommun" --lang en
made samverkan.db; now fill it with: samverkan register import FILE

$ samverkan status --as-of 2017-04-01
Status on 2017-04-01

The register
Municipality                   Ekerö kommun
Organisations in the register  0
Next step                      samverkan register import FILE

$ for name in "Brottsofferjouren" "Parkinson Ekerö" "RSMH Ekerö" "Vindens Vänner"; do
>   samverkan register add "$name" --active-in-municipality yes --as-of 2017-04-01
> done
added Brottsofferjouren
added Parkinson Ekerö
added RSMH Ekerö
added Vindens Vänner

$ samverkan register add "Ö-nätverket" --kind network --as-of 2017-04-01
added Ö-nätverket

$ samverkan agreement add Brottsofferjouren --amount 84000 --from 2016-01-01 --programme stöd --reference "SN 2015/188" --as-of 2017-04-01
agreement 1: Brottsofferjouren, 84 000 kr a year from 2016-01-01 until further notice
it is charged to stöd, a programme that is new

$ printf 'kräv verksam-i-kommunen\nhögst 25 000\navrunda 100\n' > regler.txt

$ samverkan grant open stöd-2017 --budget 135000 --programme stöd --board Socialnämnden --year 2017 --rules regler.txt --closes 2017-04-30 --decide-on 2017-06-14 --as-of 2017-04-01
opened stöd-2017 (stöd, 2017): budget 135 000 kr, agreements 84 000 kr, left 51 000 kr

$ samverkan grant apply stöd-2017 RSMH --amount 30000 --received 2017-04-09 --as-of 2017-04-10
stored the application of RSMH Ekerö in stöd-2017: 30 000 kr

$ samverkan grant apply stöd-2017 Parkinson --amount 12000 --received 2017-04-11 --as-of 2017-04-11
stored the application of Parkinson Ekerö in stöd-2017: 12 000 kr

$ samverkan status --as-of 2017-04-20
Status on 2017-04-20

The register
Municipality                   Ekerö kommun
Organisations in the register  5

Rounds that are not decided
Round              stöd-2017
State              open
Applications       2
Last day to apply  2017-04-30
Days until then    10
To be decided on   2017-06-14
Days until then    55
Budget             135 000 kr
Next step          samverkan grant import stöd-2017 FILE

$ samverkan status --as-of 2017-05-02
Status on 2017-05-02

The register
Municipality                   Ekerö kommun
Organisations in the register  5

Rounds that are not decided
Round              stöd-2017
State              open
Applications       2
Last day to apply  2017-04-30
To be decided on   2017-06-14
Days until then    43
Budget             135 000 kr
Next step          samverkan grant allocate stöd-2017

$ samverkan grant show stöd-2017 --as-of 2017-05-02
Applications for grants: stöd 2017
Ekerö kommun, Socialnämnden, to be decided on 2017-06-14

Summary
Round                  stöd-2017
Programme              stöd
Board                  Socialnämnden
Year                   2017
State                  open
Last day to apply      2017-04-30
To be decided on       2017-06-14
Budget                 135 000 kr
Agreements             84 000 kr
Applications           2
Applied for, together  42 000 kr

Agreements paid out of the budget
Organisation       Amount a year  Agreement  Reference    Until
───────────────────────────────────────────────────────────────
Brottsofferjouren      84 000 kr             SN 2015/188

Applications
Organisation     Org. number  Applied for  Eligible  By the rules  Proposed  Reason
───────────────────────────────────────────────────────────────────────────────────
Parkinson Ekerö                 12 000 kr
RSMH Ekerö                      30 000 kr
───────────────────────────────────────────────────────────────────────────────────
Total                           42 000 kr

Nothing is allocated yet. The next step: samverkan grant allocate stöd-2017

$ samverkan grant allocate stöd-2017 --as-of 2017-05-02 -q
Proposed grants: stöd 2017
Ekerö kommun, Socialnämnden, to be decided on 2017-06-14

Summary
Round                  stöd-2017
Programme              stöd
Board                  Socialnämnden
Year                   2017
State                  allocated
Last day to apply      2017-04-30
To be decided on       2017-06-14
Budget                 135 000 kr
Agreements             84 000 kr
Reserve                0 kr
Pot to share out       51 000 kr
Applications           2
Applied for, together  42 000 kr
Shared out             37 000 kr
Left in the pot        14 000 kr

Agreements paid out of the budget
Organisation       Amount a year  Agreement  Reference    Until
───────────────────────────────────────────────────────────────
Brottsofferjouren      84 000 kr             SN 2015/188

Proposed amounts
Organisation     Org. number  Applied for  Eligible  By the rules   Proposed  Reason
────────────────────────────────────────────────────────────────────────────────────
Parkinson Ekerö                 12 000 kr  yes          12 000 kr  12 000 kr
RSMH Ekerö                      30 000 kr  yes          25 000 kr  25 000 kr
────────────────────────────────────────────────────────────────────────────────────
Total                           42 000 kr               37 000 kr  37 000 kr

$ samverkan grant apply stöd-2017 Vindens --amount 25000 --received 2017-05-02 --as-of 2017-05-02
stored the application of Vindens Vänner in stöd-2017: 25 000 kr

$ samverkan status --as-of 2017-05-02
Status on 2017-05-02

The register
Municipality                   Ekerö kommun
Organisations in the register  5

Rounds that are not decided
Round                   stöd-2017
State                   allocated
Applications            3
Last day to apply       2017-04-30
To be decided on        2017-06-14
Days until then         43
Budget                  135 000 kr
Shared out              37 000 kr
Allocation out of date  yes
Next step               samverkan grant allocate stöd-2017

$ samverkan report grant stöd-2017 -F csv --as-of 2017-05-02
the allocation is out of date, run it again: samverkan grant allocate stöd-2017
organisation,org_number,purpose,last_year_ore,applied_ore,eligible,rules_ore,deviation_ore,amount_ore,share,reason,motive,marks
Parkinson Ekerö,,,,1200000,yes,1200000,,1200000,23.53,,,
RSMH Ekerö,,,,3000000,yes,2500000,,2500000,49.02,,The rules give 25 000 kr,
Vindens Vänner,,,,2500000,,,,,,,2 days late,late

$ samverkan grant allocate stöd-2017 -F csv --as-of 2017-05-02
organisation,org_number,applied_ore,eligible,rules_ore,amount_ore,reason
Parkinson Ekerö,,1200000,yes,990000,990000,
RSMH Ekerö,,3000000,yes,2060000,2060000,
Vindens Vänner,,2500000,yes,2050000,2050000,

$ samverkan status --as-of 2017-05-03
Status on 2017-05-03

The register
Municipality                   Ekerö kommun
Organisations in the register  5

Rounds that are not decided
Round              stöd-2017
State              allocated
Applications       3
Last day to apply  2017-04-30
To be decided on   2017-06-14
Days until then    42
Budget             135 000 kr
Shared out         51 000 kr
Next step          samverkan report grant stöd-2017 -o stöd-2017.xlsx

$ samverkan grant decide stöd-2017 --date 2017-06-14 --paragraph 44 --as-of 2017-06-15
decided stöd-2017: 51 000 kr to 3 applications, 2017-06-14, § 44

$ samverkan grant show stöd-2017 RSMH --as-of 2017-06-15
RSMH Ekerö: why this amount
stöd 2017, Ekerö kommun, Socialnämnden, decided on 2017-06-14, § 44

The application
Round              stöd-2017
Received           2017-04-09
Last day to apply  2017-04-30
Applied for        30 000 kr

How the amount came about
Step               Rule            Working                                                    Amount
────────────────────────────────────────────────────────────────────────────────────────────────────
Applied for                                                                                30 000 kr
Cap                at most 25 000                                                          25 000 kr
Fitted to the pot                  25 000 × 51 000/62 000                               20 564,51 kr
Rounding           round 100       rest 64,51; 2 × 100 kr over, largest rest first: up     20 600 kr
Amount                                                                                     20 600 kr

The result
Pot to share out          51 000 kr
Claims of all together    62 000 kr
Eligible                  yes
At most                   25 000 kr
By the rules              20 600 kr
Decided on                2017-06-14
Paragraph of the minutes  44
Granted                   20 600 kr
Share of the pot          40,39 %

$ samverkan grant open stöd-2018 --like stöd-2017 --budget 135000 --year 2018 --as-of 2018-03-01
opened stöd-2018 (stöd, 2018): budget 135 000 kr, agreements 84 000 kr, left 51 000 kr

$ samverkan grant apply stöd-2018 RSMH --amount 30000 --received 2018-04-09 --as-of 2018-04-10
stored the application of RSMH Ekerö in stöd-2018: 30 000 kr

$ samverkan grant apply stöd-2018 Parkinson --amount 12000 --received 2018-04-09 --as-of 2018-04-10
stored the application of Parkinson Ekerö in stöd-2018: 12 000 kr

$ samverkan grant apply stöd-2018 Ö-nätverket --amount 5000,50 --received 2018-04-09 --as-of 2018-04-10
stored the application of Ö-nätverket in stöd-2018: 5 000,50 kr

$ samverkan grant allocate stöd-2018 -q --as-of 2018-05-02
Proposed grants: stöd 2018
Ekerö kommun, Socialnämnden

Summary
Round                  stöd-2018
Programme              stöd
Board                  Socialnämnden
Year                   2018
State                  allocated
Budget                 135 000 kr
Agreements             84 000 kr
Reserve                0 kr
Pot to share out       51 000 kr
Applications           3
Applied for, together  47 000,50 kr
Shared out             37 000 kr
Left in the pot        14 000 kr

Agreements paid out of the budget
Organisation       Amount a year  Agreement  Reference    Until
───────────────────────────────────────────────────────────────
Brottsofferjouren      84 000 kr             SN 2015/188

Proposed amounts
Organisation     Org. number   Applied for  Eligible  By the rules   Proposed  Reason
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Parkinson Ekerö                  12 000 kr  yes          12 000 kr  12 000 kr
RSMH Ekerö                       30 000 kr  yes          25 000 kr  25 000 kr
Ö-nätverket                    5 000,50 kr  no                0 kr       0 kr  not known: active-in-municipality (require active-in-municipality)
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Total                         47 000,50 kr               37 000 kr  37 000 kr

$ samverkan grant adjust stöd-2018 Parkinson 9000 --reason "egna medel finns" --as-of 2018-05-02
adjusted Parkinson Ekerö to 9 000 kr
together 34 000 kr of 51 000 kr

$ samverkan grant show stöd-2018 Parkinson --as-of 2018-05-02
Parkinson Ekerö: why this amount
stöd 2018, Ekerö kommun, Socialnämnden

The application
Round        stöd-2018
Received     2018-04-09
Applied for  12 000 kr
Last year    9 900 kr

How the amount came about
Step                       Rule  Working              Amount
────────────────────────────────────────────────────────────
Applied for                                        12 000 kr
Amount                                             12 000 kr
The board's own judgement        egna medel finns   9 000 kr

The result
Pot to share out           51 000 kr
Claims of all together     37 000 kr
Eligible                   yes
At most                    12 000 kr
By the rules               12 000 kr
The board's own judgement  9 000 kr
Reason                     egna medel finns
Proposed                   9 000 kr
Share of the pot           17,65 %

$ samverkan grant show stöd-2018 Vindens --as-of 2018-05-02
samverkan: Vindens Vänner has not applied in stöd-2018, to see who has: samverkan grant show stöd-2018
? 66

$ samverkan grant show stöd-2018 -F json --as-of 2018-05-02 | grep '"amount_ore": [0-9]'
{"organisation": "Brottsofferjouren", "amount_ore": 8400000, "kind": null, "reference": "SN 2015/188", "until": null}
{"organisation": "Parkinson Ekerö", "org_number": null, "applied_ore": 1200000, "eligible": true, "rules_ore": 1200000, "amount_ore": 900000, "reason": "egna medel finns"},
{"organisation": "RSMH Ekerö", "org_number": null, "applied_ore": 3000000, "eligible": true, "rules_ore": 2500000, "amount_ore": 2500000, "reason": null},
{"organisation": "Ö-nätverket", "org_number": null, "applied_ore": 500050, "eligible": false, "rules_ore": 0, "amount_ore": 0, "reason": "not known: active-in-municipality (require active-in-municipality)"}
{"organisation": "Parkinson Ekerö", "step": "claim", "rule": null, "working": null, "amount_ore": 1200000},
{"organisation": "Parkinson Ekerö", "step": "amount", "rule": null, "working": null, "amount_ore": 1200000},
{"organisation": "Parkinson Ekerö", "step": "adjustment", "rule": null, "working": "egna medel finns", "amount_ore": 900000},
{"organisation": "RSMH Ekerö", "step": "claim", "rule": null, "working": null, "amount_ore": 3000000},
{"organisation": "RSMH Ekerö", "step": "cap", "rule": "at most 25 000", "working": null, "amount_ore": 2500000},
{"organisation": "RSMH Ekerö", "step": "amount", "rule": null, "working": null, "amount_ore": 2500000},
{"organisation": "Ö-nätverket", "step": "require", "rule": "require active-in-municipality", "working": null, "amount_ore": 0},
{"organisation": "Ö-nätverket", "step": "amount", "rule": null, "working": null, "amount_ore": 0}

$ samverkan grant list --as-of 2018-05-02
Rounds of grants

Round      Programme  Year  State      Applications      Budget  Shared out  Closes      Decision
───────────────────────────────────────────────────────────────────────────────────────────────────
stöd-2018  stöd       2018  allocated             3  135 000 kr   34 000 kr
stöd-2017  stöd       2017  decided               3  135 000 kr   51 000 kr  2017-04-30  2017-06-14

$ samverkan report history --as-of 2018-05-02
Granted over the years

In 2017 51 000 kr was granted to 3 organisations.

Organisation     Org. number       2017      Total
──────────────────────────────────────────────────
Parkinson Ekerö                9 900 kr   9 900 kr
RSMH Ekerö                    20 600 kr  20 600 kr
Vindens Vänner                20 500 kr  20 500 kr
──────────────────────────────────────────────────
Total                         51 000 kr  51 000 kr

Year by year
 Year  Organisations    Granted
───────────────────────────────
 2017              3  51 000 kr
───────────────────────────────
Total                 51 000 kr

What boards have decided, awards among it; agreements over years are not counted, nor is what is not decided yet.
Journal: HEAD. With "samverkan check --head" and these characters anyone can check that no entry of the journal has been changed, taken out or put in afterwards, and that the register holds what samverkan stored in it.

$ samverkan report history --programme kultur --as-of 2018-05-02
samverkan: there is no programme 'kultur', there are: stöd
? 66

$ samverkan report register --as-of 2018-05-02
Register of organisations
Ekerö kommun

There are 5 organisations in the register. 4 are known to be active in the municipality, and 0 have an organisation number.

By kind
Kind         Organisations  Share
─────────────────────────────────
Association              4   80 %
Network                  1   20 %
─────────────────────────────────
Total                    5

Organisations by kind
Association  ████████████████████████████████  4
Network      ████████                          1

By category
Category            Organisations  Share
────────────────────────────────────────
Without a category              5  100 %
────────────────────────────────────────
Total                           5

Organisations
Name               Organisation number  Kind         Category  Town
───────────────────────────────────────────────────────────────────
Brottsofferjouren                       Association
Parkinson Ekerö                         Association
RSMH Ekerö                              Association
Vindens Vänner                          Association
Ö-nätverket                             Network

Addresses and other details are left out here, and contact persons but for those who have agreed to be published; samverkan register show ORG has those of one organisation.
Journal: HEAD. With "samverkan check --head" and these characters anyone can check that no entry of the journal has been changed, taken out or put in afterwards, and that the register holds what samverkan stored in it.

$ samverkan report grant stöd-2018 -o bidrag.xlsx --as-of 2018-05-02

$ /usr/bin/python3 "$TESTS/read_xlsx.py" bidrag.xlsx | grep -e '^sheet' -e 'SUM(' | cut -f 1,2,3,4
sheet	Proposal	paper=9 landscape	freeze=A17
C21	=SUM(C17:C20)	cached=51000	anew=51000
D21	=SUM(D17:D20)	cached=47000.5	anew=47000.5
E21	=SUM(E17:E20)	cached=34000	anew=34000
sheet	Chart	paper=9 portrait	freeze=A3
sheet	Rules	paper=9 portrait	freeze=None
sheet	Step by step	paper=9 landscape	freeze=A3
sheet	Summary	paper=9 portrait	freeze=None
sheet	About the report	paper=9 portrait	freeze=None

$ cp bidrag.xlsx again.xlsx && samverkan report grant stöd-2018 -o bidrag.xlsx --as-of 2018-05-02 && cmp bidrag.xlsx again.xlsx

$ samverkan init --db många.db -q && (echo 'Namn;Verksamhet'; for i in $(seq 100 140); do echo "F$i;K$i"; echo "G$i;$((i % 20))"; done) > många.csv && samverkan --db många.db register import många.csv -q
många.csv: 82 rows: 82 added

$ samverkan --db många.db report register -F json --as-of 2018-05-02 | grep -c '"other"' && samverkan --db många.db report register --as-of 2018-05-02 | sed -n '/^By category/,/^Total/p' | tail -4
1
K103                                 1   1,22 %
Other (37 smaller ones)             37  45,12 %
───────────────────────────────────────────────
Total                               82

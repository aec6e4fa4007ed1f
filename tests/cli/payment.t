# What follows a decision: a new decision that mends it, payments, accounts for the money, letters, the year.

$ samverkan init -q --municipality Ekerö && samverkan register add "RSMH Ekerö" --kind association --category Social --giro 875-1810 --address "Storgatan 1" --active-in-municipality yes -q --as-of 2017-01-10

$ samverkan register add "Parkinson Ekerö" --category Social --giro "64 43 04-8" --active-in-municipality yes -q --as-of 2017-01-10

$ samverkan register add "Vindens Vänner" --category Idrott --active-in-municipality yes -q --as-of 2017-01-10

$ samverkan register add BRIS --kind foundation --giro "8327-9 123 456 789-0" -q --as-of 2017-01-10

$ samverkan register add Ankaret --giro 875-1811
--giro: '875-1811' is no bankgiro, plusgiro or bank account with its clearing number, look it up [giro-check-digit]
samverkan: nothing was stored
? 65

$ samverkan register add Ankaret --giro 6000-12345
--giro: '6000-12345' is no bankgiro, plusgiro or bank account with its clearing number, look it up [giro-check-digit]
samverkan: nothing was stored
? 65

$ samverkan agreement add "RSMH Ekerö" --amount 5000 --from 2016-01-01 --programme stöd --reference "SN 2015/1" -q

$ printf 'kräv verksam-i-kommunen\n' > regler.txt && samverkan grant open stöd-2017 --budget 40000 --programme stöd --board Socialnämnden --rules regler.txt --closes 2017-04-30 --decide-on 2017-06-14 -q

$ for org in RSMH Parkinson Vindens BRIS; do samverkan grant apply stöd-2017 $org --amount 10000 --received 2017-04-02 -q; done

$ samverkan grant allocate stöd-2017 -q > /dev/null

$ samverkan grant adjust stöd-2017 Vindens 4000 --reason "halva säsongen" -q

$ samverkan grant amend stöd-2017 RSMH 9000 --reason x --date 2017-06-20 --paragraph 60
samverkan: stöd-2017 is not decided yet, first: samverkan grant decide stöd-2017
? 65

$ samverkan grant pay stöd-2017
samverkan: stöd-2017 is not decided yet, first: samverkan grant decide stöd-2017
? 65

$ samverkan grant paid stöd-2017 RSMH --date 2017-07-01
samverkan: stöd-2017 is not decided yet, first: samverkan grant decide stöd-2017
? 65

$ samverkan report letters stöd-2017
samverkan: stöd-2017 is not decided yet, first: samverkan grant decide stöd-2017
? 65

$ samverkan grant decide stöd-2017 --date 2017-06-14 --paragraph 57 --reference "SN 2017/47"
decided stöd-2017: 24 000 kr to 4 applications, 2017-06-14, § 57

$ samverkan grant amend stöd-2017 RSMH 10000 --reason x --date 2017-08-23 --paragraph 71
samverkan: RSMH Ekerö is granted 10 000 kr already, there is nothing to amend
? 65

$ samverkan grant amend stöd-2017 RSMH 9000 --reason x --date 2017-06-13 --paragraph 71
samverkan: --date comes before the decision of 2017-06-14 that it would amend
? 65

$ samverkan grant amend stöd-2017 RSMH 30000 --reason x --date 2017-08-23 --paragraph 71
samverkan: together the amounts would be 44 000 kr, more than the 35 000 kr there is
? 65

$ samverkan grant amend stöd-2017 Nobody 9000 --reason x --date 2017-08-23 --paragraph 71
samverkan: no organisation 'Nobody', see: samverkan register list
? 66

$ samverkan grant amend stöd-2017 RSMH 9.500 --reason x --date 2017-08-23 --paragraph 71
samverkan: KR: '9.500' is ambiguous, write 9500, or 9,50 (two decimals at most)
? 64

$ samverkan grant amend stöd-2017 RSMH 9500 --reason "medlemmarna var fel räknade" --date 2017-08-23 --paragraph 71
amended the amount of RSMH Ekerö from 10 000 kr to 9 500 kr, 2017-08-23, § 71

$ samverkan grant amend stöd-2017 RSMH 9600 --reason "räknat igen" --date 2017-09-20 --paragraph 80
amended the amount of RSMH Ekerö from 9 500 kr to 9 600 kr, 2017-09-20, § 80

$ samverkan grant show stöd-2017 --as-of 2017-10-01
Decided grants: stöd 2017
Ekerö, Socialnämnden, SN 2017/47, decided on 2017-06-14, § 57

Summary
Round                     stöd-2017
Programme                 stöd
Board                     Socialnämnden
Year                      2017
State                     decided
Last day to apply         2017-04-30
Decided on                2017-06-14
Paragraph of the minutes  57
Reference                 SN 2017/47
Budget                    40 000 kr
Agreements                5 000 kr
Reserve                   0 kr
Pot to share out          35 000 kr
Applications              4
Applied for, together     40 000 kr
Shared out                23 600 kr
Left in the pot           11 400 kr

Agreements paid out of the budget
Organisation  Amount a year  Agreement  Reference  Until
────────────────────────────────────────────────────────
RSMH Ekerö         5 000 kr             SN 2015/1

Decided amounts
Organisation     Org. number  Applied for  Eligible  By the rules    Granted  Reason
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
BRIS                            10 000 kr  no                0 kr       0 kr  not known: active-in-municipality (require active-in-municipality)
Parkinson Ekerö                 10 000 kr  yes          10 000 kr  10 000 kr
RSMH Ekerö                      10 000 kr  yes          10 000 kr   9 600 kr
Vindens Vänner                  10 000 kr  yes          10 000 kr   4 000 kr  halva säsongen
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Total                           40 000 kr               30 000 kr  23 600 kr

Amendments
Organisation  Decided before  Decided now  Decided on  Paragraph of the minutes  Reference   Reason
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
RSMH Ekerö         10 000 kr     9 500 kr  2017-08-23  71                        SN 2017/47  medlemmarna var fel räknade
RSMH Ekerö          9 500 kr     9 600 kr  2017-09-20  80                        SN 2017/47  räknat igen

$ samverkan grant show stöd-2017 RSMH --as-of 2017-10-01 | tail -n 5
Amendments
Organisation  Decided before  Decided now  Decided on  Paragraph of the minutes  Reference   Reason
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
RSMH Ekerö         10 000 kr     9 500 kr  2017-08-23  71                        SN 2017/47  medlemmarna var fel räknade
RSMH Ekerö          9 500 kr     9 600 kr  2017-09-20  80                        SN 2017/47  räknat igen

$ sqlite3 samverkan.db "UPDATE amendment SET amount_ore = 1"
Error: stepping, decided (19)
? 19

$ sqlite3 samverkan.db "UPDATE decision_amount SET amount_ore = 1"
Error: stepping, decided (19)
? 19

$ samverkan export amendment -F csv
organisation,org_number,round,amount_ore,reason,board,decided_on,paragraph,reference
RSMH Ekerö,,stöd-2017,950000,medlemmarna var fel räknade,Socialnämnden,2017-08-23,71,SN 2017/47
RSMH Ekerö,,stöd-2017,960000,räknat igen,Socialnämnden,2017-09-20,80,SN 2017/47
amendment: 2 rows

$ samverkan grant pay stöd-2017 --on 2017-06-01
samverkan: stöd-2017 was not decided yet on the day to pay, take a later one with --on
? 64

$ samverkan grant pay stöd-2017 --on 2017-10-02 --as-of 2017-10-01
Payment list: stöd-2017
Socialnämnden

19 600 kr is to be paid in 2 payments; held back: 1.

To be paid
Organisation     Org. number  Kind of account  Account     Message         To be paid on     Amount
───────────────────────────────────────────────────────────────────────────────────────────────────
Parkinson Ekerö               plusgiro         64 43 04-8  stöd-2017 § 57  2017-10-02     10 000 kr
RSMH Ekerö                    bankgiro         875-1810    stöd-2017 § 57  2017-10-02      9 600 kr
───────────────────────────────────────────────────────────────────────────────────────────────────
Total                                                                                     19 600 kr

Sums
Decided       24 000 kr
Amended by    −400 kr
Granted       23 600 kr
Paid          0 kr
Outstanding   23 600 kr
On this list  19 600 kr
Held back     4 000 kr
Vindens Vänner has no account; set it with: samverkan register set ORG giro=NUMBER [account-missing]
? 1

$ samverkan register set Vindens giro=8751810 -q --as-of 2017-09-30

$ samverkan grant pay stöd-2017 --on 2017-10-02 -F csv --as-of 2017-10-01 2>&1 | sed "s/ by [a-z]*, / by WHO, /"
organisation,org_number,account_kind,account,message,pay_on,amount_ore
Parkinson Ekerö,,plusgiro,64 43 04-8,stöd-2017 § 57,2017-10-02,1000000
RSMH Ekerö,,bankgiro,875-1810,stöd-2017 § 57,2017-10-02,960000
warning: the account of Vindens Vänner, '8751810', can be a bankgiro (123-4567) or a plusgiro (12 34 56-7), write its hyphen [account-unclear]
the account of Vindens Vänner was changed on 2017-09-30 by WHO, after the decision; ask the organisation, then add --confirm-account [account-changed]

$ samverkan grant pay stöd-2017 --on 2017-10-02 -F csv --as-of 2017-10-01 --confirm-account BRIS > /dev/null 2>&1
? 1

$ samverkan grant pay stöd-2017 --on 2017-10-02 -F csv --as-of 2017-10-01 --confirm-account Vindens
organisation,org_number,account_kind,account,message,pay_on,amount_ore
Parkinson Ekerö,,plusgiro,64 43 04-8,stöd-2017 § 57,2017-10-02,1000000
RSMH Ekerö,,bankgiro,875-1810,stöd-2017 § 57,2017-10-02,960000
Vindens Vänner,,giro,8751810,stöd-2017 § 57,2017-10-02,400000
warning: the account of Vindens Vänner, '8751810', can be a bankgiro (123-4567) or a plusgiro (12 34 56-7), write its hyphen [account-unclear]

$ samverkan export account_change -F csv | cut -d , -f 1,3,4
account_change: 4 rows
organisation,giro,changed_on
RSMH Ekerö,875-1810,2017-01-10
Parkinson Ekerö,64 43 04-8,2017-01-10
BRIS,8327-9 1234567890,2017-01-10
Vindens Vänner,8751810,2017-09-30

$ samverkan grant paid stöd-2017 RSMH
samverkan: --date is missing, write the day of the payment
? 64

$ samverkan grant paid stöd-2017 RSMH --date 2017-06-01
samverkan: --date comes before the decision, which was on 2017-06-14
? 65

$ samverkan grant paid stöd-2017 RSMH --date 2017-10-02 --amount 9700
samverkan: 9 700 kr is more than the 9 600 kr outstanding to RSMH Ekerö
? 65

$ samverkan grant paid stöd-2017 BRIS --date 2017-10-02
samverkan: BRIS is granted nothing in stöd-2017
? 65

$ samverkan grant paid stöd-2017 RSMH RSMH --date 2017-10-02
samverkan: RSMH Ekerö stands twice, name each once
? 64

$ samverkan grant paid stöd-2017 RSMH Parkinson --date 2017-10-02
stored the payment to RSMH Ekerö: 9 600 kr, outstanding 0 kr
stored the payment to Parkinson Ekerö: 10 000 kr, outstanding 0 kr

$ samverkan grant paid stöd-2017 RSMH --date 2017-10-02
samverkan: RSMH Ekerö was paid 9 600 kr already, on 2017-10-02; nothing is outstanding
? 65

$ samverkan grant paid stöd-2017 Vindens RSMH --date 2017-10-02 --amount 1000
samverkan: --amount is for one payment to one organisation
? 64

$ samverkan grant paid stöd-2017 Vindens --date 2017-10-02 --amount 1000
stored the payment to Vindens Vänner: 1 000 kr, outstanding 3 000 kr

$ samverkan grant pay stöd-2017 --on 2017-10-09 --confirm-account Vindens --as-of 2017-10-03 -F json 2>/dev/null | tail -n 3
], "notes": [
"3 000 kr is to be paid in 1 payment; held back: 0."
]}

$ samverkan grant paid stöd-2017 Vindens --clear
took back the payment to Vindens Vänner: 1 000 kr

$ samverkan grant paid stöd-2017 Vindens --clear
samverkan: nothing has been paid to Vindens Vänner
? 66

$ samverkan grant amend stöd-2017 Parkinson 9000 --reason "en kurs ställdes in" --date 2017-11-08 --paragraph 90
amended the amount of Parkinson Ekerö from 10 000 kr to 9 000 kr, 2017-11-08, § 90
warning: Parkinson Ekerö has been paid 10 000 kr, more than it is granted now; ask the rest back with: samverkan grant reclaim [paid-above-granted]

$ samverkan grant pay stöd-2017 --on 2017-11-10 --confirm-account Vindens
Payment list: stöd-2017
Socialnämnden

4 000 kr is to be paid in 1 payment; held back: 0.

To be paid
Organisation    Org. number  Kind of account       Account  Message         To be paid on    Amount
───────────────────────────────────────────────────────────────────────────────────────────────────
Vindens Vänner               bankgiro or plusgiro  8751810  stöd-2017 § 57  2017-11-10     4 000 kr
───────────────────────────────────────────────────────────────────────────────────────────────────
Total                                                                                      4 000 kr

Sums
Decided        24 000 kr
Amended by     −1 400 kr
Granted        22 600 kr
Paid           19 600 kr
Outstanding    3 000 kr
On this list   4 000 kr
Held back      0 kr
Paid too much  1 000 kr
warning: Parkinson Ekerö has been paid 10 000 kr and is granted 9 000 kr now; ask the rest back with: samverkan grant reclaim [paid-above-granted]
warning: the account of Vindens Vänner, '8751810', can be a bankgiro (123-4567) or a plusgiro (12 34 56-7), write its hyphen [account-unclear]

$ samverkan report followup
nobody has been asked to account for anything, see: samverkan grant account
How grants are accounted for

0 of 0 grants are accounted for; 0 accounts are missing although their day has passed. 0 kr is unspent.

Follow-up
Round  Organisation  Org. number  Granted  Paid  Spent  Unspent  Asked back  Paid back  Last day  Received  State  Note
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Total                                0 kr  0 kr   0 kr     0 kr        0 kr       0 kr

Journal: HEAD. With "samverkan check --head" and these characters anyone can check that no entry of the journal has been changed, taken out or put in afterwards, and that the register holds what samverkan stored in it.

$ samverkan grant account stöd-2017
samverkan: write either ROUND ORG --spent KR or ROUND --due DATE
? 64

$ samverkan grant account stöd-2017 --due 2017-01-01
samverkan: --due comes before the decision, which was on 2017-06-14
? 65

$ samverkan grant account stöd-2017 --due 2018-02-28
asked for accounts of stöd-2017 by 2018-02-28

$ samverkan grant account stöd-2017 Vindens --spent 100
samverkan: nothing has been paid to Vindens Vänner, so there is nothing to account for; first: samverkan grant paid
? 65

$ samverkan grant account stöd-2017 RSMH --spent 8000 --received 2018-03-05 --note "Hyra och kaffe"
stored the account of RSMH Ekerö: spent 8 000 kr of 9 600 kr, unspent 1 600 kr

$ samverkan grant reclaim stöd-2017 RSMH 9601 --reason x
samverkan: 9 601 kr is more than the 9 600 kr that RSMH Ekerö was paid and has not been asked for
? 65

$ samverkan grant reclaim stöd-2017 RSMH 1600 --reason "lägret blev inte av" --date 2018-03-20
asked 1 600 kr back from RSMH Ekerö

$ samverkan grant repaid stöd-2017 RSMH 9700 --date 2018-04-02
samverkan: 9 700 kr is more than the 9 600 kr that RSMH Ekerö was paid and has not come back
? 65

$ samverkan grant repaid stöd-2017 RSMH 600 --date 2017-01-01
samverkan: --date comes before the payment, which was on 2017-10-02
? 65

$ samverkan grant repaid stöd-2017 RSMH
samverkan: write either ROUND ORG KR or ROUND ORG --clear
? 64

$ samverkan grant repaid stöd-2017 RSMH 600 --date 2018-03-25 && samverkan grant repaid stöd-2017 RSMH 1000 --date 2018-03-26 && samverkan grant repaid stöd-2017 RSMH --clear && samverkan export repayment -F csv -q
stored that 600 kr came back from RSMH Ekerö; still asked for: 1 000 kr
stored that 1 000 kr came back from RSMH Ekerö; still asked for: 0 kr
took back the repayment of RSMH Ekerö: 1 000 kr
organisation,org_number,round,amount_ore,repaid_on
RSMH Ekerö,,stöd-2017,60000,2018-03-25

$ samverkan grant paid stöd-2017 RSMH --date 2018-03-27
samverkan: RSMH Ekerö was paid 9 600 kr already, on 2017-10-02; nothing is outstanding
? 65

$ samverkan grant repaid stöd-2017 Parkinson 400 --date 2018-03-27 && samverkan grant pay stöd-2017 --confirm-account Vindens --as-of 2018-03-28 -F json -q | grep decided_ore
stored that 400 kr came back from Parkinson Ekerö; still asked for: 0 kr
warning: Parkinson Ekerö has been paid 10 000 kr and is granted 9 000 kr now; ask the rest back with: samverkan grant reclaim [paid-above-granted]
warning: the account of Vindens Vänner, '8751810', can be a bankgiro (123-4567) or a plusgiro (12 34 56-7), write its hyphen [account-unclear]
{"name": "sum", "columns": [{"key": "decided_ore", "label": "Decided", "type": "money"}, {"key": "amended_ore", "label": "Amended by", "type": "money"}, {"key": "granted_ore", "label": "Granted", "type": "money"}, {"key": "paid_ore", "label": "Paid", "type": "money"}, {"key": "outstanding_ore", "label": "Outstanding", "type": "money"}, {"key": "listed_ore", "label": "On this list", "type": "money"}, {"key": "held_ore", "label": "Held back", "type": "money"}, {"key": "overpaid_ore", "label": "Paid too much", "type": "money"}, {"key": "returned_ore", "label": "Of which paid back", "type": "money"}], "rows": [
{"decided_ore": 2400000, "amended_ore": -140000, "granted_ore": 2260000, "paid_ore": 1960000, "outstanding_ore": 300000, "listed_ore": 400000, "held_ore": 0, "overpaid_ore": 100000, "returned_ore": 40000}

$ samverkan grant repaid stöd-2017 Parkinson 600 --date 2018-03-28 && samverkan grant pay stöd-2017 --confirm-account Vindens --as-of 2018-03-28 -F csv
stored that 600 kr came back from Parkinson Ekerö; still asked for: 0 kr
organisation,org_number,account_kind,account,message,pay_on,amount_ore
Vindens Vänner,,giro,8751810,stöd-2017 § 57,2018-03-28,400000
warning: the account of Vindens Vänner, '8751810', can be a bankgiro (123-4567) or a plusgiro (12 34 56-7), write its hyphen [account-unclear]

$ samverkan report followup --as-of 2018-03-31
How grants are accounted for

1 of 3 grants are accounted for; 1 accounts are missing although their day has passed. 1 600 kr is unspent.

Follow-up
Round      Organisation     Org. number    Granted       Paid     Spent   Unspent  Asked back  Paid back  Last day    Received    State          Note
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
stöd-2017  Parkinson Ekerö                9 000 kr  10 000 kr                                   1 000 kr  2018-02-28              missing
stöd-2017  RSMH Ekerö                     9 600 kr   9 600 kr  8 000 kr  1 600 kr    1 600 kr     600 kr  2018-02-28  2018-03-05  received late  Hyra och kaffe
stöd-2017  Vindens Vänner                 4 000 kr       0 kr                                             2018-02-28              not paid yet
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Total                                    22 600 kr  19 600 kr  8 000 kr  1 600 kr    1 600 kr   1 600 kr

Journal: HEAD. With "samverkan check --head" and these characters anyone can check that no entry of the journal has been changed, taken out or put in afterwards, and that the register holds what samverkan stored in it.

$ samverkan report followup stöd-2017 -F csv --as-of 2018-02-01
round,organisation,org_number,granted_ore,paid_ore,spent_ore,unspent_ore,reclaimed_ore,repaid_ore,due,received,state,note
stöd-2017,Parkinson Ekerö,,900000,1000000,,,,100000,2018-02-28,,expected,
stöd-2017,RSMH Ekerö,,960000,960000,800000,160000,160000,60000,2018-02-28,2018-03-05,late,Hyra och kaffe
stöd-2017,Vindens Vänner,,400000,0,,,,,2018-02-28,,not-paid,

$ samverkan report letters stöd-2017 -F csv
CSV holds those who are granted something; the others: --refused
organisation,org_number,address,postcode,town,applied_ore,amount_ore,amount_text,reason,board,decided_on,paragraph,reference,amended,programme,year,purpose,motive,account_kind,account,account_by,appeal
Parkinson Ekerö,,,,,1000000,900000,9 000 kr,en kurs ställdes in,Socialnämnden,2017-11-08,90,SN 2017/47,yes,stöd,2017,,en kurs ställdes in,plusgiro,64 43 04-8,2018-02-28,"A member of the municipality may have the decision tried by the administrative court (laglighetsprövning, kommunallagen 13 kap.). The appeal is to be with the court within three weeks from the day when it was announced on the municipality's notice board that the minutes were approved. It has to say which decision it is about and why it is against the law."
RSMH Ekerö,,Storgatan 1,,,1000000,960000,9 600 kr,räknat igen,Socialnämnden,2017-09-20,80,SN 2017/47,yes,stöd,2017,,räknat igen,bankgiro,875-1810,2018-02-28,"A member of the municipality may have the decision tried by the administrative court (laglighetsprövning, kommunallagen 13 kap.). The appeal is to be with the court within three weeks from the day when it was announced on the municipality's notice board that the minutes were approved. It has to say which decision it is about and why it is against the law."
Vindens Vänner,,,,,1000000,400000,4 000 kr,halva säsongen,Socialnämnden,2017-06-14,57,SN 2017/47,no,stöd,2017,,The board's own judgement (the rules give 10 000 kr): halva säsongen,giro,8751810,2018-02-28,"A member of the municipality may have the decision tried by the administrative court (laglighetsprövning, kommunallagen 13 kap.). The appeal is to be with the court within three weeks from the day when it was announced on the municipality's notice board that the minutes were approved. It has to say which decision it is about and why it is against the law."

$ samverkan report letters stöd-2017 --refused -F csv
organisation,org_number,address,postcode,town,applied_ore,amount_ore,amount_text,reason,board,decided_on,paragraph,reference,amended,programme,year,purpose,motive,account_kind,account,account_by,appeal
BRIS,,,,,1000000,0,0 kr,not known: active-in-municipality (require active-in-municipality),Socialnämnden,2017-06-14,57,SN 2017/47,no,stöd,2017,,The rules require: active in municipality. It is not known: active in municipality.,bank-account,8327-9 1234567890,,"A member of the municipality may have the decision tried by the administrative court (laglighetsprövning, kommunallagen 13 kap.). The appeal is to be with the court within three weeks from the day when it was announced on the municipality's notice board that the minutes were approved. It has to say which decision it is about and why it is against the law."

$ samverkan report letters stöd-2017 -o brev.xlsx && samverkan report letters stöd-2017 -F json | grep '"name"' | cut -c 1-20
{"name": "granted", 
{"name": "refused", 

$ samverkan award open 2017 --amount 10000 --board Socialnämnden -q && samverkan award nominate 2017 RSMH --by board --motivation Bra -q --as-of 2017-03-01

$ samverkan award nominate 2017 BRIS --by self --motivation Bra --as-of 2017-03-01
nominated BRIS for utmärkelse-2017
warning: BRIS may not have the award: require active-in-municipality (line 1: Ekerö KFS 50:14) [not-eligible]

$ samverkan grant pay 2017
samverkan: utmärkelse-2017 is not decided yet, first: samverkan award decide utmärkelse-2017
? 65

$ samverkan award decide 2017 RSMH --date 2017-06-14 --paragraph 58 --motivation "En öppen dörr"
RSMH Ekerö: 10 000 kr
decided utmärkelse-2017: 10 000 kr of 10 000 kr, 2017-06-14, § 58

$ samverkan grant amend 2017 BRIS 1000 --reason x --date 2017-08-23 --paragraph 72
samverkan: BRIS may not have the award: require active-in-municipality (line 1: Ekerö KFS 50:14)
? 65

$ samverkan grant amend 2017 RSMH 8000 --reason "delas" --date 2017-08-23 --paragraph 72
amended the amount of RSMH Ekerö from 10 000 kr to 8 000 kr, 2017-08-23, § 72

$ samverkan grant pay 2017 -F csv --on 2017-09-01
organisation,org_number,account_kind,account,message,pay_on,amount_ore
RSMH Ekerö,,bankgiro,875-1810,utmärkelse-2017 § 58,2017-09-01,800000

$ samverkan grant paid 2017 RSMH --date 2017-09-01
stored the payment to RSMH Ekerö: 8 000 kr, outstanding 0 kr

$ samverkan report letters 2017 -F csv
CSV holds those who are granted something; the others: --refused
organisation,org_number,address,postcode,town,applied_ore,amount_ore,amount_text,reason,board,decided_on,paragraph,reference,amended,programme,year,purpose,motive,account_kind,account,account_by,appeal
RSMH Ekerö,,Storgatan 1,,,,800000,8 000 kr,delas,Socialnämnden,2017-08-23,72,,yes,utmärkelse,2017,,delas,bankgiro,875-1810,,"A member of the municipality may have the decision tried by the administrative court (laglighetsprövning, kommunallagen 13 kap.). The appeal is to be with the court within three weeks from the day when it was announced on the municipality's notice board that the minutes were approved. It has to say which decision it is about and why it is against the law."

$ samverkan award show 2017 --as-of 2017-09-01 | grep -A 3 Amendments
Amendments
Organisation  Decided before  Decided now  Decided on  Paragraph of the minutes  Reference  Reason
──────────────────────────────────────────────────────────────────────────────────────────────────
RSMH Ekerö         10 000 kr     8 000 kr  2017-08-23  72                                   delas

$ samverkan report double 2017 --as-of 2018-01-10
Money by several ways in 2017

1 organisation gets money by several ways: RSMH Ekerö, 22 600 kr together.

Money by several ways
Organisation  Org. number  Ways    Grants  Agreements    Awards   Together
──────────────────────────────────────────────────────────────────────────
RSMH Ekerö                    3  9 600 kr    5 000 kr  8 000 kr  22 600 kr
──────────────────────────────────────────────────────────────────────────
Total                            9 600 kr    5 000 kr  8 000 kr  22 600 kr

Each way
Organisation  Way        Programme   Round            Reference      Amount
───────────────────────────────────────────────────────────────────────────
RSMH Ekerö    grant      stöd        stöd-2017        SN 2017/47   9 600 kr
RSMH Ekerö    agreement  stöd                         SN 2015/1    5 000 kr
RSMH Ekerö    award      utmärkelse  utmärkelse-2017               8 000 kr
───────────────────────────────────────────────────────────────────────────
Total                                                             22 600 kr

Grants and awards that are decided for the year, and the yearly amounts of agreements in force on any day of it.
Journal: HEAD. With "samverkan check --head" and these characters anyone can check that no entry of the journal has been changed, taken out or put in afterwards, and that the register holds what samverkan stored in it.

$ samverkan report summary 2017 --as-of 2018-01-10
The year 2017
Ekerö

In 2017 30 600 kr was granted out of budgets of 50 000 kr, and 27 600 kr of it is paid. Of 6 applications 2 were refused. 0 rounds are not decided.

By board and programme
Programme   Board             Budget  Agreements    Granted       Left       Paid  Outstanding  Applications  Granted, number  Refused, number  Rounds not decided
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
stöd        Socialnämnden  40 000 kr    5 000 kr  22 600 kr  12 400 kr  19 600 kr     3 000 kr             4                3                1                   0
utmärkelse  Socialnämnden  10 000 kr        0 kr   8 000 kr   2 000 kr   8 000 kr         0 kr             2                1                1                   0
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Total                      50 000 kr    5 000 kr  30 600 kr  14 400 kr  27 600 kr     3 000 kr             6                4                2                   0

Granted by programme
stöd        ████████████████████████████████  22 600 kr
utmärkelse  ███████████▎                       8 000 kr

By kind
Kind         Applications  Granted, number  Refused, number    Granted
──────────────────────────────────────────────────────────────────────
Association             4                4                0  30 600 kr
Foundation              2                0                2       0 kr
──────────────────────────────────────────────────────────────────────
Total                   6                4                2  30 600 kr

Granted by kind
Association  ████████████████████████████████  30 600 kr
Foundation                                          0 kr

By category
Category  Applications  Granted, number  Refused, number    Granted
───────────────────────────────────────────────────────────────────
Social               3                3                0  26 600 kr
Idrott               1                1                0   4 000 kr
none                 2                0                2       0 kr
───────────────────────────────────────────────────────────────────
Total                6                4                2  30 600 kr

Granted by category
Social  ████████████████████████████████  26 600 kr
Idrott  ████▊                              4 000 kr
none                                           0 kr

Granted is what boards have decided, amendments and awards included; left is the budget less agreements and what is granted. Agreements are those that a round's pot was charged with. Refused is decided with 0 kr.
Journal: HEAD. With "samverkan check --head" and these characters anyone can check that no entry of the journal has been changed, taken out or put in afterwards, and that the register holds what samverkan stored in it.

$ samverkan report summary 1999 -F csv
there are no rounds and no awards of 1999
programme,board,budget_ore,agreements_ore,granted_ore,left_ore,paid_ore,outstanding_ore,applications,granted_count,refused_count,undecided

$ samverkan report summary x
samverkan: YEAR: 'x' is no whole number, write it with digits only
? 64

$ samverkan report summary 2017 -o år.xlsx && samverkan report double 2017 -o dubbelt.xlsx && samverkan report followup -o uppföljning.xlsx && samverkan grant pay stöd-2017 --confirm-account Vindens -o betalning.xlsx
warning: the account of Vindens Vänner, '8751810', can be a bankgiro (123-4567) or a plusgiro (12 34 56-7), write its hyphen [account-unclear]

$ samverkan report history -F csv
organisation,org_number,amount_2017_ore,total_ore
BRIS,,0,0
Parkinson Ekerö,,900000,900000
RSMH Ekerö,,1760000,1760000
Vindens Vänner,,400000,400000

$ samverkan log --verify 2>&1 | sed 's/, head.*//'
the journal holds: 35 entries

$ samverkan export followup -F csv -q
organisation,org_number,round,spent_ore,received,remark
RSMH Ekerö,,stöd-2017,800000,2018-03-05,Hyra och kaffe

# What was said wrong of a round, and rounds that were opened by mistake.

$ samverkan init -q && samverkan register add BRIS -q && samverkan grant open stöd-2018 --budget 1000 --board SN -q

$ samverkan grant set stöd-2018 budget='2 500,50' decide-on=2018-06-13 closes=2018-04-30 board=KN reference='KN 2018/1'
stöd-2018: board was 'SN' and is now 'KN'
stöd-2018: budget was '1 000 kr' and is now '2 500,50 kr'
stöd-2018: closes is now '2018-04-30'
stöd-2018: decide_on is now '2018-06-13'
stöd-2018: reference is now 'KN 2018/1'

$ samverkan grant set stöd-2018 budget=2500,50
stöd-2018 is like that already, nothing was changed

$ samverkan grant set stöd-2018 year=2019 programme=bidrag reference=
stöd-2018: programme was 'stöd' and is now 'bidrag'
stöd-2018: year was '2018' and is now '2019'
stöd-2018: reference was 'KN 2018/1' and is taken away

$ samverkan export round -F csv -q
name,programme,board,year,budget_ore,closes,decide_on,reference,rules
stöd-2018,bidrag,KN,2019,250050,2018-04-30,2018-06-13,,

$ samverkan grant set stöd-2018 budget=
budget: Budget is missing, fill it in [field-missing]
samverkan: nothing was stored
? 65

$ samverkan grant set stöd-2018 budget=mycket closes=snart
budget: 'mycket' is not a number, write it like 1234,50 [amount-unreadable]
closes: 'snart' is no day of the calendar, write it like 2024-03-31 [date-unreadable]
samverkan: nothing was stored
? 65

$ samverkan grant set stöd-2018 decide_on=2018-01-01
samverkan: decide_on comes before closes, turn them round
? 65

$ samverkan grant set stöd-2018 bugdet=1
samverkan: there is no field 'bugdet', did you mean 'budget'? (the fields are programme, board, year, budget, closes, decide_on, reference)
? 64

$ samverkan grant apply stöd-2018 bris --amount 400 -q && samverkan grant allocate stöd-2018 -q > table

$ samverkan grant set stöd-2018 budget=300
stöd-2018: budget was '2 500,50 kr' and is now '300 kr'
next: samverkan grant allocate stöd-2018

$ samverkan grant decide stöd-2018 --date 2018-06-13 --paragraph 1
samverkan: the allocation is out of date, applications or rules have changed since; first: samverkan grant allocate stöd-2018
? 65

$ samverkan grant allocate stöd-2018 -F csv -q && samverkan grant decide stöd-2018 --date 2018-06-13 --paragraph 1 -q
organisation,org_number,applied_ore,eligible,rules_ore,amount_ore,reason
BRIS,,40000,yes,30000,30000,

$ samverkan grant set stöd-2018 budget=9000
samverkan: stöd-2018 was decided on 2018-06-13, § 1, and cannot be changed
? 77

$ samverkan grant remove stöd-2018
samverkan: stöd-2018 was decided on 2018-06-13, § 1, and cannot be changed
? 77

$ samverkan log -F csv -q | grep -c 'grant set'
3

$ samverkan grant open verksamhetstöd-2018 --budget 1000 -q && samverkan grant allocate verksamhetstöd-2018 -q > table

$ samverkan grant remove verksamhetstöd-2018 --dry-run && samverkan grant remove verksamhetstöd-2018
would remove verksamhetstöd-2018
only a trial, nothing was stored
removed verksamhetstöd-2018

$ samverkan export round -F csv -q && samverkan export programme -F csv -q && samverkan export pot -F csv -q
name,programme,board,year,budget_ore,closes,decide_on,reference,rules
stöd-2018,bidrag,KN,2019,30000,2018-04-30,2018-06-13,,
name,board
stöd,SN
bidrag,
round,budget_ore,committed_ore,reserve_ore,pot_ore,claims_ore
stöd-2018,30000,0,0,30000,40000

$ samverkan grant open ny-2019 --budget 1000 -q && samverkan grant apply ny-2019 bris --amount 1 -q && samverkan grant remove ny-2019
samverkan: there are applications in ny-2019, withdrawn ones counted; only a round without any can be removed; what was entered by mistake goes with: samverkan grant withdraw --mistake
? 65

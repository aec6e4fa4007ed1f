# The whole payment list stored as paid: what it holds back is left, and told.

$ samverkan init -q && printf 'namn;bankgiro;verksam i kommunen\nAlfa;5050-1055;ja\nBeta;;ja\nGamma;875-1810;ja\nDelta;5050-1055;ja\n' > r.csv && samverkan -q --as-of 2018-01-02 register import r.csv
r.csv: 4 rows: 4 added

$ samverkan -q grant open s --year 2018 --budget 1000 && for o in Alfa Beta Gamma; do samverkan -q grant apply s $o --amount 100; done && samverkan -q grant apply s Delta --amount 0; samverkan -q grant allocate s > a && samverkan -q --as-of 2018-06-01 grant decide s --date 2018-06-01 --paragraph 1

$ samverkan register set Gamma giro=5050-1055 -q --as-of 2018-07-01 && samverkan grant paid s Alfa --date 2018-08-01 --amount 30 -q

$ samverkan grant paid s --date 2018-08-02
samverkan: write either ROUND ORG... or ROUND --all
? 64

$ samverkan grant paid s Alfa --all --date 2018-08-02
samverkan: write either ROUND ORG... or ROUND --all
? 64

$ samverkan grant paid s Alfa --confirm-account Gamma --date 2018-08-02
samverkan: --confirm-account goes with --all
? 64

$ samverkan grant paid s --all --date 2018-05-02 2>&1 | sed 's/ by [^ ]*, after/ by N, after/'
Beta has no account; set it with: samverkan register set ORG giro=NUMBER [account-missing]
the account of Gamma was changed on 2018-07-01 by N, after the decision; ask the organisation, then add --confirm-account [account-changed]
samverkan: --date comes before the decision, which was on 2018-06-01

$ samverkan grant paid s --all --date 2018-08-02 2>&1 | sed 's/ by [^ ]*, after/ by N, after/'
stored the payment to Alfa: 70 kr, outstanding 0 kr
Beta has no account; set it with: samverkan register set ORG giro=NUMBER [account-missing]
the account of Gamma was changed on 2018-07-01 by N, after the decision; ask the organisation, then add --confirm-account [account-changed]

$ samverkan grant paid s --all --date 2018-08-03 --confirm-account Gamma
stored the payment to Gamma: 100 kr, outstanding 0 kr
Beta has no account; set it with: samverkan register set ORG giro=NUMBER [account-missing]
? 1

$ samverkan export payment -F csv -q; samverkan register set Beta giro=5050-1055 -q --as-of 2018-05-01 && samverkan grant paid s --all --date 2018-08-04 && samverkan grant paid s --all --date 2018-08-04
organisation,org_number,round,amount_ore,giro,paid_on
Alfa,,s,3000,5050-1055,2018-08-01
Alfa,,s,7000,5050-1055,2018-08-02
Gamma,,s,10000,5050-1055,2018-08-03
stored the payment to Beta: 100 kr, outstanding 0 kr
nothing that may be paid is outstanding in s

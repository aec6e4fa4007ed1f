# What is decided stays as it was decided, whatever becomes of the organisations and agreements.

$ samverkan init -q && for name in BRIS 'Röda Korset' Boj; do samverkan register add "$name" -q; done

$ samverkan agreement add boj --amount 1000 --from 2018-01-01 --until 2019-12-31 --kind partnerskap --programme stöd -q --as-of 2018-01-01

$ samverkan grant open stöd-2018 --budget 10000 --decide-on 2018-06-13 -q --as-of 2018-01-01

$ samverkan grant apply stöd-2018 bris --amount 4000 -q && samverkan grant apply stöd-2018 Röda --amount 3000 -q

$ samverkan grant allocate stöd-2018 -q > table

$ samverkan grant decide stöd-2018 --date 2018-06-13 --paragraph 57 -q

$ samverkan report grant stöd-2018 -F json --as-of 2018-06-14 | grep -v '"head"' > before

$ samverkan register set boj name='Boj Ekerö' -q && samverkan agreement end --id 1 --until 2018-01-31 -q

$ samverkan register set 'Röda Korset' name='RK Ekerö' org_number=802002-8711 -q

$ samverkan register add Barnen -q && samverkan register merge bris Barnen -q

$ samverkan report grant stöd-2018 -F json --as-of 2018-06-14 | grep -v '"head"' > after; grep -c 'Barnen\|RK\|8711\|01-31' after
0
? 1

$ samverkan grant show stöd-2018 -F csv -q
organisation,org_number,applied_ore,eligible,rules_ore,amount_ore,reason
BRIS,,400000,yes,400000,400000,
Röda Korset,,300000,yes,300000,300000,

$ samverkan export decision_amount -F csv -q
organisation,org_number,round,amount_ore
BRIS,,stöd-2018,400000
Röda Korset,,stöd-2018,300000

$ samverkan export pot_agreement -F csv -q
round,organisation,org_number,starts,ends,kind,reference,amount_ore
stöd-2018,Boj,,2018-01-01,2019-12-31,partnerskap,,100000

$ samverkan grant show stöd-2018 Barnen -F csv -q | head -2
step,rule,working,amount_ore
claim,,,400000

$ samverkan grant open fri-2018 --budget 10000 --decide-on 2018-06-13 -q && samverkan grant apply fri-2018 Boj --amount 400 -q

$ samverkan grant allocate fri-2018 -q > table

$ samverkan grant decide fri-2018 --date 2018-06-14 --paragraph 58 --as-of 2018-06-12
samverkan: --date: 2018-06-14 is after today, 2018-06-12; a decision is stored when it has been taken
? 65

$ samverkan grant decide fri-2018 --date 2018-06-12 --paragraph ' § ' --as-of 2018-06-13
samverkan: --paragraph: '§' has no number, write --paragraph=57
? 64

$ samverkan grant decide fri-2018 --date 2018-06-12 --paragraph '§ 58' --as-of 2018-06-13
samverkan: fri-2018 was to be decided on 2018-06-13, and --date is 2018-06-12; mend the day, or confirm it with --confirm-date
? 65

$ samverkan grant decide fri-2018 --date 2018-06-12 --paragraph 'SN 58' --confirm-date --as-of 2018-06-13 -n
samverkan: --paragraph: 'SN 58' is no number; mend it, or confirm it with --confirm-paragraph
? 65

$ samverkan grant decide fri-2018 --date 2018-06-12 --paragraph 'SN 58' --confirm-date --confirm-paragraph --as-of 2018-06-13 -n
would decide fri-2018: 400 kr to 1 applications, 2018-06-12, § SN 58
only a trial, nothing was stored

$ samverkan grant decide fri-2018 --date 2018-06-12 --paragraph '§ 58' --confirm-date --as-of 2018-06-13
decided fri-2018: 400 kr to 1 applications, 2018-06-12, § 58

$ samverkan grant amend fri-2018 Boj 300 --reason 'fel' --date 2018-06-20 --paragraph '§60' --as-of 2018-06-13
samverkan: --date: 2018-06-20 is after today, 2018-06-13; a decision is stored when it has been taken
? 65

$ samverkan grant amend fri-2018 Boj 300 --reason 'fel' --date 2018-06-20 --paragraph '60 a' --as-of 2018-06-20
samverkan: --paragraph: '60 a' is no number; mend it, or confirm it with --confirm-paragraph
? 65

$ samverkan grant amend fri-2018 Boj 300 --reason 'fel' --date 2018-06-20 --paragraph '§60' --as-of 2018-06-20
amended the amount of Boj Ekerö from 400 kr to 300 kr, 2018-06-20, § 60

$ samverkan export decision -F csv -q && samverkan export amendment -F csv -q
round,board,decided_on,paragraph,reference,motivation
stöd-2018,,2018-06-13,57,,
fri-2018,,2018-06-12,58,,
organisation,org_number,round,amount_ore,reason,board,decided_on,paragraph,reference
Boj Ekerö,,fri-2018,30000,fel,,2018-06-20,60,

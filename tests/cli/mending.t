# What was entered by mistake is taken away again, as long as nothing else rests on it.

$ samverkan init --municipality Ekero -q; samverkan register add 'Ekerö IK' -q; samverkan register add 'Parkison Ekerö' --contact 'Bo Berg' -q; samverkan register alias 'Parkison Ekerö' Parkison -q; samverkan register set 'Parkison Ekerö' giro=5050-1055 -q

$ samverkan register remove 'Parkison Ekerö' -n; samverkan register remove 'Parkison Ekerö'; samverkan register remove 'Parkison Ekerö'; samverkan export contact -q -F csv | wc -l; samverkan export account_change -q -F csv | wc -l; samverkan log -q -F csv | tail -1 | cut -d, -f4-
would remove Parkison Ekerö with its other names; contacts: 1
only a trial, nothing was stored
removed Parkison Ekerö with its other names; contacts: 1
samverkan: no organisation 'Parkison Ekerö'; the nearest in the register (make it known with: samverkan register alias ORG 'Parkison Ekerö'):
  Ekerö IK
1
1
register remove,done,organisation Parkison Ekerö

$ samverkan grant open r-2026 --budget 1000 -q; samverkan grant apply r-2026 'Ekerö IK' --amount 500 --quantity members=3 -q; samverkan register remove 'Ekerö IK'
samverkan: Ekerö IK stays: applications and nominations 1, agreements 0, answers to surveys 0; if it is another one by another name: samverkan register merge
? 77

$ samverkan agreement add 'Ekerö IK' --amount 8000 --from 2020-01-01 --programme r -q; samverkan grant set r-2026 budget=9000 -q; echo 'base 500' > r.txt; samverkan grant rules r-2026 r.txt -q; samverkan grant allocate r-2026 -q | tail -4
────────────────────────────────────────────────────────────────────────────────
Ekerö IK                        500 kr  yes             500 kr    500 kr
────────────────────────────────────────────────────────────────────────────────
Total                           500 kr                  500 kr    500 kr

$ samverkan agreement remove 'Ekerö IK'; samverkan agreement list -q -F csv; samverkan grant list -q -F csv; samverkan grant decide r-2026 --date 2026-01-01 --paragraph 1 --as-of 2026-01-02; samverkan check 2>&1 | sed 's, head.*,,'
r-2026 was allocated with it, and is to be allocated anew
removed agreement 1: Ekerö IK, 8 000 kr a year from 2020-01-01 until further notice
id,organisation,programme,amount_ore,starts,ends,in_force,kind,reference
name,programme,year,state,applications,budget_ore,allocated_ore,closes,decide_on
r-2026,r,2026,open,1,900000,,,
samverkan: nothing is allocated yet, first: samverkan grant allocate r-2026
samverkan.db is as samverkan left it: 7 rows, 13 entries in the journal,

$ samverkan grant withdraw r-2026 'Ekerö IK'; samverkan grant withdraw r-2026 'Ekerö IK' --mistake --reason x
samverkan: say why with --reason, or that it was entered by mistake with --mistake
samverkan: say why with --reason, or that it was entered by mistake with --mistake
? 64

$ samverkan grant withdraw r-2026 'Ekerö IK' --reason 'i brev'; samverkan grant remove r-2026; samverkan grant withdraw r-2026 'Ekerö IK' --mistake; samverkan grant remove r-2026; samverkan register remove 'Ekerö IK'; samverkan check 2>&1 | sed 's, head.*,,'
withdrew the application of Ekerö IK in r-2026
samverkan: there are applications in r-2026, withdrawn ones counted; only a round without any can be removed; what was entered by mistake goes with: samverkan grant withdraw --mistake
removed the application of Ekerö IK in r-2026
removed r-2026
removed Ekerö IK with its other names; contacts: 0
samverkan.db is as samverkan left it: 2 rows, 17 entries in the journal,

$ samverkan setting list -F csv -q; samverkan setting set municipality=Ekerö; samverkan setting set municipality=Ekerö language=sv; samverkan setting set lang=sv; samverkan setting set language=no; samverkan setting set municipality=; samverkan setting list -F csv -q; samverkan log -q -F csv | tail -2 | cut -d, -f4-
key,value
municipality,Ekero
language,en
municipality was 'Ekero' and is now 'Ekerö'
municipality is 'Ekerö' already, nothing was changed
language was 'en' and is now 'sv'
samverkan: there is no setting 'lang', did you mean 'language'?
samverkan: language: 'no' is not known here, write sv or en
samverkan: municipality cannot be empty
key,value
municipality,Ekerö
language,sv
setting set,done,setting
setting set,done,setting

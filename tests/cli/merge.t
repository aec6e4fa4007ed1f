# Two that are one, where both have applied: a withdrawn application makes room, one that stands does not.

$ samverkan init -q && printf 'namn;verksam i kommunen\nAlfa;ja\nAlfa IF;ja\nBeta;ja\n' > r.csv && samverkan -q register import r.csv
r.csv: 3 rows: 3 added

$ for y in 2017 2018; do samverkan -q grant open s-$y --programme s --budget 1000 --year $y; samverkan -q grant apply s-$y Beta --amount 10; done; samverkan -q grant apply s-2018 Alfa --amount 100 --purpose läger --quantity members=5; samverkan -q grant apply s-2018 'Alfa IF' --amount 200; samverkan -q grant apply s-2017 'Alfa IF' --amount 5; samverkan -q grant apply s-2017 Alfa --amount 7 --quantity members=3

$ samverkan register merge 'Alfa IF' Alfa
samverkan: both have applied in round s-2017; withdraw one of the applications first: samverkan grant withdraw
? 65

$ samverkan -q grant withdraw s-2017 Alfa --reason dubblett && samverkan -q grant allocate s-2017 > a1 && samverkan -q --as-of 2017-06-01 grant decide s-2017 --date 2017-06-01 --paragraph 1

$ samverkan -q grant withdraw s-2018 'Alfa IF' --reason dubblett

$ samverkan -q --as-of 2018-03-01 award open pris --amount 10 && samverkan -q --as-of 2018-03-02 award nominate pris Alfa --by self --motivation x && samverkan -q award score pris Alfa --criterion c --points 1 --reviewer r && samverkan -q award nominate pris 'Alfa IF' --by board --motivation y

$ samverkan register merge 'Alfa IF' Alfa
samverkan: both are nominated for pris; withdraw one of the nominations first: samverkan award withdraw
? 65

$ samverkan award withdraw pris Beta --reason x; samverkan award withdraw pris Alfa --reason dubblett; samverkan award withdraw pris Alfa --reason dubblett; samverkan award list -F csv; samverkan award show pris -F csv | cut -d , -f 1-3
samverkan: Beta is not nominated for pris
withdrew the nomination of Alfa for pris
the nomination of Alfa is withdrawn already, nothing was changed
name,year,state,nominations,budget_ore,allocated_ore,closes,decided_on
pris,2018,open,1,1000,,,
organisation,org_number,nominated_by
Alfa IF,,board

$ samverkan award nominate pris Alfa && samverkan award show pris -F csv | cut -d , -f 1-3; samverkan award withdraw pris Alfa --reason dubblett -q
corrected the nomination of Alfa for pris
organisation,org_number,nominated_by
Alfa,,self
Alfa IF,,board

$ samverkan register merge 'Alfa IF' Alfa -n
Alfa IF would become part of Alfa, which would also go by that name
moved: applications 2, agreements 0, other names 0, contacts 0
the withdrawn application of Alfa in s-2017 would be dropped: an organisation has only one in a round
the withdrawn application of Alfa IF in s-2018 would be dropped: an organisation has only one in a round
the withdrawn application of Alfa in pris would be dropped: an organisation has only one in a round
only a trial, nothing was stored

$ samverkan register merge 'Alfa IF' Alfa && samverkan export application -q -F csv && samverkan export nomination -q -F csv | cut -d , -f 1-5 && samverkan export score -q -F csv && samverkan check -q && echo sound
Alfa IF is now part of Alfa, which also goes by that name
moved: applications 2, agreements 0, other names 0, contacts 0
dropped the withdrawn application of Alfa in s-2017: an organisation has only one in a round
dropped the withdrawn application of Alfa IF in s-2018: an organisation has only one in a round
dropped the withdrawn application of Alfa in pris: an organisation has only one in a round
organisation,org_number,round,applied_ore,received,purpose,withdrawn,members
Beta,,s-2017,1000,,,,
Beta,,s-2018,1000,,,,
Alfa,,s-2018,10000,,läger,,5.00
Alfa,,s-2017,500,,,,
organisation,org_number,round,nominated_by,motivation
Alfa,,pris,board,y
organisation,org_number,round,criterion,reviewer,points
sound

$ samverkan export journal_payload -F csv -q | tail -n 8 | cut -d , -f 3,5- | sed 's/,[0-9a-f]*$//'
application 7,"{""withdrawn"":null}"
application 7,"{""withdrawn"":""dubblett""}"
organisation 2,"{""merged_into"":1,""aliases"":0,""agreements"":0,""applications"":2,""contacts"":0}"
organisation 2,"{""name"":{""old"":""Alfa IF"",""new"":null},""kind"":{""old"":""association"",""new"":null},""active_in_municipality"":{""old"":true,""new"":null}}"
organisation 1,"{""merged_with"":""Alfa IF""}"
application 6,"{""organisation"":{""old"":""Alfa"",""new"":null},""applied_ore"":{""old"":700,""new"":null},""withdrawn"":{""old"":""dubblett"",""new"":null}}"
application 4,"{""organisation"":{""old"":""Alfa IF"",""new"":null},""applied_ore"":{""old"":20000,""new"":null},""withdrawn"":{""old"":""dubblett"",""new"":null}}"
application 7,"{""organisation"":{""old"":""Alfa"",""new"":null},""purpose"":{""old"":""x"",""new"":null},""received"":{""old"":""2018-03-02"",""new"":null},""withdrawn"":{""old"":""dubblett"",""new"":null}}"

$ samverkan grant show s-2017 -q -F csv
organisation,org_number,applied_ore,eligible,rules_ore,amount_ore,reason
Alfa IF,,500,yes,500,500,
Beta,,1000,yes,1000,1000,

$ samverkan -q register add Alva && samverkan -q register add Alwa && for o in Alva Alwa; do samverkan -q grant apply s-2018 $o --amount 10; done && samverkan -q grant allocate s-2018 > a2 && samverkan -q --as-of 2018-06-01 grant decide s-2018 --date 2018-06-01 --paragraph 2 && samverkan register merge Alva Alwa
samverkan: both stand in the decision on s-2018, which is kept as it was taken; they cannot become one
? 65

$ export SAMVERKAN_DB=account.db; samverkan init -q; samverkan --as-of 2018-01-02 register add One --giro 5050-1055 -q; samverkan --as-of 2018-01-03 register add Two --giro 5050-1063 -q; samverkan --as-of 2018-01-04 register merge One Two -q; samverkan export account_change -q -F csv | cut -d , -f 1,3,4; samverkan check -q
organisation,giro,changed_on
Two,5050-1055,2018-01-02
Two,5050-1063,2018-01-03

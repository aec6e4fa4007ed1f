# An allocation run again: what is as before is left, and what is not comes out as in a database where it is new.

$ samverkan init -q && printf 'namn\nAlfa\nBeta\nGamma\n' > r.csv && samverkan -q register import r.csv
r.csv: 3 rows: 3 added

$ printf 'per members 100 at most 2 000\nfit proportionally\n' > rules.txt && samverkan -q grant open s --year 2018 --budget 5000 --rules rules.txt

$ printf 'namn;sökt;members\nAlfa;1000;10\nBeta;2000;20\nGamma;900;30\n' > a.csv && samverkan -q grant import s a.csv && samverkan -q grant allocate s > first
a.csv: 3 rows: 3 added

$ sha256sum < samverkan.db > before; samverkan grant allocate s > second; sha256sum < samverkan.db | cmp - before && cmp first second
the allocation of s is as before

$ samverkan grant apply s Gamma --amount 1500 --update -q && samverkan grant allocate s -F csv
organisation,org_number,applied_ore,eligible,rules_ore,amount_ore,reason
Alfa,,100000,yes,100000,100000,
Beta,,200000,yes,200000,200000,
Gamma,,150000,yes,150000,150000,

$ samverkan -q agreement add Beta --amount 2000 --from 2018-01-01 --programme s && samverkan grant allocate s -F csv
organisation,org_number,applied_ore,eligible,rules_ore,amount_ore,reason
Alfa,,100000,yes,66667,66667,
Beta,,200000,yes,133333,133333,
Gamma,,150000,yes,100000,100000,

$ samverkan export step > stored; samverkan -q --db new.db init && samverkan -q --db new.db register import r.csv && samverkan -q --db new.db agreement add Beta --amount 2000 --from 2018-01-01 --programme s && sed 's/Gamma;900/Gamma;1500/' a.csv > b.csv && samverkan -q --db new.db grant open s --year 2018 --budget 5000 --rules rules.txt && samverkan -q --db new.db grant import s b.csv && samverkan -q --db new.db grant allocate s > third && samverkan --db new.db export step | cmp - stored
step: 12 rows
r.csv: 3 rows: 3 added
b.csv: 3 rows: 3 added
step: 12 rows

$ printf 'per members 100 at most 2000 # the same\nfit proportionally\n' > again.txt && samverkan grant allocate s --rules again.txt -q > fourth; samverkan log -F csv | tail -n 1 | cut -d , -f 4-
grant allocate,done,round s

# What a clerk should look at: each thing once.

$ samverkan init -q && for name in BRIS Boj Kupan; do samverkan register add "$name" -q; done

$ echo 'per antal_medlemmar 10' > fel.txt; echo 'per antal_lokala_medlemmar 10' > rätt.txt; echo 'procent 50 av sökt' > sökt.txt

$ printf 'Förening;Sökt belopp;antal_lokala_medlemmar\nBRIS;400;5\nBoj;400;7\nKupan;;\n' > a.csv

$ samverkan grant open stöd-2018 --budget 1000 -q && samverkan grant import stöd-2018 a.csv -q

$ samverkan grant rules stöd-2018 fel.txt
gave stöd-2018 1 rules; next: samverkan grant allocate stöd-2018
warning: no application has antal_medlemmar, which the rules ask for and count as 0; did you mean antal_lokala_medlemmar? [quantity-unknown]

$ samverkan grant check stöd-2018 -F csv
severity,message,rule
warning,"no application has antal_medlemmar, which the rules ask for and count as 0; did you mean antal_lokala_medlemmar?",quantity-unknown
warning,Kupan has named no amount,amount-missing
? 1

$ samverkan grant allocate stöd-2018 -F csv
organisation,org_number,applied_ore,eligible,rules_ore,amount_ore,reason
Boj,,40000,yes,0,0,
BRIS,,40000,yes,0,0,
Kupan,,,yes,0,0,
warning: no application has antal_medlemmar, which the rules ask for and count as 0; did you mean antal_lokala_medlemmar? [quantity-unknown]

$ samverkan grant rules stöd-2018 rätt.txt
gave stöd-2018 1 rules; next: samverkan grant allocate stöd-2018

$ samverkan grant check stöd-2018 -F csv
severity,message,rule
warning,"'Kupan' has no antal_lokala_medlemmar, it counts as 0; add it where it is known",quantity-lacking
warning,Kupan has named no amount,amount-missing
? 1

$ samverkan grant rules stöd-2018 sökt.txt
gave stöd-2018 1 rules; next: samverkan grant allocate stöd-2018

$ samverkan grant check stöd-2018 -F csv
severity,message,rule
warning,"'Kupan' has no amount applied for, it counts as 0; add it where it is known",quantity-lacking
? 1

$ samverkan grant show stöd-2018 BRIS | grep -c 'Last year'
0
? 1

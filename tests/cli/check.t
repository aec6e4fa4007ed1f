# What a clerk should look at: each thing once.

$ samverkan init -q && for name in BRIS Boj Kupan; do samverkan register add "$name" -q; done

$ echo 'per antal_medlemmar 10' > fel.txt; echo 'per antal_lokala_medlemmar 10' > rätt.txt; echo 'procent 50 av sökt' > sökt.txt

$ printf 'Förening;Sökt belopp;antal_lokala_medlemmar\nBRIS;400;5\nBoj;400;7\nKupan;;\n' > a.csv

$ samverkan grant open stöd-2018 --budget 1000 -q && samverkan grant import stöd-2018 a.csv -q
a.csv: 3 rows: 3 added

$ samverkan grant rules stöd-2018 fel.txt
no application has antal_medlemmar, which the rules ask for; did you mean antal_lokala_medlemmar? [quantity-unknown]
samverkan: the rules of stöd-2018 ask for 1 name that no application has, nothing stored
? 65

$ samverkan grant check stöd-2018 -F csv
severity,message,rule
warning,"'Kupan' has no amount applied for, it counts as 0; add it where it is known",amount-missing
? 1

$ samverkan grant allocate stöd-2018 -F csv
organisation,org_number,applied_ore,eligible,rules_ore,amount_ore,reason
Boj,,40000,yes,40000,40000,
BRIS,,40000,yes,40000,40000,
Kupan,,,yes,0,0,no amount applied for

$ samverkan grant rules stöd-2018 rätt.txt
gave stöd-2018 1 rules; next: samverkan grant allocate stöd-2018

$ samverkan grant check stöd-2018 -F csv
severity,message,rule
warning,"'Kupan' has no antal_lokala_medlemmar, it counts as 0; add it where it is known",quantity-lacking
? 1

$ samverkan grant rules stöd-2018 sökt.txt
gave stöd-2018 1 rules; next: samverkan grant allocate stöd-2018

$ samverkan grant check stöd-2018 -F csv
severity,message,rule
warning,"'Kupan' has no amount applied for, it counts as 0; add it where it is known",amount-missing
? 1

$ samverkan grant show stöd-2018 BRIS | grep -c 'Last year'
0
? 1

$ echo 'inget 500' > inget.txt; echo 'får sökt' > får.txt; printf 'share 50%% by antal_lokala_medlemmar when antal_lokala_medlemmar > 900\nshare 50%% equally\n' > andel.txt

$ samverkan grant rules stöd-2018 inget.txt
inget.txt:1:1: 'inget' lacks 'under' after it [rule-expected]
samverkan: the rules in inget.txt cannot be used, nothing stored
? 65

$ samverkan grant rules stöd-2018 får.txt
får.txt:1:1: 'får' lacks 'överstiga sökt' after it [rule-expected]
samverkan: the rules in får.txt cannot be used, nothing stored
? 65

$ samverkan grant allocate stöd-2018 --rules andel.txt -q > table
andel.txt:1: warning: nobody has a weight in this share, so it stays in the pot; look at its quantities and its condition [rule-share-unused]

$ samverkan register list --category idrot
samverkan: no organisation has the category 'idrot', to see which there are: samverkan report register
? 66

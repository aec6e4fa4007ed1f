# Rules that are tried against their own examples.

$ samverkan init -q && for name in BRIS Boj; do samverkan register add "$name" -q; done

$ printf 'Förening;Sökt;Medlemmar\nBRIS;9000;62\nBoj;9000;10\n' > a.csv

$ samverkan grant open stöd-2018 --budget 9000 -q; samverkan grant import stöd-2018 a.csv -q
a.csv: 2 rows: 2 added

$ printf 'grundbelopp 4 000 när medlemmar inom 1..50\ngrundbelopp 3 000 när medlemmar > 50\nvänta medlemmar = 10 ger 4 000\nvänta fler medlemmar sänker aldrig\n' > fel.txt

$ samverkan grant rules stöd-2018 fel.txt; samverkan grant allocate stöd-2018 --rules fel.txt
stöd-2018:4: for 'Boj' medlemmar 51 gives 3 000 kr where 50 gives 4 000 kr [rule-expect]
samverkan: the rules of stöd-2018 do not give what they expect of themselves, nothing stored
fel.txt:4: for 'Boj' medlemmar 51 gives 3 000 kr where 50 gives 4 000 kr [rule-expect]
samverkan: the rules of stöd-2018 do not give what they expect of themselves, nothing stored
? 65

$ printf '4 000 kr\n41 kr per medlemmar\nvänta medlemmar = 10 ger 4 410\nvänta fler medlemmar sänker aldrig\n' > regler.txt

$ SAMVERKAN_LANG=sv samverkan grant rules stöd-2018 regler.txt; SAMVERKAN_LANG=sv samverkan grant rules stöd-2018; samverkan grant allocate stöd-2018 -F csv
lade in regler i stöd-2018, antal 4; nästa steg: samverkan grant allocate stöd-2018
Regler för stöd-2018

Regler
  grundbelopp 4 000
  per medlemmar 41
  vänta medlemmar = 10 ger 4 410
  vänta fler medlemmar sänker aldrig
organisation,org_number,applied_ore,eligible,rules_ore,amount_ore,reason
Boj,,900000,yes,362400,362400,
BRIS,,900000,yes,537600,537600,

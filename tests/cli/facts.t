# Facts, classes and numbers below 0: columns that the rules ask for, out of a file and one by one.

$ samverkan init -q && for name in BRIS Boj Kupan; do samverkan register add "$name" -q; done

$ printf 'grundbelopp 1 000 när certifierad\ngrundbelopp 500 när nivå är "A"\ngrundbelopp 0 - resultat när resultat < 0\nfår överstiga sökt\n' > r.txt

$ samverkan grant open stöd-2018 --budget 9000 --rules r.txt -q

$ printf 'Förening;Sökt;Certifierad;Nivå;Resultat\nBRIS;400;Ja;A;-250,50\nBoj;400;Nej;b;100\nKupan;400;;;\n' > a.csv

$ samverkan grant import stöd-2018 a.csv -q
a.csv: 3 rows: 3 added

$ samverkan grant allocate stöd-2018 -F csv
organisation,org_number,applied_ore,eligible,rules_ore,amount_ore,reason
Boj,,40000,yes,0,0,no line applies: base 1 000 when certifierad (certifierad 0)
BRIS,,40000,yes,175050,175050,
Kupan,,40000,yes,0,0,no line applies: base 1 000 when certifierad (certifierad is lacking)

$ samverkan grant apply stöd-2018 Kupan --update --quantity certifierad=ja --quantity nivå=a --quantity resultat=-5 -q; samverkan grant allocate stöd-2018 -F csv
organisation,org_number,applied_ore,eligible,rules_ore,amount_ore,reason
Boj,,40000,yes,0,0,no line applies: base 1 000 when certifierad (certifierad 0)
BRIS,,40000,yes,175050,175050,
Kupan,,40000,yes,150500,150500,

$ samverkan grant show stöd-2018 Kupan -F csv | head -4; samverkan grant show stöd-2018 Kupan
step,rule,working,amount_ore
claim,base 1 000 when certifierad,,100000
claim,"base 500 when nivå is ""A""",,50000
claim,base 0 - resultat when resultat < 0,0 − −5,500
Kupan: why this amount
stöd 2018

The application
Round        stöd-2018
Applied for  400 kr

Numbers of the application
What it states  Number  In words
────────────────────────────────
certifierad          1
nivå                    a
resultat            −5

How the amount came about
Step               Rule                                 Working    Amount
─────────────────────────────────────────────────────────────────────────
Claim              base 1 000 when certifierad                   1 000 kr
Claim              base 500 when nivå is "A"                       500 kr
Claim              base 0 - resultat when resultat < 0  0 − −5       5 kr
Sum of the claims                                                1 505 kr
Amount                                                           1 505 kr

The result
Pot to share out        9 000 kr
Claims of all together  3 255,50 kr
Eligible                yes
By the rules            1 505 kr
Proposed                1 505 kr
Share of the pot        16,72 %

$ samverkan export application -F csv
organisation,org_number,round,applied_ore,received,purpose,withdrawn,certifierad,nivå,resultat
BRIS,,stöd-2018,40000,,,,1.00,A,-250.50
Boj,,stöd-2018,40000,,,,0.00,b,100.00
Kupan,,stöd-2018,40000,,,,1.00,a,-5.00
application: 3 rows

# Other rules beside a round's own, open or decided; nothing is stored.

$ samverkan init -q && for name in BRIS Boj Kupan; do samverkan register add "$name" --kind association --category Idrott -q; done; samverkan register set Kupan category=Kultur -q

$ printf 'Förening;Sökt;Medlemmar\nBRIS;9000;62\nBoj;9000;10\nKupan;9000;30\n' > a.csv

$ printf 'per medlemmar 100\n' > nu.txt; printf 'grundbelopp 2 000\nper medlemmar 40\n' > ny.txt; printf 'kräv medlemmar >= 20\nper medlemmar 120\n' > större.txt

$ samverkan grant open stöd-2018 --budget 12000 --rules nu.txt -q; samverkan grant import stöd-2018 a.csv -q
a.csv: 3 rows: 3 added

$ samverkan grant compare stöd-2018 ny.txt större.txt
Rules beside one another: stöd-2018

In all
Rules             Pot      Given      Left  Get money  Get nothing  Gain  Lose  Largest loss  Loses most  Gini
────────────────────────────────────────────────────────────────────────────────────────────────────────────────
stöd-2018   12 000 kr  10 200 kr  1 800 kr          3            0     0     0                            0.3399
ny.txt      12 000 kr  10 080 kr  1 920 kr          3            0     2     1      1 720 kr  BRIS        0.1376
större.txt  12 000 kr  11 040 kr    960 kr          2            1     2     1      1 000 kr  Boj         0.4493

Given in all
stöd-2018   █████████████████████████████▌    10 200 kr
ny.txt      █████████████████████████████▏    10 080 kr
större.txt  ████████████████████████████████  11 040 kr

Each applicant
Rules       Organisation    Before    Amount  Difference  Reason
─────────────────────────────────────────────────────────────────────────────────
ny.txt      Boj           1 000 kr  2 400 kr    1 400 kr
ny.txt      BRIS          6 200 kr  4 480 kr   −1 720 kr
ny.txt      Kupan         3 000 kr  3 200 kr      200 kr
större.txt  Boj           1 000 kr      0 kr   −1 000 kr  require medlemmar >= 20
större.txt  BRIS          6 200 kr  7 440 kr    1 240 kr
större.txt  Kupan         3 000 kr  3 600 kr      600 kr

By kind and category
Rules       By        Group        Organisations     Amount  Difference
───────────────────────────────────────────────────────────────────────
ny.txt      Kind      association              3  10 080 kr     −120 kr
ny.txt      Category  Idrott                   2   6 880 kr     −320 kr
ny.txt      Category  Kultur                   1   3 200 kr      200 kr
större.txt  Kind      association              3  11 040 kr      840 kr
större.txt  Category  Idrott                   2   7 440 kr      240 kr
större.txt  Category  Kultur                   1   3 600 kr      600 kr

$ samverkan grant compare stöd-2018 ny.txt större.txt -F csv
round,rules,organisation,org_number,kind,category,eligible,base_ore,amount_ore,difference_ore,reason
stöd-2018,ny.txt,Boj,,association,Idrott,yes,100000,240000,140000,
stöd-2018,ny.txt,BRIS,,association,Idrott,yes,620000,448000,-172000,
stöd-2018,ny.txt,Kupan,,association,Kultur,yes,300000,320000,20000,
stöd-2018,större.txt,Boj,,association,Idrott,no,100000,0,-100000,require medlemmar >= 20
stöd-2018,större.txt,BRIS,,association,Idrott,yes,620000,744000,124000,
stöd-2018,större.txt,Kupan,,association,Kultur,yes,300000,360000,60000,

$ samverkan grant allocate stöd-2018 -q > table; samverkan grant decide stöd-2018 --date 2018-06-13 --paragraph 5 -q; samverkan grant compare stöd-2018 ny.txt -F json | grep -o '"rules": "[^"]*", "pot_ore": [0-9]*, "allocated_ore": [0-9]*'
"rules": "as decided", "pot_ore": 1200000, "allocated_ore": 1020000
"rules": "ny.txt", "pot_ore": 1200000, "allocated_ore": 1008000

$ samverkan log -F csv | grep -c compare
0
? 1

$ samverkan grant compare stöd-2018 finns-inte.txt
samverkan: FILE: cannot open finns-inte.txt: No such file or directory
? 66

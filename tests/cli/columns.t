# What a column is, is settled before its cells are read.

$ export SAMVERKAN_LANG=en; samverkan init -q; printf 'Namn\nAlfa\nBeta\nGamma\n' > r.csv; samverkan register import -q r.csv; samverkan grant open r-2025 --budget 900000 --closes 2025-03-31 -q
r.csv: 3 rows: 3 added

$ printf 'Nr;Förening;Sökt belopp;Mobil kassör;Personnr;Bg-nummer;Besked;Antal samtal\n1;Alfa;100;0701740605;1212121212;50501055;20250115;14\n2;Beta;200;701740606;191212121212;8751810;20250116;9\n' > a.csv; samverkan grant import r-2025 a.csv -n -F csv
a.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
a.csv: taken as quantities: column H "Antal samtal"
a.csv: left alone: column A "Nr" (running or reference numbers), column D "Mobil kassör" (phone numbers), column E "Personnr" (personal identity numbers), column F "Bg-nummer" (account numbers), column G "Besked" (dates)
a.csv: 2 rows: 2 to add
organisation,change,field,from,to
Alfa,added,applied,,100.00
Alfa,added,antal_samtal,,14.00
Beta,added,applied,,200.00
Beta,added,antal_samtal,,9.00
only a trial, nothing was stored

$ printf 'Förening;Önskat (tkr);Sökt bidrag, tkr;Hyra tkr\nAlfa;1;12,5;3\nBeta;2;7 tkr;4\n' > b.csv; samverkan grant import r-2025 b.csv -n -F csv
b.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
b.csv: taken as quantities: column B "Önskat (tkr)", column D "Hyra tkr"
b.csv: column B "Önskat (tkr)": in tkr by its header, which is applied
b.csv: column C "Sökt bidrag, tkr": read as Applied for
b.csv: column C "Sökt bidrag, tkr": in tkr by its header, which is applied
b.csv: column C "Sökt bidrag, tkr": 1 cell names a unit of its own (tkr), read as the number in it
b.csv: column D "Hyra tkr": in tkr by its header, which is applied
b.csv: 2 rows: 2 to add
organisation,change,field,from,to
Alfa,added,applied,,12500.00
Alfa,added,önskat,,1000.00
Alfa,added,hyra,,3000.00
Beta,added,applied,,7000.00
Beta,added,önskat,,2000.00
Beta,added,hyra,,4000.00
only a trial, nothing was stored

$ printf 'Ansökningar 2025;;\nAlla belopp i tkr;;\nFörening;Belopp;Lokalhyra;Medlemmar\nAlfa;1,25;2;30\n' > c.csv; samverkan grant import r-2025 c.csv -n -F csv
c.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row from line 3, what stands above is not read
c.csv: taken as quantities: column C "Lokalhyra", column D "Medlemmar"
c.csv: column B "Belopp": in tkr as stands above the table, read as kronor
c.csv: column C "Lokalhyra": in tkr as stands above the table, read as kronor
c.csv: 1 row: 1 to add
organisation,change,field,from,to
Alfa,added,applied,,1250.00
Alfa,added,lokalhyra,,2000.00
Alfa,added,medlemmar,,30.00
only a trial, nothing was stored

$ printf 'Förening;Belopp USD\nAlfa;1\n' > d.csv; samverkan grant import r-2025 d.csv
d.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
d.csv: column B "Belopp USD": the column is in another currency (dollar), convert it to kronor and write so in the header [amount-currency]
samverkan: d.csv is not read until that is mended
? 65

$ printf 'Förening;Belopp;Belopp EUR\nAlfa;100;9\n' > d.csv; samverkan grant import r-2025 d.csv -n -F csv
d.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
d.csv: left alone: column C "Belopp EUR" (in another currency, euro)
d.csv: 1 row: 1 to add
organisation,change,field,from,to
Alfa,added,applied,,100.00
only a trial, nothing was stored

$ printf 'Förening;Belopp\nAlfa;12 €\nBeta;8 st\n' > d.csv; samverkan grant import r-2025 d.csv
d.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
d.csv: 2 rows: 2 with errors
d.csv:2: column B "Belopp": '12 €' is in another currency (euro), convert it to kronor [amount-currency]
d.csv:3: column B "Belopp": '8 st' is in st, which is no amount of money, write kronor [amount-unit]
samverkan: 2 errors, nothing stored; mend them, or store the other rows with --skip-bad
? 65

$ echo 'per medlemmar 10' > k.txt; samverkan grant rules r-2025 k.txt -q; printf 'Förening;Sökt belopp;Medlemmar\nAlfa;100;64 st\nBeta;200;omkring 30\nGamma;300;många\n' > e.csv; samverkan grant import r-2025 e.csv
e.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
e.csv: taken as quantities: column C "Medlemmar"
e.csv: column C "Medlemmar": 1 cell names a unit of its own (st), read as the number in it
e.csv: 3 rows: 1 to add, 2 with errors
e.csv:3: column C "Medlemmar": 'omkring 30' is not a number, write it like 1234,50 [amount-unreadable]
e.csv:4: column C "Medlemmar": 'många' is not a number, write it like 1234,50 [amount-unreadable]
samverkan: 2 errors, nothing stored; mend them, or store the other rows with --skip-bad
? 65

$ printf 'Förening;Sökt belopp;Medlemmar\nAlfa;100;0701740605\nBeta;200;0701740606\n' > e.csv; samverkan grant import r-2025 e.csv
e.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
e.csv: column C "Medlemmar": the rules ask for it as a number, and it holds phone numbers; ask for another one, or leave the column out [quantity-personal]
samverkan: e.csv is refused, nothing stored
? 65

$ printf 'Förening;Sökt belopp;Medlemmar\nAlfa;100;x\nBeta;200;\n' > e.csv; samverkan grant import r-2025 e.csv -n -F csv
e.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
e.csv: taken as quantities: column C "Medlemmar"
e.csv: column C "Medlemmar": nothing but x and blanks, an x is read as yes and a blank as no
e.csv: 2 rows: 2 to add
organisation,change,field,from,to
Alfa,added,applied,,100.00
Alfa,added,medlemmar,,1.00
Beta,added,applied,,200.00
Beta,added,medlemmar,,0.00
only a trial, nothing was stored

$ printf 'Förening;Sökt belopp;Återkallad;Medlemmar\nAlfa;100;nej;1\nBeta;200;JA;2\nGamma;300;Flyttat;3\n' > f.csv; samverkan grant import r-2025 f.csv -q; samverkan export application -q -F csv
f.csv: 3 rows: 3 added
organisation,org_number,round,applied_ore,received,purpose,withdrawn,medlemmar
Alfa,,r-2025,10000,,,,1.00
Beta,,r-2025,20000,,,JA,2.00
Gamma,,r-2025,30000,,,Flyttat,3.00

$ printf 'Förening;Sökt belopp;Återkallad\nAlfa;100;x\nBeta;200;nej\n' > g.csv; samverkan grant import r-2025 g.csv
g.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
g.csv: 2 rows: 1 unchanged, 1 with errors
g.csv:2: column C "Återkallad": 'x' stands beside other words here and is neither yes nor no, write which [yes-no-unreadable]
samverkan: 1 error, nothing stored; mend it, or store the other rows with --skip-bad
? 65

$ printf 'Namn;Org.nr;Bildad;E-post;Plusgiro;Kontaktperson;Verksam i kommunen;Når invånare\nDelta;?;-;.;--;x;x;ja\nEpsilon;-;...;x;-;-;;-\nZeta;;x;?;.;–;X;nej\n' > h.csv; samverkan register import h.csv; samverkan export organisation -q -F csv | grep -v -e ^Alfa -e ^Beta -e ^Gamma
h.csv: UTF-8 (for instance "Når invånare"), separated by ";", 1 header row
h.csv: column B "Org.nr": 2 cells hold a mark alone and are read as empty
h.csv: column C "Bildad": 3 cells hold a mark alone and are read as empty
h.csv: column D "E-post": 3 cells hold a mark alone and are read as empty
h.csv: column E "Plusgiro": 3 cells hold a mark alone and are read as empty
h.csv: column F "Kontaktperson": 3 cells hold a mark alone and are read as empty
h.csv: column G "Verksam i kommunen": nothing but x and blanks, an x is read as yes and a blank as no
h.csv: column H "Når invånare": 1 cell holds a mark alone and is read as empty
h.csv: 3 rows: 3 added
name,org_number,kind,category,active_in_municipality,serves_residents,giro,address,postcode,town,website,founded,note
Delta,,association,,yes,yes,,,,,,,
Epsilon,,association,,no,,,,,,,,
Zeta,,association,,yes,no,,,,,,,

$ samverkan grant open s-2025 --budget 900000 -q; printf 'Förening;Sökt belopp;Inkommen\nAlfa;100;03/04/2025\nBeta;200;03/28/2025\nGamma;300;2025-03-05\n' > i.csv; samverkan grant import s-2025 i.csv --skip-bad; samverkan export application -q -F csv | grep s-2025
i.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
i.csv: 3 rows: 1 added, 2 with errors
i.csv:2: column C "Inkommen": '03/04/2025' can be two days, and on line 3 of the column the month stands first; write it like 2024-03-31 [date-order]
i.csv:3: column C "Inkommen": '03/28/2025' has its month first, write it like 2024-03-31 [date-order]
Gamma,,s-2025,30000,2025-03-05,,,

$ printf 'Förening;Sökt belopp;Inkommen\nAlfa;100;3/4/2025\nBeta;200;den 28 mars 2025\n' > j.csv; samverkan grant import s-2025 j.csv; samverkan export application -q -F csv | grep s-2025
j.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
j.csv: column C "Inkommen": 1 date can have its day or its month first, read with the day first
j.csv: 2 rows: 2 added
Gamma,,s-2025,30000,2025-03-05,,,
Alfa,,s-2025,10000,2025-04-03,,,
Beta,,s-2025,20000,2025-03-28,,,

$ printf 'Namn;Typ;Verksamhet\nEta;Idrott;Bandy\nTheta;Stiftelse;\nIota;Övriga;\n' > k.csv; samverkan register import k.csv; samverkan export organisation -q -F csv | grep -e Eta -e Theta -e Iota
k.csv: UTF-8, separated by ";", 1 header row
k.csv: column C "Verksamhet": 1 cell is not taken in, for column B "Typ" goes before it; to turn that round: --map 'category=Verksamhet'
k.csv: 3 rows: 3 added
Eta,,association,Idrott,,,,,,,,,
Theta,,foundation,,,,,,,,,,
Iota,,other,Övriga,,,,,,,,,

$ printf 'Namn;Org.nr;Postnr\nKappa;"=""8020024280""";"=""01234"""\n' > l.csv; samverkan register import l.csv -q; samverkan export organisation -q -F csv | grep Kappa
l.csv: 1 row: 1 added
Kappa,802002-4280,association,,,,,,01234,,,,

$ printf 'Namn, Ort\nLambda, Ekerö\nMy, Färentuna\n' > m.csv; samverkan register import m.csv; samverkan register import -n -q m.csv --delimiter ', '
m.csv: UTF-8, separated by ";", 1 header row
m.csv: no column for Name, for the file is read as one column; say what parts its cells: --delimiter ',' [column-missing]
samverkan: m.csv is not read until that is mended
m.csv: 2 rows: 2 to add
What would be changed

Changes
Organisation  Change  Field  From  To
──────────────────────────────────────────────
Lambda        to add  Name         Lambda
Lambda        to add  Kind         Association
Lambda        to add  Town         Ekerö
My            to add  Name         My
My            to add  Kind         Association
My            to add  Town         Färentuna

$ { echo 'Namn;Ort'; head -c 1001 /dev/zero | tr '\0' n; echo ';Ekerö'; head -c 1000 /dev/zero | tr '\0' m; echo ';Ekerö'; } > n.csv; samverkan register import n.csv -n -F csv | cut -c 1-60
n.csv: UTF-8, separated by ";", 1 header row
n.csv: 2 rows: 1 to add, 1 with errors
n.csv:2: column A "Namn": the name has 1001 characters, at most 1000 are read, shorten it [name-long]
samverkan: 1 error, nothing stored; mend it, or store the other rows with --skip-bad
organisation,change,field,from,to
mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm

$ { echo 'Namn;Ort'; printf 'Ny;'; head -c 3000000 /dev/zero | tr '\0' n; echo; } > o.csv; samverkan register import o.csv
samverkan: o.csv:2: the line has a cell of more than 1 MB or more than 16384 cells, which no table has; is it one?
? 65

$ printf 'Namn;;Ort\nNu;hemligt;Ekerö\nNamn;;Ort\nXi;;Färentuna\n' > p.csv; samverkan register import p.csv; samverkan export organisation -q -F csv | grep -c ^Namn
p.csv: UTF-8, separated by ";", 1 header row
p.csv: column B: 1 cell is not read, the column has no header
p.csv: 3 rows: 2 added, 1 the header again
0
? 1

$ printf 'Timestamp,Nöjd?\n5/4/2025 10:00:00,3\n5/11/2025 11:00:00,4\n6/2/2025 09:00:00,4\n' > q.csv; samverkan survey import q q.csv -q; samverkan survey list -q -F csv
q.csv: 3 rows: 3 added
name,title,responses,sent,notes,first,last
q,,3,,0,2025-05-04,2025-06-02

$ printf 'Förening;Sökt summa;Ansökningsdatum\nAlfa;100;2025-03-01\n' > s.csv; samverkan grant import s-2025 s.csv -n -F csv
s.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
s.csv: column B "Sökt summa": read as Applied for
s.csv: column C "Ansökningsdatum": read as Received
s.csv: 1 row: 1 with errors
organisation,change,field,from,to
s.csv:2: "Alfa" has already applied, with other values; --update takes those of the file [application-known]
samverkan: 1 error, nothing stored; mend it, or store the other rows with --skip-bad
? 65

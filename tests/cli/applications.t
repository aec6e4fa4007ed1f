# Files of applications whose columns are not what one thinks.

$ samverkan init -q

$ printf 'namn\nAlfa\nBeta\nGamma\n' > r.csv; samverkan register import r.csv -q
r.csv: 3 rows: 3 added

$ samverkan grant open r-2024 --budget 1000 -q; samverkan grant open s-2025 --budget 1000 -q

$ printf 'Förening;Önskat bidrag;Medlemmar\nAlfa;100;3\n' > a.csv; samverkan grant import r-2024 a.csv --dry-run -F csv
a.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
a.csv: taken as quantities: column B "Önskat bidrag", column C "Medlemmar"
a.csv: 1 row: 1 to add
organisation,change,field,from,to
Alfa,added,önskat_bidrag,,100.00
Alfa,added,medlemmar,,3.00
a.csv: warning: no column is the amount applied for; taken as quantities are column B "Önskat bidrag", column C "Medlemmar"; if one of them is the amount, say so: --map applied='Önskat bidrag' [amount-column]
only a trial, nothing was stored

$ samverkan grant import r-2024 a.csv --map applied='Önskat bidrag'
a.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
a.csv: taken as quantities: column C "Medlemmar"
a.csv: 1 row: 1 added

$ printf 'Förening;Syfte\nAlfa;läger\n' > b.csv; samverkan grant import r-2024 b.csv -n -F csv --update
b.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
b.csv: 1 row: 1 to change
organisation,change,field,from,to
Alfa,changed,purpose,,läger
b.csv: warning: no column is the amount applied for; if one of them is, say so: --map applied=HEADER [amount-column]
only a trial, nothing was stored

$ printf 'Vem;Sökt belopp\nAlfa;100\nBeta;100\n' > c.csv; samverkan grant import r-2024 c.csv
c.csv: UTF-8 (for instance "Sökt belopp"), separated by ";", 1 header row
c.csv: no column for Organisation, name one of its columns 'Organisation' or use --map organisation=HEADER [column-missing]
samverkan: c.csv is not read until that is mended
? 65

$ samverkan grant import r-2024 c.csv --map organisation=Vem --update -n -q -F csv
c.csv: 2 rows: 1 to add, 1 unchanged
organisation,change,field,from,to
Beta,added,applied,,100.00

$ printf 'Förening;Sökt belopp;Belopp;Ansökt belopp\nBeta;100;200;300\nGamma;1 000;;1000,00\n' > d.csv; samverkan grant import s-2025 d.csv -q
d.csv: 2 rows: 1 to add, 1 with errors
d.csv:2: column C "Belopp": '200' is not what column "Sökt belopp" says; keep one of them, or say which with --map applied=HEADER [columns-differ]
samverkan: 1 error, nothing stored; mend it, or store the other rows with --skip-bad
? 65

$ samverkan grant import s-2025 d.csv -q --map applied=Belopp --map applied='Sökt belopp' -n -F csv
d.csv: 2 rows: 1 to add, 1 with errors
organisation,change,field,from,to
Gamma,added,applied,,1000.00
Gamma,added,ansökt_belopp,,1000.00
d.csv:2: column B "Sökt belopp": '100' is not what column "Belopp" says; keep one of them, or say which with --map applied=HEADER [columns-differ]
samverkan: 1 error, nothing stored; mend it, or store the other rows with --skip-bad
? 65

$ samverkan grant import s-2025 d.csv -q --map applied=Belopp -n -F csv
d.csv: 2 rows: 2 to add
organisation,change,field,from,to
Beta,added,applied,,200.00
Beta,added,sökt_belopp,,100.00
Beta,added,ansökt_belopp,,300.00
Gamma,added,sökt_belopp,,1000.00
Gamma,added,ansökt_belopp,,1000.00

$ samverkan grant apply s-2025 Beta --amount 77 --quantity m=2 -q; samverkan export application -q -o e.csv; cat e.csv
organisation,org_number,round,applied_ore,received,purpose,withdrawn,m,medlemmar
Alfa,,r-2024,10000,,,,,3.00
Beta,,s-2025,7700,,,,2.00,

$ samverkan grant import s-2025 e.csv
e.csv: UTF-8, separated by ",", 1 header row
e.csv: taken as quantities: column H "m", column I "medlemmar"
e.csv: 2 rows: 1 unchanged, 1 of another round

$ samverkan grant open t-2026 --budget 1000 -q; sed 's/s-2025/T 2026/' e.csv > f.csv; samverkan grant import t-2026 f.csv; samverkan export application -q -F csv
f.csv: UTF-8, separated by ",", 1 header row
f.csv: taken as quantities: column H "m", column I "medlemmar"
f.csv: 2 rows: 1 added, 1 of another round
organisation,org_number,round,applied_ore,received,purpose,withdrawn,m,medlemmar
Alfa,,r-2024,10000,,,,,3.00
Beta,,s-2025,7700,,,,2.00,
Beta,,t-2026,7700,,,,2.00,

$ samverkan grant apply s-2025 Gamma --update --quantity m=1
samverkan: Gamma has no application in s-2025, leave out --update to store one
? 65

$ samverkan grant apply s-2025 Beta --update --quantity m=4 --received 2025-01-02 --purpose Läger
corrected the application of Beta in s-2025: 77 kr

$ samverkan grant apply s-2025 Beta --update --quantity m=4
the application of Beta in s-2025 says so already, nothing was changed

$ samverkan export application -q -F csv
organisation,org_number,round,applied_ore,received,purpose,withdrawn,m,medlemmar
Alfa,,r-2024,10000,,,,,3.00
Beta,,s-2025,7700,2025-01-02,Läger,,4.00,
Beta,,t-2026,7700,,,,2.00,

$ samverkan grant apply s-2025 Beta --update --quantity m= --received '' --purpose ''
corrected the application of Beta in s-2025: 77 kr

$ samverkan grant apply s-2025 Beta --update --quantity rent=
samverkan: the application has no rent to take away
? 65

$ samverkan grant apply s-2025 Beta --update --received igår
samverkan: --received: 'igår' is no date, write it as 2024-03-31
? 64

$ samverkan export application -q -F csv
organisation,org_number,round,applied_ore,received,purpose,withdrawn,m,medlemmar
Alfa,,r-2024,10000,,,,,3.00
Beta,,s-2025,7700,,,,,
Beta,,t-2026,7700,,,,2.00,

$ printf 'Förening;Sökt belopp;m\nBeta;77;8\n' > g.csv; samverkan grant import s-2025 g.csv; samverkan grant import s-2025 g.csv --update
g.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
g.csv: taken as quantities: column C "m"
g.csv: 1 row: 1 with errors
g.csv:2: "Beta" has already applied, with other values; --update takes those of the file [application-known]
samverkan: 1 error, nothing stored; mend it, or store the other rows with --skip-bad
g.csv: UTF-8 (for instance "Förening"), separated by ";", 1 header row
g.csv: taken as quantities: column C "m"
g.csv: 1 row: 1 changed

$ samverkan grant apply s-2025 Beta --update --amount 1,234
samverkan: --amount: '1,234' is ambiguous, write 1234, or 1,23 (two decimals at most)
? 64

$ samverkan init -q --db noted.db; export SAMVERKAN_DB=noted.db; samverkan register add 'Ekerö IK' -q; samverkan grant open r --budget 1000 -q; printf 'Organisation;Belopp;Medlemmar\nEkerö IK;500;10\n' > a.csv; samverkan grant import r a.csv -q; printf 'Organisation;Belopp;Medlemmar\nEkerö IK;600;12\n' > b.csv; samverkan grant import r b.csv --update -q; samverkan log r -F csv | cut -d , -f 1,4-
a.csv: 1 row: 1 added
b.csv: 1 row: 1 changed
id,command,outcome,objects,changes
3,grant open,done,round r,"name: r; programme: r; year: 2026; budget_ore: 100000; rules: "
4,grant import,done,application Ekerö IK in r,organisation: Ekerö IK; applied_ore: 50000; medlemmar: 10.0
5,grant import,done,application Ekerö IK in r,applied_ore: 50000 → 60000; medlemmar: 12.0

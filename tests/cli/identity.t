# Whose a row is: a number and a name of two organisations, a part of one, a new name.

$ samverkan init -q; printf 'namn;orgnr\nEkerö IK;802002-4280\nPRO Ekerö;\nSPF Ekerö;212000-0142\nEkerö Judo;\n' > r.csv; samverkan register import r.csv -q; samverkan register alias 'PRO Ekerö' Pensionärerna -q
r.csv: 4 rows: 4 added

$ samverkan grant open r --budget 1000 -q; samverkan award open u --amount 100 -q

$ printf 'Förening;Org.nr;Sökt belopp\nPRO Ekerö;802002-4280;100\nPensionärerna;802002-4280;100\nEkerö IK;212000-0142;100\nEkerö IK;556016-0680;100\nEKERÖ IK;802002-4280;100\n' > a.csv; samverkan grant import r a.csv -q
a.csv: 5 rows: 1 to add, 4 with errors
a.csv:2: 802002-4280 is the number of "Ekerö IK", and the name is that of "PRO Ekerö"; mend the number or the name [organisation-contradictory]
a.csv:3: 802002-4280 is the number of "Ekerö IK", and the name is that of "PRO Ekerö"; mend the number or the name [organisation-contradictory]
a.csv:4: 212000-0142 is the number of "SPF Ekerö", and the name is that of "Ekerö IK"; mend the number or the name [organisation-contradictory]
a.csv:5: "Ekerö IK" is in the register with another number, 802002-4280; mend the number in the file, or there with: samverkan register set 802002-4280 org_number=556016-0680 [organisation-unknown]
samverkan: 4 errors, nothing stored; mend them, or store the other rows with --skip-bad
? 65

$ samverkan export application -q -F csv | wc -l
1

$ printf 'Förening;Org.nr;Motivering;Nominerad av\nPRO Ekerö;802002-4280;flit;the board\n' > n.csv; samverkan award import u n.csv -q
n.csv: 1 row: 1 with errors
n.csv:2: 802002-4280 is the number of "Ekerö IK", and the name is that of "PRO Ekerö"; mend the number or the name [organisation-contradictory]
samverkan: 1 error, nothing stored; mend it, or store the other rows with --skip-bad
? 65

$ printf 'Förening;Org.nr;Sökt belopp\nEkerö IK Fotboll;802002-4280;100\n' > b.csv; samverkan grant import r b.csv -q -n
b.csv: 1 row: 1 to add
What would be changed

Changes
Organisation  Change  Field        From  To
───────────────────────────────────────────────
Ekerö IK      to add  Applied for        100 kr
b.csv:2: warning: taken as that of "Ekerö IK" by the number 802002-4280, and the name is "Ekerö IK Fotboll"; if that is another name of it: samverkan register alias 802002-4280 "Ekerö IK Fotboll" [organisation-renamed]

$ printf 'Förening;Org.nr;Sökt belopp\nEkerö IK Fotboll;802002-4280;100\nEkerö IK;;100\n' > c.csv; samverkan grant import r c.csv -q
c.csv: 2 rows: 1 to add, 1 with errors
c.csv:2: warning: taken as that of "Ekerö IK" by the number 802002-4280, and the name is "Ekerö IK Fotboll"; if that is another name of it: samverkan register alias 802002-4280 "Ekerö IK Fotboll" [organisation-renamed]
c.csv:3: means "Ekerö IK", as an earlier row does under another name; if "Ekerö IK Fotboll" is a part of it, register that without the number and leave the number out here; if it is another name of it: samverkan register alias "Ekerö IK" "Ekerö IK Fotboll" [organisation-contradictory]
samverkan: 1 error, nothing stored; mend it, or store the other rows with --skip-bad
? 65

$ printf 'Förening;Org.nr;Sökt belopp\nEkerö IK;802002-4280;100\nEkerö IK Fotboll;802002-4280;100\n' > d.csv; samverkan grant import r d.csv -q --skip-bad
d.csv: 2 rows: 1 added, 1 with errors
d.csv:3: means "Ekerö IK", as an earlier row does under another name; if "Ekerö IK Fotboll" is a part of it, register that without the number and leave the number out here; if it is another name of it: samverkan register alias "Ekerö IK" "Ekerö IK Fotboll" [organisation-contradictory]
? 1

$ samverkan export application -q -F csv | cut -d, -f1-5
organisation,org_number,round,applied_ore,received
Ekerö IK,802002-4280,r,10000,

$ printf 'namn;orgnr;ort\nPRO Ekerö;802002-4280;Ekerö\nEkerö IK;212000-0142;Ekerö\n' > e.csv; samverkan register import e.csv -q --update --rename
e.csv: 2 rows: 2 with errors
e.csv:2: 802002-4280 is the number of "Ekerö IK", and by the name "PRO Ekerö" goes another organisation; mend the number or the name, or merge the two with: samverkan register merge [organisation-contradictory]
e.csv:3: 212000-0142 is the number of "SPF Ekerö", and by the name "Ekerö IK" goes another organisation; mend the number or the name, or merge the two with: samverkan register merge [organisation-contradictory]
samverkan: 2 errors, nothing stored; mend them, or store the other rows with --skip-bad
? 65

$ printf 'namn;orgnr;ort\nEkerö IK Fotboll;802002-4280;Ekerö\n' > f.csv; samverkan register import f.csv -q; samverkan register import f.csv -q --update
f.csv: 1 row: 1 with errors
f.csv:2: has the number of "Ekerö IK" and another name; if that is its new name, take it over with --update --rename; if it is a part of it, leave out the number [organisation-known]
samverkan: 1 error, nothing stored; mend it, or store the other rows with --skip-bad
f.csv: 1 row: 1 with errors
f.csv:2: has the number of "Ekerö IK" and another name; if that is its new name, take it over with --update --rename; if it is a part of it, leave out the number [organisation-renamed]
samverkan: 1 error, nothing stored; mend it, or store the other rows with --skip-bad
? 65

$ printf 'namn;orgnr;ort\nEkerö IK Fotboll;802002-4280;Ekerö\nEkerö IK;802002-4280;Ekerö\n' > g.csv; samverkan register import g.csv -q --update --skip-bad
g.csv: 2 rows: 2 with errors
g.csv:2: has the number of "Ekerö IK" and another name; if that is its new name, take it over with --update --rename; if it is a part of it, leave out the number [organisation-renamed]
g.csv:3: has the number of the organisation on line 2, with another town; keep one of them, or mend the number [row-twice]
? 1

$ samverkan register list -q -F csv | cut -d, -f1,2,10
name,org_number,town
Ekerö IK,802002-4280,
Ekerö Judo,,
PRO Ekerö,,
SPF Ekerö,212000-0142,

$ samverkan register import f.csv -q --update --rename; samverkan register list -q -F csv | cut -d, -f1,2,10
f.csv: 1 row: 1 changed
name,org_number,town
Ekerö IK Fotboll,802002-4280,Ekerö
Ekerö Judo,,
PRO Ekerö,,
SPF Ekerö,212000-0142,

$ printf 'namn;orgnr;ort\nEkerö ik fotboll;802002-4280;Ekerö\n' > h.csv; samverkan register import h.csv -q --update; samverkan register list -q -F csv | grep -i fotboll | cut -d, -f1,2,10
h.csv: 1 row: 1 changed
Ekerö ik fotboll,802002-4280,Ekerö

# Several persons at an organisation: the main one is whom its own fields speak of, protected ones are seen nowhere.

$ samverkan init -q --as-of 2024-01-01 && samverkan register add 'RSMH Ekerö' --contact 'Anna Andersson' --email anna@x.se --as-of 2024-01-02 -q && samverkan register add Boj -q

$ samverkan register contact rsmh 'Bo Berg' --role 'kassör' --phone '070-123 45 67' --as-of 2024-02-01
RSMH Ekerö: has another contact

$ samverkan register contact rsmh 'anna  ANDERSSON' --role ordförande --publish yes --as-of 2024-02-02
RSMH Ekerö: the contact is changed

$ samverkan register contact rsmh -F csv
contact,role,email,phone,since,published,main
Anna Andersson,ordförande,anna@x.se,,2024-02-02,yes,yes
Bo Berg,kassör,,070-123 45 67,2024-02-01,no,no

$ samverkan register contact rsmh
RSMH Ekerö

Contacts
Name            Role        E-mail     Phone          Confirmed on  May be published  Main contact
──────────────────────────────────────────────────────────────────────────────────────────────────
Anna Andersson  ordförande  anna@x.se                 2024-02-02    yes               yes
Bo Berg         kassör                 070-123 45 67  2024-02-01    no                no

$ echo 'Cecilia Canarie' > namn.txt; echo 'cc@canarie.se' > epost.txt

$ samverkan register contact rsmh @namn.txt --email @epost.txt --phone '08-999 88 77' --role Canarie --protected yes
RSMH Ekerö: has another contact
texts may still name the person; to see which: samverkan register person

$ samverkan register contact rsmh -F csv
contact,role,email,phone,since,published,main
Anna Andersson,ordförande,anna@x.se,,2024-02-02,yes,yes
Bo Berg,kassör,,070-123 45 67,2024-02-01,no,no
1 contact has protected personal data and is not shown; see --show-protected

$ samverkan register contact rsmh --show-protected | grep -c Canarie
1

$ samverkan register contact rsmh --show-protected -F csv
samverkan: --show-protected shows on the screen only, leave out --format, --output and --excel
? 64

$ samverkan register contact rsmh --show-protected -o x.xlsx
samverkan: --show-protected shows on the screen only, leave out --format, --output and --excel
? 64

$ samverkan register contact rsmh @namn.txt --publish yes
samverkan: the personal data are protected: no main contact and not published, until --protected no
? 77

$ samverkan register contact rsmh @namn.txt --main
samverkan: the personal data are protected: no main contact and not published, until --protected no
? 77

$ printf 'Namn;Kontaktperson;E-post;Telefon\nRSMH Ekerö;CECILIA Canarie;ny@y.se;\n' > f.csv; samverkan register import f.csv --update
f.csv: UTF-8, separated by ";", 1 header row
f.csv: 1 row: 1 unchanged
f.csv:2: warning: the contact, e-mail or phone is that of someone with protected personal data, these cells are left alone [contact-protected]

$ printf 'Namn;Kontaktperson;E-post;Telefon;Ort\nRSMH Ekerö;Cissi;CC@canarie.se;;Ekerö\n' > f.csv; samverkan register import f.csv --update
f.csv: UTF-8, separated by ";", 1 header row
f.csv: 1 row: 1 changed
f.csv:2: warning: the contact, e-mail or phone is that of someone with protected personal data, these cells are left alone [contact-protected]

$ printf 'Namn;Telefon\nRSMH Ekerö;+46 8 999 88 77\n' > f.csv; samverkan register import f.csv --update
f.csv: UTF-8, separated by ";", 1 header row
f.csv: 1 row: 1 unchanged
f.csv:2: warning: the contact, e-mail or phone is that of someone with protected personal data, these cells are left alone [contact-protected]

$ samverkan register set rsmh contact=@namn.txt
samverkan: that is someone with protected personal data, to lift that: samverkan register contact ORG NAME --protected no
? 77

$ samverkan register set rsmh email=@epost.txt
samverkan: that is someone with protected personal data, to lift that: samverkan register contact ORG NAME --protected no
? 77

$ samverkan register show rsmh
RSMH Ekerö

Organisation
Name     RSMH Ekerö
Kind     Association
Town     Ekerö
Contact  Anna Andersson
E-mail   anna@x.se

Contacts
Name            Role        E-mail     Phone          Confirmed on  May be published  Main contact
──────────────────────────────────────────────────────────────────────────────────────────────────
Anna Andersson  ordförande  anna@x.se                 2024-02-02    yes               yes
Bo Berg         kassör                 070-123 45 67  2024-02-01    no                no
1 contact has protected personal data and is not shown; see: samverkan register contact

$ samverkan register contact rsmh 'Bo Berg' --main -q && samverkan register list -F csv --with-contacts --search rsmh | awk -F, '{ print $1, $(NF - 2), $(NF - 1), $NF }' OFS=,
1 organisation
name,contact,email,phone
RSMH Ekerö,Bo Berg,,070-123 45 67

$ samverkan register set rsmh email=bo@x.se -q --as-of 2024-03-01 && samverkan register contact rsmh -F csv
contact,role,email,phone,since,published,main
Bo Berg,kassör,bo@x.se,070-123 45 67,2024-03-01,no,yes
Anna Andersson,ordförande,anna@x.se,,2024-02-02,yes,no
1 contact has protected personal data and is not shown; see --show-protected

$ samverkan register set rsmh 'contact=Dag Dal' --as-of 2024-03-02 -q && samverkan register contact rsmh -F csv
contact,role,email,phone,since,published,main
Dag Dal,,bo@x.se,070-123 45 67,2024-03-02,no,yes
Anna Andersson,ordförande,anna@x.se,,2024-02-02,yes,no
1 contact has protected personal data and is not shown; see --show-protected

$ samverkan register set rsmh 'contact=Anna Andersson' --as-of 2024-03-03 -q && samverkan register contact rsmh -F csv
contact,role,email,phone,since,published,main
Anna Andersson,ordförande,anna@x.se,070-123 45 67,2024-03-03,yes,yes
1 contact has protected personal data and is not shown; see --show-protected

$ samverkan register set rsmh contact= email= phone= -q && samverkan register contact rsmh -F csv
contact,role,email,phone,since,published,main
1 contact has protected personal data and is not shown; see --show-protected

$ samverkan register contact rsmh 'Eva Ek' -q --as-of 2024-03-04 && samverkan register show rsmh -F json | grep -o '"contact": "Eva Ek"'
1 contact has protected personal data and is not shown; see: samverkan register contact
"contact": "Eva Ek"

$ printf 'Namn;Kontaktperson\nRSMH Ekerö;Eva Ek\n' > f.csv; samverkan register import f.csv --as-of 2024-05-06; samverkan register import f.csv --as-of 2024-05-06; samverkan export contact -q -F csv
f.csv: UTF-8, separated by ";", 1 header row
f.csv: 1 row: 1 unchanged
f.csv: UTF-8, separated by ";", 1 header row
f.csv: 1 row: 1 unchanged
organisation,org_number,contact,email,phone,role,since,published,main
RSMH Ekerö,,Eva Ek,,,,2024-05-06,no,yes

$ samverkan log -F csv | tail -n 2 | cut -d, -f 1,4-
13,register contact,done,organisation RSMH Ekerö
14,register import,done,file f.csv

$ samverkan register contact rsmh 'Nils Nord' --remove
samverkan: RSMH Ekerö has no contact of that name, see: samverkan register contact ORG
? 66

$ samverkan register contact rsmh --remove
samverkan: NAME is missing: whose contact is to be changed?
? 64

$ samverkan register contact rsmh 'Eva Ek' --email x
--email: 'x' is no e-mail address; several are parted by ; [email-unreadable]
samverkan: nothing was stored
? 65

$ samverkan register contact rsmh '...'
samverkan: the name has neither letters nor digits, nobody can be found by it
? 65

$ samverkan register contact rsmh 'Eva Ek' --since 2999-01-01
samverkan: --since: that day is yet to come, write the day this was said
? 65

$ samverkan register contact rsmh 'Eva Ek' --protected kanske
samverkan: --protected: 'kanske' is neither yes nor no, write yes or no
? 64

$ samverkan register contact rsmh 'Eva Ek' --remove --dry-run
RSMH Ekerö: the contact would be removed
only a trial, nothing was stored

$ samverkan register contact rsmh 'Eva Ek' --remove && samverkan register contact rsmh -F csv
RSMH Ekerö: the contact is removed
contact,role,email,phone,since,published,main
1 contact has protected personal data and is not shown; see --show-protected

$ samverkan register contact rsmh 'Cecilia Canarie' --protected no -q && samverkan register contact rsmh -F csv --as-of 2024-03-01 | cut -d, -f 1,2,6,7
contact,role,published,main
Cecilia Canarie,Canarie,no,no

$ samverkan register contact boj 'Fia Falk' --email fia@x.se -q --as-of 2024-01-02; samverkan register contact boj 'cecilia canarie' --protected yes -q; samverkan register contact rsmh 'Gun Gran' -q --as-of 2024-01-02; samverkan register contact rsmh 'Fia Falk' --role revisor -q --as-of 2024-01-02

$ samverkan register merge rsmh boj
RSMH Ekerö is now part of Boj, which also goes by that name
moved: applications 0, agreements 0, other names 0, contacts 3

$ samverkan register contact boj -F csv
contact,role,email,phone,since,published,main
Fia Falk,revisor,fia@x.se,,2024-01-02,no,yes
Gun Gran,,,,2024-01-02,no,no
1 contact has protected personal data and is not shown; see --show-protected

$ samverkan report register | sed -n '/Contacts/,$p'; samverkan register contact boj 'Gun Gran' --publish yes -q; samverkan report register | sed -n '/Contacts/,$p'
Contacts
Organisation  Org. number  Name      Role  E-mail  Phone
────────────────────────────────────────────────────────
Boj                        Gun Gran

Addresses and other details are left out here, and contact persons but for those who have agreed to be published; samverkan register show ORG has those of one organisation.
Journal: HEAD. With "samverkan check --head" and these characters anyone can check that no entry of the journal has been changed, taken out or put in afterwards, and that the register holds what samverkan stored in it.

$ samverkan export all --directory ut -q; grep -ril 'canarie\|999 88' ut; samverkan log -F csv | grep -i canarie; samverkan log boj -F csv | grep -i canarie; samverkan register list --with-contacts -F csv | grep -i canarie; samverkan report register -F json | grep -i canarie; samverkan register show boj -F json -q | grep -i canarie
1 organisation
? 1

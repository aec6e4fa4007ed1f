# What is typed and what cells hold: control characters, years, names that are taken, fields by their headers.

$ samverkan init -q; e=$(printf '\033'); t=$(printf '\t')

$ samverkan register add "Al${t}fa ${e}[31mRöd" --town "Ekerö${e}" -q; samverkan register list -q -F csv | head -c 300
name,org_number,kind,category,active_in_municipality,serves_residents,giro,address,postcode,town,website,founded
Al fa [31mRöd,,association,,,,,,,Ekerö,,

$ printf 'namn;ort\n"Be\tta";"Sol\nna"\n"\033";Solna\n' > a.csv; samverkan register import a.csv -q; printf 'namn;ort\n"Be\tta";"Sol\nna"\n' > b.csv; samverkan register import b.csv -q
a.csv: 2 rows: 1 to add, 1 with errors
a.csv:4: column A "namn": Name is missing, fill it in [field-missing]
samverkan: 1 error, nothing stored; mend it, or store the other rows with --skip-bad
b.csv: 1 row: 1 added

$ samverkan register set 'Be ta' "category=Idrott${t}${e}[1m" town="$(printf '\302\205')Sol${t}" -q; samverkan export organisation -q -F csv
name,org_number,kind,category,active_in_municipality,serves_residents,giro,address,postcode,town,website,founded,note
Al fa [31mRöd,,association,,,,,,,Ekerö,,,
Be ta,,association,Idrott [1m,,,,,,Sol,,,

$ samverkan grant open r --budget 100 --year 18
samverkan: --year: '18' is no year, write it like 1974
? 64

$ samverkan grant open r --budget 100 --year 3018
samverkan: --year: '3018' is no year, write it like 1974
? 64

$ samverkan grant open r --budget 100 --year 2018 -q

$ samverkan register add Gamma --org-number 802002-4280 -q; samverkan register alias Gamma Gammal -q

$ samverkan register set Gamma name='be TA'
samverkan: 'be TA' is in the register already, as: Be ta
? 65

$ samverkan register set 'Be ta' name=Gammal
samverkan: 'Gammal' is in the register already, as: Gamma
? 65

$ samverkan register set 'Be ta' name='Be-Ta' -q; samverkan register set Gamma name=Gamla -q

$ samverkan register add Delta --org-number 556016-0680 -q; samverkan register set Delta name=Gamla
Delta: name was 'Delta' and is now 'Gamla'

$ samverkan register set 802002-4280 ort=Ekby Hemsida=gamla.se kontakt=Anna 'Organization=x'
samverkan: there is no field 'Organization', the fields are name, org_number, kind, category, active_in_municipality, serves_residents, giro, address, postcode, town, website, founded, note, contact, email, phone
? 64

$ samverkan register set 802002-4280 ort=Ekby Hemsida=gamla.se kontakt=Anna 'Verksam i kommunen=ja'
Gamla: active_in_municipality is now 'yes'
Gamla: town is now 'Ekby'
Gamla: website is now 'gamla.se'
Gamla: contact is changed

$ samverkan manual samverkan-register | grep -A13 'Cm register import'
.Nm samverkan Cm register import
.Op Fl -template
.Op Fl -rename
.Op Fl -update
.Op Fl -map Ns = Ns Ar FIELD=HEADER ...
.Op Fl -encoding Ns = Ns Ar NAME
.Op Fl -delimiter Ns = Ns Ar CHARACTER
.Op Fl -header-rows Ns = Ns Ar N
.Op Fl -sheet Ns = Ns Ar NAME
.Op Fl -findings Ns = Ns Ar FILE.csv
.Op Fl -skip-bad
.Op Fl -format Ns = Ns Ar FORMAT
.Op Fl -output Ns = Ns Ar FILE
.Op Fl -excel

$ samverkan manual samverkan-log | sed -n '/^.Nm samverkan Cm/,/^.Sh/p'
.Nm samverkan Cm log
.Op Fl -verify
.Op Fl -head Ns = Ns Ar HASH
.Op Fl -since Ns = Ns Ar DATE
.Op Fl -format Ns = Ns Ar FORMAT
.Op Fl -output Ns = Ns Ar FILE
.Op Fl -excel
.Op Ar ORG|ROUND
.Sh DESCRIPTION

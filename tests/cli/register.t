# The register: one organisation at a time.

$ samverkan register list
samverkan: no database samverkan.db, make one with: samverkan init
? 66

$ samverkan init --municipality 'Ekerö kommun'
made samverkan.db; now fill it with: samverkan register import FILE

$ samverkan init
samverkan: samverkan.db is there already, nothing was changed
? 73

$ samverkan init --dry-run
samverkan: samverkan.db is there already, nothing was changed
? 73

$ stat -c %a samverkan.db
600

$ samverkan --lang sv init --db other.db -q && samverkan export setting --db other.db -q -F csv
key,value
language,sv

$ samverkan register add 'RSMH Ekerö' --org-number 16802002-4280 --category social --serves-residents yes
added RSMH Ekerö

$ samverkan register add 'Åkerö båtsällskap' --kind network --dry-run
would add Åkerö båtsällskap
only a trial, nothing was stored

$ samverkan register add 'Åkerö båtsällskap' --kind network
added Åkerö båtsällskap

$ samverkan register add 'rsmh - EKERÖ'
samverkan: 'rsmh - EKERÖ' is in the register already, as: RSMH Ekerö
? 65

$ samverkan register add 'Another' --org-number 8020024280
samverkan: '802002-4280' is in the register already, as: RSMH Ekerö
? 65

$ samverkan register add 'Another' --org-number 19800101-1234
--org-number: this is a personal identity number, which is not stored; leave it out [org-number-personal]
samverkan: nothing was stored
? 65

$ samverkan register add 'Another' --org-number 802002-4281 --email nobody --giro 1
--org-number: '802002-4281' has a check digit that does not fit, look the number up [org-number-check-digit]
--giro: '1' is no bankgiro, plusgiro or bank account with its clearing number, look it up [giro-check-digit]
--email: 'nobody' is no e-mail address; several are parted by ; [email-unreadable]
samverkan: nothing was stored
? 65

$ samverkan register add -- '---'
samverkan: '---' has neither letters nor digits, nobody can be found by it
? 65

$ samverkan register add Parkinson --kind klubb
samverkan: --kind: 'klubb' is not known, write one of association, foundation, congregation, study-association, cooperative, network, other
? 64

$ echo 'anna@example.se' | samverkan register set åkerö email=- town=Ekerö
Åkerö båtsällskap: town is now 'Ekerö'
Åkerö båtsällskap: email is changed

$ samverkan register set åkerö town=Ekerö
Åkerö båtsällskap: the register says so already, nothing was changed

$ samverkan register set åkerö town= kind=förening founded=1974
Åkerö båtsällskap: kind was 'Network' and is now 'Association'
Åkerö båtsällskap: town was 'Ekerö' and is taken away
Åkerö båtsällskap: founded is now '1974'

$ samverkan register set åkerö twon=Ekerö
samverkan: there is no field 'twon', did you mean 'town'? (the fields are name, org_number, kind, category, active_in_municipality, serves_residents, giro, address, postcode, town, website, founded, note, contact, email, phone)
? 64

$ samverkan register set åkerö town
samverkan: 'town' changes nothing, write FIELD=VALUE
? 64

$ samverkan register set åkerö name= giro=12
name: Name is missing, fill it in [field-missing]
giro: '12' is no bankgiro, plusgiro or bank account with its clearing number, look it up [giro-check-digit]
samverkan: nothing was stored
? 65

$ samverkan register set åkerö org_number=802002-4280
samverkan: '802002-4280' is in the register already, as: RSMH Ekerö
? 65

$ samverkan register set 'ingen sådan' town=x
samverkan: no organisation 'ingen sådan', see: samverkan register list
? 66

$ samverkan register alias rsmh 'Riksförbundet för social och mental hälsa'
RSMH Ekerö also goes by the name 'Riksförbundet för social och mental hälsa'

$ samverkan register alias rsmh 'RIKSFÖRBUNDET för social och mental hälsa'
RSMH Ekerö goes by the name 'RIKSFÖRBUNDET för social och mental hälsa' already, nothing was changed

$ samverkan register alias rsmh 'åkerö båtsällskap'
samverkan: 'åkerö båtsällskap' is in the register already, as: Åkerö båtsällskap
? 65

$ samverkan register list
Register of organisations

Organisations
Name               Organisation number  Kind         Category  Town
───────────────────────────────────────────────────────────────────
RSMH Ekerö         802002-4280          Association  social
Åkerö båtsällskap                       Association
2 organisations

$ samverkan register list --search RIKSFÖRBUNDET -F csv
name,org_number,kind,category,active_in_municipality,serves_residents,giro,address,postcode,town,website,founded
RSMH Ekerö,802002-4280,association,social,,yes,,,,,,
1 organisation

$ samverkan register list --search "$(printf 'a\314\212KERO\314\210')" -F csv -q
name,org_number,kind,category,active_in_municipality,serves_residents,giro,address,postcode,town,website,founded
Åkerö båtsällskap,,association,,,,,,,,,1974

$ samverkan register list --search nobody
Register of organisations

Organisations
Name  Organisation number  Kind  Category  Town
───────────────────────────────────────────────
0 organisations

$ samverkan register list --kind association --with-contacts -F csv
name,org_number,kind,category,active_in_municipality,serves_residents,giro,address,postcode,town,website,founded,contact,email,phone
RSMH Ekerö,802002-4280,association,social,,yes,,,,,,,,,
Åkerö båtsällskap,,association,,,,,,,,,1974,,anna@example.se,
2 organisations

$ samverkan register show åkerö
Åkerö båtsällskap

Organisation
Name     Åkerö båtsällskap
Kind     Association
Founded  1974
E-mail   anna@example.se

$ samverkan register show 8020024280 -F csv
name,org_number,kind,category,active_in_municipality,serves_residents,giro,address,postcode,town,website,founded,note,contact,email,phone
RSMH Ekerö,802002-4280,association,social,,yes,,,,,,,,,,

$ samverkan register show a
samverkan: 'a' fits several organisations, write more of the name or the number:
  RSMH Ekerö, 802002-4280
  Åkerö båtsällskap
? 64

$ samverkan register merge åkerö rsmh -n
Åkerö båtsällskap would become part of RSMH Ekerö, which would also go by that name
moved: applications 0, agreements 0, other names 0, contacts 1
only a trial, nothing was stored

$ samverkan register merge åkerö rsmh
Åkerö båtsällskap is now part of RSMH Ekerö, which also goes by that name
moved: applications 0, agreements 0, other names 0, contacts 1

$ samverkan register merge rsmh 802002-4280
samverkan: both are RSMH Ekerö, name two organisations
? 64

$ samverkan register show 'åkerö båtsällskap'
RSMH Ekerö

Organisation
Name                 RSMH Ekerö
Organisation number  802002-4280
Kind                 Association
Category             social
Serves residents     yes
Founded              1974
E-mail               anna@example.se

Other names
Name
─────────────────────────────────────────
Riksförbundet för social och mental hälsa
Åkerö båtsällskap

$ samverkan export journal -F csv | cut -d, -f1,4
journal: 7 rows
id,command
1,init
2,register add
3,register add
4,register set
5,register set
6,register alias
7,register merge

$ samverkan export journal_payload -F csv -q | cut -d, -f1,3,5- | sed 's/,[0-9a-f]*$//'
journal,object,payload,digest
1,setting,"{""municipality"":""Ekerö kommun"",""language"":""en""}"
2,organisation 1,"{""name"":{""old"":null,""new"":""RSMH Ekerö""},""org_number"":{""old"":null,""new"":""802002-4280""},""kind"":{""old"":null,""new"":""association""},""category"":{""old"":null,""new"":""social""},""serves_residents"":{""old"":null,""new"":true}}"
3,organisation 2,"{""name"":{""old"":null,""new"":""Åkerö båtsällskap""},""kind"":{""old"":null,""new"":""network""}}"
4,organisation 2,"{""town"":{""old"":null,""new"":""Ekerö""},""email"":{""personal"":true}}"
5,organisation 2,"{""kind"":{""old"":""network"",""new"":""association""},""town"":{""old"":""Ekerö"",""new"":null},""founded"":{""old"":null,""new"":1974}}"
6,organisation 1,"{""alias"":""Riksförbundet för social och mental hälsa""}"
7,organisation 2,"{""merged_into"":1,""aliases"":0,""agreements"":0,""applications"":0,""contacts"":1}"
7,organisation 2,"{""name"":{""old"":""Åkerö båtsällskap"",""new"":null},""kind"":{""old"":""association"",""new"":null},""founded"":{""old"":1974,""new"":null},""email"":{""personal"":true}}"
7,organisation 1,"{""merged_with"":""Åkerö båtsällskap""}"
7,organisation 1,"{""founded"":{""old"":null,""new"":1974},""email"":{""personal"":true}}"

$ samverkan register add 'Ja-förening' --active-in-municipality --serves-residents no -q; samverkan register show Ja-förening -F csv | head -3
name,org_number,kind,category,active_in_municipality,serves_residents,giro,address,postcode,town,website,founded,note,contact,email,phone
Ja-förening,,association,,yes,no,,,,,,,,,,

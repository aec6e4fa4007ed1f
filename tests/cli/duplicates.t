# Pairs that may be one organisation: proposed with the reason, settled by a person.

$ samverkan init -q

$ samverkan register duplicates
Organisations that may be one

May be one
Organisation  Town  Organisation number  Other organisation  Other's town  Other's number  Reason  Command that settles it
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
0 pairs that may be one organisation

$ printf 'namn;orgnr;ort;bankgiro;e-post\nParkinson Ekerö;;Ekerö;5050-1055;\nParkinsonföreningen i Ekerö;802002-4280;EKERÖ;;\nÅkerö I.K.;;Ekerö;;\nÅkerö IK;;Ekerö;;\nPRO i Färentuna;;;;kassor@x.se\nDragspelarna "4:ans" gäng;;;505 01 055;"Anna <kassor@x.se>, b@y.se"\n' > r.csv

$ samverkan register import -q r.csv
r.csv: 6 rows: 6 added

$ samverkan register duplicates -F csv
organisation,town,org_number,other,other_town,other_org_number,reason,command
Åkerö IK,Ekerö,,Åkerö I.K.,Ekerö,,"same name but for case, spaces and punctuation",samverkan register merge 'Åkerö IK' 'Åkerö I.K.'
Parkinson Ekerö,Ekerö,,Parkinsonföreningen i Ekerö,EKERÖ,802002-4280,"same name but for IF, IK, klubb or förening",samverkan register merge 'Parkinson Ekerö' 'Parkinsonföreningen i Ekerö'
2 pairs that may be one organisation
two that are not one: samverkan register distinct ORG ORG
? 1

$ samverkan register duplicates --search åkerö -F csv -q
organisation,town,org_number,other,other_town,other_org_number,reason,command
Åkerö IK,Ekerö,,Åkerö I.K.,Ekerö,,"same name but for case, spaces and punctuation",samverkan register merge 'Åkerö IK' 'Åkerö I.K.'
? 1

$ samverkan register duplicates --search mälarö -q -F csv
organisation,town,org_number,other,other_town,other_org_number,reason,command

$ eval "$(samverkan register duplicates --search=Parkinsonföreningen -F json -q | sed -n 's/.*"command": "\([^"]*\)"}.*/\1/p')"
Parkinson Ekerö is now part of Parkinsonföreningen i Ekerö, which also goes by that name
moved: applications 0, agreements 0, other names 0, contacts 0

$ eval "$(samverkan register duplicates --search=åkerö -F json -q | sed -n 's/.*"command": "\([^"]*\)"}.*/\1/p')"
Åkerö IK is now part of Åkerö I.K., which also goes by that name
moved: applications 0, agreements 0, other names 0, contacts 0

$ samverkan register duplicates -q -F csv | cut -d, -f1,4,7
organisation,other,reason

$ samverkan register show 'Parkinson Ekerö' -q -F json | grep -c 802002-4280
1

$ samverkan register distinct 'PRO i Färentuna' dragspelarna -n
PRO i Färentuna and Dragspelarna "4:ans" gäng would be known as two, and no longer be proposed as one
only a trial, nothing was stored

$ samverkan register distinct 'PRO i Färentuna' dragspelarna
PRO i Färentuna and Dragspelarna "4:ans" gäng are known as two, and no longer proposed as one

$ samverkan register distinct dragspelarna 'PRO i Färentuna'
Dragspelarna "4:ans" gäng and PRO i Färentuna are known as two already, nothing was changed

$ samverkan register duplicates -F csv | cut -d, -f1,4,7
0 pairs that may be one organisation
organisation,other,reason

$ samverkan register duplicates --distinct -F csv
organisation,town,org_number,other,other_town,other_org_number,reason,command
PRO i Färentuna,,,"Dragspelarna ""4:ans"" gäng",,,known as two,"samverkan register distinct 'PRO i Färentuna' 'Dragspelarna ""4:ans"" gäng' --clear"
1 pair that is known as two

$ samverkan register duplicates --distinct --search parkinson -q -F csv | wc -l
1

$ samverkan export organisation_distinct -F csv -q; samverkan log -F csv | tail -n 1 | cut -d , -f 4-
organisation,org_number,other_organisation,other_org_number
PRO i Färentuna,,"Dragspelarna ""4:ans"" gäng",
register distinct,done,"organisation PRO i Färentuna, organisation Dragspelarna ""4:ans"" gäng"

$ samverkan register add 'Dragspelarna' -q; samverkan register merge 'Dragspelarna "4:ans" gäng' Dragspelarna -q; samverkan export organisation_distinct -F csv -q
organisation,org_number,other_organisation,other_org_number
PRO i Färentuna,,Dragspelarna,

$ samverkan register distinct 'PRO i Färentuna' 'Dragspelarna "4:ans" gäng' --clear && samverkan register distinct 'PRO i Färentuna' Dragspelarna --clear; samverkan export organisation_distinct -F csv -q
PRO i Färentuna and Dragspelarna are proposed as one again, where they look like it
PRO i Färentuna and Dragspelarna are not known as two, nothing was changed
organisation,org_number,other_organisation,other_org_number

$ samverkan register distinct PRO 'PRO i Färentuna'
samverkan: both are PRO i Färentuna, name two organisations
? 64

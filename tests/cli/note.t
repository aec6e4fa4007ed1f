# What the office notes about an organisation, for itself.

$ samverkan init -q && samverkan register add 'RSMH Ekerö' --town Ekerö -q && samverkan register add 'RSMH Mälaröarna' -q && samverkan register add Boj -q

$ samverkan register note rsmh-ekerö
nothing is noted about RSMH Ekerö
RSMH Ekerö

Note
Organisation  RSMH Ekerö

$ samverkan register note 'RSMH Ekerö' 'Eva Ek ringer helst på kvällen'
noted that about RSMH Ekerö

$ samverkan register note 'RSMH Ekerö' 'Eva Ek ringer helst på kvällen'
RSMH Ekerö: the register says so already, nothing was changed

$ samverkan register note 'RSMH Ekerö'
RSMH Ekerö

Note
Organisation  RSMH Ekerö
Note          Eva Ek ringer helst på kvällen

$ samverkan register show 'RSMH Ekerö'
RSMH Ekerö

Organisation
Name  RSMH Ekerö
Kind  Association
Town  Ekerö
Note  Eva Ek ringer helst på kvällen

$ samverkan register show boj -F json | grep '"note"'
{"name": "organisation", "columns": [{"key": "name", "label": "Name", "type": "text"}, {"key": "org_number", "label": "Organisation number", "type": "text"}, {"key": "kind", "label": "Kind", "type": "text"}, {"key": "category", "label": "Category", "type": "text"}, {"key": "active_in_municipality", "label": "Active in the municipality", "type": "yes_no"}, {"key": "serves_residents", "label": "Serves residents", "type": "yes_no"}, {"key": "giro", "label": "Giro", "type": "text"}, {"key": "address", "label": "Address", "type": "text"}, {"key": "postcode", "label": "Postcode", "type": "text"}, {"key": "town", "label": "Town", "type": "text"}, {"key": "website", "label": "Website", "type": "text"}, {"key": "founded", "label": "Founded", "type": "year"}, {"key": "note", "label": "Note", "type": "text"}, {"key": "contact", "label": "Contact", "type": "text"}, {"key": "email", "label": "E-mail", "type": "text"}, {"key": "phone", "label": "Phone", "type": "text"}], "rows": [
{"name": "Boj", "org_number": null, "kind": "association", "category": null, "active_in_municipality": null, "serves_residents": null, "giro": null, "address": null, "postcode": null, "town": null, "website": null, "founded": null, "note": null, "contact": null, "email": null, "phone": null}

$ samverkan register list -F csv -q | head -1; samverkan report register -F json -q | grep -c kvällen; samverkan register import --template -F csv 2>/dev/null | grep -c note
name,org_number,kind,category,active_in_municipality,serves_residents,giro,address,postcode,town,website,founded
0
0
? 1

$ printf 'Årsmöte i mars.\nBokslut i april.\n' | samverkan register note 'RSMH Mälaröarna' -
noted that about RSMH Mälaröarna

$ samverkan register set 'RSMH Mälaröarna' note='Flyttar' -n; samverkan register note 'RSMH Mälaröarna' -F csv
RSMH Mälaröarna: note is changed
only a trial, nothing was stored
organisation,note
RSMH Mälaröarna,"Årsmöte i mars.
Bokslut i april."

$ samverkan register note boj @saknas.txt
samverkan: TEXT: cannot open saknas.txt: No such file or directory
? 66

$ samverkan register set boj anteckning='Ring Bo Berg' && samverkan register set boj note= && samverkan register note boj -F csv && samverkan register set boj note='Ring Bo Berg'
Boj: note is changed
Boj: note is taken away
nothing is noted about Boj
organisation,note
Boj,
Boj: note is changed

$ samverkan export organisation -o ut.csv -q && awk -F, 'NF > 1 { printf "%s,", $1 } { print $NF }' ut.csv
name,note
RSMH Ekerö,Eva Ek ringer helst på kvällen
RSMH Mälaröarna,"Årsmöte i mars.
Bokslut i april."
Boj,Ring Bo Berg

$ samverkan --db ny.db init -q && samverkan --db ny.db register import ut.csv -q && samverkan --db ny.db export organisation -o igen.csv -q && cmp ut.csv igen.csv
ut.csv: 3 rows: 3 added

$ samverkan register import ut.csv 2>&1 | tail -1
ut.csv: 3 rows: 3 unchanged

$ samverkan register merge 'RSMH Ekerö' 'RSMH Mälaröarna' -q && samverkan register note 'RSMH Mälaröarna'
RSMH Mälaröarna

Note
Organisation  RSMH Mälaröarna
Note          Årsmöte i mars. Bokslut i april. Eva Ek ringer helst på kvällen

$ samverkan register person 'Eva Ek'
What is stored of Eva Ek

Texts that mention the person
Table            Column   Organisation     Round, survey or entry  Text                                                             Times
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
journal_payload  payload                   5                       Eva Ek ringer helst på kvällen                                       1
journal_payload  payload                   10                      Eva Ek ringer helst på kvällen                                       1
journal_payload  payload                   10                      Årsmöte i mars. Bokslut i april. Eva Ek ringer helst på kvällen      1
organisation     note     RSMH Mälaröarna                          Årsmöte i mars. Bokslut i april. Eva Ek ringer helst på kvällen      1

Searched: contacts of exactly this name, and every text for the name and their addresses and phones. Answers to surveys are stored without who gave them.

$ samverkan register forget 'Eva Ek' --reference 'SN 2018/4' -q --as-of 2018-06-13; samverkan register note 'RSMH Mälaröarna' -F csv
Record of what was forgotten

Forgotten
Reference               SN 2018/4
Day                     2018-06-13
Contacts                0
Mentions in texts       1
Changes in the journal  3
organisation,note
RSMH Mälaröarna,"Årsmöte i mars.
Bokslut i april.
[gallrad] ringer helst på kvällen"

$ grep -c 'Eva Ek' samverkan.db
0
? 1

$ SAMVERKAN_LANG=sv samverkan register note boj; SAMVERKAN_LANG=sv samverkan register note 'RSMH Mälaröarna' 'Flyttar'; samverkan check -q
Boj

Anteckning
Organisation  Boj
Anteckning    Ring Bo Berg
antecknade det om RSMH Mälaröarna

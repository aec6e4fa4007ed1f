# Every stored table, for other programs.

$ samverkan init -q && samverkan register add 'RSMH Ekerö' --org-number 802002-4280 --active-in-municipality yes --founded 1974 --contact Anna -q --as-of 2018-05-02

$ samverkan register add 'Åkerö "norra", BK' --kind other -q

$ samverkan export organistion
samverkan: there is no table 'organistion', did you mean 'organisation'? (there are all, organisation, organisation_alias, organisation_distinct, organisation_end, contact, programme, agreement, round, application, pot, pot_agreement, award_round, nomination, score, allocation, step, adjustment, decision, decision_amount, amendment, correction, account_change, payment, followup_due, followup, reclaim, repayment, survey, survey_question, survey_option, response, survey_note, theme, response_theme, note_theme, setting, journal, journal_payload)
? 64

$ samverkan export xyzzy
samverkan: there is no table 'xyzzy', there are all, organisation, organisation_alias, organisation_distinct, organisation_end, contact, programme, agreement, round, application, pot, pot_agreement, award_round, nomination, score, allocation, step, adjustment, decision, decision_amount, amendment, correction, account_change, payment, followup_due, followup, reclaim, repayment, survey, survey_question, survey_option, response, survey_note, theme, response_theme, note_theme, setting, journal, journal_payload
? 64

$ samverkan export organisation
organisation

name               org_number   kind         category  active_in_municipality  serves_residents  giro  address  postcode  town  website  founded  note
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
RSMH Ekerö         802002-4280  association            yes                                                                                  1974
Åkerö "norra", BK               other
organisation: 2 rows

$ samverkan export organisation -F csv -q
name,org_number,kind,category,active_in_municipality,serves_residents,giro,address,postcode,town,website,founded,note
RSMH Ekerö,802002-4280,association,,yes,,,,,,,1974,
"Åkerö ""norra"", BK",,other,,,,,,,,,,

$ samverkan --lang sv export organisation -F csv -q
name,org_number,kind,category,active_in_municipality,serves_residents,giro,address,postcode,town,website,founded,note
RSMH Ekerö,802002-4280,association,,yes,,,,,,,1974,
"Åkerö ""norra"", BK",,other,,,,,,,,,,

$ samverkan export organisation --excel -q | od -c | sed -n 1,2p
0000000 357 273 277   n   a   m   e   ;   o   r   g   _   n   u   m   b
0000020   e   r   ;   k   i   n   d   ;   c   a   t   e   g   o   r   y

$ samverkan export contact -F json -q --as-of 2018-06-13
{"title": "contact", "as_of": "2018-06-13", "tables": [
{"name": "contact", "columns": [{"key": "organisation", "label": "organisation", "type": "text"}, {"key": "org_number", "label": "org_number", "type": "text"}, {"key": "contact", "label": "contact", "type": "text"}, {"key": "email", "label": "email", "type": "text"}, {"key": "phone", "label": "phone", "type": "text"}, {"key": "role", "label": "role", "type": "text"}, {"key": "since", "label": "since", "type": "date"}, {"key": "published", "label": "published", "type": "yes_no"}, {"key": "main", "label": "main", "type": "yes_no"}], "rows": [
{"organisation": "RSMH Ekerö", "org_number": "802002-4280", "contact": "Anna", "email": null, "phone": null, "role": null, "since": "2018-05-02", "published": false, "main": true}
]}
], "notes": []}

$ samverkan export all
samverkan: all the tables need a folder, add --directory=DIR
? 64

$ samverkan export all --directory out -o x.csv
samverkan: --output and --directory do not go together, leave one of them out
? 64

$ samverkan export all --directory out
organisation: 2 rows
organisation_alias: 0 rows
organisation_distinct: 0 rows
organisation_end: 0 rows
contact: 1 row
programme: 0 rows
agreement: 0 rows
round: 0 rows
application: 0 rows
pot: 0 rows
pot_agreement: 0 rows
award_round: 0 rows
nomination: 0 rows
score: 0 rows
allocation: 0 rows
step: 0 rows
adjustment: 0 rows
decision: 0 rows
decision_amount: 0 rows
amendment: 0 rows
correction: 0 rows
account_change: 0 rows
payment: 0 rows
followup_due: 0 rows
followup: 0 rows
reclaim: 0 rows
repayment: 0 rows
survey: 0 rows
survey_question: 0 rows
survey_option: 0 rows
response: 0 rows
survey_note: 0 rows
theme: 0 rows
response_theme: 0 rows
note_theme: 0 rows
setting: 1 row
journal: 3 rows
journal_payload: 3 rows

$ ls out
account_change.csv
adjustment.csv
agreement.csv
allocation.csv
amendment.csv
application.csv
award_round.csv
contact.csv
correction.csv
decision.csv
decision_amount.csv
followup.csv
followup_due.csv
journal.csv
journal_payload.csv
nomination.csv
note_theme.csv
organisation.csv
organisation_alias.csv
organisation_distinct.csv
organisation_end.csv
payment.csv
pot.csv
pot_agreement.csv
programme.csv
reclaim.csv
repayment.csv
response.csv
response_theme.csv
round.csv
score.csv
setting.csv
step.csv
survey.csv
survey_note.csv
survey_option.csv
survey_question.csv
theme.csv

$ samverkan export setting --directory out -F json -q --as-of 2018-06-13 && cat out/setting.json
{"title": "setting", "as_of": "2018-06-13", "tables": [
{"name": "setting", "columns": [{"key": "key", "label": "key", "type": "text"}, {"key": "value", "label": "value", "type": "text"}], "rows": [
{"key": "language", "value": "en"}
]}
], "notes": []}

$ samverkan init --db second.db -q && samverkan register import out/organisation.csv --db second.db -q
out/organisation.csv: 2 rows: 2 added

$ samverkan export organisation --db second.db -F csv -q | cmp - out/organisation.csv

$ samverkan register add '=1+1' -q && samverkan export organisation -F csv -q | tail -n 1
'=1+1,,association,,,,,,,,,,

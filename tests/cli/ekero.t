# The example that `make demo` shows, from the municipality's own register to the decision.

$ sh $TESTS/../examples/ekero-2018/june.sh > out 2> talk || cat talk

$ ls; ls export
beslut-2018.xlsx
bidrag-2018.xlsx
export
out
samverkan.db
talk
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

$ samverkan --as-of 2018-06-14 grant show verksamhetsstöd-2018 -F csv
organisation,org_number,applied_ore,eligible,rules_ore,amount_ore,reason
BRIS,,2500000,yes,240000,200000,Påhittat skäl: nämnden går före med de lokala föreningarna
Föräldraföreningen Mot Narkotika i Storstockholm,,1500000,yes,470000,470000,
Parkinson Ekerö,,1800000,yes,1080000,1080000,
RSMH-Mälaröarna,,2000000,yes,1500000,1500000,
Seglarklubben Vindens Vänner,,1250050,yes,1130000,1130000,
Synskadades Riksförbund i Stockholms stad och Ekerö kommun,,1000000,yes,680000,680000,

$ samverkan --as-of 2018-06-14 grant list -F csv
name,programme,year,state,applications,budget_ore,allocated_ore,closes,decide_on
verksamhetsstöd-2018,verksamhetsstöd,2018,decided,6,13500000,5060000,2018-04-30,2018-06-13

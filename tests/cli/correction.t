# A slip of the pen in a decision is set right beside what was written, which stays.

$ samverkan init -q --municipality Ekerö; samverkan register add Boj -q; samverkan grant open stöd-2018 --budget 1000 --board Socialnämnden --closes 2018-04-30 --decide-on 2018-06-13 -q; echo 'base 500' > r.txt; samverkan grant rules stöd-2018 r.txt -q; samverkan grant apply stöd-2018 Boj --amount 500 --received 2018-04-01 -q; samverkan decision correct stöd-2018 paragraph=57 --reason x
samverkan: stöd-2018 is not decided, there is nothing to correct
? 77

$ samverkan grant allocate stöd-2018 -q > t.txt; samverkan grant decide stöd-2018 --date 2018-06-13 --paragraph 75 -q

$ samverkan decision correct stöd-2018 paragraph=57 --reason 'siffrorna hade bytt plats' --as-of 2018-06-20 -n; samverkan decision correct Stöd-2018 paragraph='§ 57' reference='SN 2018/3' --reason 'siffrorna hade bytt plats' --as-of 2018-06-20; samverkan decision correct stöd-2018 paragraph=57 --reason igen
stöd-2018: paragraph would be corrected from '75' to '57'
only a trial, nothing was stored
stöd-2018: paragraph corrected from '75' to '57'
stöd-2018: reference corrected from '' to 'SN 2018/3'
stöd-2018 is like that already, nothing was changed

$ samverkan decision correct stöd-2018 date=2018-06-12 --reason x; samverkan decision correct stöd-2018 date=2018-04-12 --reason x; samverkan decision correct stöd-2018 paragraph=abc --reason x; samverkan decision correct stöd-2018 amount=3 --reason x; samverkan decision correct stöd-2018 paragraph= --reason x
samverkan: stöd-2018 was to be decided on 2018-06-13, and --date is 2018-06-12; mend the day, or confirm it with --confirm-date
samverkan: stöd-2018 took applications until 2018-04-30, a decision cannot come before
samverkan: --paragraph: 'abc' is no number; mend it, or confirm it with --confirm-paragraph
samverkan: there is no field 'amount', the fields are date, paragraph, reference
paragraph: Paragraph is missing, fill it in [field-missing]
samverkan: nothing was stored
? 65

$ samverkan export decision -q -F csv; samverkan export correction -q -F csv; samverkan grant show stöd-2018 | head -4; samverkan report decision stöd-2018 | head -5; samverkan log stöd-2018 -q -F csv | tail -1 | cut -d, -f4-; samverkan check -q
round,board,decided_on,paragraph,reference,motivation
stöd-2018,Socialnämnden,2018-06-13,57,SN 2018/3,
round,field,previous,corrected,reason,corrected_on
stöd-2018,paragraph,75,57,siffrorna hade bytt plats,2018-06-20
stöd-2018,reference,,SN 2018/3,siffrorna hade bytt plats,2018-06-20
Decided grants: stöd 2018
Ekerö, Socialnämnden, SN 2018/3, decided on 2018-06-13, § 57, corrected, first written as 2018-06-13, § 75

Summary
§ 57 Grants: stöd 2018 (SN 2018/3)
Socialnämnden, extract of the minutes of 2018-06-13, corrected, first written as 2018-06-13, § 75

Decision

decision correct,done,round stöd-2018,corrected: paragraph; before: 75; after: 57; reason: siffrorna hade bytt plats; corrected: reference; after: SN 2018/3; reason: siffrorna hade bytt plats

$ printf 'UPDATE correction SET corrected = 58;' | sqlite3 samverkan.db
Runtime error near line 1: decided (19)
? 1

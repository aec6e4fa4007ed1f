# An organisation that is dissolved, or has become part of another.

$ samverkan init -q; printf 'namn;orgnr\nHandikapp Ekerö;802002-4280\nFunktionsrätt Ekerö;212000-0142\nGamla;\n' > r.csv; samverkan register import r.csv -q; samverkan agreement add 'Handikapp Ekerö' --amount 8000 --from 2016-01-01 -q
r.csv: 3 rows: 3 added

$ samverkan register merge 'Handikapp Ekerö' 'Funktionsrätt Ekerö'
samverkan: they have different organisation numbers, 802002-4280 and 212000-0142, and cannot be one, unless the first has become part of the other: samverkan register end
? 65

$ samverkan register end 'Handikapp Ekerö' --on 2018-12-31 --successor 'Handikapp Ekerö'; samverkan register end 'Handikapp Ekerö' --on 2018-12-31 --successor 'Funktionsrätt Ekerö' -n; samverkan register end 'Handikapp Ekerö' --on 2018-12-31 --successor 'Funktionsrätt Ekerö'; samverkan register end 'Handikapp Ekerö' --on 2018-12-31 --successor 'Funktionsrätt Ekerö'; samverkan register end Gamla --on 2017-05-01 --as-of 2017-04-30; samverkan register end Gamla --on 2017-05-01
samverkan: both are Handikapp Ekerö, name two organisations
Handikapp Ekerö would have ended on 2018-12-31, with Funktionsrätt Ekerö in its place
its agreement 1 goes on, end it with: samverkan agreement end --id 1 --until DATE
only a trial, nothing was stored
Handikapp Ekerö ended on 2018-12-31, and Funktionsrätt Ekerö took its place
its agreement 1 goes on, end it with: samverkan agreement end --id 1 --until DATE
Handikapp Ekerö: the register says so already, nothing was changed
samverkan: --on: 2017-05-01 is after today, 2017-04-30; say it when it has ended
Gamla ended on 2017-05-01

$ samverkan grant open r-2019 --budget 1000 -q; printf 'Förening;Sökt belopp\nHandikapp Ekerö;100\nGamla;100\n' > a.csv; samverkan grant import r-2019 a.csv -q; samverkan grant apply r-2019 Gamla --amount 200 --update; samverkan register show Gamla 2>&1 > t.txt; samverkan export organisation_end -q -F csv; samverkan register remove 'Funktionsrätt Ekerö'
a.csv: 2 rows: 2 added
a.csv:2: warning: Handikapp Ekerö ended on 2018-12-31, and Funktionsrätt Ekerö took its place; look whether that one is meant [organisation-ended]
a.csv:3: warning: Gamla ended on 2017-05-01 [organisation-ended]
corrected the application of Gamla in r-2019: 200 kr
warning: Gamla ended on 2017-05-01 [organisation-ended]
Gamla ended on 2017-05-01
organisation,org_number,ended_on,successor,successor_org_number
Handikapp Ekerö,802002-4280,2018-12-31,Funktionsrätt Ekerö,212000-0142
Gamla,,2017-05-01,,
samverkan: Funktionsrätt Ekerö stays: it took the place of another, see: samverkan export organisation_end
? 77

$ samverkan register merge 'Funktionsrätt Ekerö' 'Handikapp Ekerö'; samverkan register merge 'Handikapp Ekerö' 'Funktionsrätt Ekerö'; samverkan register list -q -F csv | cut -d, -f1,2; samverkan export organisation_end -q -F csv; samverkan check -q
samverkan: they have different organisation numbers, 212000-0142 and 802002-4280, and cannot be one, unless the first has become part of the other: samverkan register end
Handikapp Ekerö is now part of Funktionsrätt Ekerö, which also goes by that name
moved: applications 1, agreements 1, other names 0, contacts 0
name,org_number
Funktionsrätt Ekerö,212000-0142
Gamla,
organisation,org_number,ended_on,successor,successor_org_number
Gamla,,2017-05-01,,

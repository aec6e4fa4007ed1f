# What a protected contact has, no open one of the organisation keeps.

$ samverkan init -q; samverkan register add Alfa --email anna@x.se -q; samverkan register contact Alfa 'Anna Andersson' --role kassör -q

$ samverkan register add Beta -q; samverkan register contact Beta 'Anna Andersson' --email anna@x.se --protected -q; samverkan register merge Beta Alfa -q

$ samverkan register contact Alfa -F csv; samverkan register show Alfa | grep -c '@'
contact,role,email,phone,since,published,main
1 contact has protected personal data and is not shown; see --show-protected
1 contact has protected personal data and is not shown; see: samverkan register contact
0
? 1

$ samverkan register add Eps --contact 'Ola Ek' -q; samverkan register contact Eps 'Ola Hemlig' --email ola@x.se --protected -q

$ samverkan register add Zeta --contact 'Ola Ek' --email ola@x.se -q; samverkan register merge Zeta Eps -q; samverkan register show Eps | grep -c '@'
1 contact has protected personal data and is not shown; see: samverkan register contact
0
? 1

$ samverkan register contact Eps 'A B' --email ola@x.se
samverkan: that is someone with protected personal data, to lift that: samverkan register contact ORG NAME --protected no
? 77

$ samverkan register add Delta --email eva@x.se -q; samverkan register contact Delta 'Eva Eva' --email eva@x.se --protected; samverkan register show Delta | grep -c '@'
Delta: has another contact
another contact with the same name or address was merged with it
texts may still name the person; to see which: samverkan register person
1 contact has protected personal data and is not shown; see: samverkan register contact
0
? 1

$ touch new.db; samverkan --db new.db init -q; samverkan --db new.db check -q

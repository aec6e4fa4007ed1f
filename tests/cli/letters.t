# Letters about a decision, one an association, and the decision as text.

$ samverkan init --municipality Ekerö -q && samverkan register add Fyran --address 'Storgatan 1' --giro 991-2346 -q && samverkan register set Fyran postcode='178 23' town=Ekerö -q

$ for name in Gränden Hoppet 'Rosa & <vänner>'; do samverkan register add "$name" -q; done

$ printf 'require members >= 10\nper members 100\nround 100\n' > rules.txt

$ samverkan grant open k-2024 --programme kultur --year 2024 --budget 9000 --rules rules.txt --board Kulturnämnden --closes 2024-03-31 --decide-on 2024-05-02 --reference 'KN 2024/45' --as-of 2024-01-01 -q

$ samverkan grant apply k-2024 Fyran --amount 9000 --quantity members=70 --received 2024-03-01 --purpose 'Musik och dans' -q

$ samverkan grant apply k-2024 Gränden --amount 2000 --quantity members=41 --received 2024-03-02 -q

$ samverkan grant apply k-2024 Hoppet --amount 4000 --quantity members=8 --received 2024-03-01 -q

$ samverkan grant apply k-2024 'Rosa & <vänner>' --amount 1000 --quantity members=20 --received 2024-03-01 -q

$ samverkan report decision k-2024
samverkan: nothing is allocated to k-2024 yet, first: samverkan grant allocate k-2024
? 65

$ samverkan grant allocate k-2024 --as-of 2024-04-03 -q > /dev/null && samverkan grant adjust k-2024 'Rosa & <vänner>' 0 --reason 'Has ceased' --as-of 2024-04-03 -q

$ samverkan report decision k-2024 --as-of 2024-04-10 -F text
Grants: kultur 2024 (KN 2024/45)
Kulturnämnden, proposal for the meeting on 2024-05-02

Proposed decision

1. 8 100 kr is granted out of kultur 2024 to 2 organisations, as the table
   says.
2. Nothing is granted to: Hoppet, Rosa & <vänner>.
3. 900 kr is not shared out.

In short

8 100 kr is proposed for 2 of 4 organisations that apply for 16 000 kr
together. Of the 9 000 kr to share out 900 kr is left. By the rules it would
be 10 000 kr, and the 9 000 kr do not suffice for that. Nothing is known of
last year.

The amounts
Fyran
  Applied for: 9 000 kr
  Proposed: 6 300 kr
  Motive: The rules give 7 000 kr; the money suffices for 90 % of what the
    rules give

Gränden
  Applied for: 2 000 kr
  Proposed: 1 800 kr
  Motive: The money suffices for 90 % of what the rules give

Hoppet
  Applied for: 4 000 kr
  Proposed: 0 kr
  Motive: Does not fulfil the requirement: members at least 10 (members: 8)

Rosa & <vänner>
  Applied for: 1 000 kr
  Proposed: 0 kr
  Motive: The board's own judgement (the rules give 900 kr): Has ceased

Total
  Applied for: 16 000 kr
  Proposed: 8 100 kr

What the decision rests on

1. 4 applications
2. The rules for the grant
3. Appendix: Proposed grants: kultur 2024, with every step of each amount,
   as of 2024-04-10

To be sent to

Each organisation that applied, by letter.

$ samverkan report letters k-2024 --directory brev
samverkan: k-2024 is not decided yet, first: samverkan grant decide k-2024
? 65

$ samverkan grant decide k-2024 --date 2024-05-02 --paragraph 9 --as-of 2024-05-03 -q && samverkan grant account k-2024 --due 2025-01-31 --as-of 2024-05-03 -q

$ samverkan report decision k-2024 --as-of 2024-05-10 -F text | head -9
§ 9 Grants: kultur 2024 (KN 2024/45)
Kulturnämnden, extract of the minutes of 2024-05-02

Decision

1. 8 100 kr is granted out of kultur 2024 to 2 organisations, as the table
   says.
2. Nothing is granted to: Hoppet, Rosa & <vänner>.
3. 900 kr is not shared out.

$ samverkan report letters k-2024 --directory brev --as-of 2024-05-10 -F text
brev: 4 letters

$ ls -l brev | cut -c 1-10 | sort -u; ls brev; cat brev/*
-rw-------
total 16
001-fyran.text
002-gränden.text
003-hoppet.text
004-rosa-vänner.text
Decision on grants: kultur 2024
Ekerö, Kulturnämnden

Fyran
Storgatan 1
178 23 Ekerö

Kulturnämnden decided on 2024-05-02, § 9 (KN 2024/45): you get 6 300 kr
(kultur 2024).

You applied for 9 000 kr.

The reason: The rules give 7 000 kr; the money suffices for 90 % of what the
rules give.

The money is for: Musik och dans.

The money is paid to your account: bankgiro 991-2346. Tell us if that is not
right.

Account to us for how the money has been used by 2025-01-31 at the latest.
What has not been used is to be paid back.

With kind regards
Kulturnämnden
Ekerö

How to appeal

A member of the municipality may have the decision tried by the
administrative court (laglighetsprövning, kommunallagen 13 kap.). The appeal
is to be with the court within three weeks from the day when it was
announced on the municipality's notice board that the minutes were approved.
It has to say which decision it is about and why it is against the law.
Decision on grants: kultur 2024
Ekerö, Kulturnämnden

Gränden

Kulturnämnden decided on 2024-05-02, § 9 (KN 2024/45): you get 1 800 kr
(kultur 2024).

You applied for 2 000 kr.

The reason: The money suffices for 90 % of what the rules give.

We do not know your account: tell us the number of your bankgiro, plusgiro
or bank account, so that the money can be paid.

Account to us for how the money has been used by 2025-01-31 at the latest.
What has not been used is to be paid back.

With kind regards
Kulturnämnden
Ekerö

How to appeal

A member of the municipality may have the decision tried by the
administrative court (laglighetsprövning, kommunallagen 13 kap.). The appeal
is to be with the court within three weeks from the day when it was
announced on the municipality's notice board that the minutes were approved.
It has to say which decision it is about and why it is against the law.
Decision on grants: kultur 2024
Ekerö, Kulturnämnden

Hoppet

Kulturnämnden decided on 2024-05-02, § 9 (KN 2024/45) not to grant the
4 000 kr that you applied for (kultur 2024).

The reason: The rules require: members at least 10. Your application says:
members: 8.

With kind regards
Kulturnämnden
Ekerö

How to appeal

A member of the municipality may have the decision tried by the
administrative court (laglighetsprövning, kommunallagen 13 kap.). The appeal
is to be with the court within three weeks from the day when it was
announced on the municipality's notice board that the minutes were approved.
It has to say which decision it is about and why it is against the law.
Decision on grants: kultur 2024
Ekerö, Kulturnämnden

Rosa & <vänner>

Kulturnämnden decided on 2024-05-02, § 9 (KN 2024/45) not to grant the
1 000 kr that you applied for (kultur 2024).

The reason: The board's own judgement (the rules give 900 kr): Has ceased.

With kind regards
Kulturnämnden
Ekerö

How to appeal

A member of the municipality may have the decision tried by the
administrative court (laglighetsprövning, kommunallagen 13 kap.). The appeal
is to be with the court within three weeks from the day when it was
announced on the municipality's notice board that the minutes were approved.
It has to say which decision it is about and why it is against the law.

$ samverkan grant amend k-2024 Hoppet 500 --reason 'The number was wrong' --date 2024-05-20 --paragraph 12 --as-of 2024-05-21 -q

$ samverkan report letters k-2024 --granted --directory igen --as-of 2024-05-22 -F text -q && head -9 igen/003*; samverkan report decision k-2024 --as-of 2024-05-22 -F text | sed -n 6,8p
Decision on grants: kultur 2024
Ekerö, Kulturnämnden

Hoppet

Kulturnämnden decided on 2024-05-20, § 12 (KN 2024/45): you get 500 kr
(kultur 2024).

This takes the place of the earlier decision on 0 kr.
1. 8 100 kr is granted out of kultur 2024 to 2 organisations, as the table
   says.
2. Nothing is granted to: Hoppet, Rosa & <vänner>.

$ samverkan report letters k-2024 --directory brev
samverkan: the folder brev is not empty, name a new one
? 73

$ mkdir tom && ln -s tom länk && samverkan report letters k-2024 --directory länk
samverkan: länk is there already and is no folder, name a new one
? 73

$ echo x > fil; samverkan report letters k-2024 --directory fil
samverkan: fil is there already and is no folder, name a new one
? 73

$ samverkan report letters k-2024 --directory saknas/brev
samverkan: cannot make the folder saknas/brev: No such file or directory
? 73

$ samverkan report letters k-2024 --directory tom/ --as-of 2024-05-22 && ls -a tom
tom/: 4 letters
.
..
001-fyran.odt
002-gränden.odt
003-hoppet.odt
004-rosa-vänner.odt

$ samverkan report letters k-2024 --directory ny -F xlsx
samverkan: a letter is no table: write --format=odt, docx, html or text with --directory, or merge letters from --output=FILE.xlsx
? 64

$ samverkan report letters k-2024 --directory ny -o brev.odt
samverkan: --output and --directory do not go together, leave one of them out
? 64

$ ls -A | grep -v -e '^rules.txt' -e '^samverkan.db'
brev
fil
igen
länk
tom

$ samverkan report letters k-2024 --directory två --as-of 2024-05-23 -q && diff -r tom två

$ samverkan report letters k-2024 -o brev.xlsx -q --as-of 2024-05-22 && /usr/bin/python3 "$TESTS/read_xlsx.py" brev.xlsx | grep -e ^sheet -e '^[A-Z]*[12]	' | cut -f 1-3 | head -40
sheet	Granted to	paper=9 landscape
A1	s	'Organisation'
B1	s	'Org. number'
C1	s	'Address'
D1	s	'Postcode'
E1	s	'Town'
F1	s	'Applied for'
G1	s	'Granted'
H1	s	'Amount as text'
I1	s	'Board'
J1	s	'Decided on'
K1	s	'Paragraph of the minutes'
L1	s	'Reference'
M1	s	'Amended'
N1	s	'Programme'
O1	s	'Year'
P1	s	'Purpose'
Q1	s	'Reason'
R1	s	'Kind of account'
S1	s	'Account'
T1	s	'Last day to account'
U1	s	'How to appeal'
A2	s	'Fyran'
C2	s	'Storgatan 1'
D2	s	'178 23'
E2	s	'Ekerö'
F2	n	9000
G2	n	6300
H2	s	'6\xa0300\xa0kr'
I2	s	'Kulturnämnden'
J2	d	datetime.datetime(2024, 5, 2, 0, 0)
K2	s	'9'
L2	s	'KN 2024/45'
M2	s	'no'
N2	s	'kultur'
O2	n	2024
P2	s	'Musik och dans'
Q2	s	'The rules give 7\xa0000\xa0kr; the money suffices for 90\xa0% of what the rules give'
R2	s	'bankgiro'
S2	s	'991-2346'

$ for name in Fyran Hoppet; do samverkan register set $name active_in_municipality=yes -q; done; samverkan award open 2024 --amount 10000 --board Kulturnämnden -q && samverkan award nominate 2024 Fyran --by board --motivation Bra -q --as-of 2024-03-01 && samverkan award nominate 2024 Hoppet --by board --motivation Bra -q --as-of 2024-03-01

$ samverkan award decide 2024 Fyran --date 2024-06-01 --paragraph 20 --motivation 'För musiken.' --as-of 2024-06-02 -q; samverkan report letters 2024 --directory pris -F text -q; cat pris/*
Award: utmärkelse 2024
Ekerö, Kulturnämnden

Fyran
Storgatan 1
178 23 Ekerö

Kulturnämnden decided on 2024-06-01, § 20: you get 10 000 kr (utmärkelse
2024).

The board's motivation: För musiken.

The money is paid to your account: bankgiro 991-2346. Tell us if that is not
right.

With kind regards
Kulturnämnden
Ekerö

How to appeal

A member of the municipality may have the decision tried by the
administrative court (laglighetsprövning, kommunallagen 13 kap.). The appeal
is to be with the court within three weeks from the day when it was
announced on the municipality's notice board that the minutes were approved.
It has to say which decision it is about and why it is against the law.
Award: utmärkelse 2024
Ekerö, Kulturnämnden

Hoppet

Thank you for what you do. You were nominated for utmärkelse 2024.

Kulturnämnden decided on 2024-06-01, § 20: this time the award goes to
Fyran.

You are welcome to be nominated again.

With kind regards
Kulturnämnden
Ekerö

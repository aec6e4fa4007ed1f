# In a terminal a table keeps to the width: names stay legible, notes break at spaces, commands are never cut.

$ samverkan init -q && samverkan register add 'Brottsofferjouren Ekerö-Stenhamra' -q && samverkan register add 'Brottsofferjouren i Ekerö-Stenhamra' -q

$ narrow() { printf 'stty cols 80\nexport LC_ALL=C.UTF-8\n%s\n' "$1" > run.sh; script -qc 'sh run.sh' /dev/null < /dev/null | tr -d '\r'; }; narrow 'samverkan register duplicates --no-color'
Organisations that may be one

May be one
Organisation             Brottsofferjouren i Ekerö-Stenhamra
Other organisation       Brottsofferjouren Ekerö-Stenhamra
Reason                   same name but for the order or words like förening
Command that settles it  samverkan register merge 'Brottsofferjouren i Ekerö-Stenhamra' 'Brottsofferjouren Ekerö-Stenhamra'
1 pair that may be one organisation
two that are not one: samverkan register distinct ORG ORG

$ samverkan grant open stöd-2018 --programme stöd --budget 1000000 --decide-on 2018-06-13 -q; for i in 1 2; do samverkan register add "Den ganska långa föreningen nummer $i" -q; samverkan grant apply stöd-2018 "Den ganska långa föreningen nummer $i" --amount 123456,50 -q; done; samverkan grant allocate stöd-2018 -q > /dev/null; narrow 'samverkan report grant stöd-2018 --as-of 2018-05-01 --no-color' | sed 's/[0-9a-f]\{64\}/HEAD/'
Proposed grants: stöd 2018
to be decided on 2018-06-13

246 913 kr is proposed for 2 of 2 organisations that apply for 246 913 kr
together. Of the 1 000 000 kr to share out 753 087 kr is left. By the rules it
is 246 913 kr, and the 1 000 000 kr suffice for that. Nothing is known of last
year.

The money
Budget                  1 000 000 kr
Agreements and reserve  0 kr
Pot to share out        1 000 000 kr

Proposed amounts
Organisation              Purpose  Last y…    Applied for       Proposed  Motive
────────────────────────────────────────────────────────────────────────────────
Den ganska långa föreni…                    123 456,50 kr  123 456,50 kr
Den ganska långa föreni…                    123 456,50 kr  123 456,50 kr
────────────────────────────────────────────────────────────────────────────────
Total                                 0 kr     246 913 kr     246 913 kr

Applied for and proposed
Den ganska långa föreningen num…  ██████████████████  123 456,50 kr  Applied for
                                  ██████████████████  123 456,50 kr  Proposed
Den ganska långa föreningen num…  ██████████████████  123 456,50 kr  Applied for
                                  ██████████████████  123 456,50 kr  Proposed

Summary
Round                  stöd-2018
Programme              stöd
Year                   2018
State                  allocated
To be decided on       2018-06-13
Budget                 1 000 000 kr
Agreements             0 kr
Reserve                0 kr
Pot to share out       1 000 000 kr
Applications           2
Applied for, together  246 913 kr
Shared out             246 913 kr
Left in the pot        753 087 kr

No rules are set: each claim is the amount applied for, and where the pot does
not suffice all are cut by the same proportion.
Source: the register of applications and agreements, round stöd-2018, as of
2018-05-01.
Journal: HEAD. With
"samverkan check --head" and these characters anyone can check that no entry of
the journal has been changed, taken out or put in afterwards, and that the
register holds what samverkan stored in it.

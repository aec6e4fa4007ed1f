# The first page of a board's paper: how much, to whom, why less than asked, what is new since last year.

$ samverkan init --municipality Ekerö -q && for name in Fyran Gränden Hoppet Idun Tidigare; do samverkan register add $name -q; done

$ cat > rules.txt << 'END'
> require members >= 10
> per members 100
> percent 50 of rent
> reduce 10% when days_late > 0
> round 100
> END

$ samverkan grant open k-2023 --programme kultur --year 2023 --budget 20000 --rules rules.txt --board Kulturnämnden --closes 2023-03-31 --as-of 2023-01-01 -q

$ for name in Fyran Tidigare; do samverkan grant apply k-2023 $name --amount 5000 --quantity members=30 --quantity rent=2000 --received 2023-03-01 -q; done

$ samverkan grant allocate k-2023 --as-of 2023-04-01 -q > /dev/null && samverkan grant decide k-2023 --date 2023-04-10 --paragraph 4 --as-of 2023-04-11 -q

$ samverkan grant open h-2024 --programme hyra --year 2024 --budget 3000 --as-of 2024-01-01 -q && samverkan grant apply h-2024 Gränden --amount 3000 -q && samverkan grant allocate h-2024 --as-of 2024-01-02 -q > /dev/null && samverkan grant decide h-2024 --date 2024-01-10 --paragraph 1 --as-of 2024-01-11 -q

$ samverkan grant open k-2024 --like k-2023 --year 2024 --budget 10000 --closes 2024-03-31 --decide-on 2024-05-02 --as-of 2024-01-01 -q

$ samverkan grant apply k-2024 Fyran --amount 9000 --quantity members=70 --quantity rent=1000 --received 2024-03-01 --purpose 'Musik & <dans>' -q

$ samverkan grant apply k-2024 Gränden --amount 6000 --quantity members=41 --quantity rent=2500 --received 2024-04-02 -q

$ samverkan grant apply k-2024 Hoppet --amount 4000 --quantity members=8 --quantity rent=0 --received 2024-03-01 -q

$ samverkan grant apply k-2024 Idun --amount 3000 --quantity members=25 --received 2024-03-02 -q

$ samverkan grant allocate k-2024 --as-of 2024-04-03 -q > /dev/null && samverkan grant adjust k-2024 Idun 1500 --reason 'has not accounted for last year' --as-of 2024-04-03 -q

$ samverkan report grant k-2024 --as-of 2024-04-04 -F text | sed '/^Rules/,$d'
Proposed grants: kultur 2024
Ekerö, Kulturnämnden, to be decided on 2024-05-02

9 800 kr is proposed for 3 of 4 organisations that apply for 22 000 kr
together. Of the 10 000 kr to share out 200 kr is left. By the rules it
would be 14 815 kr, and the 10 000 kr do not suffice for that. Last year
8 000 kr was granted. New since then: 3 that got nothing last year; 1 that
got money then do not apply.

The money
Budget: 10 000 kr
Agreements and reserve: 0 kr
Pot to share out: 10 000 kr

Proposed amounts
Fyran
  Purpose: Musik & <dans>
  Last year: 4 000 kr
  Applied for: 9 000 kr
  Proposed: 5 100 kr
  Motive: The rules give 7 500 kr; the money suffices for 67,50 % of what
    the rules give

Gränden
  Applied for: 6 000 kr
  Proposed: 3 200 kr
  Motive: The rules give 4 815 kr; of it is taken 10% when days late more
    than 0; the money suffices for 67,50 % of what the rules give. 2 days
    late. Also gets: h-2024 3 000 kr

Hoppet
  Applied for: 4 000 kr
  Proposed: 0 kr
  Motive: Does not fulfil the requirement: members at least 10 (members: 8)

Idun
  Applied for: 3 000 kr
  Proposed: 1 500 kr
  Motive: The board's own judgement (the rules give 1 700 kr): has not
    accounted for last year. Not known: rent (counts as 0)

Tidigare
  Last year: 4 000 kr
  Motive: Does not apply this year

Total
  Last year: 8 000 kr
  Applied for: 22 000 kr
  Proposed: 9 800 kr

$ samverkan report grant k-2024 --as-of 2024-04-04 -F json | grep -o -e '"organisation": .*"last_year_ore": [^,]*' -e '"amount_ore": .*"marks": .*'
"organisation": "Fyran", "org_number": null, "purpose": "Musik & <dans>", "last_year_ore": 400000
"amount_ore": 510000, "share": 51.00, "reason": null, "motive": "The rules give 7 500 kr; the money suffices for 67,50 % of what the rules give", "marks": null},
"organisation": "Gränden", "org_number": null, "purpose": null, "last_year_ore": null
"amount_ore": 320000, "share": 32.00, "reason": null, "motive": "The rules give 4 815 kr; of it is taken 10% when days late more than 0; the money suffices for 67,50 % of what the rules give. 2 days late. Also gets: h-2024 3 000 kr", "marks": "late co-funded"},
"organisation": "Hoppet", "org_number": null, "purpose": null, "last_year_ore": null
"amount_ore": 0, "share": 0.00, "reason": "require members >= 10", "motive": "Does not fulfil the requirement: members at least 10 (members: 8)", "marks": null},
"organisation": "Idun", "org_number": null, "purpose": null, "last_year_ore": null
"amount_ore": 150000, "share": 15.00, "reason": "has not accounted for last year", "motive": "The board's own judgement (the rules give 1 700 kr): has not accounted for last year. Not known: rent (counts as 0)", "marks": "unknown"}
"organisation": "Tidigare", "org_number": null, "last_year_ore": 400000}

$ samverkan report grant k-2024 --as-of 2024-04-04 -F json | grep -e '"round"' -e '"adjustment"' | grep -o '"step".*'
"step": "round", "rule": "round 100", "working": "rest 62,43; 2 × 100 kr over, largest rest first: up", "amount_ore": 510000},
"step": "round", "rule": "round 100", "working": "rest 50,08; 2 × 100 kr over, largest rest first: down", "amount_ore": 320000},
"step": "round", "rule": "round 100", "working": "rest 87,47; 2 × 100 kr over, largest rest first: up", "amount_ore": 170000},
"step": "adjustment", "rule": null, "working": "has not accounted for last year", "amount_ore": 150000}

$ samverkan grant decide k-2024 --date 2024-05-02 --paragraph 9 --as-of 2024-05-03 -q && samverkan grant amend k-2024 Hoppet 200 --reason 'the number was wrong' --date 2024-05-20 --paragraph 12 --as-of 2024-05-21 -q

$ samverkan report grant k-2024 --as-of 2024-05-22 -F text | sed -n '/^Hoppet/,/^$/p'
Hoppet
  Applied for: 4 000 kr
  Granted: 200 kr
  Motive: Does not fulfil the requirement: members at least 10 (members: 8).
    Amended from 0 kr, § 12, see Amendments

Hoppet
  Decided before: 0 kr
  Decided now: 200 kr
  Decided on: 2024-05-20
  Paragraph of the minutes: 12
  Reason: the number was wrong

$ samverkan grant open e-2025 --programme e --year 2025 --budget 100 -q && samverkan report grant e-2025 -F text | head -12
Applications for grants: e 2025
Ekerö

Nobody has applied yet. Nothing is proposed yet. Nothing is known of last
year.

The money
Budget: 100 kr
Agreements and reserve: 0 kr
Pot to share out: 100 kr

Applications

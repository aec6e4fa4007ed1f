# What canary.t says of CSV holds of workbooks: a finding quotes the cell at fault and no other.

$ samverkan init -q

$ samverkan register add 'Alfa' --org-number 802002-4280 --town Ekerö -q

$ samverkan grant open r --year 2024 --budget 1000 -q

$ take() { : > all; for how in '' '--update' '--skip-bad'; do samverkan register import "$1" $how --findings f1.csv >> all 2>&1; samverkan grant import r "$1" $how --findings f2.csv >> all 2>&1; cat f1.csv f2.csv >> all; done; echo "$1"; grep -o '\[[a-z-]*\]$' all | sort -u; grep -c KANARIE all; rm -f f1.csv f2.csv; }

$ secrets() { sed 's/K/KANARIE/g' > f.csv; for book in f.xlsx f.ods; do /usr/bin/python3 "$TESTS/make_book.py" f.csv "$book"; take "$book"; done; }

$ printf 'namn;orgnr;ort;e-post;giro;bildad;sökt;inkommen;verksam i kommunen;medlemmar\na;1;K;K@K;5050-1055;1974;1;2024-03-31;ja;1\nb;;K;K@K;1;1974;1;2024-03-31;ja;1\nc;;K;K@K;;q;1;2024-03-31;ja;1\nd;;K;K@K;;;q;2024-03-31;ja;1\ne;;K;K@K;;;1;2024-02-30;ja;1\nf;;K;K@K;;;1;;kanske;1\ng;;K;K@K;;;-1;;;1\nh;;K;q;;;1;;;1\n' | secrets
f.xlsx
[amount-negative]
[amount-unreadable]
[date-unreadable]
[email-unreadable]
[giro-check-digit]
[org-number-unreadable]
[organisation-unknown]
[year-unreadable]
[yes-no-unreadable]
0
f.ods
[amount-negative]
[amount-unreadable]
[date-unreadable]
[email-unreadable]
[giro-check-digit]
[org-number-unreadable]
[organisation-unknown]
[year-unreadable]
[yes-no-unreadable]
0

$ printf 'namn;orgnr;ort;kontakt;sökt;ändamål\nK1;8.02E+09;K;K;1;K\nK2;802002-4281;K;K;1;K\nK3;0020024287;K;K;1;K\nK4;811218-9876;K;K;1;K\nK5;811218-98;K;K;1;K\n' | secrets
f.xlsx
[org-number-check-digit]
[org-number-personal]
[org-number-scientific]
[org-number-unreadable]
[org-number-zero]
0
f.ods
[org-number-check-digit]
[org-number-personal]
[org-number-scientific]
[org-number-unreadable]
[org-number-zero]
0

$ printf 'namn;ort;kontakt;sökt;ändamål\nK1;K;K;1,234;K\nK2;K;K;1.234567;K\nK3;K;K;#REF!;K\nK4;K;K;1e5;K\nK5;K;K;99999999999999999999;K\nK6;K;K;=K;K\n' | secrets
f.xlsx
[amount-ambiguous]
[amount-decimals]
[amount-error-value]
[amount-range]
[amount-scientific]
[formula-uncomputed]
0
f.ods
[amount-ambiguous]
[amount-decimals]
[amount-error-value]
[amount-range]
[amount-scientific]
[formula-uncomputed]
0

$ printf 'namn;ort;sökt\na;K\nb;K;1;K\n;K;1\n***;K;1\n' | secrets
f.xlsx
[cells-beyond]
[field-missing]
[organisation-missing]
[organisation-unknown]
0
f.ods
[cells-beyond]
[field-missing]
[organisation-missing]
0

$ printf 'namn;ort;ort\nK;K;1\n' | secrets
f.xlsx
[header-twice]
0
f.ods
[header-twice]
0

$ printf 'namnet;ort;x\nK;K;1\n' | secrets
f.xlsx
[column-missing]
0
f.ods
[column-missing]
0

$ printf 'namn;orgnr;ort;kontakt;sökt\nAlfa;;K;K;1\nAlfa;;K2;K2;2\nb;802002-4280;K;K;3\nc;;K;K;4\nC;;K;K;5\nC;;L;L;6\nSumma;;K;K;21\nSumma;;;;21\n' | secrets
f.xlsx
[application-twice]
[organisation-contradictory]
[organisation-known]
[organisation-unknown]
[row-twice]
[total-row]
0
f.ods
[application-twice]
[organisation-contradictory]
[organisation-known]
[row-twice]
[total-row]
0

# A finding quotes the cell at fault and no other: cells of other columns and rows hold a word that must appear nowhere.

$ samverkan init -q

$ samverkan register add 'Alfa' --org-number 802002-4280 --town Ekerö -q

$ samverkan grant open r --year 2024 --budget 1000 -q

$ secrets() { sed 's/K/KANARIE/g' > f.csv; : > all; for how in '' '--update' '--skip-bad'; do samverkan register import f.csv $how --findings f1.csv >> all 2>&1; samverkan grant import r f.csv $how --findings f2.csv >> all 2>&1; cat f1.csv f2.csv >> all; done; grep -o '\[[a-z-]*\]$' all | sort -u; grep -c KANARIE all; rm -f f1.csv f2.csv; }

$ printf 'namn;orgnr;ort;e-post;giro;bildad;sökt;inkommen;verksam i kommunen;medlemmar\na;1;K;K@K;5050-1055;1974;1;2024-03-31;ja;1\nb;;K;K@K;1;1974;1;2024-03-31;ja;1\nc;;K;K@K;;q;1;2024-03-31;ja;1\nd;;K;K@K;;;q;2024-03-31;ja;1\ne;;K;K@K;;;1;2024-02-30;ja;1\nf;;K;K@K;;;1;;kanske;1\ng;;K;K@K;;;-1;;;1\nh;;K;q;;;1;;;1\n' | secrets
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
[org-number-check-digit]
[org-number-personal]
[org-number-scientific]
[org-number-unreadable]
[org-number-zero]
0

$ printf 'namn;ort;kontakt;sökt;ändamål\nK1;K;K;1.234;K\nK2;K;K;1,234567;K\nK3;K;K;#REF!;K\nK4;K;K;1e5;K\nK5;K;K;99999999999999999999;K\n' | secrets
[amount-ambiguous]
[amount-decimals]
[amount-error-value]
[amount-range]
[amount-scientific]
0

$ printf 'namn;ort;sökt\nK;K\nK;K;1;K\n;K;1\n***;K;1\n' | secrets
[cells-few]
[cells-many]
[field-missing]
[organisation-missing]
0

$ printf 'namn;ort;sökt\na;"K;1\nb;K;2\n' | secrets
[organisation-unknown]
[quote-open]
0

$ printf 'namn;ort;sökt\nK;"K"K;1\nAlfa;K;2\n' | secrets
[organisation-known]
[quote-inside]
0

$ printf 'namn;ort;sökt\nK;K\0K;1\n' | secrets
[nul-byte]
0

$ printf 'namn;ort;ort\nK;K;1\n' | secrets
[header-twice]
0

$ printf 'namnet;ort;x\nK;K;1\n' | secrets
[column-missing]
0

$ printf 'namn;orgnr;ort;kontakt;sökt\nAlfa;;K;K;1\nAlfa;;K2;K2;2\nb;802002-4280;K;K;3\nc;;K;K;4\nC;;K;K;5\nC;;L;L;6\nSumma;;K;K;21\n' | secrets
[application-known]
[application-twice]
[organisation-contradictory]
[organisation-known]
[organisation-unknown]
[row-twice]
0

$ printf 'namn;ort;sökt\n\345;K;1\nK\303\245;K;1\n' | secrets
[charset-mixed]
0

$ printf 'namn;ort;sökt\nFÃ¶rening;K;1\n' | secrets
[charset-doubled]
0

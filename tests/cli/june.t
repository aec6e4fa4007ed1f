# A year from the register to the decision, on a small register: in Swedish as a clerk sees it, then what English says.
# All names are made up, and all numbers.

$ export SAMVERKAN_LANG=sv; samverkan init --municipality Ekerö --lang sv
skapade samverkan.db; fyll den nu med: samverkan register import FIL

$ printf 'Föreningens namn;Föreningstyp;Verksam i kommunen;Ort\r\n' > register.csv

$ printf 'Anhöriga i Ekby;Socialverksamhet;ja;EKBY\r\nSeglarklubben Vinden;Segling;;BROMMA\r\n' >> register.csv

$ printf 'Föreningen Öppna dörren;Socialverksamhet;ja;Ekby\r\nNätverket Grannar;Socialverksamhet;nej;Ekby\r\n' >> register.csv

$ iconv -f UTF-8 -t WINDOWS-1252 register.csv > latin.csv; samverkan register import latin.csv
latin.csv: Windows-1252 (till exempel "Föreningens namn"), åtskilda av ";", 1 rubrikrad
latin.csv: 4 rader: 4 har lagts till

$ samverkan register import latin.csv
latin.csv: Windows-1252 (till exempel "Föreningens namn"), åtskilda av ";", 1 rubrikrad
latin.csv: 4 rader: 4 utan ändring

$ samverkan register set 'Nätverket Grannar' kind=nätverk
Nätverket Grannar: Form var 'Förening' och är nu 'Nätverk'

$ samverkan register set Vinden serves_residents=ja
Seglarklubben Vinden: Når invånare är nu 'ja'

$ samverkan register add Brottsofferjouren --active-in-municipality yes
lade in Brottsofferjouren

$ samverkan agreement add Brottsofferjouren --amount '84 000' --from 2016-01-01 --programme stöd
avtal 1: Brottsofferjouren, 84 000 kr om året från 2016-01-01 tills vidare
avtalet betalas av stöd, som är en ny bidragsform

$ cat > regler.txt <<END
> kräv verksam-i-kommunen eller når-invånare
> grundbelopp 3 000
> per antal_medlemmar 90 högst 6 000
> minska 10% när dagar_sent > 0
> avrunda 100
> END

$ samverkan --as-of 2018-02-01 grant open stöd-2018 --budget 100000 --board Socialnämnden --closes 2018-04-30 --decide-on 2018-06-13 --rules regler.txt
öppnade stöd-2018 (stöd, 2018): budget 100 000 kr, avtal 84 000 kr, kvar 16 000 kr

$ printf 'Påhittade tal\n\nFörening;Sökt belopp;Inkommen;Antal medlemmar\n' > ansokningar.csv

$ printf 'Anhöriga i Ekby;10 000 kr;12/4 2018;60\nHandikappseglarklubben Vinden;12 500,50;2018-05-02;40\n' >> ansokningar.csv

$ printf 'Öppna dörren;8 000:-;2018-04-20;\nNätverket Grannar;5.000;20180401;12\n' >> ansokningar.csv

$ samverkan grant import stöd-2018 ansokningar.csv
ansokningar.csv: UTF-8 (till exempel "Förening"), åtskilda av ";", 1 rubrikrad från rad 3, det som står ovanför läses inte
ansokningar.csv: läses som tal för reglerna: kolumn D "Antal medlemmar"
ansokningar.csv: 4 rader: 2 läggs till, 2 med fel
ansokningar.csv:5: "Handikappseglarklubben Vinden" finns inte i registret; liknar mest: "Seglarklubben Vinden"; om det är en av dessa: samverkan register alias ORG "Handikappseglarklubben Vinden" [organisation-unknown]
ansokningar.csv:6: "Öppna dörren" finns inte i registret; liknar mest: "Föreningen Öppna dörren"; om det är en av dessa: samverkan register alias ORG "Öppna dörren" [organisation-unknown]
samverkan: 2 fel, inget har sparats; rätta dem, eller spara de andra raderna med --skip-bad
? 65

$ samverkan register alias Seglarklubben 'Handikappseglarklubben Vinden'
Seglarklubben Vinden går också under namnet 'Handikappseglarklubben Vinden'

$ samverkan register alias Föreningen 'Öppna dörren'
Föreningen Öppna dörren går också under namnet 'Öppna dörren'

$ samverkan grant import stöd-2018 ansokningar.csv
ansokningar.csv: UTF-8 (till exempel "Förening"), åtskilda av ";", 1 rubrikrad från rad 3, det som står ovanför läses inte
ansokningar.csv: läses som tal för reglerna: kolumn D "Antal medlemmar"
ansokningar.csv: 4 rader: 4 har lagts till

$ samverkan --as-of 2018-06-01 status
Läget den 2018-06-01

Registret
Kommun                      Ekerö
Organisationer i registret  5

Omgångar som inte är beslutade
Omgång               stöd-2018
Läge                 öppen
Ansökningar          4
Sista ansökningsdag  2018-04-30
Beslutas den         2018-06-13
Dagar kvar           12
Budget               100 000 kr
Att se över          3
Nästa steg           samverkan grant check stöd-2018

$ samverkan --as-of 2018-06-01 grant check stöd-2018
Att se över i stöd-2018

Anmärkningar
Fil        Textrad  Rad  Kolumn  Rubrik  Slag     Meddelande                                                                                                                                                                                      Kod
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                         Varning  'Föreningen Öppna dörren' saknar antal_medlemmar, det räknas som 0; lägg till det om det är känt                                                                                                quantity-lacking
stöd-2018        4                       Varning  detta tas från anspråket före taket, så att den som nått sitt tak kanske inte förlorar något; från själva beloppet heter det: dra av                                                            reduce-cap
                                         Varning  Nätverket Grannar är inte berättigad, uppgift saknas: når-invånare (kräv verksam-i-kommunen eller når-invånare); den fylls i med: samverkan register set 'Nätverket Grannar' serves_residents=  unknown-required
? 1

$ samverkan --as-of 2018-06-01 grant allocate stöd-2018
Förslag till bidrag: stöd 2018
Ekerö, Socialnämnden, beslutas den 2018-06-13

Översikt
Omgång               stöd-2018
Bidragsform          stöd
Nämnd                Socialnämnden
År                   2018
Läge                 fördelad
Sista ansökningsdag  2018-04-30
Beslutas den         2018-06-13
Budget               100 000 kr
Avtal                84 000 kr
Reserv               0 kr
Att fördela          16 000 kr
Ansökningar          4
Sökt tillsammans     35 500,50 kr
Fördelat             16 000 kr
Ej fördelat          0 kr

Avtal som betalas ur budgeten
Organisation       Belopp per år  Avtalstyp  Diarienummer  Till och med
───────────────────────────────────────────────────────────────────────
Brottsofferjouren      84 000 kr

Föreslagna belopp
Organisation             Org.nr   Sökt belopp  Uppfyller kraven  Enligt reglerna    Förslag  Skäl
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Anhöriga i Ekby                     10 000 kr  ja                       7 700 kr   7 700 kr
Föreningen Öppna dörren              8 000 kr  ja                       2 800 kr   2 800 kr
Nätverket Grannar                    5 000 kr  nej                          0 kr       0 kr  uppgift saknas: når-invånare (kräv verksam-i-kommunen eller når-invånare)
Seglarklubben Vinden             12 500,50 kr  ja                       5 500 kr   5 500 kr
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Summa                            35 500,50 kr                          16 000 kr  16 000 kr

$ samverkan --as-of 2018-06-01 grant show stöd-2018 Vinden
Seglarklubben Vinden: varför detta belopp
stöd 2018, Ekerö, Socialnämnden, beslutas den 2018-06-13

Ansökan
Omgång               stöd-2018
Inkommen             2018-05-02
Sista ansökningsdag  2018-04-30
Sökt belopp          12 500,50 kr

Tal i ansökan
Uppgift          Antal
──────────────────────
antal_medlemmar     40

Så blev beloppet
Steg             Regel                               Uträkning                                                   Belopp
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Beräknat belopp  grundbelopp 3 000                                                                             3 000 kr
Beräknat belopp  per antal_medlemmar 90 högst 6 000  40 × 90                                                   3 600 kr
Summa beräknat                                                                                                 6 600 kr
Minskning        minska 10% när dagar_sent > 0       6 600 − 6 600 × 10 %                                      5 940 kr
Anpassning                                           5 940 × 16 000/17 340                                  5 480,96 kr
Avrundning       avrunda 100                         rest 80,96; 2 × 100 kr över, störst rest först: uppåt     5 500 kr
Belopp                                                                                                         5 500 kr

Resultat
Att fördela             16 000 kr
Allas beräknade belopp  17 340 kr
Uppfyller kraven        ja
Högst                   12 500,50 kr
Enligt reglerna         5 500 kr
Förslag                 5 500 kr
Andel av anslaget       34,38 %

$ samverkan --as-of 2018-06-01 --lang en grant show stöd-2018 Vinden
Seglarklubben Vinden: why this amount
stöd 2018, Ekerö, Socialnämnden, to be decided on 2018-06-13

The application
Round              stöd-2018
Received           2018-05-02
Last day to apply  2018-04-30
Applied for        12 500,50 kr

Numbers of the application
What it states   Number
───────────────────────
antal_medlemmar      40

How the amount came about
Step               Rule                                  Working                                                   Amount
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Claim              base 3 000                                                                                    3 000 kr
Claim              per antal_medlemmar 90 at most 6 000  40 × 90                                                 3 600 kr
Sum of the claims                                                                                                6 600 kr
Reduction          reduce 10% when days_late > 0         6 600 − 6 600 × 10 %                                    5 940 kr
Fitted to the pot                                        5 940 × 16 000/17 340                                5 480,96 kr
Rounding           round 100                             rest 80,96; 2 × 100 kr over, largest rest first: up     5 500 kr
Amount                                                                                                           5 500 kr

The result
Pot to share out        16 000 kr
Claims of all together  17 340 kr
Eligible                yes
At most                 12 500,50 kr
By the rules            5 500 kr
Proposed                5 500 kr
Share of the pot        34,38 %

$ samverkan grant adjust stöd-2018 Föreningen 4000 --reason 'ny lokal under året'
justerade beloppet för Föreningen Öppna dörren till 4 000 kr
varning: beloppen är tillsammans 17 200 kr, mer än de 16 000 kr som finns att fördela; omgången kan inte beslutas så [sum-above-pot]

$ samverkan --lang en --as-of 2018-06-13 grant decide stöd-2018 --date 2018-06-13 --paragraph 57
samverkan: together the amounts are 17 200 kr, more than the 16 000 kr to share out; adjust them
? 65

$ samverkan grant adjust stöd-2018 Föreningen --clear
tog bort justeringen för Föreningen Öppna dörren
tillsammans 16 000 kr av 16 000 kr

$ samverkan --lang en --as-of 2018-06-13 grant decide stöd-2018 --date 2018-06-13 --paragraph 57
decided stöd-2018: 16 000 kr to 4 applications, 2018-06-13, § 57

$ samverkan grant withdraw stöd-2018 Vinden --reason 'för sent'
samverkan: stöd-2018 beslutades 2018-06-13, § 57, och kan inte ändras
? 77

$ samverkan --as-of 2018-06-14 grant list
Bidragsomgångar

Omgång     Bidragsform    År  Läge      Ansökningar      Budget   Fördelat  Sista dag   Beslut
──────────────────────────────────────────────────────────────────────────────────────────────────
stöd-2018  stöd         2018  beslutad            4  100 000 kr  16 000 kr  2018-04-30  2018-06-13

$ samverkan --as-of 2018-06-14 report grant stöd-2018 -o beslut.xlsx && test -s beslut.xlsx

$ samverkan export allocation --excel
﻿organisation;org_number;round;eligible;claim_ore;cap_ore;amount_ore;reason_id;reason;missing
Anhöriga i Ekby;;stöd-2018;yes;840000;1000000;770000;;;
Seglarklubben Vinden;;stöd-2018;yes;594000;1250050;550000;;;
Föreningen Öppna dörren;;stöd-2018;yes;300000;800000;280000;;;
Nätverket Grannar;;stöd-2018;no;0;;0;unknown;require active-in-municipality or serves-residents;serves-residents
allocation: 4 rader

# Agreements over years.

$ samverkan init -q && samverkan register add Brottsofferjouren -q && samverkan register add BRIS -q

$ samverkan agreement add brotts --amount '84 000' --from 2018-01-01 --programme verksamhetsstöd --kind IOP --reference 'SN18/1'
agreement 1: Brottsofferjouren, 84 000 kr a year from 2018-01-01 until further notice
it is charged to verksamhetsstöd, a programme that is new

$ samverkan agreement add brotts --amount 84000 --from 2018-01-01 --programme verksamhetsstöd --kind IOP --reference 'SN18/1'
samverkan: the same agreement is there already, as number 1; nothing was stored
? 65

$ samverkan agreement add brotts --amount 1000,50 --from 2017-01-01 --until 2018-06-30
agreement 2: Brottsofferjouren, 1 000,50 kr a year from 2017-01-01 until 2018-06-30
it is charged to no programme, so no round's budget pays for it (--programme names one)

$ samverkan agreement add bris --amount 500 --from 2018-01-01 --until 2017-12-31
samverkan: --until: 2017-12-31 is before the first day, 2018-01-01
? 65

$ samverkan agreement add bris --amount 0 --from 2018-01-01
samverkan: --amount: an agreement is about more than 0 kr
? 65

$ samverkan agreement add bris --from 2018-01-01
samverkan: --amount is missing, write --amount=KR
? 64

$ samverkan agreement add ingen --amount 1 --from 2018-01-01
samverkan: no organisation 'ingen', see: samverkan register list
? 66

$ samverkan agreement add bris --amount 500 --from 2018-01-01 --programme verksamhetsstöd --dry-run
agreement 3: BRIS, 500 kr a year from 2018-01-01 until further notice
it is charged to verksamhetsstöd
only a trial, nothing was stored

$ samverkan agreement list --as-of 2018-06-13
Agreements

No.  Organisation       Programme             A year  From        Until       In force  Agreement  Reference
────────────────────────────────────────────────────────────────────────────────────────────────────────────
  2  Brottsofferjouren                   1 000,50 kr  2017-01-01  2018-06-30  yes
  1  Brottsofferjouren  verksamhetsstöd    84 000 kr  2018-01-01              yes       IOP        SN18/1
2 agreements; those in force cost 85 000,50 kr a year

$ samverkan agreement list --as-of 2018-07-01 -F csv
id,organisation,programme,amount_ore,starts,ends,in_force,kind,reference
2,Brottsofferjouren,,100050,2017-01-01,2018-06-30,no,,
1,Brottsofferjouren,verksamhetsstöd,8400000,2018-01-01,,yes,IOP,SN18/1
2 agreements; those in force cost 84 000 kr a year

$ samverkan agreement list --as-of 2018-07-01 --programme verksamhetsstöd -F csv -q
id,organisation,programme,amount_ore,starts,ends,in_force,kind,reference
1,Brottsofferjouren,verksamhetsstöd,8400000,2018-01-01,,yes,IOP,SN18/1

$ samverkan agreement end brotts --until 2018-12-31 --as-of 2018-06-13
samverkan: there are several, say which with --id:
  2: Brottsofferjouren, 1 000,50 kr a year from 2017-01-01 until 2018-06-30
  1: Brottsofferjouren, 84 000 kr a year from 2018-01-01 until further notice
? 64

$ samverkan agreement end brotts --until 2018-12-31 --as-of 2018-07-01
agreement 1: Brottsofferjouren, 84 000 kr a year from 2018-01-01 until 2018-12-31

$ samverkan agreement end --id 1 --until 2018-12-31
the agreement ends on 2018-12-31 already, nothing was changed

$ samverkan agreement end --id 1 --until 2017-12-31
samverkan: --until: 2017-12-31 is before the first day, 2018-01-01
? 65

$ samverkan agreement end --id 9 --until 2018-12-31
samverkan: there is no such agreement 9, see: samverkan agreement list
? 66

$ samverkan agreement end --until 2018-12-31
samverkan: say which agreement, with ORG or --id
? 64

$ samverkan register show brotts --as-of 2018-06-13
Brottsofferjouren

Organisation
Name  Brottsofferjouren
Kind  Association

Agreements
No.  Organisation       Programme             A year  From        Until       In force  Agreement  Reference
────────────────────────────────────────────────────────────────────────────────────────────────────────────
  2  Brottsofferjouren                   1 000,50 kr  2017-01-01  2018-06-30  yes
  1  Brottsofferjouren  verksamhetsstöd    84 000 kr  2018-01-01  2018-12-31  yes       IOP        SN18/1

$ samverkan export agreement -q -F csv
organisation,org_number,programme,amount_ore,starts,ends,kind,reference
Brottsofferjouren,,verksamhetsstöd,8400000,2018-01-01,2018-12-31,IOP,SN18/1
Brottsofferjouren,,,100050,2017-01-01,2018-06-30,,

$ samverkan agreement end bris --until 2018-12-31
samverkan: BRIS has no agreement that has not ended; one that has is named by --id, see: samverkan agreement list
? 66

$ samverkan agreement list --programme verksamhetstöd
samverkan: there is no programme 'verksamhetstöd', there are: verksamhetsstöd
? 66

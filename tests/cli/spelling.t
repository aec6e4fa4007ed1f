# Programmes, boards and rounds are known again however they are spelled, and what merely looks like one asks.

$ samverkan init -q; samverkan register add Brottsofferjouren -q; samverkan agreement add Brottsofferjouren --amount 84000 --from 2016-01-01 --programme verksamhetsstöd -q

$ samverkan grant open Verksamhetsstöd-2026 --budget 135000 --board Socialnämnden
opened Verksamhetsstöd-2026 (verksamhetsstöd, 2026): budget 135 000 kr, agreements 84 000 kr, left 51 000 kr

$ samverkan grant open 'VERKSAMHETSSTÖD  2026' --budget 1
samverkan: there is a round Verksamhetsstöd-2026 already, choose another name
? 65

$ samverkan grant list -F csv; samverkan grant show 'verksamhetsstöd 2026' -q -F csv | head -3; samverkan agreement list --programme Verksamhets-stöd; samverkan agreement list --programme 'VERKSAMHETSSTÖD' -q -F csv
name,programme,year,state,applications,budget_ore,allocated_ore,closes,decide_on
Verksamhetsstöd-2026,verksamhetsstöd,2026,open,0,13500000,,,
organisation,org_number,applied_ore,eligible,rules_ore,amount_ore,reason
samverkan: there is no programme 'Verksamhets-stöd', there are: verksamhetsstöd
id,organisation,programme,amount_ore,starts,ends,in_force,kind,reference
1,Brottsofferjouren,verksamhetsstöd,8400000,2016-01-01,,yes,,

$ for p in verksamhetsstod verksamhetstöd 'verksamhets stöd' verksamhetsstöd-vt verksamhetsstöd2026 verksamhetsstödet; do samverkan grant open ny-2026 --budget 1 --programme "$p" -n; done; samverkan grant open kulturstöd-2026 --budget 1 -n
samverkan: there is no programme 'verksamhetsstod', but one like it; write --programme 'verksamhetsstöd' if that is meant, or --new-programme if this is another one
samverkan: there is no programme 'verksamhetstöd', but one like it; write --programme 'verksamhetsstöd' if that is meant, or --new-programme if this is another one
samverkan: there is no programme 'verksamhets stöd', but one like it; write --programme 'verksamhetsstöd' if that is meant, or --new-programme if this is another one
samverkan: there is no programme 'verksamhetsstöd-vt', but one like it; write --programme 'verksamhetsstöd' if that is meant, or --new-programme if this is another one
samverkan: there is no programme 'verksamhetsstöd2026', but one like it; write --programme 'verksamhetsstöd' if that is meant, or --new-programme if this is another one
samverkan: there is no programme 'verksamhetsstödet', but one like it; write --programme 'verksamhetsstöd' if that is meant, or --new-programme if this is another one
would open kulturstöd-2026 (kulturstöd, 2026): budget 1 kr, agreements 0 kr, left 1 kr
only a trial, nothing was stored

$ samverkan grant open verksamhetsstöd-vt-2026 --budget 50000 --board SOCIALNÄMNDEN --new-programme; samverkan grant list -F csv -q | cut -d, -f1-4
opened verksamhetsstöd-vt-2026 (verksamhetsstöd-vt, 2026): budget 50 000 kr, agreements 0 kr, left 50 000 kr
name,programme,year,state
verksamhetsstöd-vt-2026,verksamhetsstöd-vt,2026,open
Verksamhetsstöd-2026,verksamhetsstöd,2026,open

$ samverkan agreement add Brottsofferjouren --amount 100 --from 2017-01-01 --programme verksamhetstöd; samverkan agreement add Brottsofferjouren --amount 100 --from 2017-01-01 --programme Verksamhetsstöd
samverkan: there is no programme 'verksamhetstöd', but one like it; write --programme 'verksamhetsstöd' if that is meant, or --new-programme if this is another one
agreement 2: Brottsofferjouren, 100 kr a year from 2017-01-01 until further notice
it is charged to verksamhetsstöd

$ samverkan grant set verksamhetsstöd-vt-2026 programme=verksamhetstöd; samverkan grant set Verksamhetsstöd-VT-2026 programme='VERKSAMHETSSTÖD' board=socialnämnden -n
samverkan: there is no programme 'verksamhetstöd', but one like it; write --programme 'verksamhetsstöd' if that is meant, or --new-programme if this is another one
verksamhetsstöd-vt-2026: programme was 'verksamhetsstöd-vt' and is now 'verksamhetsstöd'
only a trial, nothing was stored

$ samverkan award open 'Verksamhetsstöd 2026' --amount 10; samverkan award open pris-2026 --amount 10 --programme Verksamhetstöd; samverkan report history --programme Verksamhetsstöd -q -F csv | head -2; samverkan log 'verksamhetsstöd-vt 2026' -F csv | cut -d, -f4-
samverkan: there is a round Verksamhetsstöd-2026 already, choose another name
samverkan: there is no programme 'Verksamhetstöd', but one like it; write --programme 'verksamhetsstöd' if that is meant, or --new-programme if this is another one
organisation,org_number,total_ore
command,outcome,objects,changes
grant open,done,round verksamhetsstöd-vt-2026,"name: verksamhetsstöd-vt-2026; programme: verksamhetsstöd-vt; board: Socialnämnden; year: 2026; budget_ore: 5000000; rules: "

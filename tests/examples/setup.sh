#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Prepares the folder in which `make check` runs the examples of the manual: the database and the files they speak of.
# All amounts and numbers are made up.
set -eu

samverkan init --municipality Ekerö --lang sv
samverkan register add Brottsofferjouren --active-in-municipality yes
samverkan register add 'Parkinson Ekerö' --active-in-municipality yes
samverkan register add 'Parkinson Färingsö' --active-in-municipality yes
samverkan register add 'RSMH Ekerö' --active-in-municipality yes
samverkan register add 'Seglarklubben Vindens Vänner' --serves-residents yes
samverkan agreement add Brottsofferjouren --amount 84000 --from 2016-01-01 --programme verksamhetsstöd

cat > regler.txt << 'END'
kräv verksam-i-kommunen eller når-invånare
grundbelopp 3 000
per members 90 högst 6 000
procent 50 av rent högst 8 000
avrunda 100
END
samverkan grant open verksamhetsstöd-2018 --budget 135000 --board Socialnämnden --rules regler.txt \
	--closes 2018-04-30 --decide-on 2018-06-13
samverkan grant apply verksamhetsstöd-2018 'RSMH Ekerö' --amount 20000 --received 2018-04-27 \
	--quantity members=62 --quantity rent=24000
samverkan grant apply verksamhetsstöd-2018 'Seglarklubben Vindens Vänner' --amount 12500,50 --received 2018-04-12 \
	--quantity members=40 --quantity rent=14200
samverkan grant allocate verksamhetsstöd-2018

cat > ansökningar.csv << 'END'
Förening;Sökt belopp;Önskat bidrag;Inkommen;Members;Rent
Parkinson Färingsö;9 000;9 500;2018-04-20;35;0
Parkinson Ekerö;15 000;16 000;2018-04-12;96;6 000
END
cat > foreningar.csv << 'END'
Föreningens namn;Organisationsnummer;Verksamhet;Ort
Adelsö Hembygdslag;;Hembygd;Adelsö
Skå Flygplatsförening;;Flygning;Ekerö
END

cat > kriterier.txt << 'END'
kräv verksam-i-kommunen    # KFS 50:14
kräv inte form är nätverk  # KFS 50:14
END
samverkan award open 2018 --amount 10000 --board Socialnämnden --closes 2018-03-15 --as-of 2018-02-01
samverkan award nominate 2018 'RSMH Ekerö' --by self --motivation 'En öppen dörr varje dag' --received 2018-03-02
samverkan award nominate 2018 'Parkinson Ekerö' --by board --motivation 'Träffar varje vecka' --received 2018-03-05
cat > nomineringar.csv << 'END'
Förening;Nominerad av;Motivering;Inkommen
Brottsofferjouren;nämnden;Stödet till den som utsatts för brott;2018-03-08
END
echo 'En öppen dörr varje dag' > motivering.txt

samverkan register set 'Parkinson Ekerö' giro=875-1810 --as-of 2017-01-10
samverkan register set 'RSMH Ekerö' giro='64 43 04-8' --as-of 2017-01-10
samverkan grant open stöd-2017 --budget 40000 --board Socialnämnden --closes 2017-04-30 --decide-on 2017-06-14
samverkan grant apply stöd-2017 'RSMH Ekerö' --amount 9500
samverkan grant apply stöd-2017 'Parkinson Ekerö' --amount 9000
samverkan grant allocate stöd-2017
samverkan grant decide stöd-2017 --date 2017-06-14 --paragraph 57

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
cat > svar.csv << 'END'
ID,Starttid,Slutförandetid,E-post,Namn,Vem svarar du som?,Vilken förening representerar du?,Hur nöjd är du med samverkan?,Vad behöver ni?,Vad hindrar samverkan?
1,2017-05-02 09:12:01,2017-05-02 09:20:41,anonymous,,Förening,RSMH Ekerö,Ganska nöjd,Lokaler;Information;,Vi vet inte vem vi ska ringa
2,2017-05-02 13:40:10,2017-05-02 13:52:00,anonymous,,Förening,Parkinson Ekerö,Mycket nöjd,Lokaler;,
3,2017-05-03 08:01:22,2017-05-03 08:15:09,anonymous,,Nätverk,,Varken eller,Bidrag;Information;,Ont om tid
4,2017-05-04 15:30:00,2017-05-04 15:38:12,anonymous,,Tjänsteperson,,Ganska missnöjd,Information;,Olika förvaltningar frågar samma sak
5,2017-05-05 10:02:45,2017-05-05 10:11:30,anonymous,,Tjänsteperson,,Vet ej,,
END
cat > fokusgrupper.csv << 'END'
Grupp;Deltagare;Datum;Uttalande;Ämne;Art
Fokusgrupp 1;Civilsamhälle;2017-09-12;Vi behöver en väg in till kommunen;Kontakt;behov
Fokusgrupp 1;Civilsamhälle;2017-09-12;Lokalerna är upptagna när vi kan;Lokaler;hinder
Workshop;Tjänstepersoner;2017-10-03;En gemensam kalender;Kontakt;idé
END
samverkan survey import enkat-2017 --title='Samverkan 2017' --sent=240 svar.csv
samverkan survey import enkat-2017 --notes fokusgrupper.csv
samverkan survey codebook enkat-2017 --output=kodbok.csv
samverkan survey theme enkat-2017 notes --output=teman.csv
samverkan register contact 'Parkinson Ekerö' 'Bo Berg' --role=kassör --email=bo@example.se --since=2016-05-02
echo 'Anna Andersson' > namn.txt

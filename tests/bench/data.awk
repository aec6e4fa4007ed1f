# SPDX-License-Identifier: EUPL-1.2
# Makes a register, or the applications of some of its organisations; the same on every machine:
#     awk -v what=register -v count=37500 -f data.awk
#     awk -v what=applications -v count=150 -v year=2018 -f data.awk
#     awk -v what=questions -v count=100 -f data.awk       200 answers to 100 questions
#     awk -v what=answers -v count=200000 -f data.awk      a wide file: 27 columns, 53 MB
# Names are put together from the words below; every second organisation has a number, with its check digit.

BEGIN {
	split("Adel Björk Ek Fägring Grims Helge Kung Kärs Lov Mun Skå Sten Svart Träk Vall Ytter Ängs Öst Hill Rast Sand Ler Gran Tall Ask Alm Lind Häger Rönn Hassel", front, " ")
	split("ö vik hamra sjö torp by borg berga näs holm sta lunda åker dal bro hult fors köping tuna rud mo åsa vall säter", back, " ")
	split("IK|Fotbollsklubb|Hembygdsförening|Scoutkår|Ridklubb|Teaterförening|Kör|Pensionärsförening|Båtklubb|Golfklubb|" \
	      "Konstförening|Folkdanslag|Orienteringsklubb|Schacksällskap|Brukshundklubb|Samhällsförening|Bygdegårdsförening|" \
	      "Tennisklubb|Simsällskap|Musiksällskap|Anhörigförening|Kvinnojour|Nykterhetsloge|Byalag|Koloniförening|" \
	      "Judoklubb|Släktforskarförening|Filmstudio|Handikappförening|Naturskyddsförening|Gymnastikförening|" \
	      "Bordtennisklubb|Hockeyklubb|Skidklubb|Innebandyklubb|Danssällskap|Fiskeklubb|Jaktvårdskrets|" \
	      "Radioförening|Modellflygklubb|Trädgårdsförening|Fredsförening|Hantverksgille|Bridgeklubb|Cykelklubb|" \
	      "Motorklubb|Basketklubb|Volleybollklubb|Boxningsklubb|Klätterklubb|Amatörteater|Storband|Bokcirkel", kind, "|")
	fronts = length_of(front); backs = length_of(back); kinds = length_of(kind)
	seed = 20180613
	if (what == "register")
		make_register()
	else if (what == "answers")
		make_answers()
	else if (what == "questions")
		make_questions()
	else
		make_applications()
}

function length_of(list,	n) {
	while ((n + 1) in list)
		n++
	return n
}

# Park and Miller's generator: exact in the numbers that every awk has.
function random(below) {
	seed = (seed * 16807) % 2147483647
	return seed % below
}

# The place that is number i, then what goes on there: no two organisations of one name.
function name(i,	place) {
	place = i % (fronts * backs)
	return front[place % fronts + 1] back[int(place / fronts) + 1] " " kind[int(i / (fronts * backs)) % kinds + 1]
}

# 80 and seven digits, then what makes the sum of all, every second one doubled, a multiple of ten.
function org_number(i,	digits, n, digit, sum) {
	digits = sprintf("80%07d", 2000000 + i * 7)
	for (n = 1; n <= 9; n++) {
		digit = substr(digits, n, 1) * (n % 2 ? 2 : 1)
		sum += digit > 9 ? digit - 9 : digit
	}
	return substr(digits, 1, 6) "-" substr(digits, 7, 3) (10 - sum % 10) % 10
}

function make_register(	i) {
	print "Föreningens namn;Organisationsnummer;Kategori;Verksam i kommunen;Postnummer;Ort;Hemsida;Bildad år"
	for (i = 0; i < count; i++)
		printf "%s;%s;%s;%s;%03d %02d;%s;https://forening%d.example.se/;%d\n", name(i), i % 2 ? org_number(i) : "",
		       kind[random(kinds) + 1], random(10) ? "ja" : "", 100 + random(899), random(100),
		       front[random(fronts) + 1] back[random(backs) + 1], i, 1900 + random(118)
}

# Every sixth organisation applies, members and rent go with the year.
function make_applications(	i) {
	seed += year
	print "Förening;Sökt belopp;Inkommen;Members;Rent"
	for (i = 0; i < count; i++)
		printf "%s;%d;%d-04-%02d;%d;%d\n", name(i * 6), 2000 + 100 * random(300), year, 1 + random(30), 5 + random(400),
		       1000 * random(20)
}

# A name, then 26 answers as survey tools write them: whole sentences, grades, words, blanks.
function make_answers(	i, j, line) {
	split("Ja, helt|Ja, delvis|Varken|Nej, knappast|Nej|Vet ej", word, "|")
	line = "Namn"
	for (j = 1; j <= 26; j++)
		line = line ";Fråga " j
	print line
	for (i = 0; i < count; i++) {
		line = "Svarande " i
		for (j = 1; j <= 26; j++)
			line = line ";" (j % 13 == 0 ? "Vi vill ha fler mötesplatser, nummer " random(1000) : \
				j % 3 == 0 ? random(6) : word[random(6) + 1])
		print line
	}
}

# 200 answers to so many questions: scales, choices, several choices, numbers, blanks.
function make_questions(	i, j, line, n) {
	n = split("Instämmer inte alls|Instämmer delvis inte|Varken eller|Instämmer delvis|Instämmer helt|Vet ej|", word, "|")
	split("Tid;Pengar|Tid|Lokaler;Kontakter;Tid|Pengar|Lokaler|", several, "|")
	line = "Id"
	for (j = 1; j <= count; j++)
		line = line ",Fråga " j
	print line
	for (i = 1; i <= 200; i++) {
		line = i
		for (j = 1; j <= count; j++)
			line = line "," (j % 10 == 0 ? random(500) : j % 5 == 0 ? several[random(6) + 1] : word[random(n) + 1])
		print line
	}
}

# SPDX-License-Identifier: EUPL-1.2
# Writes a register of -v count=N organisations as CSV, every text made of what other programs misread.

function text(  made) {
	made = ""
	for (n = int(rand() * 6); n > 0; n--)
		made = made piece[1 + int(rand() * pieces)]
	return "\"" made "\""
}

BEGIN {
	srand(7)
	pieces = split("a~Å~ö~00~12~+46~-5~=1+1~@x~'~''~\"\"~;~,~\n~\t~😀~ ~1.234~x~|", piece, "~")
	print "name,category,address,postcode,town,website,founded,contact,email,phone"
	for (i = 1; i <= count; i++) {
		email = i % 2 ? "" : "å" i "@x.se, =b@y.se"
		founded = i % 3 ? 1800 + i % 220 : ""
		print "namn " i "," text() "," text() ",0" i "," text() "," text() "," founded "," text() ",\"" email "\",+46 0" i
	}
}

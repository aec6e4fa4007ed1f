# Headings over several columns, and what of a workbook was not seen or not read.

$ samverkan init -q; printf 'Namn\nAlfa\nBeta\n' > r.csv; samverkan register import r.csv 2> /dev/null; samverkan grant open r-2025 --budget 900000 -q

$ printf 'Förening;Sökt belopp;Medlemmar;;Ledare;\n;;Kvinnor;Män;Kvinnor;Män\nAlfa;100;5;6;1;2\nBeta;200;7;8;3;4\n' > a.csv; samverkan grant import r-2025 a.csv -n -F csv
a.csv: UTF-8 (for instance "Förening"), separated by ";", 2 header rows
a.csv: taken as quantities: column C "Medlemmar [Kvinnor]", column D "Medlemmar [Män]", column E "Ledare [Kvinnor]", column F "Ledare [Män]"
a.csv: 2 rows: 2 to add
organisation,change,field,from,to
Alfa,added,applied,,100.00
Alfa,added,medlemmar_kvinnor,,5.00
Alfa,added,medlemmar_män,,6.00
Alfa,added,ledare_kvinnor,,1.00
Alfa,added,ledare_män,,2.00
Beta,added,applied,,200.00
Beta,added,medlemmar_kvinnor,,7.00
Beta,added,medlemmar_män,,8.00
Beta,added,ledare_kvinnor,,3.00
Beta,added,ledare_män,,4.00
only a trial, nothing was stored

$ printf ';;Medlemmar;;Ekonomi\nFörening;Org.nr;Kvinnor;Män;Sökt belopp\nAlfa;;5;6;100\n' > b.csv; samverkan grant import r-2025 b.csv -n -F csv
b.csv: UTF-8 (for instance "Förening"), separated by ";", 2 header rows
b.csv: taken as quantities: column C "Medlemmar [Kvinnor]", column D "Medlemmar [Män]"
b.csv: 1 row: 1 to add
organisation,change,field,from,to
Alfa,added,applied,,100.00
Alfa,added,medlemmar_kvinnor,,5.00
Alfa,added,medlemmar_män,,6.00
only a trial, nothing was stored

$ printf 'Förening;Sökt belopp;Hyra;Medlemmar\n;kr;tkr;st\nAlfa;100;2,5;5\n' > c.csv; samverkan grant import r-2025 c.csv -n -F csv
c.csv: UTF-8 (for instance "Förening"), separated by ";", 2 header rows
c.csv: taken as quantities: column C "Hyra [tkr]", column D "Medlemmar"
c.csv: column C "Hyra [tkr]": in tkr by its header, which is applied
c.csv: 1 row: 1 to add
organisation,change,field,from,to
Alfa,added,applied,,100.00
Alfa,added,hyra,,2500.00
Alfa,added,medlemmar,,5.00
only a trial, nothing was stored

$ samverkan register list -o list.xlsx -q; samverkan register import list.xlsx
list.xlsx: sheet "Organisations", 1 header row from row 4, what stands above is not read
list.xlsx: 2 rows: 2 unchanged

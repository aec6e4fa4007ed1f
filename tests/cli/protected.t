# A contact with protected personal data is seen in no output of any command, but for the two that are made to show it to her and to the clerk.

$ sh "$TESTS/examples/setup.sh" > /dev/null 2>&1; printf 'Kalle Kanariefågel' > hemlig.txt; printf 'kanarie@kanarie.se' > epost.txt

$ samverkan --lang en register contact 'Parkinson Ekerö' @hemlig.txt --email @epost.txt --phone 070-5551234 --role kanariehållare --publish yes --main
Parkinson Ekerö: has another contact

$ samverkan register contact 'Parkinson Ekerö' @hemlig.txt --protected yes
Parkinson Ekerö: the contact is changed
texts may still name the person; to see which: samverkan register person

$ commands() { samverkan --help | sed -n '/^Commands:/,/^Everywhere/s/^  \([a-z][a-z]*\)  *[a-z].*/\1/p' | while read -r word; do samverkan $word --help | sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z]*\)  *[a-z].*/\1/p' > sub; if [ -s sub ]; then sed "s/^/$word /" sub; else echo $word; fi; done; }

$ operands() { case $1 in backup|restore) echo kopia.db ;; init|status|log|check|help|*' list'|'register duplicates'|'register retention'|'report register'|'report history'|'report double'|'report summary') ;; export) echo "all --directory ut" ;; 'register import') echo foreningar.csv ;; 'register add'|'register remove') echo Ny ;; 'register show'|'register contact'|'register note') echo parkinson-ekerö ;; 'register set') echo parkinson-ekerö town=Ekerö ;; 'register alias') echo parkinson-ekerö Park ;; 'register merge'|'register distinct') echo parkinson-ekerö parkinson-färingsö ;; 'register person') echo Bo-Berg ;; 'register forget') echo Bo-Berg -r KS-1 ;; 'agreement add') echo boj --amount 1 --from 2024-01-01 ;; 'setting set') echo municipality=Ekerö ;; 'agreement remove') echo boj ;; 'register end') echo parkinson-färingsö --on 2018-01-01 ;; 'decision correct') echo stöd-2017 paragraph=75 --reason x ;; 'agreement end') echo brottsoffer --on 2024-01-01 ;; 'grant open'|'award open') echo ny --budget 1 --amount 1 ;; 'grant import'|'award import') echo verksamhetsstöd-2018 ansökningar.csv ;; 'grant apply'|'grant withdraw'|'grant adjust') echo verksamhetsstöd-2018 parkinson-ekerö --amount 5 ;; 'grant '*|'report grant'|'report decision'|'report letters'|'report followup') echo stöd-2017 ;; 'award '*|'report award') echo 2018 ;; 'survey import'|'survey link') echo enkat-2017 svar.csv ;; 'survey '*|'report survey') echo enkat-2017 ;; *) echo "no case for $1, add one to operands()" >&2 ;; esac; }

$ for command in $(commands | tr ' ' +); do command=$(echo $command | tr + ' '); for format in $(samverkan grant list -F x 2>&1 | grep -o "table.*[a-z]" | tr -d ,); do samverkan $command $(operands "$command") -F $format -o "ut-$(echo $command | tr ' ' -).$format" --as-of 2018-05-02 < /dev/null; samverkan $command $(operands "$command") -n --as-of 2018-05-02 < /dev/null; samverkan $command $(operands "$command") --as-of 2018-05-02 < /dev/null; done; done > all.txt 2>&1; grep 'no case for' all.txt; [ $(commands | wc -l) -gt 60 ] && [ $(ls ut-* | wc -l) -gt 100 ] && [ $(ls ut | wc -l) -gt 30 ] && echo enough of them
enough of them

$ for book in *.xlsx; do /usr/bin/python3 "$TESTS/read_xlsx.py" "$book"; done > books.txt; grep -c 'Parkinson Ekerö' books.txt > /dev/null && echo they can be read
they can be read

$ grep -rliE 'kanarie|5551234' . --exclude=hemlig.txt --exclude=epost.txt --exclude=kopia.db --exclude='*.before-restore-*'
./samverkan.db

$ samverkan register person @hemlig.txt -F csv --as-of 2018-05-02 | cut -d, -f 1,3,10; samverkan register contact 'Parkinson Ekerö' --show-protected | grep -c Kanarie
organisation,contact,protected
Parkinson Färingsö,Kalle Kanariefågel,yes
1

# A command line that is not understood is explained, and nothing is run.

$ samverkan --version
samverkan 0.1.0

$ samverkan hlep
samverkan: there is no command 'hlep', did you mean 'help'?
? 64

$ samverkan xyzzy
samverkan: there is no command 'xyzzy', samverkan --help lists those there are
? 64

$ samverkan hel
samverkan: there is no command 'hel', did you mean 'help'?
? 64

$ samverkan help --as-of 2024-02-30
samverkan: --as-of: '2024-02-30' is no date, write it as 2024-03-31
? 64

$ samverkan help --as-o=2024-02-28
samverkan: there is no option --as-o, did you mean --as-of?
? 64

$ samverkan help --as-of
samverkan: --as-of needs a value, write --as-of=DATE
? 64

$ samverkan help -h=3
samverkan: there is no option -=, --help lists those there are
? 64

$ samverkan help --quiet=yes
samverkan: --quiet takes no value, leave out what follows '='
? 64

$ samverkan help -z
samverkan: there is no option -z, --help lists those there are
? 64

$ samverkan help one two three
samverkan: 'three' is one too many (a name with spaces needs quotes)
usage: samverkan help [options] [COMMAND [COMMAND]]
? 64

$ samverkan --lang=fi help
samverkan: --lang: 'fi' is not known, write one of en, sv
? 64

$ samverkan --lang sv help --db ''
samverkan: --db: texten är tom, skriv en eller utelämna den
? 64

$ SAMVERKAN_LANG=xx LC_ALL=sv_SE.UTF-8 samverkan --bad
samverkan: det finns inget val --bad, --help visar vilka som finns
? 64

$ printf 'a\nb\n' > f; cat > g <<EOF
> c
>
> d
> EOF

$ cat f g
a
b
c

d

$ samverkan 2> talk
? 64

$ head -n 1 talk
usage: samverkan [options] COMMAND [options]

$ samverkan --help > /dev/full
samverkan: cannot write to stdout: No space left on device
? 74

$ samverkan --version > /dev/full
samverkan: cannot write to stdout: No space left on device
? 74

$ samverkan --db /nonexist/x.db status
samverkan: no database /nonexist/x.db, make one with: samverkan init --db=/nonexist/x.db
? 66

$ samverkan --lang sv status --lang de 2>&1 | grep -o 'en, sv'
en, sv

$ SAMVERKAN_LANG=sv samverkan grant list -F exel 2>&1 | grep -o 'table.*[a-z]'
table, csv, json, xlsx, docx, odt, html, text

# What the completion functions offer: names with spaces, quotes and å ä ö come out as they are, the shell quotes them.

$ cat > try.bash <<'EOF'
> source "$TESTS/../completions/samverkan.bash"
> COMP_WORDS=("$@")
> COMP_CWORD=$(($# - 1))
> _samverkan samverkan
> printf '%s\n' "${COMPREPLY[@]}"
> EOF

$ bash try.bash samverkan gra
grant

$ bash try.bash samverkan grant wi
withdraw

$ bash try.bash samverkan --db x.db grant apply --am
--amount

$ bash try.bash samverkan --lang = s
sv

$ bash try.bash samverkan help --
--db
--lang
--as-of
--quiet
--no-color
--help
--version

$ touch 'a b.txt' 'åre.txt'

$ bash try.bash samverkan grant open --rules 'a\ '
a b.txt

$ bash try.bash samverkan grant open --rules "'å"
åre.txt

$ samverkan init -q --db t.db; bash try.bash samverkan --db t.db export org
organisation
organisation_alias
organisation_distinct
organisation_end

$ samverkan --db t.db complete table | head -n 2
all
organisation

$ printf 'namn\nBo "Ek" vänner\nÅre IF\nZeta\n' > r.csv && samverkan --db t.db -q register import r.csv && samverkan --db t.db -q grant open 'stöd 1' --budget 100 --year 2018 && samverkan --db t.db -q grant apply 'stöd 1' Åre --amount 1 && samverkan --db t.db -q award open pris --amount 10 && samverkan --db t.db -q award nominate pris Zeta --by self --motivation x
r.csv: 3 rows: 3 added
warning: Zeta may not have the award: require active-in-municipality (line 1: Ekerö KFS 50:14) [not-eligible]

$ bash try.bash samverkan --db t.db grant apply 'stöd\ 1' ''
Bo "Ek" vänner
Zeta
Åre IF

$ bash try.bash samverkan --db t.db grant show 'stöd\ 1' ''
Åre IF

$ bash try.bash samverkan --db t.db grant adjust "'stöd 1'" Å
Åre IF

$ bash try.bash samverkan --db t.db grant paid '' && bash try.bash samverkan --db t.db grant paid pris ''
stöd 1
pris
Zeta

$ bash try.bash samverkan --db t.db grant pay --confirm-account ''
Bo "Ek" vänner
Zeta
Åre IF

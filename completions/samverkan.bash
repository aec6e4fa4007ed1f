# shellcheck shell=bash
# Completes samverkan in bash.  Written by `make docs` out of the tables in cmd.

# What may follow the words of a command: words, operands by kind, options with the kind of their argument.
_samverkan_table()
{
	case $1 in
	'')
		words='init status export log check backup restore help register agreement grant award decision survey report setting'
		operands=''
		options='--db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'register')
		words='add import list show set alias note contact person forget retention merge end remove distinct duplicates'
		operands=''
		options='--db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'agreement')
		words='add list end remove'
		operands=''
		options='--db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant')
		words='open set remove rules import apply withdraw check compare allocate adjust decide amend pay paid account reclaim repaid list show'
		operands=''
		options='--db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'award')
		words='open nominate import withdraw check score decide list show'
		operands=''
		options='--db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'decision')
		words='correct'
		operands=''
		options='--db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'survey')
		words='import codebook link list show theme delete'
		operands=''
		options='--db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'report')
		words='register grant decision award letters followup summary double history survey'
		operands=''
		options='--db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'setting')
		words='set list'
		operands=''
		options='--db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'init')
		words=''
		operands=''
		options='-m=text --municipality=text -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'status')
		words=''
		operands=''
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'register add')
		words=''
		operands='text'
		options='--org-number=text --kind=choice:association|foundation|congregation|study-association|cooperative|network|other --category=text --active-in-municipality=choice:yes|no --serves-residents=choice:yes|no --giro=text --address=text --postcode=text --town=text --website=text --founded=text --contact=text --email=text --phone=text -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'register import')
		words=''
		operands='file*'
		options='--template --rename -u --update -m=field --map=field --encoding=text --delimiter=text --header-rows=text --sheet=text --findings=file --skip-bad -F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'register list')
		words=''
		operands=''
		options='--kind=choice:association|foundation|congregation|study-association|cooperative|network|other --category=text -s=text --search=text --with-contacts -F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'register show')
		words=''
		operands='organisation'
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'register set')
		words=''
		operands='organisation field*'
		options='-n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'register alias')
		words=''
		operands='organisation text'
		options='-n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'register note')
		words=''
		operands='organisation text'
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'register contact')
		words=''
		operands='organisation text'
		options='--role=text --email=text --phone=text --since=text --publish=choice:yes|no --protected=choice:yes|no --main --remove --show-protected -F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'register person')
		words=''
		operands='text'
		options='--email=text --phone=text -F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'register forget')
		words=''
		operands='text'
		options='-r=text --reference=text --older-than=text --email=text --phone=text --names=choice:keep|erase -F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'register retention')
		words=''
		operands='text'
		options='-n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'register merge')
		words=''
		operands='organisation organisation'
		options='-n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'register end')
		words=''
		operands='organisation'
		options='--on=text --successor=organisation -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'register remove')
		words=''
		operands='organisation'
		options='-n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'register distinct')
		words=''
		operands='organisation organisation'
		options='--clear -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'register duplicates')
		words=''
		operands=''
		options='-s=text --search=text --distinct -F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'agreement add')
		words=''
		operands='organisation'
		options='--amount=text --from=text --until=text -p=programme --programme=programme --new-programme --kind=text -r=text --reference=text -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'agreement list')
		words=''
		operands=''
		options='-p=programme --programme=programme -F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'agreement end')
		words=''
		operands='organisation'
		options='--until=text --id=text -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'agreement remove')
		words=''
		operands='organisation'
		options='--id=text -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant open')
		words=''
		operands='text'
		options='-b=text --budget=text -y=text --year=text -p=programme --programme=programme --new-programme --board=text --like=round -r=file --rules=file --closes=text --decide-on=text --reference=text -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant set')
		words=''
		operands='round text text text text text text text'
		options='--new-programme -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant remove')
		words=''
		operands='round'
		options='-n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant rules')
		words=''
		operands='round file'
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant import')
		words=''
		operands='round file*'
		options='--template -u --update -m=field --map=field --encoding=text --delimiter=text --header-rows=text --sheet=text --findings=file --skip-bad -F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant apply')
		words=''
		operands='round organisation'
		options='-a=text --amount=text --purpose=text --received=text --quantity=text -u --update -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant withdraw')
		words=''
		operands='round applicant'
		options='--reason=text --mistake -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant check')
		words=''
		operands='round'
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant compare')
		words=''
		operands='round file*'
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant allocate')
		words=''
		operands='round'
		options='-r=file --rules=file -F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant adjust')
		words=''
		operands='round applicant applicant'
		options='--reason=text --clear -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant decide')
		words=''
		operands='round'
		options='--date=text --paragraph=text --reference=text --confirm-date --confirm-paragraph -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant amend')
		words=''
		operands='round-or-award applicant applicant'
		options='--date=text --paragraph=text --reason=text --reference=text --confirm-paragraph -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant pay')
		words=''
		operands='round-or-award'
		options='--on=text --confirm-account=applicant -F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant paid')
		words=''
		operands='round-or-award applicant*'
		options='--date=text -a=text --amount=text --all --confirm-account=applicant --clear -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant account')
		words=''
		operands='round-or-award applicant'
		options='--due=text --spent=text --received=text --note=text -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant reclaim')
		words=''
		operands='round-or-award applicant applicant'
		options='--date=text --reason=text -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant repaid')
		words=''
		operands='round-or-award applicant applicant'
		options='--date=text --clear -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant list')
		words=''
		operands=''
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'grant show')
		words=''
		operands='round applicant'
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'award open')
		words=''
		operands='text'
		options='-a=text --amount=text -p=programme --programme=programme --new-programme --board=text --closes=text --criteria=file --like=award --reference=text -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'award nominate')
		words=''
		operands='award organisation'
		options='--by=choice:self|board --motivation=text --received=text -u --update -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'award import')
		words=''
		operands='award file*'
		options='--template -u --update -m=field --map=field --encoding=text --delimiter=text --header-rows=text --sheet=text --findings=file --skip-bad -F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'award withdraw')
		words=''
		operands='award applicant'
		options='--reason=text --mistake -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'award check')
		words=''
		operands='award'
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'award score')
		words=''
		operands='award applicant'
		options='--criterion=text --points=text --reviewer=text -u --update -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'award decide')
		words=''
		operands='award applicant*'
		options='--date=text --paragraph=text --motivation=text --reference=text --confirm-paragraph -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'award list')
		words=''
		operands=''
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'award show')
		words=''
		operands='award applicant'
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'decision correct')
		words=''
		operands='round-or-award text text text'
		options='--reason=text --confirm-date --confirm-paragraph -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'survey import')
		words=''
		operands='survey file*'
		options='-t=text --title=text -s=text --sent=text -c=file --codebook=file --respondent=text --organisation=text --date=text --keep-personal --notes -u --update -m=field --map=field --encoding=text --delimiter=text --header-rows=text --sheet=text --findings=file --skip-bad -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'survey codebook')
		words=''
		operands='survey file'
		options='-u --update -m=field --map=field --encoding=text --delimiter=text --header-rows=text --sheet=text --findings=file --skip-bad -F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'survey link')
		words=''
		operands='survey'
		options='-n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'survey list')
		words=''
		operands=''
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'survey show')
		words=''
		operands='survey text'
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'survey theme')
		words=''
		operands='survey text'
		options='-a=text --add=text --drop=text --take=file -u --update -m=field --map=field --encoding=text --delimiter=text --header-rows=text --sheet=text --findings=file --skip-bad -F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'survey delete')
		words=''
		operands='survey'
		options='-y --yes -n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'report register')
		words=''
		operands=''
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'report grant')
		words=''
		operands='round'
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'report decision')
		words=''
		operands='round'
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'report award')
		words=''
		operands='award'
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'report letters')
		words=''
		operands='round-or-award'
		options='-d=directory --directory=directory --granted --refused -F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'report followup')
		words=''
		operands='round-or-award'
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'report summary')
		words=''
		operands='text'
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'report double')
		words=''
		operands='text'
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'report history')
		words=''
		operands=''
		options='-p=programme --programme=programme -F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'report survey')
		words=''
		operands='survey'
		options='--by=text --question=text --min-group=text --compare=text --texts --unmasked -F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'setting set')
		words=''
		operands='text*'
		options='-n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'setting list')
		words=''
		operands=''
		options='-F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'export')
		words=''
		operands='table'
		options='-d=directory --directory=directory -F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'log')
		words=''
		operands='round'
		options='--verify --head=text --since=text -F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'check')
		words=''
		operands=''
		options='--head=text -F=choice:table|csv|json|xlsx|docx|odt|html|text --format=choice:table|csv|json|xlsx|docx|odt|html|text -o=file --output=file --excel --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'backup')
		words=''
		operands='file'
		options='-n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'restore')
		words=''
		operands='file'
		options='-n --dry-run --db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	'help')
		words=''
		operands='text text'
		options='--db=file --lang=choice:en|sv --as-of=text -q --quiet --no-color -h --help --version '
		;;
	esac
}

# The word as the shell would read it.
_samverkan_plain()
{
	plain=$1
	case $plain in
	\"*) plain=${plain#\"} plain=${plain%\"} ;;
	\'*) plain=${plain#\'} plain=${plain%\'} ;;
	*) plain=${plain//\\/} ;;
	esac
}

# Lines of stdin that begin as $plain does.
_samverkan_lines()
{
	local line
	while IFS= read -r line; do
		[[ $line == "$plain"* ]] && COMPREPLY+=("$line")
	done
}

# What completes an argument or operand of that kind.
_samverkan_offer()
{
	local plain
	_samverkan_plain "$cur"
	case $1 in
	choice:*)
		_samverkan_lines < <(tr '|' '\n' <<< "${1#choice:}")
		;;
	file | directory)
		compopt -o filenames 2> /dev/null
		mapfile -t COMPREPLY < <(compgen "-${1:0:1}" -- "$plain")
		;;
	field)
		compopt -o nospace 2> /dev/null
		_samverkan_lines < <("$program" ${db:+"--db=$db"} complete field 2> /dev/null)
		COMPREPLY=("${COMPREPLY[@]/%/=}")
		;;
	?*)
		compopt -o filenames 2> /dev/null
		_samverkan_lines < <("$program" ${db:+"--db=$db"} complete "$1" ${first:+"$first"} 2> /dev/null)
		;;
	esac
}

# The kind of the argument that an option takes; fails for one that takes none.
_samverkan_kind()
{
	local option
	for option in $options; do
		if [[ $option == "$1="* ]]; then
			kind=${option#*=}
			return 0
		fi
	done
	return 1
}

_samverkan()
{
	local program=$1 cur=${COMP_WORDS[COMP_CWORD]}
	local word last='' path='' db='' first='' words='' options='' operands='' kind='' plain i place=0
	local -a kinds
	COMPREPLY=()
	_samverkan_table ''
	for ((i = 1; i < COMP_CWORD; i++)); do
		word=${COMP_WORDS[i]}
		if [[ $word == '=' ]]; then
			continue
		elif [[ -n $last ]]; then
			_samverkan_plain "$word"
			[[ $last == --db ]] && db=$plain
			last=
		elif [[ $word == -* ]]; then
			_samverkan_kind "$word" && last=$word
		elif [[ -n $words && " $words " == *" $word "* ]]; then
			path=${path:+$path }$word
			_samverkan_table "$path"
		else
			_samverkan_plain "$word"
			[[ $place == 0 ]] && first=$plain
			place=$((place + 1))
		fi
	done
	[[ $cur == '=' ]] && cur=
	if [[ -n $last ]]; then
		_samverkan_offer "$kind"
	elif [[ $cur == -* ]]; then
		for word in $options; do
			[[ ${word%%=*} == "$cur"* ]] && COMPREPLY+=("${word%%=*}")
		done
	elif [[ -n $words ]]; then
		mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
	else
		read -ra kinds <<< "$operands"
		kind=${kinds[place]-}
		[[ ${#kinds[@]} -gt 0 && ${kinds[-1]} == *'*' && $place -ge ${#kinds[@]} ]] && kind=${kinds[-1]}
		_samverkan_offer "${kind%'*'}"
	fi
}

complete -F _samverkan samverkan

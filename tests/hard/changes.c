/* SPDX-License-Identifier: EUPL-1.2 */
/* A line for every command that changes the database, in the folder that tests/examples/setup.sh prepares. */
#include "cmd/run/command.h"
#include "hard.h"

#include <stdio.h>
#include <string.h>

const struct hard_change hard_changes[] = {
	{ "init", NULL, "samverkan --db=ny.db init --municipality=Ekerö", "ny.db" },
	{ "register add", NULL, "samverkan register add BRIS --category=barn --serves-residents=yes --contact='Eva Ek'",
	  NULL },
	{ "register import", "awk -f \"$TESTS/random-register.awk\" -v seed=7 -v count=300 > stor.csv",
	  "samverkan register import stor.csv", NULL },
	{ "register set", NULL, "samverkan register set 'Parkinson Ekerö' town=Ekerö giro=5050-1055", NULL },
	{ "register alias", NULL, "samverkan register alias 'Parkinson Ekerö' 'Parkinsonförbundet Ekerö'", NULL },
	{ "register note", NULL, "samverkan register note 'Parkinson Ekerö' 'Ny kassör från hösten'", NULL },
	{ "register end", NULL, "samverkan register end 'Parkinson Färingsö' --on 2018-12-31 --successor 'Parkinson Ekerö'", NULL },
	{ "register remove", "samverkan register add Fel", "samverkan register remove Fel", NULL },
	{ "register merge", NULL, "samverkan register merge 'Parkinson Färingsö' 'Parkinson Ekerö'", NULL },
	{ "register distinct", NULL, "samverkan register distinct 'Parkinson Ekerö' 'Parkinson Färingsö'", NULL },
	{ "register contact", NULL,
	  "samverkan register contact 'Parkinson Ekerö' 'Eva Ek' --role=kassör --email=eva@example.se --main", NULL },
	{ "register forget",
	  "samverkan register contact 'Parkinson Ekerö' 'Eva Ek' --role=kassör --main && "
	  "samverkan grant adjust verksamhetsstöd-2018 RSMH 12000 --reason 'Eva Ek har ringt'",
	  "samverkan register forget 'Eva Ek' --reference='SN 2026/1'", NULL },
	{ "register retention", NULL, "samverkan register retention 5", NULL },
	{ "agreement add", NULL,
	  "samverkan agreement add 'RSMH Ekerö' --amount=84000 --from=2018-01-01 --programme=annat", NULL },
	{ "agreement end", NULL, "samverkan agreement end Brottsofferjouren --until=2020-12-31", NULL },
	{ "agreement remove", "samverkan agreement add 'RSMH Ekerö' --amount=84000 --from=2018-01-01 --programme=annat",
	  "samverkan agreement remove 'RSMH Ekerö'", NULL },
	{ "setting set", NULL, "samverkan setting set municipality='Ekerö kommun' language=en", NULL },
	{ "grant open", NULL, "samverkan grant open stöd-2019 --budget 135000 --rules regler.txt --closes 2019-04-30",
	  NULL },
	{ "grant set", NULL, "samverkan grant set verksamhetsstöd-2018 budget=140000 decide_on=2018-06-20", NULL },
	{ "grant remove", "samverkan grant open fel-2018 --budget 135000", "samverkan grant remove fel-2018", NULL },
	{ "grant rules", "echo 'grundbelopp 500' > nya.txt", "samverkan grant rules verksamhetsstöd-2018 nya.txt",
	  NULL },
	{ "grant import", NULL, "samverkan grant import verksamhetsstöd-2018 ansökningar.csv", NULL },
	{ "grant apply", NULL,
	  "samverkan grant apply verksamhetsstöd-2018 'Parkinson Ekerö' --amount 15000 --quantity members=96", NULL },
	{ "grant withdraw", NULL, "samverkan grant withdraw verksamhetsstöd-2018 RSMH --reason 'i brev'", NULL },
	{ "grant allocate", "samverkan grant import verksamhetsstöd-2018 ansökningar.csv",
	  "samverkan grant allocate verksamhetsstöd-2018", NULL },
	{ "grant adjust", NULL, "samverkan grant adjust verksamhetsstöd-2018 RSMH 12000 --reason 'ny lokal'", NULL },
	{ "grant decide", NULL, "samverkan grant decide verksamhetsstöd-2018 --date 2018-06-13 --paragraph 57", NULL },
	{ "grant amend", NULL,
	  "samverkan grant amend stöd-2017 'Parkinson Ekerö' 9500 --reason 'fel räknat' --date 2017-08-23 --paragraph 71",
	  NULL },
	{ "grant paid", NULL, "samverkan grant paid stöd-2017 'Parkinson Ekerö' 'RSMH Ekerö' --date 2017-09-01", NULL },
	{ "grant account", "samverkan grant paid stöd-2017 'RSMH Ekerö' --date 2017-09-01",
	  "samverkan grant account stöd-2017 'RSMH Ekerö' --spent 9000 --received 2018-02-12 --note 'Hyra och kaffe'",
	  NULL },
	{ "grant reclaim", "samverkan grant paid stöd-2017 'RSMH Ekerö' --date 2017-09-01",
	  "samverkan grant reclaim stöd-2017 'RSMH Ekerö' 500 --reason 'Lägret blev inte av'", NULL },
	{ "grant repaid",
	  "samverkan grant paid stöd-2017 'RSMH Ekerö' --date 2017-09-01 && "
	  "samverkan grant reclaim stöd-2017 'RSMH Ekerö' 500 --reason 'Lägret blev inte av'",
	  "samverkan grant repaid stöd-2017 'RSMH Ekerö' 500 --date 2018-01-15", NULL },
	{ "award open", NULL, "samverkan award open utmärkelse-2020 --amount 10000 --criteria kriterier.txt", NULL },
	{ "award nominate", NULL,
	  "samverkan award nominate utmärkelse-2018 'Parkinson Färingsö' --by board --motivation Träffar", NULL },
	{ "award withdraw", NULL, "samverkan award withdraw utmärkelse-2018 'RSMH Ekerö' --reason 'tackade nej'", NULL },
	{ "award import", NULL, "samverkan award import utmärkelse-2018 nomineringar.csv", NULL },
	{ "award score", NULL,
	  "samverkan award score utmärkelse-2018 'RSMH Ekerö' --criterion nytta --points 4 --reviewer 'Anna Ek'",
	  NULL },
	{ "award decide", NULL,
	  "samverkan award decide utmärkelse-2018 'RSMH Ekerö' --date 2018-04-18 --paragraph 31 --motivation @motivering.txt",
	  NULL },
	{ "decision correct", NULL, "samverkan decision correct stöd-2017 paragraph=75 --reason 'omkastade siffror'", NULL },
	{ "survey import", "sed 's/^[1-5],/1&/' svar.csv > nya.csv", "samverkan survey import enkat-2017 nya.csv",
	  NULL },
	{ "survey codebook", "samverkan survey codebook enkat-2017 -o kodbok.csv && sed -i s/Ganska/Rätt/g kodbok.csv",
	  "samverkan survey codebook enkat-2017 kodbok.csv", NULL },
	{ "survey link", "samverkan register merge 'Parkinson Färingsö' 'Parkinson Ekerö'",
	  "samverkan survey link enkat-2017", NULL },
	{ "survey theme", NULL, "samverkan survey theme enkat-2017 notes --add=Lokaler --add=Information", NULL },
	{ "survey delete", NULL, "samverkan survey delete enkat-2017 --yes", NULL },
	{ 0 },
};

static bool has_line(const char *command)
{
	const struct hard_change *c;

	for (c = hard_changes; c->command; c++)
		if (!strcmp(c->command, command))
			return true;
	return false;
}

static const char *words_of(const struct smv_command *command)
{
	static char words[128];

	snprintf(words, sizeof words, "%s%s%s", command->group ? command->group : "", command->group ? " " : "",
		 command->name);
	return words;
}

void hard_changes_complete(void)
{
	const struct smv_command *const *c;

	for (c = smv_commands; *c; c++)
		if ((*c)->store == SMV_STORE_WRITES || (*c)->store == SMV_STORE_CREATES)
			hard_check(has_line(words_of(*c)),
				   "%s changes the database and has no line in tests/hard/changes.c", words_of(*c));
}

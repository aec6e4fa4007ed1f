/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan register show: show all that is known of an organisation. */
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "report/register/register.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/grant/granted.h"
#include "store/register/agreement.h"
#include "store/register/contact.h"
#include "store/register/ending.h"
#include "store/register/organisation.h"

/* Says that there are such contacts; another command shows them. */
static void tell_protected(struct smv_session *session, const struct smv_register_sheet *sheet)
{
	size_t hidden = 0, i;

	for (i = 0; i < sheet->contact_count; i++)
		hidden += sheet->contacts[i].protect == SMV_YES;
	if (hidden)
		smv_say(session, smv_translate_plural("%zu contact has protected personal data and is not shown; see: samverkan register contact",
						      "%zu contacts have protected personal data and are not shown; see: samverkan register contact",
						      hidden), hidden);
}

static int tell_ended(struct smv_session *session, const struct smv_organisation *organisation)
{
	struct smv_ending ending;
	char day[SMV_DATE_ROOM];
	bool found;
	int rc = smv_ending_get(session->store, session->pool, organisation->id, &ending, &found);

	if (rc || !found)
		return rc;
	smv_date_show(day, ending.ended_on);
	if (ending.successor)
		smv_say(session, _("%s ended on %s, and %s took its place"), organisation->name, day, ending.successor_name);
	else
		smv_say(session, _("%s ended on %s"), organisation->name, day);
	return SMV_OK;
}

static int run(struct smv_session *session)
{
	struct smv_organisation organisation;
	struct smv_register_sheet sheet = { .organisation = &organisation };
	struct smv_writer *writer = NULL;
	struct smv_agreement *agreements;
	struct smv_contact *contacts;
	struct smv_granted *grants;
	int rc;

	if ((rc = smv_choose_organisation(session, session->operands[0], &organisation)) ||
	    (rc = smv_alias_list(session->store, session->pool, organisation.id, &sheet.aliases, &sheet.alias_count)) ||
	    (rc = smv_contact_list(session->store, session->pool, organisation.id, &contacts, &sheet.contact_count)) ||
	    (rc = smv_agreement_list(session->store, session->pool, organisation.id, &agreements, &sheet.agreement_count)) ||
	    (rc = smv_granted_of(session->store, session->pool, organisation.id, &grants, &sheet.grant_count)))
		return rc;
	sheet.contacts = contacts;
	sheet.agreements = agreements;
	sheet.grants = grants;
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_register_write_sheet(writer, session->today, &sheet);
	if (!(rc = smv_writer_close(writer, rc)))
		tell_protected(session, &sheet);
	return rc ? rc : tell_ended(session, &organisation);
}

static const char *const examples[] = { "samverkan register show 'Parkinson Ekerö'", NULL };

const struct smv_command cmd_register_show = {
	.group = "register",
	.name = "show",
	.summary = N_("show all that is known of an organisation"),
	.operands = "ORG",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_ORGANISATION },
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("ORG is its organisation number, its name, an alias, or a part of the name that fits only one. The sheet has its contact "
		   "persons, its other names, its agreements and what it has been granted. Of contacts with protected personal data it is only told "
		   "that there are some."),
	.examples = examples,
	.run = run,
};

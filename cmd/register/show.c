/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "report/register/register.h"
#include "store/register/agreement.h"
#include "store/grant/granted.h"
#include "store/register/contact.h"
#include "store/register/organisation.h"

static int collect_agreements(struct smv_session *session, struct smv_register_sheet *sheet)
{
	struct smv_agreement *list;
	size_t count, i;
	int rc = smv_agreement_list(session->store, session->pool, &list, &count);

	for (i = 0; !rc && i < count; i++)
		if (list[i].organisation_id == sheet->organisation->id)
			list[sheet->agreement_count++] = list[i];
	sheet->agreements = list;
	return rc;
}

static int collect_grants(struct smv_session *session, struct smv_register_sheet *sheet)
{
	struct smv_register_grant *grants;
	struct smv_granted *list;
	size_t count, i;
	int rc;

	if ((rc = smv_granted_list(session->store, session->pool, NULL, &list, &count)))
		return rc;
	grants = smv_alloc(session->pool, (count + 1) * sizeof *grants);
	for (i = 0; i < count; i++)
		if (list[i].organisation_id == sheet->organisation->id)
			grants[sheet->grant_count++] =
				(struct smv_register_grant){ list[i].year, list[i].programme, list[i].round, list[i].amount };
	sheet->grants = grants;
	return SMV_OK;
}

/* That there are such contacts is told; what is known of them is asked for with another command. */
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

static int run(struct smv_session *session)
{
	struct smv_organisation organisation;
	struct smv_register_sheet sheet = { .organisation = &organisation };
	struct smv_writer *writer = NULL;
	struct smv_contact *contacts;
	int rc;

	if ((rc = smv_choose_organisation(session, session->operands[0], &organisation)) ||
	    (rc = smv_alias_list(session->store, session->pool, organisation.id, &sheet.aliases, &sheet.alias_count)) ||
	    (rc = smv_contact_list(session->store, session->pool, organisation.id, &contacts, &sheet.contact_count)) ||
	    (rc = collect_agreements(session, &sheet)) || (rc = collect_grants(session, &sheet)))
		return rc;
	sheet.contacts = contacts;
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_register_write_sheet(writer, session->today, &sheet);
	if (!(rc = smv_writer_close(writer, rc)))
		tell_protected(session, &sheet);
	return rc;
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

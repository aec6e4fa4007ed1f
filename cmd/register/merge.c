/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan register merge: make one of two organisations. */
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/journal/journal_json.h"
#include "store/merge.h"
#include "store/register/organisation.h"

static int note_merger(struct smv_session *session, const struct smv_organisation *gone, const struct smv_organisation *stayed,
		       const struct smv_merged *moved)
{
	const char *object = smv_printf(session->pool, "organisation %lld", (long long)gone->id);
	struct smv_organisation now;
	struct smv_change note;
	int rc;

	smv_change_begin(&note, session->pool);
	smv_change_number(&note, "merged_into", stayed->id);
	smv_change_number(&note, "aliases", moved->aliases);
	smv_change_number(&note, "agreements", moved->agreements);
	smv_change_number(&note, "applications", moved->applications);
	smv_change_number(&note, "contacts", moved->contacts);
	if ((rc = smv_change_note(&note, session->store, object)) ||
	    (rc = smv_store_note_change(session->store, session->pool, object, smv_organisation_fields, gone, NULL)) ||
	    (rc = smv_organisation_get(session->store, session->pool, stayed->id, &now)))
		return rc;
	object = smv_printf(session->pool, "organisation %lld", (long long)stayed->id);
	smv_change_begin(&note, session->pool);
	smv_change_text(&note, "merged_with", gone->name);
	if ((rc = smv_change_note(&note, session->store, object)))
		return rc;
	return smv_store_note_change(session->store, session->pool, object, smv_organisation_fields, stayed, &now);
}

/* Notes the withdrawn applications that were dropped in the journal, and says so. */
static int tell_dropped(struct smv_session *session, const struct smv_merged *moved)
{
	size_t i;
	int rc;

	for (i = 0; i < moved->dropped_count; i++) {
		const struct smv_application *a = &moved->dropped[i].application;
		const char *object = smv_printf(session->pool, "application %lld", (long long)a->id);

		if ((rc = smv_store_note_change(session->store, session->pool, object, smv_application_fields, a, NULL)))
			return rc;
		smv_say(session, smv_did(session, _("the withdrawn application of %s in %s would be dropped: an organisation has only one in a round"),
					 _("dropped the withdrawn application of %s in %s: an organisation has only one in a round")),
			a->organisation.name, moved->dropped[i].round);
	}
	return SMV_OK;
}

static int run(struct smv_session *session)
{
	struct smv_organisation from, into;
	struct smv_merged moved;
	int rc;

	if ((rc = smv_choose_organisation(session, session->operands[0], &from)) ||
	    (rc = smv_choose_organisation(session, session->operands[1], &into)))
		return rc;
	if (from.id == into.id)
		return smv_fail(SMV_USAGE, _("both are %s, name two organisations"), into.name);
	if ((rc = smv_organisation_merge(session->store, session->pool, from.id, into.id, &moved)) ||
	    (rc = note_merger(session, &from, &into, &moved)))
		return rc;
	smv_say(session, smv_did(session, _("%s would become part of %s, which would also go by that name"),
				 _("%s is now part of %s, which also goes by that name")), from.name, into.name);
	smv_say(session, _("moved: applications %lld, agreements %lld, other names %lld, contacts %lld"), (long long)moved.applications,
		(long long)moved.agreements, (long long)moved.aliases, (long long)moved.contacts);
	return tell_dropped(session, &moved);
}

static const char *const examples[] = { "samverkan register merge 'Parkinson Färingsö' 'Parkinson Ekerö'", NULL };

const struct smv_command cmd_register_merge = {
	.group = "register",
	.name = "merge",
	.summary = N_("merge two organisations into one"),
	.operands = "ORG INTO",
	.operands_min = 2,
	.operands_max = 2,
	.completes = { SMV_COMPLETE_ORGANISATION, SMV_COMPLETE_ORGANISATION },
	.store = SMV_STORE_WRITES,
	.help = N_("For one that stands twice in the register. ORG is gone afterwards: its applications, agreements, contacts and other "
		   "names are INTO's, its name is one more of them, and what INTO lacked is filled in. INTO's main contact stays that. "
		   "Two that have different organisation numbers, where ORG has not ended into INTO, "
		   "or that have both applied in one round, are refused; an application that is withdrawn goes instead."),
	.examples = examples,
	.run = run,
};

/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan register remove: remove an organisation that was entered by mistake. */
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/journal/journal_json.h"
#include "store/register/contact.h"
#include "store/register/organisation.h"

/* What others have to do with it is not taken away with it. */
static int refuse_used(struct smv_session *session, const struct smv_organisation *organisation)
{
	struct smv_organisation_uses uses;
	int rc = smv_organisation_used(session->store, organisation->id, &uses);

	if (rc || (!uses.applications && !uses.agreements && !uses.responses && !uses.succeeds))
		return rc;
	if (uses.succeeds)
		return smv_fail(SMV_DENIED, _("%s stays: it took the place of another, see: samverkan export organisation_end"), organisation->name);
	return smv_fail(SMV_DENIED, _("%s stays: applications and nominations %lld, agreements %lld, answers to surveys %lld; if it is another "
				      "one by another name: samverkan register merge"),
			organisation->name, (long long)uses.applications, (long long)uses.agreements, (long long)uses.responses);
}

static int note(struct smv_session *session, const struct smv_organisation *organisation, size_t contacts)
{
	const char *object = smv_printf(session->pool, "organisation %lld", (long long)organisation->id);
	struct smv_change change;
	int rc;

	smv_change_begin(&change, session->pool);
	smv_change_text(&change, "removed", organisation->name);
	smv_change_number(&change, "contacts", (int64_t)contacts);
	if ((rc = smv_change_note(&change, session->store, object)))
		return rc;
	return smv_store_note_change(session->store, session->pool, object, smv_organisation_fields, organisation, NULL);
}

static int run(struct smv_session *session)
{
	struct smv_organisation organisation;
	struct smv_contact *contacts;
	size_t count;
	int rc;

	if ((rc = smv_choose_organisation(session, session->operands[0], &organisation)) || (rc = refuse_used(session, &organisation)) ||
	    (rc = smv_contact_list(session->store, session->pool, organisation.id, &contacts, &count)) ||
	    (rc = note(session, &organisation, count)) || (rc = smv_organisation_drop(session->store, organisation.id)))
		return rc;
	smv_say(session, smv_did(session, _("would remove %s with its other names; contacts: %zu"),
				 _("removed %s with its other names; contacts: %zu")), organisation.name, count);
	return SMV_OK;
}

static const char *const examples[] = {
	"samverkan register add 'Parkison Ekerö' && samverkan register remove 'Parkison Ekerö'",
	NULL,
};

const struct smv_command cmd_register_remove = {
	.group = "register",
	.name = "remove",
	.summary = N_("remove an organisation that was entered by mistake"),
	.operands = "ORG",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_ORGANISATION },
	.store = SMV_STORE_WRITES,
	.help = N_("Where nothing but its own other names, contacts and account refers to it: no application, nomination, agreement or answer to "
		   "a survey. The journal keeps what it was; what it says of a person goes with register forget."),
	.examples = examples,
	.run = run,
};

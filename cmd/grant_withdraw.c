/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "cmd/choose.h"
#include "cmd/command.h"
#include "store/application.h"
#include "store/change.h"

struct values {
	const char *reason;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_PROSE, 0, "reason", "TEXT", N_("why"), AT(reason), .required = true },
	{ SMV_OPT_END },
};

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_organisation organisation;
	struct smv_application application;
	struct smv_change change;
	struct smv_round round;
	bool known;
	int rc;

	if ((rc = smv_choose_open_round(session, session->operands[0], &round)) ||
	    (rc = smv_choose_organisation(session, session->operands[1], &organisation)) ||
	    (rc = smv_application_find(session->store, session->pool, round.id, organisation.id, &application, &known)))
		return rc;
	if (!known)
		return smv_fail(SMV_NOINPUT, _("%s has not applied in %s"), organisation.name, round.name);
	if (application.withdrawn) {
		smv_say(session, _("the application of %s is withdrawn already, nothing was changed"), organisation.name);
		return SMV_OK;
	}
	smv_change_begin(&change, session->pool);
	smv_change_text(&change, "withdrawn", v->reason);
	if ((rc = smv_application_withdraw(session->store, application.id, v->reason)) ||
	    (rc = smv_change_note(&change, session->store, smv_printf(session->pool, "application %lld", (long long)application.id))))
		return rc;
	smv_say(session, smv_did(session, _("would withdraw the application of %s in %s"), _("withdrew the application of %s in %s")),
		organisation.name, round.name);
	return SMV_OK;
}

static const char *const examples[] = {
	"samverkan grant withdraw verksamhetsstöd-2018 RSMH --reason 'drog tillbaka sin ansökan i brev'",
	NULL,
};

const struct smv_command cmd_grant_withdraw = {
	.group = "grant",
	.name = "withdraw",
	.summary = N_("mark an application as withdrawn"),
	.operands = "ROUND ORG",
	.operands_min = 2,
	.operands_max = 2,
	.completes = { SMV_COMPLETE_ROUND, SMV_COMPLETE_APPLICANT },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("The application stays in the database with the reason, and takes no part in the round. To apply again: grant apply."),
	.examples = examples,
	.run = run,
};

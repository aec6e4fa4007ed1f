/* SPDX-License-Identifier: EUPL-1.2 */
/* Withdrawing an application or a nomination. */
#include "cmd/case/withdrawal.h"
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/grant/application.h"
#include "store/journal/journal_json.h"

static int store(struct smv_session *session, const struct smv_application *application, const char *reason)
{
	struct smv_change change;
	int rc;

	smv_change_begin(&change, session->pool);
	smv_change_text(&change, "withdrawn", reason);
	if ((rc = smv_application_withdraw(session->store, application->id, reason)))
		return rc;
	return smv_change_note(&change, session->store, smv_printf(session->pool, "application %lld", (long long)application->id));
}

/* One that nobody ever sent in has nothing to be withdrawn. */
static int remove_mistake(struct smv_session *session, const struct smv_round *round, const struct smv_application *application)
{
	const char *object = smv_printf(session->pool, "application %lld", (long long)application->id);
	const char *name = application->organisation.name;
	int rc;

	if ((rc = smv_store_note_change(session->store, session->pool, object, smv_application_fields, application, NULL)) ||
	    (rc = smv_application_drop(session->store, application->id)))
		return rc;
	if (round->award)
		smv_say(session, smv_did(session, _("would remove the nomination of %s for %s"), _("removed the nomination of %s for %s")), name,
			round->name);
	else
		smv_say(session, smv_did(session, _("would remove the application of %s in %s"), _("removed the application of %s in %s")), name,
			round->name);
	if (round->state == SMV_ROUND_ALLOCATED)
		smv_say(session, _("next: samverkan grant allocate %s"), round->name);
	return SMV_OK;
}

int smv_withdraw(struct smv_session *session, const struct smv_round *round, const char *operand, const char *reason)
{
	struct smv_organisation organisation;
	struct smv_application application;
	bool known;
	int rc;

	if ((rc = smv_choose_organisation(session, operand, &organisation)) ||
	    (rc = smv_application_find(session->store, session->pool, round->id, organisation.id, &application, &known)))
		return rc;
	if (!known)
		return smv_fail(SMV_NOINPUT, round->award ? _("%s is not nominated for %s") : _("%s has not applied in %s"), organisation.name,
				round->name);
	if (!reason)
		return remove_mistake(session, round, &application);
	if (application.withdrawn) {
		smv_say(session, round->award ? _("the nomination of %s is withdrawn already, nothing was changed")
					      : _("the application of %s is withdrawn already, nothing was changed"), organisation.name);
		return SMV_OK;
	}
	if ((rc = store(session, &application, reason)))
		return rc;
	if (round->award)
		smv_say(session, smv_did(session, _("would withdraw the nomination of %s for %s"), _("withdrew the nomination of %s for %s")),
			organisation.name, round->name);
	else
		smv_say(session, smv_did(session, _("would withdraw the application of %s in %s"), _("withdrew the application of %s in %s")),
			organisation.name, round->name);
	return SMV_OK;
}

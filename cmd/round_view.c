/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/round_view.h"
#include "base/fail.h"
#include "base/language.h"
#include "calc/reckon.h"
#include "calc/rules.h"
#include "cmd/command.h"
#include "store/agreement.h"
#include "store/allocation.h"
#include "store/application.h"
#include "store/store.h"

int smv_round_rules(struct smv_session *session, const struct smv_round *round, const struct smv_rules **rules)
{
	struct smv_findings findings;

	smv_findings_init(&findings, session->pool);
	*rules = smv_rules_read(session->pool, round->rules, round->name, &findings);
	if (*rules)
		return SMV_OK;
	return smv_fail(SMV_DATA, _("the stored rules of %s cannot be read, set them again with: samverkan grant rules %s FILE"),
			round->name, round->name);
}

/* Whether the rules would give something else today. */
static int look_if_stale(struct smv_session *session, struct smv_grant_view *view)
{
	struct smv_round_case today = { .round = &view->round, .rules = view->rules, .applications = view->applications,
					.application_count = view->outcome_count };
	struct smv_agreement *agreements;
	struct smv_findings ignored;
	struct smv_outcome *outcomes;
	struct smv_pot pot;
	int rc;

	if ((rc = smv_agreement_charged(session->store, session->pool, view->round.id, session->today, &agreements,
					&today.agreement_count)))
		return rc;
	today.agreements = agreements;
	smv_findings_init(&ignored, session->pool);
	if (smv_reckon(session->pool, &today, &pot, &outcomes, &ignored)) {
		smv_forgive(); /* what can no longer be reckoned is out of date */
		view->stale = true;
		return SMV_OK;
	}
	view->stale = !smv_reckon_agrees(&view->pot, view->outcomes, &pot, outcomes, view->outcome_count);
	return SMV_OK;
}

/* Before an allocation there is no pot yet, but what it will be made of is known. */
static int read_agreements(struct smv_session *session, struct smv_grant_view *view)
{
	struct smv_agreement *agreements;
	size_t i;
	int rc;

	if (view->allocated)
		rc = smv_agreement_of_pot(session->store, session->pool, view->round.id, &agreements, &view->agreement_count);
	else
		rc = smv_agreement_charged(session->store, session->pool, view->round.id, session->today, &agreements,
					   &view->agreement_count);
	if (rc)
		return rc;
	view->agreements = agreements;
	for (i = 0; !view->allocated && i < view->agreement_count; i++)
		view->pot.committed += agreements[i].amount;
	return SMV_OK;
}

int smv_round_view(struct smv_session *session, const struct smv_round *round, struct smv_grant_view *view)
{
	struct smv_application *applications;
	struct smv_outcome *outcomes;
	int rc;

	*view = (struct smv_grant_view){ .round = *round, .as_of = session->today };
	if ((rc = smv_round_rules(session, round, &view->rules)) ||
	    (rc = smv_application_list(session->store, session->pool, round->id, &applications, &view->outcome_count)) ||
	    (rc = smv_allocation_pot(session->store, round->id, &view->pot, &view->allocated)) ||
	    (rc = smv_allocation_outcomes(session->store, session->pool, round->id, applications, view->outcome_count, &outcomes)))
		return rc;
	view->applications = applications;
	view->outcomes = outcomes;
	if ((rc = read_agreements(session, view)) ||
	    (rc = smv_store_setting(session->store, session->pool, "municipality", &view->municipality)) ||
	    (rc = smv_store_head(session->store, session->pool, &view->head)))
		return rc;
	if (view->allocated && round->state != SMV_ROUND_DECIDED)
		return look_if_stale(session, view);
	return SMV_OK;
}

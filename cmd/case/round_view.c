/* SPDX-License-Identifier: EUPL-1.2 */
/* A round as people read about it, loaded. */
#include "cmd/case/round_view.h"
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/case/round_case.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "store/grant/allocation.h"
#include "store/grant/granted.h"
#include "store/grant/money.h"
#include "store/grant/obligation.h"
#include "store/office/setting.h"
#include "store/register/agreement.h"
#include "store/session.h"

/* Whether the rules would give something else today.  What can no longer be reckoned is out of date as well. */
static bool is_stale(struct smv_session *session, const struct smv_round_case *today, const struct smv_grant_view *view)
{
	struct smv_findings ignored;
	struct smv_outcome *outcomes;
	struct smv_pot pot;

	smv_findings_init(&ignored, session->pool);
	if (smv_round_allocate(session->pool, today, false, &pot, &outcomes, &ignored)) {
		smv_forgive();
		return true;
	}
	return !smv_round_agrees(&view->pot, view->outcomes, &pot, outcomes, view->outcome_count);
}

/* What the stored allocation was charged with; before there is one, what the round will be charged with. */
static int take_agreements(struct smv_session *session, const struct smv_round_case *today, struct smv_grant_view *view)
{
	struct smv_agreement *agreements;
	size_t i;
	int rc;

	if (view->allocated) {
		rc = smv_agreement_of_pot(session->store, session->pool, view->round.id, &agreements, &view->agreement_count);
		view->agreements = agreements;
		return rc;
	}
	view->agreements = today->agreements;
	view->agreement_count = today->agreement_count;
	for (i = 0; i < view->agreement_count; i++)
		if (__builtin_add_overflow(view->pot.committed, view->agreements[i].amount, &view->pot.committed))
			view->pot.committed = INT64_MAX; /* more than any budget; allocate refuses it */
	return SMV_OK;
}

int smv_view_of(struct smv_session *session, const struct smv_round_case *today, struct smv_grant_view *view)
{
	struct smv_amendment *amendments;
	struct smv_outcome *outcomes;
	int rc;

	*view = (struct smv_grant_view){
		.as_of = session->today,
		.round = *today->round,
		.rules = today->rules,
		.applications = today->applications,
		.outcome_count = today->application_count,
	};
	if ((rc = smv_allocation_pot(session->store, view->round.id, &view->pot, &view->allocated)) ||
	    (rc = smv_allocation_outcomes(session->store, session->pool, view->round.id, today->applications, view->outcome_count,
					  &outcomes)) ||
	    (rc = take_agreements(session, today, view)) ||
	    (rc = smv_amendment_list(session->store, session->pool, view->round.id, &amendments, &view->amendment_count)) ||
	    (rc = smv_store_setting(session->store, session->pool, "municipality", &view->municipality)))
		return rc;
	view->outcomes = outcomes;
	view->amendments = amendments;
	return SMV_OK;
}

int smv_view_load(struct smv_session *session, const char *operand, struct smv_grant_view *view)
{
	struct smv_round_case today;
	struct smv_round round;
	int rc;

	if ((rc = smv_choose_round(session, operand, &round)) || (rc = smv_case_load(session, &round, &today)) ||
	    (rc = smv_view_of(session, &today, view)))
		return rc;
	if (view->allocated && view->round.state != SMV_ROUND_DECIDED)
		view->stale = is_stale(session, &today, view);
	return SMV_OK;
}

int smv_view_load_years(struct smv_session *session, struct smv_grant_view *view)
{
	struct smv_granted *granted;
	struct smv_money *money;
	size_t count, i;
	int rc;

	if ((rc = smv_granted_list(session->store, session->pool, view->round.programme, &granted, &count)) ||
	    (rc = smv_money_list(session->store, session->pool, view->round.year, &money, &view->money_count)))
		return rc;
	for (i = 0; i < count; i++) {
		size_t kept = view->earlier_count;

		if (granted[i].year != view->round.year - 1)
			continue;
		if (!kept || granted[kept - 1].organisation_id != granted[i].organisation_id)
			granted[view->earlier_count++] = granted[i];
		else if (__builtin_add_overflow(granted[kept - 1].amount, granted[i].amount, &granted[kept - 1].amount))
			return smv_fail(SMV_DATA, _("the amounts of %s are too large to add up"), granted[i].organisation);
	}
	view->earlier = granted;
	view->money = money;
	return SMV_OK;
}

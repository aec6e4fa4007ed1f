/* SPDX-License-Identifier: EUPL-1.2 */
/* An award as its commands need it: loaded with its nominations, scores and what there is to warn of. */
#include "cmd/case/award_view.h"
#include "base/language.h"
#include "calc/allocation/round_case.h"
#include "cmd/case/resolve.h"
#include "cmd/case/round_case.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"
#include "store/grant/allocation.h"
#include "store/grant/award.h"
#include "store/grant/granted.h"
#include "store/grant/money.h"
#include "store/grant/obligation.h"
#include "store/office/setting.h"
#include "store/session.h"

int smv_award_criteria(struct smv_session *session, const char *text, const char *file, const struct smv_rules **rules)
{
	const char *const *names;
	size_t other;
	int rc = smv_case_rules(session, text, file, rules);

	if (rc)
		return rc;
	if (smv_rules_quantities(*rules, &names))
		return smv_fail(SMV_DATA, _("%s: a nomination says nothing of '%s'; criteria ask of the register: active-in-municipality, "
					    "serves-residents, has-org-number, kind, category"), file, names[0]);
	if ((other = smv_rules_beyond_require(*rules)) == SMV_NO_RULE)
		return SMV_OK;
	return smv_fail(SMV_DATA, _("%s:%ld: the criteria of an award are require lines only, take away: %s"), file,
			smv_rules_line(*rules, other), smv_rules_statement(session->pool, *rules, other, smv_language()));
}

/* The nominations as applications, and which criterion refuses each. */
static int judge(struct smv_session *session, struct smv_award_view *view)
{
	struct smv_application *applications = smv_alloc(session->pool, (view->count + 1) * sizeof *applications);
	const struct smv_round_case c = { .round = &view->round, .rules = view->rules, .applications = applications,
					  .application_count = view->count };
	struct smv_outcome *outcomes;
	size_t i;
	int rc;

	for (i = 0; i < view->count; i++)
		applications[i] = view->nominations[i].application;
	view->refusals = smv_round_refusals(session->pool, &c);
	rc = smv_allocation_outcomes(session->store, session->pool, view->round.id, applications, view->count, &outcomes);
	view->outcomes = outcomes;
	return rc;
}

int smv_award_view_load(struct smv_session *session, struct smv_award_view *view)
{
	struct smv_nomination *nominations;
	struct smv_score *scores;
	struct smv_amendment *amendments;
	struct smv_granted *given;
	struct smv_money *money;
	int rc;

	view->as_of = session->today;
	if ((rc = smv_award_criteria(session, view->round.rules, view->round.name, &view->rules)) ||
	    (rc = smv_nomination_list(session->store, session->pool, view->round.id, &nominations, &view->count)) ||
	    (rc = smv_amendment_list(session->store, session->pool, view->round.id, &amendments, &view->amendment_count)) ||
	    (rc = smv_score_list(session->store, session->pool, view->round.id, &scores, &view->score_count)) ||
	    (rc = smv_granted_awards(session->store, session->pool, &given, &view->given_count)) ||
	    (rc = smv_money_list(session->store, session->pool, view->round.year, &money, &view->money_count)) ||
	    (rc = smv_store_setting(session->store, session->pool, "municipality", &view->municipality)))
		return rc;
	view->nominations = nominations;
	view->amendments = amendments;
	view->scores = scores;
	view->given = given;
	view->money = money;
	return judge(session, view);
}

int smv_award_view_find(struct smv_session *session, const struct smv_award_view *view, const char *operand, size_t *at)
{
	struct smv_organisation organisation;
	int rc = smv_choose_organisation(session, operand, &organisation);

	for (*at = 0; !rc && *at < view->count; (*at)++)
		if (view->nominations[*at].application.organisation.id == organisation.id)
			return SMV_OK;
	return rc ? rc : smv_fail(SMV_NOINPUT, _("%s is not nominated for %s, first: samverkan award nominate"), organisation.name,
				  view->round.name);
}

void smv_award_warn(struct smv_session *session, const struct smv_award_view *view, size_t at, struct smv_findings *findings)
{
	const char *refusal = smv_award_refusal(session->pool, view, at);

	if (refusal)
		smv_finding_add(findings, SMV_WARNING, NULL, SMV_ID_NOT_ELIGIBLE, _("%s may not have the award: %s"),
				view->nominations[at].application.organisation.name, refusal);
}

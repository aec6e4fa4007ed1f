/* SPDX-License-Identifier: EUPL-1.2 */
/* What a board should know of a candidate beside the nomination. */
#include "base/language.h"
#include "report/award/award.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"

#include <inttypes.h>

struct smv_award_besides smv_award_besides(struct smv_pool *pool, const struct smv_award_view *view, int64_t organisation)
{
	struct smv_award_besides besides = { 0 };
	size_t i;

	for (i = 0; i < view->given_count; i++) {
		const struct smv_granted *g = &view->given[i];

		if (g->organisation_id == organisation && g->year < view->round.year)
			besides.earlier = besides.earlier ? smv_printf(pool, "%s, %" PRId64, besides.earlier, g->year)
							  : smv_printf(pool, "%" PRId64, g->year);
	}
	for (i = 0; i < view->money_count; i++) {
		const struct smv_money *m = &view->money[i];
		int64_t *sum = m->way == SMV_WAY_AGREEMENT ? &besides.agreements : &besides.grants;

		if (m->organisation_id != organisation || m->way == SMV_WAY_AWARD)
			continue;
		if (__builtin_add_overflow(*sum, m->amount, sum))
			*sum = INT64_MAX; /* absurd amounts: shown as more than anyone has */
	}
	return besides;
}

const char *smv_award_refusal(struct smv_pool *pool, const struct smv_award_view *view, size_t nomination)
{
	size_t statement = view->refusals[nomination];
	const char *text, *remark;

	if (statement == SMV_NO_RULE)
		return NULL;
	text = smv_rules_statement(pool, view->rules, statement, smv_language());
	remark = smv_rules_remark(pool, view->rules, statement);
	if (remark)
		return smv_printf(pool, _("%s (line %ld: %s)"), text, smv_rules_line(view->rules, statement), remark);
	return smv_printf(pool, _("%s (line %ld)"), text, smv_rules_line(view->rules, statement));
}

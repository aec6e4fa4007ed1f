/* SPDX-License-Identifier: EUPL-1.2 */
#include "calc/allocation/allocate.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "calc/allocation/allocation_run.h"

#include <string.h>

static int refuse_pot(const struct smv_case *c, int64_t reserve)
{
	char budget[SMV_NUMBER_ROOM], committed[SMV_NUMBER_ROOM], kept[SMV_NUMBER_ROOM];

	return smv_fail(SMV_DATA, _("the budget of %s does not cover the agreements of %s and the reserve of %s"),
			smv_money_show(budget, c->budget), smv_money_show(committed, c->committed),
			smv_money_show(kept, reserve));
}

int smv_reckon_pot(const struct smv_rules *rules, const struct smv_case *c, int64_t *reserve, int64_t *pot)
{
	int64_t after_agreements;
	size_t i;

	*reserve = 0;
	if (__builtin_sub_overflow(c->budget, c->committed, &after_agreements) || after_agreements < 0)
		after_agreements = 0; /* refused below, with what amounts to a reserve */
	for (i = 0; i < rules->count; i++) {
		const struct smv_statement *s = &rules->statements[i];
		int64_t kept = s->number;

		if (s->kind != SMV_RESERVE)
			continue;
		if ((s->percent && !smv_percent_value(after_agreements, s->number, &kept)) ||
		    __builtin_add_overflow(*reserve, kept, reserve))
			return smv_fail(SMV_DATA, _("the reserves are too large to add up, look at the rules"));
	}
	if (c->budget < c->committed || *reserve > after_agreements)
		return refuse_pot(c, *reserve);
	*pot = after_agreements - *reserve;
	return SMV_OK;
}

/* The steps came station by station; a reader wants them claimant by claimant. */
static void hand_over_steps(struct smv_reckoning *r, struct smv_result *result)
{
	size_t i, first = 0;

	if (!r->with_steps)
		return;
	result->step_count = r->step_count;
	result->steps = smv_alloc(r->pool, r->step_count * sizeof *result->steps);
	for (i = 0; i < r->step_count; i++)
		result->allocations[r->steps[i].claimant].step_count++;
	for (i = 0; i < r->c->count; i++) {
		struct smv_allocation *allocation = &result->allocations[i];

		allocation->first_step = first;
		first += allocation->step_count;
		allocation->step_count = 0;
	}
	for (i = 0; i < r->step_count; i++) {
		struct smv_allocation *allocation = &result->allocations[r->steps[i].claimant];

		result->steps[allocation->first_step + allocation->step_count++] = r->steps[i];
	}
}

static void hand_over(struct smv_reckoning *r, struct smv_result *result)
{
	size_t i;

	result->allocations = smv_alloc(r->pool, r->c->count * sizeof *result->allocations);
	for (i = 0; i < r->c->count; i++) {
		const struct smv_entry *entry = &r->entries[i];

		result->allocations[i] = (struct smv_allocation){
			.eligible = entry->eligible,
			.claim = entry->claim,
			.cap = entry->cap,
			.amount = entry->amount,
			.reason = entry->amount ? SMV_NO_RULE : entry->reason,
		};
		result->claims += entry->claim;
		result->allocated += entry->amount;
		smv_reckon_step(r, i, SMV_STEP_AMOUNT, SMV_NO_RULE, entry->amount, NULL);
	}
	result->left = result->pot - result->allocated;
	hand_over_steps(r, result);
}

int smv_allocate(struct smv_pool *pool, const struct smv_rules *rules, const struct smv_case *c, bool with_steps,
		 struct smv_result *result, struct smv_findings *warnings)
{
	struct smv_pool *scratch = smv_pool_open();
	struct smv_reckoning r = {
		.pool = pool, .scratch = scratch, .rules = rules, .c = c, .warnings = warnings,
		.with_steps = with_steps,
	};
	int rc;

	*result = (struct smv_result){ 0 };
	r.entries = smv_alloc(scratch, c->count * sizeof *r.entries);
	if (c->count > UINT32_MAX) {
		rc = smv_fail(SMV_DATA, _("there are too many applications"));
		goto out;
	}
	if ((rc = smv_reckon_pot(rules, c, &result->reserve, &result->pot)))
		goto out;
	r.pot = result->pot;
	if ((rc = smv_reckon_claims(&r)) || (rc = smv_reckon_limits(&r)) || (rc = smv_reckon_fit(&r)))
		goto out;
	smv_reckon_round(&r);
	hand_over(&r, result);
out:
	smv_pool_close(scratch);
	return rc;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* The allocation as a whole: the pot, then the stations in their order, then what is handed over. */
#include "samverkan/allocate.h"
#include "base/language.h"
#include "calc/allocation/allocation_run.h"
#include "calc/allocation/ties.h"
#include "calc/allocation/working.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

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
		struct smv_fraction kept = { s->number, SMV_RULE_ONE / 100 }, part = smv_portion_fraction(s->portion);
		smv_wide ore;

		if (s->kind != SMV_RESERVE)
			continue;
		if (s->percent)
			kept = (struct smv_fraction){ (smv_wide)after_agreements * part.num, part.den };
		if (!smv_fraction_round(kept, 1, &ore) || ore > INT64_MAX ||
		    __builtin_add_overflow(*reserve, (int64_t)ore, reserve))
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
		const struct smv_contender *entry = &r->entries[i];

		result->allocations[i] = (struct smv_allocation){
			.eligible = entry->eligible,
			.claim = entry->claim,
			.cap = entry->cap,
			.amount = entry->amount,
			.why = entry->amount ? SMV_WHY_NONE : entry->why,
			.reason = entry->amount ? SMV_NO_RULE : entry->reason,
			.reason_row = entry->amount ? SMV_NO_RULE : entry->row,
			.missing = entry->why != SMV_WHY_UNKNOWN
					   ? NULL
					   : smv_names_lacking(r, r->rules->statements[entry->reason].when,
							       &r->subjects[i]),
		};
		result->claims += entry->claim;
		result->allocated += entry->amount;
		smv_reckon_step(r, i, SMV_STEP_AMOUNT, SMV_NO_RULE, entry->amount, NULL);
	}
	result->left = result->pot - result->allocated;
	hand_over_steps(r, result);
}

void smv_reckon_subjects(struct smv_reckoning *r)
{
	size_t lets = r->rules->let_count, i;
	struct smv_own_value *own = lets ? smv_alloc(r->scratch, r->c->count * lets * sizeof *own) : NULL;

	r->entries = smv_alloc(r->scratch, (r->c->count + 1) * sizeof *r->entries);
	r->subjects = smv_alloc(r->scratch, (r->c->count + 1) * sizeof *r->subjects);
	r->evaluation.totals = smv_alloc(r->scratch, (r->rules->totals + 1) * sizeof *r->evaluation.totals);
	for (i = 0; i < r->c->count; i++)
		r->subjects[i] = (struct smv_subject){ .a = &r->c->claimants[i], .own = own ? own + i * lets : NULL };
}

/* What the rules' own names stand for, as the first steps; those that nothing asked for are reckoned for this. */
static void tell_names(struct smv_reckoning *r)
{
	size_t i, n;

	if (!r->with_steps)
		return;
	for (i = 0; i < r->c->count; i++)
		for (n = 0; n < r->rules->let_count; n++) {
			const char *working = smv_working_name(r, n, &r->subjects[i]);
			const struct smv_own_value *own = smv_own_value_of(r, n, &r->subjects[i]);

			smv_reckon_row_step(r, i, SMV_STEP_LET,
					    own->statement == SMV_NO_RULE ? r->rules->lets[n].first : own->statement,
					    own->row, SMV_ABSENT, working);
		}
}

static void warn_divisions(struct smv_reckoning *r)
{
	size_t i;

	for (i = 0; i < r->c->count; i++) {
		struct smv_place place = { .file = r->rules->file,
					   .line = r->subjects[i].divided_by_zero,
					   .column = -1 };

		if (place.line)
			smv_finding_add(r->warnings, SMV_WARNING, &place, SMV_ID_RULE_DIVISION,
					_("for '%s' this divides by 0, which gives 0; look at its numbers"),
					r->c->claimants[i].name);
	}
}

/* Steps 3 to 6 of the whole, or of its parts and then of their sum. */
static int share_out(struct smv_reckoning *r)
{
	int rc;

	if (r->rules->part_count) {
		if ((rc = smv_reckon_parts(r)) || (rc = smv_reckon_limits(r)) || (rc = smv_reckon_deduct(r)))
			return rc;
	} else if ((rc = smv_reckon_claims(r)) || (rc = smv_reckon_limits(r)) || (rc = smv_reckon_deduct(r)) ||
		   (rc = smv_reckon_rates(r))) {
		return rc;
	}
	return smv_reckon_fit(r);
}

/* Steps 3 to 7. */
static int run(struct smv_reckoning *r, struct smv_result *result)
{
	int rc = share_out(r);

	if (rc)
		return rc;
	smv_reckon_round(r);
	smv_reckon_ties(r);
	smv_reckon_small(r);
	smv_find_ties(r, result);
	return SMV_OK;
}

int smv_allocate_alone(struct smv_pool *pool, const struct smv_rules *rules, const struct smv_case *c, int64_t *amount)
{
	struct smv_findings unheard;
	struct smv_reckoning r = {
		.pool = pool, .scratch = pool, .rules = rules, .c = c, .warnings = &unheard, .part = SMV_NO_PART
	};
	struct smv_result result = { 0 };
	int rc;

	smv_findings_init(&unheard, pool);
	smv_reckon_subjects(&r);
	r.entries[0] =
		(struct smv_contender){ .eligible = true, .cap = SMV_ABSENT, .reason = SMV_NO_RULE, .row = SMV_NO_RULE };
	r.pot = c->budget;
	rc = run(&r, &result);
	*amount = r.entries[0].amount;
	return rc;
}

int smv_allocate(struct smv_pool *pool, const struct smv_rules *rules, const struct smv_case *c, bool with_steps,
		 struct smv_result *result, struct smv_findings *warnings)
{
	struct smv_pool *scratch = smv_pool_open();
	struct smv_reckoning r = {
		.pool = pool,
		.scratch = scratch,
		.rules = rules,
		.c = c,
		.warnings = warnings,
		.part = SMV_NO_PART,
		.with_steps = with_steps,
	};
	int rc;

	*result = (struct smv_result){ 0 };
	if (c->count > UINT32_MAX) {
		rc = smv_fail(SMV_DATA, _("there are too many applications"));
		goto out;
	}
	smv_reckon_subjects(&r);
	if ((rc = smv_reckon_pot(rules, c, &result->reserve, &result->pot)))
		goto out;
	r.pot = result->pot;
	if ((rc = smv_reckon_require(&r)))
		goto out;
	tell_names(&r);
	if ((rc = run(&r, result)))
		goto out;
	warn_divisions(&r);
	hand_over(&r, result);
out:
	smv_pool_close(scratch);
	return rc;
}

/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/fail.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "calc/allocation/divide.h"
#include "calc/allocation/allocation_run.h"
#include "calc/allocation/working.h"

#include <stdlib.h>

/* Step 5 of samverkan-rules(5): the claim between floor and cap, and what the caps took to those below theirs. */

bool smv_bounds_of(const struct smv_reckoning *r, const struct smv_claimant *a, struct smv_bounds *bounds)
{
	bool may_exceed = smv_rules_only(r->rules, SMV_MAY_EXCEED) != SMV_NO_RULE;
	size_t n;

	*bounds = (struct smv_bounds){ .cap = may_exceed ? SMV_ABSENT : a->applied, .floor = SMV_ABSENT,
				       .cap_statement = SMV_NO_RULE, .floor_statement = SMV_NO_RULE };
	for (n = 0; n < r->rules->count; n++) {
		const struct smv_statement *s = &r->rules->statements[n];
		bool limited;
		int64_t value;

		if ((s->kind != SMV_CAP && s->kind != SMV_FLOOR) || !smv_applies(r, s, a))
			continue;
		if (!smv_amount_value(r, &s->limit, a, &value, &limited))
			return false;
		if (s->kind == SMV_CAP && limited && (bounds->cap == SMV_ABSENT || value < bounds->cap)) {
			bounds->cap = value;
			bounds->cap_statement = n;
		}
		/* A floor is reckoned on what is there: only a cap is lifted where nothing was applied for. */
		if (s->kind == SMV_FLOOR && value != SMV_ABSENT &&
		    (bounds->floor == SMV_ABSENT || value > bounds->floor)) {
			bounds->floor = value;
			bounds->floor_statement = n;
		}
	}
	return true;
}

static const char *bound_working(const struct smv_reckoning *r, size_t statement, const struct smv_claimant *a)
{
	return statement == SMV_NO_RULE ? NULL : smv_working_limit(r, &r->rules->statements[statement].limit, a);
}

/* The claim between its floor and its cap; *before is the greater of the floor and the claim that came in. */
static int bring_between(struct smv_reckoning *r, size_t claimant, int64_t *before)
{
	const struct smv_claimant *a = &r->c->claimants[claimant];
	struct smv_entry *entry = &r->entries[claimant];
	struct smv_bounds bounds;
	bool capped;

	if (!smv_bounds_of(r, a, &bounds))
		return smv_reckon_overflow(r, claimant);
	entry->cap = bounds.cap;
	if (entry->claim && bounds.floor != SMV_ABSENT)
		entry->floor = bounds.cap != SMV_ABSENT && bounds.cap < bounds.floor ? bounds.cap : bounds.floor;
	*before = entry->claim > entry->floor ? entry->claim : entry->floor;
	capped = bounds.cap != SMV_ABSENT && entry->claim > bounds.cap;
	if (capped) {
		entry->claim = bounds.cap;
		if (!entry->claim)
			entry->reason = bounds.cap_statement;
		smv_reckon_step(r, claimant, SMV_STEP_CAP, bounds.cap_statement, entry->claim,
				bound_working(r, bounds.cap_statement, a));
	} else if (entry->claim < entry->floor) {
		entry->claim = entry->floor;
		smv_reckon_step(r, claimant, SMV_STEP_FLOOR, bounds.floor_statement, entry->claim,
				bound_working(r, bounds.floor_statement, a));
	}
	return SMV_OK;
}

/* How far a claim can grow before it meets its cap. */
struct headroom {
	int64_t claim, cap;
	uint32_t claimant;
};

/* The smaller cap / claim first; which of two alike comes first makes no difference. */
static int compare_headroom(const void *left, const void *right)
{
	const struct headroom *a = left, *b = right;
	smv_wide a_side = (smv_wide)a->cap * b->claim, b_side = (smv_wide)b->cap * a->claim;

	return a_side < b_side ? -1 : a_side > b_side;
}

/*
 * Finds the one factor M: *numerator öre for *denominator öre of claims.  Those it takes to their cap or beyond get the
 * cap in `grown`; the others' claims stand in `weights`.
 */
static void find_factor(struct smv_reckoning *r, int64_t target, int64_t *weights, int64_t *grown, int64_t *numerator,
			int64_t *denominator)
{
	struct headroom *rooms = smv_alloc(r->scratch, r->c->count * sizeof *rooms);
	size_t i, count = 0;

	*numerator = target;
	*denominator = 0;
	for (i = 0; i < r->c->count; i++) {
		const struct smv_entry *entry = &r->entries[i];

		weights[i] = entry->claim;
		*denominator += entry->claim; /* within the pot: that is why something can be handed out */
		if (entry->claim && entry->cap != SMV_ABSENT)
			rooms[count++] = (struct headroom){ entry->claim, entry->cap, (uint32_t)i };
	}
	qsort(rooms, count, sizeof *rooms, compare_headroom);
	for (i = 0; i < count; i++) {
		if ((smv_wide)rooms[i].cap * *denominator >= (smv_wide)*numerator * rooms[i].claim)
			break;
		grown[rooms[i].claimant] = rooms[i].cap;
		weights[rooms[i].claimant] = 0;
		*numerator -= rooms[i].cap;
		*denominator -= rooms[i].claim;
	}
}

/* A claim that grows no further than its cap: the line that stops it is named, unless that is the amount applied for. */
static void tell_stopped(struct smv_reckoning *r, size_t claimant, size_t statement, int64_t numerator, int64_t denominator)
{
	const struct smv_claimant *a = &r->c->claimants[claimant];
	const struct smv_entry *entry = &r->entries[claimant];
	struct smv_bounds bounds;

	if (!r->with_steps || !smv_bounds_of(r, a, &bounds)) /* it was within bounds before */
		return;
	smv_reckon_step(r, claimant, SMV_STEP_REDISTRIBUTE,
			bounds.cap_statement == SMV_NO_RULE ? statement : bounds.cap_statement, entry->cap,
			smv_working_stopped(r, bound_working(r, bounds.cap_statement, a), entry->cap, numerator, entry->claim,
					    denominator));
}

static void redistribute(struct smv_reckoning *r, size_t statement, int64_t target)
{
	int64_t *weights = smv_alloc(r->scratch, r->c->count * sizeof *weights);
	int64_t *grown = smv_alloc(r->scratch, r->c->count * sizeof *grown);
	int64_t *parts = smv_alloc(r->scratch, r->c->count * sizeof *parts);
	int64_t numerator, denominator;
	size_t i;

	find_factor(r, target, weights, grown, &numerator, &denominator);
	if (denominator)
		smv_divide(r, numerator, weights, denominator, true, parts);
	for (i = 0; i < r->c->count; i++) {
		struct smv_entry *entry = &r->entries[i];
		int64_t claim = weights[i] ? parts[i] : grown[i];

		if (claim == entry->claim)
			continue;
		if (weights[i])
			smv_reckon_step(r, i, SMV_STEP_REDISTRIBUTE, statement, claim,
					smv_working_part(r, numerator, weights[i], denominator));
		else
			tell_stopped(r, i, statement, numerator, denominator);
		entry->claim = claim;
	}
}

int smv_reckon_limits(struct smv_reckoning *r)
{
	size_t i, statement = smv_rules_only(r->rules, SMV_REDISTRIBUTE);
	struct smv_mark mark = smv_mark(r->scratch);
	smv_wide target = 0, claims = 0;
	int rc;

	for (i = 0; i < r->c->count; i++) {
		int64_t before = 0;

		if ((rc = bring_between(r, i, &before)))
			return rc;
		target += before;
		claims += r->entries[i].claim;
	}
	if (target > r->pot)
		target = r->pot;
	if (statement != SMV_NO_RULE && claims > 0 && claims < target)
		redistribute(r, statement, (int64_t)target);
	smv_reset(r->scratch, mark);
	return SMV_OK;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* Step 5 of samverkan-rules(5): the claim between floor and cap, and what the caps took to those below theirs; 5b:
 * deductions. */
#include "base/language.h"
#include "calc/allocation/allocation_run.h"
#include "calc/allocation/divide.h"
#include "calc/allocation/working.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <stdlib.h>

/* A cap that is smaller than those before it. */
static void lower_cap(struct smv_bounds *bounds, int64_t value, size_t statement, size_t row)
{
	if (bounds->cap != SMV_ABSENT && value >= bounds->cap)
		return;
	bounds->cap = value;
	bounds->cap_statement = statement;
	bounds->cap_row = row;
}

/* Below its first row a table of caps leaves nothing. */
static void cap_by_table(struct smv_reckoning *r, size_t statement, struct smv_subject *who, struct smv_bounds *bounds)
{
	const struct smv_statement *table = &r->rules->statements[statement];
	struct smv_reckoned number = smv_table_number(r, table, who);
	size_t row = smv_table_row_of(table, number);
	struct smv_limit limit = { .amount = row == SMV_NO_RULE ? NULL : table->rows[row].value };
	bool limited = true;
	int64_t value = limit.amount ? smv_limit_value(r, &limit, who, &limited) : 0;

	if (limited && !number.no_applied)
		lower_cap(bounds, value, statement, row == SMV_NO_RULE ? 0 : row);
}

static void bound_by(struct smv_reckoning *r, size_t statement, struct smv_subject *who, struct smv_bounds *bounds)
{
	const struct smv_statement *s = &r->rules->statements[statement];
	bool limited;
	int64_t value;

	if (s->kind == SMV_TABLE_CAP) {
		cap_by_table(r, statement, who, bounds);
		return;
	}
	value = smv_limit_value(r, &s->limit, who, &limited);
	if (s->kind == SMV_CAP && limited)
		lower_cap(bounds, value, statement, SMV_NO_RULE);
	/* A floor is reckoned on what is there: only a cap is lifted where nothing was applied for. */
	if (s->kind == SMV_FLOOR && (bounds->floor == SMV_ABSENT || value > bounds->floor)) {
		bounds->floor = value;
		bounds->floor_statement = statement;
	}
}

void smv_bounds_of(struct smv_reckoning *r, struct smv_subject *who, struct smv_bounds *bounds)
{
	bool caps = r->part == SMV_NO_PART && smv_rules_only(r->rules, SMV_MAY_EXCEED) == SMV_NO_RULE;
	size_t n;

	*bounds = (struct smv_bounds){ .cap = caps ? who->a->applied : SMV_ABSENT,
				       .floor = SMV_ABSENT,
				       .cap_statement = SMV_NO_RULE,
				       .cap_row = SMV_NO_RULE,
				       .floor_statement = SMV_NO_RULE };
	for (n = 0; n < r->rules->count; n++) {
		const struct smv_statement *s = &r->rules->statements[n];

		if ((s->kind == SMV_CAP || s->kind == SMV_FLOOR || s->kind == SMV_TABLE_CAP) && s->part == r->part &&
		    smv_applies(r, s, who))
			bound_by(r, n, who, bounds);
	}
}

static const char *bound_working(struct smv_reckoning *r, size_t statement, size_t row, struct smv_subject *who)
{
	const struct smv_statement *s = statement == SMV_NO_RULE ? NULL : &r->rules->statements[statement];

	return !s                         ? NULL
	       : s->kind == SMV_TABLE_CAP ? smv_working_row(r, s, row, who)
					  : smv_working_limit(r, &s->limit, who);
}

/* The claim between its floor and its cap; *before is the greater of the floor and the claim that came in. */
static int bring_between(struct smv_reckoning *r, size_t claimant, int64_t *before)
{
	struct smv_subject *who = &r->subjects[claimant];
	struct smv_contender *entry = &r->entries[claimant];
	struct smv_bounds bounds;
	int rc;

	smv_bounds_of(r, who, &bounds);
	if ((rc = smv_reckon_check(r, claimant)))
		return rc;
	entry->cap = bounds.cap;
	if (entry->claim && bounds.floor != SMV_ABSENT)
		entry->floor = bounds.cap != SMV_ABSENT && bounds.cap < bounds.floor ? bounds.cap : bounds.floor;
	*before = entry->claim > entry->floor ? entry->claim : entry->floor;
	if (bounds.cap != SMV_ABSENT && entry->claim > bounds.cap) {
		entry->claim = bounds.cap;
		if (!entry->claim)
			smv_reckon_nothing(entry, SMV_WHY_CAPPED, bounds.cap_statement, bounds.cap_row);
		smv_reckon_row_step(r, claimant, SMV_STEP_CAP, bounds.cap_statement, bounds.cap_row, entry->claim,
				    bound_working(r, bounds.cap_statement, bounds.cap_row, who));
	} else if (entry->claim < entry->floor) {
		entry->claim = entry->floor;
		smv_reckon_step(r, claimant, SMV_STEP_FLOOR, bounds.floor_statement, entry->claim,
				bound_working(r, bounds.floor_statement, SMV_NO_RULE, who));
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
static void find_factor(struct smv_reckoning *r, int64_t target, smv_wide *weights, int64_t *grown, int64_t *numerator,
			int64_t *denominator)
{
	struct headroom *rooms = smv_alloc(r->scratch, r->c->count * sizeof *rooms);
	size_t i, count = 0;

	*numerator = target;
	*denominator = 0;
	for (i = 0; i < r->c->count; i++) {
		const struct smv_contender *entry = &r->entries[i];

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

/* A claim that grows no further than its cap: the line that stops it is named, unless that is the amount applied for.
 */
static void tell_stopped(struct smv_reckoning *r, size_t claimant, size_t statement, int64_t numerator,
			 int64_t denominator)
{
	const struct smv_contender *entry = &r->entries[claimant];
	struct smv_bounds bounds;

	if (!r->with_steps)
		return;
	smv_bounds_of(r, &r->subjects[claimant], &bounds); /* it was within bounds before */
	smv_reckon_row_step(
		r, claimant, SMV_STEP_REDISTRIBUTE,
		bounds.cap_statement == SMV_NO_RULE ? statement : bounds.cap_statement, bounds.cap_row, entry->cap,
		smv_working_stopped(r, bound_working(r, bounds.cap_statement, bounds.cap_row, &r->subjects[claimant]),
				    entry->cap, numerator, entry->claim, denominator));
}

static void redistribute(struct smv_reckoning *r, size_t statement, int64_t target)
{
	smv_wide *weights = smv_alloc(r->scratch, r->c->count * sizeof *weights);
	int64_t *grown = smv_alloc(r->scratch, r->c->count * sizeof *grown);
	int64_t *parts = smv_alloc(r->scratch, r->c->count * sizeof *parts);
	int64_t numerator, denominator;
	size_t i;

	find_factor(r, target, weights, grown, &numerator, &denominator);
	if (denominator)
		(void)smv_divide(r, numerator, weights, denominator, true,
				 parts); /* both are amounts: their product fits */
	for (i = 0; i < r->c->count; i++) {
		struct smv_contender *entry = &r->entries[i];
		int64_t claim = weights[i] ? parts[i] : grown[i];

		if (claim == entry->claim)
			continue;
		if (weights[i])
			smv_reckon_step(r, i, SMV_STEP_REDISTRIBUTE, statement, claim,
					smv_working_part(r, numerator, weights[i], denominator, 100));
		else
			tell_stopped(r, i, statement, numerator, denominator);
		entry->claim = claim;
	}
}

int smv_reckon_limits(struct smv_reckoning *r)
{
	size_t i, statement = smv_rules_only_in(r->rules, SMV_REDISTRIBUTE, r->part);
	struct smv_mark mark = smv_mark(r->scratch);
	smv_wide target = 0, claims = 0;
	int rc;

	for (i = 0; i < r->c->count; i++) {
		int64_t before = 0;

		if (!r->entries[i].eligible)
			continue;
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

static int deduct(struct smv_reckoning *r, size_t claimant)
{
	struct smv_contender *entry = &r->entries[claimant];
	size_t n;

	for (n = 0; n < r->rules->count; n++) {
		const struct smv_statement *s = &r->rules->statements[n];
		struct smv_subject *who = &r->subjects[claimant];
		int64_t before = entry->claim;

		if (s->kind != SMV_DEDUCT || !before || !smv_applies(r, s, who))
			continue;
		entry->claim = smv_deducted(r, s, who, before);
		if (!entry->claim)
			smv_reckon_nothing(entry, SMV_WHY_CAPPED, n, SMV_NO_RULE);
		smv_reckon_step(r, claimant, SMV_STEP_DEDUCT, n, entry->claim,
				s->percent ? smv_working_taken(r, before, s->portion)
					   : smv_working_rest(r, before, smv_ore_value(r, s->amount, who)));
	}
	if (entry->floor > entry->claim) /* no floor gives it back */
		entry->floor = entry->claim;
	return smv_reckon_check(r, claimant);
}

int smv_reckon_deduct(struct smv_reckoning *r)
{
	size_t i;
	int rc = SMV_OK;

	/* Deductions are off the whole, not off a part. */
	for (i = 0; r->part == SMV_NO_PART && i < r->c->count && !rc; i++)
		if (r->entries[i].eligible)
			rc = deduct(r, i);
	return rc;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* Step 6 of samverkan-rules(5): what happens when the pot does not suffice.  Fractions of an öre are kept, exactly. */
#include "base/language.h"
#include "calc/allocation/allocation_run.h"
#include "calc/allocation/ties.h"
#include "calc/allocation/working.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <assert.h>
#include <stdlib.h>

static int sum_claims(struct smv_reckoning *r, int64_t *claims)
{
	size_t i;

	*claims = 0;
	for (i = 0; i < r->c->count; i++)
		if (__builtin_add_overflow(*claims, r->entries[i].claim, claims))
			return smv_fail(SMV_DATA,
					_("the claims are too large to add up, look at the amounts and the rules"));
	return SMV_OK;
}

/* Floors that are not met by an amount below them. */
static int check_floors(struct smv_reckoning *r)
{
	char floors_room[SMV_NUMBER_ROOM], pot_room[SMV_NUMBER_ROOM];
	int64_t floors = 0;
	size_t i;

	for (i = 0; i < r->c->count; i++)
		floors += r->entries[i].floor; /* at most the claims, which have been added up */
	if (floors <= r->pot)
		return SMV_OK;
	return smv_fail(SMV_DATA,
			_("the floors come to %s, which is more than the pot of %s; lower them or require more"),
			smv_money_show(floors_room, floors), smv_money_show(pot_room, r->pot));
}

/* What part of its claim a floor is. */
struct footing {
	int64_t floor, claim;
};

/* The greater floor / claim first. */
static int compare_footing(const void *left, const void *right)
{
	const struct footing *a = left, *b = right;
	smv_wide a_side = (smv_wide)a->floor * b->claim, b_side = (smv_wide)b->floor * a->claim;

	return a_side > b_side ? -1 : a_side < b_side;
}

/*
 * The factor L as numerator / denominator: without floors, pot / claims.  Each floor that holds takes itself off the
 * pot and its claim off the claims, which lowers L, so the floors are tried from the relatively highest down.
 */
static void find_factor(struct smv_reckoning *r, int64_t claims, int64_t *numerator, int64_t *denominator)
{
	struct footing *footings = smv_alloc(r->scratch, r->c->count * sizeof *footings);
	size_t i, count = 0;

	*numerator = r->pot;
	*denominator = claims;
	for (i = 0; i < r->c->count; i++)
		if (r->entries[i].floor)
			footings[count++] = (struct footing){ r->entries[i].floor, r->entries[i].claim };
	qsort(footings, count, sizeof *footings, compare_footing);
	for (i = 0; i < count; i++) {
		if ((smv_wide)footings[i].floor * *denominator <= (smv_wide)*numerator * footings[i].claim)
			break;
		*numerator -= footings[i].floor;
		*denominator -= footings[i].claim;
	}
}

static int fit_proportionally(struct smv_reckoning *r, int64_t claims, size_t statement)
{
	int64_t numerator, denominator;
	size_t i;
	int rc;

	if ((rc = check_floors(r)))
		return rc;
	find_factor(r, claims, &numerator, &denominator);
	assert(denominator > 0); /* the claims exceed the pot, and the floors alone do not */
	r->parts = denominator;
	for (i = 0; i < r->c->count; i++) {
		struct smv_contender *entry = &r->entries[i];
		smv_wide product = (smv_wide)numerator * entry->claim;
		bool cut = product > (smv_wide)entry->floor * denominator;

		if (!entry->claim)
			continue;
		entry->whole = cut ? (int64_t)(product / denominator) : entry->floor;
		entry->part = cut ? (int64_t)(product - (smv_wide)entry->whole * denominator) : 0;
		if (!entry->whole && !entry->part)
			smv_reckon_nothing(entry, SMV_WHY_POT_EMPTY, statement, SMV_NO_RULE);
		smv_reckon_step(r, i, SMV_STEP_FIT, statement, entry->whole,
				cut ? smv_working_part(r, entry->claim, numerator, denominator, 100) : NULL);
	}
	return SMV_OK;
}

/* What everybody gets together at a level; *between counts those who would get more from a higher one. */
static smv_wide sum_at(const struct smv_reckoning *r, int64_t level, int64_t *between)
{
	smv_wide sum = 0;
	size_t i;

	*between = 0;
	for (i = 0; i < r->c->count; i++) {
		const struct smv_contender *entry = &r->entries[i];

		if (entry->claim <= level) {
			sum += entry->claim;
		} else if (entry->floor > level) {
			sum += entry->floor;
		} else {
			sum += level;
			++*between;
		}
	}
	return sum;
}

/*
 * The level V lies between two whole öre (or on one): all claims and floors are whole, so up to the next öre the sum
 * grows evenly, by one for each of those between their floor and their claim.
 */
static int fit_equally(struct smv_reckoning *r, size_t statement)
{
	int64_t low = 0, high = 0, between, over;
	size_t i;
	int rc;

	if ((rc = check_floors(r)))
		return rc;
	for (i = 0; i < r->c->count; i++)
		if (r->entries[i].claim > high)
			high = r->entries[i].claim; /* where everybody would get the whole claim, more than there is */
	while (high - low > 1) {
		int64_t middle = low + (high - low) / 2;

		if (sum_at(r, middle, &between) <= r->pot)
			low = middle;
		else
			high = middle;
	}
	over = r->pot - (int64_t)sum_at(r, low, &between);
	assert(over < between); /* one öre more each would exceed the pot */
	r->parts = between;
	for (i = 0; i < r->c->count; i++) {
		struct smv_contender *entry = &r->entries[i];
		bool at_level = entry->claim > low && entry->floor <= low;

		if (!entry->claim)
			continue;
		entry->whole = entry->claim <= low ? entry->claim : at_level ? low : entry->floor;
		entry->part = at_level ? over : 0;
		if (!entry->whole && !entry->part)
			smv_reckon_nothing(entry, SMV_WHY_POT_EMPTY, statement, SMV_NO_RULE);
		smv_reckon_step(r, i, SMV_STEP_FIT, statement, entry->whole,
				at_level ? smv_working_quotient(r, (smv_wide)low * r->parts + over, r->parts) : NULL);
	}
	return SMV_OK;
}

/* Those that stood level with the first who did not get it all. */
static void note_contest(struct smv_reckoning *r, const struct smv_turn *turns, size_t count, size_t cut)
{
	size_t from = cut, to = cut + 1;

	while (from > 0 && turns[from - 1].size == turns[cut].size && turns[from - 1].claim == turns[cut].claim)
		from--;
	while (to < count && turns[to].size == turns[cut].size && turns[to].claim == turns[cut].claim)
		to++;
	smv_contest_add(r, turns + from, to - from);
}

static struct smv_turn *list_of(struct smv_reckoning *r, const struct smv_statement *s, size_t *count)
{
	struct smv_turn *turns = smv_alloc(r->scratch, r->c->count * sizeof *turns);
	size_t i;

	*count = 0;
	for (i = 0; i < r->c->count; i++) {
		bool by_score = s->fit == SMV_FIT_SCORE;

		if (r->entries[i].claim)
			turns[(*count)++] = (struct smv_turn){
				.size = by_score ? smv_value_of(r, s->of, &r->subjects[i]).n.num
						 : 0, /* a stated number, all over one whole */
				.claim = by_score ? r->entries[i].claim : 0,
				.claimant = (uint32_t)i,
			};
	}
	smv_turns_sort(r, turns, *count);
	return turns;
}

/* In full down the list, the remainder to the next. */
static void fit_by_list(struct smv_reckoning *r, const struct smv_statement *s, size_t statement)
{
	size_t count, i, cut = SMV_NO_RULE;
	struct smv_turn *turns = list_of(r, s, &count);
	int64_t left = r->pot;

	for (i = 0; i < count; i++) {
		struct smv_contender *entry = &r->entries[turns[i].claimant];

		entry->whole = entry->claim < left ? entry->claim : left;
		if (entry->whole < entry->claim && cut == SMV_NO_RULE)
			cut = i;
		if (!entry->whole)
			smv_reckon_nothing(entry, SMV_WHY_POT_EMPTY, statement, SMV_NO_RULE);
		smv_reckon_step(r, turns[i].claimant, SMV_STEP_FIT, statement, entry->whole,
				entry->whole < entry->claim ? smv_working_rest(r, r->pot, r->pot - left) : NULL);
		left -= entry->whole;
	}
	note_contest(r, turns, count, cut); /* the claims exceed the pot, so there is one */
}

int smv_reckon_fit(struct smv_reckoning *r)
{
	size_t i, statement = smv_rules_only_in(r->rules, SMV_FIT, r->part);
	const struct smv_statement *s = statement == SMV_NO_RULE ? NULL : &r->rules->statements[statement];
	struct smv_mark mark = smv_mark(r->scratch);
	int64_t claims;
	int rc;

	r->parts = 1;
	if ((rc = sum_claims(r, &claims)))
		return rc;
	r->exact = claims;
	r->fitted = claims > r->pot;
	if (!r->fitted) {
		for (i = 0; i < r->c->count; i++) {
			r->entries[i].whole = r->entries[i].claim;
			r->entries[i].part = 0;
		}
		return SMV_OK;
	}
	r->exact = r->pot;
	if (!s || s->fit == SMV_FIT_PROPORTIONALLY)
		rc = fit_proportionally(r, claims, statement);
	else if (s->fit == SMV_FIT_EQUALLY)
		rc = fit_equally(r, statement);
	else
		fit_by_list(r, s, statement);
	smv_reset(r->scratch, mark);
	return rc;
}

/* SPDX-License-Identifier: EUPL-1.2 */
#include "oracle.h"

#include "base/date.h"
#include "base/number.h"

#include <assert.h>
#include <string.h>

__extension__ typedef __int128 wide;

/* An exact amount, in öre. */
struct exact {
	wide num, den;
};

/* All that is known while reckoning; arrays are by claimant. */
struct work {
	const struct oracle_rules *rules;
	const struct smv_case *c;
	struct oracle_result *result;
	int n;
	int64_t claim[ORACLE_CLAIMANTS], floor[ORACLE_CLAIMANTS], cap[ORACLE_CLAIMANTS];
	struct exact exact[ORACLE_CLAIMANTS];
};

static wide half_up(wide num, wide den)
{
	return (2 * num + den) / (2 * den);
}

static int64_t percent_of(int64_t percent, int64_t amount)
{
	return (int64_t)half_up((wide)percent * amount, 10000);
}

static int64_t least(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

static int64_t greatest(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

static bool applies(const struct work *w, int i, const struct oracle_rule *rule)
{
	return oracle_holds(w->c, i, &rule->when);
}

static const struct oracle_rule *only(const struct work *w, enum oracle_kind kind)
{
	for (int r = 0; r < w->rules->count; r++)
		if (w->rules->rules[r].kind == kind)
			return &w->rules->rules[r];
	return NULL;
}

static int64_t total_of(const struct work *w, const int64_t *amounts)
{
	int64_t total = 0;

	for (int i = 0; i < w->n; i++)
		if (w->result->eligible[i])
			total += amounts[i];
	return total;
}

/* Ties.  0 is never answered for two claimants, as `registered` is unique. */
static bool before(const struct work *w, int i, int j, bool larger_claim_first)
{
	const struct smv_claimant *a = &w->c->claimants[i], *b = &w->c->claimants[j];
	int order;

	if (larger_claim_first && w->claim[i] != w->claim[j])
		return w->claim[i] > w->claim[j];
	if (a->received != b->received) {
		if (a->received == SMV_NO_DATE || b->received == SMV_NO_DATE)
			return b->received == SMV_NO_DATE;
		return a->received < b->received;
	}
	if (!a->org_number != !b->org_number)
		return a->org_number != NULL;
	order = a->org_number ? strcmp(a->org_number, b->org_number) : 0;
	if (order)
		return order < 0;
	return a->registered < b->registered;
}

/* -1, 0, 1 as what a exceeds whole units by is less than, equal to or more than what b does. */
static int compare_fractions(struct exact a, struct exact b, int64_t unit)
{
	wide left = a.num % (a.den * unit), right = b.num % (b.den * unit);

	if (a.den != b.den) {
		left *= b.den;
		right *= a.den;
	}
	return (left > right) - (left < right);
}

/*
 * Whole units of w->exact, then `further` units one each to the largest fractions, never above a limit (NULL: none) and
 * never to one without a fraction.
 */
static void largest_remainder(const struct work *w, int64_t unit, int64_t further, const int64_t *limit,
			      bool larger_claim_first, int64_t *amounts)
{
	bool may[ORACLE_CLAIMANTS] = { false };

	for (int i = 0; i < w->n; i++) {
		struct exact e = w->exact[i];

		amounts[i] = (int64_t)(e.num / (e.den * unit)) * unit;
		may[i] = e.num % (e.den * unit) != 0 &&
			 (!limit || limit[i] == SMV_ABSENT || amounts[i] + unit <= limit[i]);
	}
	for (int i = 0; i < w->n; i++) {
		int64_t ahead = 0;

		for (int j = 0; j < w->n; j++) {
			int order = compare_fractions(w->exact[j], w->exact[i], unit);

			if (j != i && may[j] && (order > 0 || (order == 0 && before(w, j, i, larger_claim_first))))
				ahead++;
		}
		if (may[i] && ahead < further)
			amounts[i] += unit;
	}
}

/* Step 1: false when the pot is below zero. */
static bool find_pot(struct work *w)
{
	int64_t after_agreements = w->c->budget - w->c->committed;

	if (after_agreements < 0)
		return false;
	w->result->reserve = 0;
	for (int r = 0; r < w->rules->count; r++) {
		const struct oracle_rule *rule = &w->rules->rules[r];

		if (rule->kind == ORACLE_RESERVE)
			w->result->reserve += rule->measure == ORACLE_PERCENTAGE ?
						      percent_of(rule->number, after_agreements) : rule->number;
	}
	w->result->pot = after_agreements - w->result->reserve;
	return w->result->pot >= 0;
}

/* Step 2. */
static void find_participants(struct work *w)
{
	for (int i = 0; i < w->n; i++) {
		w->result->eligible[i] = true;
		w->result->reason[i] = -1;
		for (int r = w->rules->count - 1; r >= 0; r--)
			if (w->rules->rules[r].kind == ORACLE_REQUIRE && !applies(w, i, &w->rules->rules[r])) {
				w->result->eligible[i] = false;
				w->result->reason[i] = r;
			}
	}
}

/* What a base, per or percent line gives one claimant. */
static int64_t line_claim(const struct work *w, int i, const struct oracle_rule *rule)
{
	int64_t sum = oracle_sum_of(w->c, i, &rule->sum), given = 0;

	if (!applies(w, i, rule))
		return 0;
	if (rule->kind == ORACLE_BASE)
		return rule->number;
	if (rule->kind == ORACLE_PERCENT) {
		given = percent_of(rule->number, sum);
	} else {
		if (rule->above >= 0)
			sum = greatest(0, sum - rule->above);
		if (rule->first >= 0)
			sum = least(sum, rule->first);
		given = (int64_t)half_up((wide)sum * rule->number, 100);
	}
	return rule->at_most >= 0 ? least(given, rule->at_most) : given;
}

/* Adds a share's parts to the claims. */
static void divide_share(struct work *w, const struct oracle_rule *rule, int64_t share)
{
	int64_t parts[ORACLE_CLAIMANTS], weight[ORACLE_CLAIMANTS];
	int64_t weights = 0, whole = 0;

	for (int i = 0; i < w->n; i++) {
		weight[i] = 0;
		if (w->result->eligible[i] && applies(w, i, rule))
			weight[i] = rule->equally ? 1 : oracle_sum_of(w->c, i, &rule->sum);
		weights += weight[i];
	}
	if (weights == 0) {
		w->result->unweighed++;
		return;
	}
	for (int i = 0; i < w->n; i++) {
		w->exact[i] = (struct exact){ (wide)share * weight[i], weights };
		whole += (int64_t)(w->exact[i].num / weights);
	}
	largest_remainder(w, 1, share - whole, NULL, false, parts);
	for (int i = 0; i < w->n; i++)
		w->claim[i] += parts[i];
}

/* Step 3. */
static void find_claims(struct work *w)
{
	bool claims_by_lines = false;

	for (int r = 0; r < w->rules->count; r++) {
		const struct oracle_rule *rule = &w->rules->rules[r];

		if (rule->kind == ORACLE_BASE || rule->kind == ORACLE_PER || rule->kind == ORACLE_PERCENT) {
			claims_by_lines = true;
			for (int i = 0; i < w->n; i++)
				if (w->result->eligible[i])
					w->claim[i] += line_claim(w, i, rule);
		}
		if (rule->kind == ORACLE_SHARE) {
			claims_by_lines = true;
			if (rule->measure == ORACLE_PERCENTAGE)
				divide_share(w, rule, (int64_t)((wide)w->result->pot * rule->number / 10000));
		}
	}
	for (int r = 0; r < w->rules->count; r++)
		if (w->rules->rules[r].kind == ORACLE_SHARE && w->rules->rules[r].measure == ORACLE_REST)
			divide_share(w, &w->rules->rules[r], greatest(0, w->result->pot - total_of(w, w->claim)));
	for (int i = 0; i < w->n; i++)
		if (!claims_by_lines && w->result->eligible[i])
			w->claim[i] = oracle_quantity_of(w->c, i, ORACLE_APPLIED);
}

/* Step 4. */
static void reduce_claims(struct work *w)
{
	for (int r = 0; r < w->rules->count; r++)
		for (int i = 0; i < w->n; i++)
			if (w->rules->rules[r].kind == ORACLE_REDUCE && applies(w, i, &w->rules->rules[r]))
				w->claim[i] -= percent_of(w->rules->rules[r].number, w->claim[i]);
}

static bool asks_applied(const struct oracle_rule *rule)
{
	bool asks = rule->measure == ORACLE_OF_APPLIED;

	if (rule->measure == ORACLE_PERCENTAGE || rule->measure == ORACLE_FOR_EACH)
		for (int t = 0; t < rule->sum.count; t++)
			asks = asks || rule->sum.terms[t].quantity == ORACLE_APPLIED;
	return asks;
}

/*
 * What an `at most` or `at least` line says; SMV_ABSENT: nothing.  Where no amount was applied for, no cap is reckoned
 * from it, also not in a longer sum; for a floor it counts as 0, as everywhere else.
 */
static int64_t bound_of(const struct work *w, int i, const struct oracle_rule *rule)
{
	int64_t sum = oracle_sum_of(w->c, i, &rule->sum);

	if (!applies(w, i, rule))
		return SMV_ABSENT;
	if (rule->kind == ORACLE_AT_MOST && asks_applied(rule) && w->c->claimants[i].applied == SMV_ABSENT)
		return SMV_ABSENT;
	if (rule->measure == ORACLE_OF_APPLIED)
		return oracle_quantity_of(w->c, i, ORACLE_APPLIED);
	if (rule->measure == ORACLE_PERCENTAGE)
		return percent_of(rule->number, sum);
	if (rule->measure == ORACLE_FOR_EACH)
		return (int64_t)half_up((wide)rule->number * sum, 100);
	return rule->number;
}

static void find_bounds(struct work *w)
{
	for (int i = 0; i < w->n; i++) {
		w->floor[i] = 0;
		w->cap[i] = only(w, ORACLE_MAY_EXCEED) ? SMV_ABSENT : w->c->claimants[i].applied;
		for (int r = 0; r < w->rules->count; r++) {
			const struct oracle_rule *rule = &w->rules->rules[r];
			int64_t bound;

			if (rule->kind != ORACLE_AT_MOST && rule->kind != ORACLE_AT_LEAST)
				continue;
			bound = bound_of(w, i, rule);
			if (bound == SMV_ABSENT)
				continue;
			if (rule->kind == ORACLE_AT_LEAST)
				w->floor[i] = greatest(w->floor[i], bound);
			else if (w->cap[i] == SMV_ABSENT || bound < w->cap[i])
				w->cap[i] = bound;
		}
		if (w->cap[i] != SMV_ABSENT)
			w->floor[i] = least(w->floor[i], w->cap[i]);
		if (w->claim[i] == 0)
			w->floor[i] = 0;
	}
}

/* Is M right?  If so its amounts are set. */
static bool try_redistribution(struct work *w, struct exact m, int64_t wanted)
{
	struct exact amounts[ORACLE_CLAIMANTS];
	wide sum = 0;

	for (int i = 0; i < w->n; i++) {
		amounts[i] = (struct exact){ m.num * w->claim[i], m.den };
		if (w->cap[i] != SMV_ABSENT && amounts[i].num > w->cap[i] * m.den)
			amounts[i] = (struct exact){ (wide)w->cap[i] * m.den, m.den };
		sum += amounts[i].num;
	}
	if (m.num < m.den || sum != wanted * m.den)
		return false;
	memcpy(w->exact, amounts, sizeof(amounts));
	return true;
}

/* The M that belongs to: those whose cap is at most num/den times their claim are at their cap. */
static bool redistribute_up_to(struct work *w, struct exact bound, int64_t wanted)
{
	wide capped = 0, others = 0;

	for (int i = 0; i < w->n; i++)
		if (w->cap[i] != SMV_ABSENT && w->cap[i] * bound.den <= w->claim[i] * bound.num)
			capped += w->cap[i];
		else
			others += w->claim[i];
	return others > 0 && wanted >= capped &&
	       try_redistribution(w, (struct exact){ wanted - capped, others }, wanted);
}

static void redistribute(struct work *w, int64_t wanted)
{
	int64_t amounts[ORACLE_CLAIMANTS], whole = 0;
	bool found = redistribute_up_to(w, (struct exact){ 1, 1 }, wanted);

	for (int i = 0; i < w->n && !found; i++)
		if (w->cap[i] != SMV_ABSENT && w->claim[i] > 0)
			found = redistribute_up_to(w, (struct exact){ w->cap[i], w->claim[i] }, wanted);
	if (!found) { /* all are at their cap */
		for (int i = 0; i < w->n; i++)
			if (w->claim[i] > 0)
				w->claim[i] = w->cap[i];
		return;
	}
	for (int i = 0; i < w->n; i++)
		whole += (int64_t)(w->exact[i].num / w->exact[i].den);
	largest_remainder(w, 1, wanted - whole, NULL, true, amounts);
	memcpy(w->claim, amounts, sizeof(amounts));
}

/* Step 5. */
static void bound_claims(struct work *w)
{
	int64_t wanted = 0;

	find_bounds(w);
	for (int i = 0; i < w->n; i++) {
		wanted += greatest(w->floor[i], w->claim[i]);
		w->claim[i] = greatest(w->claim[i], w->floor[i]);
		if (w->cap[i] != SMV_ABSENT)
			w->claim[i] = least(w->claim[i], w->cap[i]);
	}
	wanted = least(wanted, w->result->pot);
	if (only(w, ORACLE_REDISTRIBUTE) && total_of(w, w->claim) < wanted)
		redistribute(w, wanted);
}

/* Is this factor L, or this level V, right?  If so its amounts are set. */
static bool try_fit(struct work *w, struct exact by, enum oracle_fit fit)
{
	struct exact amounts[ORACLE_CLAIMANTS];
	wide sum = 0;

	for (int i = 0; i < w->n; i++) {
		wide claim = w->claim[i] * by.den, floor = w->floor[i] * by.den;
		wide given = fit == ORACLE_EQUALLY ? by.num : by.num * w->claim[i];

		given = given > floor ? given : floor;
		if (fit == ORACLE_EQUALLY && given > claim)
			given = claim;
		amounts[i] = (struct exact){ given, by.den };
		sum += given;
	}
	if (sum != w->result->pot * by.den)
		return false;
	memcpy(w->exact, amounts, sizeof(amounts));
	return true;
}

/* L where those whose floor is at least bound times their claim stand on their floor. */
static bool fit_proportionally_from(struct work *w, struct exact bound)
{
	wide floors = 0, others = 0;

	for (int i = 0; i < w->n; i++)
		if (w->floor[i] * bound.den >= w->claim[i] * bound.num)
			floors += w->floor[i];
		else
			others += w->claim[i];
	if (others == 0)
		return try_fit(w, (struct exact){ 0, 1 }, ORACLE_PROPORTIONALLY);
	return w->result->pot >= floors &&
	       try_fit(w, (struct exact){ w->result->pot - floors, others }, ORACLE_PROPORTIONALLY);
}

static bool fit_proportionally(struct work *w)
{
	bool found = fit_proportionally_from(w, (struct exact){ 1, 1 });

	for (int i = 0; i < w->n && !found; i++)
		if (w->claim[i] > 0)
			found = fit_proportionally_from(w, (struct exact){ w->floor[i], w->claim[i] });
	return found || try_fit(w, (struct exact){ 0, 1 }, ORACLE_PROPORTIONALLY);
}

/* V where it lies between bound and the next greater floor or claim. */
static bool fit_equally_from(struct work *w, int64_t bound)
{
	wide fixed = 0;
	int level = 0;

	for (int i = 0; i < w->n; i++)
		if (w->floor[i] <= bound && bound < w->claim[i])
			level++;
		else
			fixed += least(w->claim[i], greatest(w->floor[i], bound));
	if (level == 0)
		return try_fit(w, (struct exact){ bound, 1 }, ORACLE_EQUALLY);
	return w->result->pot >= fixed && try_fit(w, (struct exact){ w->result->pot - fixed, level }, ORACLE_EQUALLY);
}

static bool fit_equally(struct work *w)
{
	bool found = fit_equally_from(w, 0);

	for (int i = 0; i < w->n && !found; i++)
		found = fit_equally_from(w, w->floor[i]) || fit_equally_from(w, w->claim[i]);
	return found;
}

/* Does claimant i stand before j in the list that the pot is granted down? */
static bool served_before(const struct work *w, int i, int j, enum oracle_fit fit)
{
	int64_t a = oracle_quantity_of(w->c, i, ORACLE_SCORE), b = oracle_quantity_of(w->c, j, ORACLE_SCORE);

	if (fit == ORACLE_BY_SCORE && a != b)
		return a > b;
	return before(w, i, j, fit == ORACLE_BY_SCORE);
}

static void fit_down_the_list(struct work *w, enum oracle_fit fit)
{
	for (int i = 0; i < w->n; i++) {
		int64_t left = w->result->pot;

		for (int j = 0; j < w->n; j++)
			if (j != i && served_before(w, j, i, fit))
				left -= w->claim[j];
		w->exact[i] = (struct exact){ greatest(0, least(left, w->claim[i])), 1 };
	}
}

/* Step 6: false when floors alone are above the pot. */
static bool fit_to_pot(struct work *w)
{
	const struct oracle_rule *rule = only(w, ORACLE_FIT);
	enum oracle_fit fit = rule ? rule->fit : ORACLE_PROPORTIONALLY;
	bool found = true;

	if (w->result->claims <= w->result->pot) {
		for (int i = 0; i < w->n; i++)
			w->exact[i] = (struct exact){ w->claim[i], 1 };
		return true;
	}
	if (fit == ORACLE_BY_SCORE || fit == ORACLE_BY_RECEIVED) {
		fit_down_the_list(w, fit);
		return true;
	}
	if (total_of(w, w->floor) > w->result->pot)
		return false;
	found = fit == ORACLE_EQUALLY ? fit_equally(w) : fit_proportionally(w);
	assert(found);
	return found;
}

/* Step 7. */
static void round_amounts(struct work *w)
{
	const struct oracle_rule *round = only(w, ORACLE_ROUND), *below = only(w, ORACLE_NOTHING_BELOW);
	int64_t unit = round ? round->number : 1;
	int64_t total = least(w->result->claims, w->result->pot); /* what step 6 gave, exactly */

	for (int i = 0; i < w->n; i++)
		total -= (int64_t)(w->exact[i].num / (w->exact[i].den * unit)) * unit;
	largest_remainder(w, unit, round && round->down ? 0 : total / unit, w->cap, true, w->result->amount);
	for (int i = 0; i < w->n; i++)
		if (below && w->result->amount[i] > 0 && w->result->amount[i] < below->number) {
			w->result->amount[i] = 0;
			w->result->reason[i] = (int)(below - w->rules->rules);
		}
	w->result->allocated = total_of(w, w->result->amount);
}

void oracle_allocate(const struct oracle_rules *rules, const struct smv_case *c, struct oracle_result *result)
{
	struct work w = { .rules = rules, .c = c, .result = result, .n = (int)c->count };

	assert(c->count <= ORACLE_CLAIMANTS);
	*result = (struct oracle_result){ .refused = true };
	if (!find_pot(&w))
		return;
	find_participants(&w);
	find_claims(&w);
	reduce_claims(&w);
	bound_claims(&w);
	result->claims = total_of(&w, w.claim);
	memcpy(result->claim, w.claim, sizeof(w.claim));
	memcpy(result->cap, w.cap, sizeof(w.cap));
	if (!fit_to_pot(&w))
		return;
	round_amounts(&w);
	result->refused = false;
}

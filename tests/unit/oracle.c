/* SPDX-License-Identifier: EUPL-1.2 */
#include "oracle.h"

#include "samverkan/date.h"
#include "samverkan/number.h"

#include <assert.h>
#include <string.h>

typedef oracle_wide wide;

/* More than this many öre the program may refuse. */
#define MOST INT64_C(100000000000000000)

/* All that is known while reckoning; arrays are by claimant. */
struct work {
	const struct oracle_rules *rules;
	const struct smv_case *c;
	struct oracle_result *result;
	struct oracle_world world;
	int n;
	int part;    /* that is reckoned, 0 outside all */
	int64_t pot; /* of it */
	int64_t claim[ORACLE_CLAIMANTS], floor[ORACLE_CLAIMANTS], cap[ORACLE_CLAIMANTS], amount[ORACLE_CLAIMANTS];
	int64_t claims; /* together */
	struct exact exact[ORACLE_CLAIMANTS];
	struct exact factor; /* of the rates, which are cut to whole units */
	int64_t unit;        /* ten-thousandths; 0: the rates are whole */
};

static int64_t percent_of(int64_t percent, int64_t amount)
{
	return oracle_half_up(oracle_exact((wide)percent * amount, 10000));
}

static int64_t least(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

static int64_t greatest(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

/* A cap of which it is not known whether it holds does; nothing else does. */
static bool applies(const struct work *w, int i, const struct oracle_rule *rule)
{
	enum oracle_truth holds = oracle_holds(&w->world, i, &rule->when);

	if (holds == ORACLE_UNKNOWN)
		return rule->kind == ORACLE_AT_MOST || rule->kind == ORACLE_TABLE_AT_MOST;
	return holds == ORACLE_YES;
}

static const struct oracle_rule *only(const struct work *w, enum oracle_kind kind)
{
	for (int r = 0; r < w->rules->count; r++)
		if (w->rules->rules[r].kind == kind && w->rules->rules[r].part == w->part)
			return &w->rules->rules[r];
	return NULL;
}

static struct exact at_least_0(struct exact a)
{
	return a.num < 0 ? (struct exact){ 0, 1 } : a;
}

/* Kronor to öre, half up. */
static int64_t ore(const struct work *w, struct exact kronor)
{
	struct exact amount = oracle_times(&w->world, at_least_0(kronor), (struct exact){ 100, 1 });

	if (amount.num / amount.den < MOST)
		return oracle_half_up(amount);
	*w->world.too_large = true;
	return 0;
}

/* A number of the rules in kronor, or its calculation. */
static struct exact amount_of(const struct work *w, int i, const struct oracle_rule *rule)
{
	return rule->amount.count ? oracle_calc_of(&w->world, i, &rule->amount).n : oracle_exact(rule->number, 100);
}

static struct exact rate_of(const struct work *w, struct exact rate)
{
	struct exact units;

	rate = at_least_0(rate);
	if (!w->unit)
		return rate;
	units = oracle_times(&w->world, oracle_times(&w->world, rate, w->factor), oracle_exact(10000, w->unit));
	return oracle_exact(units.num / units.den * w->unit, 10000);
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
				w->result->unknown[i] = oracle_holds(&w->world, i, &w->rules->rules[r].when) == ORACLE_UNKNOWN;
			}
	}
}

static struct exact times(const struct work *w, struct exact a, struct exact b)
{
	return oracle_times(&w->world, a, b);
}

/* Of a number what lies between from and to (SMV_ABSENT: no end), both ten-thousandths. */
static struct exact between(const struct work *w, struct exact number, int64_t from, int64_t to)
{
	struct exact over = at_least_0(oracle_plus(&w->world, number, oracle_exact(-(wide)from, 10000)));
	struct exact most = oracle_exact((wide)to - from, 10000);

	return to != SMV_ABSENT && oracle_compare(&w->world, over, most) > 0 ? most : over;
}

static struct exact row_value(const struct work *w, int i, const struct oracle_rule *table, int row)
{
	struct exact value = at_least_0(oracle_calc_of(&w->world, i, &table->rows[row].value).n);

	if (table->kind == ORACLE_TABLE_PERCENT)
		return times(w, value, oracle_exact(1, 100));
	return table->kind == ORACLE_TABLE_PER ? rate_of(w, value) : value;
}

static struct exact table_claim(const struct work *w, int i, const struct oracle_rule *table)
{
	struct exact of = at_least_0(oracle_of(&w->world, i, table).n), sum = { 0, 1 };
	int row = oracle_row(&w->world, i, table);

	for (int k = 0; table->stepwise && k < table->row_count; k++)
		sum = oracle_plus(&w->world, sum,
				  times(w, between(w, of, table->rows[k].from, k + 1 < table->row_count ? table->rows[k + 1].from : SMV_ABSENT),
					row_value(w, i, table, k)));
	if (table->stepwise || row < 0)
		return sum;
	return table->kind == ORACLE_TABLE_BASE ? row_value(w, i, table, row) : times(w, of, row_value(w, i, table, row));
}

/* What a base, per, percent line or table gives one claimant. */
static int64_t line_claim(const struct work *w, int i, const struct oracle_rule *rule)
{
	struct exact of = at_least_0(oracle_of(&w->world, i, rule).n), value;
	int64_t given;

	if (!applies(w, i, rule))
		return 0;
	if (rule->kind == ORACLE_BASE) {
		value = amount_of(w, i, rule);
	} else if (rule->kind == ORACLE_PERCENT) {
		value = times(w, of, oracle_exact(rule->number, 10000));
	} else if (rule->kind == ORACLE_PER) {
		of = between(w, of, rule->above >= 0 ? rule->above * 100 : 0, SMV_ABSENT);
		if (rule->first >= 0 && oracle_compare(&w->world, of, oracle_exact(rule->first, 100)) > 0)
			of = oracle_exact(rule->first, 100);
		value = times(w, of, rate_of(w, amount_of(w, i, rule)));
	} else {
		value = table_claim(w, i, rule);
	}
	given = ore(w, value);
	return rule->kind != ORACLE_BASE && rule->at_most >= 0 ? least(given, rule->at_most) : given;
}

/* A weight to twelve decimals. */
static wide weight_of(const struct work *w, int i, const struct oracle_rule *rule)
{
	const wide scale = 1000000000000;
	struct exact weight = times(w, at_least_0(oracle_of(&w->world, i, rule).n), (struct exact){ scale, 1 });

	return rule->equally ? scale : (2 * weight.num + weight.den) / (2 * weight.den);
}

/* Adds a share's parts to the claims. */
static void divide_share(struct work *w, const struct oracle_rule *rule, int64_t share)
{
	int64_t parts[ORACLE_CLAIMANTS];
	wide weight[ORACLE_CLAIMANTS], weights = 0, product;
	int64_t whole = 0;

	for (int i = 0; i < w->n; i++) {
		weight[i] = w->result->eligible[i] && applies(w, i, rule) ? weight_of(w, i, rule) : 0;
		weights += weight[i];
	}
	if (weights == 0) {
		w->result->unweighed++;
		return;
	}
	if (__builtin_mul_overflow(weights * 4, (wide)share, &product)) {
		w->result->too_large = true;
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

static bool is_line(enum oracle_kind kind)
{
	return kind == ORACLE_BASE || kind == ORACLE_PER || kind == ORACLE_PERCENT || kind == ORACLE_TABLE_BASE ||
	       kind == ORACLE_TABLE_PER || kind == ORACLE_TABLE_PERCENT;
}

static bool claims_by_lines(const struct oracle_rules *rules)
{
	for (int r = 0; r < rules->count; r++)
		if (is_line(rules->rules[r].kind) || rules->rules[r].kind == ORACLE_SHARE || rules->rules[r].kind == ORACLE_PART)
			return true;
	return false;
}

/* Step 3. */
static void find_claims(struct work *w)
{
	for (int i = 0; i < w->n; i++)
		w->claim[i] = 0;
	for (int r = 0; r < w->rules->count; r++) {
		const struct oracle_rule *rule = &w->rules->rules[r];

		if (rule->part != w->part)
			continue;
		for (int i = 0; i < w->n && is_line(rule->kind); i++)
			if (w->result->eligible[i])
				w->claim[i] += line_claim(w, i, rule);
		if (rule->kind == ORACLE_SHARE && rule->measure == ORACLE_PERCENTAGE)
			divide_share(w, rule, (int64_t)((wide)w->pot * rule->number / 10000));
	}
	for (int r = 0; r < w->rules->count; r++)
		if (w->rules->rules[r].kind == ORACLE_SHARE && w->rules->rules[r].measure == ORACLE_REST && w->rules->rules[r].part == w->part)
			divide_share(w, &w->rules->rules[r], greatest(0, w->pot - total_of(w, w->claim)));
	for (int i = 0; i < w->n; i++)
		if (!claims_by_lines(w->rules) && w->result->eligible[i] && w->c->claimants[i].applied != SMV_ABSENT)
			w->claim[i] = w->c->claimants[i].applied;
}

/* Step 4. */
static void reduce_claims(struct work *w)
{
	for (int r = 0; r < w->rules->count; r++)
		for (int i = 0; i < w->n; i++)
			if (w->rules->rules[r].kind == ORACLE_REDUCE && w->rules->rules[r].part == w->part && applies(w, i, &w->rules->rules[r]))
				w->claim[i] -= percent_of(w->rules->rules[r].number, w->claim[i]);
}

/*
 * What an `at most` or `at least` line says; SMV_ABSENT: nothing.  Where no amount was applied for, no cap is reckoned
 * from it, also not in a longer sum; for a floor it counts as 0, as everywhere else.
 */
static int64_t bound_of(const struct work *w, int i, const struct oracle_rule *rule)
{
	struct oracle_value of = oracle_of(&w->world, i, rule), value = { .n = oracle_exact(rule->number, 100) };
	int row;

	if (!applies(w, i, rule))
		return SMV_ABSENT;
	if (rule->kind == ORACLE_TABLE_AT_MOST) {
		of = oracle_by(&w->world, i, rule);
		row = oracle_row(&w->world, i, rule);
		value = row < 0 ? (struct oracle_value){ .n = { 0, 1 } } : oracle_calc_of(&w->world, i, &rule->rows[row].value);
		value.no_applied = value.no_applied || of.no_applied;
	} else if (rule->amount.count) {
		value = oracle_calc_of(&w->world, i, &rule->amount);
	} else if (rule->measure == ORACLE_OF_APPLIED) {
		value = oracle_quantity_of(w->c, i, ORACLE_APPLIED);
	}
	if (rule->measure == ORACLE_PERCENTAGE)
		value = (struct oracle_value){ times(w, of.n, oracle_exact(rule->number, 10000)), of.unknown, of.no_applied };
	if (rule->measure == ORACLE_FOR_EACH) {
		value.n = times(w, at_least_0(value.n), at_least_0(of.n));
		value.no_applied = value.no_applied || of.no_applied;
	}
	return rule->kind != ORACLE_AT_LEAST && value.no_applied ? SMV_ABSENT : ore(w, value.n);
}

static void find_bounds(struct work *w)
{
	for (int i = 0; i < w->n; i++) {
		w->floor[i] = 0;
		w->cap[i] = w->part || only(w, ORACLE_MAY_EXCEED) ? SMV_ABSENT : w->c->claimants[i].applied;
		for (int r = 0; r < w->rules->count; r++) {
			const struct oracle_rule *rule = &w->rules->rules[r];
			int64_t bound;

			if ((rule->kind != ORACLE_AT_MOST && rule->kind != ORACLE_AT_LEAST && rule->kind != ORACLE_TABLE_AT_MOST) ||
			    rule->part != w->part)
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
	wanted = least(wanted, w->pot);
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
	if (sum != w->pot * by.den)
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
	return w->pot >= floors &&
	       try_fit(w, (struct exact){ w->pot - floors, others }, ORACLE_PROPORTIONALLY);
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
	return w->pot >= fixed && try_fit(w, (struct exact){ w->pot - fixed, level }, ORACLE_EQUALLY);
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
	int order = oracle_compare(&w->world, oracle_quantity_of(w->c, i, ORACLE_SCORE).n, oracle_quantity_of(w->c, j, ORACLE_SCORE).n);

	if (fit == ORACLE_BY_SCORE && order)
		return order > 0;
	return before(w, i, j, fit == ORACLE_BY_SCORE);
}

static void fit_down_the_list(struct work *w, enum oracle_fit fit)
{
	for (int i = 0; i < w->n; i++) {
		int64_t left = w->pot;

		for (int j = 0; j < w->n; j++)
			if (j != i && served_before(w, j, i, fit))
				left -= w->claim[j];
		w->exact[i] = (struct exact){ greatest(0, least(left, w->claim[i])), 1 };
	}
}

/* Step 5b. */
static void deduct(struct work *w)
{
	for (int r = 0; r < w->rules->count; r++)
		for (int i = 0; i < w->n; i++) {
			const struct oracle_rule *rule = &w->rules->rules[r];

			if (rule->kind != ORACLE_DEDUCT || w->part || !w->claim[i] || !applies(w, i, rule))
				continue;
			w->claim[i] -= rule->measure == ORACLE_PERCENTAGE ? percent_of(rule->number, w->claim[i]) :
									    least(w->claim[i], ore(w, amount_of(w, i, rule)));
		}
	for (int i = 0; i < w->n; i++)
		w->floor[i] = least(w->floor[i], w->claim[i]);
}

/* Steps 3 to 5b. */
static void claim_and_bound(struct work *w)
{
	find_claims(w);
	reduce_claims(w);
	bound_claims(w);
	deduct(w);
}

/* Of all factors under which a rate is whole units, tries one; keeps it when it fits and is greater. */
static void try_rate(struct work *w, struct exact rate, struct exact *best)
{
	struct exact units = times(w, rate, oracle_exact(10000, w->unit));

	for (int64_t k = 0; k <= units.num / units.den; k++) {
		w->factor = oracle_exact(k * w->unit * rate.den, 10000 * rate.num);
		if (oracle_compare(&w->world, w->factor, *best) <= 0)
			continue;
		claim_and_bound(w);
		if (total_of(w, w->claim) <= w->pot)
			*best = w->factor;
	}
}

/* `fit by rate`: false when not even rates of 0 fit. */
static bool fit_rates(struct work *w)
{
	const struct oracle_rule *fit = only(w, ORACLE_FIT);
	struct exact best = { 0, 1 };
	int unweighed = w->result->unweighed;
	bool fits;

	if (!fit || fit->fit != ORACLE_BY_RATE || total_of(w, w->claim) <= w->pot)
		return true;
	w->unit = fit->number * 100;
	w->factor = best;
	claim_and_bound(w);
	fits = total_of(w, w->claim) <= w->pot;
	for (int r = 0; r < w->rules->count && fits; r++)
		for (int i = 0; i < w->n; i++) {
			const struct oracle_rule *rule = &w->rules->rules[r];

			if (rule->part != w->part || !w->result->eligible[i])
				continue;
			if (rule->kind == ORACLE_PER && amount_of(w, i, rule).num > 0)
				try_rate(w, amount_of(w, i, rule), &best);
			for (int k = 0; k < rule->row_count && rule->kind == ORACLE_TABLE_PER; k++)
				if (oracle_calc_of(&w->world, i, &rule->rows[k].value).n.num > 0)
					try_rate(w, oracle_calc_of(&w->world, i, &rule->rows[k].value).n, &best);
		}
	w->factor = best;
	claim_and_bound(w);
	w->unit = 0;
	w->result->unweighed = unweighed;
	return fits;
}

/* Step 6: false when floors alone are above the pot. */
static bool fit_to_pot(struct work *w)
{
	const struct oracle_rule *rule = only(w, ORACLE_FIT);
	enum oracle_fit fit = rule ? rule->fit : ORACLE_PROPORTIONALLY;
	bool found = true;

	w->claims = total_of(w, w->claim);
	if (w->claims <= w->pot) {
		for (int i = 0; i < w->n; i++)
			w->exact[i] = (struct exact){ w->claim[i], 1 };
		return true;
	}
	if (fit == ORACLE_BY_SCORE || fit == ORACLE_BY_RECEIVED) {
		fit_down_the_list(w, fit);
		return true;
	}
	if (total_of(w, w->floor) > w->pot)
		return false;
	found = fit == ORACLE_EQUALLY ? fit_equally(w) : fit_proportionally(w);
	assert(found);
	return found;
}

static void round_by_remainder(struct work *w, int64_t unit, bool down)
{
	int64_t total = least(w->claims, w->pot); /* what step 6 gave, exactly */

	for (int i = 0; i < w->n; i++)
		total -= (int64_t)(w->exact[i].num / (w->exact[i].den * unit)) * unit;
	largest_remainder(w, unit, down ? 0 : total / unit, w->cap, true, w->amount);
}

/* Each by itself; false when that passes the pot. */
static bool round_each(struct work *w, int64_t unit, enum oracle_direction direction)
{
	for (int i = 0; i < w->n; i++) {
		int64_t over = w->claim[i] % unit, down = w->claim[i] - over;
		bool up = direction == ORACLE_UP ? over > 0 : direction == ORACLE_NEAREST && 2 * (wide)over >= unit;

		w->amount[i] = up && (w->cap[i] == SMV_ABSENT || down + unit <= w->cap[i]) ? down + unit : down;
	}
	return total_of(w, w->amount) <= w->pot;
}

/* Step 7. */
static void round_amounts(struct work *w, bool parts)
{
	const struct oracle_rule *round = only(w, ORACLE_ROUND);
	int64_t unit = round ? round->number : 1;

	if (!round || w->claims > w->pot) {
		round_by_remainder(w, unit, round && round->direction == ORACLE_DOWN);
		return;
	}
	if (round_each(w, unit, round->direction))
		return;
	if (parts) {
		w->claims = w->pot; /* up to which units are given */
		round_by_remainder(w, unit, false);
	} else {
		(void)round_each(w, unit, ORACLE_DOWN);
		w->result->rounded_down = true;
	}
}

static bool asks(const struct oracle_calc *calc, enum oracle_op op, int which)
{
	for (int k = 0; k < calc->count; k++)
		if (calc->nodes[k].op == op && (op == ORACLE_QUANTITY ? (int)calc->nodes[k].quantity : calc->nodes[k].let) == which)
			return true;
	return false;
}

/* Whether any line asks for a quantity, or for a thing of the register. */
static bool asked(const struct work *w, enum oracle_quantity quantity)
{
	for (int r = 0; r < w->rules->count; r++) {
		const struct oracle_rule *rule = &w->rules->rules[r];
		bool bound = rule->kind == ORACLE_AT_MOST || rule->kind == ORACLE_AT_LEAST;
		bool of_something = !rule->equally && rule->kind != ORACLE_BASE &&
				    (!bound || rule->measure == ORACLE_PERCENTAGE || rule->measure == ORACLE_FOR_EACH);
		bool found = (of_something && asks(&rule->of, ORACLE_QUANTITY, (int)quantity)) || asks(&rule->amount, ORACLE_QUANTITY, (int)quantity) ||
			     asks(&rule->by, ORACLE_QUANTITY, (int)quantity);

		for (int t = 0; t < rule->sum.count; t++)
			found = found || (of_something && !rule->of.count && rule->sum.terms[t].quantity == quantity);
		for (int k = 0; k < rule->row_count; k++)
			found = found || asks(&rule->rows[k].value, ORACLE_QUANTITY, (int)quantity);
		for (int k = 0; k < rule->when.count; k++) {
			const struct oracle_node *node = &rule->when.nodes[k];

			found = found || (node->test >= ORACLE_EQUAL && node->test <= ORACLE_IN && node->quantity == quantity) ||
				(node->test == ORACLE_FACT && node->quantity == quantity) || asks(&node->a, ORACLE_QUANTITY, (int)quantity) ||
				asks(&node->b, ORACLE_QUANTITY, (int)quantity);
		}
		found = found || (bound && rule->measure == ORACLE_OF_APPLIED && quantity == ORACLE_APPLIED);
		if (found || (rule->kind == ORACLE_FIT && rule->fit == ORACLE_BY_SCORE && quantity == ORACLE_SCORE))
			return true;
	}
	return false;
}

static bool tests(const struct work *w, enum oracle_test test)
{
	for (int r = 0; r < w->rules->count; r++)
		for (int k = 0; k < w->rules->rules[r].when.count; k++)
			if (w->rules->rules[r].when.nodes[k].test == test)
				return true;
	return false;
}

static bool same_category(const char *a, const char *b)
{
	int classes[2] = { -1, -1 };

	for (int k = 0; k < ORACLE_CATEGORIES; k++) {
		if (a && !strcmp(a, oracle_categories[k].text))
			classes[0] = oracle_categories[k].class;
		if (b && !strcmp(b, oracle_categories[k].text))
			classes[1] = oracle_categories[k].class;
	}
	return classes[0] == classes[1];
}

/* Alike in all that the rules ask for. */
static bool alike(const struct work *w, int i, int j)
{
	const struct smv_claimant *a = &w->c->claimants[i], *b = &w->c->claimants[j];
	bool by_received = false;

	for (int r = 0; r < w->rules->count; r++)
		by_received = by_received || (w->rules->rules[r].kind == ORACLE_FIT && w->rules->rules[r].fit == ORACLE_BY_RECEIVED);
	if (a->applied != b->applied &&
	    (!only(w, ORACLE_MAY_EXCEED) || !claims_by_lines(w->rules) || asked(w, ORACLE_APPLIED)))
		return false;
	for (int q = ORACLE_SCORE; q < ORACLE_QUANTITY_END; q++)
		if (asked(w, (enum oracle_quantity)q) && a->quantities[q - ORACLE_SCORE] != b->quantities[q - ORACLE_SCORE])
			return false;
	if (asked(w, ORACLE_LAST_YEAR) && a->last_year != b->last_year)
		return false;
	if ((asked(w, ORACLE_DAYS_LATE) || by_received) && a->received != b->received)
		return false;
	if ((tests(w, ORACLE_ACTIVE) && a->active != b->active) || (tests(w, ORACLE_SERVES) && a->serves != b->serves) ||
	    (tests(w, ORACLE_HAS_NUMBER) && !a->org_number != !b->org_number))
		return false;
	if (tests(w, ORACLE_KIND) && (!a->kind != !b->kind || (a->kind && strcmp(a->kind, b->kind))))
		return false;
	return !tests(w, ORACLE_CATEGORY) || same_category(a->category, b->category);
}

/* Those alike get what the lowest of them gets. */
static void level_ties(struct work *w)
{
	int64_t lowest[ORACLE_CLAIMANTS];

	for (int i = 0; i < w->n; i++) {
		lowest[i] = w->amount[i];
		for (int j = 0; j < w->n; j++)
			if (w->result->eligible[i] && w->result->eligible[j] && alike(w, i, j))
				lowest[i] = least(lowest[i], w->amount[j]);
	}
	if (only(w, ORACLE_TIES_EQUALLY))
		memcpy(w->amount, lowest, sizeof(lowest));
}

/* Whether two that are alike get amounts that differ by a krona. */
static bool tied(const struct work *w)
{
	for (int i = 0; i < w->n; i++)
		for (int j = 0; j < w->n; j++)
			if (w->result->eligible[i] && w->result->eligible[j] && w->amount[i] >= w->amount[j] + 100 && alike(w, i, j))
				return true;
	return false;
}

static void drop_small(struct work *w)
{
	const struct oracle_rule *below = only(w, ORACLE_NOTHING_BELOW);

	for (int i = 0; i < w->n; i++)
		if (below && w->amount[i] > 0 && w->amount[i] < below->number) {
			w->amount[i] = 0;
			w->result->reason[i] = (int)(below - w->rules->rules);
		}
}

/* The parts, each by itself, and their sum as the claims. */
static bool reckon_parts(struct work *w)
{
	int64_t pots[ORACLE_PARTS + 1] = { 0 }, sums[ORACLE_CLAIMANTS] = { 0 }, whole = w->pot, left = w->pot;
	const struct oracle_rule *parts[ORACLE_PARTS + 1] = { NULL };

	for (int r = 0; r < w->rules->count; r++)
		if (w->rules->rules[r].kind == ORACLE_PART)
			parts[w->rules->rules[r].part] = &w->rules->rules[r];
	for (int p = 1; p <= ORACLE_PARTS && parts[p]; p++)
		if (parts[p]->measure == ORACLE_PERCENTAGE)
			left -= pots[p] = (int64_t)((wide)whole * parts[p]->number / 10000);
	for (int p = 1; p <= ORACLE_PARTS && parts[p]; p++) {
		if (parts[p]->measure == ORACLE_REST)
			pots[p] += left;
		w->part = p;
		w->pot = pots[p];
		claim_and_bound(w);
		if (!fit_rates(w) || !fit_to_pot(w))
			return false;
		round_by_remainder(w, 1, false);
		for (int i = 0; i < w->n; i++)
			sums[i] += w->amount[i];
		if (parts[p]->over_to)
			pots[parts[p]->over_to] += pots[p] - total_of(w, w->amount);
	}
	w->part = 0;
	w->pot = whole;
	memcpy(w->claim, sums, sizeof(sums));
	return true;
}

static bool has_parts(const struct oracle_rules *rules)
{
	for (int r = 0; r < rules->count; r++)
		if (rules->rules[r].kind == ORACLE_PART)
			return true;
	return false;
}

static bool share_out(struct work *w)
{
	bool parts = has_parts(w->rules);

	if (parts) {
		if (!reckon_parts(w))
			return false;
		bound_claims(w);
		deduct(w);
	} else {
		claim_and_bound(w);
		if (!fit_rates(w))
			return false;
	}
	w->result->claims = total_of(w, w->claim);
	memcpy(w->result->claim, w->claim, sizeof(w->claim));
	memcpy(w->result->cap, w->cap, sizeof(w->cap));
	if (!fit_to_pot(w))
		return false;
	round_amounts(w, parts);
	level_ties(w);
	drop_small(w);
	w->result->tied = tied(w);
	return true;
}

void oracle_allocate(const struct oracle_rules *rules, const struct smv_case *c, struct oracle_result *result)
{
	struct work w = { .rules = rules, .c = c, .result = result, .n = (int)c->count };

	assert(c->count <= ORACLE_CLAIMANTS);
	*result = (struct oracle_result){ .refused = true };
	w.world = (struct oracle_world){ rules, c, result->eligible, &result->too_large };
	if (!find_pot(&w))
		return;
	w.pot = result->pot;
	find_participants(&w);
	if (!share_out(&w))
		return;
	memcpy(result->amount, w.amount, sizeof(w.amount));
	result->allocated = total_of(&w, w.amount);
	result->refused = false;
}

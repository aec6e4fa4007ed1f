/* SPDX-License-Identifier: EUPL-1.2 */
#include "oracle.h"

#include "base/date.h"
#include "base/number.h"

#include <assert.h>

/* What rules are invented with. */
struct inventor {
	uint64_t *seed;
	int scale;
	int64_t shares; /* hundredths of a percent that are still to be shared out */
};

uint64_t oracle_random(uint64_t *seed)
{
	uint64_t z = *seed += 0x9e3779b97f4a7c15u;

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
	return z ^ (z >> 31);
}

int64_t oracle_below(uint64_t *seed, int64_t limit)
{
	return (int64_t)(oracle_random(seed) % (uint64_t)limit);
}

static bool one_in(uint64_t *seed, int64_t n)
{
	return oracle_below(seed, n) == 0;
}

/* An amount of the scale; few different ones, so that there are ties. */
static int64_t amount(uint64_t *seed, int scale)
{
	if (scale == 0)
		return oracle_below(seed, 20);
	if (scale == 1)
		return one_in(seed, 4) ? oracle_below(seed, 2000000) : oracle_below(seed, 12) * 100000;
	return one_in(seed, 2) ? oracle_below(seed, 1000000000000) : oracle_below(seed, 5) * 100000000000;
}

/* What a line gives for each. */
static int64_t price(uint64_t *seed, int scale)
{
	if (scale == 0)
		return oracle_below(seed, 30);
	return one_in(seed, 2) ? oracle_below(seed, 100) * 100 : oracle_below(seed, 10000);
}

/* Hundredths of members or occasions, mostly whole. */
static int64_t number_of(uint64_t *seed)
{
	return one_in(seed, 4) ? oracle_below(seed, 3000) : oracle_below(seed, 16) * 100;
}

static int64_t percentage(uint64_t *seed, int64_t limit)
{
	return one_in(seed, 3) ? oracle_below(seed, limit + 1) : oracle_below(seed, limit / 500 + 1) * 500;
}

static bool is_money(enum oracle_quantity quantity)
{
	return quantity == ORACLE_APPLIED || quantity == ORACLE_LAST_YEAR || quantity == ORACLE_RENT;
}

static struct oracle_sum some_sum(const struct inventor *by)
{
	struct oracle_sum sum = { .count = 1 + (int)oracle_below(by->seed, 2) * (int)oracle_below(by->seed, 3) };

	for (int t = 0; t < sum.count; t++) {
		sum.terms[t].quantity = (enum oracle_quantity)oracle_below(by->seed, ORACLE_QUANTITY_END);
		sum.terms[t].factor = one_in(by->seed, 3) ? oracle_below(by->seed, 6) : 1;
	}
	return sum;
}

/* Adds a node with what stands under it; returns where it is. */
static int add_node(const struct inventor *by, struct oracle_condition *c, int depth)
{
	int at = c->count++;
	struct oracle_node node = { .parenthesised = one_in(by->seed, 5) };

	assert(at < ORACLE_NODES);
	if (depth > 0 && one_in(by->seed, 2)) {
		node.test = (enum oracle_test)oracle_below(by->seed, ORACLE_OR + 1);
		node.left = add_node(by, c, depth - 1);
		if (node.test != ORACLE_NOT)
			node.right = add_node(by, c, depth - 1);
	} else {
		node.test = (enum oracle_test)(ORACLE_EQUAL + oracle_below(by->seed, ORACLE_TEST_END - ORACLE_EQUAL));
		node.quantity = (enum oracle_quantity)oracle_below(by->seed, ORACLE_QUANTITY_END);
		node.from = is_money(node.quantity) ? amount(by->seed, by->scale) : number_of(by->seed);
		node.to = node.from + (is_money(node.quantity) ? amount(by->seed, by->scale) : number_of(by->seed));
		node.word = (int)oracle_below(by->seed, node.test == ORACLE_KIND ? ORACLE_KINDS : ORACLE_CATEGORIES);
	}
	c->nodes[at] = node;
	return at;
}

static struct oracle_condition some_condition(const struct inventor *by)
{
	struct oracle_condition c = { 0 };

	add_node(by, &c, 2);
	return c;
}

static void invent_bound(const struct inventor *by, struct oracle_rule *rule)
{
	static const enum oracle_measure measures[] = { ORACLE_AMOUNT, ORACLE_AMOUNT, ORACLE_OF_APPLIED,
							ORACLE_PERCENTAGE, ORACLE_FOR_EACH };

	rule->measure = measures[oracle_below(by->seed, rule->kind == ORACLE_AT_MOST ? 5 : 4)];
	if (rule->measure == ORACLE_PERCENTAGE)
		rule->number = percentage(by->seed, 10000);
	else if (rule->measure == ORACLE_FOR_EACH)
		rule->number = price(by->seed, by->scale);
	else
		rule->number = amount(by->seed, by->scale);
	if (rule->kind == ORACLE_AT_LEAST && rule->measure == ORACLE_AMOUNT)
		rule->number /= 3;
	rule->sum = some_sum(by);
}

static void invent_claim(struct inventor *by, struct oracle_rule *rule)
{
	rule->sum = some_sum(by);
	if (one_in(by->seed, 3))
		rule->at_most = amount(by->seed, by->scale);
	if (rule->kind == ORACLE_BASE) {
		rule->number = amount(by->seed, by->scale);
	} else if (rule->kind == ORACLE_PERCENT) {
		rule->number = percentage(by->seed, 10000);
	} else if (rule->kind == ORACLE_PER) {
		rule->number = price(by->seed, by->scale);
		rule->first = one_in(by->seed, 3) ? number_of(by->seed) : -1;
		rule->above = one_in(by->seed, 3) ? number_of(by->seed) : -1;
	} else {
		rule->equally = one_in(by->seed, 3);
		rule->measure = ORACLE_PERCENTAGE;
		rule->number = percentage(by->seed, by->shares);
		by->shares -= rule->number;
	}
}

static void invent_rule(struct inventor *by, enum oracle_kind kind, struct oracle_rule *rule)
{
	static const int64_t units[] = { 1, 3, 10, 100, 250, 10000, 50000, 1000000 };
	bool takes_when = kind == ORACLE_BASE || kind == ORACLE_PER || kind == ORACLE_PERCENT ||
			  kind == ORACLE_SHARE || kind == ORACLE_AT_MOST || kind == ORACLE_AT_LEAST;

	*rule = (struct oracle_rule){ .kind = kind, .first = -1, .above = -1, .at_most = -1,
				      .grouped = one_in(by->seed, 2) };
	if (kind == ORACLE_REQUIRE || kind == ORACLE_REDUCE || (takes_when && one_in(by->seed, 4)))
		rule->when = some_condition(by);
	if (kind == ORACLE_RESERVE) {
		rule->measure = one_in(by->seed, 2) ? ORACLE_PERCENTAGE : ORACLE_AMOUNT;
		rule->number = rule->measure == ORACLE_PERCENTAGE ? percentage(by->seed, 4000) :
								    amount(by->seed, by->scale);
	} else if (kind == ORACLE_REDUCE) {
		rule->number = percentage(by->seed, 10000);
	} else if (kind == ORACLE_FIT) {
		rule->fit = (enum oracle_fit)oracle_below(by->seed, 4);
	} else if (kind == ORACLE_ROUND) {
		rule->number = units[oracle_below(by->seed, by->scale == 0 ? 3 : 8)];
		rule->down = one_in(by->seed, 3);
	} else if (kind == ORACLE_NOTHING_BELOW) {
		rule->number = amount(by->seed, by->scale) / 2;
	} else if (kind == ORACLE_AT_MOST || kind == ORACLE_AT_LEAST) {
		invent_bound(by, rule);
	} else if (kind == ORACLE_BASE || kind == ORACLE_PER || kind == ORACLE_PERCENT || kind == ORACLE_SHARE) {
		invent_claim(by, rule);
	}
}

/* The order of the lines means nothing (but for reduce), so they come in any. */
static void shuffle_rules(uint64_t *seed, struct oracle_rules *rules)
{
	for (int r = rules->count - 1; r > 0; r--) {
		int other = (int)oracle_below(seed, r + 1);
		struct oracle_rule kept = rules->rules[r];

		rules->rules[r] = rules->rules[other];
		rules->rules[other] = kept;
	}
}

void oracle_invent_rules(uint64_t *seed, int scale, struct oracle_rules *rules)
{
	/* Of each kind: up to so many lines, none of them in how many files out of ten. */
	static const struct {
		int most, without;
	} plan[ORACLE_KIND_END] = { { 2, 7 }, { 2, 7 }, { 2, 6 }, { 2, 5 }, { 1, 7 }, { 3, 6 }, { 1, 5 },
				    { 2, 6 }, { 2, 4 }, { 2, 5 }, { 1, 6 }, { 1, 2 }, { 1, 4 }, { 1, 7 } };
	struct inventor by = { seed, scale, 10000 };

	rules->count = 0;
	for (enum oracle_kind kind = 0; kind < ORACLE_KIND_END; kind++) {
		int64_t lines = 1 + oracle_below(seed, plan[kind].most);

		if (oracle_below(seed, 10) < plan[kind].without)
			lines = 0;
		for (int64_t k = 0; k < lines; k++)
			invent_rule(&by, kind, &rules->rules[rules->count++]);
		if (kind == ORACLE_SHARE && lines > 0 && one_in(seed, 3))
			rules->rules[rules->count - 1].measure = ORACLE_REST;
	}
	shuffle_rules(seed, rules);
}

static void invent_claimant(uint64_t *seed, int scale, struct smv_claimant *who, int64_t *quantities)
{
	static const char *const numbers[] = { "802002-4280", "802002-4281", "815600-1234", "212000-0050" };

	who->name = "Föreningen";
	who->applied = one_in(seed, 6) ? SMV_ABSENT : amount(seed, scale);
	who->last_year = one_in(seed, 2) ? 0 : amount(seed, scale);
	who->received = one_in(seed, 5) ? SMV_NO_DATE : (int32_t)(17000 + oracle_below(seed, 8));
	who->active = (enum smv_yes_no)oracle_below(seed, 3);
	who->serves = (enum smv_yes_no)oracle_below(seed, 3);
	who->org_number = one_in(seed, 3) ? NULL : numbers[oracle_below(seed, 4)];
	who->kind = one_in(seed, 5) ? NULL : oracle_kinds[oracle_below(seed, ORACLE_KINDS)];
	who->category = one_in(seed, 5) ? NULL : oracle_categories[oracle_below(seed, ORACLE_CATEGORIES)].text;
	for (int q = 0; q < ORACLE_ASKED; q++) {
		quantities[q] = is_money((enum oracle_quantity)(ORACLE_SCORE + q)) ? amount(seed, scale) :
										     number_of(seed);
		if (one_in(seed, 6))
			quantities[q] = SMV_ABSENT;
	}
	who->quantities = quantities;
}

void oracle_invent_case(uint64_t *seed, int scale, const struct oracle_rules *rules, struct oracle_case *made)
{
	struct oracle_result result;
	int64_t count = oracle_below(seed, ORACLE_CLAIMANTS + 1), first = oracle_below(seed, 100);

	made->c = (struct smv_case){ .claimants = made->claimants, .count = (size_t)count };
	made->c.closes = one_in(seed, 4) ? SMV_NO_DATE : 17003;
	for (int i = 0; i < count; i++) {
		invent_claimant(seed, scale, &made->claimants[i], made->quantities[i]);
		made->claimants[i].registered = first + (i * 5) % 13;
		if (i > 0 && one_in(seed, 3))
			made->claimants[i].applied = made->claimants[i - 1].applied;
	}
	made->c.committed = one_in(seed, 3) ? amount(seed, scale) : 0;
	made->c.budget = amount(seed, scale) * (1 + oracle_below(seed, 2 * count + 2));
	if (one_in(seed, 4))
		return;
	/* A pot near the claims tells more: a part of them, all of them to the öre, somewhat more. */
	oracle_allocate(rules, &made->c, &result);
	made->c.budget = made->c.committed + result.reserve + result.claims * (2 + oracle_below(seed, 11)) / 10;
	made->c.budget += oracle_below(seed, 3);
}

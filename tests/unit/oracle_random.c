/* SPDX-License-Identifier: EUPL-1.2 */
#include "oracle.h"

#include "samverkan/date.h"
#include "samverkan/number.h"

#include <assert.h>

/* What rules are invented with. */
struct inventor {
	uint64_t *seed;
	int scale;
	int64_t shares; /* hundredths of a percent that are still to be shared out */
	int lets;       /* names that the rules give themselves so far */
	bool totals;    /* `sum of all` may be asked for */
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

/* Adds a node of a calculation with what stands under it; returns where it is. */
static int add_calc(const struct inventor *by, struct oracle_calc *c, int depth)
{
	int at = c->count++;
	enum oracle_op op = ORACLE_QUANTITY;

	assert(at < ORACLE_CALC_NODES);
	if (depth > 0 && !one_in(by->seed, 4))
		op = (enum oracle_op)(ORACLE_PLUS + oracle_below(by->seed, ORACLE_OP_END - ORACLE_PLUS));
	else if (one_in(by->seed, 3))
		op = ORACLE_NUMBER;
	else if (by->lets && one_in(by->seed, 3))
		op = ORACLE_LET_NAME;
	if (op == ORACLE_TOTAL && !by->totals)
		op = ORACLE_PORTION;
	c->nodes[at].op = op;
	c->nodes[at].quantity = (enum oracle_quantity)oracle_below(by->seed, ORACLE_QUANTITY_END);
	c->nodes[at].let = by->lets ? (int)oracle_below(by->seed, by->lets) : 0;
	c->nodes[at].number = one_in(by->seed, 4) ? oracle_below(by->seed, 90000) : oracle_below(by->seed, 20) * 10000;
	if (op == ORACLE_PORTION) {
		c->nodes[at].over = one_in(by->seed, 3) ? 1 + oracle_below(by->seed, 7) : 0;
		c->nodes[at].number = c->nodes[at].over ? oracle_below(by->seed, 9) : oracle_below(by->seed, 300) * 10000;
	}
	if (op >= ORACLE_PLUS)
		c->nodes[at].left = add_calc(by, c, depth - 1);
	if (op >= ORACLE_PLUS && op != ORACLE_PORTION && op != ORACLE_TOTAL)
		c->nodes[at].right = add_calc(by, c, depth - 1);
	return at;
}

static struct oracle_calc some_calc(const struct inventor *by)
{
	struct oracle_calc c = { 0 };

	add_calc(by, &c, 2);
	return c;
}

/* A calculation in place of a number or a sum, now and then. */
static struct oracle_calc maybe_calc(const struct inventor *by)
{
	return one_in(by->seed, 3) ? some_calc(by) : (struct oracle_calc){ 0 };
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
		if (node.test == ORACLE_FACT)
			node.quantity = (enum oracle_quantity)(ORACLE_SCORE + oracle_below(by->seed, ORACLE_QUANTITY_END - ORACLE_SCORE));
		node.a = node.b = (struct oracle_calc){ 0 };
		if (node.test >= ORACLE_CALC_EQUAL) {
			node.a = some_calc(by);
			node.b = some_calc(by);
		}
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
	if (rule->measure == ORACLE_AMOUNT || rule->measure == ORACLE_FOR_EACH)
		rule->amount = maybe_calc(by);
	if (rule->measure == ORACLE_FOR_EACH)
		rule->of = maybe_calc(by);
}

static void invent_table(const struct inventor *by, struct oracle_rule *rule)
{
	bool per = rule->kind == ORACLE_TABLE_PER, percent = rule->kind == ORACLE_TABLE_PERCENT;
	int64_t from = one_in(by->seed, 2) ? 0 : number_of(by->seed) * 100;

	rule->stepwise = (per || percent) && one_in(by->seed, 2);
	if (per && rule->stepwise)
		from = 0;
	if (per || percent)
		rule->sum = some_sum(by);
	if (per || percent)
		rule->of = maybe_calc(by);
	if (!rule->stepwise && (!(per || percent) || one_in(by->seed, 2)))
		rule->by = some_calc(by);
	rule->row_count = 1 + (int)oracle_below(by->seed, ORACLE_ROWS);
	for (int k = 0; k < rule->row_count; k++) {
		struct oracle_calc *value = &rule->rows[k].value;

		rule->rows[k].from = from;
		from += 10000 + number_of(by->seed) * 100;
		*value = percent ? (struct oracle_calc){ 0 } : maybe_calc(by);
		if (value->count)
			continue;
		value->count = 1;
		value->nodes[0].op = ORACLE_NUMBER;
		value->nodes[0].number = percent ? oracle_below(by->seed, 200) * 5000 : per ? price(by->seed, by->scale) * 100 :
												 amount(by->seed, by->scale) * 100;
		if (rule->kind == ORACLE_TABLE_FACTOR)
			value->nodes[0].number = oracle_below(by->seed, 40000);
	}
	if (rule->kind != ORACLE_TABLE_FACTOR && rule->kind != ORACLE_TABLE_AT_MOST && one_in(by->seed, 4))
		rule->at_most = amount(by->seed, by->scale);
}

static void invent_claim(struct inventor *by, struct oracle_rule *rule)
{
	rule->sum = some_sum(by);
	if (rule->kind != ORACLE_BASE)
		rule->of = maybe_calc(by);
	if (rule->kind == ORACLE_BASE || rule->kind == ORACLE_PER)
		rule->amount = maybe_calc(by);
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
			  kind == ORACLE_SHARE || kind == ORACLE_AT_MOST || kind == ORACLE_AT_LEAST || kind == ORACLE_DEDUCT ||
			  kind == ORACLE_TABLE_BASE || kind == ORACLE_TABLE_PER || kind == ORACLE_TABLE_PERCENT || kind == ORACLE_TABLE_AT_MOST;

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
		rule->direction = (enum oracle_direction)oracle_below(by->seed, 3);
	} else if (kind == ORACLE_NOTHING_BELOW) {
		rule->number = amount(by->seed, by->scale) / 2;
	} else if (kind == ORACLE_DEDUCT) {
		rule->measure = one_in(by->seed, 2) ? ORACLE_PERCENTAGE : ORACLE_AMOUNT;
		rule->number = rule->measure == ORACLE_PERCENTAGE ? percentage(by->seed, 10000) : amount(by->seed, by->scale) / 4;
		if (rule->measure == ORACLE_AMOUNT)
			rule->amount = maybe_calc(by);
	} else if (kind >= ORACLE_TABLE_BASE && kind <= ORACLE_TABLE_AT_MOST) {
		invent_table(by, rule);
	} else if (kind == ORACLE_AT_MOST || kind == ORACLE_AT_LEAST) {
		invent_bound(by, rule);
	} else if (kind == ORACLE_BASE || kind == ORACLE_PER || kind == ORACLE_PERCENT || kind == ORACLE_SHARE) {
		invent_claim(by, rule);
	}
}

/* The order of the lines means nothing (but for reduce), so they come in any; the rules' own names stand first. */
static void shuffle_rules(uint64_t *seed, struct oracle_rules *rules, int first)
{
	for (int r = rules->count - 1; r > first; r--) {
		int other = first + (int)oracle_below(seed, r - first + 1);
		struct oracle_rule kept = rules->rules[r];

		rules->rules[r] = rules->rules[other];
		rules->rules[other] = kept;
	}
}

/* Names, each of one or two lines, or a table of factors. */
static void invent_lets(struct inventor *by, struct oracle_rules *rules)
{
	int64_t count = one_in(by->seed, 2) ? 0 : 1 + oracle_below(by->seed, ORACLE_LETS);

	for (int let = 0; let < count; let++) {
		bool table = one_in(by->seed, 4), two = !table && one_in(by->seed, 2);

		for (int line = 0; line < 1 + two; line++) {
			struct oracle_rule *rule = &rules->rules[rules->count++];

			*rule = (struct oracle_rule){ .kind = table ? ORACLE_TABLE_FACTOR : ORACLE_LET, .first = -1, .above = -1,
						      .at_most = -1, .let = let };
			if (table)
				invent_table(by, rule);
			else
				rule->amount = some_calc(by);
			if (!table && (line < two || one_in(by->seed, 3)))
				rule->when = some_condition(by);
		}
		by->lets++;
	}
}

static bool stands_in_part(enum oracle_kind kind)
{
	return kind == ORACLE_BASE || kind == ORACLE_PER || kind == ORACLE_PERCENT || kind == ORACLE_SHARE || kind == ORACLE_REDISTRIBUTE ||
	       kind == ORACLE_REDUCE || kind == ORACLE_AT_LEAST || kind == ORACLE_FIT || kind == ORACLE_TABLE_BASE || kind == ORACLE_TABLE_PER ||
	       kind == ORACLE_TABLE_PERCENT;
}

/* Puts the rules into two or three parts; those of one that may stand once there are kept where they are. */
static void invent_parts(struct inventor *by, struct oracle_rules *rules)
{
	struct oracle_rules sorted = { 0 };
	int parts = 2 + (int)oracle_below(by->seed, ORACLE_PARTS - 1);
	int64_t left = 10000;
	bool rest = false;

	for (int r = 0; r < rules->count; r++) {
		struct oracle_rule *rule = &rules->rules[r];
		bool both = rule->kind == ORACLE_AT_MOST || rule->kind == ORACLE_TABLE_AT_MOST;

		rule->part = stands_in_part(rule->kind) || (both && one_in(by->seed, 2)) ? 1 + (int)oracle_below(by->seed, parts) : 0;
	}
	for (int part = 0; part <= parts; part++) {
		if (part) {
			struct oracle_rule *head = &sorted.rules[sorted.count++];

			*head = (struct oracle_rule){ .kind = ORACLE_PART, .part = part, .first = -1, .above = -1, .at_most = -1 };
			head->measure = !rest && one_in(by->seed, 2) ? ORACLE_REST : ORACLE_PERCENTAGE;
			rest = rest || head->measure == ORACLE_REST;
			head->number = head->measure == ORACLE_REST ? 0 : percentage(by->seed, left);
			left -= head->number;
			if (part < parts && one_in(by->seed, 2))
				head->over_to = part + 1 + (int)oracle_below(by->seed, parts - part);
		}
		for (int r = 0; r < rules->count; r++)
			if (rules->rules[r].part == part)
				sorted.rules[sorted.count++] = rules->rules[r];
	}
	*rules = sorted;
}

/* `fit by rate` goes with neither `share rest` nor `redistribute`, and its rates are few units. */
static void invent_rates(struct inventor *by, struct oracle_rules *rules)
{
	int64_t highest = 1;

	for (int r = 0; r < rules->count; r++) {
		struct oracle_rule *rule = &rules->rules[r];

		if (rule->kind == ORACLE_REDISTRIBUTE || rule->measure == ORACLE_REST)
			return;
		if (rule->kind == ORACLE_PER && !rule->amount.count && rule->number > highest)
			highest = rule->number;
		for (int k = 0; rule->kind == ORACLE_TABLE_PER && k < rule->row_count; k++)
			if (rule->rows[k].value.count > 1)
				return;
		if ((rule->kind == ORACLE_PER && rule->amount.count) || (rule->kind == ORACLE_ROUND && rule->direction != ORACLE_DOWN))
			return;
		for (int k = 0; rule->kind == ORACLE_TABLE_PER && k < rule->row_count; k++)
			if (rule->rows[k].value.nodes[0].op != ORACLE_NUMBER)
				return;
			else if (rule->rows[k].value.nodes[0].number / 100 > highest)
				highest = rule->rows[k].value.nodes[0].number / 100;
	}
	for (int r = 0; r < rules->count; r++)
		if (rules->rules[r].kind == ORACLE_FIT && highest > 1) {
			rules->rules[r].fit = ORACLE_BY_RATE;
			rules->rules[r].number = 1 + highest / (3 + oracle_below(by->seed, 20));
		}
}

void oracle_invent_rules(uint64_t *seed, int scale, struct oracle_rules *rules)
{
	/* Of each kind: up to so many lines, none of them in how many files out of ten. */
	static const struct {
		int most, without;
	} plan[ORACLE_KIND_END] = {
		[ORACLE_RESERVE] = { 2, 7 },	    [ORACLE_REQUIRE] = { 2, 7 },      [ORACLE_BASE] = { 2, 6 },
		[ORACLE_PER] = { 2, 5 },	    [ORACLE_PERCENT] = { 1, 7 },      [ORACLE_SHARE] = { 3, 6 },
		[ORACLE_REDISTRIBUTE] = { 1, 5 },   [ORACLE_REDUCE] = { 2, 6 },	      [ORACLE_AT_MOST] = { 2, 4 },
		[ORACLE_AT_LEAST] = { 2, 5 },	    [ORACLE_MAY_EXCEED] = { 1, 6 },   [ORACLE_FIT] = { 1, 2 },
		[ORACLE_ROUND] = { 1, 4 },	    [ORACLE_NOTHING_BELOW] = { 1, 7 }, [ORACLE_TABLE_BASE] = { 1, 7 },
		[ORACLE_TABLE_PER] = { 1, 7 },	    [ORACLE_TABLE_PERCENT] = { 1, 7 }, [ORACLE_TABLE_AT_MOST] = { 1, 8 },
		[ORACLE_DEDUCT] = { 2, 6 },	    [ORACLE_TIES_EQUALLY] = { 1, 7 },
	};
	struct inventor by = { seed, scale, 10000, 0, false };
	int first;

	rules->count = 0;
	invent_lets(&by, rules);
	first = rules->count;
	for (enum oracle_kind kind = 0; kind < ORACLE_KIND_END; kind++) {
		int64_t lines;

		if (kind == ORACLE_LET || kind == ORACLE_TABLE_FACTOR || kind == ORACLE_PART)
			continue;
		by.totals = kind == ORACLE_PER || kind == ORACLE_SHARE || kind == ORACLE_AT_MOST;
		lines = 1 + oracle_below(seed, plan[kind].most);
		if (oracle_below(seed, 10) < plan[kind].without)
			lines = 0;
		for (int64_t k = 0; k < lines; k++)
			invent_rule(&by, kind, &rules->rules[rules->count++]);
		if (kind == ORACLE_SHARE && lines > 0 && one_in(seed, 3))
			rules->rules[rules->count - 1].measure = ORACLE_REST;
	}
	shuffle_rules(seed, rules, first);
	if (one_in(seed, 5))
		invent_rates(&by, rules);
	if (one_in(seed, 5))
		invent_parts(&by, rules);
}

static void invent_claimant(uint64_t *seed, int scale, struct smv_claimant *who, int64_t *quantities)
{
	static const char *const numbers[] = { "802002-4280", "802002-4281", "815600-1234", "212000-0050" };

	who->name = "Föreningen";
	who->applied = one_in(seed, 6) ? SMV_ABSENT : amount(seed, scale);
	who->last_year = one_in(seed, 4) ? SMV_ABSENT : one_in(seed, 2) ? 0 : amount(seed, scale);
	who->received = one_in(seed, 5) ? SMV_NO_DATE : (int32_t)(17000 + oracle_below(seed, 8));
	who->active = (enum smv_yes_no)oracle_below(seed, 3);
	who->serves = (enum smv_yes_no)oracle_below(seed, 3);
	who->org_number = one_in(seed, 3) ? NULL : numbers[oracle_below(seed, 4)];
	who->kind = one_in(seed, 5) ? NULL : oracle_kinds[oracle_below(seed, ORACLE_KINDS)];
	who->category = one_in(seed, 5) ? NULL : oracle_categories[oracle_below(seed, ORACLE_CATEGORIES)].text;
	for (int q = 0; q < ORACLE_ASKED; q++) {
		quantities[q] = (is_money((enum oracle_quantity)(ORACLE_SCORE + q)) ? amount(seed, scale) : number_of(seed)) * 100;
		if (one_in(seed, 8))
			quantities[q] += oracle_below(seed, 100);
		if (one_in(seed, 12))
			quantities[q] = -quantities[q];
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
		if (i > 0 && one_in(seed, 5)) { /* one like another in all but what parts them */
			const struct smv_claimant kept = made->claimants[i];

			made->claimants[i] = made->claimants[i - 1];
			made->claimants[i].org_number = kept.org_number;
			made->claimants[i].registered = kept.registered;
			made->claimants[i].quantities = kept.quantities;
			for (int q = 0; q < ORACLE_ASKED; q++)
				made->quantities[i][q] = made->quantities[i - 1][q];
		}
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

/* SPDX-License-Identifier: EUPL-1.2 */
/* What the rules ask of a claimant: quantities, calculations, names, tables, conditions of three values. */
#include "oracle.h"

#include "samverkan/date.h"
#include "samverkan/number.h"

#include <assert.h>
#include <string.h>

const char *const oracle_kinds[ORACLE_KINDS] = { "association", "foundation", "study-association", "network" };

const struct oracle_category oracle_categories[ORACLE_CATEGORIES] = {
	{ "Idrott", 0 }, { "IDROTT", 0 }, { "Café", 1 }, { "cafe", 1 }, { "Äldre", 2 }, { "äldre", 2 },
};

struct exact oracle_exact(oracle_wide num, oracle_wide den)
{
	oracle_wide a = num < 0 ? -num : num, b = den;

	while (b) {
		oracle_wide rest = a % b;

		a = b;
		b = rest;
	}
	return a ? (struct exact){ num / a, den / a } : (struct exact){ 0, 1 };
}

int64_t oracle_half_up(struct exact a)
{
	return a.num < 0 ? 0 : (int64_t)((2 * a.num + a.den) / (2 * a.den));
}

/* Far from the bounds of 128 bits, or nothing is said. */
static struct exact checked(const struct oracle_world *w, oracle_wide num, oracle_wide den, bool overflow)
{
	if (overflow) {
		*w->too_large = true;
		return (struct exact){ 0, 1 };
	}
	return oracle_exact(num, den);
}

struct exact oracle_plus(const struct oracle_world *w, struct exact a, struct exact b)
{
	oracle_wide left, right, num, den;
	bool overflow = __builtin_mul_overflow(a.num, b.den, &left);

	overflow |= __builtin_mul_overflow(b.num, a.den, &right);
	overflow |= __builtin_add_overflow(left, right, &num);
	overflow |= __builtin_mul_overflow(a.den, b.den, &den);
	return checked(w, num, den, overflow);
}

struct exact oracle_times(const struct oracle_world *w, struct exact a, struct exact b)
{
	oracle_wide num, den;
	bool overflow = __builtin_mul_overflow(a.num, b.num, &num);

	overflow |= __builtin_mul_overflow(a.den, b.den, &den);
	return checked(w, num, den, overflow);
}

int oracle_compare(const struct oracle_world *w, struct exact a, struct exact b)
{
	struct exact difference = oracle_plus(w, a, (struct exact){ -b.num, b.den });

	return (difference.num > 0) - (difference.num < 0);
}

struct oracle_value oracle_quantity_of(const struct smv_case *c, int i, enum oracle_quantity quantity)
{
	const struct smv_claimant *who = &c->claimants[i];
	struct oracle_value value = { .n = { 0, 1 } };
	int64_t number = SMV_ABSENT, over = 100;

	if (quantity == ORACLE_APPLIED) {
		number = who->applied;
		value.no_applied = number == SMV_ABSENT;
	} else if (quantity == ORACLE_LAST_YEAR) {
		number = who->last_year;
	} else if (quantity != ORACLE_DAYS_LATE) {
		number = who->quantities[quantity - ORACLE_SCORE];
		over = 10000;
	} else if (who->received != SMV_NO_DATE && c->closes != SMV_NO_DATE) {
		number = who->received > c->closes ? (int64_t)who->received - c->closes : 0;
		over = 1;
	}
	value.unknown = number == SMV_ABSENT;
	if (!value.unknown)
		value.n = oracle_exact(number, over);
	return value;
}

static struct oracle_value with_doubts(struct exact n, struct oracle_value a, struct oracle_value b)
{
	return (struct oracle_value){ n, a.unknown || b.unknown, a.no_applied || b.no_applied };
}

/* The first line of the name whose condition holds. */
static struct oracle_value name_of(const struct oracle_world *w, int i, int let)
{
	bool doubt = false;

	for (int r = 0; r < w->rules->count; r++) {
		const struct oracle_rule *rule = &w->rules->rules[r];
		struct oracle_value value = { .n = { 0, 1 } };
		enum oracle_truth holds;

		if ((rule->kind != ORACLE_LET && rule->kind != ORACLE_TABLE_FACTOR) || rule->let != let)
			continue;
		if (rule->kind == ORACLE_TABLE_FACTOR) {
			int row = oracle_row(w, i, rule);

			if (row >= 0)
				value = oracle_calc_of(w, i, &rule->rows[row].value);
			return with_doubts(value.n, value, oracle_by(w, i, rule));
		}
		holds = oracle_holds(w, i, &rule->when);
		doubt = doubt || holds == ORACLE_UNKNOWN;
		if (holds == ORACLE_YES) {
			value = oracle_calc_of(w, i, &rule->amount);
			value.unknown = value.unknown || doubt;
			return value;
		}
	}
	return (struct oracle_value){ { 0, 1 }, doubt, false };
}

static struct oracle_value node_of(const struct oracle_world *w, int i, const struct oracle_calc *calc, int at);

/* Each of those who take part, to twelve decimals. */
static struct oracle_value total_of(const struct oracle_world *w, const struct oracle_calc *calc, int at)
{
	const oracle_wide scale = 1000000000000;
	oracle_wide sum = 0;

	for (int i = 0; i < (int)w->c->count; i++) {
		struct exact one;
		oracle_wide whole;

		if (!w->eligible[i])
			continue;
		one = oracle_times(w, node_of(w, i, calc, calc->nodes[at].left).n, (struct exact){ scale, 1 });
		whole = 2 * one.num + one.den;
		sum += whole / (2 * one.den) - (whole % (2 * one.den) < 0);
	}
	return (struct oracle_value){ oracle_exact(sum, scale), false, false };
}

static struct oracle_value combined(const struct oracle_world *w, enum oracle_op op, struct oracle_value a,
				    struct oracle_value b)
{
	struct exact n = a.n, turned = { b.n.den, b.n.num };

	if (b.n.num < 0)
		turned = (struct exact){ -b.n.den, -b.n.num };
	if (op == ORACLE_PLUS)
		n = oracle_plus(w, a.n, b.n);
	else if (op == ORACLE_MINUS)
		n = oracle_plus(w, a.n, (struct exact){ -b.n.num, b.n.den });
	else if (op == ORACLE_TIMES)
		n = oracle_times(w, a.n, b.n);
	else if (op == ORACLE_DIVIDED)
		n = b.n.num ? oracle_times(w, a.n, turned) : (struct exact){ 0, 1 };
	else if ((op == ORACLE_LEAST) == (oracle_compare(w, b.n, a.n) < 0))
		n = b.n;
	return with_doubts(n, a, b);
}

static struct oracle_value node_of(const struct oracle_world *w, int i, const struct oracle_calc *calc, int at)
{
	struct oracle_value a;

	switch (calc->nodes[at].op) {
	case ORACLE_NUMBER:
		return (struct oracle_value){ oracle_exact(calc->nodes[at].number, 10000), false, false };
	case ORACLE_QUANTITY:
		return oracle_quantity_of(w->c, i, calc->nodes[at].quantity);
	case ORACLE_LET_NAME:
		return name_of(w, i, calc->nodes[at].let);
	case ORACLE_PORTION:
		a = node_of(w, i, calc, calc->nodes[at].left);
		a.n = oracle_times(
			w, a.n,
			oracle_exact(calc->nodes[at].number, calc->nodes[at].over ? calc->nodes[at].over : 1000000));
		return a;
	case ORACLE_TOTAL:
		return total_of(w, calc, at);
	case ORACLE_PLUS:
	case ORACLE_MINUS:
	case ORACLE_TIMES:
	case ORACLE_DIVIDED:
	case ORACLE_LEAST:
	case ORACLE_GREATEST:
	case ORACLE_OP_END:
		break;
	}
	return combined(w, calc->nodes[at].op, node_of(w, i, calc, calc->nodes[at].left),
			node_of(w, i, calc, calc->nodes[at].right));
}

struct oracle_value oracle_calc_of(const struct oracle_world *w, int i, const struct oracle_calc *calc)
{
	return node_of(w, i, calc, 0);
}

struct oracle_value oracle_of(const struct oracle_world *w, int i, const struct oracle_rule *rule)
{
	struct oracle_value total = { .n = { 0, 1 } };

	if (rule->of.count)
		return oracle_calc_of(w, i, &rule->of);
	for (int t = 0; t < rule->sum.count; t++) {
		struct oracle_value one = oracle_quantity_of(w->c, i, rule->sum.terms[t].quantity);

		one.n = oracle_times(w, one.n, (struct exact){ rule->sum.terms[t].factor, 1 });
		total = combined(w, ORACLE_PLUS, total, one);
	}
	return total;
}

struct oracle_value oracle_by(const struct oracle_world *w, int i, const struct oracle_rule *table)
{
	return table->by.count ? oracle_calc_of(w, i, &table->by) : oracle_of(w, i, table);
}

int oracle_row(const struct oracle_world *w, int i, const struct oracle_rule *table)
{
	struct oracle_value number = oracle_by(w, i, table);
	int found = -1;

	for (int k = 0; k < table->row_count && !number.unknown; k++)
		if (oracle_compare(w, number.n, oracle_exact(table->rows[k].from, 10000)) >= 0)
			found = k;
	return found;
}

static int category_class(const char *text)
{
	for (int k = 0; text && k < ORACLE_CATEGORIES; k++)
		if (strcmp(text, oracle_categories[k].text) == 0)
			return oracle_categories[k].class;
	return -1;
}

static enum oracle_truth truth(bool known, bool holds)
{
	return !known ? ORACLE_UNKNOWN : holds ? ORACLE_YES : ORACLE_NO;
}

static enum oracle_truth answer(enum smv_yes_no given)
{
	return truth(given != SMV_UNKNOWN, given == SMV_YES);
}

static enum oracle_truth compare_node(const struct oracle_world *w, int i, const struct oracle_node *node)
{
	struct oracle_value a = oracle_quantity_of(w->c, i, node->quantity), b;
	int from = oracle_compare(w, a.n, oracle_exact(node->from, 100));

	switch (node->test) {
	case ORACLE_EQUAL:
		return truth(!a.unknown, from == 0);
	case ORACLE_UNEQUAL:
		return truth(!a.unknown, from != 0);
	case ORACLE_LESS:
		return truth(!a.unknown, from < 0);
	case ORACLE_LESS_EQUAL:
		return truth(!a.unknown, from <= 0);
	case ORACLE_MORE:
		return truth(!a.unknown, from > 0);
	case ORACLE_MORE_EQUAL:
		return truth(!a.unknown, from >= 0);
	case ORACLE_IN:
		return truth(!a.unknown, from >= 0 && oracle_compare(w, a.n, oracle_exact(node->to, 100)) <= 0);
	case ORACLE_FACT:
		return truth(!a.unknown, a.n.num != 0);
	case ORACLE_CALC_EQUAL:
	case ORACLE_CALC_MORE:
		a = oracle_calc_of(w, i, &node->a);
		b = oracle_calc_of(w, i, &node->b);
		return truth(!a.unknown && !b.unknown, node->test == ORACLE_CALC_EQUAL
							       ? oracle_compare(w, a.n, b.n) == 0
							       : oracle_compare(w, a.n, b.n) > 0);
	case ORACLE_NOT:
	case ORACLE_AND:
	case ORACLE_OR:
	case ORACLE_ACTIVE:
	case ORACLE_SERVES:
	case ORACLE_HAS_NUMBER:
	case ORACLE_KIND:
	case ORACLE_CATEGORY:
	case ORACLE_TEST_END:
		break;
	}
	assert(false);
	return ORACLE_NO;
}

static enum oracle_truth node_holds(const struct oracle_world *w, int i, const struct oracle_condition *condition,
				    int at)
{
	const struct oracle_node *node = &condition->nodes[at];
	const struct smv_claimant *who = &w->c->claimants[i];
	enum oracle_truth a, b;

	if (node->test == ORACLE_ACTIVE)
		return answer(who->active);
	if (node->test == ORACLE_SERVES)
		return answer(who->serves);
	if (node->test == ORACLE_HAS_NUMBER)
		return truth(true, who->org_number != NULL);
	if (node->test == ORACLE_KIND)
		return truth(who->kind != NULL, who->kind && strcmp(who->kind, oracle_kinds[node->word]) == 0);
	if (node->test == ORACLE_CATEGORY)
		return truth(who->category != NULL,
			     category_class(who->category) == oracle_categories[node->word].class);
	if (node->test > ORACLE_OR)
		return compare_node(w, i, node);
	a = node_holds(w, i, condition, node->left);
	if (node->test == ORACLE_NOT)
		return a == ORACLE_UNKNOWN ? a : a == ORACLE_NO ? ORACLE_YES : ORACLE_NO;
	b = node_holds(w, i, condition, node->right);
	if (node->test == ORACLE_AND)
		return a == ORACLE_NO || b == ORACLE_NO     ? ORACLE_NO
		       : a == ORACLE_YES && b == ORACLE_YES ? ORACLE_YES
							    : ORACLE_UNKNOWN;
	return a == ORACLE_YES || b == ORACLE_YES ? ORACLE_YES
	       : a == ORACLE_NO && b == ORACLE_NO ? ORACLE_NO
						  : ORACLE_UNKNOWN;
}

enum oracle_truth oracle_holds(const struct oracle_world *w, int i, const struct oracle_condition *condition)
{
	return condition->count == 0 ? ORACLE_YES : node_holds(w, i, condition, 0);
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* What a claimant's numbers make of a calculation: exact fractions, and whether they rest on something that is not
 * known. */
#include "calc/allocation/value.h"
#include "calc/allocation/allocation_run.h"
#include "samverkan/date.h"
#include "samverkan/number.h"

enum { ORE = SMV_RULE_ONE / 100 };

/* `sum of all` adds terms of twelve decimals. */
#define TERM_SCALE INT64_C(1000000000000)

static const struct smv_fraction zero = { 0, SMV_RULE_ONE };

static struct smv_fraction too_large(struct smv_reckoning *r, struct smv_fraction a, struct smv_fraction b)
{
	struct smv_evaluation *e = &r->evaluation;

	if (!e->too_large) {
		e->too_large_line = e->line;
		e->left = a;
		e->right = b;
	}
	e->too_large = true;
	return zero;
}

struct smv_fraction smv_times(struct smv_reckoning *r, struct smv_fraction a, struct smv_fraction b)
{
	struct smv_fraction product;

	return smv_fraction_multiply(a, b, &product) ? product : too_large(r, a, b);
}

struct smv_fraction smv_plus(struct smv_reckoning *r, struct smv_fraction a, struct smv_fraction b)
{
	struct smv_fraction sum;

	return smv_fraction_add(a, b, &sum) ? sum : too_large(r, a, b);
}

static struct smv_fraction divide(struct smv_reckoning *r, struct smv_fraction a, struct smv_fraction b,
				  struct smv_subject *who)
{
	struct smv_fraction quotient;

	if (!b.num) {
		if (!who->divided_by_zero)
			who->divided_by_zero = r->evaluation.line;
		return zero;
	}
	return smv_fraction_divide(a, b, &quotient) ? quotient : too_large(r, a, b);
}

int64_t smv_rounded(struct smv_reckoning *r, struct smv_fraction a, int64_t scale)
{
	smv_wide whole;

	if (smv_fraction_round(a, scale, &whole) && whole <= INT64_MAX && whole > INT64_MIN)
		return (int64_t)whole;
	(void)too_large(r, a, (struct smv_fraction){ scale, 1 });
	return 0;
}

static struct smv_reckoned whole_number(smv_wide ten_thousandths)
{
	return (struct smv_reckoned){ .n = { ten_thousandths, SMV_RULE_ONE } };
}

static struct smv_reckoned stated(int64_t value)
{
	return value == SMV_ABSENT ? (struct smv_reckoned){ .n = zero, .unknown = true } : whole_number(value);
}

static struct smv_reckoned kronor(int64_t ore)
{
	return ore == SMV_ABSENT ? (struct smv_reckoned){ .n = zero, .unknown = true }
				 : whole_number((smv_wide)ore * ORE);
}

static struct smv_reckoned applied(const struct smv_claimant *a)
{
	struct smv_reckoned value = kronor(a->applied);

	value.no_applied = value.unknown;
	return value;
}

static struct smv_reckoned days_late(const struct smv_reckoning *r, const struct smv_claimant *a)
{
	smv_wide late;

	if (r->c->closes == SMV_NO_DATE || a->received == SMV_NO_DATE)
		return stated(SMV_ABSENT);
	late = (smv_wide)a->received - r->c->closes;
	return whole_number(late > 0 ? late * SMV_RULE_ONE : 0);
}

static void rest_on(struct smv_reckoned *value, struct smv_reckoned part)
{
	value->unknown |= part.unknown;
	value->no_applied |= part.no_applied;
}

static struct smv_reckoned sum_of(struct smv_reckoning *r, const struct smv_calc *calc, struct smv_subject *who)
{
	struct smv_reckoned value = { .n = zero };
	const struct smv_calc *part;

	for (part = calc->parts; part; part = part->next) {
		struct smv_reckoned one = smv_value_of(r, part, who);

		if (part->inverse)
			one.n.num = -one.n.num;
		value.n = smv_plus(r, value.n, one.n);
		rest_on(&value, one);
	}
	return value;
}

static struct smv_reckoned product_of(struct smv_reckoning *r, const struct smv_calc *calc, struct smv_subject *who)
{
	struct smv_reckoned value = smv_value_of(r, calc->parts, who);
	const struct smv_calc *part;

	for (part = calc->parts->next; part; part = part->next) {
		struct smv_reckoned one = smv_value_of(r, part, who);

		value.n = part->inverse ? divide(r, value.n, one.n, who) : smv_times(r, value.n, one.n);
		rest_on(&value, one);
	}
	return value;
}

static struct smv_reckoned portion_of(struct smv_reckoning *r, const struct smv_calc *calc, struct smv_subject *who)
{
	struct smv_reckoned value = smv_value_of(r, calc->parts, who);

	value.n = smv_times(r, value.n, smv_portion_fraction(calc->portion));
	return value;
}

static struct smv_reckoned extreme_of(struct smv_reckoning *r, const struct smv_calc *calc, struct smv_subject *who)
{
	struct smv_reckoned value = smv_value_of(r, calc->parts, who);
	const struct smv_calc *part;
	int wanted = calc->kind == SMV_CALC_LEAST ? -1 : 1;

	for (part = calc->parts->next; part; part = part->next) {
		struct smv_reckoned one = smv_value_of(r, part, who);

		if (smv_fraction_compare(one.n, value.n) == wanted)
			value.n = one.n;
		rest_on(&value, one);
	}
	return value;
}

/* Over all who take part; reckoned once. */
static struct smv_reckoned total_of(struct smv_reckoning *r, const struct smv_calc *calc)
{
	struct smv_own_value *total = &r->evaluation.totals[calc->index];
	smv_wide sum = 0, term;
	size_t i;

	if (total->known)
		return total->value;
	total->known = true;
	total->value = (struct smv_reckoned){ .n = zero };
	for (i = 0; i < r->c->count; i++) {
		struct smv_reckoned one;

		if (!r->entries[i].eligible)
			continue;
		one = smv_value_of(r, calc->parts, &r->subjects[i]);
		if (!smv_fraction_round(one.n, TERM_SCALE, &term) || __builtin_add_overflow(sum, term, &sum))
			(void)too_large(r, one.n, total->value.n);
	}
	total->value.n = smv_fraction_reduced((struct smv_fraction){ sum, TERM_SCALE });
	return total->value;
}

struct smv_reckoned smv_value_of(struct smv_reckoning *r, const struct smv_calc *calc, struct smv_subject *who)
{
	switch (calc->kind) {
	case SMV_CALC_NUMBER:
		return whole_number(calc->number);
	case SMV_CALC_NAME:
		return stated(who->a->quantities[calc->index]);
	case SMV_CALC_LET:
		return smv_own_value_of(r, calc->index, who)->value;
	case SMV_CALC_APPLIED:
		return applied(who->a);
	case SMV_CALC_LAST_YEAR:
		return kronor(who->a->last_year);
	case SMV_CALC_DAYS_LATE:
		return days_late(r, who->a);
	case SMV_CALC_THIS_YEAR:
		return kronor(who->a->this_year);
	case SMV_CALC_GRANTED_BEFORE:
		return whole_number(who->a->granted_before ? SMV_RULE_ONE : 0);
	case SMV_CALC_SUM:
		return sum_of(r, calc, who);
	case SMV_CALC_PRODUCT:
		return product_of(r, calc, who);
	case SMV_CALC_PORTION:
		return portion_of(r, calc, who);
	case SMV_CALC_LEAST:
	case SMV_CALC_GREATEST:
		return extreme_of(r, calc, who);
	case SMV_CALC_SUM_OF_ALL:
		return total_of(r, calc);
	}
	return (struct smv_reckoned){ .n = zero };
}

/* The value of a line that gives a name its meaning; false when it does not hold. */
static bool own_line(struct smv_reckoning *r, const struct smv_statement *s, struct smv_subject *who,
		     struct smv_own_value *own)
{
	enum smv_truth holds;
	struct smv_reckoned number;

	r->evaluation.line = s->line;
	if (s->kind == SMV_TABLE_FACTOR) {
		number = smv_table_number(r, s, who);
		own->row = smv_table_row_of(s, number);
		if (own->row != SMV_NO_RULE)
			own->value = smv_value_of(r, s->rows[own->row].value, who);
		rest_on(&own->value, number);
		return true;
	}
	holds = s->when ? smv_truth_of(r, s->when, who) : SMV_TRUTH_YES;
	if (holds == SMV_TRUTH_YES) {
		bool unknown = own->value.unknown;

		own->value = smv_value_of(r, s->amount, who);
		own->value.unknown |= unknown;
	}
	own->value.unknown |= holds == SMV_TRUTH_UNKNOWN;
	return holds == SMV_TRUTH_YES;
}

const struct smv_own_value *smv_own_value_of(struct smv_reckoning *r, size_t let, struct smv_subject *who)
{
	struct smv_own_value *own = &who->own[let];
	long line = r->evaluation.line;
	size_t i;

	if (own->known)
		return own;
	*own = (struct smv_own_value){
		.value = { .n = zero }, .known = true, .statement = SMV_NO_RULE, .row = SMV_NO_RULE
	};
	for (i = r->rules->lets[let].first; i < r->rules->count; i++) {
		const struct smv_statement *s = &r->rules->statements[i];

		if ((s->kind != SMV_LET && s->kind != SMV_TABLE_FACTOR) || s->index != let)
			break;
		if (own_line(r, s, who, own)) {
			own->statement = i;
			break;
		}
	}
	r->evaluation.line = line;
	return own;
}

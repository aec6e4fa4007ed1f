/* SPDX-License-Identifier: EUPL-1.2 */
/* What one claimant's numbers make of a quantity, a sum, an amount or a line of the rules. */
#include "base/date.h"
#include "base/number.h"
#include "calc/allocation/allocation_run.h"

enum { HUNDRED_PERCENT = 10000, HUNDREDTHS = 100 };

static int64_t known(int64_t value)
{
	return value == SMV_ABSENT ? 0 : value;
}

static int64_t days_late(const struct smv_reckoning *r, const struct smv_claimant *a)
{
	int64_t late;

	if (r->c->closes == SMV_NO_DATE || a->received == SMV_NO_DATE)
		return 0;
	late = (int64_t)a->received - r->c->closes;
	return late > 0 ? late * HUNDREDTHS : 0;
}

int64_t smv_measure_value(const struct smv_reckoning *r, struct smv_measure quantity, const struct smv_claimant *a)
{
	switch (quantity.kind) {
	case SMV_MEASURE_NAMED:
		return known(a->quantities[quantity.index]);
	case SMV_MEASURE_APPLIED:
		return known(a->applied);
	case SMV_MEASURE_LAST_YEAR:
		return known(a->last_year);
	case SMV_MEASURE_DAYS_LATE:
		return days_late(r, a);
	}
	return 0;
}

bool smv_sum_value(const struct smv_reckoning *r, const struct smv_sum *sum, const struct smv_claimant *a,
		   int64_t *value)
{
	size_t i;

	*value = 0;
	for (i = 0; i < sum->count; i++) {
		int64_t term = smv_measure_value(r, sum->terms[i].quantity, a);

		if (__builtin_mul_overflow(term, sum->terms[i].factor, &term) ||
		    __builtin_add_overflow(*value, term, value))
			return false;
	}
	return true;
}

/* amount x times / whole, half up. */
static bool part_of(int64_t amount, int64_t times, int64_t whole, int64_t *value)
{
	int64_t product;
	smv_wide wide;

	if (!__builtin_mul_overflow(amount, times, &product) && product <= INT64_MAX - whole) {
		*value = (product + whole / 2) / whole;
		return true;
	}
	wide = ((smv_wide)amount * times + whole / 2) / whole;
	*value = (int64_t)wide;
	return wide <= INT64_MAX;
}

bool smv_percent_value(int64_t amount, int64_t percentage, int64_t *value)
{
	return part_of(amount, percentage, HUNDRED_PERCENT, value);
}

bool smv_each_value(int64_t sum, int64_t rate, int64_t *value)
{
	return part_of(sum, rate, HUNDREDTHS, value);
}

/* Whether the sum is about the amount applied for, and there is none. */
static bool lacks_applied(const struct smv_sum *sum, const struct smv_claimant *a)
{
	size_t i;

	for (i = 0; i < sum->count; i++)
		if (sum->terms[i].quantity.kind == SMV_MEASURE_APPLIED && a->applied == SMV_ABSENT)
			return true;
	return false;
}

bool smv_amount_value(const struct smv_reckoning *r, const struct smv_amount *amount, const struct smv_claimant *a,
		      int64_t *value, bool *limited)
{
	int64_t sum;

	*value = amount->number;
	*limited = !lacks_applied(&amount->sum, a);
	switch (amount->kind) {
	case SMV_AMOUNT_NONE:
		*limited = false;
		break;
	case SMV_AMOUNT_FIXED:
		break;
	case SMV_AMOUNT_APPLIED:
		*value = a->applied;
		*limited = a->applied != SMV_ABSENT;
		break;
	case SMV_AMOUNT_EACH:
		return smv_sum_value(r, &amount->sum, a, &sum) && smv_each_value(sum, amount->number, value);
	case SMV_AMOUNT_PERCENT:
		return smv_sum_value(r, &amount->sum, a, &sum) && smv_percent_value(sum, amount->number, value);
	}
	return true;
}

bool smv_line_value(const struct smv_reckoning *r, const struct smv_statement *s, const struct smv_claimant *a,
		    int64_t *value)
{
	int64_t sum, limit;
	bool limited;

	if (!smv_sum_value(r, &s->sum, a, &sum))
		return false;
	if (s->kind == SMV_BASE) {
		*value = s->number;
	} else if (s->kind == SMV_PERCENT_OF) {
		if (!smv_percent_value(sum, s->number, value))
			return false;
	} else {
		sum = sum > s->above ? sum - s->above : 0;
		if (s->has_first && sum > s->first)
			sum = s->first;
		if (!smv_each_value(sum, s->number, value))
			return false;
	}
	if (!smv_amount_value(r, &s->limit, a, &limit, &limited))
		return false;
	if (limited && *value > limit)
		*value = limit;
	return true;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* What one line of the rules makes of one claimant, in öre: base, per, percent, tables, limits, reductions. */
#include "calc/allocation/allocation_run.h"
#include "samverkan/number.h"

enum { ORE = SMV_RULE_ONE / 100, HUNDREDTHS = 100 };

static const struct smv_fraction none = { 0, SMV_RULE_ONE };

static struct smv_fraction at_least_0(struct smv_fraction a)
{
	return a.num < 0 ? none : a;
}

static struct smv_fraction minus(struct smv_reckoning *r, struct smv_fraction a, int64_t b)
{
	return smv_plus(r, a, (struct smv_fraction){ -(smv_wide)b, SMV_RULE_ONE });
}

int64_t smv_ore_value(struct smv_reckoning *r, const struct smv_calc *calc, struct smv_subject *who)
{
	return smv_rounded(r, at_least_0(smv_value_of(r, calc, who).n), HUNDREDTHS);
}

struct smv_fraction smv_paid_rate(struct smv_reckoning *r, struct smv_fraction rate)
{
	struct smv_fraction units;
	smv_wide whole;

	rate = at_least_0(rate);
	if (!r->rate.active)
		return rate;
	units = smv_times(r, smv_times(r, rate, r->rate.factor), (struct smv_fraction){ SMV_RULE_ONE, r->rate.unit });
	whole = units.num / units.den;
	return (struct smv_fraction){ whole * r->rate.unit, SMV_RULE_ONE };
}

/* How much of a number lies above one bound, and below the other. */
static struct smv_fraction slice(struct smv_reckoning *r, struct smv_fraction number, int64_t above, bool has_below,
				 int64_t below)
{
	struct smv_fraction over = at_least_0(minus(r, number, above)),
			    most = { (smv_wide)below - above, SMV_RULE_ONE };

	return has_below && smv_fraction_compare(over, most) > 0 ? most : over;
}

static struct smv_fraction per_value(struct smv_reckoning *r, const struct smv_statement *s, struct smv_subject *who)
{
	struct smv_fraction counted = at_least_0(smv_value_of(r, s->of, who).n), rate;

	if (s->above)
		counted = at_least_0(minus(r, counted, s->above));
	if (s->has_first && smv_fraction_compare(counted, (struct smv_fraction){ s->first, SMV_RULE_ONE }) > 0)
		counted = (struct smv_fraction){ s->first, SMV_RULE_ONE };
	rate = smv_paid_rate(r, smv_value_of(r, s->amount, who).n);
	return smv_times(r, counted, rate);
}

struct smv_reckoned smv_table_number(struct smv_reckoning *r, const struct smv_statement *table,
				     struct smv_subject *who)
{
	return smv_value_of(r, table->by ? table->by : table->of, who);
}

size_t smv_table_row_of(const struct smv_statement *table, struct smv_reckoned number)
{
	size_t from = 0, to = table->row_count;

	if (number.unknown)
		return SMV_NO_RULE;
	while (from < to) {
		size_t middle = from + (to - from) / 2;
		struct smv_fraction bound = { table->rows[middle].from, SMV_RULE_ONE };

		if (smv_fraction_compare(bound, number.n) <= 0)
			from = middle + 1;
		else
			to = middle;
	}
	return from ? from - 1 : SMV_NO_RULE;
}

static struct smv_fraction row_rate(struct smv_reckoning *r, const struct smv_statement *table, size_t row,
				    struct smv_subject *who)
{
	if (table->kind == SMV_TABLE_PERCENT)
		return smv_portion_fraction(table->rows[row].portion);
	return smv_paid_rate(r, smv_value_of(r, table->rows[row].value, who).n);
}

/* Each slice at its own rate. */
static struct smv_fraction stepwise_value(struct smv_reckoning *r, const struct smv_statement *table,
					  struct smv_subject *who)
{
	struct smv_fraction number = at_least_0(smv_value_of(r, table->of, who).n), sum = none;
	size_t i;

	for (i = 0; i < table->row_count; i++) {
		bool last = i + 1 == table->row_count;
		int64_t from = table->rows[i].from > 0 ? table->rows[i].from : 0;
		struct smv_fraction part = slice(r, number, from, !last, last ? 0 : table->rows[i + 1].from);

		sum = smv_plus(r, sum, smv_times(r, part, row_rate(r, table, i, who)));
	}
	return sum;
}

static struct smv_fraction table_value(struct smv_reckoning *r, const struct smv_statement *table,
				       struct smv_subject *who, size_t *row)
{
	if (table->stepwise)
		return stepwise_value(r, table, who);
	*row = smv_table_row_of(table, smv_table_number(r, table, who));
	if (*row == SMV_NO_RULE)
		return none;
	if (table->kind == SMV_TABLE_BASE)
		return at_least_0(smv_value_of(r, table->rows[*row].value, who).n);
	return smv_times(r, at_least_0(smv_value_of(r, table->of, who).n), row_rate(r, table, *row, who));
}

int64_t smv_limit_value(struct smv_reckoning *r, const struct smv_limit *limit, struct smv_subject *who, bool *limited)
{
	struct smv_reckoned amount = smv_value_of(r, limit->amount, who), each;

	*limited = !amount.no_applied;
	if (!limit->each)
		return smv_rounded(r, at_least_0(amount.n), HUNDREDTHS);
	each = smv_value_of(r, limit->each, who);
	*limited = *limited && !each.no_applied;
	return smv_rounded(r, smv_times(r, at_least_0(amount.n), at_least_0(each.n)), HUNDREDTHS);
}

int64_t smv_line_value(struct smv_reckoning *r, const struct smv_statement *s, struct smv_subject *who, size_t *row)
{
	struct smv_fraction value;
	int64_t amount, limit;
	bool limited;

	*row = SMV_NO_RULE;
	if (s->kind == SMV_BASE)
		value = at_least_0(smv_value_of(r, s->amount, who).n);
	else if (s->kind == SMV_PER)
		value = per_value(r, s, who);
	else if (s->kind == SMV_PERCENT_OF)
		value = smv_times(r, at_least_0(smv_value_of(r, s->of, who).n), smv_portion_fraction(s->portion));
	else
		value = table_value(r, s, who, row);
	amount = smv_rounded(r, value, HUNDREDTHS);
	if (!s->limit.amount)
		return amount;
	limit = smv_limit_value(r, &s->limit, who, &limited);
	return limited && amount > limit ? limit : amount;
}

/* A portion of öre, half up. */
static int64_t portion_of(struct smv_reckoning *r, int64_t amount, struct smv_portion portion)
{
	return smv_rounded(r, smv_times(r, (struct smv_fraction){ amount, 1 }, smv_portion_fraction(portion)), 1);
}

int64_t smv_reduced(struct smv_reckoning *r, const struct smv_statement *s, int64_t claim)
{
	return claim - portion_of(r, claim, s->portion);
}

int64_t smv_deducted(struct smv_reckoning *r, const struct smv_statement *s, struct smv_subject *who, int64_t claim)
{
	int64_t taken = s->percent ? portion_of(r, claim, s->portion) : smv_ore_value(r, s->amount, who);

	return taken < claim ? claim - taken : 0;
}

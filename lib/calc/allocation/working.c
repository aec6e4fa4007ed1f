/* SPDX-License-Identifier: EUPL-1.2 */
/* Workings: how an amount was reckoned, in numbers and signs. */
#include "calc/allocation/working.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <stdio.h>

#define TIMES " × "
#define MINUS " − "

static const char *show(const struct smv_reckoning *r, int64_t hundredths)
{
	char room[SMV_NUMBER_ROOM];

	return smv_copy(r->pool, smv_number_show(room, hundredths));
}

/* A whole number of any size, in groups of three. */
static const char *show_whole(struct smv_pool *pool, smv_wide n)
{
	char room[64], *to = room + sizeof room;
	smv_wide size = n < 0 ? -n : n;
	int digits = 0;

	*--to = '\0';
	do {
		if (digits && digits % 3 == 0) {
			*--to = '\xA0';
			*--to = '\xC2';
		}
		*--to = (char)('0' + (int)(size % 10));
		size /= 10;
		digits++;
	} while (size);
	return smv_printf(pool, "%s%s", n < 0 ? "−" : "", to);
}

const char *smv_working_fraction(struct smv_pool *pool, struct smv_fraction n)
{
	struct smv_fraction lowest = smv_fraction_reduced(n);
	const char *whole;
	smv_wide rest;

	if (SMV_RULE_ONE % lowest.den)
		return smv_printf(pool, "%s/%s", show_whole(pool, lowest.num), show_whole(pool, lowest.den));
	whole = show_whole(pool, lowest.num / lowest.den);
	rest = lowest.num % lowest.den * (SMV_RULE_ONE / lowest.den);
	if (!rest)
		return whole;
	if (rest < 0 && lowest.num > -lowest.den) /* the whole part has lost its sign */
		whole = "−0";
	rest = rest < 0 ? -rest : rest;
	return rest % 100 ? smv_printf(pool, "%s,%04d", whole, (int)rest)
			  : smv_printf(pool, "%s,%02d", whole, (int)(rest / 100));
}

static const char *show_value(struct smv_reckoning *r, const struct smv_calc *calc, struct smv_subject *who)
{
	return smv_working_fraction(r->pool, smv_value_of(r, calc, who).n);
}

static const char *show_portion(const struct smv_reckoning *r, struct smv_portion portion)
{
	if (portion.over)
		return smv_printf(r->pool, "%lld/%lld", (long long)portion.number, (long long)portion.over);
	return smv_printf(r->pool, "%s %%",
			  smv_working_fraction(r->pool, (struct smv_fraction){ portion.number, SMV_RULE_ONE }));
}

static const char *show_calc(struct smv_reckoning *r, const struct smv_calc *calc, struct smv_subject *who);

/* Parts with signs between them, those that would be read otherwise in parentheses. */
static const char *show_parts(struct smv_reckoning *r, const struct smv_calc *calc, struct smv_subject *who,
			      const char *sign, const char *inverse)
{
	const struct smv_calc *part;
	const char *text = "";

	for (part = calc->parts; part; part = part->next)
		text = smv_printf(r->pool, smv_calc_in_parentheses(calc, part) ? "%s%s(%s)" : "%s%s%s", text,
				  part == calc->parts ? ""
				  : part->inverse     ? inverse
						      : sign,
				  show_calc(r, part, who));
	return text;
}

/* A calculation with the numbers in it, one line of it. */
static const char *show_calc(struct smv_reckoning *r, const struct smv_calc *calc, struct smv_subject *who)
{
	switch (calc->kind) {
	case SMV_CALC_SUM:
		return show_parts(r, calc, who, " + ", MINUS);
	case SMV_CALC_PRODUCT:
		return show_parts(r, calc, who, TIMES, " / ");
	case SMV_CALC_PORTION:
		return smv_printf(r->pool, calc->parts->kind == SMV_CALC_SUM ? "(%s)" TIMES "%s" : "%s" TIMES "%s",
				  show_calc(r, calc->parts, who), show_portion(r, calc->portion));
	case SMV_CALC_LEAST:
		return smv_printf(r->pool, "min(%s)", show_parts(r, calc, who, "; ", "; "));
	case SMV_CALC_GREATEST:
		return smv_printf(r->pool, "max(%s)", show_parts(r, calc, who, "; ", "; "));
	case SMV_CALC_NUMBER:
	case SMV_CALC_NAME:
	case SMV_CALC_LET:
	case SMV_CALC_APPLIED:
	case SMV_CALC_LAST_YEAR:
	case SMV_CALC_DAYS_LATE:
	case SMV_CALC_THIS_YEAR:
	case SMV_CALC_GRANTED_BEFORE:
	case SMV_CALC_SUM_OF_ALL:
		break;
	}
	return show_value(r, calc, who);
}

/* A sum of quantities with factors, which is shown in place; anything else is reckoned first. */
static bool is_plain(const struct smv_calc *calc)
{
	const struct smv_calc *part, *factor;

	if (calc->kind == SMV_CALC_PORTION || calc->kind == SMV_CALC_LEAST || calc->kind == SMV_CALC_GREATEST)
		return false;
	for (part = calc->parts; part; part = part->next) {
		if (part->inverse || (part->parts && part->kind != SMV_CALC_PRODUCT))
			return false;
		for (factor = part->parts; factor; factor = factor->next)
			if (factor->inverse || factor->parts)
				return false;
	}
	return true;
}

/* What is reckoned before the line itself: "41 000 − 12 000 = 29 000; ", or nothing. */
static const char *first(struct smv_reckoning *r, const struct smv_calc *calc, struct smv_subject *who)
{
	return is_plain(calc) ? ""
			      : smv_printf(r->pool, "%s = %s; ", show_calc(r, calc, who), show_value(r, calc, who));
}

/* The calculation in place, in parentheses where a factor follows and there is something to part; or what it came to.
 */
static const char *then(struct smv_reckoning *r, const struct smv_calc *calc, struct smv_subject *who,
			bool factor_follows)
{
	if (!is_plain(calc))
		return show_value(r, calc, who);
	return smv_printf(r->pool, factor_follows && calc->kind == SMV_CALC_SUM ? "(%s)" : "%s",
			  show_calc(r, calc, who));
}

/* What `above` and `first` leave of what is counted: "(96 − 50)", or the bound itself where it bites. */
static const char *show_counted(struct smv_reckoning *r, const struct smv_statement *s, struct smv_subject *who)
{
	const struct smv_fraction above = { s->above, SMV_RULE_ONE }, most = { s->first, SMV_RULE_ONE };
	struct smv_fraction number = smv_value_of(r, s->of, who).n, over = number;
	const char *text = then(r, s->of, who, !s->above);

	if (s->above) {
		over = smv_plus(r, number, (struct smv_fraction){ -above.num, above.den });
		text = smv_printf(r->pool, "%s" MINUS "%s", text, smv_working_fraction(r->pool, above));
	}
	if (over.num < 0)
		return smv_printf(r->pool, "max(0; %s)", s->above ? text : then(r, s->of, who, false));
	if (s->has_first && smv_fraction_compare(over, most) > 0)
		return smv_printf(r->pool, "min(%s; %s)", smv_working_fraction(r->pool, most),
				  s->above ? text : then(r, s->of, who, false));
	return s->above ? smv_printf(r->pool, over.num ? "(%s)" : "max(0; %s)", text) : text;
}

static const char *show_rate(struct smv_reckoning *r, struct smv_fraction rate)
{
	return smv_working_fraction(r->pool, smv_paid_rate(r, rate));
}

/* "(50 × 41) + (13 × 30)" of a table by steps. */
static const char *show_slices(struct smv_reckoning *r, const struct smv_statement *table, struct smv_subject *who)
{
	struct smv_fraction number = smv_value_of(r, table->of, who).n;
	const char *text = "";
	size_t i;

	for (i = 0; i < table->row_count; i++) {
		const struct smv_table_row *row = &table->rows[i];
		int64_t from = row->from > 0 ? row->from : 0;
		struct smv_fraction part = smv_plus(r, number, (struct smv_fraction){ -from, SMV_RULE_ONE });
		struct smv_fraction most = { i + 1 < table->row_count ? row[1].from - from : 0, SMV_RULE_ONE };

		if (part.num <= 0)
			break;
		if (i + 1 < table->row_count && smv_fraction_compare(part, most) > 0)
			part = most;
		text = smv_printf(r->pool, "%s%s%s" TIMES "%s", text, *text ? " + " : "",
				  smv_working_fraction(r->pool, part),
				  table->kind == SMV_TABLE_PERCENT ? show_portion(r, row->portion)
								   : show_rate(r, smv_value_of(r, row->value, who).n));
	}
	return *text ? smv_printf(r->pool, "%s%s", first(r, table->of, who), text) : NULL;
}

const char *smv_working_row(struct smv_reckoning *r, const struct smv_statement *table, size_t row,
			    struct smv_subject *who)
{
	const struct smv_calc *value = row == SMV_NO_RULE ? NULL : table->rows[row].value;

	return !r->with_steps || !value || value->kind == SMV_CALC_NUMBER ? NULL : show_calc(r, value, who);
}

static const char *show_table(struct smv_reckoning *r, const struct smv_statement *table, struct smv_subject *who,
			      size_t row)
{
	const char *number;

	if (table->stepwise)
		return show_slices(r, table, who);
	if (table->kind == SMV_TABLE_BASE || row == SMV_NO_RULE)
		return smv_working_row(r, table, row, who);
	number = smv_printf(r->pool, "%s%s", first(r, table->of, who), then(r, table->of, who, true));
	return smv_printf(r->pool, "%s" TIMES "%s", number,
			  table->kind == SMV_TABLE_PERCENT
				  ? show_portion(r, table->rows[row].portion)
				  : show_rate(r, smv_value_of(r, table->rows[row].value, who).n));
}

/* A line before its cap. */
static const char *show_line(struct smv_reckoning *r, const struct smv_statement *s, struct smv_subject *who,
			     size_t row)
{
	if (s->kind == SMV_BASE)
		return s->amount->kind == SMV_CALC_NUMBER ? NULL : show_calc(r, s->amount, who);
	if (s->kind == SMV_PER)
		return smv_printf(r->pool, "%s%s%s" TIMES "%s", first(r, s->of, who),
				  is_plain(s->amount) ? "" : first(r, s->amount, who), show_counted(r, s, who),
				  show_rate(r, smv_value_of(r, s->amount, who).n));
	if (s->kind == SMV_PERCENT_OF)
		return smv_printf(r->pool, "%s%s" TIMES "%s", first(r, s->of, who), then(r, s->of, who, true),
				  show_portion(r, s->portion));
	return show_table(r, s, who, row);
}

const char *smv_working_line(struct smv_reckoning *r, const struct smv_statement *s, struct smv_subject *who,
			     size_t row)
{
	struct smv_statement uncapped = *s;
	const char *text;
	bool limited;
	int64_t limit;
	size_t same;

	if (!r->with_steps)
		return NULL;
	text = show_line(r, s, who, row);
	uncapped.limit.amount = NULL;
	if (!s->limit.amount)
		return text;
	limit = smv_limit_value(r, &s->limit, who, &limited);
	if (!limited || smv_line_value(r, &uncapped, who, &same) <= limit)
		return text;
	return text ? smv_printf(r->pool, "min(%s; %s)", show(r, limit), text) : show(r, limit);
}

const char *smv_working_limit(struct smv_reckoning *r, const struct smv_limit *limit, struct smv_subject *who)
{
	if (!r->with_steps)
		return NULL;
	if (limit->each)
		return smv_printf(r->pool, "%s" TIMES "%s", then(r, limit->each, who, true),
				  then(r, limit->amount, who, true));
	return limit->amount->parts ? show_calc(r, limit->amount, who) : NULL;
}

const char *smv_working_name(struct smv_reckoning *r, size_t let, struct smv_subject *who)
{
	const struct smv_own_value *own = smv_own_value_of(r, let, who);
	const char *value = smv_working_fraction(r->pool, own->value.n);
	const struct smv_statement *s = own->statement == SMV_NO_RULE ? NULL : &r->rules->statements[own->statement];
	const struct smv_calc *calc = !s                        ? NULL
				      : s->kind == SMV_LET      ? s->amount
				      : own->row == SMV_NO_RULE ? NULL
								: s->rows[own->row].value;

	return calc && calc->parts ? smv_printf(r->pool, "%s = %s", show_calc(r, calc, who), value) : value;
}

const char *smv_working_taken(struct smv_reckoning *r, int64_t amount, struct smv_portion portion)
{
	return !r->with_steps ? NULL
			      : smv_printf(r->pool, "%s" MINUS "%s" TIMES "%s", show(r, amount), show(r, amount),
					   show_portion(r, portion));
}

const char *smv_working_part(const struct smv_reckoning *r, int64_t amount, smv_wide part, smv_wide whole,
			     int64_t scale)
{
	if (!r->with_steps || whole > INT64_MAX)
		return NULL;
	return smv_printf(r->pool, "%s" TIMES "%s/%s", show(r, amount),
			  smv_working_fraction(r->pool, (struct smv_fraction){ part, scale }),
			  smv_working_fraction(r->pool, (struct smv_fraction){ whole, scale }));
}

const char *smv_working_stopped(const struct smv_reckoning *r, const char *limit, int64_t cap, int64_t amount,
				int64_t part, int64_t whole)
{
	if (!r->with_steps)
		return NULL;
	if (!limit)
		limit = show(r, cap);
	return whole ? smv_printf(r->pool, "min(%s; %s)", limit, smv_working_part(r, amount, part, whole, 100)) : limit;
}

const char *smv_working_quotient(const struct smv_reckoning *r, smv_wide amount, int64_t count)
{
	if (!r->with_steps || amount > INT64_MAX)
		return NULL;
	return smv_printf(r->pool, "%s/%s", show(r, (int64_t)amount), show(r, count * 100));
}

const char *smv_working_rest(const struct smv_reckoning *r, int64_t from, int64_t taken)
{
	return r->with_steps ? smv_printf(r->pool, "%s" MINUS "%s", show(r, from), show(r, taken)) : NULL;
}

/* SPDX-License-Identifier: EUPL-1.2 */
#include "calc/allocation/working.h"
#include "base/number.h"
#include "base/pool.h"

#define TIMES " × "
#define MINUS " − "

static const char *show(const struct smv_reckoning *r, int64_t hundredths)
{
	char room[SMV_NUMBER_ROOM];

	return smv_copy(r->pool, smv_number_show(room, hundredths));
}

/* "96 + 5 × 3", in parentheses when a factor follows and there is something to part. */
static const char *show_sum(const struct smv_reckoning *r, const struct smv_sum *sum, const struct smv_claimant *a,
			    int64_t above, bool factor_follows)
{
	const char *text = "";
	size_t i;

	for (i = 0; i < sum->count; i++) {
		text = smv_printf(r->pool, "%s%s", text, i ? " + " : "");
		if (sum->terms[i].factor != 1)
			text = smv_printf(r->pool, "%s%s" TIMES, text, show(r, sum->terms[i].factor * 100));
		text = smv_printf(r->pool, "%s%s", text, show(r, smv_measure_value(r, sum->terms[i].quantity, a)));
	}
	if (above)
		text = smv_printf(r->pool, "%s" MINUS "%s", text, show(r, above));
	return factor_follows && (above || sum->count > 1) ? smv_printf(r->pool, "(%s)", text) : text;
}

static const char *show_percentage(const struct smv_reckoning *r, const struct smv_sum *sum,
				   const struct smv_claimant *a,
				   int64_t percentage)
{
	return smv_printf(r->pool, "%s" TIMES "%s %%", show_sum(r, sum, a, 0, true), show(r, percentage));
}

/* What `above` and `first` leave of the sum: "(96 − 50)", or the bound itself where it bites. */
static const char *show_per(const struct smv_reckoning *r, const struct smv_statement *s, const struct smv_claimant *a)
{
	int64_t sum = 0, counted;
	const char *text;

	(void)smv_sum_value(r, &s->sum, a, &sum);
	counted = sum > s->above ? sum - s->above : 0;
	if (s->above && sum <= s->above)
		text = smv_printf(r->pool, "max(0; %s)", show_sum(r, &s->sum, a, s->above, false));
	else if (s->has_first && counted > s->first)
		text = smv_printf(r->pool, "min(%s; %s)", show(r, s->first), show_sum(r, &s->sum, a, s->above, false));
	else
		text = show_sum(r, &s->sum, a, s->above, true);
	return smv_printf(r->pool, "%s" TIMES "%s", text, show(r, s->number));
}

const char *smv_working_line(const struct smv_reckoning *r, const struct smv_statement *s, const struct smv_claimant *a)
{
	const char *text = NULL;
	bool limited = false;
	int64_t limit, plain;
	struct smv_statement uncapped = *s;

	if (!r->with_steps)
		return NULL;
	if (s->kind == SMV_PER)
		text = show_per(r, s, a);
	else if (s->kind == SMV_PERCENT_OF)
		text = show_percentage(r, &s->sum, a, s->number);
	uncapped.limit.kind = SMV_AMOUNT_NONE;
	if (s->limit.kind == SMV_AMOUNT_NONE || !smv_line_value(r, &uncapped, a, &plain) ||
	    !smv_amount_value(r, &s->limit, a, &limit, &limited) || !limited || plain <= limit)
		return text;
	return smv_printf(r->pool, "min(%s; %s)", show(r, limit), text);
}

const char *smv_working_limit(const struct smv_reckoning *r, const struct smv_amount *amount,
			      const struct smv_claimant *a)
{
	if (!r->with_steps)
		return NULL;
	switch (amount->kind) {
	case SMV_AMOUNT_EACH:
		return smv_printf(r->pool, "%s" TIMES "%s", show_sum(r, &amount->sum, a, 0, true),
				  show(r, amount->number));
	case SMV_AMOUNT_PERCENT:
		return show_percentage(r, &amount->sum, a, amount->number);
	case SMV_AMOUNT_NONE:
	case SMV_AMOUNT_FIXED:
	case SMV_AMOUNT_APPLIED:
		break;
	}
	return NULL;
}

const char *smv_working_reduce(const struct smv_reckoning *r, int64_t claim, int64_t percentage)
{
	const char *amount;

	if (!r->with_steps)
		return NULL;
	amount = show(r, claim);
	return smv_printf(r->pool, "%s" MINUS "%s" TIMES "%s %%", amount, amount, show(r, percentage));
}

const char *smv_working_part(const struct smv_reckoning *r, int64_t amount, smv_wide part, smv_wide whole)
{
	if (!r->with_steps || whole > INT64_MAX)
		return NULL;
	return smv_printf(r->pool, "%s" TIMES "%s/%s", show(r, amount), show(r, (int64_t)part),
			  show(r, (int64_t)whole));
}

const char *smv_working_stopped(const struct smv_reckoning *r, const char *limit, int64_t cap, int64_t amount, int64_t part,
				int64_t whole)
{
	if (!r->with_steps)
		return NULL;
	if (!limit)
		limit = show(r, cap);
	return whole ? smv_printf(r->pool, "min(%s; %s)", limit, smv_working_part(r, amount, part, whole)) : limit;
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

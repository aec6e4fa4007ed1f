/* SPDX-License-Identifier: EUPL-1.2 */
/* `fit by rate`: all rates times one factor, each cut down to whole units, so that every applicant can be told the
 * rate. */
#include "base/language.h"
#include "calc/allocation/allocation_run.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

/* What steps 3 to 5b come to with a factor; steps are told only of the last time. */
static int claims_with(struct smv_reckoning *r, struct smv_fraction factor, bool with_steps, smv_wide *claims)
{
	struct smv_findings unheard, *warnings = r->warnings;
	bool told = r->with_steps;
	size_t i;
	int rc;

	smv_findings_init(&unheard, r->scratch);
	r->rate.factor = factor;
	r->with_steps = told && with_steps;
	r->warnings = &unheard; /* what there is to say was said the first time */
	if (!(rc = smv_reckon_claims(r)) && !(rc = smv_reckon_limits(r)))
		rc = smv_reckon_deduct(r);
	r->with_steps = told;
	r->warnings = warnings;
	*claims = 0;
	for (i = 0; i < r->c->count; i++)
		*claims += r->entries[i].claim;
	return rc;
}

/* The rates that there are, each once, in no order. */
struct rates {
	struct smv_fraction *items;
	size_t count, room;
	bool too_many;
};

/* More than any tariff has; every one of them is tried on all. */
enum { RATES_MOST = 200 };

static void add_rate(struct smv_reckoning *r, struct rates *rates, struct smv_fraction rate)
{
	size_t i;

	if (rate.num <= 0)
		return;
	for (i = 0; i < rates->count; i++)
		if (!smv_fraction_compare(rates->items[i], rate))
			return;
	rates->too_many |= rates->count == RATES_MOST;
	if (rates->too_many)
		return;
	rates->items = smv_grow(r->scratch, rates->items, rates->count, &rates->room, sizeof *rates->items);
	rates->items[rates->count++] = rate;
}

static void add_rates_of(struct smv_reckoning *r, struct rates *rates, const struct smv_calc *rate)
{
	size_t i;

	if (rate->kind == SMV_CALC_NUMBER) {
		add_rate(r, rates, (struct smv_fraction){ rate->number, SMV_RULE_ONE });
		return;
	}
	for (i = 0; i < r->c->count; i++)
		if (r->entries[i].eligible)
			add_rate(r, rates, smv_value_of(r, rate, &r->subjects[i]).n);
}

static void collect(struct smv_reckoning *r, struct rates *rates)
{
	size_t n, row;

	for (n = 0; n < r->rules->count; n++) {
		const struct smv_statement *s = &r->rules->statements[n];

		if (s->part != r->part)
			continue;
		r->evaluation.line = s->line;
		if (s->kind == SMV_PER)
			add_rates_of(r, rates, s->amount);
		for (row = 0; s->kind == SMV_TABLE_PER && row < s->row_count; row++)
			add_rates_of(r, rates, s->rows[row].value);
	}
}

/* The factor under which a rate is so many units. */
static struct smv_fraction factor_of(const struct smv_reckoning *r, struct smv_fraction rate, int64_t units)
{
	/* units x unit / rate: numbers of a clerk's, far from the bounds */
	return smv_fraction_reduced(
		(struct smv_fraction){ (smv_wide)units * r->rate.unit * rate.den, rate.num * SMV_RULE_ONE });
}

/* How many whole units of the factor times the rate there are. */
static int64_t units_of(struct smv_reckoning *r, struct smv_fraction rate, struct smv_fraction factor)
{
	struct smv_fraction units =
		smv_times(r, smv_times(r, rate, factor), (struct smv_fraction){ SMV_RULE_ONE, r->rate.unit });

	return units.num / units.den > INT64_MAX ? INT64_MAX : (int64_t)(units.num / units.den);
}

/* The most units of a rate under which the claims fit, not below `low`, where they do. */
static int most_units(struct smv_reckoning *r, struct smv_fraction rate, int64_t low, int64_t *most)
{
	int64_t high = units_of(r, rate, (struct smv_fraction){ 1, 1 }) + 1;
	smv_wide claims;
	int rc;

	while (high - low > 1) {
		int64_t middle = low + (high - low) / 2;

		if ((rc = claims_with(r, factor_of(r, rate, middle), false, &claims)))
			return rc;
		if (claims <= r->pot)
			low = middle;
		else
			high = middle;
	}
	*most = low;
	return SMV_OK;
}

/* The greatest factor that fits: of each rate, whether one unit more than the best so far gives it still does. */
static int find_factor(struct smv_reckoning *r, const struct rates *rates, struct smv_fraction *best)
{
	smv_wide claims;
	size_t i;
	int rc;

	*best = (struct smv_fraction){ 0, 1 };
	for (i = 0; i < rates->count; i++) {
		int64_t low = units_of(r, rates->items[i], *best), most;

		if (smv_fraction_compare(factor_of(r, rates->items[i], low + 1), (struct smv_fraction){ 1, 1 }) > 0)
			continue;
		if ((rc = claims_with(r, factor_of(r, rates->items[i], low + 1), false, &claims)))
			return rc;
		if (claims > r->pot)
			continue;
		if ((rc = most_units(r, rates->items[i], low + 1, &most)))
			return rc;
		*best = factor_of(r, rates->items[i], most);
	}
	return SMV_OK;
}

static int refuse_pot(const struct smv_reckoning *r, smv_wide claims)
{
	char claims_room[SMV_NUMBER_ROOM], pot_room[SMV_NUMBER_ROOM];

	return smv_fail(
		SMV_DATA,
		_("without any rate the claims come to %s, which is more than the pot of %s; lower what is no rate"),
		smv_money_show(claims_room, (int64_t)claims), smv_money_show(pot_room, r->pot));
}

static void tell(struct smv_reckoning *r, size_t statement)
{
	size_t i;

	for (i = 0; i < r->c->count; i++) {
		if (!r->entries[i].eligible || !r->entries[i].lines)
			continue;
		if (!r->entries[i].claim)
			smv_reckon_nothing(&r->entries[i], SMV_WHY_POT_EMPTY, statement, SMV_NO_RULE);
		smv_reckon_step(r, i, SMV_STEP_FIT, statement, r->entries[i].claim, NULL);
	}
}

int smv_reckon_rates(struct smv_reckoning *r)
{
	size_t i, statement = smv_rules_only_in(r->rules, SMV_FIT, r->part);
	const struct smv_statement *s = statement == SMV_NO_RULE ? NULL : &r->rules->statements[statement];
	struct rates rates = { 0 };
	struct smv_fraction best;
	smv_wide claims = 0;
	int rc;

	r->rate = (struct smv_rate_cut){ 0 };
	if (!s || s->fit != SMV_FIT_RATE)
		return SMV_OK;
	for (i = 0; i < r->c->count; i++)
		claims += r->entries[i].claim;
	if (claims <= r->pot)
		return SMV_OK;
	r->rate.unit = s->number;
	collect(r, &rates);
	if (rates.too_many)
		return smv_fail(SMV_DATA,
				_("the rates are more than %d different ones, too many to cut all by one factor"),
				RATES_MOST);
	r->rate.active = true;
	if ((rc = claims_with(r, (struct smv_fraction){ 0, 1 }, false, &claims)))
		return rc;
	if (claims > r->pot)
		return refuse_pot(r, claims);
	if ((rc = find_factor(r, &rates, &best)))
		return rc;
	r->step_count = r->first_step; /* those with the cut rates stand in their place */
	if ((rc = claims_with(r, best, true, &claims)))
		return rc;
	tell(r, statement);
	return SMV_OK;
}

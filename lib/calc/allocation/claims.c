/* SPDX-License-Identifier: EUPL-1.2 */
/* Steps 2 to 4 of samverkan-rules(5): who takes part, what each claims, and what is taken off it. */
#include "base/language.h"
#include "calc/allocation/allocation_run.h"
#include "calc/allocation/divide.h"
#include "calc/allocation/working.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

/* Weights are whole numbers of this part of one: of ten-thousandths where that is exact, else of twelve decimals. */
#define FINE INT64_C(1000000000000)

size_t smv_refusal(struct smv_reckoning *r, struct smv_subject *who, bool *unknown)
{
	size_t n;

	*unknown = false;
	for (n = 0; n < r->rules->count; n++) {
		const struct smv_statement *s = &r->rules->statements[n];
		enum smv_truth holds;

		if (s->kind != SMV_REQUIRE)
			continue;
		r->evaluation.line = s->line;
		holds = smv_truth_of(r, s->when, who);
		if (holds == SMV_TRUTH_YES)
			continue;
		*unknown = holds == SMV_TRUTH_UNKNOWN;
		return n;
	}
	return SMV_NO_RULE;
}

int smv_reckon_require(struct smv_reckoning *r)
{
	size_t i;
	int rc;

	for (i = 0; i < r->c->count; i++) {
		struct smv_contender *entry = &r->entries[i];
		bool unknown;

		entry->row = SMV_NO_RULE;
		entry->cap = SMV_ABSENT;
		entry->reason = smv_refusal(r, &r->subjects[i], &unknown);
		if ((rc = smv_reckon_check(r, i)))
			return rc;
		entry->eligible = entry->reason == SMV_NO_RULE;
		if (entry->eligible)
			continue;
		entry->why = unknown ? SMV_WHY_UNKNOWN : SMV_WHY_REQUIRE;
		smv_reckon_step(r, i, SMV_STEP_REQUIRE, entry->reason, 0, NULL);
	}
	return SMV_OK;
}

static int add_claim(struct smv_reckoning *r, size_t claimant, int64_t amount)
{
	struct smv_contender *entry = &r->entries[claimant];

	if (__builtin_add_overflow(entry->claim, amount, &entry->claim))
		return smv_reckon_overflow(r, claimant);
	entry->lines++;
	return SMV_OK;
}

static int claim_line(struct smv_reckoning *r, size_t statement)
{
	const struct smv_statement *s = &r->rules->statements[statement];
	size_t i, row;
	int rc;

	for (i = 0; i < r->c->count; i++) {
		struct smv_subject *who = &r->subjects[i];
		int64_t amount;

		if (!r->entries[i].eligible)
			continue;
		if (!smv_applies(r, s, who)) {
			if ((rc = smv_reckon_check(r, i)))
				return rc;
			continue;
		}
		amount = smv_line_value(r, s, who, &row);
		if ((rc = smv_reckon_check(r, i)) || (rc = add_claim(r, i, amount)))
			return rc;
		smv_reckon_row_step(r, i, SMV_STEP_CLAIM, statement, row, amount, smv_working_line(r, s, who, row));
	}
	return SMV_OK;
}

static void warn_unused(struct smv_reckoning *r, const struct smv_statement *s)
{
	struct smv_place place = { .file = r->rules->file, .line = s->line, .column = -1 };

	smv_finding_add(
		r->warnings, SMV_WARNING, &place, SMV_ID_RULE_SHARE_UNUSED,
		_("nobody has a weight in this share, so it stays in the pot; look at its quantities and its condition"));
}

/* One's weight in a share, in parts of `scale`; 0 for those it does not apply to.  False where that scale is too
 * coarse. */
static bool weigh_one(struct smv_reckoning *r, const struct smv_statement *s, struct smv_subject *who, int64_t scale,
		      smv_wide *weight)
{
	struct smv_fraction n;

	*weight = 0;
	if (!smv_applies(r, s, who))
		return true;
	if (!s->of) {
		*weight = scale;
		return true;
	}
	n = smv_value_of(r, s->of, who).n;
	if (n.num <= 0)
		return true;
	if (scale == SMV_RULE_ONE) {
		*weight = n.num;
		return n.den == SMV_RULE_ONE;
	}
	if (!smv_fraction_round(n, scale, weight))
		r->evaluation.too_large = true;
	return true;
}

/* What each claimant weighs in a share; *fine is false where the scale is too coarse. */
static int weigh(struct smv_reckoning *r, const struct smv_statement *s, int64_t scale, smv_wide *weights,
		 smv_wide *whole, bool *fine)
{
	size_t i;
	int rc;

	*whole = 0;
	*fine = true;
	for (i = 0; i < r->c->count; i++) {
		weights[i] = 0;
		if (!r->entries[i].eligible)
			continue;
		*fine = weigh_one(r, s, &r->subjects[i], scale, &weights[i]);
		if ((rc = smv_reckon_check(r, i)) || !*fine)
			return rc;
		if (__builtin_add_overflow(*whole, weights[i], whole))
			return smv_reckon_overflow(r, i);
	}
	return SMV_OK;
}

static int claim_parts(struct smv_reckoning *r, size_t statement, int64_t amount, const smv_wide *weights,
		       smv_wide whole, int64_t scale)
{
	int64_t *parts = smv_alloc(r->scratch, r->c->count * sizeof *parts);
	size_t i;
	int rc;

	if (!smv_divide(r, amount, weights, whole, false, parts))
		return smv_fail(
			SMV_DATA,
			_("the weights of the share on line %ld are too large to divide by, look at its quantities"),
			r->rules->statements[statement].line);
	for (i = 0; i < r->c->count; i++) {
		if (!weights[i])
			continue;
		if ((rc = add_claim(r, i, parts[i])))
			return rc;
		smv_reckon_step(r, i, SMV_STEP_SHARE, statement, parts[i],
				smv_working_part(r, amount, weights[i], whole, scale));
	}
	return SMV_OK;
}

static int claim_share(struct smv_reckoning *r, size_t statement, int64_t amount)
{
	const struct smv_statement *s = &r->rules->statements[statement];
	struct smv_mark mark = smv_mark(r->scratch);
	smv_wide *weights = smv_alloc(r->scratch, r->c->count * sizeof *weights), whole;
	int64_t scale = SMV_RULE_ONE;
	bool fine;
	int rc = weigh(r, s, scale, weights, &whole, &fine);

	if (!rc && !fine) {
		scale = FINE;
		rc = weigh(r, s, scale, weights, &whole, &fine);
	}
	if (!rc && whole == 0)
		warn_unused(r, s);
	else if (!rc)
		rc = claim_parts(r, statement, amount, weights, whole, scale);
	smv_reset(r->scratch, mark);
	return rc;
}

/* What the claims so far leave of the pot. */
static int64_t rest_of_pot(const struct smv_reckoning *r)
{
	smv_wide left = r->pot;
	size_t i;

	for (i = 0; i < r->c->count; i++)
		left -= r->entries[i].claim;
	return left > 0 ? (int64_t)left : 0;
}

bool smv_is_line(enum smv_statement_kind kind)
{
	return kind == SMV_BASE || kind == SMV_PER || kind == SMV_PERCENT_OF || kind == SMV_TABLE_BASE ||
	       kind == SMV_TABLE_PER || kind == SMV_TABLE_PERCENT;
}

static int claim_lines(struct smv_reckoning *r)
{
	size_t n, rest = SMV_NO_RULE;
	int rc = SMV_OK;

	for (n = 0; n < r->rules->count && !rc; n++) {
		const struct smv_statement *s = &r->rules->statements[n];
		struct smv_fraction part = smv_portion_fraction(s->portion);

		if (s->part != r->part)
			continue;
		if (smv_is_line(s->kind))
			rc = claim_line(r, n);
		else if (s->kind == SMV_SHARE && s->rest)
			rest = n;
		else if (s->kind == SMV_SHARE)
			rc = claim_share(r, n, (int64_t)(r->pot * part.num / part.den));
	}
	if (!rc && rest != SMV_NO_RULE)
		rc = claim_share(r, rest, rest_of_pot(r));
	return rc;
}

static int claim_applied(struct smv_reckoning *r)
{
	size_t i;
	int rc;

	for (i = 0; i < r->c->count; i++) {
		int64_t applied = r->c->claimants[i].applied;

		if (!r->entries[i].eligible || applied == SMV_ABSENT)
			continue;
		if ((rc = add_claim(r, i, applied)))
			return rc;
		smv_reckon_step(r, i, SMV_STEP_CLAIM, SMV_NO_RULE, applied, NULL);
	}
	return SMV_OK;
}

static int reduce(struct smv_reckoning *r, size_t claimant)
{
	struct smv_contender *entry = &r->entries[claimant];
	size_t n;

	for (n = 0; n < r->rules->count; n++) {
		const struct smv_statement *s = &r->rules->statements[n];
		int64_t before = entry->claim;

		if (s->kind != SMV_REDUCE || s->part != r->part || !before ||
		    !smv_applies(r, s, &r->subjects[claimant]))
			continue;
		entry->claim = smv_reduced(r, s, before);
		if (!entry->claim)
			smv_reckon_nothing(entry, SMV_WHY_CAPPED, n, SMV_NO_RULE);
		smv_reckon_step(r, claimant, SMV_STEP_REDUCE, n, entry->claim,
				smv_working_taken(r, before, s->portion));
	}
	return smv_reckon_check(r, claimant);
}

/* Why an eligible claimant claims nothing: the first line that could have given something. */
static void explain_nothing(struct smv_reckoning *r, size_t claimant)
{
	struct smv_contender *entry = &r->entries[claimant];
	size_t n, row;

	smv_reckon_nothing(entry, SMV_WHY_NO_LINE, SMV_NO_RULE, SMV_NO_RULE);
	for (n = 0; n < r->rules->count; n++) {
		const struct smv_statement *s = &r->rules->statements[n];

		if (s->part != r->part || !(smv_is_line(s->kind) || s->kind == SMV_SHARE))
			continue;
		smv_reckon_nothing(entry,
				   s->kind == SMV_SHARE && smv_applies(r, s, &r->subjects[claimant]) ? SMV_WHY_NO_WEIGHT
												     : SMV_WHY_NO_LINE,
				   n, SMV_NO_RULE);
		if (smv_is_line(s->kind) && s->row_count && !s->stepwise && smv_applies(r, s, &r->subjects[claimant])) {
			(void)smv_line_value(r, s, &r->subjects[claimant], &row);
			if (row == SMV_NO_RULE)
				smv_reckon_nothing(entry, SMV_WHY_BELOW_ROW, n, 0);
		}
		return;
	}
}

/* Those who take part begin with nothing. */
static void begin(struct smv_reckoning *r)
{
	size_t i;

	r->first_step = r->step_count;
	for (i = 0; i < r->c->count; i++)
		if (r->entries[i].eligible)
			r->entries[i] = (struct smv_contender){
				.eligible = true, .cap = SMV_ABSENT, .reason = SMV_NO_RULE, .row = SMV_NO_RULE
			};
}

int smv_reckon_claims(struct smv_reckoning *r)
{
	size_t i;
	int rc;

	begin(r);
	rc = r->rules->makes_claims ? claim_lines(r) : claim_applied(r);
	for (i = 0; i < r->c->count && !rc; i++) {
		if (!r->entries[i].eligible)
			continue;
		if (!r->entries[i].claim)
			explain_nothing(r, i);
		if (r->entries[i].lines != 1)
			smv_reckon_step(r, i, SMV_STEP_CLAIM_SUM, SMV_NO_RULE, r->entries[i].claim, NULL);
		rc = reduce(r, i);
	}
	return rc;
}

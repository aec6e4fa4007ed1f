/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/fail.h"
#include "base/finding.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "calc/allocation/divide.h"
#include "calc/allocation/allocation_run.h"
#include "calc/allocation/working.h"

/* Steps 2 to 4 of samverkan-rules(5): who takes part, what each claims, and what is taken off it. */

enum { HUNDRED_PERCENT = 10000, ONE = 100 };

size_t smv_refusal(const struct smv_reckoning *r, const struct smv_claimant *a)
{
	size_t n;

	for (n = 0; n < r->rules->count; n++) {
		const struct smv_statement *s = &r->rules->statements[n];

		if (s->kind == SMV_REQUIRE && !smv_condition_holds(r, s->when, a))
			return n;
	}
	return SMV_NO_RULE;
}

static void require(struct smv_reckoning *r)
{
	size_t i;

	for (i = 0; i < r->c->count; i++) {
		struct smv_entry *entry = &r->entries[i];

		entry->reason = smv_refusal(r, &r->c->claimants[i]);
		entry->eligible = entry->reason == SMV_NO_RULE;
		if (!entry->eligible)
			smv_reckon_step(r, i, SMV_STEP_REQUIRE, entry->reason, 0, NULL);
	}
}

static int add_claim(struct smv_reckoning *r, size_t claimant, size_t statement, int64_t amount, const char *working)
{
	struct smv_entry *entry = &r->entries[claimant];

	if (__builtin_add_overflow(entry->claim, amount, &entry->claim))
		return smv_reckon_overflow(r, claimant);
	entry->lines++;
	smv_reckon_step(r, claimant, SMV_STEP_CLAIM, statement, amount, working);
	return SMV_OK;
}

static int claim_line(struct smv_reckoning *r, size_t statement)
{
	const struct smv_statement *s = &r->rules->statements[statement];
	size_t i;
	int rc;

	for (i = 0; i < r->c->count; i++) {
		const struct smv_claimant *a = &r->c->claimants[i];
		int64_t amount;

		if (!r->entries[i].eligible || !smv_applies(r, s, a))
			continue;
		if (!smv_line_value(r, s, a, &amount))
			return smv_reckon_overflow(r, i);
		if ((rc = add_claim(r, i, statement, amount, smv_working_line(r, s, a))))
			return rc;
	}
	return SMV_OK;
}

static void warn_unused(struct smv_reckoning *r, const struct smv_statement *s)
{
	struct smv_place place = { .file = r->rules->file, .line = s->line, .column = -1 };

	smv_finding_add(r->warnings, SMV_WARNING, &place, SMV_ID_RULE_SHARE_UNUSED,
			_("nobody has a weight in this share, so it stays in the pot; look at its quantities and its condition"));
}

/* What a claimant weighs in a share: its sum, or one where all weigh alike; 0 for those it does not apply to. */
static int weigh(struct smv_reckoning *r, const struct smv_statement *s, int64_t *weights, smv_wide *whole)
{
	size_t i;

	*whole = 0;
	for (i = 0; i < r->c->count; i++) {
		const struct smv_claimant *a = &r->c->claimants[i];

		weights[i] = 0;
		if (!r->entries[i].eligible || !smv_applies(r, s, a))
			continue;
		weights[i] = ONE;
		if (s->sum.count && !smv_sum_value(r, &s->sum, a, &weights[i]))
			return smv_reckon_overflow(r, i);
		*whole += weights[i];
	}
	return SMV_OK;
}

static int claim_share(struct smv_reckoning *r, size_t statement, int64_t amount)
{
	const struct smv_statement *s = &r->rules->statements[statement];
	struct smv_mark mark = smv_mark(r->scratch);
	int64_t *weights = smv_alloc(r->scratch, r->c->count * sizeof *weights);
	int64_t *parts = smv_alloc(r->scratch, r->c->count * sizeof *parts);
	smv_wide whole;
	size_t i;
	int rc;

	if ((rc = weigh(r, s, weights, &whole)))
		goto out;
	if (whole == 0) {
		warn_unused(r, s);
		goto out;
	}
	smv_divide(r, amount, weights, whole, false, parts);
	for (i = 0; i < r->c->count && !rc; i++)
		if (weights[i])
			rc = add_claim(r, i, statement, parts[i], smv_working_part(r, amount, weights[i], whole));
out:
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

static int claim_lines(struct smv_reckoning *r)
{
	size_t n, rest = SMV_NO_RULE;
	int rc = SMV_OK;

	for (n = 0; n < r->rules->count && !rc; n++) {
		const struct smv_statement *s = &r->rules->statements[n];

		if (s->kind == SMV_BASE || s->kind == SMV_PER || s->kind == SMV_PERCENT_OF)
			rc = claim_line(r, n);
		else if (s->kind == SMV_SHARE && s->rest)
			rest = n;
		else if (s->kind == SMV_SHARE)
			rc = claim_share(r, n, (int64_t)((smv_wide)r->pot * s->number / HUNDRED_PERCENT));
	}
	if (!rc && rest != SMV_NO_RULE)
		rc = claim_share(r, rest, rest_of_pot(r));
	return rc;
}

static int claim_applied(struct smv_reckoning *r)
{
	size_t i;
	int rc = SMV_OK;

	for (i = 0; i < r->c->count && !rc; i++)
		if (r->entries[i].eligible && r->c->claimants[i].applied != SMV_ABSENT)
			rc = add_claim(r, i, SMV_NO_RULE, r->c->claimants[i].applied, NULL);
	return rc;
}

bool smv_reduced(const struct smv_statement *s, int64_t claim, int64_t *left)
{
	int64_t taken;

	if (!smv_percent_value(claim, s->number, &taken))
		return false;
	*left = claim - taken;
	return true;
}

static int reduce(struct smv_reckoning *r, size_t claimant)
{
	struct smv_entry *entry = &r->entries[claimant];
	size_t n;

	for (n = 0; n < r->rules->count; n++) {
		const struct smv_statement *s = &r->rules->statements[n];
		int64_t before = entry->claim;

		if (s->kind != SMV_REDUCE || !before || !smv_applies(r, s, &r->c->claimants[claimant]))
			continue;
		if (!smv_reduced(s, before, &entry->claim))
			return smv_reckon_overflow(r, claimant);
		if (!entry->claim)
			entry->reason = n;
		smv_reckon_step(r, claimant, SMV_STEP_REDUCE, n, entry->claim,
				smv_working_reduce(r, before, s->number));
	}
	return SMV_OK;
}

int smv_reckon_claims(struct smv_reckoning *r)
{
	size_t i;
	int rc;

	require(r);
	rc = r->rules->makes_claims ? claim_lines(r) : claim_applied(r);
	for (i = 0; i < r->c->count && !rc; i++) {
		if (!r->entries[i].eligible)
			continue;
		if (r->entries[i].lines != 1)
			smv_reckon_step(r, i, SMV_STEP_CLAIM_SUM, SMV_NO_RULE, r->entries[i].claim, NULL);
		rc = reduce(r, i);
	}
	return rc;
}

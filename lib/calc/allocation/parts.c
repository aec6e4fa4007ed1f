/* SPDX-License-Identifier: EUPL-1.2 */
/* The parts of a pot: each runs steps 3 to 6 by itself, and their amounts are added. */
#include "base/language.h"
#include "calc/allocation/allocation_run.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

/* What each part has of the pot, in the order of the parts; the rest is the pot less the others, wherever it stands. */
static int64_t *pots_of(struct smv_reckoning *r)
{
	int64_t *pots = smv_alloc(r->scratch, r->rules->part_count * sizeof *pots), left = r->pot;
	size_t n, rest = SMV_NO_PART;

	for (n = 0; n < r->rules->count; n++) {
		const struct smv_statement *s = &r->rules->statements[n];
		struct smv_fraction portion = smv_portion_fraction(s->portion);

		if (s->kind != SMV_PART)
			continue;
		if (s->rest)
			rest = s->index;
		else
			left -= pots[s->index] = (int64_t)(r->pot * portion.num / portion.den);
	}
	if (rest != SMV_NO_PART)
		pots[rest] = left;
	return pots;
}

/* What a part comes to is added to the whole; the first reason why a part gave nothing stands where all of them did. */
static int add(struct smv_reckoning *r, struct smv_contender *whole, size_t statement)
{
	size_t i;

	for (i = 0; i < r->c->count; i++) {
		const struct smv_contender *part = &r->entries[i];

		if (!part->eligible)
			continue;
		if (__builtin_add_overflow(whole[i].claim, part->amount, &whole[i].claim))
			return smv_reckon_overflow(r, i);
		whole[i].lines++;
		smv_reckon_step(r, i, SMV_STEP_PART, statement, part->amount, NULL);
		if (!part->amount && whole[i].why == SMV_WHY_NONE)
			smv_reckon_nothing(&whole[i], part->why, part->reason, part->row);
	}
	return SMV_OK;
}

static int reckon_part(struct smv_reckoning *r, struct smv_contender *whole, size_t statement, int64_t *left)
{
	int rc;
	size_t i;

	for (i = 0; i < r->c->count; i++)
		r->entries[i].eligible = whole[i].eligible;
	r->rate = (struct smv_rate_cut){ 0 }; /* that of another part */
	if ((rc = smv_reckon_claims(r)) || (rc = smv_reckon_limits(r)) || (rc = smv_reckon_rates(r)) ||
	    (rc = smv_reckon_fit(r)))
		return rc;
	smv_reckon_round(r);
	*left = r->pot;
	for (i = 0; i < r->c->count; i++)
		*left -= r->entries[i].amount;
	return add(r, whole, statement);
}

int smv_reckon_parts(struct smv_reckoning *r)
{
	struct smv_contender *whole = r->entries, *part = smv_alloc(r->scratch, r->c->count * sizeof *part);
	int64_t *pots = pots_of(r), pot = r->pot, left;
	size_t n;
	int rc = SMV_OK;

	r->entries = part;
	for (n = 0; n < r->rules->count && !rc; n++) {
		const struct smv_statement *s = &r->rules->statements[n];

		if (s->kind != SMV_PART)
			continue;
		r->part = s->index;
		r->pot = pots[s->index];
		rc = reckon_part(r, whole, n, &left);
		if (!rc && s->heir != SMV_NO_PART)
			pots[s->heir] += left;
	}
	r->entries = whole;
	r->part = SMV_NO_PART;
	r->pot = pot;
	r->rate = (struct smv_rate_cut){ 0 };
	return rc;
}

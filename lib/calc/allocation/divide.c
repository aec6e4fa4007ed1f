/* SPDX-License-Identifier: EUPL-1.2 */
/* An amount divided by weights, to the öre. */
#include "calc/allocation/divide.h"
#include "calc/allocation/ties.h"
#include "samverkan/pool.h"

/* What all weights have in common, where they would else be too large. */
static smv_wide common(const smv_wide *weights, size_t count, smv_wide whole)
{
	smv_wide divisor = whole;
	size_t i;

	for (i = 0; i < count; i++) {
		smv_wide a = weights[i], b = divisor;

		while (a) {
			smv_wide rest = b % a;

			b = a;
			a = rest;
		}
		divisor = b;
	}
	return divisor;
}

bool smv_divide(struct smv_reckoning *r, int64_t amount, const smv_wide *weights, smv_wide whole, bool by_claim,
		int64_t *parts)
{
	struct smv_mark mark = smv_mark(r->scratch);
	struct smv_turn *turns = smv_alloc(r->scratch, r->c->count * sizeof *turns);
	smv_wide divisor = 1, product;
	int64_t left = amount;
	size_t i, count = 0;

	if (__builtin_mul_overflow(whole, (smv_wide)amount, &product))
		divisor = common(weights, r->c->count, whole);
	if (__builtin_mul_overflow(whole / divisor, (smv_wide)amount, &product))
		return false;
	whole /= divisor;
	for (i = 0; i < r->c->count; i++) {
		smv_wide remainder;

		parts[i] = 0;
		if (!weights[i])
			continue;
		product = amount * (divisor == 1 ? weights[i] : weights[i] / divisor);
		parts[i] = (int64_t)(product / whole);
		remainder = product - whole * parts[i];
		left -= parts[i];
		if (!remainder)
			continue;
		turns[count++] = (struct smv_turn){
			.size = remainder,
			.claim = by_claim ? r->entries[i].claim : 0,
			.claimant = (uint32_t)i,
		};
	}
	/* The fractions sum to what is left, so there are more of them than öre. */
	smv_turns_choose(r, turns, count, (size_t)left);
	for (i = 0; i < (size_t)left; i++)
		parts[turns[i].claimant]++;
	smv_reset(r->scratch, mark);
	return true;
}

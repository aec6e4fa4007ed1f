/* SPDX-License-Identifier: EUPL-1.2 */
#include "calc/allocation/divide.h"
#include "base/pool.h"
#include "calc/allocation/ties.h"

void smv_divide(struct smv_reckoning *r, int64_t amount, const int64_t *weights, smv_wide whole, bool by_claim,
		int64_t *parts)
{
	struct smv_mark mark = smv_mark(r->scratch);
	struct smv_turn *turns;
	int64_t left = amount;
	size_t i, count = 0;

	turns = smv_alloc(r->scratch, r->c->count * sizeof *turns);
	for (i = 0; i < r->c->count; i++) {
		smv_wide product = (smv_wide)amount * weights[i], remainder;

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
}

/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/number.h"
#include "base/pool.h"
#include "calc/allocation/allocation_run.h"
#include "calc/allocation/ties.h"

/* Step 7 of samverkan-rules(5): whole units, the largest fractions up as far as the exact sum goes; then what is too
 * small. */

/* The units that are over go one each to the largest fractions of a unit, never above the cap. */
static void round_up_largest(struct smv_reckoning *r, int64_t unit, int64_t units)
{
	struct smv_mark mark = smv_mark(r->scratch);
	struct smv_turn *turns = smv_alloc(r->scratch, r->c->count * sizeof *turns);
	size_t i, count = 0;

	for (i = 0; i < r->c->count; i++) {
		const struct smv_entry *entry = &r->entries[i];
		smv_wide fraction = (smv_wide)(entry->whole - entry->amount) * r->parts + entry->part;

		if (!fraction || (entry->cap != SMV_ABSENT && entry->cap - entry->amount < unit))
			continue;
		turns[count++] = (struct smv_turn){
			.size = fraction, .claim = entry->claim, .claimant = (uint32_t)i,
		};
	}
	if (units > (int64_t)count)
		units = (int64_t)count;
	smv_turns_choose(r, turns, count, (size_t)units);
	for (i = 0; i < (size_t)units; i++)
		r->entries[turns[i].claimant].amount += unit;
	smv_reset(r->scratch, mark);
}

static void drop_small(struct smv_reckoning *r)
{
	size_t i, statement = smv_rules_only(r->rules, SMV_NOTHING_BELOW);

	if (statement == SMV_NO_RULE)
		return;
	for (i = 0; i < r->c->count; i++) {
		struct smv_entry *entry = &r->entries[i];

		if (!entry->amount || entry->amount >= r->rules->statements[statement].number)
			continue;
		entry->amount = 0;
		entry->reason = statement;
		smv_reckon_step(r, i, SMV_STEP_NOTHING_BELOW, statement, 0, NULL);
	}
}

void smv_reckon_round(struct smv_reckoning *r)
{
	size_t i, statement = smv_rules_only(r->rules, SMV_ROUND);
	const struct smv_statement *s = statement == SMV_NO_RULE ? NULL : &r->rules->statements[statement];
	int64_t unit = s ? s->number : 1, over = r->exact;

	for (i = 0; i < r->c->count; i++) {
		struct smv_entry *entry = &r->entries[i];

		entry->amount = entry->whole - entry->whole % unit;
		over -= entry->amount;
	}
	if (over >= unit && !(s && s->down))
		round_up_largest(r, unit, over / unit);
	for (i = 0; i < r->c->count; i++) {
		struct smv_entry *entry = &r->entries[i];

		if (entry->amount == entry->whole && !entry->part)
			continue;
		if (!entry->amount)
			entry->reason = statement;
		smv_reckon_step(r, i, SMV_STEP_ROUND, statement, entry->amount, NULL);
	}
	drop_small(r);
}

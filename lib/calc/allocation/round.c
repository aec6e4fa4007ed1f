/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Step 7 of samverkan-rules(5): whole units.  Where the pot sufficed each amount is rounded by itself, so that equals
 * get equal; where it did not, the largest fractions go up as far as the exact sum goes.  Then what is too small.
 */
#include "base/language.h"
#include "calc/allocation/allocation_run.h"
#include "calc/allocation/ties.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

enum { ORE = SMV_RULE_ONE / 100 };

/* The units that are over go one each to the largest fractions of a unit, never above the cap. */
static void round_up_largest(struct smv_reckoning *r, int64_t unit, int64_t units)
{
	struct smv_mark mark = smv_mark(r->scratch);
	struct smv_turn *turns = smv_alloc(r->scratch, r->c->count * sizeof *turns);
	size_t i, count = 0;

	for (i = 0; i < r->c->count; i++) {
		const struct smv_contender *entry = &r->entries[i];
		smv_wide fraction = (smv_wide)(entry->whole - entry->amount) * r->parts + entry->part;

		if (!fraction || (entry->cap != SMV_ABSENT && entry->cap - entry->amount < unit))
			continue;
		turns[count++] = (struct smv_turn){
			.size = fraction,
			.claim = entry->claim,
			.claimant = (uint32_t)i,
		};
	}
	if (units > (int64_t)count)
		units = (int64_t)count;
	smv_turns_choose(r, turns, count, (size_t)units);
	for (i = 0; i < (size_t)units; i++)
		r->entries[turns[i].claimant].amount += unit;
	smv_reset(r->scratch, mark);
}

/* All of them down; what they come to together. */
static int64_t round_down(struct smv_reckoning *r, int64_t unit)
{
	int64_t sum = 0;
	size_t i;

	for (i = 0; i < r->c->count; i++) {
		struct smv_contender *entry = &r->entries[i];

		entry->amount = entry->whole - entry->whole % unit;
		sum += entry->amount;
	}
	return sum;
}

static int64_t rounded(const struct smv_contender *entry, int64_t unit, enum smv_direction direction)
{
	int64_t over = entry->whole % unit, down = entry->whole - over;
	bool up = direction == SMV_UP ? over > 0 : over >= unit - over && over > 0;

	if (!up || (entry->cap != SMV_ABSENT && entry->cap - down < unit) || down > INT64_MAX - unit)
		return down;
	return down + unit;
}

/* Each by itself; false when they would pass the pot. */
static bool round_each(struct smv_reckoning *r, int64_t unit, enum smv_direction direction)
{
	smv_wide sum = 0;
	size_t i;

	for (i = 0; i < r->c->count; i++) {
		struct smv_contender *entry = &r->entries[i];

		entry->amount = rounded(entry, unit, direction);
		sum += entry->amount;
	}
	return sum <= r->pot;
}

static void warn_down(struct smv_reckoning *r, const struct smv_statement *s)
{
	struct smv_place place = { .file = r->rules->file, .line = s->line, .column = -1 };

	smv_finding_add(
		r->warnings, SMV_WARNING, &place, SMV_ID_ROUND_DOWN_POT,
		_("rounded to the nearest the amounts would come to more than the pot, so that all are rounded down"));
}

static void tell(struct smv_reckoning *r, size_t statement)
{
	size_t i;

	for (i = 0; i < r->c->count; i++) {
		struct smv_contender *entry = &r->entries[i];

		if (entry->amount == entry->whole && !entry->part)
			continue;
		if (!entry->amount)
			smv_reckon_nothing(entry, SMV_WHY_ROUNDED, statement, SMV_NO_RULE);
		smv_reckon_step(r, i, SMV_STEP_ROUND, statement, entry->amount, NULL);
	}
}

void smv_reckon_round(struct smv_reckoning *r)
{
	size_t statement = smv_rules_only_in(r->rules, SMV_ROUND, r->part);
	const struct smv_statement *s = statement == SMV_NO_RULE ? NULL : &r->rules->statements[statement];
	int64_t unit = s ? s->number / ORE : 1, over;
	bool down = s && s->direction == SMV_DOWN;

	if (s && !r->fitted && !down && !round_each(r, unit, s->direction)) {
		bool parts = r->rules->part_count > 0;

		over = r->pot - round_down(r, unit);
		if (parts)
			round_up_largest(r, unit, over / unit);
		else
			warn_down(r, s);
	} else if (!s || r->fitted || down) {
		over = r->exact - round_down(r, unit);
		if (over >= unit && !down)
			round_up_largest(r, unit, over / unit);
	}
	tell(r, statement);
}

void smv_reckon_small(struct smv_reckoning *r)
{
	size_t i, statement = smv_rules_only(r->rules, SMV_NOTHING_BELOW);

	if (statement == SMV_NO_RULE)
		return;
	for (i = 0; i < r->c->count; i++) {
		struct smv_contender *entry = &r->entries[i];

		if (!entry->amount || (smv_wide)entry->amount * ORE >= r->rules->statements[statement].number)
			continue;
		entry->amount = 0;
		smv_reckon_nothing(entry, SMV_WHY_NOTHING_BELOW, statement, SMV_NO_RULE);
		smv_reckon_step(r, i, SMV_STEP_NOTHING_BELOW, statement, 0, NULL);
	}
}

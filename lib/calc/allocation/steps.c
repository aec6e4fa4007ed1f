/* SPDX-License-Identifier: EUPL-1.2 */
/* The steps of an amount: what the stations are called, and how a station tells what it did. */
#include "base/language.h"
#include "calc/allocation/allocation_run.h"
#include "calc/allocation/working.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <string.h>

static const struct {
	const char *name, *label;
} stations[] = {
	[SMV_STEP_LET] = { "let", N_("Reckoned") },
	[SMV_STEP_REQUIRE] = { "require", N_("Required") },
	[SMV_STEP_CLAIM] = { "claim", N_("Claim") },
	[SMV_STEP_SHARE] = { "share", N_("Share of the pot") },
	[SMV_STEP_CLAIM_SUM] = { "claim-sum", N_("Sum of the claims") },
	[SMV_STEP_REDUCE] = { "reduce", N_("Reduction") },
	[SMV_STEP_CAP] = { "cap", N_("Cap") },
	[SMV_STEP_FLOOR] = { "floor", N_("Floor") },
	[SMV_STEP_REDISTRIBUTE] = { "redistribute", N_("Redistribution") },
	[SMV_STEP_DEDUCT] = { "deduct", N_("Deduction") },
	[SMV_STEP_PART] = { "part", N_("Part of the pot") },
	[SMV_STEP_FIT] = { "fit", N_("Fitted to the pot") },
	[SMV_STEP_ROUND] = { "round", N_("Rounding") },
	[SMV_STEP_TIES] = { "ties", N_("Equals alike") },
	[SMV_STEP_NOTHING_BELOW] = { "nothing-below", N_("Too small") },
	[SMV_STEP_AMOUNT] = { "amount", N_("Amount") },
};

const char *smv_station_name(enum smv_station station)
{
	return stations[station].name;
}

const char *smv_station_label(enum smv_station station)
{
	return _(stations[station].label);
}

bool smv_station_of_name(const char *name, enum smv_station *station)
{
	size_t i;

	for (i = 0; i < sizeof stations / sizeof *stations; i++)
		if (!strcmp(stations[i].name, name)) {
			*station = (enum smv_station)i;
			return true;
		}
	return false;
}

const char *smv_why_name(enum smv_why why)
{
	static const char *const names[] = {
		[SMV_WHY_NONE] = NULL,
		[SMV_WHY_REQUIRE] = "require",
		[SMV_WHY_UNKNOWN] = "unknown",
		[SMV_WHY_NO_LINE] = "no-line",
		[SMV_WHY_NO_WEIGHT] = "no-weight",
		[SMV_WHY_BELOW_ROW] = "below-row",
		[SMV_WHY_CAPPED] = "capped",
		[SMV_WHY_POT_EMPTY] = "pot-empty",
		[SMV_WHY_ROUNDED] = "rounded",
		[SMV_WHY_NOTHING_BELOW] = "nothing-below",
	};

	return names[why];
}

void smv_reckon_nothing(struct smv_contender *entry, enum smv_why why, size_t statement, size_t row)
{
	entry->why = why;
	entry->reason = statement;
	entry->row = row;
}

void smv_reckon_row_step(struct smv_reckoning *r, size_t claimant, enum smv_station station, size_t statement,
			 size_t row, int64_t amount, const char *working)
{
	if (!r->with_steps)
		return;
	r->steps = smv_grow(r->pool, r->steps, r->step_count, &r->step_room, sizeof *r->steps);
	r->steps[r->step_count++] = (struct smv_step){ claimant, station, statement, row, amount, working };
}

void smv_reckon_step(struct smv_reckoning *r, size_t claimant, enum smv_station station, size_t statement,
		     int64_t amount, const char *working)
{
	smv_reckon_row_step(r, claimant, station, statement, SMV_NO_RULE, amount, working);
}

int smv_reckon_overflow(const struct smv_reckoning *r, size_t claimant)
{
	return smv_fail(SMV_DATA,
			_("the amounts of '%s' are too large to reckon with, look at its quantities and the rules"),
			r->c->claimants[claimant].name);
}

int smv_reckon_check(struct smv_reckoning *r, size_t claimant)
{
	const struct smv_evaluation *e = &r->evaluation;

	if (!e->too_large)
		return SMV_OK;
	return smv_fail(SMV_DATA,
			_("the amounts of '%s' are too large to reckon with: line %ld of the rules meets %s and %s"),
			r->c->claimants[claimant].name, e->too_large_line, smv_working_fraction(r->pool, e->left),
			smv_working_fraction(r->pool, e->right));
}

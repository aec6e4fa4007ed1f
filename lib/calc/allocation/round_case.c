/* SPDX-License-Identifier: EUPL-1.2 */
#include "calc/allocation/round_case.h"
#include "base/fail.h"
#include "base/finding.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "calc/allocation/allocate.h"
#include "calc/allocation/allocation_run.h"
#include "rules/rules.h"

#include <string.h>

/* The application's numbers in the order that the rules ask for them. */
static const int64_t *arrange(struct smv_pool *pool, const struct smv_application *a, const char *const *names, size_t count)
{
	int64_t *values = smv_alloc(pool, (count + 1) * sizeof *values);
	size_t i, j;

	for (i = 0; i < count; i++) {
		values[i] = SMV_ABSENT;
		for (j = 0; j < a->quantity_count; j++)
			if (!strcmp(a->quantities[j].name, names[i]))
				values[i] = a->quantities[j].value;
	}
	return values;
}

static struct smv_case make_case(struct smv_pool *pool, const struct smv_round_case *rc)
{
	struct smv_claimant *claimants = smv_alloc(pool, (rc->application_count + 1) * sizeof *claimants);
	struct smv_case c = { .budget = rc->round->budget, .closes = rc->round->closes, .claimants = claimants,
			      .count = rc->application_count };
	const char *const *names;
	size_t name_count = smv_rules_quantities(rc->rules, &names), i;

	for (i = 0; i < rc->agreement_count; i++)
		c.committed += rc->agreements[i].amount;
	for (i = 0; i < rc->application_count; i++) {
		const struct smv_application *a = &rc->applications[i];

		claimants[i] = (struct smv_claimant){
			.name = a->organisation.name,
			.applied = a->applied,
			.last_year = a->last_year,
			.received = a->received,
			.active = a->organisation.active_in_municipality,
			.serves = a->organisation.serves_residents,
			.org_number = a->organisation.org_number,
			.kind = a->organisation.kind,
			.category = a->organisation.category,
			.registered = a->organisation.id,
			.quantities = arrange(pool, a, names, name_count),
		};
	}
	return c;
}

static const char *statement_text(struct smv_pool *pool, const struct smv_rules *rules, size_t statement)
{
	return statement == SMV_NO_RULE ? NULL : smv_rules_statement(pool, rules, statement, SMV_ENGLISH);
}

static const struct smv_told_step *tell(struct smv_pool *pool, const struct smv_rules *rules, const struct smv_step *steps, size_t count)
{
	struct smv_told_step *told = smv_alloc(pool, (count + 1) * sizeof *told);
	size_t i;

	for (i = 0; i < count; i++)
		told[i] = (struct smv_told_step){
			.station = smv_station_name(steps[i].station),
			.statement = statement_text(pool, rules, steps[i].statement),
			.working = steps[i].working,
			.amount = steps[i].amount,
		};
	return told;
}

int smv_round_allocate(struct smv_pool *pool, const struct smv_round_case *rc, bool with_steps, struct smv_pot *pot,
		       struct smv_outcome **outcomes, struct smv_findings *warnings)
{
	struct smv_case c = make_case(pool, rc);
	struct smv_result result;
	size_t i;
	int status;

	if ((status = smv_allocate(pool, rc->rules, &c, with_steps, &result, warnings)))
		return status;
	*pot = (struct smv_pot){ c.budget, c.committed, result.reserve, result.pot, result.claims };
	*outcomes = smv_alloc(pool, (c.count + 1) * sizeof **outcomes);
	for (i = 0; i < c.count; i++) {
		const struct smv_allocation *a = &result.allocations[i];

		(*outcomes)[i] = (struct smv_outcome){
			.application = &rc->applications[i],
			.allocated = true,
			.eligible = a->eligible,
			.claim = a->claim,
			.cap = a->cap,
			.amount = a->amount,
			.reason = statement_text(pool, rc->rules, a->reason),
			.adjusted = SMV_ABSENT,
			.granted = a->amount,
			.steps = tell(pool, rc->rules, result.steps + a->first_step, a->step_count),
			.step_count = a->step_count,
		};
	}
	return SMV_OK;
}

void smv_round_check(struct smv_pool *pool, const struct smv_round_case *rc, struct smv_findings *findings)
{
	struct smv_case c = make_case(pool, rc);
	struct smv_result result;
	size_t i;

	smv_rules_check(rc->rules, &c, findings);
	if (smv_allocate(pool, rc->rules, &c, false, &result, findings)) {
		smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_ALLOCATION_REFUSED, "%s", smv_reason());
		smv_forgive();
		return;
	}
	for (i = 0; i < c.count; i++)
		if (!result.allocations[i].eligible)
			smv_finding_add(findings, SMV_WARNING, NULL, SMV_ID_NOT_ELIGIBLE, _("%s may not be granted: %s"), c.claimants[i].name,
					smv_rules_statement(pool, rc->rules, result.allocations[i].reason, smv_language()));
}

const size_t *smv_round_refusals(struct smv_pool *pool, const struct smv_round_case *rc)
{
	struct smv_case c = make_case(pool, rc);
	const struct smv_reckoning r = { .pool = pool, .scratch = pool, .rules = rc->rules, .c = &c };
	size_t *refusals = smv_alloc(pool, (c.count + 1) * sizeof *refusals), i;

	for (i = 0; i < c.count; i++)
		refusals[i] = smv_refusal(&r, &c.claimants[i]);
	return refusals;
}

bool smv_round_agrees(const struct smv_pot *stored_pot, const struct smv_outcome *stored, const struct smv_pot *pot,
		       const struct smv_outcome *outcomes, size_t count)
{
	size_t i;

	if (stored_pot->pot != pot->pot || stored_pot->claims != pot->claims || stored_pot->committed != pot->committed)
		return false;
	for (i = 0; i < count; i++)
		if (!stored[i].allocated || stored[i].amount != outcomes[i].amount || stored[i].eligible != outcomes[i].eligible)
			return false;
	return true;
}

static bool same_text(const char *a, const char *b)
{
	return a && b ? !strcmp(a, b) : a == b;
}

bool smv_outcome_repeats(const struct smv_outcome *stored, const struct smv_outcome *outcome)
{
	size_t i;

	if (!stored->allocated || stored->eligible != outcome->eligible || stored->claim != outcome->claim || stored->cap != outcome->cap ||
	    stored->amount != outcome->amount || !same_text(stored->reason, outcome->reason) || stored->step_count != outcome->step_count)
		return false;
	for (i = 0; i < outcome->step_count; i++) {
		const struct smv_told_step *a = &stored->steps[i], *b = &outcome->steps[i];

		if (strcmp(a->station, b->station) || !same_text(a->statement, b->statement) || !same_text(a->working, b->working) ||
		    a->amount != b->amount)
			return false;
	}
	return true;
}

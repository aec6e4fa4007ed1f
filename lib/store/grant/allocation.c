/* SPDX-License-Identifier: EUPL-1.2 */
/* What the rules gave: the pot of a round, the outcome of each application with its steps, and the board's own amounts. */
#include "store/grant/allocation.h"
#include "base/dictionary.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/engine/query.h"
#include "store/grant/allocation.sql.h"
#include "store/grant/application.h"

static int put_pot(struct smv_store *store, int64_t round, const struct smv_pot *pot)
{
	struct smv_query *query = smv_query(store, sql_pot_add);

	smv_query_bind_number(query, "round", round);
	smv_query_bind_amount(query, "budget_ore", pot->budget);
	smv_query_bind_amount(query, "committed_ore", pot->committed);
	smv_query_bind_amount(query, "reserve_ore", pot->reserve);
	smv_query_bind_amount(query, "pot_ore", pot->pot);
	smv_query_bind_amount(query, "claims_ore", pot->claims);
	return smv_query_run(query);
}

static int put_agreement(struct smv_store *store, int64_t round, const struct smv_agreement *agreement)
{
	struct smv_query *query = smv_query(store, sql_pot_agreement_add);

	smv_query_bind_number(query, "round", round);
	smv_query_bind_number(query, "agreement", agreement->id);
	smv_query_bind_amount(query, "amount_ore", agreement->amount);
	return smv_query_run(query);
}

static int put_step(struct smv_store *store, int64_t application, size_t ordinal, const struct smv_told_step *step)
{
	struct smv_query *query = smv_query(store, sql_step_add);

	smv_query_bind_number(query, "application", application);
	smv_query_bind_number(query, "ordinal", (int64_t)ordinal);
	smv_query_bind_text(query, "step", step->station);
	smv_query_bind_text(query, "rule", step->statement);
	smv_query_bind_text(query, "working", step->working);
	smv_query_bind_amount(query, "amount_ore", step->amount);
	return smv_query_run(query);
}

static int put_outcome(struct smv_store *store, const struct smv_outcome *outcome)
{
	int64_t application = outcome->application->id;
	struct smv_query *query;
	size_t i;
	int rc;

	if ((rc = smv_allocation_drop(store, application)))
		return rc;
	query = smv_query(store, sql_allocation_add);
	smv_query_bind_number(query, "application", application);
	smv_query_bind_number(query, "eligible", outcome->eligible);
	smv_query_bind_amount(query, "claim_ore", outcome->claim);
	smv_query_bind_amount(query, "cap_ore", outcome->cap);
	smv_query_bind_amount(query, "amount_ore", outcome->amount);
	smv_query_bind_text(query, "reason_id", outcome->reason_id);
	smv_query_bind_text(query, "reason", outcome->reason);
	smv_query_bind_text(query, "missing", outcome->missing);
	rc = smv_query_run(query);
	for (i = 0; !rc && i < outcome->step_count; i++)
		rc = put_step(store, application, i + 1, &outcome->steps[i]);
	return rc;
}

int smv_allocation_put(struct smv_store *store, int64_t round, const struct smv_pot *pot, const struct smv_agreement *agreements,
		       size_t agreement_count, const struct smv_outcome *outcomes, size_t outcome_count)
{
	size_t i;
	int rc;

	if ((rc = smv_query_about(store, sql_pot_drop, "round", round)) || (rc = put_pot(store, round, pot)))
		return rc;
	for (i = 0; !rc && i < agreement_count; i++)
		rc = put_agreement(store, round, &agreements[i]);
	for (i = 0; !rc && i < outcome_count; i++)
		rc = put_outcome(store, &outcomes[i]);
	return rc;
}

int smv_allocation_drop(struct smv_store *store, int64_t application)
{
	return smv_query_about(store, sql_allocation_drop, "application", application);
}

static void read_pot(struct smv_query *row, struct smv_pool *pool, void *item)
{
	(void)pool;
	*(struct smv_pot *)item = (struct smv_pot){
		.budget = smv_query_number(row, "budget_ore"),
		.committed = smv_query_number(row, "committed_ore"),
		.reserve = smv_query_number(row, "reserve_ore"),
		.pot = smv_query_number(row, "pot_ore"),
		.claims = smv_query_number(row, "claims_ore"),
	};
}

int smv_allocation_pot(struct smv_store *store, int64_t round, struct smv_pot *pot, bool *found)
{
	struct smv_query *query = smv_query(store, sql_pot_get);

	*pot = (struct smv_pot){ 0 };
	smv_query_bind_number(query, "round", round);
	return smv_query_get(query, NULL, read_pot, pot, found);
}

/* The outcomes to fill, and where the one of an application stands. */
struct outcomes {
	struct smv_outcome *list;
	struct smv_dictionary *places;
	struct smv_pool *pool;
	struct smv_told_step *steps; /* of the outcome that is being read */
	size_t step_room;
};

/* NULL for an application that was not handed in (it is withdrawn). */
static struct smv_outcome *outcome_of(const struct outcomes *outcomes, int64_t application)
{
	size_t at = smv_dictionary_find(outcomes->places, &application, sizeof application);

	return at == SMV_NO_WORD ? NULL : &outcomes->list[at];
}

static int read_outcome(void *to, struct smv_query *row)
{
	struct outcomes *outcomes = to;
	struct smv_outcome *o = outcome_of(outcomes, smv_query_number(row, "id"));

	if (!o)
		return SMV_OK;
	o->allocated = smv_query_yes(row, "allocated");
	o->eligible = smv_query_yes(row, "eligible");
	o->claim = smv_query_number(row, "claim_ore");
	o->cap = smv_query_amount(row, "cap_ore");
	o->amount = smv_query_number(row, "amount_ore");
	o->reason_id = smv_query_text(row, "reason_id", outcomes->pool);
	o->reason = smv_query_text(row, "reason", outcomes->pool);
	o->missing = smv_query_text(row, "missing", outcomes->pool);
	o->adjusted = smv_query_amount(row, "adjusted_ore");
	o->adjusted_because = smv_query_text(row, "adjusted_because", outcomes->pool);
	o->granted = smv_query_number(row, "granted_ore");
	return SMV_OK;
}

/* The steps of one outcome come one after another. */
static int read_step(void *to, struct smv_query *row)
{
	struct outcomes *outcomes = to;
	struct smv_outcome *o = outcome_of(outcomes, smv_query_number(row, "application"));

	if (!o)
		return SMV_OK;
	if (!o->step_count) {
		outcomes->steps = NULL;
		outcomes->step_room = 0;
	}
	outcomes->steps = smv_grow(outcomes->pool, outcomes->steps, o->step_count, &outcomes->step_room, sizeof *o->steps);
	o->steps = outcomes->steps;
	outcomes->steps[o->step_count++] = (struct smv_told_step){
		.station = smv_query_text(row, "step", outcomes->pool),
		.statement = smv_query_text(row, "rule", outcomes->pool),
		.working = smv_query_text(row, "working", outcomes->pool),
		.amount = smv_query_amount(row, "amount_ore"),
	};
	return SMV_OK;
}

static int read_each(struct smv_store *store, const char *sql, int64_t round, int (*each)(void *to, struct smv_query *row),
		     struct outcomes *outcomes)
{
	struct smv_query *query = smv_query(store, sql);

	smv_query_bind_number(query, "round", round);
	return smv_query_each(query, each, outcomes);
}

int smv_allocation_outcomes(struct smv_store *store, struct smv_pool *pool, int64_t round, const struct smv_application *applications,
			    size_t count, struct smv_outcome **list)
{
	struct outcomes outcomes = { .places = smv_application_places(pool, applications, count), .pool = pool };
	size_t i;
	int rc;

	outcomes.list = *list = smv_alloc(pool, (count + 1) * sizeof **list);
	for (i = 0; i < count; i++)
		(*list)[i] = (struct smv_outcome){ .application = &applications[i], .cap = SMV_ABSENT, .adjusted = SMV_ABSENT };
	if ((rc = read_each(store, sql_outcome_list, round, read_outcome, &outcomes)))
		return rc;
	return read_each(store, sql_step_list, round, read_step, &outcomes);
}

int smv_adjustment_put(struct smv_store *store, int64_t application, int64_t ore, const char *reason)
{
	struct smv_query *query = smv_query(store, sql_adjustment_put);

	smv_query_bind_number(query, "application", application);
	smv_query_bind_amount(query, "amount_ore", ore);
	smv_query_bind_text(query, "reason", reason);
	return smv_query_run(query);
}

int smv_adjustment_clear(struct smv_store *store, int64_t application, bool *was_there)
{
	int rc = smv_query_about(store, sql_adjustment_clear, "application", application);

	*was_there = !rc && smv_query_changed(store) > 0;
	return rc;
}

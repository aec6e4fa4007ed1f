/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/grant/allocation.h"
#include "base/fail.h"
#include "base/number.h"
#include "base/pool.h"
#include "store/grant/allocation.sql.h"
#include "store/engine/private.h"
#include "store/engine/statement.h"

#include <stdlib.h>

/* Runs a statement about one thing. */
static int about(struct smv_store *store, const char *sql, const char *name, int64_t id)
{
	sqlite3_stmt *st = smv_statement(store, sql);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, name, id);
	return smv_step_done(store, st);
}

static int put_pot(struct smv_store *store, int64_t round, const struct smv_pot *pot)
{
	sqlite3_stmt *st = smv_statement(store, sql_pot_add);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "round", round);
	smv_bind_amount(st, "budget_ore", pot->budget);
	smv_bind_amount(st, "committed_ore", pot->committed);
	smv_bind_amount(st, "reserve_ore", pot->reserve);
	smv_bind_amount(st, "pot_ore", pot->pot);
	smv_bind_amount(st, "claims_ore", pot->claims);
	return smv_step_done(store, st);
}

static int put_agreement(struct smv_store *store, int64_t round, const struct smv_agreement *agreement)
{
	sqlite3_stmt *st = smv_statement(store, sql_pot_agreement_add);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "round", round);
	smv_bind_number(st, "agreement", agreement->id);
	smv_bind_amount(st, "amount_ore", agreement->amount);
	return smv_step_done(store, st);
}

static int put_steps(struct smv_store *store, const struct smv_outcome *outcome)
{
	sqlite3_stmt *st;
	size_t i;
	int rc;

	for (i = 0; i < outcome->step_count; i++) {
		const struct smv_told_step *step = &outcome->steps[i];

		if (!(st = smv_statement(store, sql_step_add)))
			return SMV_INTERNAL;
		smv_bind_number(st, "application", outcome->application->id);
		smv_bind_number(st, "ordinal", (int64_t)i + 1);
		smv_bind_text(st, "step", step->station);
		smv_bind_text(st, "rule", step->statement);
		smv_bind_text(st, "working", step->working);
		smv_bind_amount(st, "amount_ore", step->amount);
		if ((rc = smv_step_done(store, st)))
			return rc;
	}
	return SMV_OK;
}

static int put_outcome(struct smv_store *store, const struct smv_outcome *outcome)
{
	int rc = about(store, sql_allocation_drop, "application", outcome->application->id);
	sqlite3_stmt *st;

	if (rc)
		return rc;
	if (!(st = smv_statement(store, sql_allocation_add)))
		return SMV_INTERNAL;
	smv_bind_number(st, "application", outcome->application->id);
	smv_bind_number(st, "eligible", outcome->eligible);
	smv_bind_amount(st, "claim_ore", outcome->claim);
	smv_bind_amount(st, "cap_ore", outcome->cap);
	smv_bind_amount(st, "amount_ore", outcome->amount);
	smv_bind_text(st, "reason", outcome->reason);
	rc = smv_step_done(store, st);
	return rc ? rc : put_steps(store, outcome);
}

int smv_allocation_put(struct smv_store *store, int64_t round, const struct smv_pot *pot, const struct smv_agreement *agreements,
		       size_t agreement_count, const struct smv_outcome *outcomes, size_t outcome_count)
{
	size_t i;
	int rc;

	if ((rc = about(store, sql_pot_drop, "round", round)) || (rc = put_pot(store, round, pot)))
		return rc;
	for (i = 0; i < agreement_count; i++)
		if ((rc = put_agreement(store, round, &agreements[i])))
			return rc;
	for (i = 0; i < outcome_count; i++)
		if ((rc = put_outcome(store, &outcomes[i])))
			return rc;
	return SMV_OK;
}

int smv_allocation_pot(struct smv_store *store, int64_t round, struct smv_pot *pot, bool *found)
{
	sqlite3_stmt *st = smv_statement(store, sql_pot_get);
	int rc;

	*pot = (struct smv_pot){ 0 };
	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "round", round);
	if ((rc = smv_step_row(store, st, found)) || !*found)
		return rc;
	*pot = (struct smv_pot){
		.budget = smv_column_number(st, "budget_ore"),
		.committed = smv_column_number(st, "committed_ore"),
		.reserve = smv_column_number(st, "reserve_ore"),
		.pot = smv_column_number(st, "pot_ore"),
		.claims = smv_column_number(st, "claims_ore"),
	};
	sqlite3_reset(st);
	return SMV_OK;
}

static int by_application(const void *a, const void *b)
{
	int64_t x = (*(struct smv_outcome *const *)a)->application->id, y = (*(struct smv_outcome *const *)b)->application->id;

	return (x > y) - (x < y);
}

/* The outcome of an application; NULL for one that was not handed in (it is withdrawn). */
static struct smv_outcome *outcome_of(struct smv_outcome **sorted, size_t count, int64_t application)
{
	struct smv_application wanted_application = { .id = application };
	struct smv_outcome wanted = { .application = &wanted_application }, *key = &wanted;
	struct smv_outcome **found = bsearch(&key, sorted, count, sizeof *sorted, by_application);

	return found ? *found : NULL;
}

static void read_outcome(sqlite3_stmt *st, struct smv_pool *pool, struct smv_outcome *o)
{
	o->adjusted = smv_column_amount(st, "adjusted_ore");
	o->adjusted_because = smv_column_text(st, "adjusted_because", pool);
	o->granted = smv_column_number(st, "decided_ore"); /* of an award nothing else is known */
	if (smv_column_amount(st, "amount_ore") == SMV_ABSENT)
		return;
	o->allocated = true;
	o->eligible = smv_column_number(st, "eligible") != 0;
	o->claim = smv_column_number(st, "claim_ore");
	o->cap = smv_column_amount(st, "cap_ore");
	o->amount = smv_column_number(st, "amount_ore");
	o->reason = smv_column_text(st, "reason", pool);
	o->granted = smv_column_number(st, "granted_ore");
}

static int read_outcomes(struct smv_store *store, struct smv_pool *pool, int64_t round, struct smv_outcome **sorted, size_t count)
{
	sqlite3_stmt *st = smv_statement(store, sql_outcome_list);
	struct smv_outcome *outcome;
	bool row;
	int rc;

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "round", round);
	while (!(rc = smv_step_row(store, st, &row)) && row)
		if ((outcome = outcome_of(sorted, count, smv_column_number(st, "id"))))
			read_outcome(st, pool, outcome);
	return rc;
}

static int read_steps(struct smv_store *store, struct smv_pool *pool, int64_t round, struct smv_outcome **sorted, size_t count)
{
	sqlite3_stmt *st = smv_statement(store, sql_step_list);
	struct smv_told_step *steps = NULL;
	struct smv_outcome *outcome;
	size_t room = 0;
	bool row;
	int rc;

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "round", round);
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		if (!(outcome = outcome_of(sorted, count, smv_column_number(st, "application"))))
			continue;
		if (!outcome->step_count) {
			steps = NULL;
			room = 0;
		}
		steps = smv_grow(pool, steps, outcome->step_count, &room, sizeof *steps);
		steps[outcome->step_count++] = (struct smv_told_step){
			.station = smv_column_text(st, "step", pool),
			.statement = smv_column_text(st, "rule", pool),
			.working = smv_column_text(st, "working", pool),
			.amount = smv_column_number(st, "amount_ore"),
		};
		outcome->steps = steps;
	}
	return rc;
}

int smv_allocation_outcomes(struct smv_store *store, struct smv_pool *pool, int64_t round, const struct smv_application *applications,
			    size_t count, struct smv_outcome **outcomes)
{
	struct smv_outcome **sorted = smv_alloc(pool, (count + 1) * sizeof *sorted);
	size_t i;
	int rc;

	*outcomes = smv_alloc(pool, (count + 1) * sizeof **outcomes);
	for (i = 0; i < count; i++) {
		(*outcomes)[i] = (struct smv_outcome){ .application = &applications[i], .cap = SMV_ABSENT, .adjusted = SMV_ABSENT };
		sorted[i] = &(*outcomes)[i];
	}
	if (count)
		qsort(sorted, count, sizeof *sorted, by_application);
	if ((rc = read_outcomes(store, pool, round, sorted, count)))
		return rc;
	return read_steps(store, pool, round, sorted, count);
}

int smv_adjustment_put(struct smv_store *store, int64_t application, int64_t ore, const char *reason)
{
	sqlite3_stmt *st = smv_statement(store, sql_adjustment_put);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "application", application);
	smv_bind_amount(st, "amount_ore", ore);
	smv_bind_text(st, "reason", reason);
	return smv_step_done(store, st);
}

int smv_adjustment_clear(struct smv_store *store, int64_t application, bool *was_there)
{
	int rc = about(store, sql_adjustment_clear, "application", application);

	*was_there = !rc && sqlite3_changes(store->db) > 0;
	return rc;
}

static int add_amount(struct smv_store *store, int64_t decision, const struct smv_outcome *outcome)
{
	sqlite3_stmt *st = smv_statement(store, sql_decision_amount_add);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "decision", decision);
	smv_bind_number(st, "application", outcome->application->id);
	smv_bind_amount(st, "amount_ore", outcome->granted);
	return smv_step_done(store, st);
}

int smv_decision_add(struct smv_store *store, const struct smv_decision *decision, const struct smv_outcome *outcomes, size_t count)
{
	sqlite3_stmt *st;
	int64_t id;
	size_t i;
	int rc;

	if ((rc = about(store, sql_pot_agreement_keep, "round", decision->round))) /* while the round can be changed yet */
		return rc;
	if (!(st = smv_statement(store, sql_decision_add)))
		return SMV_INTERNAL;
	smv_bind_number(st, "round", decision->round);
	smv_bind_text(st, "board", decision->board);
	smv_bind_date(st, "decided_on", decision->decided_on);
	smv_bind_text(st, "paragraph", decision->paragraph);
	smv_bind_text(st, "reference", decision->reference);
	smv_bind_text(st, "motivation", decision->motivation);
	if ((rc = smv_step_done(store, st)))
		return rc;
	id = sqlite3_last_insert_rowid(store->db);
	for (i = 0; i < count; i++)
		if ((rc = add_amount(store, id, &outcomes[i])))
			return rc;
	return SMV_OK;
}

int smv_decision_same_paragraph(struct smv_store *store, struct smv_pool *pool, const struct smv_decision *decision, const char **other)
{
	sqlite3_stmt *st = smv_statement(store, sql_decision_same_paragraph);
	bool row;
	int rc;

	*other = NULL;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "round", decision->round);
	smv_bind_text(st, "board", decision->board);
	smv_bind_date(st, "decided_on", decision->decided_on);
	smv_bind_text(st, "paragraph", decision->paragraph);
	if (!(rc = smv_step_row(store, st, &row)) && row)
		*other = smv_column_text(st, "name", pool);
	sqlite3_reset(st);
	return rc;
}

static int read_granted(struct smv_store *store, struct smv_pool *pool, const char *programme, bool awards, struct smv_granted **list,
			size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql_granted_list);
	size_t room = 0;
	bool row;
	int rc;

	*list = NULL;
	*count = 0;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_text(st, "programme", programme);
	if (awards)
		smv_bind_number(st, "awards", 1);
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		*list = smv_grow(pool, *list, *count, &room, sizeof **list);
		(*list)[(*count)++] = (struct smv_granted){
			.organisation_id = smv_column_number(st, "id"),
			.organisation = smv_column_text(st, "name", pool),
			.org_number = smv_column_text(st, "org_number", pool),
			.round = smv_column_text(st, "round", pool),
			.programme = smv_column_text(st, "programme", pool),
			.year = smv_column_number(st, "year"),
			.amount = smv_column_number(st, "amount_ore"),
		};
	}
	return rc;
}

int smv_granted_list(struct smv_store *store, struct smv_pool *pool, const char *programme, struct smv_granted **list, size_t *count)
{
	return read_granted(store, pool, programme, false, list, count);
}

int smv_granted_awards(struct smv_store *store, struct smv_pool *pool, struct smv_granted **list, size_t *count)
{
	return read_granted(store, pool, NULL, true, list, count);
}

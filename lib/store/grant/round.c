/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/grant/round.h"
#include "base/fail.h"
#include "base/pool.h"
#include "store/engine/private.h"
#include "store/register/programme.h"
#include "store/grant/round.sql.h"
#include "store/engine/query.h"

int smv_round_add(struct smv_store *store, struct smv_round *round)
{
	sqlite3_stmt *st;
	int rc;

	if ((rc = smv_programme_ensure(store, round->programme, round->board)))
		return rc;
	if (!(st = smv_statement(store, sql_round_add)))
		return SMV_INTERNAL;
	smv_bind_text(st, "name", round->name);
	smv_bind_text(st, "programme", round->programme);
	smv_bind_text(st, "board", round->board);
	smv_bind_number(st, "year", round->year);
	smv_bind_amount(st, "budget_ore", round->budget);
	smv_bind_date(st, "closes", round->closes);
	smv_bind_date(st, "decide_on", round->decide_on);
	smv_bind_text(st, "reference", round->reference);
	smv_bind_text(st, "rules", round->rules);
	rc = smv_step_done(store, st);
	round->id = sqlite3_last_insert_rowid(store->db);
	return rc;
}

int smv_round_put(struct smv_store *store, const struct smv_round *round)
{
	sqlite3_stmt *st;
	int rc;

	if ((rc = smv_programme_ensure(store, round->programme, NULL)))
		return rc;
	if (!(st = smv_statement(store, sql_round_put)))
		return SMV_INTERNAL;
	smv_bind_number(st, "id", round->id);
	smv_bind_text(st, "programme", round->programme);
	smv_bind_text(st, "board", round->board);
	smv_bind_number(st, "year", round->year);
	smv_bind_amount(st, "budget_ore", round->budget);
	smv_bind_date(st, "closes", round->closes);
	smv_bind_date(st, "decide_on", round->decide_on);
	smv_bind_text(st, "reference", round->reference);
	return smv_step_done(store, st);
}

int smv_round_remove(struct smv_store *store, const struct smv_round *round, bool *removed)
{
	sqlite3_stmt *st;
	int rc;

	if (!(st = smv_statement(store, sql_round_pot_drop)))
		return SMV_INTERNAL;
	smv_bind_number(st, "id", round->id);
	if ((rc = smv_step_done(store, st)))
		return rc;
	if (!(st = smv_statement(store, sql_round_drop)))
		return SMV_INTERNAL;
	smv_bind_number(st, "id", round->id);
	if ((rc = smv_step_done(store, st)))
		return rc;
	*removed = sqlite3_changes(store->db) > 0;
	if (!*removed)
		return SMV_OK;
	if (!(st = smv_statement(store, sql_programme_drop)))
		return SMV_INTERNAL;
	smv_bind_text(st, "programme", round->programme);
	return smv_step_done(store, st);
}

int smv_round_set_rules(struct smv_store *store, int64_t round, const char *rules)
{
	sqlite3_stmt *st = smv_statement(store, sql_round_set_rules);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "id", round);
	smv_bind_text(st, "rules", rules);
	return smv_step_done(store, st);
}

static void read_round(sqlite3_stmt *st, struct smv_pool *pool, struct smv_round *r)
{
	*r = (struct smv_round){
		.id = smv_column_number(st, "id"),
		.name = smv_column_text(st, "name", pool),
		.programme = smv_column_text(st, "programme", pool),
		.board = smv_column_text(st, "board", pool),
		.year = smv_column_number(st, "year"),
		.budget = smv_column_number(st, "budget_ore"),
		.closes = smv_column_date(st, "closes"),
		.decide_on = smv_column_date(st, "decide_on"),
		.reference = smv_column_text(st, "reference", pool),
		.rules = smv_column_text(st, "rules", pool),
		.state = (enum smv_round_state)smv_column_number(st, "state"),
		.applications = smv_column_number(st, "applications"),
		.applied = smv_column_number(st, "applied_ore"),
		.allocated = smv_column_amount(st, "allocated_ore"),
		.decided_on = smv_column_date(st, "decided_on"),
		.paragraph = smv_column_text(st, "paragraph", pool),
		.award = smv_column_number(st, "award") != 0,
		.motivation = smv_column_text(st, "motivation", pool),
		.decision_reference = smv_column_text(st, "decision_reference", pool),
	};
}

int smv_round_find(struct smv_store *store, struct smv_pool *pool, const char *name, struct smv_round *round, bool *found)
{
	sqlite3_stmt *st = smv_statement(store, sql_round_list);
	int rc;

	if (!st)
		return SMV_INTERNAL;
	smv_bind_text(st, "name", name);
	if (!(rc = smv_step_row(store, st, found)) && *found)
		read_round(st, pool, round);
	sqlite3_reset(st);
	return rc;
}

static int read_list(struct smv_store *store, struct smv_pool *pool, bool award, struct smv_round **list, size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql_round_list);
	size_t room = 0;
	bool row;
	int rc;

	*list = NULL;
	*count = 0;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "award", award);
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		*list = smv_grow(pool, *list, *count, &room, sizeof **list);
		read_round(st, pool, &(*list)[(*count)++]);
	}
	return rc;
}

int smv_round_list(struct smv_store *store, struct smv_pool *pool, struct smv_round **list, size_t *count)
{
	return read_list(store, pool, false, list, count);
}

int smv_award_list(struct smv_store *store, struct smv_pool *pool, struct smv_round **list, size_t *count)
{
	return read_list(store, pool, true, list, count);
}

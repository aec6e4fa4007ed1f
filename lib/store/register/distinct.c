/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/register/distinct.h"
#include "base/fail.h"
#include "base/pool.h"
#include "store/register/distinct.sql.h"
#include "store/engine/private.h"
#include "store/engine/statement.h"

/* Runs a statement about two organisations. */
static int about(struct smv_store *store, const char *sql, int64_t one, int64_t other, bool *changed)
{
	sqlite3_stmt *st = smv_statement(store, sql);
	int rc;

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "one", one);
	smv_bind_number(st, "other", other);
	rc = smv_step_done(store, st);
	*changed = !rc && sqlite3_changes(store->db) > 0;
	return rc;
}

int smv_distinct_add(struct smv_store *store, int64_t one, int64_t other, bool *changed)
{
	return about(store, sql_distinct_add, one, other, changed);
}

int smv_distinct_drop(struct smv_store *store, int64_t one, int64_t other, bool *changed)
{
	return about(store, sql_distinct_drop, one, other, changed);
}

int smv_distinct_list(struct smv_store *store, struct smv_pool *pool, struct smv_distinct **list, size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql_distinct_list);
	size_t room = 0;
	bool row;
	int rc;

	*list = NULL;
	*count = 0;
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		*list = smv_grow(pool, *list, *count, &room, sizeof **list);
		(*list)[(*count)++] =
			(struct smv_distinct){ smv_column_number(st, "organisation"), smv_column_number(st, "other") };
	}
	return rc;
}

int smv_distinct_move(struct smv_store *store, int64_t from, int64_t into)
{
	sqlite3_stmt *st = smv_statement(store, sql_distinct_move);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "from", from);
	smv_bind_number(st, "into", into);
	return smv_step_done(store, st);
}

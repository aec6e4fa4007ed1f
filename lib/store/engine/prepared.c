/* SPDX-License-Identifier: EUPL-1.2 */
/* The prepared statements of a store, found by the address of their SQL, and what they answer. */
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/private.h"

void smv_engine_reset_queries(struct smv_store *store)
{
	size_t i;

	for (i = 0; i < store->query_room; i++)
		if (store->queries[i])
			sqlite3_reset(store->queries[i]->prepared);
	sqlite3_reset(store->over.prepared);
}

void smv_engine_close_queries(struct smv_store *store)
{
	size_t i;

	for (i = 0; i < store->query_room; i++)
		if (store->queries[i])
			sqlite3_finalize(store->queries[i]->prepared);
	sqlite3_finalize(store->over.prepared);
}

/* Where the query of that SQL stands in the table, or would stand. */
static size_t place_of(const struct smv_store *store, const char *sql)
{
	size_t at = (size_t)((uint64_t)(uintptr_t)sql * 0x9e3779b97f4a7c15u >> 32);

	for (at &= store->query_room - 1; store->queries[at] && store->queries[at]->sql != sql;)
		at = (at + 1) & (store->query_room - 1);
	return at;
}

/* At least half of the table is empty. */
static void widen(struct smv_store *store)
{
	struct smv_query **old = store->queries;
	size_t room = store->query_room, i;

	store->query_room = room ? 2 * room : 64;
	store->queries = smv_alloc(store->pool, store->query_room * sizeof *store->queries);
	for (i = 0; i < room; i++)
		if (old[i])
			store->queries[place_of(store, old[i]->sql)] = old[i];
}

struct smv_query *smv_engine_query_of(struct smv_store *store, const char *sql)
{
	struct smv_query **place;

	if (2 * store->query_count >= store->query_room)
		widen(store);
	place = &store->queries[place_of(store, sql)];
	if (!*place) {
		*place = smv_alloc(store->pool, sizeof **place);
		**place = (struct smv_query){ .store = store, .sql = sql };
		store->query_count++;
	}
	return *place;
}

sqlite3_stmt *smv_engine_prepared(struct smv_store *store, const char *sql)
{
	struct smv_query *query = smv_engine_query_of(store, sql);

	if (query->prepared) {
		sqlite3_reset(query->prepared);
		sqlite3_clear_bindings(query->prepared);
	} else if (sqlite3_prepare_v3(store->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &query->prepared, NULL) != SQLITE_OK)
		smv_engine_failed(store);
	return query->prepared;
}

int smv_engine_step(struct smv_store *store, sqlite3_stmt *st, bool *row)
{
	int answer;

	*row = false;
	if (!st)
		return SMV_INTERNAL;
	if (store->interrupted && *store->interrupted)
		return smv_fail(SMV_INTERRUPTED, _("interrupted, nothing was stored"));
	answer = sqlite3_step(st);
	if (answer == SQLITE_ROW) {
		*row = true;
		return SMV_OK;
	}
	if (answer == SQLITE_DONE) {
		sqlite3_reset(st);
		return SMV_OK;
	}
	answer = smv_engine_failed(store);
	sqlite3_reset(st);
	return answer;
}

int smv_engine_number(struct smv_store *store, const char *sql, int *number)
{
	sqlite3_stmt *st = NULL;
	int rc = SMV_OK;

	if (sqlite3_prepare_v2(store->db, sql, -1, &st, NULL) != SQLITE_OK || sqlite3_step(st) != SQLITE_ROW)
		rc = smv_engine_failed(store);
	else
		*number = sqlite3_column_int(st, 0);
	sqlite3_finalize(st);
	return rc;
}

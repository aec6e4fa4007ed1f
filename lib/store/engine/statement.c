/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/engine/statement.h"
#include "base/date.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "store/engine/engine.h"
#include "store/engine/private.h"
#include "store/engine/lock_holder.h"

#include <assert.h>
#include <string.h>
#include <unistd.h>

/*
 * Nothing is left to save of a transaction that does not get the lock, and only without any lock of our own can it be asked
 * who holds it; beside a store that is only looked at, another of ours may have one (backup.c).
 */
static int locked(struct smv_store *store)
{
	const char *holder = NULL;

	if (!sqlite3_get_autocommit(store->db))
		sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
	if (store->mode != SMV_OPEN_AS_IS && sqlite3_txn_state(store->db, NULL) == SQLITE_TXN_NONE)
		holder = smv_lock_holder(store->pool, store->path);
	if (holder)
		return smv_fail(SMV_LOCKED, _("%s is locked by %s, try again in a while"), store->path, holder);
	return smv_fail(SMV_LOCKED, _("%s is locked by someone else, try again in a while"), store->path);
}

static int left_half_done(const struct smv_store *store)
{
	return smv_fail(SMV_DENIED, _("%s was left in the middle of a change, which is mended by any command of someone who may write it"),
			store->path);
}

static int not_written(const struct smv_store *store)
{
	switch (sqlite3_extended_errcode(store->db)) {
	case SQLITE_READONLY_DBMOVED:
		return smv_fail(SMV_LOCKED, _("another file was put in the place of %s meanwhile, run the command again"), store->path);
	case SQLITE_READONLY_ROLLBACK:
		return left_half_done(store);
	default:
		return smv_fail(SMV_DENIED, _("%s may not be written, see its permissions and those of its folder"), store->path);
	}
}

int smv_store_failed(struct smv_store *store)
{
	const char *words = sqlite3_errmsg(store->db);

	switch (sqlite3_errcode(store->db)) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return locked(store);
	case SQLITE_CONSTRAINT:
		if (!strcmp(words, "decided"))
			return smv_fail(SMV_DENIED, _("the round is decided and cannot be changed"));
		return smv_fail(SMV_INTERNAL, "%s: %s", store->path, words);
	case SQLITE_READONLY:
	case SQLITE_PERM:
	case SQLITE_AUTH:
		return not_written(store);
	case SQLITE_FULL:
		return smv_fail(SMV_IO, _("no room on the disk for %s, nothing was stored"), store->path);
	case SQLITE_CANTOPEN:
		/* The journal of a crash, which we may not read or not take away. */
		if (access(smv_printf(store->pool, "%s-journal", store->path), F_OK) == 0)
			return left_half_done(store);
		return smv_fail(SMV_IO, _("%s: input/output error (%s)"), store->path, words);
	case SQLITE_IOERR:
		return smv_fail(SMV_IO, _("%s: input/output error (%s)"), store->path, words);
	case SQLITE_CORRUPT:
		return smv_fail(SMV_IO, _("%s is damaged (%s), go back to a backup with: samverkan restore BACKUP"), store->path, words);
	case SQLITE_NOTADB:
		return smv_fail(SMV_DATA, _("%s is no samverkan database"), store->path);
	case SQLITE_NOMEM:
		return smv_fail(SMV_INTERNAL, _("out of memory"));
	default:
		return smv_fail(SMV_INTERNAL, "%s: %s", store->path, words);
	}
}

int smv_store_damaged(struct smv_store *store)
{
	return smv_fail(SMV_IO, _("%s is damaged, samverkan check tells more"), store->path);
}

int smv_store_number(struct smv_store *store, const char *sql, int *number)
{
	sqlite3_stmt *st = NULL;
	int rc = SMV_OK;

	if (sqlite3_prepare_v2(store->db, sql, -1, &st, NULL) != SQLITE_OK || sqlite3_step(st) != SQLITE_ROW)
		rc = smv_store_failed(store);
	else
		*number = sqlite3_column_int(st, 0);
	sqlite3_finalize(st);
	return rc;
}

void smv_statements_reset(struct smv_store *store)
{
	size_t i;

	for (i = 0; i < store->query_room; i++)
		if (store->queries[i])
			sqlite3_reset(store->queries[i]->prepared);
	sqlite3_reset(store->over.prepared);
}

void smv_queries_close(struct smv_store *store)
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

struct smv_query *smv_query_of(struct smv_store *store, const char *sql)
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

sqlite3_stmt *smv_statement(struct smv_store *store, const char *sql)
{
	struct smv_query *query = smv_query_of(store, sql);

	if (query->prepared) {
		sqlite3_reset(query->prepared);
		sqlite3_clear_bindings(query->prepared);
	} else if (sqlite3_prepare_v3(store->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &query->prepared, NULL) != SQLITE_OK)
		smv_store_failed(store);
	return query->prepared;
}

/* The parameter's number, 0 when the statement has none of that name. */
static int parameter(sqlite3_stmt *st, const char *name)
{
	char with_colon[64] = ":";

	assert(strlen(name) < sizeof with_colon - 1);
	strcpy(with_colon + 1, name);
	return sqlite3_bind_parameter_index(st, with_colon);
}

void smv_bind_number(sqlite3_stmt *st, const char *name, int64_t number)
{
	int at = parameter(st, name);

	if (at)
		sqlite3_bind_int64(st, at, number);
}

void smv_bind_text(sqlite3_stmt *st, const char *name, const char *text)
{
	int at = parameter(st, name);

	if (at)
		sqlite3_bind_text(st, at, text, -1, SQLITE_STATIC);
}

void smv_bind_date(sqlite3_stmt *st, const char *name, int32_t day)
{
	char text[SMV_DATE_ROOM];
	int at = parameter(st, name);

	if (at && day != SMV_NO_DATE)
		sqlite3_bind_text(st, at, smv_date_show(text, day), -1, SQLITE_TRANSIENT);
}

void smv_bind_amount(sqlite3_stmt *st, const char *name, int64_t ore)
{
	if (ore != SMV_ABSENT)
		smv_bind_number(st, name, ore);
}

static struct smv_query *query_with(const struct smv_store *store, const sqlite3_stmt *st)
{
	size_t i;

	for (i = 0; !store->queries[i] || store->queries[i]->prepared != st; i++)
		assert(i < store->query_room);
	return store->queries[i];
}

void smv_bind_fields(struct smv_store *store, sqlite3_stmt *st, const struct smv_field *fields, const void *object)
{
	smv_query_bind_some(query_with(store, st), fields, object);
}

int smv_step_row(struct smv_store *store, sqlite3_stmt *st, bool *row)
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
	answer = smv_store_failed(store);
	sqlite3_reset(st);
	return answer;
}

int smv_step_done(struct smv_store *store, sqlite3_stmt *st)
{
	bool row;
	int rc = smv_step_row(store, st, &row);

	assert(rc || !row);
	return rc;
}

/*
 * The column of that name, -1 for none; looked for from `from` on and then round, for they are mostly asked for in order.
 * SQLite finds columns whatever the case of their letters, and names them as the schema does, which may be damaged.
 */
static int column_from(sqlite3_stmt *st, const char *name, int from)
{
	int i, count = sqlite3_column_count(st);

	for (i = 0; i < count; i++)
		if (!sqlite3_stricmp(sqlite3_column_name(st, (from + i) % count), name))
			return (from + i) % count;
	return -1;
}

static int column(sqlite3_stmt *st, const char *name)
{
	return column_from(st, name, 0);
}

int64_t smv_column_number(sqlite3_stmt *st, const char *name)
{
	int at = column(st, name);

	assert(at >= 0);
	return sqlite3_column_int64(st, at);
}

int64_t smv_column_amount(sqlite3_stmt *st, const char *name)
{
	int at = column(st, name);

	assert(at >= 0);
	return sqlite3_column_type(st, at) == SQLITE_NULL ? SMV_ABSENT : sqlite3_column_int64(st, at);
}

int32_t smv_column_date(sqlite3_stmt *st, const char *name)
{
	int at = column(st, name);
	int32_t day = SMV_NO_DATE;

	assert(at >= 0);
	if (sqlite3_column_type(st, at) != SQLITE_NULL)
		smv_date_read((const char *)sqlite3_column_text(st, at), &day);
	return day;
}

const char *smv_column_text(sqlite3_stmt *st, const char *name, struct smv_pool *pool)
{
	int at = column(st, name);

	assert(at >= 0);
	return smv_copy(pool, (const char *)sqlite3_column_text(st, at));
}

void smv_column_fields(sqlite3_stmt *st, const struct smv_field *fields, void *object, struct smv_pool *pool)
{
	const struct smv_field *f;
	int from = 0;

	smv_fields_clear(fields, object);
	for (f = fields; f->kind != SMV_FIELD_END; f++) {
		void *member = (char *)object + f->at;
		int at = column_from(st, f->key, from);

		from = at + 1;
		if (at < 0 || sqlite3_column_type(st, at) == SQLITE_NULL)
			continue;
		switch (f->kind) {
		case SMV_FIELD_TEXT:
		case SMV_FIELD_CODE:
		case SMV_FIELD_ORG_NUMBER:
		case SMV_FIELD_GIRO:
		case SMV_FIELD_EMAIL:
			*(const char **)member = smv_copy(pool, (const char *)sqlite3_column_text(st, at));
			break;
		case SMV_FIELD_YES_NO:
			*(enum smv_yes_no *)member = sqlite3_column_int(st, at) ? SMV_YES : SMV_NO;
			break;
		case SMV_FIELD_MONEY:
		case SMV_FIELD_YEAR:
			*(int64_t *)member = sqlite3_column_int64(st, at);
			break;
		case SMV_FIELD_DATE:
			*(int32_t *)member = smv_column_date(st, f->key);
			break;
		case SMV_FIELD_END:
			break;
		}
	}
}

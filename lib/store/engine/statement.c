/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/engine/statement.h"
#include "base/date.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "store/engine/open.h"
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

	for (i = 0; i < store->statement_count; i++)
		sqlite3_reset(store->statements[i].prepared);
}

sqlite3_stmt *smv_statement(struct smv_store *store, const char *sql)
{
	sqlite3_stmt *st = NULL;
	size_t i;

	for (i = 0; i < store->statement_count; i++)
		if (store->statements[i].sql == sql) {
			st = store->statements[i].prepared;
			sqlite3_reset(st);
			sqlite3_clear_bindings(st);
			return st;
		}
	assert(store->statement_count < SMV_STATEMENTS);
	if (sqlite3_prepare_v3(store->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &st, NULL) != SQLITE_OK) {
		smv_store_failed(store);
		return NULL;
	}
	store->statements[store->statement_count].sql = sql;
	store->statements[store->statement_count++].prepared = st;
	return st;
}

struct smv_query *smv_query_slot(struct smv_store *store, const char *sql)
{
	size_t i;

	for (i = 0; i < store->statement_count; i++)
		if (store->statements[i].sql == sql)
			return &store->statements[i].query;
	return &store->unprepared;
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

/* The parameter of each field, looked up once: an import binds the same fields to the same statement for every row. */
static const int *parameters_of(struct smv_store *store, sqlite3_stmt *st, const struct smv_field *fields)
{
	size_t i, f;

	for (i = 0; store->statements[i].prepared != st; i++)
		assert(i < store->statement_count);
	if (store->statements[i].fields == fields)
		return store->statements[i].parameters;
	for (f = 0; fields[f].kind != SMV_FIELD_END; f++) {
		assert(f < SMV_BOUND_FIELDS);
		store->statements[i].parameters[f] = parameter(st, fields[f].key);
	}
	store->statements[i].fields = fields;
	return store->statements[i].parameters;
}

void smv_bind_fields(struct smv_store *store, sqlite3_stmt *st, const struct smv_field *fields, const void *object)
{
	const int *at = parameters_of(store, st, fields);
	char day[SMV_DATE_ROOM];

	for (; fields->kind != SMV_FIELD_END; fields++, at++) {
		const void *member = (const char *)object + fields->at;

		if (!*at || !smv_field_is_set(fields, object))
			continue;
		switch (fields->kind) {
		case SMV_FIELD_TEXT:
		case SMV_FIELD_CODE:
		case SMV_FIELD_ORG_NUMBER:
		case SMV_FIELD_GIRO:
		case SMV_FIELD_EMAIL:
			sqlite3_bind_text(st, *at, *(const char *const *)member, -1, SQLITE_STATIC);
			break;
		case SMV_FIELD_YES_NO:
			sqlite3_bind_int(st, *at, *(const enum smv_yes_no *)member == SMV_YES);
			break;
		case SMV_FIELD_MONEY:
		case SMV_FIELD_YEAR:
			sqlite3_bind_int64(st, *at, *(const int64_t *)member);
			break;
		case SMV_FIELD_DATE:
			sqlite3_bind_text(st, *at, smv_date_show(day, *(const int32_t *)member), -1, SQLITE_TRANSIENT);
			break;
		case SMV_FIELD_END:
			break;
		}
	}
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

/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/trust/sealed.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "store/engine/private.h"
#include "store/trust/seal.sql.h"
#include "store/engine/statement.h"

#include <string.h>

enum { ROW = 0xff }; /* before each row; a column's number never reaches it */

bool smv_sealed_is(const char *table)
{
	static const char *const others[] = { "journal", "journal_payload", "seal", "sweep" };
	size_t i;

	for (i = 0; i < sizeof others / sizeof *others; i++)
		if (!strcmp(table, others[i]))
			return false;
	return strncmp(table, "sqlite_", strlen("sqlite_")) != 0;
}

int smv_sealed_tables(struct smv_store *store, struct smv_pool *pool, const char ***tables, size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql_seal_tables);
	size_t room = 0;
	bool row;
	int rc;

	*tables = NULL;
	*count = 0;
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		if (!smv_sealed_is((const char *)sqlite3_column_text(st, 0)))
			continue;
		*tables = smv_grow(pool, *tables, *count, &room, sizeof **tables);
		(*tables)[(*count)++] = smv_column_text(st, "name", pool);
	}
	return rc;
}

/* Prepares what the words say with the table's name (%w) and its first column's put in; the caller finalizes it. */
static int prepare(struct smv_store *store, const char *format, const char *table, const char *column, sqlite3_stmt **st)
{
	char *sql = sqlite3_mprintf(format, table, column);
	int answer = sql ? sqlite3_prepare_v2(store->db, sql, -1, st, NULL) : SQLITE_NOMEM;

	sqlite3_free(sql);
	return answer == SQLITE_OK ? SMV_OK : smv_store_failed(store);
}

/* No list of tables and their keys to keep: what the schema says is asked for, and the names are put into the words. */
int smv_sealed_open(struct smv_store *store, const char *table, struct smv_sealed *sealed)
{
	/* A key is never longer than three columns. */
	static const char *const orders[] = { "ORDER BY 1", "ORDER BY 1, 2", "ORDER BY 1, 2, 3" };
	sqlite3_stmt *columns = NULL;
	const char *type;
	char *format;
	int count, rc;

	*sealed = (struct smv_sealed){ .rows = NULL };
	if ((rc = prepare(store, "SELECT * FROM \"%w\"", table, NULL, &columns)))
		return rc;
	count = sqlite3_column_count(columns);
	type = sqlite3_column_decltype(columns, 0);
	sealed->keyed = type && !strcmp(type, "INTEGER");
	format = sqlite3_mprintf("SELECT * FROM \"%%w\" WHERE %s BETWEEN ?1 AND ?2 %s", sealed->keyed ? "\"%w\"" : "0",
				 orders[count < 3 ? count - 1 : 2]);
	rc = format ? prepare(store, format, table, sqlite3_column_name(columns, 0), &sealed->rows) : smv_fail(SMV_INTERNAL, _("out of memory"));
	sqlite3_free(format);
	sqlite3_finalize(columns);
	return rc;
}

void smv_sealed_close(struct smv_sealed *sealed)
{
	sqlite3_finalize(sealed->rows);
	sealed->rows = NULL;
}

void smv_sealed_range(struct smv_sealed *sealed, int64_t first, int64_t last)
{
	sqlite3_reset(sealed->rows);
	sqlite3_bind_int64(sealed->rows, 1, first);
	sqlite3_bind_int64(sealed->rows, 2, last);
	sealed->at_row = sealed->begun = false;
}

static void feed_value(struct smv_hash *hash, sqlite3_stmt *st, int column)
{
	int type = sqlite3_column_type(st, column);
	const unsigned char head[2] = { (unsigned char)column, (unsigned char)type };
	const void *bytes;

	if (type == SQLITE_NULL)
		return; /* hence a column that a later schema adds changes no hash */
	smv_hash_feed(hash, head, sizeof head);
	if (type == SQLITE_INTEGER) {
		smv_hash_feed_number(hash, sqlite3_column_int64(st, column));
		return;
	}
	/* The text first: SQLite tells the size of what it was asked for last. */
	bytes = type == SQLITE_BLOB ? sqlite3_column_blob(st, column) : sqlite3_column_text(st, column);
	smv_hash_feed_sized(hash, bytes, (size_t)sqlite3_column_bytes(st, column));
}

static void feed_row(struct smv_hash *hash, sqlite3_stmt *st)
{
	const unsigned char mark = ROW;
	int i, count = sqlite3_column_count(st);

	smv_hash_feed(hash, &mark, 1);
	for (i = 0; i < count; i++)
		feed_value(hash, st, i);
}

static int64_t unit_of(const struct smv_sealed *sealed)
{
	return sealed->keyed ? sqlite3_column_int64(sealed->rows, 0) : 0;
}

int smv_sealed_next(struct smv_store *store, struct smv_sealed *sealed, int64_t *unit, unsigned char hash[SMV_SEAL], bool *found)
{
	struct smv_hash state;
	int rc = SMV_OK;

	*found = false;
	if (!sealed->begun && (rc = smv_step_row(store, sealed->rows, &sealed->at_row)))
		return rc;
	sealed->begun = true;
	if (!sealed->at_row)
		return SMV_OK;
	*found = true;
	*unit = unit_of(sealed);
	smv_hash_begin(&state);
	do
		feed_row(&state, sealed->rows);
	while (!(rc = smv_step_row(store, sealed->rows, &sealed->at_row)) && sealed->at_row && unit_of(sealed) == *unit);
	smv_hash_end(&state, hash, SMV_SEAL);
	return rc;
}

void smv_seal_read(sqlite3_stmt *st, int column, struct smv_seal_block *block)
{
	size_t size = (size_t)sqlite3_column_bytes(st, column);

	memset(block->hashes, 0, sizeof block->hashes);
	if (size)
		memcpy(block->hashes, sqlite3_column_blob(st, column), size < sizeof block->hashes ? size : sizeof block->hashes);
}

int64_t smv_seal_block_of(int64_t unit)
{
	return unit >= 0 ? unit / SMV_SEAL_BLOCK : -(-(unit + 1) / SMV_SEAL_BLOCK) - 1;
}

unsigned char *smv_seal_slot(struct smv_seal_block *block, int64_t unit)
{
	return block->hashes[unit - block->number * SMV_SEAL_BLOCK];
}

bool smv_seal_is_empty(const unsigned char hash[SMV_SEAL])
{
	static const unsigned char none[SMV_SEAL];

	return !memcmp(hash, none, SMV_SEAL);
}

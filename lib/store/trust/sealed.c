/* SPDX-License-Identifier: EUPL-1.2 */
/* Which tables are sealed, and what of a row its seal is made of. */
#include "store/trust/sealed.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/query.h"
#include "store/trust/seal.sql.h"

#include <string.h>

enum { ROW = 0xff }; /* before each row; a column's number never reaches it */

const char smv_sealed_numbers[] = "sqlite_sequence";

bool smv_sealed_is(const char *table)
{
	static const char *const others[] = { "journal", "journal_payload", "seal", "sweep" };
	size_t i;

	for (i = 0; i < sizeof others / sizeof *others; i++)
		if (!strcmp(table, others[i]))
			return false;
	return strncmp(table, "sqlite_", strlen("sqlite_")) != 0 || !strcmp(table, smv_sealed_numbers);
}

int smv_sealed_tables(struct smv_store *store, struct smv_pool *pool, const char ***tables, size_t *count)
{
	struct smv_query *query = smv_query(store, sql_seal_tables);
	size_t room = 0;
	bool row;
	int rc;

	*tables = NULL;
	*count = 0;
	while (!(rc = smv_query_next(query, &row)) && row) {
		const char *table = smv_query_text(query, "name", pool);

		if (!smv_sealed_is(table))
			continue;
		*tables = smv_grow(pool, *tables, *count, &room, sizeof **tables);
		(*tables)[(*count)++] = table;
	}
	return rc;
}

/* No list of tables and their keys to keep: what the schema says is asked for, and the names are put into the words. */
int smv_sealed_open(struct smv_store *store, const char *table, struct smv_sealed *sealed)
{
	/* A key is never longer than three columns. */
	static const char *const orders[] = { sql_seal_rows_1, sql_seal_rows_2, sql_seal_rows_3 };
	struct smv_query *query = smv_query(store, sql_seal_columns);
	const void *type = NULL, *column = NULL;
	int64_t count = 0;
	bool row;
	int rc;

	*sealed = (struct smv_sealed){ .keyed = false };
	smv_query_bind_text(query, "table", table);
	if ((rc = smv_query_one(query, &row)))
		return rc;
	if (row) {
		count = smv_query_number(query, "count");
		smv_query_bytes(query, "type", &type);
		smv_query_bytes(query, "name", &column);
	}
	sealed->keyed = type && column && !strcmp(type, "INTEGER");
	sealed->rows = sealed->keyed ? smv_query_over(store, orders[count < 3 ? count - 1 : 2], table, column, NULL)
				     : smv_query_over(store, sql_seal_rows_whole, table, NULL, NULL);
	return smv_query_end(query);
}

void smv_sealed_close(struct smv_sealed *sealed)
{
	if (sealed->rows)
		smv_query_end(sealed->rows);
	sealed->rows = NULL;
}

void smv_sealed_range(struct smv_sealed *sealed, int64_t first, int64_t last)
{
	smv_query_end(sealed->rows);
	smv_query_bind_number(sealed->rows, "first", first);
	smv_query_bind_number(sealed->rows, "last", last);
	sealed->at_row = sealed->begun = false;
}

static void feed_value(struct smv_hash *hash, struct smv_query *row, size_t column)
{
	/* What the kinds of values are to SQLite. */
	enum { INTEGER = 1, TEXT = 3, BYTES = 4 };
	unsigned char head[2] = { (unsigned char)column, INTEGER };
	const void *bytes = NULL;
	int64_t number = 0;
	size_t size = 0;

	switch (smv_query_value(row, column, &number, &bytes, &size)) {
	case SMV_QUERY_NULL:
		return; /* hence a column that a later schema adds changes no hash */
	case SMV_QUERY_NUMBER:
		smv_hash_feed(hash, head, sizeof head);
		smv_hash_feed_number(hash, number);
		return;
	case SMV_QUERY_TEXT:
		head[1] = TEXT;
		break;
	case SMV_QUERY_BYTES:
		head[1] = BYTES;
		break;
	}
	smv_hash_feed(hash, head, sizeof head);
	smv_hash_feed_sized(hash, bytes, size);
}

static void feed_row(struct smv_hash *hash, struct smv_query *row)
{
	const unsigned char mark = ROW;
	size_t i, count = smv_query_columns(row);

	smv_hash_feed(hash, &mark, 1);
	for (i = 0; i < count; i++)
		feed_value(hash, row, i);
}

static int64_t unit_of(const struct smv_sealed *sealed)
{
	const void *bytes;
	int64_t unit = 0;
	size_t size;

	if (sealed->keyed)
		smv_query_value(sealed->rows, 0, &unit, &bytes, &size);
	return unit;
}

static int next_row(struct smv_sealed *sealed)
{
	return smv_query_next(sealed->rows, &sealed->at_row);
}

int smv_sealed_next(struct smv_sealed *sealed, int64_t *unit, unsigned char hash[SMV_SEAL], bool *found)
{
	struct smv_hash state;
	int rc = SMV_OK;

	*found = false;
	if (!sealed->begun && (rc = next_row(sealed)))
		return rc;
	sealed->begun = true;
	if (!sealed->at_row)
		return SMV_OK;
	*found = true;
	*unit = unit_of(sealed);
	smv_hash_begin(&state);
	do
		feed_row(&state, sealed->rows);
	while (!(rc = next_row(sealed)) && sealed->at_row && unit_of(sealed) == *unit);
	smv_hash_end(&state, hash, SMV_SEAL);
	return rc;
}

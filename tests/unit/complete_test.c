/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Nothing is stored and then lost: every column of the schema is read by the export of its table and by another query of
 * the store, or stands here with its reason.  SQLite's authorizer tells which columns a statement reads.
 */
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/export.h"
#include "store_sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <sqlite3.h>

static const struct {
	const char *name, *sql;
} statements[] = {
#include "store/all.sql.h"
};

enum { STATEMENTS = sizeof statements / sizeof *statements, COLUMNS = 1024, NAME = 64 };

struct excuse {
	const char *table, *column; /* NULL: all of the table */
	const char *why;
};

static const struct excuse not_exported[] = {
	{ "amendment", "decision", "there is one of the round" },
	{ "amendment", "previous", "the one before it of the same organisation and round" },
	{ "application_quantity", NULL, "columns of application" },
	{ "erasing", NULL, "empty between two commands" },
	{ "organisation", "name_key", "made of the name" },
	{ "seal", NULL, "hashes of the rows, in this file alone" },
	{ "survey", "name_key", "made of the name" },
	{ "sweep", NULL, "empty between two commands" },
	{ "theme", "id", "known by survey and name" },
};

/* By another query than the export: what a table keeps for whoever looks into the export. */
static const struct excuse not_read[] = {
	{ "account_change", "giro", "which account it became, for an audit" },
	{ "correction", "corrected_on", "for an audit" },
	{ "correction", "previous", "for an audit; the decision has what stood first" },
	{ "correction", "reason", "for an audit" },
	{ "erasing", NULL, "the triggers look at it" },
	{ "payment", "giro", "which account was paid, for an audit" },
	{ "pot_agreement", "org_number", "as it was when the round was decided" },
	{ "reclaim", "id", "their order" },
	{ "reclaim", "reason", "for an audit; sums go by the amount" },
	{ "reclaim", "reclaimed_on", "for an audit; sums go by the amount" },
	{ "repayment", "repaid_on", "for an audit; sums go by the amount" },
	{ "sweep", "reference", "of the deletion, for who looks after a crash" },
};

struct column {
	char table[NAME], name[NAME];
	bool exported, read;
};

struct reading {
	struct column columns[COLUMNS];
	int count;
	bool now[COLUMNS]; /* by the statement at hand */
};

static struct column *find(struct reading *reading, const char *table, const char *name)
{
	int i;

	for (i = 0; i < reading->count; i++)
		if (!strcmp(reading->columns[i].table, table) && !strcmp(reading->columns[i].name, name))
			return &reading->columns[i];
	return NULL;
}

/* What a view reads is read by who reads the view; what a trigger reads is read by nobody. */
static bool is_view(const char *name)
{
	return !strcmp(name, "decision_now") || !strcmp(name, "granted_amount");
}

static int note_read(void *to, int action, const char *table, const char *name, const char *database, const char *trigger)
{
	struct reading *reading = to;
	struct column *column;

	(void)database;
	if (action == SQLITE_READ && (!trigger || is_view(trigger)) && (column = find(reading, table, name)))
		reading->now[column - reading->columns] = true;
	return SQLITE_OK;
}

static void list_columns(sqlite3 *db, struct reading *reading)
{
	static const char sql[] = "SELECT s.name, c.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c "
				  "WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite_%' ORDER BY 1, c.cid";
	sqlite3_stmt *st;

	assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &st, NULL), SQLITE_OK);
	while (sqlite3_step(st) == SQLITE_ROW) {
		struct column *column = &reading->columns[reading->count++];

		assert_true(reading->count <= COLUMNS);
		snprintf(column->table, NAME, "%s", sqlite3_column_text(st, 0));
		snprintf(column->name, NAME, "%s", sqlite3_column_text(st, 1));
	}
	sqlite3_finalize(st);
}

/* A statement that gives no rows shows nobody what it reads. */
static void look_at(sqlite3 *db, struct reading *reading, const char *name, const char *sql)
{
	static const char export[] = "export:export_";
	const bool exports = !strncmp(name, export, strlen(export));
	sqlite3_stmt *st = NULL;
	int i;

	memset(reading->now, 0, sizeof reading->now);
	if (sqlite3_prepare_v2(db, sql, -1, &st, NULL) != SQLITE_OK)
		fail_msg("%s: %s", name, sqlite3_errmsg(db));
	for (i = 0; i < reading->count && sqlite3_column_count(st); i++) {
		struct column *column = &reading->columns[i];

		if (!reading->now[i])
			continue;
		if (!exports)
			column->read = true;
		else if (!strcmp(name + strlen(export), column->table))
			column->exported = true;
	}
	sqlite3_finalize(st);
}

static const struct excuse *excuse_of(const struct excuse *list, size_t count, const struct column *column)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (!strcmp(list[i].table, column->table) && (!list[i].column || !strcmp(list[i].column, column->name)))
			return &list[i];
	return NULL;
}

/* A column that is read and excused as well is a mistake of the list. */
static int judge(const struct column *column, bool done, const struct excuse *excuse, const char *what)
{
	if (done == !excuse)
		return 0;
	if (excuse)
		print_error("%s.%s: %s, although it is excused (%s)\n", column->table, column->name, what, excuse->why);
	else
		print_error("%s.%s: not %s; or excuse it in tests/unit/complete_test.c\n", column->table, column->name, what);
	return 1;
}

static void every_column_is_exported_and_read(void **state)
{
	static struct reading reading;
	const struct smv_sample_store *sample = *state;
	int bad = 0, i;
	sqlite3 *db;

	assert_int_equal(sqlite3_open(sample->path, &db), SQLITE_OK);
	list_columns(db, &reading);
	assert_true(reading.count > 200);
	sqlite3_set_authorizer(db, note_read, &reading);
	for (i = 0; i < STATEMENTS; i++)
		if (!strstr(statements[i].sql, "{table}")) /* which looks at all of them alike */
			look_at(db, &reading, statements[i].name, statements[i].sql);
	for (i = 0; i < reading.count; i++) {
		const struct column *c = &reading.columns[i];

		bad += judge(c, c->exported, excuse_of(not_exported, sizeof not_exported / sizeof *not_exported, c),
			     "read by the export of its table");
		bad += judge(c, c->read, excuse_of(not_read, sizeof not_read / sizeof *not_read, c), "read by another query");
	}
	sqlite3_close(db);
	assert_int_equal(bad, 0);
}

/* What the schema calls a number is exported as one, and a text as a text; made values have no type of their own. */
static int compare_types(sqlite3 *db, const char *sql, const struct smv_export_shape *shape)
{
	sqlite3_stmt *st = NULL;
	int bad = 0, i;

	assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &st, NULL), SQLITE_OK);
	for (i = 0; i < (int)shape->count && i < sqlite3_column_count(st); i++) {
		const char *stored = sqlite3_column_decltype(st, i);
		const bool text = shape->columns[i].type == SMV_TEXT || shape->columns[i].type == SMV_DATE;

		if (!stored || !strcmp(stored, text ? "TEXT" : "INTEGER"))
			continue;
		print_error("%s.%s is stored as %s and exported as %s; a key means the same in every table (types in lib/store/export.c), "
			    "call this one otherwise in lib/store/export.sql\n", shape->table, shape->columns[i].key, stored,
			    text ? "a text" : "a number");
		bad++;
	}
	sqlite3_finalize(st);
	return bad;
}

static void every_column_is_exported_as_what_it_is(void **state)
{
	const struct smv_sample_store *sample = *state;
	struct smv_export_shape shape;
	struct smv_export *export;
	int bad = 0, i, t;
	sqlite3 *db;

	assert_int_equal(sqlite3_open(sample->path, &db), SQLITE_OK);
	for (t = 0; smv_export_tables[t]; t++) {
		const char *name = smv_printf(sample->pool, "export:export_%s", smv_export_tables[t]);

		assert_int_equal(smv_export_open(sample->store, sample->pool, smv_export_tables[t], &export, &shape), SMV_OK);
		for (i = 0; i < STATEMENTS; i++)
			if (!strcmp(statements[i].name, name))
				bad += compare_types(db, statements[i].sql, &shape);
	}
	sqlite3_close(db);
	assert_int_equal(bad, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(every_column_is_exported_and_read, smv_sample_store_open, smv_sample_store_close),
		cmocka_unit_test_setup_teardown(every_column_is_exported_as_what_it_is, smv_sample_store_open, smv_sample_store_close),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

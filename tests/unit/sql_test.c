/* SPDX-License-Identifier: EUPL-1.2 */
/* Every statement that the store has can be prepared against its schema, with every name that is put into it; and the schema
 * opens without us. */
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/query.h"
#include "store/person/person_search.h"
#include "store/trust/sealed.h"
#include "store_sample.h"

#include <setjmp.h>
#include <stdarg.h>
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

enum { STATEMENTS = sizeof statements / sizeof *statements };

static void with_database(void **state, void (*look)(sqlite3 *db))
{
	const struct smv_sample_store *sample = *state;
	sqlite3 *db;

	assert_int_equal(sqlite3_open(sample->path, &db), SQLITE_OK);
	look(db);
	sqlite3_close(db);
}

static void prepare_each(sqlite3 *db)
{
	int i, bad = 0;

	assert_true(STATEMENTS > 60);
	for (i = 0; i < STATEMENTS; i++) {
		sqlite3_stmt *st = NULL;
		const char *rest = NULL;

		if (strstr(statements[i].sql, "{table}"))
			continue;
		if (sqlite3_prepare_v2(db, statements[i].sql, -1, &st, &rest) != SQLITE_OK || !st) {
			print_error("%s: %s\n", statements[i].name, sqlite3_errmsg(db));
			bad++;
		} else {
			while (*rest == '\n')
				rest++;
			if (*rest) {
				print_error("%s: more than one statement\n", statements[i].name);
				bad++;
			}
			/* What a statement does not name, it cannot miss: a damaged schema would be followed. */
			if (strstr(statements[i].sql, "SELECT *") || strstr(statements[i].sql, ".*")) {
				print_error("%s: does not name its columns\n", statements[i].name);
				bad++;
			}
		}
		sqlite3_finalize(st);
	}
	assert_int_equal(bad, 0);
}

/*
 * Where a row turns out to be there already SQLite has given a number all the same (sqlite_sequence), of which it tells nobody:
 * such a statement must change that row, or the numbers would not be sealed.
 */
static void look_at_insertions(sqlite3 *db)
{
	sqlite3_stmt *tables;
	char insertion[100];
	int i, numbered = 0;

	assert_int_equal(sqlite3_prepare_v2(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql GLOB '* AUTOINCREMENT*'", -1, &tables,
					    NULL), SQLITE_OK);
	for (; sqlite3_step(tables) == SQLITE_ROW; numbered++) {
		snprintf(insertion, sizeof insertion, " INTO %s ", (const char *)sqlite3_column_text(tables, 0));
		for (i = 0; i < STATEMENTS; i++)
			if (strstr(statements[i].sql, insertion) &&
			    (strstr(statements[i].sql, "DO NOTHING") || strstr(statements[i].sql, "INSERT OR")))
				fail_msg("%s: may add no row and yet give a number", statements[i].name);
	}
	sqlite3_finalize(tables);
	assert_true(numbered >= 5);
}

static void look_at_tables(sqlite3 *db)
{
	sqlite3_stmt *st;
	int tables = 0;

	assert_int_equal(sqlite3_prepare_v2(db, "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
					    -1, &st, NULL), SQLITE_OK);
	while (sqlite3_step(st) == SQLITE_ROW) {
		if (!sqlite3_column_int(st, 1))
			fail_msg("%s is not STRICT", sqlite3_column_text(st, 0));
		tables++;
	}
	sqlite3_finalize(st);
	assert_true(tables >= 17);
}

static bool is_moved(const char *table)
{
	char update[100], insertion[100];
	int i;

	snprintf(update, sizeof update, "UPDATE %s SET ", table);
	snprintf(insertion, sizeof insertion, "INSERT INTO %s ", table);
	for (i = 0; i < STATEMENTS; i++)
		if (strstr(statements[i].sql, ":into") && (strstr(statements[i].sql, update) || strstr(statements[i].sql, insertion)))
			return true;
	return false;
}

/* When one of two organisations becomes a part of the other, its rows go over to that one (lib/store/merge.c). */
static void look_at_mergers(sqlite3 *db)
{
	static const char by_hand[] = "contact"; /* which are put together one by one */
	sqlite3_stmt *tables;
	int about = 0, bad = 0;

	assert_int_equal(sqlite3_prepare_v2(db, "SELECT DISTINCT s.name FROM sqlite_schema s, pragma_foreign_key_list(s.name) k "
					    "WHERE s.type = 'table' AND k.\"table\" = 'organisation'", -1, &tables, NULL), SQLITE_OK);
	for (; sqlite3_step(tables) == SQLITE_ROW; about++) {
		const char *table = (const char *)sqlite3_column_text(tables, 0);

		if (!strcmp(table, by_hand) || is_moved(table))
			continue;
		print_error("%s is about organisations: give it a block %s_move that puts :into for :from, and call it in lib/store/merge.c\n",
			    table, table);
		bad++;
	}
	sqlite3_finalize(tables);
	assert_int_equal(bad, 0);
	assert_true(about >= 6);
}

/* What is asked about one organisation, application, round or year must not take longer because there are others. */
static const char *const about_few[] = {
	"allocation:outcome_list", "allocation:step_list", "application:application_drop", "application:application_list",
	"application:application_move", "application:quantity_list", "contact:contact_list", "granted:granted_of", "merge_conflict:clash_list",
	"obligation:due_list", "organisation:account_change_move", "organisation:alias_list", "organisation:organisation_by_key",
	"organisation:organisation_drop", "organisation:organisation_get",
};

static const char *statement(const char *name)
{
	int i;

	for (i = 0; i < STATEMENTS; i++)
		if (!strcmp(statements[i].name, name))
			return statements[i].sql;
	fail_msg("there is no statement %s", name);
	return NULL;
}

static void look_at_plans(sqlite3 *db)
{
	char explain[4096];
	sqlite3_stmt *st;
	size_t i;

	for (i = 0; i < sizeof about_few / sizeof *about_few; i++) {
		snprintf(explain, sizeof explain, "EXPLAIN QUERY PLAN %s", statement(about_few[i]));
		assert_int_equal(sqlite3_prepare_v2(db, explain, -1, &st, NULL), SQLITE_OK);
		while (sqlite3_step(st) == SQLITE_ROW)
			if (strstr((const char *)sqlite3_column_text(st, 3), "SCAN"))
				fail_msg("%s reads all: %s", about_few[i], sqlite3_column_text(st, 3));
		sqlite3_finalize(st);
	}
}

static void what_is_about_few_is_found_by_an_index(void **state)
{
	with_database(state, look_at_plans);
}

static void every_statement_can_be_prepared(void **state)
{
	with_database(state, prepare_each);
}

static void every_table_is_strict(void **state)
{
	with_database(state, look_at_tables);
}

/* The names that belong into a block of person.sql with a column of person_columns.c; *key is NULL where it has none. */
static bool takes(const char *sql, const struct smv_person_column *column, const char **key)
{
	const struct smv_person_table *table = smv_person_table_of(column);

	if (!table)
		return false;
	if (strstr(sql, "t.{column}")) {
		*key = table->key;
		return !strcmp(table->texts, sql);
	}
	*key = column->key;
	if (strstr(sql, "journal"))
		return column->kind == SMV_COLUMN_PAYLOAD;
	return column->key || !strstr(sql, "{key}");
}

static int fill_person(struct smv_store *store, const char *name, const char *sql)
{
	const struct smv_person_column *column;
	const char *key;
	int filled = 0;

	for (column = smv_person_columns; column->table; column++)
		if (takes(sql, column, &key)) {
			if (smv_query_end(smv_query_over(store, sql, column->table, column->column, key)))
				fail_msg("%s with %s.%s: %s", name, column->table, column->column, smv_reason());
			filled++;
		}
	return filled;
}

/* Each table that is sealed takes one of the blocks. */
static int fill_seals(struct smv_store *store, const char *name, const char *sql)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_sealed sealed;
	const char **tables;
	size_t count, i;

	(void)sql;
	assert_int_equal(smv_sealed_tables(store, pool, &tables, &count), SMV_OK);
	for (i = 0; i < count; i++) {
		assert_int_equal(smv_sealed_open(store, tables[i], &sealed), SMV_OK);
		if (smv_query_end(sealed.rows))
			fail_msg("%s with %s: %s", name, tables[i], smv_reason());
		smv_sealed_close(&sealed);
	}
	smv_pool_close(pool);
	return (int)count;
}

/* Whose blocks are filled with names, and what fills them as the store does. */
static const struct {
	const char *file;
	int (*fill)(struct smv_store *store, const char *name, const char *sql);
} fillings[] = { { "person:", fill_person }, { "seal:", fill_seals } };

static int fill(struct smv_store *store, const char *name, const char *sql)
{
	size_t i;

	for (i = 0; i < sizeof fillings / sizeof *fillings; i++)
		if (!strncmp(name, fillings[i].file, strlen(fillings[i].file)))
			return fillings[i].fill(store, name, sql);
	return 0;
}

static void every_filling_can_be_prepared(void **state)
{
	const struct smv_person person = { .name = "Anna Andersson" };
	struct smv_sample_store *sample = *state;
	struct smv_person_search search;
	int i, filled = 0;

	assert_int_equal(smv_person_search_open(&search, sample->store, sample->pool, &person), SMV_OK);
	for (i = 0; i < STATEMENTS; i++) {
		int times = strstr(statements[i].sql, "{table}") ? fill(sample->store, statements[i].name, statements[i].sql) : 1;

		if (!times)
			fail_msg("%s is filled with no names here", statements[i].name);
		filled += times;
	}
	assert_true(filled > STATEMENTS + 100);
	smv_person_search_close(&search);
}

static void every_number_that_is_given_is_sealed(void **state)
{
	with_database(state, look_at_insertions);
}

static void a_merger_moves_all_that_is_about_an_organisation(void **state)
{
	with_database(state, look_at_mergers);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_statement_can_be_prepared),
		cmocka_unit_test(what_is_about_few_is_found_by_an_index),
		cmocka_unit_test(every_filling_can_be_prepared),
		cmocka_unit_test(every_table_is_strict),
		cmocka_unit_test(every_number_that_is_given_is_sealed),
		cmocka_unit_test(a_merger_moves_all_that_is_about_an_organisation),
	};

	return cmocka_run_group_tests(tests, smv_sample_store_open, smv_sample_store_close);
}

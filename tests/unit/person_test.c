/* SPDX-License-Identifier: EUPL-1.2 */
/* That no text column is forgotten when a person is, and that what is decided stays decided meanwhile. */
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/journal/journal.h"
#include "store/person/person.h"
#include "store/person/person_columns.h"
#include "store/register/contact.h"
#include "store/register/organisation.h"
#include "store/session.h"
#include "store_sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <cmocka.h>
#include <sqlite3.h>

static sqlite3 *open_again(const struct smv_sample_store *sample)
{
	sqlite3 *db = NULL;

	assert_int_equal(sqlite3_open_v2(sample->path, &db, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
	return db;
}

static const struct smv_person_column *column_of(const char *table, const char *column)
{
	const struct smv_person_column *c;

	for (c = smv_person_columns; c->table; c++)
		if (!strcmp(c->table, table) && !strcmp(c->column, column))
			return c;
	return NULL;
}

/* A text column that is added to the schema must be said to be searched, or why it cannot speak of a person. */
static void every_text_column_is_accounted_for(void **state)
{
	sqlite3 *db = open_again(*state);
	const struct smv_person_column *c;
	size_t known = 0, stored = 0;
	sqlite3_stmt *st;

	assert_int_equal(sqlite3_prepare_v2(db,
					    "SELECT s.name, c.name FROM sqlite_schema s, pragma_table_info(s.name) c "
					    "WHERE s.type = 'table' AND c.type = 'TEXT'",
					    -1, &st, NULL),
			 SQLITE_OK);
	for (; sqlite3_step(st) == SQLITE_ROW; stored++)
		if (!column_of((const char *)sqlite3_column_text(st, 0), (const char *)sqlite3_column_text(st, 1)))
			print_error("%s.%s: say in lib/store/person/person_columns.c whether it may speak of a person\n",
				    sqlite3_column_text(st, 0), sqlite3_column_text(st, 1));
	for (c = smv_person_columns; c->table; c++, known++)
		if (c->kind == SMV_COLUMN_NOBODY || c->kind == SMV_COLUMN_STAYS)
			assert_non_null(c->why);
	assert_int_equal(known, stored);
	sqlite3_finalize(st);
	sqlite3_close(db);
}

static bool is_searched(const struct smv_person_column *c)
{
	return c->kind != SMV_COLUMN_NOBODY && c->kind != SMV_COLUMN_KEY && c->kind != SMV_COLUMN_CONTACT;
}

static void every_searched_column_has_a_context(void **state)
{
	const struct smv_person_column *c;
	const struct smv_person_table *t;

	(void)state;
	for (c = smv_person_columns; c->table; c++) {
		for (t = smv_person_tables; t->table && strcmp(t->table, c->table) != 0; t++)
			;
		if (is_searched(c) && !t->table)
			fail_msg("%s is searched: say in smv_person_tables (lib/store/person/person_columns.c) what its texts are about",
				 c->table);
	}
}

/* A decided round with all that can belong to one. */
static const char decided[] =
	"INSERT INTO organisation (id, name, name_key, kind) VALUES (1, 'Anna Andersson', 'anna andersson', 'association');"
	"INSERT INTO programme VALUES (1, 'p', 'b'); INSERT INTO round VALUES (1, 'r', 1, 'b', 2018, 5, '2018-01-01', '2018-01-02', 'k', 'Anna Andersson');"
	"INSERT INTO agreement VALUES (1, 1, 1, 5, '2018-01-01', '2018-12-31', 'Anna Andersson', 'k');"
	"INSERT INTO application VALUES (1, 1, 1, 5, 'Anna Andersson', '2018-01-01', NULL);"
	"INSERT INTO application VALUES (2, 1, 2, 5, 'x', '2018-01-01', 'Anna Andersson');"
	"INSERT INTO nomination VALUES (1, 'self'); INSERT INTO score VALUES (1, 'c', 'Anna Andersson', 3), (1, 'c', 'Andersson Anna', 4);"
	"INSERT INTO pot VALUES (1, 5, 0, 0, 5, 5); INSERT INTO pot_agreement VALUES (1, 1, 5, 'Anna Andersson', NULL, '2018-01-01', NULL, 'x', 'k');"
	"INSERT INTO allocation VALUES (1, 1, 5, 5, 5, 'Anna Andersson', NULL, NULL); INSERT INTO step VALUES (1, 1, 's', 'Anna Andersson', 'w', 5);"
	"INSERT INTO adjustment VALUES (1, 5, 'Anna Andersson');"
	"INSERT INTO decision VALUES (1, 1, 'b', '2018-06-13', '5', 'k', 'Anna Andersson');"
	"INSERT INTO decision_amount VALUES (1, 1, 5, 'Anna Andersson', NULL);"
	"INSERT INTO amendment VALUES (1, 1, NULL, 1, 6, 'Anna Andersson', 'b', '2018-07-01', '6', 'k');"
	"INSERT INTO followup VALUES (1, 5, '2018-07-01', 'Anna Andersson'); INSERT INTO reclaim VALUES (1, 1, 1, '2018-07-01', 'Anna Andersson');";

static void decide(const struct smv_sample_store *sample)
{
	sqlite3 *db;

	smv_store_rollback(sample->store);
	db = open_again(sample);
	if (sqlite3_exec(db, "INSERT INTO organisation (id, name, name_key, kind) VALUES (2, 'B', 'b', 'association')",
			 NULL, NULL, NULL) ||
	    sqlite3_exec(db, decided, NULL, NULL, NULL))
		fail_msg("%s", sqlite3_errmsg(db));
	sqlite3_close(db);
}

static bool is_mended(const char *table, const char *column)
{
	const struct smv_person_column *c = column_of(table, column);

	return c && (c->kind == SMV_COLUMN_TEXT || c->kind == SMV_COLUMN_NAME);
}

/* In tables of a decided round everything is frozen while somebody is being forgotten, but for the columns that are
 * mended. */
static void only_texts_thaw(void **state)
{
	static const char columns[] =
		"SELECT s.name, c.name FROM sqlite_schema s, pragma_table_info(s.name) c WHERE s.name IN ("
		"'round', 'application', 'allocation', 'step', 'adjustment', 'pot_agreement', 'decision', 'decision_amount', "
		"'amendment', 'score', 'nomination', 'pot') AND s.name || c.name <> 'applicationid'"
		" AND s.name || c.name <> 'applicationorganisation'"; /* a merger may move it */
	sqlite3_stmt *st;
	int thawed = 0;
	char sql[256];
	sqlite3 *db;

	decide(*state);
	db = open_again(*state);
	assert_int_equal(sqlite3_prepare_v2(db, columns, -1, &st, NULL), SQLITE_OK);
	while (sqlite3_step(st) == SQLITE_ROW) {
		const char *table = (const char *)sqlite3_column_text(st, 0),
			   *column = (const char *)sqlite3_column_text(st, 1);
		int before, within;

		snprintf(sql, sizeof sql, "UPDATE %s SET %s = %s", table, column, column);
		before = sqlite3_exec(db, sql, NULL, NULL, NULL);
		assert_int_equal(sqlite3_exec(db, "INSERT INTO erasing VALUES ('k')", NULL, NULL, NULL), SQLITE_OK);
		within = sqlite3_exec(db, sql, NULL, NULL, NULL);
		assert_int_equal(sqlite3_exec(db, "DELETE FROM erasing", NULL, NULL, NULL), SQLITE_OK);
		if (before != SQLITE_CONSTRAINT)
			fail_msg("%s.%s is not frozen", table, column);
		if ((within == SQLITE_OK) != is_mended(table, column))
			fail_msg("%s.%s %s while somebody is being forgotten", table, column,
				 within ? "is frozen" : "can be changed");
		thawed += within == SQLITE_OK;
	}
	assert_true(thawed >= 12);
	assert_int_equal(
		sqlite3_exec(db,
			     "INSERT INTO erasing VALUES ('k'); UPDATE application SET withdrawn = NULL WHERE id = 2",
			     NULL, NULL, NULL),
		SQLITE_CONSTRAINT);
	sqlite3_finalize(st);
	sqlite3_close(db);
}

/* How often a text stands in the bytes of the file. */
static int times_in_file(const struct smv_sample_store *sample, const char *text)
{
	FILE *file = fopen(sample->path, "rb");
	char *bytes = malloc(1 << 24);
	size_t size, i, length = strlen(text);
	int times = 0;

	assert_non_null(file);
	assert_non_null(bytes);
	size = fread(bytes, 1, 1 << 24, file);
	for (i = 0; i + length <= size; i++)
		times += !strncasecmp(bytes + i, text, length);
	free(bytes);
	fclose(file);
	return times;
}

static void a_forgotten_person_is_in_no_byte(void **state)
{
	const struct smv_person person = { .name = "anna andersson" };
	struct smv_sample_store *sample = *state;
	struct smv_forgotten forgotten;
	struct smv_person_found found;

	decide(sample);
	assert_int_equal(smv_store_begin(sample->store), SMV_OK);
	assert_int_equal(smv_person_find(sample->store, sample->pool, &person, &found), SMV_OK);
	assert_true(found.text_count >= 14);
	assert_true(times_in_file(sample, "Anna Andersson") > 14);
	assert_int_equal(smv_person_forget(sample->store, sample->pool, &person, true, "KS 1", &forgotten), SMV_OK);
	assert_int_equal(forgotten.texts, 16);
	assert_int_equal(smv_store_note(sample->store, "forgotten", "{}"), SMV_OK);
	assert_int_equal(smv_store_commit(sample->store), SMV_OK);
	assert_int_equal(times_in_file(sample, "Anna Andersson"), 0);
	assert_int_equal(times_in_file(sample, "Andersson Anna"), 0);
	assert_int_equal(smv_sample_ask(sample, "SELECT count(*) FROM erasing, sweep"), 0);
	assert_int_equal(smv_sample_ask(sample, "SELECT sum(points) FROM score"), 7);
	assert_int_equal(smv_store_begin(sample->store), SMV_OK);
	assert_int_equal(smv_person_find(sample->store, sample->pool, &person, &found), SMV_OK);
	assert_int_equal(found.text_count + found.contact_count, 0);
}

/* Rows that come and go leave parts of them in pages that were split: many of them, and nothing of the person stays. */
static void page_splits_leave_no_remains(void **state)
{
	const struct smv_person person = { .name = "Klara Kanarie" };
	struct smv_sample_store *sample = *state;
	struct smv_forgotten forgotten;
	struct smv_organisation o;
	int i;

	for (i = 0; i < 3000; i++) {
		o = (struct smv_organisation){ .name = smv_printf(sample->pool, "Förening %d", i),
					       .kind = "association",
					       .contact = "Bo",
					       .address = i % 7 ? "Gatan 1" : "c/o Klara Kanarie" };
		if (i % 11 == 0) {
			o.contact = "Klara Kanarie";
			o.email = "klara@kanarie.se";
			o.phone = "070-555 12 34";
		}
		assert_int_equal(smv_organisation_add(sample->store, &o), SMV_OK);
		o.address = smv_printf(sample->pool, "%s, en mycket längre adress på landet", o.address);
		assert_int_equal(smv_organisation_put(sample->store, &o), SMV_OK);
	}
	smv_sample_commit(sample);
	assert_true(times_in_file(sample, "Klara Kanarie") > 500);
	assert_int_equal(smv_person_forget(sample->store, sample->pool, &person, true, "KS 1", &forgotten), SMV_OK);
	assert_int_equal(forgotten.contacts, 273);
	assert_int_equal(forgotten.texts, 429);
	smv_sample_commit(sample);
	assert_int_equal(times_in_file(sample, "Kanarie"), 0);
	assert_int_equal(times_in_file(sample, "555 12 34"), 0);
}

#define WITH_STORE(test) cmocka_unit_test_setup_teardown(test, smv_sample_store_open, smv_sample_store_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_STORE(every_text_column_is_accounted_for),
		WITH_STORE(every_searched_column_has_a_context),
		WITH_STORE(only_texts_thaw),
		WITH_STORE(a_forgotten_person_is_in_no_byte),
		WITH_STORE(page_splits_leave_no_remains),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

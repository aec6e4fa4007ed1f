/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The schema and its steps: what each makes is what the file sha256 says, and databases as every released schema left them
 * (tests/schema/NNNN.sql) are opened by a version with two more steps (tests/schema/next.c): nothing of them is lost, the journal
 * holds, and a copy as it was stands beside.
 */
#include "emit_sample.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"
#include "store/engine/private.h"
#include "store/journal/journal.h"
#include "store/office/setting.h"
#include "store/schema/steps.h"
#include "store/session.h"
#include "store/trust/check.h"
#include "store/trust/schema.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

enum { EARLIEST = 100, NEWEST = 102, ROOM = 200 };

static const struct smv_entry entry = { .at = "2026-11-22T10:02:11+01:00", .who = "anna", .command = "test run" };
static char folder[64], path[ROOM], copy[ROOM + 32];

static sqlite3 *open_plain(const char *file)
{
	sqlite3 *db = NULL;

	assert_int_equal(sqlite3_open_v2(file, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL), SQLITE_OK);
	return db;
}

static long long ask(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *st = NULL;
	long long number;

	assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &st, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_step(st), SQLITE_ROW);
	number = sqlite3_column_int64(st, 0);
	sqlite3_finalize(st);
	return number;
}

static long long ask_file(const char *file, const char *sql)
{
	sqlite3 *db = open_plain(file);
	long long number = ask(db, sql);

	sqlite3_close(db);
	return number;
}

/* The text of the fixture; NULL when there is none of that schema. */
static char *fixture(int schema)
{
	char name[64];

	snprintf(name, sizeof name, "tests/schema/%04d.sql", schema);
	return sample_read(name, NULL);
}

static void run_past(const char *sql)
{
	sqlite3 *db = open_plain(path);

	assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(db);
}

static void make_old(int schema)
{
	char *sql = fixture(schema), *trouble = NULL;
	sqlite3 *db;

	assert_non_null(sql);
	strcpy(path, sample_path(folder, "register.db"));
	snprintf(copy, sizeof copy, "%s.schema-%d", path, schema);
	unlink(path);
	unlink(copy);
	db = open_plain(path);
	sqlite3_exec(db, sql, NULL, NULL, &trouble);
	assert_null(trouble);
	assert_int_equal(ask(db, "PRAGMA user_version"), schema);
	sqlite3_close(db);
	assert_int_equal(chmod(path, 0660), 0);
	free(sql);
}

static int set_up(void **state)
{
	(void)state;
	strcpy(folder, sample_directory());
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	chmod(folder, 0700);
	sample_remove(folder);
	smv_forgive();
	return 0;
}

/* The columns that a table had then and has now, parted by commas; empty for a table that is gone. */
static void shared_columns(sqlite3 *db, const char *table, char columns[2000])
{
	sqlite3_stmt *st = NULL;

	assert_int_equal(sqlite3_prepare_v2(db,
					    "SELECT group_concat('\"' || name || '\"') FROM (SELECT name FROM pragma_table_info(?1, 'old') "
					    "INTERSECT SELECT name FROM pragma_table_info(?1, 'main'))", -1, &st, NULL), SQLITE_OK);
	sqlite3_bind_text(st, 1, table, -1, SQLITE_STATIC);
	assert_int_equal(sqlite3_step(st), SQLITE_ROW);
	snprintf(columns, 2000, "%s", sqlite3_column_text(st, 0) ? (const char *)sqlite3_column_text(st, 0) : "");
	sqlite3_finalize(st);
}

/*
 * Every row of the copy stands in the file of today, in the columns that both have.  Seals are made of them, and two tables
 * hold rows only while a command runs.
 */
static void no_row_is_lost(void)
{
	char columns[2000], sql[8000];
	sqlite3 *db = open_plain(path);
	sqlite3_stmt *tables = NULL;
	int count = 0;

	snprintf(sql, sizeof sql, "ATTACH '%s' AS old", copy);
	assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(db,
					    "SELECT name FROM old.sqlite_master WHERE type = 'table' AND name NOT IN ('seal', 'erasing', 'sweep')",
					    -1, &tables, NULL), SQLITE_OK);
	for (; sqlite3_step(tables) == SQLITE_ROW; count++) {
		const char *table = (const char *)sqlite3_column_text(tables, 0);

		shared_columns(db, table, columns);
		assert_true(*columns);
		snprintf(sql, sizeof sql, "SELECT count(*) FROM old.%s", table);
		assert_int_not_equal(ask(db, sql), 0); /* or the fixture shows nothing */
		snprintf(sql, sizeof sql, "SELECT count(*) FROM (SELECT %s FROM old.%s EXCEPT SELECT %s FROM main.%s)", columns, table,
			 columns, table);
		assert_int_equal(ask(db, sql), 0);
		snprintf(sql, sizeof sql, "SELECT (SELECT count(*) FROM main.%s) >= (SELECT count(*) FROM old.%s)", table, table);
		assert_int_equal(ask(db, sql), 1);
	}
	sqlite3_finalize(tables);
	sqlite3_close(db);
	assert_true(count >= 36);
}

static void is_sound(struct smv_store *store)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_findings findings;
	struct smv_checked checked;

	smv_findings_init(&findings, pool);
	assert_int_equal(smv_store_check(store, pool, NULL, &findings, &checked), SMV_OK);
	assert_int_equal(findings.count, 0);
	assert_true(checked.entries > 7);
	smv_pool_close(pool);
}

static void can_be_changed(struct smv_store *store)
{
	assert_int_equal(smv_store_begin(store), SMV_OK);
	assert_int_equal(smv_store_set_setting(store, "municipality", "Huddinge"), SMV_OK);
	assert_int_equal(smv_store_note(store, "setting", "{}"), SMV_OK);
	assert_int_equal(smv_store_commit(store), SMV_OK);
	is_sound(store);
	assert_int_equal(sqlite3_exec(store->db, "UPDATE decision_amount SET amount_ore = amount_ore + 1", NULL, NULL, NULL),
			 SQLITE_CONSTRAINT);
	assert_string_equal(sqlite3_errmsg(store->db), "decided");
}

static void upgrade(int schema)
{
	struct smv_store *store;
	struct stat status;

	make_old(schema);
	assert_int_equal(smv_store_open(&store, path, SMV_OPEN_READ, &entry), SMV_OK);
	assert_int_equal(ask(store->db, "PRAGMA user_version"), NEWEST);
	is_sound(store);
	assert_string_equal(smv_store_kept(store), copy);
	smv_store_close(store);
	assert_int_equal(ask_file(copy, "PRAGMA user_version"), schema);
	assert_int_equal(ask_file(copy, "PRAGMA application_id"), 0x534d5652);
	assert_int_equal(stat(copy, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0660);
	assert_int_equal(sample_count(folder), 2);
	no_row_is_lost();
	assert_int_equal(smv_store_open(&store, path, SMV_OPEN_WRITE, &entry), SMV_OK);
	assert_null(smv_store_kept(store));
	can_be_changed(store);
	smv_store_close(store);
}

static void every_earlier_schema_is_brought_up_to_date(void **state)
{
	char *sql;
	int schema;

	(void)state;
	for (schema = EARLIEST; (sql = fixture(schema)); schema++) {
		free(sql);
		upgrade(schema);
		unlink(copy);
	}
	assert_true(schema > EARLIEST);
}

static void a_new_file_takes_all_steps(void **state)
{
	struct smv_store *store;

	(void)state;
	strcpy(path, sample_path(folder, "new.db"));
	assert_int_equal(smv_store_open(&store, path, SMV_OPEN_CREATE, &entry), SMV_OK);
	assert_int_equal(smv_store_begin(store), SMV_OK);
	assert_int_equal(smv_store_commit(store), SMV_OK);
	assert_null(smv_store_kept(store));
	smv_store_close(store);
	assert_int_equal(ask_file(path, "PRAGMA user_version"), NEWEST);
	assert_int_equal(sample_count(folder), 1); /* a new file has nothing to be copied */
}

/* The schema of a store that takes step after step is what each says. */
static void every_step_makes_what_is_said(void **state)
{
	struct smv_store *store;
	unsigned char hash[SMV_HASH];
	struct smv_pool *pool = smv_pool_open();
	int i, bad = 0;

	(void)state;
	assert_int_equal(smv_engine_open_memory(&store), SMV_OK);
	for (i = 0; i < smv_step_count; i++) {
		assert_int_equal(smv_steps[i].schema, EARLIEST + i);
		assert_int_equal(smv_engine_take_script(store, smv_steps[i].sql, smv_steps[i].schema), SMV_OK);
		assert_int_equal(smv_schema_hash(store, hash), SMV_OK);
		if (strcmp(smv_hex(pool, hash, SMV_HASH), smv_steps[i].sha256) != 0) {
			print_error("schema %d is now %s; if that is meant, run: make schema\n",
				    smv_steps[i].schema, smv_hex(pool, hash, SMV_HASH));
			bad++;
		}
	}
	smv_store_close(store);
	smv_pool_close(pool);
	assert_int_equal(bad, 0);
}

/* Until the first release 0100.sql follows the schema: make.sh. */
static void every_fixture_is_what_the_steps_make(void **state)
{
	unsigned char hash[SMV_HASH];
	char *sql;
	int schema;

	(void)state;
	for (schema = EARLIEST; (sql = fixture(schema)); schema++) {
		struct smv_store *store;

		free(sql);
		make_old(schema);
		assert_int_equal(smv_engine_open(&store, path, SMV_OPEN_AS_IS), SMV_OK);
		assert_int_equal(smv_schema_hash(store, hash), SMV_OK);
		assert_string_equal(smv_hex(store->pool, hash, SMV_HASH), smv_steps[schema - EARLIEST].sha256);
		smv_store_close(store);
	}
}

/* Whatever number a file of an unreleased version has, it is refused as it is. */
static void what_was_never_released_is_refused(void **state)
{
	static const int schemas[] = { 0, 1, 10, 99 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof schemas / sizeof *schemas; i++) {
		static const enum smv_store_mode modes[] = { SMV_OPEN_READ, SMV_OPEN_WRITE, SMV_OPEN_SCRATCH, SMV_OPEN_AS_IS };
		struct smv_store *store;
		char sql[64], *before, *after;
		size_t m, size, size_after;

		make_old(100);
		snprintf(sql, sizeof sql, "PRAGMA user_version = %d", schemas[i]);
		run_past(sql);
		before = sample_read(path, &size);
		for (m = 0; m < sizeof modes / sizeof *modes; m++) {
			assert_int_equal(smv_store_open(&store, path, modes[m], &entry), SMV_DATA);
			assert_non_null(strstr(smv_reason(), "unreleased"));
			smv_forgive();
		}
		after = sample_read(path, &size_after);
		assert_int_equal(size_after, size);
		assert_memory_equal(after, before, size);
		assert_int_equal(sample_count(folder), 1);
		free(before);
		free(after);
	}
}

/* What others have put into an old file would run within the step. */
static void a_strange_schema_is_not_brought_up_to_date(void **state)
{
	struct smv_store *store;

	(void)state;
	make_old(100);
	run_past("CREATE TRIGGER spy AFTER UPDATE ON organisation BEGIN UPDATE setting SET value = 'x'; END");
	assert_int_equal(smv_store_open(&store, path, SMV_OPEN_WRITE, &entry), SMV_DATA);
	assert_non_null(strstr(smv_reason(), "spy"));
	assert_int_equal(ask_file(path, "PRAGMA user_version"), 100);
	assert_int_equal(sample_count(folder), 1);
}

static void open_and_close(const char **kept)
{
	static char name[sizeof copy];
	struct smv_store *store;

	assert_int_equal(smv_store_open(&store, path, SMV_OPEN_READ, &entry), SMV_OK);
	*kept = smv_store_kept(store) ? strcpy(name, smv_store_kept(store)) : NULL;
	smv_store_close(store);
}

static void a_copy_is_made_once(void **state)
{
	struct stat before, after;
	char other[ROOM];
	const char *kept;

	(void)state;
	make_old(100);
	open_and_close(&kept);
	assert_string_equal(kept, copy);
	assert_int_equal(stat(copy, &before), 0);
	/* As after an attempt that was broken off between the copy and the first step. */
	strcpy(other, sample_path(folder, "other"));
	assert_int_equal(rename(copy, other), 0);
	make_old(100);
	assert_int_equal(rename(other, copy), 0);
	open_and_close(&kept);
	assert_null(kept);
	assert_int_equal(sample_count(folder), 2);
	assert_int_equal(stat(copy, &after), 0);
	assert_true(after.st_ino == before.st_ino);
}

static void a_copy_takes_no_other_ones_place(void **state)
{
	char other[ROOM];
	const char *kept;

	(void)state;
	make_old(100);
	run_past("DROP TRIGGER journal_keeps; DELETE FROM journal WHERE id > 3; DELETE FROM journal_payload WHERE journal > 3");
	strcpy(other, sample_path(folder, "other"));
	assert_int_equal(rename(path, other), 0);
	make_old(100);
	assert_int_equal(rename(other, copy), 0);
	open_and_close(&kept);
	assert_non_null(strstr(kept, ".schema-100-2"));
	assert_int_equal(ask_file(copy, "SELECT count(*) FROM journal"), 3);
	assert_true(ask_file(kept, "SELECT count(*) FROM journal") > 3);
}

/* A file size limit stands in for a full disk. */
static int open_without_room(void)
{
	struct rlimit small = { 40000, 40000 };
	struct smv_store *store;

	signal(SIGXFSZ, SIG_IGN);
	setrlimit(RLIMIT_FSIZE, &small);
	return smv_store_open(&store, path, SMV_OPEN_READ, &entry);
}

static int open_as_another(void)
{
	struct smv_store *store;
	int rc;

	if (getuid() == 0 && setuid(65534))
		return 99;
	rc = smv_store_open(&store, path, SMV_OPEN_READ, &entry);
	return rc && !strstr(smv_reason(), "older version") ? 98 : rc;
}

static int in_child(int (*body)(void))
{
	int status;
	pid_t child = fork();

	if (child == 0)
		_exit(body());
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	return WEXITSTATUS(status);
}

static void refuses_and_changes_nothing(int (*body)(void), int rc)
{
	char *before, *after;
	size_t size, size_after;

	before = sample_read(path, &size);
	assert_int_equal(in_child(body), rc);
	after = sample_read(path, &size_after);
	assert_int_equal(size_after, size);
	assert_memory_equal(after, before, size);
	assert_int_equal(sample_count(folder), 1);
	free(before);
	free(after);
}

static void without_a_copy_nothing_is_changed(void **state)
{
	(void)state;
	make_old(100);
	refuses_and_changes_nothing(open_without_room, SMV_IO);
	assert_int_equal(chmod(folder, 0755), 0);
	assert_int_equal(chmod(path, 0444), 0);
	refuses_and_changes_nothing(open_as_another, SMV_DENIED);
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_FOLDER(every_earlier_schema_is_brought_up_to_date),
		IN_FOLDER(a_new_file_takes_all_steps),
		IN_FOLDER(every_step_makes_what_is_said),
		IN_FOLDER(every_fixture_is_what_the_steps_make),
		IN_FOLDER(what_was_never_released_is_refused),
		IN_FOLDER(a_strange_schema_is_not_brought_up_to_date),
		IN_FOLDER(a_copy_is_made_once),
		IN_FOLDER(a_copy_takes_no_other_ones_place),
		IN_FOLDER(without_a_copy_nothing_is_changed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

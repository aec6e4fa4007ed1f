/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * 1 000 edits of the journal from outside: a byte in any column, entries or what they changed deleted, swapped,
 * renumbered or emptied, the tail cut off, the end written anew by the program itself.  `log --verify` finds each of
 * them when it is given the head that was printed before.
 */
#include "hard.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { EDITS = 1000, STAGES = 12, SQL_ROOM = 512 };

static char head[65];
static long found_without_head;

static void run_sql(sqlite3 *db, const char *sql)
{
	if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK)
		hard_stop("%s: %s", sql, sqlite3_errmsg(db));
}

static long ask(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *st = NULL;
	long answer;

	if (sqlite3_prepare_v2(db, sql, -1, &st, NULL) || sqlite3_step(st) != SQLITE_ROW)
		hard_stop("%s: %s", sql, sqlite3_errmsg(db));
	answer = (long)sqlite3_column_int64(st, 0);
	sqlite3_finalize(st);
	return answer;
}

/* A random entry that has changed something. */
static long some_entry(sqlite3 *db)
{
	return 1 + (long)hard_random((unsigned)ask(db, "SELECT max(id) FROM journal"));
}

/* One bit of a random byte of a column, in a random row. */
static void change_byte(sqlite3 *db, const char *table, const char *key, const char *column)
{
	char sql[SQL_ROOM];
	sqlite3_stmt *st = NULL;
	unsigned char bytes[65536];
	int size, type;
	long rows;

	snprintf(sql, sizeof sql, "SELECT count(*) FROM %s WHERE length(%s) > 0", table, column);
	rows = ask(db, sql);
	snprintf(sql, sizeof sql, "SELECT %s, %s FROM %s WHERE length(%s) > 0 LIMIT 1 OFFSET %u", key, column, table,
		 column, hard_random((unsigned)rows));
	if (sqlite3_prepare_v2(db, sql, -1, &st, NULL) || sqlite3_step(st) != SQLITE_ROW)
		hard_stop("%s: %s", sql, sqlite3_errmsg(db));
	type = sqlite3_column_type(st, 1);
	size = sqlite3_column_bytes(st, 1);
	if (size > (int)sizeof bytes)
		size = (int)sizeof bytes;
	memcpy(bytes, sqlite3_column_blob(st, 1), (size_t)size);
	snprintf(sql, sizeof sql, "UPDATE %s SET %s = ? WHERE %s = '%s'", table, column, key,
		 sqlite3_column_text(st, 0));
	sqlite3_finalize(st);
	/* The lowest bit, so that text stays UTF-8. */
	bytes[hard_random((unsigned)size)] ^= 1;
	if (sqlite3_prepare_v2(db, sql, -1, &st, NULL))
		hard_stop("%s: %s", sql, sqlite3_errmsg(db));
	if (type == SQLITE_TEXT)
		sqlite3_bind_text(st, 1, (const char *)bytes, size, SQLITE_TRANSIENT);
	else
		sqlite3_bind_blob(st, 1, bytes, size, SQLITE_TRANSIENT);
	if (sqlite3_step(st) != SQLITE_DONE || sqlite3_changes(db) != 1)
		hard_stop("%s: %s", sql, sqlite3_errmsg(db));
	sqlite3_finalize(st);
}

/* Statements about two entries, a the lower one. */
static const struct {
	const char *what, *sql;
} statements[] = {
	{ "an entry deleted with all it changed",
	  "DELETE FROM journal WHERE id = :a; DELETE FROM journal_payload WHERE journal = :a" },
	{ "an entry deleted", "DELETE FROM journal WHERE id = :a" },
	{ "what an entry changed deleted", "DELETE FROM journal_payload WHERE journal = :a" },
	{ "one change deleted", "DELETE FROM journal_payload WHERE journal = :a AND ordinal = 1" },
	{ "what was changed set to null", "UPDATE journal_payload SET payload = NULL, salt = NULL WHERE journal = :a" },
	{ "what was changed emptied", "UPDATE journal_payload SET payload = '' WHERE journal = :a" },
	{ "two entries swapped", "UPDATE journal SET id = -1 WHERE id = :a; UPDATE journal SET id = :a WHERE id = :b; "
				 "UPDATE journal SET id = :b WHERE id = -1" },
	{ "what two entries changed swapped",
	  "UPDATE journal_payload SET journal = -1 WHERE journal = :a; UPDATE journal_payload SET "
	  "journal = :a WHERE journal = :b; UPDATE journal_payload SET journal = :b WHERE journal = -1" },
	{ "entries numbered anew",
	  "UPDATE journal SET id = -id WHERE id >= :a; UPDATE journal SET id = 1 - id WHERE id < 0" },
	{ "a change numbered anew", "UPDATE journal_payload SET ordinal = ordinal + 7 WHERE journal = :a" },
	{ "the tail cut off", "DELETE FROM journal WHERE id >= :b; DELETE FROM journal_payload WHERE journal >= :b" },
	{ "the last entry cut off", "DELETE FROM journal WHERE id = (SELECT max(id) FROM journal); "
				    "DELETE FROM journal_payload WHERE journal NOT IN (SELECT id FROM journal)" },
	{ "the journal emptied", "DELETE FROM journal; DELETE FROM journal_payload" },
	{ "the first entry deleted, the others moved up",
	  "DELETE FROM journal WHERE id = 1; DELETE FROM journal_payload WHERE journal = 1; "
	  "UPDATE journal SET id = id - 1; UPDATE journal_payload SET journal = journal - 1" },
	{ "the same change twice",
	  "INSERT INTO journal_payload SELECT journal, ordinal + 1000, object, salt, payload, digest "
	  "FROM journal_payload WHERE journal = :a" },
	{ "a name changed", "UPDATE journal SET who = who || 'x' WHERE id = :a" },
	{ "a day changed", "UPDATE journal SET at = '2001' || substr(at, 5) WHERE id = :a" },
};

static const struct {
	const char *table, *key, *column;
} columns[] = {
	{ "journal", "id", "at" },
	{ "journal", "id", "who" },
	{ "journal", "id", "command" },
	{ "journal", "id", "previous" },
	{ "journal", "id", "hash" },
	{ "journal_payload", "journal || '.' || ordinal", "object" },
	{ "journal_payload", "journal || '.' || ordinal", "payload" },
	{ "journal_payload", "journal || '.' || ordinal", "salt" },
	{ "journal_payload", "journal || '.' || ordinal", "digest" },
};

enum { STATEMENTS = sizeof statements / sizeof *statements, COLUMNS = sizeof columns / sizeof *columns };

/* What the schema runs by itself is put aside meanwhile, as someone who knows SQLite would. */
static sqlite3 *open_by_hand(void)
{
	sqlite3 *db = NULL;

	if (sqlite3_open("trial/samverkan.db", &db))
		hard_stop("trial/samverkan.db: %s", sqlite3_errmsg(db));
	run_sql(db,
		"PRAGMA writable_schema = ON; PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF;"
		"CREATE TEMP TABLE kept AS SELECT rowid AS n, * FROM sqlite_schema WHERE type = 'trigger';"
		"DELETE FROM sqlite_schema WHERE type = 'trigger'; PRAGMA writable_schema = RESET");
	return db;
}

static void close_by_hand(sqlite3 *db)
{
	run_sql(db,
		"PRAGMA writable_schema = ON; INSERT INTO sqlite_schema SELECT type, name, tbl_name, rootpage, sql FROM kept ORDER BY n;"
		"PRAGMA writable_schema = RESET");
	sqlite3_close(db);
}

static void run_about(sqlite3 *db, const char *sql, long a, long b)
{
	sqlite3_stmt *st = NULL;

	while (*sql) {
		if (sqlite3_prepare_v2(db, sql, -1, &st, &sql))
			hard_stop("%s: %s", sql, sqlite3_errmsg(db));
		if (sqlite3_bind_parameter_index(st, ":a"))
			sqlite3_bind_int64(st, sqlite3_bind_parameter_index(st, ":a"), a);
		if (sqlite3_bind_parameter_index(st, ":b"))
			sqlite3_bind_int64(st, sqlite3_bind_parameter_index(st, ":b"), b);
		if (sqlite3_step(st) != SQLITE_DONE)
			hard_stop("%s: %s", sqlite3_sql(st), sqlite3_errmsg(db));
		sqlite3_finalize(st);
		sql += strspn(sql, " ");
	}
}

/* Its words; NULL when this edit changed nothing. */
static const char *edit(sqlite3 *db, int kind)
{
	long a = some_entry(db), b = some_entry(db), before;

	if (kind >= STATEMENTS) {
		kind -= STATEMENTS;
		change_byte(db, columns[kind].table, columns[kind].key, columns[kind].column);
		return columns[kind].column;
	}
	if (a == b)
		return NULL;
	before = ask(db, "SELECT total_changes()");
	run_about(db, statements[kind].sql, a < b ? a : b, a < b ? b : a);
	return ask(db, "SELECT total_changes()") > before ? statements[kind].what : NULL;
}

static void judge(const char *what, int number)
{
	char *line = hard_text("samverkan log --verify --head %s", head);
	int rc = hard_do("trial", line);

	hard_check(rc == 1, "edit %d, %s: log --verify --head exits %d: %.200s", number, what, rc,
		   hard_slurp("err", NULL));
	found_without_head += hard_do("trial", "samverkan log --verify") == 1;
	free(line);
}

/* The head of the journal in a folder, as the program prints it. */
static void read_head(const char *folder)
{
	char *said, *at;

	if (hard_do(folder, "samverkan log --verify"))
		hard_stop("%s: the journal does not hold", folder);
	said = hard_slurp("err", NULL);
	at = strrchr(said, ' ');
	if (!at || strlen(at + 1) < 64)
		hard_stop("no head in: %s", said);
	memcpy(head, at + 1, 64);
	free(said);
}

/* Stages 0 to 12 of a year's work; the last one is what the head is of. */
static void make_stages(void)
{
	int i;

	hard_copy("prepared", "stage0");
	for (i = 1; i <= STAGES; i++) {
		char *from = hard_text("stage%d", i - 1), *to = hard_text("stage%d", i);
		char *line = hard_text("samverkan register add 'Förening %d' --town Ekerö", i);

		hard_copy(from, to);
		hard_shell(to, line);
		free(from);
		free(to);
		free(line);
	}
	hard_copy("stage12", "base");
	read_head("base");
}

/* The end written anew, by the program: every hash in it is right. */
static void write_end_anew(int number)
{
	char *from = hard_text("stage%u", hard_random(STAGES));
	int count = 1 + (int)hard_random(2 * STAGES), i;

	hard_copy(from, "trial");
	for (i = 0; i < count; i++) {
		char *line = hard_text("samverkan -q register add 'Förening %d' --town %s", 100 + i,
				       i % 2 ? "Ekerö" : "Färingsö");

		hard_do("trial", line);
		free(line);
	}
	judge("the end written anew", number);
	free(from);
}

int main(int argc, char **argv)
{
	int edits = hard_times(EDITS), done = 0, anew = 0, i;

	hard_begin(argc, argv);
	make_stages();
	for (i = 0; done < edits; i++) {
		const char *what;
		sqlite3 *db;

		if (i % 25 == 24) {
			write_end_anew(i);
			anew++;
			done++;
			continue;
		}
		hard_copy("base", "trial");
		db = open_by_hand();
		what = edit(db, i % (STATEMENTS + COLUMNS));
		close_by_hand(db);
		if (!what)
			continue;
		judge(what, i);
		done++;
	}
	/* And the journal that nobody touched holds. */
	hard_copy("base", "trial");
	hard_check(hard_do("trial", hard_text("samverkan log --verify --head %s", head)) == 0,
		   "an untouched journal does not hold");
	return hard_end("%d edits of the journal, %d of them ends written anew; %ld would be found without the head",
			done, anew, found_without_head);
}

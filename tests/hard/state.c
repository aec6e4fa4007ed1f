/* SPDX-License-Identifier: EUPL-1.2 */
/* What a database says, as a text that can be compared. */
#include "hard.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Columns that differ when the same command is run twice on the same file: moments, random numbers and hashes over
 * them. */
static const struct {
	const char *table, *column;
} varies[] = {
	{ "journal", "at" },           { "journal", "previous" },       { "journal", "hash" },
	{ "journal_payload", "salt" }, { "journal_payload", "digest" },
};

static bool does_vary(const char *table, const char *column)
{
	size_t i;

	for (i = 0; i < sizeof varies / sizeof *varies; i++)
		if (!strcmp(varies[i].table, table) && !strcmp(varies[i].column, column))
			return true;
	return false;
}

static void put_value(FILE *to, sqlite3_stmt *st, int column)
{
	const unsigned char *bytes;
	int i, size;

	switch (sqlite3_column_type(st, column)) {
	case SQLITE_NULL:
		fputs("|null", to);
		break;
	case SQLITE_INTEGER:
		fprintf(to, "|%lld", sqlite3_column_int64(st, column));
		break;
	case SQLITE_FLOAT:
		fprintf(to, "|%.17g", sqlite3_column_double(st, column));
		break;
	case SQLITE_TEXT:
		fputs("|'", to);
		fwrite(sqlite3_column_text(st, column), 1, (size_t)sqlite3_column_bytes(st, column), to);
		break;
	default:
		bytes = sqlite3_column_blob(st, column);
		size = sqlite3_column_bytes(st, column);
		fputs("|x", to);
		for (i = 0; i < size; i++)
			fprintf(to, "%02x", bytes[i]);
	}
}

/* Rows of a query, without the columns of the table that vary; table "": all of them. */
static int put_rows(FILE *to, sqlite3 *db, const char *sql, const char *table)
{
	sqlite3_stmt *st = NULL;
	int rc = sqlite3_prepare_v2(db, sql, -1, &st, NULL), i;

	while (rc == SQLITE_OK && (rc = sqlite3_step(st)) == SQLITE_ROW) {
		for (i = 0; i < sqlite3_column_count(st); i++)
			if (!does_vary(table, sqlite3_column_name(st, i)))
				put_value(to, st, i);
		fputc('\n', to);
		rc = SQLITE_OK;
	}
	sqlite3_finalize(st);
	return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

static int put_tables(FILE *to, sqlite3 *db, bool whole)
{
	sqlite3_stmt *st = NULL;
	int rc = sqlite3_prepare_v2(
		db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND (name NOT GLOB 'sqlite_*' OR name = 'sqlite_sequence') "
		    "ORDER BY 1", -1,
		&st, NULL);

	while (rc == SQLITE_OK && (rc = sqlite3_step(st)) == SQLITE_ROW) {
		const char *table = (const char *)sqlite3_column_text(st, 0);
		char *sql = hard_text("SELECT * FROM \"%s\"", table);

		fprintf(to, "table %s\n", table);
		rc = put_rows(to, db, sql, whole ? "" : table);
		free(sql);
	}
	sqlite3_finalize(st);
	return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

static int put_database(FILE *to, sqlite3 *db, bool whole)
{
	static const char *const checks[] = { "PRAGMA integrity_check", "PRAGMA foreign_key_check",
					      "PRAGMA application_id", "PRAGMA user_version",
					      "SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2" };
	size_t i;
	int rc = SQLITE_OK;

	for (i = 0; !rc && i < sizeof checks / sizeof *checks; i++)
		rc = put_rows(to, db, checks[i], "");
	return rc ? rc : put_tables(to, db, whole);
}

static char *state_of(const char *path, bool whole)
{
	struct stat status;
	char *text = NULL;
	size_t size = 0;
	sqlite3 *db = NULL;
	FILE *to;
	int rc;

	if (stat(path, &status) || !status.st_size)
		return hard_text("none");
	to = open_memstream(&text, &size);
	if (!to)
		hard_stop("out of memory");
	rc = sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL);
	if (!rc)
		rc = put_database(to, db, whole);
	fclose(to);
	if (rc || strncmp(text, "|'ok\n", 5) != 0) {
		char *damaged = hard_text("damaged: %s %.200s", sqlite3_errmsg(db), text);

		free(text);
		text = damaged;
	}
	sqlite3_close(db);
	return text;
}

char *hard_state(const char *path)
{
	return state_of(path, false);
}

char *hard_state_whole(const char *path)
{
	return state_of(path, true);
}

long hard_number(const char *path, const char *sql)
{
	sqlite3_stmt *st = NULL;
	sqlite3 *db = NULL;
	long number;

	if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL) || sqlite3_prepare_v2(db, sql, -1, &st, NULL) ||
	    sqlite3_step(st) != SQLITE_ROW)
		hard_stop("%s: %s: %s", path, sql, sqlite3_errmsg(db));
	number = (long)sqlite3_column_int64(st, 0);
	sqlite3_finalize(st);
	sqlite3_close(db);
	return number;
}

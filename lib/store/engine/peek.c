/* SPDX-License-Identifier: EUPL-1.2 */
/* Reads one text from a file, and says nothing when that goes wrong. */
#include "samverkan/fail.h"
#include "store/engine/engine.h"

#include <sqlite3.h>
#include <stdio.h>
#include <unistd.h>

enum { PATIENCE_MS = 1000 };

int smv_engine_peek(const char *path, const char *sql, char *text, size_t room)
{
	sqlite3 *db = NULL;
	sqlite3_stmt *st = NULL;
	int rc = SMV_NOINPUT;

	if (access(path, R_OK) != 0)
		return rc;
	if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK &&
	    sqlite3_busy_timeout(db, PATIENCE_MS) == SQLITE_OK && sqlite3_prepare_v2(db, sql, -1, &st, NULL) == SQLITE_OK &&
	    sqlite3_step(st) == SQLITE_ROW && sqlite3_column_text(st, 0)) {
		snprintf(text, room, "%s", (const char *)sqlite3_column_text(st, 0));
		rc = SMV_OK;
	}
	sqlite3_finalize(st);
	sqlite3_close(db);
	return rc;
}

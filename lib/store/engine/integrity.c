/* SPDX-License-Identifier: EUPL-1.2 */
/* What SQLite itself finds wrong with the file: pages, indexes, constraints. */
#include "samverkan/fail.h"
#include "store/engine/engine.h"
#include "store/engine/private.h"

#include <string.h>

/* The pragma and not the table of that name, which SQLite 3.46 takes with a limit for the name of a table. */
static const char integrity[] = "PRAGMA integrity_check(2000000000)";

int smv_engine_check(struct smv_store *store, bool (*fault)(void *to, const char *words), void *to)
{
	sqlite3_stmt *st = NULL;
	bool row, more = true;
	int rc = SMV_OK;

	if (sqlite3_prepare_v2(store->db, integrity, -1, &st, NULL) != SQLITE_OK)
		rc = smv_engine_failed(store);
	while (!rc && more && !(rc = smv_engine_step(store, st, &row)) && row) {
		const char *words = (const char *)sqlite3_column_text(st, 0);

		more = strcmp(words, "ok") != 0 && fault(to, words);
	}
	sqlite3_finalize(st);
	return rc;
}

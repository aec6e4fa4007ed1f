/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/fail.h"
#include "store/handle.h"
#include "store/statement.h"
#include "store/sweep.sql.h"

static int is_asked_for(struct smv_store *store, bool *asked)
{
	sqlite3_stmt *st = smv_statement(store, sql_sweep_asked);
	bool row;
	int rc;

	*asked = false;
	if (!st)
		return SMV_INTERNAL;
	rc = smv_step_row(store, st, &row);
	*asked = !rc && row;
	sqlite3_reset(st);
	return rc;
}

/* VACUUM keeps its copy in memory (temp_store), so that none of it comes to lie in a temporary file. */
int smv_store_sweep(struct smv_store *store)
{
	sqlite3_stmt *st;
	bool asked;
	int rc = is_asked_for(store, &asked);

	store->sweeps = false;
	if (rc || !asked)
		return rc;
	if (sqlite3_exec(store->db, "VACUUM", NULL, NULL, NULL) != SQLITE_OK)
		return smv_store_failed(store);
	st = smv_statement(store, sql_sweep_done);
	return st ? smv_step_done(store, st) : SMV_INTERNAL;
}

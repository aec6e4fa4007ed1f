/* SPDX-License-Identifier: EUPL-1.2 */
/* The file written anew after somebody was forgotten. */
#include "samverkan/fail.h"
#include "store/engine/engine.h"
#include "store/engine/private.h"
#include "store/engine/query.h"
#include "store/engine/vacuum.sql.h"

int smv_engine_ask_sweep(struct smv_store *store, const char *reference)
{
	struct smv_query *query = smv_query(store, sql_sweep_ask);

	store->sweeps = true;
	smv_query_bind_text(query, "reference", reference);
	return smv_query_run(query);
}

bool smv_engine_sweeps(const struct smv_store *store)
{
	return store->sweeps;
}

/* One row, whatever signal has come meanwhile: what was to be stored is stored already. */
int smv_engine_sweep_asked(struct smv_store *store, bool *asked)
{
	sqlite3_stmt *st = smv_engine_prepared(store, sql_sweep_asked);
	int answer = st ? sqlite3_step(st) : SQLITE_ERROR;

	*asked = answer == SQLITE_ROW;
	if (answer != SQLITE_ROW && answer != SQLITE_DONE)
		return smv_engine_failed(store);
	sqlite3_reset(st);
	return SMV_OK;
}

/* VACUUM keeps its copy in memory (temp_store), so that none of it comes to lie in a temporary file. */
int smv_engine_sweep(struct smv_store *store)
{
	bool asked;
	int rc = smv_engine_sweep_asked(store, &asked);

	store->sweeps = false;
	if (rc || !asked)
		return rc;
	rc = smv_engine_execute(store, "VACUUM");
	return rc ? rc : smv_engine_execute(store, sql_sweep_done);
}

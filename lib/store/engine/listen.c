/* SPDX-License-Identifier: EUPL-1.2 */
/* SQLite reports every row that is written, whatever statement does it. */
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include "store/engine/engine.h"
#include "store/engine/private.h"

#include <string.h>

/* For tables without row ids, whose key SQLite does not report. */
static int64_t first_column(sqlite3 *db, int (*ask)(sqlite3 *, int, sqlite3_value **))
{
	sqlite3_value *value = NULL;

	if (ask(db, 0, &value) != SQLITE_OK || sqlite3_value_type(value) != SQLITE_INTEGER)
		return 0;
	return sqlite3_value_int64(value);
}

static void on_change(void *context, sqlite3 *db, int operation, const char *schema, const char *table, sqlite3_int64 before,
		      sqlite3_int64 after)
{
	const struct smv_store *store = context;
	bool has_key = before || after;

	if (strcmp(schema, "main") != 0)
		return;
	if (operation != SQLITE_INSERT)
		store->touched(store->touched_to, table, has_key ? before : first_column(db, sqlite3_preupdate_old));
	if (operation != SQLITE_DELETE)
		store->touched(store->touched_to, table, has_key ? after : first_column(db, sqlite3_preupdate_new));
}

void smv_engine_listen(struct smv_store *store, smv_engine_touched *touched, void *to)
{
	store->touched = touched;
	store->touched_to = to;
	sqlite3_preupdate_hook(store->db, on_change, store);
}

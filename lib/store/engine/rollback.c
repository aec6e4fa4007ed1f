/* SPDX-License-Identifier: EUPL-1.2 */
/* Taking back what the open transaction did; of a new database, the file too. */
#include "store/engine/private.h"
#include "store/engine/statement.h"

#include <unistd.h>

void smv_store_unmake(struct smv_store *store)
{
	if (store->new && !sqlite3_get_autocommit(store->db))
		unlink(store->path);
	store->new = false;
}

void smv_store_rollback(struct smv_store *store)
{
	smv_statements_reset(store);
	smv_store_unmake(store);
	if (!sqlite3_get_autocommit(store->db))
		sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
}

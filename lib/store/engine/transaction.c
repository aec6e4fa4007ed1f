/* SPDX-License-Identifier: EUPL-1.2 */
/* What belongs together is stored together or not at all; in a new database that includes the file. */
#include "base/language.h"
#include "samverkan/fail.h"
#include "store/engine/engine.h"
#include "store/engine/private.h"

#include <unistd.h>

int smv_engine_execute(struct smv_store *store, const char *sql)
{
	return sqlite3_exec(store->db, sql, NULL, NULL, NULL) == SQLITE_OK ? SMV_OK : smv_engine_failed(store);
}

bool smv_engine_may_write(const struct smv_store *store)
{
	return sqlite3_db_readonly(store->db, "main") != 1;
}

bool smv_engine_is_changing(const struct smv_store *store)
{
	return !sqlite3_get_autocommit(store->db);
}

/* Nobody else may have filled it since it was made. */
static int begin_new(struct smv_store *store)
{
	int version = 0, rc;

	if ((rc = smv_engine_version(store, &version)))
		return rc;
	store->new = !version;
	return store->new ? SMV_OK : smv_fail(SMV_CANTCREAT, _("%s is there already, nothing was changed"), store->path);
}

int smv_engine_begin(struct smv_store *store, bool write)
{
	int rc;

	if (!write)
		return smv_engine_execute(store, "BEGIN");
	/* SQLite lets a transaction begin on a file that may not be written, and only its first change fail. */
	if (!smv_engine_may_write(store))
		return smv_fail(SMV_DENIED, _("%s may not be written, see its permissions and those of its folder"), store->path);
	if ((rc = smv_engine_execute(store, "BEGIN IMMEDIATE")))
		return rc;
	return store->mode == SMV_OPEN_CREATE ? begin_new(store) : SMV_OK;
}

int smv_engine_commit(struct smv_store *store)
{
	int rc;

	smv_engine_reset_queries(store);
	if ((rc = smv_engine_execute(store, "COMMIT")))
		return rc;
	store->new = false;
	if (store->mode == SMV_OPEN_CREATE)
		store->mode = SMV_OPEN_WRITE;
	return SMV_OK;
}

void smv_engine_unmake(struct smv_store *store)
{
	if (store->new && smv_engine_is_changing(store))
		unlink(store->path);
	store->new = false;
}

void smv_engine_rollback(struct smv_store *store)
{
	smv_engine_reset_queries(store);
	smv_engine_unmake(store);
	if (smv_engine_is_changing(store))
		sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
}

int smv_engine_try(struct smv_store *store)
{
	return smv_engine_execute(store, "SAVEPOINT attempt");
}

int smv_engine_tried(struct smv_store *store, bool keep)
{
	return smv_engine_execute(store, keep ? "RELEASE attempt" : "ROLLBACK TO attempt; RELEASE attempt");
}

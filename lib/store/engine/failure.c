/* SPDX-License-Identifier: EUPL-1.2 */
/* What SQLite's answers mean to the person at the keyboard. */
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/lock_holder.h"
#include "store/engine/private.h"
#include "store/engine/query.h"

#include <string.h>
#include <unistd.h>

/*
 * A transaction that does not get the lock has nothing to save, so it is rolled back: only without a lock of our own can we ask
 * who holds it.  Not for a store that is only looked at, for another store of this process may hold a lock (backup.c).
 */
static int locked(struct smv_store *store)
{
	const char *holder = NULL;

	if (!sqlite3_get_autocommit(store->db))
		sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
	if (store->mode != SMV_OPEN_AS_IS && sqlite3_txn_state(store->db, NULL) == SQLITE_TXN_NONE)
		holder = smv_lock_holder(store->pool, store->path);
	if (holder)
		return smv_fail(SMV_LOCKED, _("%s is locked by %s, try again in a while"), store->path, holder);
	return smv_fail(SMV_LOCKED, _("%s is locked by someone else, try again in a while"), store->path);
}

static int left_half_done(const struct smv_store *store)
{
	return smv_fail(SMV_DENIED, _("%s was left in the middle of a change, which is mended by any command of someone who may write it"),
			store->path);
}

static int not_written(const struct smv_store *store)
{
	switch (sqlite3_extended_errcode(store->db)) {
	case SQLITE_READONLY_DBMOVED:
		return smv_fail(SMV_LOCKED, _("another file was put in the place of %s meanwhile, run the command again"), store->path);
	case SQLITE_READONLY_ROLLBACK:
		return left_half_done(store);
	default:
		return smv_fail(SMV_DENIED, _("%s may not be written, see its permissions and those of its folder"), store->path);
	}
}

int smv_engine_failed(struct smv_store *store)
{
	const char *words = sqlite3_errmsg(store->db);

	switch (sqlite3_errcode(store->db)) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return locked(store);
	case SQLITE_CONSTRAINT:
		if (!strcmp(words, "decided"))
			return smv_fail(SMV_DENIED, _("the round is decided and cannot be changed"));
		return smv_fail(SMV_INTERNAL, "%s: %s", store->path, words);
	case SQLITE_READONLY:
	case SQLITE_PERM:
	case SQLITE_AUTH:
		return not_written(store);
	case SQLITE_FULL:
		return smv_fail(SMV_IO, _("no room on the disk for %s, nothing was stored"), store->path);
	case SQLITE_CANTOPEN:
		/* The journal of a crash, which we may not read or may not remove. */
		if (access(smv_printf(store->pool, "%s-journal", store->path), F_OK) == 0)
			return left_half_done(store);
		return smv_fail(SMV_IO, _("%s: input/output error (%s)"), store->path, words);
	case SQLITE_IOERR:
		return smv_fail(SMV_IO, _("%s: input/output error (%s)"), store->path, words);
	case SQLITE_CORRUPT:
		return smv_fail(SMV_IO, _("%s is damaged (%s), go back to a backup with: samverkan restore BACKUP"), store->path, words);
	case SQLITE_NOTADB:
		return smv_fail(SMV_DATA, _("%s is no samverkan database"), store->path);
	case SQLITE_NOMEM:
		return smv_fail(SMV_INTERNAL, _("out of memory"));
	default:
		return smv_fail(SMV_INTERNAL, "%s: %s", store->path, words);
	}
}

int smv_store_damaged(struct smv_store *store)
{
	return smv_fail(SMV_IO, _("%s is damaged, samverkan check tells more"), store->path);
}

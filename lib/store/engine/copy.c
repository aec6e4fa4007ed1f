/* SPDX-License-Identifier: EUPL-1.2 */
/* All pages into another file. */
#include "base/language.h"
#include "samverkan/fail.h"
#include "store/engine/engine.h"
#include "store/engine/private.h"

static int copying_failed(const struct smv_store *store, int answer, sqlite3 *to, const char *called)
{
	switch (answer & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return smv_fail(SMV_LOCKED, _("%s is locked by someone else, try again in a while"), store->path);
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
		return smv_fail(SMV_IO, _("%s is damaged (%s), go back to a backup with: samverkan restore BACKUP"), store->path, sqlite3_errmsg(to));
	case SQLITE_FULL:
		return smv_fail(SMV_IO, _("no room on the disk for %s, nothing was stored"), called);
	default:
		return smv_fail(SMV_IO, _("cannot copy %s to %s: %s"), store->path, called, sqlite3_errmsg(to));
	}
}

/* The copy is thrown away if anything fails: it needs no journal, and is brought to the disk by the caller. */
int smv_engine_copy(struct smv_store *store, const char *path, const char *called)
{
	sqlite3 *to = NULL;
	sqlite3_backup *backup;
	int answer, rc = SMV_OK;

	answer = sqlite3_open_v2(path, &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL);
	if (answer == SQLITE_OK)
		answer = sqlite3_exec(to, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", NULL, NULL, NULL);
	if (answer == SQLITE_OK) {
		backup = sqlite3_backup_init(to, "main", store->db, "main");
		if (backup)
			sqlite3_backup_step(backup, -1);
		answer = backup ? sqlite3_backup_finish(backup) : sqlite3_errcode(to);
	}
	if (answer != SQLITE_OK)
		rc = copying_failed(store, answer, to, called);
	sqlite3_close(to);
	return rc;
}

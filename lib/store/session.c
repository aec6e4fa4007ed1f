/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/session.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "store/engine/network.h"
#include "store/engine/open.h"
#include "store/engine/private.h"
#include "store/engine/statement.h"
#include "store/journal/journal.h"
#include "store/migrate.h"
#include "store/trust/seal.h"

#include <string.h>
#include <unistd.h>

enum { PEEK_MS = 1000 };

/* What a command left that was killed while it forgot a person.  A command that only reads leaves it when it may not. */
static int sweep_remains(struct smv_store *store)
{
	int rc;

	if ((store->mode != SMV_OPEN_READ && store->mode != SMV_OPEN_WRITE) || sqlite3_db_readonly(store->db, "main"))
		return SMV_OK;
	rc = smv_store_sweep(store);
	if (!rc || store->mode == SMV_OPEN_WRITE)
		return rc;
	smv_forgive();
	return SMV_OK;
}

int smv_store_open(struct smv_store **store, const char *path, enum smv_store_mode mode, const struct smv_entry *entry)
{
	int rc = smv_store_attach(store, path, mode, entry);

	if (!rc)
		smv_seal_watch(*store);
	if (rc || mode == SMV_OPEN_CREATE || mode == SMV_OPEN_REPLACE)
		return rc;
	if (!(rc = smv_migrate(*store)) && !(rc = sweep_remains(*store)))
		return SMV_OK;
	smv_store_close(*store);
	*store = NULL;
	return rc;
}

const char *smv_store_kept(const struct smv_store *store)
{
	return store->kept;
}

const char *smv_store_network(const struct smv_store *store)
{
	return smv_network_of_file(store->path);
}

void smv_store_watch(struct smv_store *store, const volatile sig_atomic_t *interrupted)
{
	store->interrupted = interrupted;
}

/* All steps of the schema within the first transaction: a crash leaves the file as empty as it was. */
static int fill_new(struct smv_store *store)
{
	int steps = 0, rc;

	if ((rc = smv_store_number(store, "PRAGMA user_version", &steps)))
		return rc;
	store->new = !steps;
	if (store->new)
		return smv_migrate(store);
	/* Somebody else has made it meanwhile. */
	return smv_fail(SMV_CANTCREAT, _("%s is there already, nothing was changed"), store->path);
}

void smv_store_outcome(struct smv_store *store, int outcome)
{
	store->outcome = outcome;
}

int smv_store_begin(struct smv_store *store)
{
	store->note_count = 0;
	store->outcome = SMV_OK;
	smv_seal_forget(store);
	/* SQLite lets a transaction begin on a file that may not be written, and only its first change fail. */
	if (sqlite3_db_readonly(store->db, "main") == 1)
		return smv_fail(SMV_DENIED, _("%s may not be written, see its permissions and those of its folder"), store->path);
	if (sqlite3_exec(store->db, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK)
		return smv_store_failed(store);
	return store->mode == SMV_OPEN_CREATE ? fill_new(store) : SMV_OK;
}

/* The order matters: what was found of strange seals is noted before they are told anew. */
static int seal_and_note(struct smv_store *store)
{
	unsigned char state[SMV_HASH];
	int rc;

	if ((rc = smv_seal_state(store, state)) || (rc = smv_journal_compare(store, state)) || (rc = smv_seal_settle(store)) ||
	    (rc = smv_seal_state(store, state)))
		return rc;
	return smv_journal_write(store, state);
}

int smv_store_commit(struct smv_store *store)
{
	bool changed = smv_seal_pending(store) || store->note_count;
	int rc = SMV_OK;

	smv_statements_reset(store);
	if (changed)
		rc = seal_and_note(store);
	if (!rc && sqlite3_exec(store->db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK)
		rc = smv_store_failed(store);
	if (rc)
		smv_store_rollback(store);
	else
		store->new = false;
	if (!rc && store->mode == SMV_OPEN_CREATE)
		store->mode = SMV_OPEN_WRITE;
	if (!rc && store->sweeps)
		rc = smv_while(smv_store_sweep(store), _("forgotten, but the file is yet to be cleaned of remains, which the next command does"));
	return rc;
}

int smv_store_try(struct smv_store *store)
{
	return sqlite3_exec(store->db, "SAVEPOINT attempt", NULL, NULL, NULL) == SQLITE_OK ? SMV_OK : smv_store_failed(store);
}

int smv_store_tried(struct smv_store *store, bool keep)
{
	const char *sql = keep ? "RELEASE attempt" : "ROLLBACK TO attempt; RELEASE attempt";

	return sqlite3_exec(store->db, sql, NULL, NULL, NULL) == SQLITE_OK ? SMV_OK : smv_store_failed(store);
}

int smv_store_peek_language(const char *path, enum smv_language *language)
{
	sqlite3 *db = NULL;
	sqlite3_stmt *st = NULL;
	int rc = SMV_NOINPUT;

	if (access(path, R_OK) != 0)
		return rc;
	if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK &&
	    sqlite3_busy_timeout(db, PEEK_MS) == SQLITE_OK &&
	    sqlite3_prepare_v2(db, "SELECT value FROM setting WHERE key = 'language'", -1, &st, NULL) == SQLITE_OK &&
	    sqlite3_step(st) == SQLITE_ROW && sqlite3_column_text(st, 0)) {
		*language = strcmp((const char *)sqlite3_column_text(st, 0), "en") ? SMV_SWEDISH : SMV_ENGLISH;
		rc = SMV_OK;
	}
	sqlite3_finalize(st);
	sqlite3_close(db);
	return rc;
}

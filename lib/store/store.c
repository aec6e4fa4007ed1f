/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/store.h"
#include "base/fail.h"
#include "base/pool.h"
#include "store/handle.h"
#include "store/network.h"
#include "store/seal.h"
#include "store/statement.h"
#include "store/store.sql.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PATIENCE_MS = 10000, PEEK_MS = 1000 };

/*
 * Rollback journal and synchronous EXTRA, never WAL: the file may lie on an office's network share, and what is said to be
 * stored is stored.  Nothing of the file's own may run (trusted_schema, extensions), deleted text is overwritten.
 */
static const char settings[] = "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON;"
			       "PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY;"
			       /* Enough that an import writes each page once: 32 MB. */
			       "PRAGMA cache_size = -32768;";

static const char scratch_settings[] = "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF";

static int configure(struct smv_store *store)
{
	sqlite3_extended_result_codes(store->db, 0);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)NULL);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_DQS_DDL, 0, (int *)NULL);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_DQS_DML, 0, (int *)NULL);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, (int *)NULL);
	if (sqlite3_exec(store->db, settings, NULL, NULL, NULL) != SQLITE_OK ||
	    (store->mode == SMV_OPEN_SCRATCH && sqlite3_exec(store->db, scratch_settings, NULL, NULL, NULL) != SQLITE_OK))
		return smv_store_failed(store);
	return SMV_OK;
}

static int may_not_be_read(const char *path)
{
	return smv_fail(SMV_DENIED, _("%s may not be read, ask its owner for it or name another with --db"), path);
}

static int no_database(const char *path)
{
	if (strcmp(path, "samverkan.db") != 0)
		return smv_fail(SMV_NOINPUT, _("no database %s, make one with: samverkan init --db=%s"), path, path);
	return smv_fail(SMV_NOINPUT, _("no database %s, make one with: samverkan init"), path);
}

static int find_file(const char *path)
{
	struct stat status;

	if (stat(path, &status) == 0) {
		if (smv_store_is_empty(path))
			return no_database(path);
		if (!S_ISREG(status.st_mode))
			return smv_fail(SMV_DATA, _("%s is no samverkan database"), path);
		return access(path, R_OK) == 0 ? SMV_OK : may_not_be_read(path);
	}
	if (errno == EACCES)
		return may_not_be_read(path);
	if (errno == ENOENT || errno == ENOTDIR)
		return no_database(path);
	return smv_fail(SMV_NOINPUT, "%s: %s", path, strerror(errno));
}

static bool to_be_written(const struct smv_store *store)
{
	return store->mode != SMV_OPEN_AS_IS && (store->mode != SMV_OPEN_READ || access(store->path, W_OK) == 0);
}

/*
 * A command that was killed before its journal file was of use leaves one that SQLite takes no notice of until the next
 * change.  It holds what pages held before, a person's name perhaps.  Whoever has the lock for changes knows that nobody
 * needs it any more: one of use has been played back by then.
 */
static void sweep_journal(struct smv_store *store)
{
	const char *journal = sqlite3_filename_journal(sqlite3_db_filename(store->db, "main"));

	if (sqlite3_db_readonly(store->db, "main") || access(journal, F_OK))
		return;
	sqlite3_busy_timeout(store->db, 0);
	if (sqlite3_exec(store->db, "BEGIN IMMEDIATE", NULL, NULL, NULL) == SQLITE_OK) {
		unlink(journal);
		sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
	}
	sqlite3_busy_timeout(store->db, PATIENCE_MS);
}

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

static int open_database(struct smv_store *store)
{
	/* One thread: SQLite need not lock against others. */
	int flags = (to_be_written(store) ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX;
	int rc;

	if (sqlite3_open_v2(store->path, &store->db, flags, NULL) != SQLITE_OK)
		return smv_store_failed(store);
	/* Before the first look into the file: another command may be at its commit. */
	sqlite3_busy_timeout(store->db, PATIENCE_MS);
	if (store->mode != SMV_OPEN_CREATE && (rc = smv_store_recognise(store)))
		return rc;
	if ((rc = configure(store)))
		return rc;
	sweep_journal(store);
	smv_seal_watch(store);
	if (store->new)
		return SMV_OK;
	return (rc = smv_migrate(store)) ? rc : sweep_remains(store);
}

int smv_store_open(struct smv_store **store, const char *path, enum smv_store_mode mode, const struct smv_entry *entry)
{
	struct smv_pool *pool;
	int rc = mode == SMV_OPEN_CREATE ? smv_store_create(path) : find_file(path);

	*store = NULL;
	if (rc)
		return rc;
	pool = smv_pool_open();
	*store = smv_alloc(pool, sizeof **store);
	**store = (struct smv_store){ .pool = pool, .path = smv_copy(pool, path), .mode = mode, .new = mode == SMV_OPEN_CREATE };
	if (entry)
		(*store)->entry = *entry;
	if (!(rc = open_database(*store)))
		return SMV_OK;
	smv_store_close(*store);
	*store = NULL;
	return rc;
}

void smv_store_shut(struct smv_store *store)
{
	size_t i;

	for (i = 0; i < store->statement_count; i++)
		sqlite3_finalize(store->statements[i].prepared);
	sqlite3_close(store->db);
	if (store->new)
		unlink(store->path);
	smv_seal_close(store);
}

void smv_store_close(struct smv_store *store)
{
	if (!store)
		return;
	smv_store_shut(store);
	smv_pool_close(store->pool);
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
	bool empty;
	int rc = smv_schema_is_empty(store, &empty);

	if (rc)
		return rc;
	if (empty)
		return smv_migrate(store);
	/* Somebody else has made it meanwhile. */
	store->new = false;
	return smv_fail(SMV_CANTCREAT, _("%s is there already, nothing was changed"), store->path);
}

int smv_store_begin(struct smv_store *store)
{
	store->note_count = 0;
	/* SQLite lets a transaction begin on a file that may not be written, and only its first change fail. */
	if (sqlite3_db_readonly(store->db, "main") == 1)
		return smv_fail(SMV_DENIED, _("%s may not be written, see its permissions and those of its folder"), store->path);
	if (sqlite3_exec(store->db, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK)
		return smv_store_failed(store);
	return store->new ? fill_new(store) : SMV_OK;
}

/* A statement that stands half read would keep the transaction open. */
static void reset_statements(struct smv_store *store)
{
	size_t i;

	for (i = 0; i < store->statement_count; i++)
		sqlite3_reset(store->statements[i].prepared);
}

int smv_store_commit(struct smv_store *store)
{
	bool any;
	int rc;

	reset_statements(store);
	rc = smv_seal_settle(store, &any);
	if (!rc && (any || store->note_count))
		rc = smv_journal_write(store);
	if (!rc && sqlite3_exec(store->db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK)
		rc = smv_store_failed(store);
	if (rc)
		smv_store_rollback(store);
	else
		store->new = false;
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

void smv_store_rollback(struct smv_store *store)
{
	reset_statements(store);
	smv_seal_forget(store);
	if (!sqlite3_get_autocommit(store->db))
		sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
}

int smv_store_setting(struct smv_store *store, struct smv_pool *pool, const char *key, const char **value)
{
	sqlite3_stmt *st = smv_statement(store, sql_setting_get);
	bool row = false;
	int rc;

	*value = NULL;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_text(st, "key", key);
	if (!(rc = smv_step_row(store, st, &row)) && row)
		*value = smv_column_text(st, "value", pool);
	sqlite3_reset(st);
	return rc;
}

int smv_store_set_setting(struct smv_store *store, const char *key, const char *value)
{
	sqlite3_stmt *st = smv_statement(store, sql_setting_put);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_text(st, "key", key);
	smv_bind_text(st, "value", value);
	return smv_step_done(store, st);
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

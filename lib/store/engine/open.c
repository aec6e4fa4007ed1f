/* SPDX-License-Identifier: EUPL-1.2 */
/* Opening the file and closing it, whatever its schema. */
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/engine.h"
#include "store/engine/private.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PATIENCE_MS = 10000 };

/*
 * Rollback journal and synchronous EXTRA, never WAL: the file may lie on an office's network share, and what is said to be
 * stored is stored.  Nothing of the file's own may run (trusted_schema, extensions), deleted text is overwritten.
 */
static const char settings[] = "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON;"
			       "PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY;"
			       /* More makes an import of 300 000 organisations no faster: 16 MB. */
			       "PRAGMA cache_size = -16384;";

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
		return smv_engine_failed(store);
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
		if (smv_engine_is_empty(path))
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
	int moved = 0;

	if (sqlite3_db_readonly(store->db, "main") || access(journal, F_OK))
		return;
	sqlite3_busy_timeout(store->db, 0);
	if (sqlite3_exec(store->db, "BEGIN IMMEDIATE", NULL, NULL, NULL) == SQLITE_OK) {
		/* Of a file that has been put in this one's place, the journal is not ours. */
		if (sqlite3_file_control(store->db, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && !moved)
			unlink(journal);
		sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
	}
	sqlite3_busy_timeout(store->db, PATIENCE_MS);
}

static int recognise(struct smv_store *store)
{
	int id = 0, rc;

	if ((rc = smv_engine_number(store, "PRAGMA application_id", &id)))
		return rc;
	if (id != SMV_APPLICATION_ID)
		return smv_fail(SMV_DATA, _("%s is no samverkan database"), store->path);
	return SMV_OK;
}

static int open_database(struct smv_store *store)
{
	/* One thread: SQLite need not lock against others. */
	int flags = (to_be_written(store) ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX;
	int rc;

	if (sqlite3_open_v2(store->path, &store->db, flags, NULL) != SQLITE_OK)
		return smv_engine_failed(store);
	/* Before the first look into the file: another command may be at its commit. */
	sqlite3_busy_timeout(store->db, PATIENCE_MS);
	if (store->mode != SMV_OPEN_CREATE && (rc = recognise(store)))
		return rc;
	if ((rc = configure(store)))
		return rc;
	sweep_journal(store);
	return SMV_OK;
}

static struct smv_store *new_store(const char *path, enum smv_store_mode mode)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_store *store = smv_alloc(pool, sizeof *store);

	*store = (struct smv_store){ .pool = pool, .path = smv_copy(pool, path), .mode = mode };
	return store;
}

/* What could not be opened is closed. */
static int opened(struct smv_store **store, int rc)
{
	if (!rc)
		return SMV_OK;
	smv_engine_close(*store);
	*store = NULL;
	return rc;
}

int smv_engine_open(struct smv_store **store, const char *path, enum smv_store_mode mode)
{
	int rc = mode == SMV_OPEN_CREATE ? smv_engine_create(path) : find_file(path);

	*store = NULL;
	if (rc)
		return rc;
	*store = new_store(path, mode);
	return opened(store, open_database(*store));
}

int smv_engine_open_memory(struct smv_store **store)
{
	*store = new_store(":memory:", SMV_OPEN_SCRATCH);
	return opened(store, sqlite3_open(":memory:", &(*store)->db) == SQLITE_OK ? SMV_OK : smv_engine_failed(*store));
}

void smv_engine_close(struct smv_store *store)
{
	if (!store)
		return;
	smv_engine_close_queries(store);
	smv_engine_unmake(store);
	sqlite3_close(store->db);
	smv_pool_close(store->change_pool);
	smv_pool_close(store->pool);
}

const char *smv_engine_path(const struct smv_store *store)
{
	return store->path;
}

void smv_engine_speak_of(struct smv_store *store, const char *path)
{
	store->path = smv_copy(store->pool, path);
}

enum smv_store_mode smv_engine_mode(const struct smv_store *store)
{
	return store->mode;
}

struct smv_pool *smv_engine_pool(struct smv_store *store)
{
	return store->pool;
}

struct smv_pool *smv_engine_change_pool(struct smv_store *store)
{
	if (!store->change_pool)
		store->change_pool = smv_pool_open();
	return store->change_pool;
}

void smv_engine_watch(struct smv_store *store, const volatile sig_atomic_t *interrupted)
{
	store->interrupted = interrupted;
}

void smv_engine_keep(struct smv_store *store, enum smv_engine_place place, void *what)
{
	store->kept[place] = what;
}

void *smv_engine_kept(const struct smv_store *store, enum smv_engine_place place)
{
	return store->kept[place];
}

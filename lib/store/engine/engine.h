/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_ENGINE_ENGINE_H
#define SMV_STORE_ENGINE_ENGINE_H

#include "samverkan/store.h"

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * The file as a whole: for the session, the journal, the seals, backups.  The files of objects use query.h and only the
 * functions at the end of this.  sqlite3.h and private.h, which has the handle, are included in this folder only.  Every
 * function that answers an int answers SMV_OK or a failure whose reason is recorded.
 */
struct smv_pool;
struct smv_store;

/* Opens the file whatever its schema.  SMV_NOINPUT when it is missing, SMV_DATA when it is no database of ours. */
int smv_engine_open(struct smv_store **store, const char *path, enum smv_store_mode mode);
/* An empty one that lives in memory alone, to try a schema on.  Like a file that was opened, it is to be closed. */
int smv_engine_open_memory(struct smv_store **store);
void smv_engine_close(struct smv_store *store); /* NULL is fine; an open transaction is rolled back, a new file removed */
/* Whether the file is there but holds nothing: empty, or left by a crash while it was made.  Then it counts as missing. */
bool smv_engine_is_empty(const char *path);

const char *smv_engine_path(const struct smv_store *store);
/* From here on failures name that file: the one that this is a copy of. */
void smv_engine_speak_of(struct smv_store *store, const char *path);
enum smv_store_mode smv_engine_mode(const struct smv_store *store);
struct smv_pool *smv_engine_pool(struct smv_store *store); /* lives as long as the store */
/* For what is to be noted of the open transaction; whoever uses it resets it. */
struct smv_pool *smv_engine_change_pool(struct smv_store *store);
bool smv_engine_may_write(const struct smv_store *store);
/* From here on every step looks at *interrupted, and fails with SMV_INTERRUPTED when it is set. */
void smv_engine_watch(struct smv_store *store, const volatile sig_atomic_t *interrupted);

/* What the folders above attach to an open store, each in its own place; NULL until then. */
enum smv_engine_place { SMV_OF_JOURNAL, SMV_OF_SEALS, SMV_OF_SESSION, SMV_PLACES };
void smv_engine_keep(struct smv_store *store, enum smv_engine_place place, void *what);
void *smv_engine_kept(const struct smv_store *store, enum smv_engine_place place);

/*
 * BEGIN IMMEDIATE with write, else BEGIN.  The first transaction of a new file (SMV_OPEN_CREATE) fails when somebody else has
 * filled it meanwhile; once it is committed the file is no longer new.  try and tried are a savepoint, one at a time, within it.
 */
int smv_engine_begin(struct smv_store *store, bool write);
int smv_engine_commit(struct smv_store *store); /* after a failure the transaction is still open */
void smv_engine_rollback(struct smv_store *store);
bool smv_engine_is_changing(const struct smv_store *store); /* a transaction is open */
int smv_engine_try(struct smv_store *store);
int smv_engine_tried(struct smv_store *store, bool keep);

/*
 * From here on calls touched for every row that is written, by a cascade too, with its table and its key: the row id, or in a
 * table without one the first column (0 when that is not a whole number).  Once for the row before the change and once for
 * that after it, where they exist.  There is one listener.
 */
typedef void smv_engine_touched(void *to, const char *table, int64_t unit);
void smv_engine_listen(struct smv_store *store, smv_engine_touched *touched, void *to);

/* Reads one text from a file that is not open yet: the language, before anything is said.  Cheap; SMV_NOINPUT when there is none. */
int smv_engine_peek(const char *path, const char *sql, char *text, size_t room);

/* The number of the schema (user_version; 0 in an empty file); and running a whole script that ends at that number. */
int smv_engine_version(struct smv_store *store, int *version);
int smv_engine_take_script(struct smv_store *store, const char *sql, int version);

/*
 * Copies every page, as the open transaction sees it, into another file, which the caller has made, empty, with its mode.  It
 * has a temporary name: failures call it `called`.
 */
int smv_engine_copy(struct smv_store *store, const char *path, const char *called);
/* What SQLite finds damaged, fault by fault, until `fault` answers false. */
int smv_engine_check(struct smv_store *store, bool (*fault)(void *to, const char *words), void *to);

/* Asks for a sweep: after the commit of the open transaction the file is written anew, so that no remains of what was deleted
 * stay between the rows.  After a crash in between the next command that writes does it.  The reference is the deletion's. */
int smv_engine_ask_sweep(struct smv_store *store, const char *reference);
bool smv_engine_sweeps(const struct smv_store *store); /* this transaction has asked for one */
/* Whether any command has asked for one; does it if so.  No copy of the file is left on the disk. */
int smv_engine_sweep_asked(struct smv_store *store, bool *asked);
int smv_engine_sweep(struct smv_store *store);

/*
 * Lets SQL call a function of ours: pure, with at most four values, and never called by what is stored in the file (a view, a
 * trigger).  It answers a text or NULL, which may be in the row's pool: that is reset after each call.  It is known until
 * smv_engine_unteach, or until the store is closed.
 */
struct smv_engine_value {
	const char *text; /* NULL: null or a number */
	int64_t number;
};
typedef const char *smv_engine_function(void *to, struct smv_pool *row, const struct smv_engine_value *values);
int smv_engine_teach(struct smv_store *store, const char *name, int values, smv_engine_function *function, void *to);
void smv_engine_unteach(struct smv_store *store, const char *name, int values);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_ENGINE_ENGINE_H
#define SMV_STORE_ENGINE_ENGINE_H

#include "samverkan/store.h"

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * The file as a whole: for the session, the journal, the seals, backups.  The files of objects use query.h and of
 * this only what is at the end.  sqlite3.h is included in this folder only; private.h, which has the handle, by nobody
 * outside it.  Every function that answers an int answers SMV_OK or a failure whose reason is recorded.
 */
struct smv_pool;
struct smv_store;

/* Opens the file whatever its schema.  SMV_NOINPUT when it is missing, SMV_DATA when it is no database of ours. */
int smv_engine_open(struct smv_store **store, const char *path, enum smv_store_mode mode);
/* An empty one that lives in memory alone, to try a schema on.  Like a file that was opened, it is to be closed. */
int smv_engine_open_memory(struct smv_store **store);
void smv_engine_close(struct smv_store *store); /* NULL is fine; an open transaction is rolled back, a new file taken away */
/* Whether the file is there but holds nothing: empty, or left by a crash while it was made.  Then it counts as missing. */
bool smv_engine_is_empty(const char *path);

const char *smv_engine_path(const struct smv_store *store);
/* Failures speak of that file from here on: of the one that this is a copy of. */
void smv_engine_speak_of(struct smv_store *store, const char *path);
enum smv_store_mode smv_engine_mode(const struct smv_store *store);
struct smv_pool *smv_engine_pool(struct smv_store *store); /* lives as long as the store */
/* For what is noticed of the open transaction: whoever uses it resets it. */
struct smv_pool *smv_engine_change_pool(struct smv_store *store);
bool smv_engine_may_write(const struct smv_store *store);
/* From here on every step looks at *interrupted, and fails with SMV_INTERRUPTED when it is set. */
void smv_engine_watch(struct smv_store *store, const volatile sig_atomic_t *interrupted);

/* What the floors above keep with an open store, each in its place; NULL until it has been put there. */
enum smv_engine_place { SMV_OF_JOURNAL, SMV_OF_SEALS, SMV_OF_SESSION, SMV_PLACES };
void smv_engine_keep(struct smv_store *store, enum smv_engine_place place, void *what);
void *smv_engine_kept(const struct smv_store *store, enum smv_engine_place place);

/*
 * BEGIN IMMEDIATE with write, else BEGIN.  The first transaction of a new file (SMV_OPEN_CREATE) fails when somebody else has
 * filled it meanwhile; its commit ends that the file is new.  A savepoint, one at a time, within it.
 */
int smv_engine_begin(struct smv_store *store, bool write);
int smv_engine_commit(struct smv_store *store); /* after a failure the transaction is still open */
void smv_engine_rollback(struct smv_store *store);
bool smv_engine_is_changing(const struct smv_store *store); /* a transaction is open */
int smv_engine_try(struct smv_store *store);
int smv_engine_tried(struct smv_store *store, bool keep);

/*
 * From here on tells of every row that is written (a cascade too): its table, and of its key the row id, or where it has none
 * the first column (0 when that is no whole number); before the change and after it, each where there is one.  One listener.
 */
typedef void smv_engine_touched(void *to, const char *table, int64_t unit);
void smv_engine_listen(struct smv_store *store, smv_engine_touched *touched, void *to);

/* One text out of a file that is not opened for work: the language, before a word is said.  Cheap; SMV_NOINPUT when there is none. */
int smv_engine_peek(const char *path, const char *sql, char *text, size_t room);

/* The schema: its number (user_version; 0 of an empty file), and a script of it, whole, which leaves that number. */
int smv_engine_version(struct smv_store *store, int *version);
int smv_engine_take_script(struct smv_store *store, const char *sql, int version);

/*
 * Every page as the open transaction sees it into another file (made, empty, mode set, by the caller), which failures call
 * `called`: a copy is made under a temporary name.
 */
int smv_engine_copy(struct smv_store *store, const char *path, const char *called);
/* What SQLite finds damaged, fault by fault, until `fault` answers false. */
int smv_engine_check(struct smv_store *store, bool (*fault)(void *to, const char *words), void *to);

/* After its commit the open transaction has the file written anew, so that no remains of what it deletes stay between the
 * rows; a crash in between leaves that to the next command that writes.  The reference is that of the deletion. */
int smv_engine_ask_sweep(struct smv_store *store, const char *reference);
bool smv_engine_sweeps(const struct smv_store *store); /* that is asked for */
/* Whether whichever command has asked for it; does it where it was asked for, and no copy comes to lie on the disk. */
int smv_engine_sweep_asked(struct smv_store *store, bool *asked);
int smv_engine_sweep(struct smv_store *store);

/*
 * Teaches SQL a function of ours: pure, at most four values, not to be called by anything that stands in the file.  The
 * answer is a text or NULL; it may lie in the row's pool, which is reset after each call.  Forgotten with
 * smv_engine_unteach, at the latest when the store is closed.
 */
struct smv_engine_value {
	const char *text; /* NULL: null or a number */
	int64_t number;
};
typedef const char *smv_engine_function(void *to, struct smv_pool *row, const struct smv_engine_value *values);
int smv_engine_teach(struct smv_store *store, const char *name, int values, smv_engine_function *function, void *to);
void smv_engine_unteach(struct smv_store *store, const char *name, int values);

#endif

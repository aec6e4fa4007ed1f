/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_STORE_H
#define SMV_STORE_STORE_H

#include "base/language.h"

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;

/*
 * The one local file.  Every function here and in the other headers of this folder answers SMV_OK or a failure: SMV_LOCKED
 * when another clerk holds the file for longer than ten seconds, SMV_DENIED for what is decided or for a read-only file,
 * SMV_IO for a fault of the disk (a full one too), SMV_INTERNAL for our own fault.  Texts go into and come out of the pool
 * that is passed in.
 */
struct smv_store;

enum smv_store_mode {
	SMV_OPEN_READ,   /* an older schema is brought up to date all the same, where the file may be written */
	SMV_OPEN_WRITE,
	SMV_OPEN_CREATE, /* refuses a file that is there (SMV_CANTCREAT) unless it is empty; mode 0600.  Without a commit the
			  * file is taken away again. */
	SMV_OPEN_AS_IS,  /* to be looked at: never written, whatever its schema; only journal and settings are sure to be there */
	SMV_OPEN_REPLACE, /* to be locked and replaced, whatever its schema, a newer one too: written only by SQLite's own rollback */
	SMV_OPEN_SCRATCH /* a copy that is thrown away when anything fails: written without a file beside it, not brought to the disk */
};

/* Whether the file is there but holds nothing: empty, or left by a crash while it was made.  Then it counts as missing. */
bool smv_store_is_empty(const char *path);

/* Who does what when, for the journal's one entry: at is a local time with offset, command its words without values. */
struct smv_entry {
	const char *at, *who, *command;
	int32_t today; /* the day taken as today, for what keeps days of its own; SMV_NO_DATE: not known */
};

/*
 * SMV_NOINPUT when the file is missing, SMV_DATA when it is no samverkan database or was made by a newer version.  The
 * entry, whose texts live as long as the store, is that of every transaction, and of bringing an older schema up to date;
 * NULL with SMV_OPEN_AS_IS and SMV_OPEN_REPLACE.
 */
int smv_store_open(struct smv_store **store, const char *path, enum smv_store_mode mode, const struct smv_entry *entry);
void smv_store_close(struct smv_store *store); /* NULL is fine; an open transaction is rolled back */

/* Before an older schema was brought up to date, the file was copied to this name; NULL when it was not. */
const char *smv_store_kept(const struct smv_store *store);
/* The network file system that the file lies on ("NFS"), where locks and power cuts are less safe; NULL for none. */
const char *smv_store_network(const struct smv_store *store);

/* The language that init stored; SMV_NOINPUT when there is no file or it says nothing.  Cheap, changes nothing. */
int smv_store_peek_language(const char *path, enum smv_language *language);

/*
 * A command that writes stands between begin and commit (BEGIN IMMEDIATE).  commit seals what was written and adds the
 * journal's entry when anything was noted or changed; a command that changed nothing leaves the journal alone.  rollback
 * after a failure, or for --dry-run.
 */
int smv_store_begin(struct smv_store *store);
/* What the entry says of how the command ended: SMV_OK unless it is told SMV_FOUND. */
void smv_store_outcome(struct smv_store *store, int outcome);
int smv_store_commit(struct smv_store *store);
void smv_store_rollback(struct smv_store *store);

/* Within that: an attempt, of which either everything stays or, with keep false, nothing.  One at a time. */
int smv_store_try(struct smv_store *store);
int smv_store_tried(struct smv_store *store, bool keep);

/*
 * From here on every step looks at *interrupted, which a signal handler sets: then it fails with SMV_INTERRUPTED, so that the
 * command ends in a rollback and leaves no journal file of SQLite's behind.
 */
void smv_store_watch(struct smv_store *store, const volatile sig_atomic_t *interrupted);

/* Notes a changed object ("organisation 17") with its change as JSON, for the journal.  Copied. */
int smv_store_note(struct smv_store *store, const char *object, const char *payload);

/* The journal's newest hash as 64 hexadecimal digits; all zeros when nothing has been written. */
int smv_store_head(struct smv_store *store, struct smv_pool *pool, const char **head);

/* What init was told ("municipality", "language"); *value is NULL when it is not set. */
int smv_store_setting(struct smv_store *store, struct smv_pool *pool, const char *key, const char **value);
int smv_store_set_setting(struct smv_store *store, const char *key, const char *value);

/* SHA-256 of a file while it is read: the import's entry names it. */
struct smv_digest;
struct smv_digest *smv_digest_new(struct smv_pool *pool);
void smv_digest_feed(void *digest, const void *bytes, size_t size); /* fits smv_read_options.tap */
const char *smv_digest_end(struct smv_digest *digest, struct smv_pool *pool); /* 64 hexadecimal digits */

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_SESSION_H
#define SMV_STORE_SESSION_H

#include "base/language.h"
#include "samverkan/store.h"
#include "store/engine/engine.h"
#include "store/journal/journal.h"

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;

/* Whether the file is there but holds nothing: empty, or left by a crash while it was made.  Then it counts as missing. */
bool smv_store_is_empty(const char *path);

/* Before an older schema was brought up to date, the file was copied to this name; NULL when it was not. */
const char *smv_store_kept(const struct smv_store *store);
/* The network file system that the file lies on ("NFS"), where locks and power cuts are less safe; NULL for none. */
const char *smv_store_network(const struct smv_store *store);

/* The language that init stored; SMV_NOINPUT when there is no file or it says nothing.  Cheap, changes nothing. */
int smv_store_peek_language(const char *path, enum smv_language *language);

/*
 * A command that writes stands between begin and commit (BEGIN IMMEDIATE).  begin refuses a file whose schema others have
 * changed (SMV_DATA): a trigger of theirs would run.  commit seals what was written and adds the
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

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_TRUST_COPY_H
#define SMV_STORE_TRUST_COPY_H

#include "base/atomic_file.h"
#include "store/trust/backup.h"

/* How a database is copied whole, for backup.c and restore.c alone. */

/* Where a hash is read: that of an empty journal. */
extern const char smv_no_head[];

/* Whether both names lead to one file: by a link, another path. */
bool smv_copy_same_file(const char *one, const char *other);

/* What the store holds at this moment. */
int smv_copy_holding(struct smv_store *store, struct smv_pool *pool, struct smv_holding *holding);

/*
 * Copies the store as it stands at one moment, whoever else writes, to a file that waits beside target to be placed: it is
 * on the disk, holds together and has the same journal.  Mode and owner are those of the file like (NULL: the user's
 * alone).  What smv_store_check finds in it goes to findings (NULL: it is not asked, for a schema that is not today's).
 * SMV_CANTCREAT when it cannot be created, SMV_IO without room.  The caller places or drops it.
 */
int smv_copy_make(struct smv_store *store, struct smv_pool *pool, const char *target, const char *like, struct smv_whole *whole,
		  struct smv_holding *holding, struct smv_findings *findings);

/* Brings a copy that was changed afterwards to the disk; then it may be placed. */
int smv_copy_sync(const struct smv_whole *whole, const char *target);
int smv_copy_place(struct smv_whole *whole, const char *target);

/* SMV_CANTCREAT when a journal or log of SQLite's waits for a database of this name and would be applied to a new one. */
int smv_copy_no_stray(struct smv_pool *pool, const char *target);

#endif

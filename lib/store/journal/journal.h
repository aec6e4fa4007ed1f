/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_JOURNAL_JOURNAL_H
#define SMV_STORE_JOURNAL_JOURNAL_H

#include "base/sha256.h"
#include "samverkan/store.h"

#include <stdbool.h>
#include <stdint.h>

struct smv_pool;
struct smv_store;

/* The entry of every transaction of the store, whose texts live as long; NULL where nothing will be written. */
void smv_journal_open(struct smv_store *store, const struct smv_entry *entry);
/* Whose the store is while it is open. */
const struct smv_entry *smv_store_entry(const struct smv_store *store);
/* A transaction begins: nothing is noted, and the command is done when it ends, unless it is told SMV_FOUND. */
void smv_journal_begin(struct smv_store *store);
void smv_journal_outcome(struct smv_store *store, int outcome);
/* Whether the open transaction has noted anything. */
bool smv_journal_noted(const struct smv_store *store);

/* Notes a changed object ("organisation 17") with its change as JSON, for the journal.  Copied. */
int smv_store_note(struct smv_store *store, const char *object, const char *payload);

/* The journal's newest hash as 64 hexadecimal digits; all zeros when nothing has been written. */
int smv_store_head(struct smv_store *store, struct smv_pool *pool, const char **head);

/* Adds the open transaction's entry to the journal, when something was noted or the seals say that the data has changed. */
int smv_journal_write(struct smv_store *store, const unsigned char state[SMV_HASH]);
/* Before the open transaction's writes are sealed: seals that are not those that the newest entry left are noted of this
 * object, and so stay known when the state they leave is told anew. */
extern const char smv_strange_seals[];
int smv_journal_compare(struct smv_store *store, const unsigned char state[SMV_HASH]);
/* The newest entry: its id (0: there is none), its hash and the state that it left (zeros). */
int smv_journal_newest(struct smv_store *store, int64_t *id, unsigned char hash[SMV_HASH], unsigned char state[SMV_HASH]);

/* SHA-256 of a file while it is read: the import's entry names it. */
struct smv_digest;
struct smv_digest *smv_digest_new(struct smv_pool *pool);
void smv_digest_feed(void *digest, const void *bytes, size_t size); /* fits smv_read_options.tap */
const char *smv_digest_end(struct smv_digest *digest, struct smv_pool *pool); /* 64 hexadecimal digits */


#endif

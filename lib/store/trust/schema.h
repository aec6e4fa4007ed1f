/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_TRUST_SCHEMA_H
#define SMV_STORE_TRUST_SCHEMA_H

#include "base/sha256.h"

struct smv_findings;
struct smv_pool;
struct smv_store;

/*
 * Whether the tables, indexes, views and triggers of a file are those that the steps make, word for word as SQLite keeps
 * them: what others have put in could run within our transactions.
 */

/* SHA-256 over them in the order of their kinds and names: 0.1 ms. */
int smv_schema_hash(struct smv_store *store, unsigned char hash[SMV_HASH]);

/* The number of the schema that the last step leads to. */
int smv_schema_newest(void);

/* SMV_DATA, with the names of what is strange, unless the hash is that of the schema of this number. */
int smv_schema_require(struct smv_store *store, int schema);

/* Each that has been added, removed or changed beside the newest schema is a finding ("schema-changed"). */
int smv_schema_compare(struct smv_store *store, struct smv_pool *pool, struct smv_findings *findings);

#endif

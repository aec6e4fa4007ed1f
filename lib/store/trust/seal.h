/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_TRUST_SEAL_H
#define SMV_STORE_TRUST_SEAL_H

#include "base/sha256.h"

struct smv_findings;
struct smv_pool;
struct smv_store;

/*
 * Seals: of each row that samverkan stores a hash (the first 16 bytes of SHA-256 over its values), kept in the table `seal` as
 * the leaves of a tree (seal_tree.h).  A row whose seal does not fit was changed by other hands or by a failing disk: that is
 * found until samverkan itself stores the row again, hence a check every night.  A hash over the top of all trees, the state,
 * stands in the journal's entry, so that the chain answers for the data too: who changes a row with its seal, and the seals
 * above that, leaves another state than the entry tells, which the next entry keeps (smv_journal_compare), or must write the
 * journal anew, and then its head is no longer the one on the printed reports.
 *
 * Nobody seals by hand: SQLite tells of every row that is written, whichever statement does it (a cascade too), and before
 * the commit those rows are read again.  Every table is sealed, the one of the numbers that have been given (sqlite_sequence)
 * too, but the journal's own, which are chained, `seal`, and `sweep`, which says nothing but that the file is to be written
 * anew.  What is sealed as one, a unit, are the rows that share their first column: the row itself where that is its key, the
 * steps of an allocation where it is the owner's; all rows of a table whose first column is no whole number.
 */

/* From here on changes are noticed.  The session calls it before the schema is brought up to date. */
void smv_seal_watch(struct smv_store *store);

/*
 * A transaction begins: nothing has been written, and whether the numbers that have been given are those that are sealed is
 * looked at now, for every change seals them anew.
 */
int smv_seal_begin(struct smv_store *store);
/* Whether anything has been written since the last time. */
bool smv_seal_pending(const struct smv_store *store);
/*
 * Seals what has been written since the last time.  Inside the transaction, at its end.  Seals that were not those that are
 * told above them are noted in the journal before they are told anew: what was forged beside a lawful change stays known.
 */
int smv_seal_settle(struct smv_store *store);
/* The same after a step of the schema, which SQLite does not tell of: every table as a whole, and none that is gone. */
int smv_seal_settle_schema(struct smv_store *store);
/* Nothing of what was noticed has been stored: for a rollback. */
void smv_seal_forget(struct smv_store *store);

/* The hash over the top of all trees. */
int smv_seal_state(struct smv_store *store, unsigned char state[SMV_HASH]);

/*
 * Compares every row with its seal, and the seals of each level with those above them; each that does not fit is a finding.
 * *rows counts what was looked at.  With the state compared too (check.c) all is reckoned from the rows alone.
 */
int smv_seal_check(struct smv_store *store, struct smv_pool *pool, struct smv_findings *findings, size_t *rows);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_TRUST_CHECK_H
#define SMV_STORE_TRUST_CHECK_H

#include <stddef.h>

struct smv_findings;
struct smv_pool;
struct smv_store;

/* What has been looked at. */
struct smv_checked {
	size_t rows;    /* that are sealed */
	size_t entries; /* of the journal */
};

/*
 * Whether the database is as samverkan left it: SQLite's own integrity and foreign keys ("database-damaged"), the schema
 * ("schema-changed"), each row beside its seal ("row-changed", "row-added", "row-removed"), the seals beside the state that
 * the journal's newest entry names ("seals-changed"), the journal's chain (smv_log_verify, with its head), and sums that must
 * agree ("sum-wrong").  A part that a fault keeps from being read is a finding ("database-damaged"), and the next is looked at.
 */
int smv_store_check(struct smv_store *store, struct smv_pool *pool, const char *head, struct smv_findings *findings,
		    struct smv_checked *checked);

/* SQLite's own integrity alone, of a file of whatever schema: SMV_DATA with the first fault.  It reads all of the file. */
int smv_store_check_file(struct smv_store *store);

#endif

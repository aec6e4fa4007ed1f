/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_MERGE_H
#define SMV_STORE_MERGE_H

#include "store/grant/merge_conflict.h"

#include <stddef.h>
#include <stdint.h>

struct smv_pool;
struct smv_store;

/* What a merger has moved. */
struct smv_merged {
	int64_t aliases, agreements, applications, contacts;
	struct smv_dropped *dropped; /* withdrawn applications that were in the way */
	size_t dropped_count;
};
/*
 * Moves agreements, applications, contacts and aliases of one organisation to another, keeps its name as an alias, fills
 * what the other lacks, and deletes it.  Where both have applied in one round a withdrawn application goes (see
 * smv_clash_settle); SMV_DATA when both stand, or both have different numbers.
 */
int smv_organisation_merge(struct smv_store *store, struct smv_pool *pool, int64_t from, int64_t into, struct smv_merged *moved);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_TRUST_SEAL_TREE_H
#define SMV_STORE_TRUST_SEAL_TREE_H

#include "store/trust/sealed.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;
struct smv_store;

/*
 * The table `seal`: of each sealed table a tree of hashes, so that a change is told upward in a few rows whatever the file
 * holds.  A row of level 0 has the hashes of 32 neighbouring units; a row of the levels 1 to 3 those of 128 neighbouring rows
 * of the level below, each over that row's level, table, block and hashes, so that no row can stand in for another.  There
 * are zeros where there is nothing, none beyond the last that there is, and no row with nothing but zeros.  A row of level 3
 * stands for 67 million units.  The items of a level are what it has hashes of: units, or the blocks of the level below.
 */
enum { SMV_SEAL_LEVELS = 4, SMV_SEAL_TOP = SMV_SEAL_LEVELS - 1 };

/* Items from first to last, both included. */
struct smv_seal_range {
	int64_t first, last;
};

/* The block of a level that has an item. */
int64_t smv_seal_block_of(int level, int64_t item);
/* The units that an item of a level stands for. */
struct smv_seal_range smv_seal_units_of(int level, int64_t item);

/* The hashes of a level over the items in these ranges anew: what stood there goes, each item that is there now gets its own. */
int smv_seal_tell(struct smv_store *store, const char *table, int level, const struct smv_seal_range *ranges, size_t count);

/*
 * The items in the range beside the hashes that a level has of them: calls differs for each that does not fit, and adds to
 * *items, which may be NULL, how many there are.
 */
enum smv_seal_difference { SMV_SEAL_CHANGED, SMV_SEAL_ADDED, SMV_SEAL_REMOVED };
typedef void smv_seal_differs(void *to, int level, int64_t item, enum smv_seal_difference difference);
int smv_seal_compare(struct smv_store *store, const char *table, int level, const struct smv_seal_range *range,
		     smv_seal_differs *differs, void *to, size_t *items);

#endif

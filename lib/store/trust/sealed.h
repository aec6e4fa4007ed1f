/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_TRUST_SEALED_H
#define SMV_STORE_TRUST_SEALED_H

#include "base/sha256.h"

#include <stdbool.h>
#include <stdint.h>

struct smv_pool;
struct smv_query;
struct smv_store;

/* Whether a table is one of those that seal.h speaks of. */
bool smv_sealed_is(const char *table);
/* The table where SQLite keeps the last number that it gave in each table whose numbers are given once.  It tells of no
 * change of it, and makes one even where a row turns out to be there already. */
extern const char smv_sealed_numbers[];
/* Those tables, in the order of their names. */
int smv_sealed_tables(struct smv_store *store, struct smv_pool *pool, const char ***tables, size_t *count);

/* A table as it is sealed: one unit after the other (seal.h says what that is), each with its hash. */
enum { SMV_SEAL = 16 };

struct smv_sealed {
	struct smv_query *rows; /* the one query of the store over a table: one of these at a time */
	bool keyed;  /* the first column is the unit; else all rows are one */
	bool at_row; /* `rows` stands on a row that has not been read */
	bool begun;
};

int smv_sealed_open(struct smv_store *store, const char *table, struct smv_sealed *sealed);
/* Lets go of the rows, after a failure too. */
void smv_sealed_close(struct smv_sealed *sealed);

/* From here on the units from first to last, both included, in their order. */
void smv_sealed_range(struct smv_sealed *sealed, int64_t first, int64_t last);
/* The next one; *found is false after the last. */
int smv_sealed_next(struct smv_sealed *sealed, int64_t *unit, unsigned char hash[SMV_SEAL], bool *found);

#endif

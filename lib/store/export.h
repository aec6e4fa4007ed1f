/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_EXPORT_H
#define SMV_STORE_EXPORT_H

#include "base/value.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;
struct smv_store;

/* The stored tables that `export` writes, in the order in which one refers to another; ends with NULL. */
extern const char *const smv_export_tables[];

/*
 * A stored table, row by row, oldest first.  References come out as names and organisation numbers, never as internal
 * ids; an application's quantities are columns of their own, one for each name that any application uses.
 */
struct smv_export;

struct smv_export_shape {
	const char *table;
	const struct smv_column *columns; /* the label is the key */
	size_t count;
};

/* table is one of smv_export_tables.  It lives in the pool; one of a kind is read at a time. */
int smv_export_open(struct smv_store *store, struct smv_pool *pool, const char *table, struct smv_export **export,
		    struct smv_export_shape *shape);

/* The next row: one value a column; *values is NULL after the last one.  They live until the next call. */
int smv_export_next(struct smv_export *export, const struct smv_value **values);

#endif

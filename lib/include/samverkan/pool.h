/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SAMVERKAN_POOL_H
#define SAMVERKAN_POOL_H

#include "samverkan/api.h"

#include <stddef.h>

SMV_API_BEGIN

/*
 * Memory is taken from a pool and given back all at once: when the pool is closed, or reset to a mark.  Running out of
 * memory ends the process with SMV_INTERNAL (the next command rolls an open transaction back), so no caller checks for NULL.
 */
struct smv_pool;

struct smv_mark {
	void *block;
	size_t used;
};

struct smv_pool *smv_pool_open(void);
void smv_pool_close(struct smv_pool *pool); /* NULL is fine */

/* Zeroed, aligned for any type. */
void *smv_alloc(struct smv_pool *pool, size_t size) __attribute__((malloc, alloc_size(2)));

char *smv_copy(struct smv_pool *pool, const char *text);                    /* NULL gives NULL */
char *smv_copy_bytes(struct smv_pool *pool, const char *bytes, size_t size); /* NUL is put after them */
char *smv_printf(struct smv_pool *pool, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* smv_reset gives back what was taken since the mark; the pool keeps the memory for what is taken next. */
struct smv_mark smv_mark(const struct smv_pool *pool);
void smv_reset(struct smv_pool *pool, struct smv_mark mark);

/*
 * Makes room for one more item in a growing array: returns items, or a copy twice as large when count == *room.  The
 * old one stays in the pool until the pool is reset.
 */
void *smv_grow(struct smv_pool *pool, void *items, size_t count, size_t *room, size_t item_size);

SMV_API_END

#endif

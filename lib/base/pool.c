/* SPDX-License-Identifier: EUPL-1.2 */
/* Memory that is given back all at once. */
#include "samverkan/pool.h"
#include "base/memory.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Many pools stay small: the first block is, and each after it twice as large as the one before, up to the largest. */
enum { FIRST_BLOCK = 1024, LARGEST_BLOCK = 64 * 1024, ALIGNMENT = _Alignof(max_align_t) };

struct block {
	struct block *next; /* blocks after a reset are kept and used again, in order */
	size_t size, used;
	_Alignas(max_align_t) char bytes[];
};

struct smv_pool {
	struct block *first, *current;
};

static struct block *block_new(size_t size)
{
	struct block *block = smv_or_die(size > SIZE_MAX - sizeof *block ? NULL : malloc(sizeof *block + size));

	block->next = NULL;
	block->size = size;
	block->used = 0;
	return block;
}

struct smv_pool *smv_pool_open(void)
{
	struct smv_pool *pool = smv_or_die(malloc(sizeof *pool));

	pool->first = pool->current = block_new(FIRST_BLOCK);
	return pool;
}

void smv_pool_close(struct smv_pool *pool)
{
	struct block *block, *next;

	if (!pool)
		return;
	for (block = pool->first; block; block = next) {
		next = block->next;
		free(block);
	}
	free(pool);
}

/* The next block with room for size bytes: a kept one if the very next is large enough, else a new one before it. */
static void advance(struct smv_pool *pool, size_t size)
{
	struct block *next = pool->current->next;

	if (!next || next->size < size) {
		size_t usual = pool->current->size < LARGEST_BLOCK / 2 ? pool->current->size * 2 : LARGEST_BLOCK;
		struct block *made = block_new(size > usual ? size : usual);

		made->next = next;
		pool->current->next = made;
		next = made;
	}
	next->used = 0;
	pool->current = next;
}

void *smv_alloc(struct smv_pool *pool, size_t size)
{
	struct block *block = pool->current;
	void *memory;

	if (size > SIZE_MAX - ALIGNMENT)
		smv_or_die(NULL);
	size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
	if (size > block->size - block->used) {
		advance(pool, size);
		block = pool->current;
	}
	memory = block->bytes + block->used;
	block->used += size;
	return memset(memory, 0, size);
}

char *smv_copy_bytes(struct smv_pool *pool, const char *bytes, size_t size)
{
	char *copy = smv_alloc(pool, size + 1);

	if (size)
		memcpy(copy, bytes, size);
	return copy;
}

char *smv_copy(struct smv_pool *pool, const char *text)
{
	return text ? smv_copy_bytes(pool, text, strlen(text)) : NULL;
}

char *smv_printf(struct smv_pool *pool, const char *format, ...)
{
	va_list args;
	char *text;
	int length;

	va_start(args, format);
	length = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (length < 0)
		return smv_copy(pool, "");
	text = smv_alloc(pool, (size_t)length + 1);
	va_start(args, format);
	vsnprintf(text, (size_t)length + 1, format, args);
	va_end(args);
	return text;
}

struct smv_mark smv_mark(const struct smv_pool *pool)
{
	return (struct smv_mark){ pool->current, pool->current->used };
}

void smv_reset(struct smv_pool *pool, struct smv_mark mark)
{
	pool->current = mark.block;
	pool->current->used = mark.used;
}

void *smv_grow(struct smv_pool *pool, void *items, size_t count, size_t *room, size_t item_size)
{
	void *larger;

	if (count < *room)
		return items;
	*room = *room ? *room * 2 : 8;
	if (*room > SIZE_MAX / item_size)
		smv_or_die(NULL);
	larger = smv_alloc(pool, *room * item_size);
	if (count)
		memcpy(larger, items, count * item_size);
	return larger;
}

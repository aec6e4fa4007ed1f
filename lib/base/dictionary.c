/* SPDX-License-Identifier: EUPL-1.2 */
/* Words to numbers, by a hash table. */
#include "base/dictionary.h"
#include "base/fnv.h"
#include "samverkan/pool.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

enum { FIRST_SLOTS = 64 }; /* a power of two, as every number of slots is */

struct word {
	const char *bytes;
	size_t size;
	uint64_t hash;
};

struct smv_dictionary {
	struct smv_pool *pool;
	struct word *words;
	size_t count, room;
	uint32_t *slots; /* a word's number + 1 at its hash or soon after; 0 is free; at most half are taken */
	size_t slot_count;
};

/* Only the low bits choose the slot, so the high ones are folded down. */
static uint64_t hash_of(const char *bytes, size_t size)
{
	uint64_t hash = smv_fnv(bytes, size);

	return hash ^ hash >> 32;
}

struct smv_dictionary *smv_dictionary_new(struct smv_pool *pool)
{
	struct smv_dictionary *dictionary = smv_alloc(pool, sizeof *dictionary);

	*dictionary = (struct smv_dictionary){ .pool = pool, .slot_count = FIRST_SLOTS };
	dictionary->slots = smv_alloc(pool, FIRST_SLOTS * sizeof *dictionary->slots);
	return dictionary;
}

/* The slot that holds the word, or the free one where it belongs. */
static uint32_t *slot_of(const struct smv_dictionary *dictionary, const char *bytes, size_t size, uint64_t hash)
{
	size_t mask = dictionary->slot_count - 1, at = (size_t)hash & mask;

	for (; dictionary->slots[at]; at = (at + 1) & mask) {
		const struct word *word = &dictionary->words[dictionary->slots[at] - 1];

		if (word->hash == hash && word->size == size && !memcmp(word->bytes, bytes, size))
			break;
	}
	return &dictionary->slots[at];
}

static void double_slots(struct smv_dictionary *dictionary)
{
	size_t i;

	dictionary->slot_count *= 2;
	dictionary->slots = smv_alloc(dictionary->pool, dictionary->slot_count * sizeof *dictionary->slots);
	for (i = 0; i < dictionary->count; i++) {
		size_t at = (size_t)dictionary->words[i].hash & (dictionary->slot_count - 1);

		while (dictionary->slots[at])
			at = (at + 1) & (dictionary->slot_count - 1);
		dictionary->slots[at] = (uint32_t)i + 1;
	}
}

size_t smv_dictionary_add(struct smv_dictionary *dictionary, const void *word, size_t size, bool *is_new)
{
	uint64_t hash = hash_of(word, size);
	uint32_t *slot = slot_of(dictionary, word, size, hash);

	*is_new = !*slot;
	if (*slot)
		return *slot - 1;
	assert(dictionary->count < UINT32_MAX - 1);
	dictionary->words = smv_grow(dictionary->pool, dictionary->words, dictionary->count, &dictionary->room,
				     sizeof *dictionary->words);
	dictionary->words[dictionary->count++] =
		(struct word){ smv_copy_bytes(dictionary->pool, word, size), size, hash };
	*slot = (uint32_t)dictionary->count;
	if (dictionary->count * 2 > dictionary->slot_count)
		double_slots(dictionary);
	return dictionary->count - 1;
}

size_t smv_dictionary_find(const struct smv_dictionary *dictionary, const void *word, size_t size)
{
	uint32_t slot = *slot_of(dictionary, word, size, hash_of(word, size));

	return slot ? slot - 1 : SMV_NO_WORD;
}

size_t smv_dictionary_count(const struct smv_dictionary *dictionary)
{
	return dictionary->count;
}

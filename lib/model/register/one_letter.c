/* SPDX-License-Identifier: EUPL-1.2 */
/* Names that are a letter apart. */
#include "model/register/one_letter.h"
#include "base/fnv.h"
#include "samverkan/pool.h"

#include <ctype.h>
#include <string.h>

enum { NAME_LEAST = 8, WORD_LEAST = 4 };

static bool continues(char byte)
{
	return ((unsigned char)byte & 0xC0) == 0x80;
}

/* Bytes of the character that begins here. */
static size_t size_of(const char *at)
{
	size_t size = 1;

	while (continues(at[size]))
		size++;
	return size;
}

size_t smv_one_letter_hashes(struct smv_pool *pool, const char *key, uint64_t **hashes)
{
	size_t length = strlen(key), count = 0, at, size;
	uint64_t before = SMV_FNV_START;

	*hashes = NULL;
	if (length < NAME_LEAST)
		return 0;
	*hashes = smv_alloc(pool, (length + 1) * sizeof **hashes);
	(*hashes)[count++] = smv_fnv(key, length);
	for (at = 0; at < length; at += size) {
		uint64_t hash;

		size = size_of(key + at);
		hash = smv_fnv_on(before, key + at + size, length - at - size);
		before = smv_fnv_on(before, key + at, size);
		if ((*hashes)[count - 1] != hash) /* of a double letter, either may be left out */
			(*hashes)[count++] = hash;
	}
	return count;
}

/* Bytes of the word around a place, and whether the place is its beginning. */
static size_t word_around(const char *key, size_t at, bool *first)
{
	size_t from = at, to = at;

	while (from && key[from - 1] != ' ')
		from--;
	while (key[to] && key[to] != ' ')
		to++;
	*first = from == at;
	return to - from;
}

static bool may_be_wrong(const char *key, size_t at, size_t size)
{
	bool first;
	size_t length = word_around(key, at, &first), i;

	for (i = at; i < at + size; i++)
		if (isdigit((unsigned char)key[i]) || key[i] == ' ')
			return false;
	return length >= WORD_LEAST && !first;
}

bool smv_one_letter_apart(const char *a, const char *b)
{
	size_t x = strlen(a), y = strlen(b), before = 0, left_a, left_b;

	if (x < NAME_LEAST || y < NAME_LEAST || !strcmp(a, b))
		return false;
	while (a[before] && a[before] == b[before])
		before++;
	while (before && (continues(a[before]) || continues(b[before])))
		before--;
	while (x > before && y > before && a[x - 1] == b[y - 1]) {
		x--;
		y--;
	}
	while (continues(a[x]) || continues(b[y])) {
		x++;
		y++;
	}
	left_a = x - before;
	left_b = y - before;
	if (!may_be_wrong(a, before, left_a) || !may_be_wrong(b, before, left_b))
		return false;
	if (!left_a || !left_b)
		return left_a + left_b == size_of(left_a ? a + before : b + before);
	if (left_a == size_of(a + before) && left_b == size_of(b + before))
		return true;
	/* Two letters that have changed places. */
	return left_a == left_b && left_a == size_of(a + before) + size_of(a + before + size_of(a + before)) &&
	       size_of(b + before) == left_a - size_of(a + before) &&
	       !memcmp(a + before, b + before + size_of(b + before), size_of(a + before)) &&
	       !memcmp(b + before, a + before + size_of(a + before), size_of(b + before));
}

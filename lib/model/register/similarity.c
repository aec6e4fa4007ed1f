/* SPDX-License-Identifier: EUPL-1.2 */
/* Names that are like another, by the pieces they share. */
#include "model/register/similarity.h"
#include "base/dictionary.h"
#include "samverkan/pool.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

enum {
	CHARACTERS = 3, /* in a piece that is no whole word */
	ASKED_COUNTS = 3,
	FRACTION_BITS = 8
};

/* A slice of a key that stands between spaces: " pro " is the whole word, "pro" may stand anywhere in one. */
struct slice {
	const char *at;
	size_t size;
};

/* What is known of a piece: the names that have it, and what it weighs. */
struct piece {
	uint32_t *names;
	size_t count, room;
	uint64_t weight;
};

struct name {
	const char *key;
	uint64_t weight; /* of all its pieces */
	uint64_t shared; /* weight of the pieces shared with the key that is asked for; 0 between questions */
};

struct smv_likeness {
	struct smv_pool *pool;
	struct name *names;
	size_t count, room;
	size_t taken_up; /* names whose pieces are in the index */
	size_t weighed;  /* names there were when the weights were reckoned */
	struct smv_dictionary *words;
	struct piece *pieces; /* under their numbers in words */
	size_t piece_room;
	uint32_t *met; /* names that share a piece with the key; room for all */
	size_t met_room;
};

struct smv_likeness *smv_likeness_new(struct smv_pool *pool)
{
	struct smv_likeness *likeness = smv_alloc(pool, sizeof *likeness);

	likeness->pool = pool;
	likeness->words = smv_dictionary_new(pool);
	return likeness;
}

void smv_likeness_add(struct smv_likeness *likeness, const char *key)
{
	likeness->names = smv_grow(likeness->pool, likeness->names, likeness->count, &likeness->room,
				   sizeof *likeness->names);
	likeness->names[likeness->count++] = (struct name){ .key = key };
}

static const char *next_character(const char *at)
{
	do
		at++;
	while (((unsigned char)*at & 0xC0) == 0x80);
	return at;
}

/* The pieces of a key, some of them perhaps twice. */
static size_t cut(struct smv_pool *pool, const char *key, struct slice **slices)
{
	const char *padded = smv_printf(pool, " %s ", key), *word, *at, *end;
	struct slice *out = *slices = smv_alloc(pool, (strlen(padded) * 2) * sizeof *out);

	for (word = padded; word[1]; word = strchr(word + 1, ' ')) {
		size_t size = (size_t)(strchr(word + 1, ' ') - word) + 1;

		*out++ = (struct slice){ word, size };
		for (at = word; at < word + size; at = next_character(at)) {
			int i;

			for (i = 0, end = at; i < CHARACTERS && end < word + size; i++)
				end = next_character(end);
			if (i < CHARACTERS)
				break;
			*out++ = (struct slice){ at, (size_t)(end - at) };
		}
	}
	return (size_t)(out - *slices);
}

/* The logarithm to base 2 in 1/256, the mantissa taken as a straight line: no floats, so the same on any machine. */
static uint64_t logarithm(uint64_t n)
{
	int whole = 63 - __builtin_clzll(n);

	return ((uint64_t)(whole - 1) << FRACTION_BITS) + (n << FRACTION_BITS >> whole);
}

static uint64_t weight_of(const struct smv_likeness *likeness, size_t names_with_it)
{
	return logarithm(likeness->weighed + 1) - logarithm(names_with_it) + 1;
}

/* Puts a name under each of its pieces.  A new piece weighs what a rare one does until all are weighed again. */
static void take_up(struct smv_likeness *likeness, struct smv_pool *scratch, uint32_t number)
{
	struct name *name = &likeness->names[number];
	struct slice *slices;
	size_t count = cut(scratch, name->key, &slices), i;

	for (i = 0; i < count; i++) {
		bool is_new;
		size_t at = smv_dictionary_add(likeness->words, slices[i].at, slices[i].size, &is_new);
		struct piece *piece;

		if (is_new) {
			likeness->pieces = smv_grow(likeness->pool, likeness->pieces, at, &likeness->piece_room,
						    sizeof *likeness->pieces);
			likeness->pieces[at] = (struct piece){ .weight = weight_of(likeness, 1) };
		}
		piece = &likeness->pieces[at];
		if (piece->count && piece->names[piece->count - 1] == number)
			continue; /* twice in one name */
		piece->names = smv_grow(likeness->pool, piece->names, piece->count, &piece->room, sizeof *piece->names);
		piece->names[piece->count++] = number;
		name->weight += piece->weight;
	}
}

static void weigh(struct smv_likeness *likeness)
{
	size_t pieces = smv_dictionary_count(likeness->words), i, j;

	likeness->weighed = likeness->count;
	for (i = 0; i < likeness->count; i++)
		likeness->names[i].weight = 0;
	for (i = 0; i < pieces; i++) {
		struct piece *piece = &likeness->pieces[i];

		piece->weight = weight_of(likeness, piece->count);
		for (j = 0; j < piece->count; j++)
			likeness->names[piece->names[j]].weight += piece->weight;
	}
}

/* Weighing again after each name would take the square of their number; a quarter more hardly changes a weight. */
static void bring_up_to_date(struct smv_likeness *likeness)
{
	struct smv_pool *scratch;
	struct smv_mark mark;

	if (likeness->taken_up == likeness->count)
		return;
	scratch = smv_pool_open();
	mark = smv_mark(scratch);
	for (; likeness->taken_up < likeness->count; likeness->taken_up++) {
		take_up(likeness, scratch, (uint32_t)likeness->taken_up);
		smv_reset(scratch, mark);
	}
	smv_pool_close(scratch);
	if (likeness->count > likeness->weighed + likeness->weighed / 4)
		weigh(likeness);
	if (likeness->met_room < likeness->count) {
		likeness->met_room = likeness->count * 2;
		likeness->met = smv_alloc(likeness->pool, likeness->met_room * sizeof *likeness->met);
	}
}

static size_t meet(struct smv_likeness *likeness, const struct piece *piece, size_t met)
{
	size_t i;

	for (i = 0; i < piece->count; i++) {
		struct name *name = &likeness->names[piece->names[i]];

		if (!name->shared)
			likeness->met[met++] = piece->names[i];
		name->shared += piece->weight;
	}
	return met;
}

size_t smv_likeness_find(struct smv_likeness *likeness, struct smv_pool *pool, const char *key, int least,
			 const struct smv_alike **alike)
{
	struct smv_dictionary *asked = smv_dictionary_new(pool);
	struct smv_alike *out = NULL;
	struct slice *slices;
	size_t count, i, met = 0, found = 0, room = 0;
	uint64_t weight = 0;

	bring_up_to_date(likeness);
	count = cut(pool, key, &slices);
	for (i = 0; i < count; i++) {
		bool is_new;
		size_t at;

		smv_dictionary_add(asked, slices[i].at, slices[i].size, &is_new);
		if (!is_new)
			continue;
		at = smv_dictionary_find(likeness->words, slices[i].at, slices[i].size);
		weight += at == SMV_NO_WORD ? weight_of(likeness, 1) : likeness->pieces[at].weight;
		if (at != SMV_NO_WORD)
			met = meet(likeness, &likeness->pieces[at], met);
	}
	for (i = 0; i < met; i++) {
		struct name *name = &likeness->names[likeness->met[i]];
		int score = (int)(name->shared * 1000 * (ASKED_COUNTS + 1) / (weight * ASKED_COUNTS + name->weight));

		name->shared = 0;
		if (score < least)
			continue;
		out = smv_grow(pool, out, found, &room, sizeof *out);
		out[found++] = (struct smv_alike){ likeness->met[i], score };
	}
	*alike = out;
	return found;
}

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_REGISTER_SIMILARITY_H
#define SMV_MODEL_REGISTER_SIMILARITY_H

#include <stddef.h>

struct smv_pool;

/*
 * Finds the names that are like another.  Two names are alike by the pieces they share: their words, and every three
 * characters in a row of a word with the gaps around it, so that a typing error spoils few pieces and a compound shares
 * those of the word inside it.  A piece weighs more the fewer names have it: "förening" and the town's name say little.
 */
struct smv_likeness;

struct smv_alike {
	size_t name; /* its number in the order of adding */
	int score;   /* 1 to 1000: all pieces are shared */
};

struct smv_likeness *smv_likeness_new(struct smv_pool *pool);

/* Adds a name by its smv_text_key, which must live as long.  The first gets number 0. */
void smv_likeness_add(struct smv_likeness *likeness, const char *key);

/*
 * The names whose score against a key is at least that, in no useful order; *alike is out of the pool.  What the key
 * holds and the name lacks counts three times what the name has besides, since people rather shorten a name.  The
 * index is built at the first question; names that are added later are taken up at the next one.
 */
size_t smv_likeness_find(struct smv_likeness *likeness, struct smv_pool *pool, const char *key, int least,
			 const struct smv_alike **alike);

#endif

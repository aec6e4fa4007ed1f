/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_BASE_DICTIONARY_H
#define SMV_BASE_DICTIONARY_H

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;

/*
 * Numbers words: the first that is added is 0, the next new one 1, and so on, so that what is known of a word stands in
 * an array of the caller's under its number.  A word is any bytes.  Looking one up takes the same time among ten as
 * among a million.
 */
struct smv_dictionary;

#define SMV_NO_WORD ((size_t)-1)

/* Lives in the pool with copies of its words. */
struct smv_dictionary *smv_dictionary_new(struct smv_pool *pool);

/* The word's number, which it is given now when it is new. */
size_t smv_dictionary_add(struct smv_dictionary *dictionary, const void *word, size_t size, bool *is_new);

/* The word's number, SMV_NO_WORD when it was never added. */
size_t smv_dictionary_find(const struct smv_dictionary *dictionary, const void *word, size_t size);

size_t smv_dictionary_count(const struct smv_dictionary *dictionary);

#endif

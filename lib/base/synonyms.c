/* SPDX-License-Identifier: EUPL-1.2 */
/* What words mean, however they are spelled. */
#include "base/synonyms.h"
#include "base/dictionary.h"
#include "base/text.h"
#include "samverkan/pool.h"

#include <stdbool.h>
#include <string.h>

enum { MOST_KEPT = 1000 }; /* spellings: beyond these, a column repeats nothing */

struct smv_words {
	struct smv_pool *pool;
	struct smv_dictionary *spellings; /* bare words, and spellings as they were asked for */
	int *meanings;                    /* under their numbers; -1: no word of ours */
	size_t room;
};

struct smv_words *smv_words_new(struct smv_pool *pool)
{
	struct smv_words *words = smv_alloc(pool, sizeof *words);

	words->pool = pool;
	words->spellings = smv_dictionary_new(pool);
	return words;
}

static void keep(struct smv_words *words, const char *spelling, int meaning)
{
	bool is_new;
	size_t at = smv_dictionary_add(words->spellings, spelling, strlen(spelling), &is_new);

	if (!is_new)
		return;
	words->meanings = smv_grow(words->pool, words->meanings, at, &words->room, sizeof *words->meanings);
	words->meanings[at] = meaning;
}

static int meaning_of(const struct smv_words *words, const char *spelling, size_t *at)
{
	*at = smv_dictionary_find(words->spellings, spelling, strlen(spelling));
	return *at == SMV_NO_WORD ? -1 : words->meanings[*at];
}

void smv_words_add(struct smv_words *words, const char *word, int meaning)
{
	const char *bare = smv_text_bare(words->pool, word);

	if (*bare)
		keep(words, bare, meaning);
}

int smv_words_find(struct smv_words *words, const char *spelling)
{
	struct smv_mark before;
	size_t at;
	int meaning = meaning_of(words, spelling, &at);

	if (at != SMV_NO_WORD)
		return meaning;
	before = smv_mark(words->pool);
	meaning = meaning_of(words, smv_text_bare(words->pool, spelling), &at);
	smv_reset(words->pool, before);
	if (smv_dictionary_count(words->spellings) < MOST_KEPT)
		keep(words, spelling, meaning);
	return meaning;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* Whether two names are of one programme, or could be meant to be. */
#include "model/register/programme_name.h"
#include "base/text.h"
#include "model/register/one_letter.h"
#include "samverkan/pool.h"

#include <string.h>

/* A beginning or a word of fewer bytes stands in too many names. */
enum { LEAST_BEGINNING = 6, LEAST_WORDS = 4 };

bool smv_same_name(struct smv_pool *pool, const char *a, const char *b)
{
	return !strcmp(smv_text_key(pool, a), smv_text_key(pool, b));
}

static bool begins(const char *text, const char *with)
{
	size_t length = strlen(with);

	return length >= LEAST_BEGINNING && !strncmp(text, with, length);
}

/* Whether the words stand in the text, one after the other. */
static bool has_words(struct smv_pool *pool, const char *text, const char *words)
{
	return strlen(words) >= LEAST_WORDS &&
	       strstr(smv_printf(pool, " %s ", text), smv_printf(pool, " %s ", words));
}

bool smv_programme_alike(struct smv_pool *pool, const char *a, const char *b)
{
	const char *key = smv_text_key(pool, a), *other = smv_text_key(pool, b);
	const char *bare = smv_text_bare(pool, a), *other_bare = smv_text_bare(pool, b);

	return !strcmp(bare, other_bare) || begins(bare, other_bare) || begins(other_bare, bare) || has_words(pool, key, other) ||
	       has_words(pool, other, key) || smv_one_letter_apart(key, other);
}

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_BASE_SYNONYMS_H
#define SMV_BASE_SYNONYMS_H

struct smv_pool;

/*
 * What words mean however they are spelled: two spellings with the same smv_text_bare are one word.  A meaning is a
 * number from 0, the caller's own.
 */
struct smv_words;

struct smv_words *smv_words_new(struct smv_pool *pool);

/* Gives a word its meaning, before any is asked for; what it was given first stays.  "?" and the like are no words. */
void smv_words_add(struct smv_words *words, const char *word, int meaning);

/* The word's meaning, -1 for none.  Spellings that are asked for are kept, as a column repeats the same few. */
int smv_words_find(struct smv_words *words, const char *spelling);

#endif

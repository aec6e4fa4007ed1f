/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_SURVEY_SURVEY_ANSWERS_H
#define SMV_MODEL_SURVEY_SURVEY_ANSWERS_H

#include "model/survey/survey.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_dictionary;
struct smv_pool;

/*
 * One respondent's answers as they are stored: a JSON array with one item a question, in the order of their numbers and
 * without the nulls at its end.  An item is null (blank), a number (an option's code; hundredths of a number; öre), a text
 * (a free text; a day as 2024-03-31), or a list of codes, with a text last for "Annat".
 */

/* An item's bytes in the array. */
struct smv_answer_item {
	const char *bytes;
	size_t size;
};

/* Takes an array apart into at most `most` items; items that lack get size 0.  False when it is no such array. */
bool smv_answers_split(const char *json, size_t size, struct smv_answer_item *items, size_t most);

/* Text that grows: an array under way. */
struct smv_answers_text {
	struct smv_pool *pool;
	char *bytes;
	size_t used, room;
	size_t last; /* the end of the last item that is not null */
};
void smv_answers_begin(struct smv_answers_text *text);
void smv_answers_add(struct smv_answers_text *text, const char *item, size_t size); /* size 0: null */
/* Closes the array; the text has a NUL after it. */
void smv_answers_end(struct smv_answers_text *text);

/* A text as a JSON string, in the pool. */
const char *smv_answer_quote(struct smv_pool *pool, const char *text, size_t *size);

/* The text of a JSON string, in the pool; bytes are those between its quotes. */
const char *smv_answer_unquote(struct smv_pool *pool, const char *bytes, size_t size);

/* The options and the text of an item that is a code or a list; *text.bytes NULL when there is none.  False for others. */
bool smv_answer_codes(const struct smv_answer_item *item, int64_t *codes, size_t most, size_t *count, struct smv_answer_item *text);

enum smv_answer_problem {
	SMV_ANSWER_FINE,
	SMV_ANSWER_UNKNOWN, /* no such option */
	SMV_ANSWER_NUMBER,  /* no number where one should be */
	SMV_ANSWER_DATE
};

/*
 * What a person has answered as an item, in the pool; size 0 for a blank.  decimal_mark as for smv_number_read.  Choices
 * are known by their words, else by these compared bare where only one option has them.
 */
enum smv_answer_problem smv_answer_encode(struct smv_pool *pool, const struct smv_question *question, const char *cell,
					  char decimal_mark, bool month_first, struct smv_answer_item *item);

/* What stands in an item, as a person would have answered: for a question that has become of another kind.  NULL: blank. */
const char *smv_answer_words(struct smv_pool *pool, const struct smv_question *question, const struct smv_answer_item *item);

/* The option that words mean, as smv_answer_encode finds it; option_count when there is none, or several could be. */
size_t smv_option_meant(struct smv_pool *pool, const struct smv_question *question, const char *words);

/* The option of a code, option_count when there is none. */
size_t smv_option_of(const struct smv_question *question, int64_t code);

#endif

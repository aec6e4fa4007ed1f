/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_SURVEY_SURVEY_WORDS_H
#define SMV_MODEL_SURVEY_SURVEY_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;

/*
 * What words in a survey's answers mean, in Swedish and English.  Spellings are compared by smv_text_bare.  The scales are
 * those that Microsoft Forms, Google Forms, LimeSurvey and SurveyMonkey offer ready-made, and the ones Swedish offices use.
 */

/* The steps of a known scale, lowest first. */
struct smv_scale {
	size_t count;
	const char *const *steps; /* a label each, as it is written where nobody has answered it */
};

/* The first known scale that has all the words; *steps gets the place of each word.  False when there is none. */
bool smv_scale_of(struct smv_pool *pool, const char *const *words, size_t count, struct smv_scale *scale, size_t *steps);

/*
 * A number with words to it: "4", "5 - Helt nöjd", "1 (inte alls)", "10 (All my time)", "5+": its hundredths.  False for
 * any other text.  *bare is whether there is nothing but the number.
 */
bool smv_labelled_number(const char *text, int64_t *hundredths, bool *bare);

/* A step from 0 to 10 with words right after it, "1 Mycket dåligt", "5. Bra": its hundredths, and the words. */
bool smv_step_named(const char *text, int64_t *hundredths, const char **words);

/* "Vet ej", "Ej relevant", "N/A": an answer outside every scale. */
bool smv_answer_is_outside(struct smv_pool *pool, const char *text);

/* "Annat", "Other (please specify)"; for "Annat: bussen går inte" *text is what follows, else NULL. */
bool smv_answer_is_other(struct smv_pool *pool, const char *answer, const char **text);

enum smv_tick { SMV_TICK_NOT, SMV_TICK_NO, SMV_TICK_YES };
/* What a cell means in a column that ticks one option: 1, Ja, Yes, X; 0, Nej, No, blank. */
enum smv_tick smv_tick_of(struct smv_pool *pool, const char *cell);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_SURVEY_H
#define SMV_STORE_SURVEY_H

#include "model/survey.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;
struct smv_store;

/* The survey of that name, case and punctuation apart; *found is false when there is none. */
int smv_survey_find(struct smv_store *store, struct smv_pool *pool, const char *name, struct smv_survey *survey, bool *found);
/* All surveys, in the order of their names. */
int smv_survey_list(struct smv_store *store, struct smv_pool *pool, struct smv_survey **list, size_t *count);

/* A survey's questions with their options, in the order to be shown; skipped and personal ones too. */
int smv_survey_questions(struct smv_store *store, struct smv_pool *pool, int64_t survey, struct smv_question **questions,
			 size_t *count);

/*
 * Reads a survey's responses one at a time in the order of their ids: answers[i] belongs to questions[i], which are some or
 * all of what smv_survey_questions gave.  With texts, texts are read too, else only their ids.  One cursor is open at a
 * time.  It lives in the pool.
 */
struct smv_responses;
int smv_responses_open(struct smv_store *store, struct smv_pool *pool, int64_t survey, const struct smv_question *questions,
		       size_t count, bool texts, struct smv_responses **responses);
/* The next one; *response is NULL after the last. */
int smv_responses_next(struct smv_responses *responses, const struct smv_response **response);
/* Before the last one only; after it the cursor is closed already.  NULL is fine. */
void smv_responses_close(struct smv_responses *responses);

/* The notes of focus groups and workshops, in the order in which they were taken in. */
int smv_survey_notes(struct smv_store *store, struct smv_pool *pool, int64_t survey, struct smv_survey_note **notes, size_t *count);

/* A survey's themes in Swedish order of their names. */
int smv_theme_list(struct smv_store *store, struct smv_pool *pool, int64_t survey, struct smv_theme **themes, size_t *count);
/* Which text has which theme, by text and then theme; themes are those of smv_theme_list.  question: its number, 0 the notes,
 * -1 all. */
int smv_theme_marks(struct smv_store *store, struct smv_pool *pool, int64_t survey, int64_t question,
		    const struct smv_theme *themes, size_t theme_count, struct smv_theme_mark **marks, size_t *count);

#endif

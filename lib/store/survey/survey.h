/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_SURVEY_SURVEY_H
#define SMV_STORE_SURVEY_SURVEY_H

#include "model/survey/survey.h"

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

/* Stores a new survey (its name must be no other's: look before) and sets its id; title, sent and settled of a known one; or
 * forgets it with all its questions, responses, notes and themes. */
int smv_survey_add(struct smv_store *store, struct smv_pool *pool, struct smv_survey *survey);
int smv_survey_put(struct smv_store *store, const struct smv_survey *survey);
int smv_survey_delete(struct smv_store *store, int64_t survey);

/* Stores a question with its options, in place of the one of its number. */
int smv_question_put(struct smv_store *store, int64_t survey, const struct smv_question *question);

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

/* Writes the answers anew of questions that are of another kind or have other options now: before[i] and after[i] have one
 * number.  What does not fit any more is a finding and nothing more is written; skipped ones are forgotten. */
struct smv_findings;
int smv_responses_recode(struct smv_store *store, struct smv_pool *pool, int64_t survey, const struct smv_question *before,
			 const struct smv_question *after, size_t count, struct smv_findings *findings);

/* Links a response with an organisation; 0: with none. */
int smv_response_link(struct smv_store *store, int64_t response, int64_t organisation);

/* Stores a note and sets its id, which is negative. */
int smv_survey_note_add(struct smv_store *store, int64_t survey, struct smv_survey_note *note);

/* The notes of focus groups and workshops, in the order in which they were taken in. */
int smv_survey_notes(struct smv_store *store, struct smv_pool *pool, int64_t survey, struct smv_survey_note **notes, size_t *count);

/* A survey's themes in Swedish order of their names. */
int smv_theme_list(struct smv_store *store, struct smv_pool *pool, int64_t survey, struct smv_theme **themes, size_t *count);
/* Which text has which theme, by text and then theme; themes are those of smv_theme_list.  question: its number, 0 the notes,
 * -1 all. */
int smv_theme_marks(struct smv_store *store, struct smv_pool *pool, int64_t survey, int64_t question,
		    const struct smv_theme *themes, size_t theme_count, struct smv_theme_mark **marks, size_t *count);

/* A new theme; *added is false when the survey has it.  Dropping it takes its marks along. */
int smv_theme_add(struct smv_store *store, struct smv_pool *pool, int64_t survey, const char *name, bool *added);
int smv_theme_drop(struct smv_store *store, int64_t theme);
/* A text or note (see struct smv_theme_mark) has these themes and no others. */
int smv_theme_mark(struct smv_store *store, int64_t text, const int64_t *themes, size_t count);

#endif

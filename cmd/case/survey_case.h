/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_CASE_SURVEY_CASE_H
#define SMV_CMD_CASE_SURVEY_CASE_H

#include "model/survey/survey.h"

struct smv_session;

/* A survey with its questions, as a command works on it. */
struct smv_survey_case {
	struct smv_survey survey;
	struct smv_question *questions;
	size_t count;
};

/* The survey of that name; SMV_NOINPUT with those there are when there is none. */
int smv_survey_choose(struct smv_session *session, const char *operand, struct smv_survey_case *c);

/*
 * The question that an operand means: its key, its number, or a part of its label that fits only one.  SMV_NOINPUT when it
 * means none and SMV_USAGE when it fits several.
 */
int smv_survey_question(struct smv_session *session, const struct smv_survey_case *c, const char *operand, size_t *at);

/* Notes in the journal what was done to a survey: "survey 3" {"done": ..., "name": ...}. */
int smv_survey_journal(struct smv_session *session, const struct smv_survey *survey, const char *done, const char *what);

#endif

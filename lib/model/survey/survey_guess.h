/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_SURVEY_SURVEY_GUESS_H
#define SMV_MODEL_SURVEY_SURVEY_GUESS_H

#include "model/survey/survey.h"
#include "model/survey/survey_profile.h"

/* What a question is, guessed from what was answered to it. */

/* Different answers out of one column, or of all the columns that are rows of one grid. */
struct smv_answers_seen {
	const char **texts;
	size_t count;
	bool many;     /* there were more than are listed */
	size_t filled; /* how many cells */
	const char *label; /* of the question: "Hur många medlemmar?" asks for a number */
};

/*
 * Sets kind and options of a question.  kinds: a scale of numbers or of known words, one choice, several choices, a number,
 * an amount, a date, else a free text.
 */
void smv_guess_kind(struct smv_pool *pool, const struct smv_profile_column *column, const struct smv_answers_seen *seen,
		    struct smv_question *question);

/*
 * Sets the options of a scale: numbers with the steps between them, or the words of a known scale with the steps that nobody
 * chose; what is outside comes last.  False when the answers are neither; *word is then the first that fits no scale of
 * numbers where most are numbers, else NULL.
 */
bool smv_guess_scale(struct smv_pool *pool, const struct smv_answers_seen *seen, struct smv_question *question, const char **word);

/* Sets one option for each answer, those that begin with a number by their numbers, "vet ej" and "Annat" last. */
void smv_guess_options(struct smv_pool *pool, const char *const *texts, size_t count, struct smv_question *question);

/*
 * Whether a question that a person has made a choice needs its options found: it has none, or they were those of one choice
 * and it is several now.  smv_guess_again sets them by what was answered, which several choices are taken apart for.
 */
bool smv_guess_is_needed(const struct smv_question *before, const struct smv_question *after);
void smv_guess_again(struct smv_pool *pool, const struct smv_profile_column *column, struct smv_question *question);

/* Adds "Annat", under which somebody's own words stand, unless the question has it. */
void smv_add_other(struct smv_pool *pool, struct smv_question *question);

/*
 * Whether a question, whose label and kind are set, says who a person is: most of its answers do (e-mail, telephone, identity
 * number, IP address), or it asks for a name, an address, a birth date, a signature and is not answered out of a few options.
 */
bool smv_guess_personal(struct smv_pool *pool, const struct smv_profile_column *column, const struct smv_question *question);

/* Whether its label asks which organisation answers; whether an answer names a kind of respondent;
 * whether a question's label or options do. */
bool smv_guess_organisation(struct smv_pool *pool, const char *label);
bool smv_speaks_of_kind(struct smv_pool *pool, const char *answer);
bool smv_guess_respondent_kind(struct smv_pool *pool, const struct smv_question *question);

#endif

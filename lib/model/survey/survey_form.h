/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_SURVEY_SURVEY_FORM_H
#define SMV_MODEL_SURVEY_SURVEY_FORM_H

#include "model/survey/survey.h"
#include "model/survey/survey_profile.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_findings;
struct smv_header;
struct smv_pool;

/* What the columns of an export are: the questions that a survey has already, and those that are recognised. */

enum smv_column_use {
	SMV_USE_NOTHING,
	SMV_USE_IDENTITY,  /* who answers: goes into the keyed hash, is not stored */
	SMV_USE_SUBMITTED, /* the day of the answer */
	SMV_USE_ANSWER,    /* one question's whole answer */
	SMV_USE_RANKING,   /* the order of several questions, of which the first is told: each one's answer is its place */
	SMV_USE_TICK,      /* one option of a question */
	SMV_USE_OTHER      /* the text to a question's "Annat" */
};

struct smv_form_column {
	enum smv_column_use use;
	size_t question; /* place in questions */
	int64_t option;  /* code of the option that is ticked */
	bool also_identity, also_day; /* of a question that serves as these besides */
};

enum smv_form_change {
	SMV_FORM_SAME,
	SMV_FORM_NEW,
	SMV_FORM_OPTIONS, /* it has more options, or another use */
	SMV_FORM_KIND     /* it is of another kind: what is stored is to be written anew */
};

/* A question whose answers are numbers and words. */
struct smv_form_mixed {
	size_t column, question;
	const char *word;
};

struct smv_form {
	struct smv_question *questions;
	enum smv_form_change *changes; /* one a question */
	size_t count, room;
	struct smv_form_column *columns; /* one a column of the file */
	bool month_first;
	bool by_id;      /* a column holds the respondent's id */
	struct smv_form_mixed *mixed;
	size_t mixed_count, mixed_room;
	bool by_content; /* no column tells who answers: a row is known by all it says */
};

/* What the person says of the columns, by their headers; NULL: recognised. */
struct smv_form_told {
	const char *respondent, *organisation, *date;
	bool keep_personal;
};

/*
 * Makes the form of a file out of what is known of the survey (known may be none) and the file's profile.  Of a settled
 * survey neither kinds nor options are changed, so that what does not fit shows when the answers are encoded.  Findings:
 * survey-column for a header of told that the file lacks.  NULL when it is refused.  Lives in the pool.
 */
struct smv_form *smv_form_make(struct smv_pool *pool, const struct smv_profile *profile, const struct smv_question *known,
			       size_t known_count, bool settled, const struct smv_form_told *told, struct smv_findings *findings);

/* Finding: survey-scale-mixed for each question of numbers and words of which a codebook has not said what it is. */
void smv_form_find_mixed(const struct smv_form *form, const struct smv_header *header, struct smv_findings *findings);

/*
 * Finds the options anew of what is new in the form and of another kind now than it was (a copy of its questions, before a
 * codebook was read): out of the file, as a later correction does out of what is stored.
 */
void smv_form_follow(struct smv_pool *pool, const struct smv_profile *profile, struct smv_form *form, const struct smv_question *before);

/* A question may be this large. */
enum { SMV_QUESTIONS_MAX = 4000, SMV_OPTIONS_MAX = 200 };

#endif

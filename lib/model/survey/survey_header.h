/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_SURVEY_SURVEY_HEADER_H
#define SMV_MODEL_SURVEY_SURVEY_HEADER_H

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;

/* What a column of an export is for, as far as its header tells. */
enum smv_column_role {
	SMV_ROLE_ANSWER,    /* a question, or a part of one */
	SMV_ROLE_ID,        /* the export's own number of the answer */
	SMV_ROLE_STARTED,
	SMV_ROLE_SUBMITTED, /* when it was handed in */
	SMV_ROLE_EMAIL,     /* of the respondent, asked by the form itself */
	SMV_ROLE_NAME,
	SMV_ROLE_OF_EXPORT  /* language, IP address, collector, last page: nothing anybody was asked */
};

/* A header taken apart.  Texts live in the pool; NULL where there is none. */
struct smv_survey_header {
	enum smv_column_role role;
	const char *code; /* LimeSurvey's code of the question: "likert0" */
	const char *part; /* and of its row: "SQ001" */
	const char *stem; /* the question */
	const char *row;  /* what stands in the brackets after it: "Fråga [rad]"; "" for "Fråga []" */
	bool text;        /* holds the text to the choice that is its row, "Fråga [Annat (text)]" */
};

/*
 * Takes the headers of a file apart: "likert0[time1]. Hur ofta? [Möten]", "q7[SQ002]", "Fråga [rad]", "Fråga", "Fråga/rad" of
 * KoBo beside "Fråga", "fråga___1" and "Fråga (choice=rad)" of REDCap.  A header without a text is an answer without a stem.
 * Which tool has written the file shows in columns that only it has.
 */
void smv_survey_headers_read(struct smv_pool *pool, const char *const *headers, size_t count, struct smv_survey_header *read);

#endif

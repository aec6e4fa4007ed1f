/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_SURVEY_CODEBOOK_H
#define SMV_MODEL_SURVEY_CODEBOOK_H

#include "base/value.h"
#include "model/survey/survey.h"
#include "samverkan/field.h"

struct smv_findings;
struct smv_pool;
struct smv_record;

/*
 * A codebook: what a survey's columns were taken for, to be corrected and given back.  A row a question, and below it a row
 * for each of its options, in the order to be shown.
 */
struct smv_codebook_row {
	const char *question; /* key */
	const char *code;     /* of the option; NULL in a question's row and for a new option */
	const char *option;   /* its label */
	const char *label, *short_label, *group, *kind; /* of the question; short_label of an option in its row */
	int64_t value;        /* of a step of a scale, hundredths; SMV_ABSENT */
	enum smv_yes_no outside, other, personal, skip, organisation, respondent_kind;
};

/* Its fields in the order of the columns; ends with SMV_FIELD_END. */
extern const struct smv_field smv_codebook_fields[];

/* The rows of a question: its own and one for each option.  In the pool. */
struct smv_codebook_row *smv_codebook_rows(struct smv_pool *pool, const struct smv_question *question, size_t *count);

/* Corrects questions row by row. */
struct smv_codebook;
struct smv_codebook *smv_codebook_begin(struct smv_pool *pool, struct smv_question *questions, size_t count);

/* Takes a row over.  Findings: codebook-question for one the survey lacks, codebook-option for a code the question lacks. */
void smv_codebook_take(struct smv_codebook *codebook, const struct smv_codebook_row *row, const struct smv_record *record,
		       struct smv_findings *findings);

/*
 * Ends it: options stand in the order of the rows, those without a row after them; a scale's steps without values get 1, 2,
 * 3 ... in that order; a question that is no choice any more loses its options.  Finding: codebook-twice for two questions
 * that are both said to name the organisation or the kind of respondent.
 */
void smv_codebook_end(struct smv_codebook *codebook, struct smv_findings *findings);

#endif

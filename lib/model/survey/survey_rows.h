/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_SURVEY_SURVEY_ROWS_H
#define SMV_MODEL_SURVEY_SURVEY_ROWS_H

#include "model/survey/survey_answers.h"
#include "model/survey/survey_form.h"

struct smv_findings;
struct smv_record;

/* Turns the rows of an export into stored answers by its form. */
struct smv_survey_rows;

struct smv_survey_row {
	const char *identity; /* what tells the respondent from others, to be hashed */
	bool by_id;           /* it is an id, which no two have; else several respondents may say the same */
	int32_t day;          /* SMV_NO_DATE unknown */
	const char *answers;  /* see model/survey_answers.h */
	size_t answers_size;
};

/* Lives in the pool.  Personal answers are left out unless they are asked for. */
struct smv_survey_rows *smv_survey_rows_new(struct smv_pool *pool, const struct smv_form *form, const struct smv_header *header,
					    bool keep_personal);

/* The row's texts live until the next call.  False when an answer does not fit its question; findings say which. */
bool smv_survey_row_read(struct smv_survey_rows *rows, const struct smv_record *record, struct smv_survey_row *row,
			 struct smv_findings *findings);

/* Which questions the file answers, by their places; of the others a stored answer stays. */
const bool *smv_survey_rows_present(const struct smv_survey_rows *rows);

void smv_survey_rows_close(struct smv_survey_rows *rows);

#endif

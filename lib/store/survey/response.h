/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_SURVEY_RESPONSE_H
#define SMV_STORE_SURVEY_RESPONSE_H

#include "model/survey/survey.h"
#include "model/survey/survey_rows.h"
#include "base/reckoning.h"

struct smv_findings;
struct smv_pool;
struct smv_record;
struct smv_store;

/*
 * Takes responses in one by one.  Who answered is kept as a hash (HMAC-SHA-256, 63 bits of it) under a random key of this database, so
 * that a later export's answer is known again and nobody is named.
 */
struct smv_response_intake;

/* present says of each question whether the file answers it; what a response has stored to the others stays. */
int smv_response_intake_open(struct smv_store *store, struct smv_pool *pool, int64_t survey, size_t question_count,
			     const bool *present, struct smv_response_intake **intake);

/* The rows from here on are another file's. */
void smv_response_intake_file(struct smv_response_intake *intake, const bool *present, size_t question_count);

/* Stores a row, or finds that it is known.  Finding: respondent-twice, where one file has two answers of one respondent. */
int smv_response_intake_row(struct smv_response_intake *intake, const struct smv_survey_row *row, const struct smv_record *record,
			    struct smv_findings *findings);
void smv_response_intake_refuse(struct smv_response_intake *intake);

const struct smv_intake_counts *smv_response_intake_counts(const struct smv_response_intake *intake);
void smv_response_intake_close(struct smv_response_intake *intake);

/* The id of a text out of its parts, and back: a response's id and a question's number. */
int64_t smv_text_id(int64_t response, int64_t question);
void smv_text_of_id(int64_t text, int64_t *response, int64_t *question);

#endif

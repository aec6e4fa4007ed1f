/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_SURVEY_QUESTIONNAIRE_H
#define SMV_REPORT_SURVEY_QUESTIONNAIRE_H

#include "model/survey/survey.h"

#include <stddef.h>
#include <stdint.h>

struct smv_writer;

/* What surveys there are, what is asked in one, and its codebook: the sheets around the report on the answers. */

/* The document "Surveys" with one table "survey". */
int smv_report_surveys(struct smv_writer *writer, const struct smv_survey *surveys, size_t count, int32_t as_of);

/* One survey: its facts, then its questions, in short. */
int smv_report_questions(struct smv_writer *writer, const struct smv_survey *survey, const struct smv_question *questions, size_t count,
			 int32_t as_of);

/* One question with its options; answered says how many chose each, and given how many answered the question. */
int smv_report_question(struct smv_writer *writer, const struct smv_survey *survey, const struct smv_question *question,
			const size_t *answered, size_t given, int32_t as_of);

/* The codebook, made to be read back. */
int smv_report_codebook(struct smv_writer *writer, const struct smv_survey *survey, const struct smv_question *questions, size_t count,
			int32_t as_of);

/* Texts to be given themes: id, answer and up to three themes a row.  Made to be read back. */
struct smv_text_row {
	int64_t id;
	const char *group, *text; /* group of a note, else NULL */
	const char *themes;       /* parted by "; ", NULL none */
};
int smv_report_texts_begin(struct smv_writer *writer, const struct smv_survey *survey, const char *question, int32_t as_of);
int smv_report_texts_row(struct smv_writer *writer, const struct smv_text_row *row);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_SURVEY_SURVEY_H
#define SMV_REPORT_SURVEY_SURVEY_H

#include "calc/tally/tally.h"
#include "model/survey/survey.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;
struct smv_writer;

/* No group, no kind. */
#define SMV_NO_PLACE ((size_t)-1)

/* A free text with where it comes from. */
struct smv_survey_text {
	size_t question; /* place in the tally's questions */
	size_t group;    /* place in the tally's groups; SMV_NO_PLACE without a grouping */
	size_t kind;     /* which option of the question that says who answers; SMV_NO_PLACE unknown */
	int64_t id;      /* what themes tell it by */
	const char *text;
};

/* For whom a survey is shown. */
enum smv_survey_shape {
	SMV_SURVEY_REPORT, /* people: a table and a chart for each question, texts under theirs */
	SMV_SURVEY_LINES,  /* people at a terminal: the same, but texts run on over as many lines as they need */
	SMV_SURVEY_DATA    /* programs: one row for each question, group and option, one for each text */
};

/* All that the report of a survey is made of.  Counts may be 0. */
struct smv_survey_view {
	const char *municipality; /* NULL unknown */
	int32_t as_of;
	const struct smv_survey *survey;
	const struct smv_tally *tally; /* finished */
	const bool *chosen;            /* one a question: shown */
	bool part;                     /* only some of the questions are asked for: nothing about the study as a whole */
	const char *by;                /* what groups are made of, for people; NULL without a grouping */
	const struct smv_survey *other; /* compared with; NULL: nothing */
	const struct smv_tally *other_tally;
	struct smv_survey_text *texts; /* by question; the report puts each question's in alphabetical order, so that no place
					* in a list tells that two answers are of one person */
	size_t text_count;
	bool unmasked; /* personal data in texts stand as they were written */
	const struct smv_theme *themes;
	size_t theme_count;
	const struct smv_theme_mark *marks; /* by text and then theme */
	size_t mark_count;
	const struct smv_survey_note *notes;
	size_t note_count;
	enum smv_survey_shape shape;
	bool only_texts; /* the free texts and nothing else */
};

/*
 * The compiled survey: overview, each question with its chart (rows of a grid as one table), comparison, themes side by
 * side, statements, free texts under their questions, and notes that say what the numbers mean.
 */
int smv_report_survey(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view);

#endif

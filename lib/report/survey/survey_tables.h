/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_SURVEY_SURVEY_TABLES_H
#define SMV_REPORT_SURVEY_SURVEY_TABLES_H

#include "base/value.h"
#include "report/survey/survey.h"

struct smv_table;

/* The parts of a survey's report; each writes its tables and answers as the writer does. */

/* One question with the number that it has in the report, on the sheet of the one before it when it is joined; or count rows
 * of a grid, which need a wide sheet of their own. */
int smv_survey_question_tables(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view, size_t question,
			       size_t number, bool joined);
int smv_survey_grid_tables(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view, const size_t *rows,
			   size_t count, size_t number);

int smv_survey_comparison_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view);
int smv_survey_theme_tables(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view);
/* The free texts: in a report those of a question under it, else all of them below. */
int smv_survey_texts_of(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view, size_t question);
int smv_survey_text_tables(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view);
int smv_survey_data_tables(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view);
int smv_survey_notes_below(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view);

/* A line of figures about one question: of a group, or of a row of a grid. */
struct smv_survey_line {
	const char *label;
	const struct smv_tally_cell *cell;
	bool of_group; /* not of all: set against the whole */
};

/* The table that tells how many were asked and answered, and what the answers are on the whole.  table has what is not about
 * columns; whole, where it is not NULL, is what lines of groups are set against. */
int smv_survey_figures(struct smv_pool *pool, struct smv_writer *writer, const struct smv_table *table, const char *first_label,
		       const struct smv_question *question, const struct smv_survey_line *lines, size_t count,
		       const struct smv_tally_cell *whole);

/* Which of its columns has the mean of a scale. */
size_t smv_survey_mean_column(const struct smv_question *question);

/* The whole for 0, then the groups in the order to be shown. */
const struct smv_tally_group *smv_survey_group(const struct smv_tally *tally, size_t place);
/* Its name for people: all, an option, those who are in none. */
const char *smv_survey_group_label(const struct smv_tally *tally, const struct smv_tally_group *group);

const char *smv_option_label(const struct smv_answer_option *option);
/* The question in full; a row of a grid with its heading before it. */
const char *smv_question_title(struct smv_pool *pool, const struct smv_question *question);
/* The name of its sheet, and the title of its chart. */
const char *smv_question_sheet(struct smv_pool *pool, size_t number, const char *label);
const char *smv_question_chart_title(struct smv_pool *pool, const char *label);

/* Whether the question shares the sheet of the one before it: a workbook of more than 200 sheets is hard to find one's way in,
 * and each is an open file while it is written. */
bool smv_survey_joins(const struct smv_survey_view *view, size_t number);

/* The place in the other survey's questions of the one with the same key; SMV_NO_PLACE when it has none. */
size_t smv_survey_same_question(struct smv_pool *pool, const struct smv_tally *other, const struct smv_question *question);
/* How many chose the option of that label there; SMV_ABSENT where there is none. */
int64_t smv_survey_same_option(struct smv_pool *pool, const struct smv_tally *other, size_t question, const char *label);

/* Whether the text has the theme. */
bool smv_survey_has_theme(const struct smv_survey_view *view, int64_t text, size_t theme);

/* The names of its themes, parted by "; "; NULL without any. */
const char *smv_survey_themes_of(struct smv_pool *pool, const struct smv_survey_view *view, int64_t text);

/* A cell that is absent for SMV_ABSENT, and the share of a part. */
struct smv_value smv_figure_value(int64_t number);
struct smv_value smv_share_value(int64_t part, int64_t whole);
/* The one less the other; absent where one is. */
struct smv_value smv_change_value(struct smv_value now, struct smv_value then);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
/* The figures of a question: how many were asked, how many answered, and what describes the answers. */
#include "base/language.h"
#include "emit/writer.h"
#include "report/survey/survey_tables.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

/* Every figure there is; a question has some of them. */
enum figure { LABEL, SHOWN, ANSWERED, BLANK, OUTSIDE, SUM, MEAN, MEDIAN, DEVIATION, TOP, LEAST, MOST, DIFFERENCE, FIGURES };

static bool has_outside(const struct smv_question *question)
{
	size_t i;

	for (i = 0; i < question->option_count; i++)
		if (question->options[i].outside)
			return true;
	return false;
}

static bool has_top(const struct smv_survey_line *lines, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (lines[i].cell->top != SMV_ABSENT)
			return true;
	return false;
}

static bool applies(enum figure figure, const struct smv_question *question, bool top, bool differs)
{
	bool scale = question->kind == SMV_QUESTION_SCALE;
	bool number = question->kind == SMV_QUESTION_NUMBER || question->kind == SMV_QUESTION_AMOUNT;
	bool date = question->kind == SMV_QUESTION_DATE;

	switch (figure) {
	case LABEL:
	case SHOWN:
	case ANSWERED:
	case BLANK:
		return true;
	case OUTSIDE:
		return has_outside(question);
	case SUM:
		return number;
	case MEAN:
		return scale || number;
	case MEDIAN:
		return scale || number || date;
	case DEVIATION:
		return scale;
	case TOP:
		return scale && top;
	case LEAST:
	case MOST:
		return number || date;
	case DIFFERENCE:
		return differs && (scale || number);
	case FIGURES:
		break;
	}
	return false;
}

static struct smv_column column_of(enum figure figure, const struct smv_question *question, const char *first_label)
{
	bool amount = question->kind == SMV_QUESTION_AMOUNT;
	enum smv_type type = amount ? SMV_MONEY : question->kind == SMV_QUESTION_DATE ? SMV_DATE : SMV_QUANTITY;

	switch (figure) {
	case LABEL:
		return (struct smv_column){ "group", first_label, SMV_TEXT, false };
	case SHOWN:
		return (struct smv_column){ "shown", _("Asked"), SMV_COUNT, false };
	case ANSWERED:
		return (struct smv_column){ "answered", _("Answered"), SMV_COUNT, false };
	case BLANK:
		return (struct smv_column){ "blank", _("Left blank"), SMV_COUNT, false };
	case OUTSIDE:
		return (struct smv_column){ "outside", _("Don't know"), SMV_COUNT, false };
	case SUM:
		return (struct smv_column){ amount ? "sum_ore" : "sum", _("Sum"), type, false };
	case MEAN:
		return (struct smv_column){ amount ? "mean_ore" : "mean", _("Mean"), type, false };
	case MEDIAN:
		return (struct smv_column){ amount ? "median_ore" : "median", _("Median"), type, false };
	case DEVIATION:
		return (struct smv_column){ "deviation", _("Standard deviation"), SMV_QUANTITY, false };
	case TOP:
		return (struct smv_column){ "top_two", _("Two highest answers"), SMV_PERCENT, false };
	case LEAST:
		return (struct smv_column){ amount ? "least_ore" : "least", _("Least"), type, false };
	case MOST:
		return (struct smv_column){ amount ? "most_ore" : "most", _("Most"), type, false };
	case DIFFERENCE:
		return (struct smv_column){ amount ? "difference_ore" : "difference", _("Mean against all"), type, false };
	case FIGURES:
		break;
	}
	return (struct smv_column){ 0 };
}

static struct smv_value value_of(enum figure figure, const struct smv_survey_line *line, const struct smv_tally_cell *whole)
{
	const struct smv_tally_cell *cell = line->cell;

	switch (figure) {
	case SHOWN:
		return smv_number_value(cell->shown);
	case ANSWERED:
		return smv_number_value(cell->answered);
	case BLANK:
		return smv_number_value(cell->shown - cell->answered);
	case OUTSIDE:
		return smv_number_value(cell->outside);
	case SUM:
		return smv_figure_value(cell->spread.sum);
	case MEAN:
		return smv_figure_value(cell->spread.mean);
	case MEDIAN:
		return smv_figure_value(cell->spread.median);
	case DEVIATION:
		return smv_figure_value(cell->spread.deviation);
	case TOP:
		return smv_share_value(cell->top, cell->spread.count);
	case LEAST:
		return smv_figure_value(cell->spread.least);
	case MOST:
		return smv_figure_value(cell->spread.most);
	case DIFFERENCE:
		if (line->of_group)
			return smv_change_value(smv_figure_value(cell->spread.mean), smv_figure_value(whole->spread.mean));
		break;
	case LABEL:
	case FIGURES:
		break;
	}
	return (struct smv_value){ 0 };
}

size_t smv_survey_mean_column(const struct smv_question *question)
{
	return BLANK + 1 + has_outside(question);
}

int smv_survey_figures(struct smv_pool *pool, struct smv_writer *writer, const struct smv_table *table, const char *first_label,
		       const struct smv_question *question, const struct smv_survey_line *lines, size_t count,
		       const struct smv_tally_cell *whole)
{
	struct smv_column columns[FIGURES];
	enum figure figures[FIGURES], figure;
	struct smv_table full = *table;
	size_t i, n;
	int rc;

	full.columns = columns;
	full.column_count = 0;
	for (figure = LABEL; figure < FIGURES; figure++)
		if (applies(figure, question, has_top(lines, count), whole != NULL)) {
			figures[full.column_count] = figure;
			columns[full.column_count++] = column_of(figure, question, first_label);
		}
	if ((rc = smv_writer_table(writer, &full)))
		return rc;
	for (i = 0; !rc && i < count; i++) {
		struct smv_value values[FIGURES] = { { 0 } };

		values[0] = smv_text_value(lines[i].cell->hidden ? smv_printf(pool, _("%s (not shown)"), lines[i].label) : lines[i].label);
		for (n = 1; n < full.column_count && !lines[i].cell->hidden; n++)
			values[n] = value_of(figures[n], &lines[i], whole);
		rc = smv_writer_row(writer, values);
	}
	return rc;
}

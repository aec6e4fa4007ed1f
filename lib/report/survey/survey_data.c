/* SPDX-License-Identifier: EUPL-1.2 */
/* The compiled survey for programs: one row for each question, group and option, so that every figure is a column. */
#include "base/language.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "report/survey/survey_tables.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"

enum column {
	QUESTION, HEADING, LABEL, KIND, GROUP, OPTION, HIDDEN, SHOWN, ANSWERED, BLANK, COUNT, SHARE, OUTSIDE, MEAN, MEDIAN, DEVIATION,
	TOP, SUM, LEAST, MOST, FIRST_DAY, LAST_DAY, OTHER_SHARE, SHARE_CHANGE, OTHER_MEAN, MEAN_CHANGE, COLUMNS
};

struct row {
	const struct smv_survey_view *view;
	const struct smv_question *question;
	const struct smv_tally_group *group;
	const struct smv_tally_cell *cell;
	size_t other; /* place of the question in the other survey; SMV_NO_PLACE: none */
};

static void put_figures(const struct row *row, struct smv_value *values)
{
	const struct smv_tally_cell *cell = row->cell;
	const struct smv_spread *spread = &cell->spread;
	bool days = row->question->kind == SMV_QUESTION_DATE;

	values[SHOWN] = smv_number_value(cell->shown);
	values[ANSWERED] = smv_number_value(cell->answered);
	values[BLANK] = smv_number_value(cell->shown - cell->answered);
	if (row->question->kind == SMV_QUESTION_SCALE)
		values[OUTSIDE] = smv_number_value(cell->outside);
	values[DEVIATION] = smv_figure_value(spread->deviation);
	values[TOP] = smv_share_value(cell->top, spread->count);
	if (days) {
		values[FIRST_DAY] = smv_figure_value(spread->least);
		values[LAST_DAY] = smv_figure_value(spread->most);
		return;
	}
	values[MEAN] = smv_figure_value(spread->mean);
	values[MEDIAN] = smv_figure_value(spread->median);
	if (!smv_tally_has_numbers(row->question))
		return;
	values[SUM] = smv_figure_value(spread->sum);
	values[LEAST] = smv_figure_value(spread->least);
	values[MOST] = smv_figure_value(spread->most);
}

static void put_option(struct smv_pool *pool, const struct row *row, size_t option, struct smv_value *values)
{
	const struct smv_tally *other = row->view->other_tally;
	int64_t count = row->cell->counts[option];

	values[COUNT] = smv_number_value(count);
	values[SHARE] = smv_share_value(count, row->cell->answered);
	if (row->other == SMV_NO_PLACE)
		return;
	values[OTHER_SHARE] = smv_share_value(smv_survey_same_option(pool, other, row->other, row->question->options[option].label),
					      other->all.cells[row->other].answered);
	values[SHARE_CHANGE] = smv_change_value(values[SHARE], values[OTHER_SHARE]);
}

static int put_row(struct smv_pool *pool, struct smv_writer *writer, const struct row *row, size_t option)
{
	struct smv_value values[COLUMNS] = { { 0 } };
	bool has_option = option < row->question->option_count;

	values[QUESTION] = smv_text_value(row->question->key);
	values[HEADING] = smv_text_value(row->question->group);
	values[LABEL] = smv_text_value(row->question->label);
	values[KIND] = smv_code_value(smv_question_kinds[row->question->kind].code, _(smv_question_kinds[row->question->kind].label));
	if (row->group != &row->view->tally->all)
		values[GROUP] = smv_code_value(row->group->code ? row->group->code : "",
					       smv_survey_group_label(row->view->tally, row->group));
	if (has_option)
		values[OPTION] = smv_text_value(row->question->options[option].label);
	values[HIDDEN] = smv_truth_cell(row->cell->hidden);
	if (!row->cell->hidden) {
		put_figures(row, values);
		if (has_option)
			put_option(pool, row, option, values);
		if (row->other != SMV_NO_PLACE && row->question->kind != SMV_QUESTION_DATE) {
			values[OTHER_MEAN] = smv_figure_value(row->view->other_tally->all.cells[row->other].spread.mean);
			values[MEAN_CHANGE] = smv_change_value(values[MEAN], values[OTHER_MEAN]);
		}
	}
	return smv_writer_row(writer, values);
}

static int put_question(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view, size_t place)
{
	struct row row = { .view = view, .question = &view->tally->questions[place] };
	size_t groups = view->tally->group_count, i, option;
	int rc = SMV_OK;

	if (view->tally->by == SMV_BY_QUESTION && view->tally->by_question == place)
		groups = 0;
	for (i = 0; i <= groups; i++) {
		row.group = smv_survey_group(view->tally, i);
		row.cell = &row.group->cells[place];
		row.other = view->other_tally && !i ? smv_survey_same_question(pool, view->other_tally, row.question) : SMV_NO_PLACE;
		option = 0;
		do
			rc = put_row(pool, writer, &row, option);
		while (!rc && ++option < row.question->option_count);
		if (rc)
			break;
	}
	return rc;
}

int smv_survey_data_tables(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view)
{
	const struct smv_column columns[COLUMNS] = {
		[QUESTION] = { "question", _("Question"), SMV_TEXT, false },
		[HEADING] = { "heading", _("Heading"), SMV_TEXT, false },
		[LABEL] = { "label", _("Wording"), SMV_TEXT, false },
		[KIND] = { "kind", _("Kind of question"), SMV_TEXT, false },
		[GROUP] = { "group", _("Group"), SMV_TEXT, false },
		[OPTION] = { "option", _("Answer"), SMV_TEXT, false },
		[HIDDEN] = { "hidden", _("Not shown"), SMV_YES_NO, false },
		[SHOWN] = { "shown", _("Asked"), SMV_COUNT, false },
		[ANSWERED] = { "answered", _("Answered"), SMV_COUNT, false },
		[BLANK] = { "blank", _("Left blank"), SMV_COUNT, false },
		[COUNT] = { "count", _("Number"), SMV_COUNT, false },
		[SHARE] = { "share", _("Share"), SMV_PERCENT, false },
		[OUTSIDE] = { "outside", _("Don't know"), SMV_COUNT, false },
		[MEAN] = { "mean", _("Mean"), SMV_QUANTITY, false },
		[MEDIAN] = { "median", _("Median"), SMV_QUANTITY, false },
		[DEVIATION] = { "deviation", _("Standard deviation"), SMV_QUANTITY, false },
		[TOP] = { "top_two", _("Two highest answers"), SMV_PERCENT, false },
		[SUM] = { "sum", _("Sum"), SMV_QUANTITY, false },
		[LEAST] = { "least", _("Least"), SMV_QUANTITY, false },
		[MOST] = { "most", _("Most"), SMV_QUANTITY, false },
		[FIRST_DAY] = { "first_day", _("First day"), SMV_DATE, false },
		[LAST_DAY] = { "last_day", _("Last day"), SMV_DATE, false },
		[OTHER_SHARE] = { "other_share", _("Share before"), SMV_PERCENT, false },
		[SHARE_CHANGE] = { "share_change", _("Change in percentage points"), SMV_QUANTITY, false },
		[OTHER_MEAN] = { "other_mean", _("Mean before"), SMV_QUANTITY, false },
		[MEAN_CHANGE] = { "mean_change", _("Change"), SMV_QUANTITY, false },
	};
	struct smv_table table = { .name = "answer", .title = _("Answers"), .main = true, .columns = columns,
				   .column_count = view->other_tally ? COLUMNS : OTHER_SHARE };
	size_t i;
	int rc = smv_writer_table(writer, &table);

	for (i = 0; !rc && i < view->tally->question_count; i++)
		if (view->chosen[i])
			rc = put_question(pool, writer, view, i);
	return rc;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* Rows of a grid as one table: they are asked alike, so they are read side by side. */
#include "base/language.h"
#include "base/text.h"
#include "emit/writer.h"
#include "report/survey/survey_tables.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <string.h>

struct grid {
	struct smv_pool *pool;
	struct smv_writer *writer;
	const struct smv_survey_view *view;
	const size_t *rows; /* places of questions */
	size_t count;
	const struct smv_question *first;
	const char *title;
};

static const struct smv_question *row_of(const struct grid *grid, size_t i)
{
	return &grid->view->tally->questions[grid->rows[i]];
}

static const char *row_label(const struct smv_question *question)
{
	return question->short_label ? question->short_label : question->label;
}

/* How many chose an option of the first row; the other rows may have theirs in another order. */
static int64_t count_of(const struct smv_question *first, size_t option, const struct smv_question *question,
			const struct smv_tally_cell *cell)
{
	size_t i;

	for (i = 0; i < question->option_count; i++)
		if (!strcmp(question->options[i].label, first->options[option].label))
			return cell->counts[i];
	return 0;
}

static int figures(struct grid *grid, size_t number)
{
	const struct smv_table table = { .name = "question", .title = smv_printf(grid->pool, "%zu. %s", number, grid->title),
					 .joined = smv_survey_joins(grid->view, number), .listed = true,
					 .sheet = smv_question_sheet(grid->pool, number, grid->title), .wide = true };
	const struct smv_chart chart = { .kind = SMV_CHART_BARS, .title = smv_question_chart_title(grid->pool, grid->title),
					 .description = smv_printf(grid->pool, _("%s. A bar for each row: the mean of its answers."), grid->title),
					 .label_column = 0, .value_column = smv_survey_mean_column(grid->first) };
	struct smv_survey_line *lines = smv_alloc(grid->pool, grid->count * sizeof *lines);
	size_t i;
	int rc;

	for (i = 0; i < grid->count; i++)
		lines[i] = (struct smv_survey_line){ row_label(row_of(grid, i)), &grid->view->tally->all.cells[grid->rows[i]], false };
	rc = smv_survey_figures(grid->pool, grid->writer, &table, _("Row"), grid->first, lines, grid->count, NULL);
	return rc || grid->first->kind != SMV_QUESTION_SCALE ? rc : smv_writer_chart(grid->writer, &chart);
}

static void put_shares(const struct grid *grid, size_t row, const struct smv_tally_cell *cell, struct smv_value *values)
{
	size_t option;

	for (option = 0; option < grid->first->option_count; option++)
		values[option] = smv_share_value(count_of(grid->first, option, row_of(grid, row), cell), cell->answered);
}

static size_t add_options(const struct grid *grid, struct smv_column *columns, size_t count)
{
	size_t i;

	for (i = 0; i < grid->first->option_count; i++)
		columns[count++] = (struct smv_column){ smv_printf(grid->pool, "option_%zu", i + 1),
							smv_option_label(&grid->first->options[i]), SMV_PERCENT, false };
	return count;
}

static int share_table(struct grid *grid)
{
	struct smv_column *columns = smv_alloc(grid->pool, (grid->first->option_count + 1) * sizeof *columns);
	struct smv_value *values = smv_alloc(grid->pool, (grid->first->option_count + 1) * sizeof *values);
	struct smv_table table = { .name = "grid", .title = _("Share of each answer"), .joined = true, .columns = columns };
	struct smv_chart chart = { .kind = SMV_CHART_BARS, .title = smv_question_chart_title(grid->pool, grid->title), .value_column = 1 };
	size_t i;
	int rc;

	columns[0] = (struct smv_column){ "row", _("Row"), SMV_TEXT, false };
	table.column_count = add_options(grid, columns, 1);
	rc = smv_writer_table(grid->writer, &table);
	for (i = 0; !rc && i < grid->count; i++) {
		values[0] = smv_text_value(row_label(row_of(grid, i)));
		put_shares(grid, i, &grid->view->tally->all.cells[grid->rows[i]], values + 1);
		rc = smv_writer_row(grid->writer, values);
	}
	if (rc || grid->first->kind == SMV_QUESTION_SCALE || !grid->first->option_count)
		return rc;
	chart.description = smv_printf(grid->pool, _("%s. A bar for each row: the share of \"%s\"."), grid->title,
				       smv_option_label(&grid->first->options[0]));
	return smv_writer_chart(grid->writer, &chart);
}

/* Each row with each group that may be shown. */
static int group_table(struct grid *grid)
{
	const struct smv_tally *tally = grid->view->tally;
	bool scale = grid->first->kind == SMV_QUESTION_SCALE;
	struct smv_column *columns = smv_alloc(grid->pool, (grid->first->option_count + 5) * sizeof *columns);
	struct smv_value *values = smv_alloc(grid->pool, (grid->first->option_count + 5) * sizeof *values);
	struct smv_table table = { .name = "grid_group", .title = _("By group"), .joined = true, .columns = columns };
	size_t count = 0, row, i;
	int rc;

	columns[count++] = (struct smv_column){ "row", _("Row"), SMV_TEXT, false };
	columns[count++] = (struct smv_column){ "group", grid->view->by, SMV_TEXT, false };
	columns[count++] = (struct smv_column){ "answered", _("Answered"), SMV_COUNT, false };
	if (scale) {
		columns[count++] = (struct smv_column){ "mean", _("Mean"), SMV_QUANTITY, false };
		columns[count++] = (struct smv_column){ "difference", _("Mean against all"), SMV_QUANTITY, false };
	}
	table.column_count = add_options(grid, columns, count);
	rc = smv_writer_table(grid->writer, &table);
	for (row = 0; row < grid->count; row++)
		for (i = 1; !rc && i <= tally->group_count; i++) {
			const struct smv_tally_group *group = smv_survey_group(tally, i);
			const struct smv_tally_cell *cell = &group->cells[grid->rows[row]];

			if (cell->hidden)
				continue;
			values[0] = smv_text_value(row_label(row_of(grid, row)));
			values[1] = smv_text_value(smv_survey_group_label(tally, group));
			values[2] = smv_number_value(cell->answered);
			if (scale) {
				values[3] = smv_figure_value(cell->spread.mean);
				values[4] = smv_change_value(values[3], smv_figure_value(tally->all.cells[grid->rows[row]].spread.mean));
			}
			put_shares(grid, row, cell, values + count);
			rc = smv_writer_row(grid->writer, values);
		}
	return rc;
}

int smv_survey_grid_tables(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view, const size_t *rows,
			   size_t count, size_t number)
{
	struct grid grid = { .pool = pool, .writer = writer, .view = view, .rows = rows, .count = count,
			     .first = &view->tally->questions[rows[0]] };
	int rc;

	grid.title = grid.first->group;
	if ((rc = figures(&grid, number)) || (rc = share_table(&grid)))
		return rc;
	return view->tally->group_count ? group_table(&grid) : SMV_OK;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* A chart of a workbook, with its alternative text. */
#include "emit/writer.h"
#include "emit/xlsx/xlsx.h"

enum {
	WIDTH = 620,
	STANDARD_WIDTH = 480, /* what a chart measures at scale 1 */
	STANDARD_HEIGHT = 288,
	LEAST_HEIGHT = 240,
	MOST_HEIGHT = 900,
	BAR_PIXELS = 30, /* for a bar with its label */
	FRAME_PIXELS = 90,
	BESIDE_PIXELS = 10, /* for each bar set beside */
	MANY_ROWS = 40, /* the chart grows no further */
	MOST_SLICES = 8 /* with more, slices cannot be told apart */
};

/* Told apart in print as well: dark and light take turns. */
static const lxw_color_t colors[] = { 0x2F5D8A, 0xE3B23C, 0x5B7F5E, 0xC98BB9, 0x8C3B2A, 0x9BC1E0, 0x6C4F77, 0xBFBFBF };

static lxw_chart_series *add_series(lxw_chart *chart, const struct smv_xlsx_range *range, size_t labels, size_t values, size_t place)
{
	lxw_chart_series *series = chart_add_series(chart, NULL, NULL);
	lxw_chart_fill fill = { .color = colors[place % (sizeof colors / sizeof *colors)] };

	if (!series)
		return NULL;
	chart_series_set_categories(series, range->sheet_name, range->first, (lxw_col_t)labels, range->last, (lxw_col_t)labels);
	chart_series_set_values(series, range->sheet_name, range->first, (lxw_col_t)values, range->last, (lxw_col_t)values);
	chart_series_set_fill(series, &fill);
	chart_series_set_labels(series);
	return series;
}

/* The amount with room for the longest bar's figure, in whole steps. */
static double axis_end(int64_t ore)
{
	double end = (double)ore / 100 * 1.15, step = 1;

	while (end > step * 20)
		step *= 10;
	return step * (double)(int64_t)(end / step + 1);
}

static void dress_bars(lxw_chart *chart, const char *axis, const struct smv_xlsx_range *range)
{
	lxw_chart_line grid = { .color = 0xD9D9D9, .width = 0.75 };

	chart_set_series_gap(chart, 40);
	chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
	/* The first row on top, as in the table; the axis of the values would move up with it.  In a chart of lying
	 * bars the library calls the upright axis y, which is the one of the labels. */
	chart_axis_set_reverse(chart->y_axis);
	chart_axis_set_crossing_max(chart->y_axis);
	chart_axis_set_num_format(chart->x_axis, axis);
	/* Every label: Excel would leave some out where they stand close. */
	chart_axis_set_interval_unit(chart->y_axis, 1);
	/* Bars that begin elsewhere make differences look larger than they are. */
	if (!range->negative)
		chart_axis_set_min(chart->x_axis, 0);
	if (range->high)
		chart_axis_set_max(chart->x_axis, axis_end(range->high));
	chart_axis_major_gridlines_set_line(chart->x_axis, &grid);
}

/* The columns set beside the first: the legend says which is which. */
static bool add_beside(lxw_chart *made, const struct smv_xlsx_range *range, const struct smv_chart *chart, lxw_chart_series *series)
{
	size_t i = 0;

	while (series) {
		chart_series_set_name_range(series, range->sheet_name, range->header, (lxw_col_t)(chart->value_column + i));
		if (i == chart->beside)
			break;
		i++;
		series = add_series(made, range, chart->label_column, chart->value_column + i, i);
	}
	chart_legend_set_position(made, LXW_CHART_LEGEND_BOTTOM);
	return series != NULL;
}

static void dress_pie(lxw_chart *chart, lxw_chart_series *series)
{
	chart_series_set_labels_options(series, LXW_FALSE, LXW_FALSE, LXW_FALSE);
	chart_series_set_labels_percentage(series);
	chart_legend_set_position(chart, LXW_CHART_LEGEND_RIGHT);
}

lxw_row_t smv_xlsx_chart(lxw_workbook *book, const struct smv_xlsx_range *range, const struct smv_chart *chart,
			 const char *axis, lxw_row_t row, lxw_col_t column)
{
	lxw_row_t rows = range->last - range->first + 1;
	unsigned bar = BAR_PIXELS + BESIDE_PIXELS * (unsigned)chart->beside;
	bool pie = chart->kind == SMV_CHART_SHARES && rows <= MOST_SLICES;
	unsigned height = pie ? STANDARD_HEIGHT : FRAME_PIXELS + bar * (rows < MANY_ROWS ? rows : MANY_ROWS);
	lxw_chart_options options = { .object_position = LXW_OBJECT_MOVE_DONT_SIZE };
	lxw_chart_font title = { .size = 12, .bold = LXW_TRUE };
	lxw_chart_series *series;
	lxw_chart *made = workbook_add_chart(book, pie ? LXW_CHART_PIE : LXW_CHART_BAR);

	if (!made || !(series = add_series(made, range, chart->label_column, chart->value_column, 0)))
		return 0;
	height = height < LEAST_HEIGHT ? LEAST_HEIGHT : height > MOST_HEIGHT ? MOST_HEIGHT : height;
	/* It ends within a row: at the edge of the last one LibreOffice would print it without its lower border. */
	height += height % SMV_XLSX_ROW_PIXELS ? 0 : SMV_XLSX_ROW_PIXELS / 2;
	chart_title_set_name(made, chart->title);
	chart_title_set_name_font(made, &title);
	if (pie)
		dress_pie(made, series);
	else
		dress_bars(made, axis, range);
	if (!pie && chart->beside && !add_beside(made, range, chart, series))
		return 0;
	options.x_scale = (double)WIDTH / STANDARD_WIDTH;
	options.y_scale = (double)height / STANDARD_HEIGHT;
	options.description = (char *)(uintptr_t)chart->description;
	if (worksheet_insert_chart_opt(range->sheet, row, column, made, &options))
		return 0;
	return height / SMV_XLSX_ROW_PIXELS + 1;
}

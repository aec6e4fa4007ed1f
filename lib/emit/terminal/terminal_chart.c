/* SPDX-License-Identifier: EUPL-1.2 */
/* A chart as bars of characters. */
#include "base/text.h"
#include "emit/format.h"
#include "emit/terminal/terminal.h"
#include "samverkan/number.h"

enum { BAR_WIDTH = 32, BAR_LEAST = 8, LABEL_MOST = 32, SHARE_WIDTH = 7, GAPS = 4, WHOLE = 10000 };

/* So many eighths of a column, as blocks; the rest of the bar's width is spaces. */
static void put_bar(FILE *to, int64_t eighths, int width)
{
	static const char *const parts[] = { "", "▏", "▎", "▍", "▌", "▋", "▊", "▉" };
	int used = 0;

	for (; eighths >= 8; eighths -= 8, used++)
		fputs("█", to);
	fputs(parts[eighths], to);
	used += eighths > 0;
	fprintf(to, "%*s", width - used, "");
}

/* More than two bars side by side cannot be told apart. */
static size_t series_of(const struct smv_chart *chart)
{
	return chart->beside == 1 ? 2 : 1;
}

/* What a full bar stands for: the sum of what is not negative, or the largest. */
static int64_t full_bar(const struct smv_writer *writer, const struct smv_chart *chart, const struct smv_cell *cells,
			size_t row_count)
{
	size_t series = series_of(chart), i;
	int64_t full = 0;

	for (i = 0; i < row_count * series; i++) {
		int64_t number = cells[i / series * writer->table.column_count + chart->value_column + i % series].number;

		if (number <= 0)
			continue;
		if (chart->kind == SMV_CHART_BARS)
			full = number > full ? number : full;
		else if (__builtin_add_overflow(full, number, &full))
			return 0;
	}
	return full;
}

static int widest_text(const struct smv_writer *writer, size_t column, const struct smv_cell *cells, size_t row_count)
{
	int widest = 0;
	size_t i;

	for (i = 0; i < row_count; i++) {
		int width = smv_text_width(cells[i * writer->table.column_count + column].text);

		widest = width > widest ? width : widest;
	}
	return widest;
}

/* The widths of a chart's columns. */
struct frame {
	int label, bar, value;
	int64_t full;
};

/* A bar with its figure, and what it is of where several stand together; label is the row's, "" below the first. */
static void put_line(struct smv_writer *writer, FILE *to, const struct smv_chart *chart, const struct frame *frame,
		     const char *label, const struct smv_cell *cell, size_t column)
{
	struct smv_value share = smv_number_value(cell->number > 0 ? smv_percent_of(cell->number, frame->full) : 0);
	char room[SMV_SHOWN_ROOM];

	smv_terminal_put(to, label, frame->label, 0);
	fputs("  ", to);
	put_bar(to, share.number * frame->bar * 8 / WHOLE, frame->bar);
	fputs("  ", to);
	smv_terminal_put(to, chart->kind == SMV_CHART_SHARES ? smv_value_show(room, SMV_PERCENT, &share, false) : cell->text,
			 frame->value, 1);
	if (series_of(chart) > 1)
		fprintf(to, "  %s", smv_line_of(writer->pool, smv_column_header(writer, column)));
	putc('\n', to);
}

void smv_terminal_chart(struct smv_writer *writer, FILE *to, const struct smv_chart *chart,
			const struct smv_cell *cells, size_t row_count)
{
	struct frame frame = { .label = widest_text(writer, chart->label_column, cells, row_count), .bar = BAR_WIDTH,
			       .full = full_bar(writer, chart, cells, row_count) };
	size_t series = series_of(chart), i, j;
	int beside = 0, taken;

	if (frame.full <= 0)
		return;
	for (i = 0; i < series; i++) {
		int width = widest_text(writer, chart->value_column + i, cells, row_count);
		int name = series > 1 ? smv_text_width(smv_column_header(writer, chart->value_column + i)) + 2 : 0;

		frame.value = width > frame.value ? width : frame.value;
		beside = name > beside ? name : beside;
	}
	frame.label = frame.label > LABEL_MOST ? LABEL_MOST : frame.label;
	if (chart->kind == SMV_CHART_SHARES)
		frame.value = SHARE_WIDTH;
	taken = frame.label + frame.value + beside + GAPS;
	if (writer->output.width && taken + frame.bar > writer->output.width)
		frame.bar = writer->output.width - taken;
	frame.bar = frame.bar < BAR_LEAST ? BAR_LEAST : frame.bar;
	putc('\n', to);
	smv_terminal_heading(writer, to, chart->title);
	for (i = 0; i < row_count; i++)
		for (j = 0; j < series; j++) {
			const struct smv_cell *row = cells + i * writer->table.column_count;
			size_t column = chart->value_column + j;

			put_line(writer, to, chart, &frame, j ? "" : row[chart->label_column].text, &row[column], column);
		}
}

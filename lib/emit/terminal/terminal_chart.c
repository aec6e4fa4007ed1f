/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/number.h"
#include "base/text.h"
#include "emit/format.h"
#include "emit/terminal/terminal.h"

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

/* What a full bar stands for: the sum of what is not negative, or the largest. */
static int64_t full_bar(const struct smv_writer *writer, const struct smv_chart *chart, const struct smv_cell *cells,
			size_t row_count)
{
	int64_t full = 0;
	size_t i;

	for (i = 0; i < row_count; i++) {
		int64_t number = cells[i * writer->table.column_count + chart->value_column].number;

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

void smv_terminal_chart(struct smv_writer *writer, FILE *to, const struct smv_chart *chart,
			const struct smv_cell *cells, size_t row_count)
{
	int64_t full = full_bar(writer, chart, cells, row_count);
	int label_width = widest_text(writer, chart->label_column, cells, row_count);
	int value_width = widest_text(writer, chart->value_column, cells, row_count), bar_width = BAR_WIDTH;
	size_t i;

	if (full <= 0)
		return;
	label_width = label_width > LABEL_MOST ? LABEL_MOST : label_width;
	if (chart->kind == SMV_CHART_SHARES)
		value_width = SHARE_WIDTH;
	if (writer->output.width && label_width + bar_width + value_width + GAPS > writer->output.width)
		bar_width = writer->output.width - label_width - value_width - GAPS;
	bar_width = bar_width < BAR_LEAST ? BAR_LEAST : bar_width;
	putc('\n', to);
	smv_terminal_heading(writer, to, chart->title);
	for (i = 0; i < row_count; i++) {
		const struct smv_cell *row = cells + i * writer->table.column_count;
		int64_t number = row[chart->value_column].number;
		struct smv_value share = smv_number_value(number > 0 ? smv_percent_of(number, full) : 0);
		char room[SMV_SHOWN_ROOM];

		smv_terminal_put(to, row[chart->label_column].text, label_width, 0);
		fputs("  ", to);
		put_bar(to, share.number * bar_width * 8 / WHOLE, bar_width);
		fputs("  ", to);
		smv_terminal_put(to,
				 chart->kind == SMV_CHART_SHARES ? smv_value_show(room, SMV_PERCENT, &share, false)
								 : row[chart->value_column].text,
				 value_width, 1);
		putc('\n', to);
	}
}

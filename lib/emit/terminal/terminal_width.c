/* SPDX-License-Identifier: EUPL-1.2 */
/* How wide a table's columns get on a terminal, and what is done where it has no room for them. */
#include "base/text.h"
#include "emit/format.h"
#include "emit/terminal/terminal.h"

#include <limits.h>
#include <string.h>

/*
 * How narrow a column may get, step by step: first headers that are longer than what stands under them, then long
 * texts (the first column names the row, so it holds out longest), then all headers, at last every text as far as it
 * can still be read.  Numbers never.
 */
enum {
	STEPS = 4,
	HEADER_EASY = 10,
	HEADER_LEAST = 5,
	TEXT_EASY = 12,
	FIRST_EASY = 24,
	TEXT_LEAST = 8,
	FIRST_LEAST = 16
};

static int narrowest(const struct smv_writer *writer, size_t column, int step, int needed)
{
	bool text = writer->table.columns[column].type == SMV_TEXT && !writer->table.columns[column].whole;
	int easy = column ? TEXT_EASY : FIRST_EASY;

	switch (step) {
	case 0:
		return needed > HEADER_EASY ? needed : HEADER_EASY;
	case 1:
		return text ? easy : INT_MAX;
	case 2:
		return needed > HEADER_LEAST ? needed : HEADER_LEAST;
	default:
		return text ? column ? TEXT_LEAST : FIRST_LEAST : needed;
	}
}

int smv_terminal_width(const struct smv_writer *writer)
{
	const struct smv_terminal *terminal = writer->state;
	size_t i;
	int total = -SMV_TERMINAL_GAP;

	for (i = 0; i < writer->table.column_count; i++)
		if (!terminal->left_out[i])
			total += terminal->widths[i] + SMV_TERMINAL_GAP;
	return total;
}

/* Narrows the columns that are shown; false when they are too wide all the same. */
static bool narrow(struct smv_writer *writer, struct smv_terminal *terminal, const int *needed)
{
	size_t count = writer->table.column_count, i;
	int total = smv_terminal_width(writer), step;

	for (step = 0; step < STEPS; step++)
		while (total > writer->output.width) {
			size_t widest = count;

			for (i = 0; i < count; i++)
				if (!terminal->left_out[i] && terminal->widths[i] > narrowest(writer, i, step, needed[i]) &&
				    (widest == count || terminal->widths[i] > terminal->widths[widest]))
					widest = i;
			if (widest == count)
				break;
			terminal->widths[widest]--;
			total--;
		}
	return total <= writer->output.width;
}

/* Without texts that are secondary, from the right, where that helps; else all is stacked and nothing left out. */
static void fit(struct smv_writer *writer, struct smv_terminal *terminal, const int *needed)
{
	size_t count = writer->table.column_count, last = count;
	size_t size = count * sizeof *terminal->widths;
	int *natural = smv_alloc(terminal->rows, size);

	memcpy(natural, terminal->widths, size);
	while (!narrow(writer, terminal, needed)) {
		while (last && !writer->table.columns[last - 1].secondary)
			last--;
		memcpy(terminal->widths, natural, size);
		if (!last) {
			memset(terminal->left_out, 0, count * sizeof *terminal->left_out);
			terminal->stacked = true;
			return;
		}
		terminal->left_out[--last] = true;
	}
}

void smv_terminal_widths(struct smv_writer *writer)
{
	struct smv_terminal *terminal = writer->state;
	size_t count = writer->table.column_count, i;
	int *needed = smv_alloc(terminal->rows, count * sizeof *needed);

	for (i = 0; i < terminal->cell_count; i++) {
		int width = smv_text_width(terminal->cells[i].text);

		if (width > needed[i % count])
			needed[i % count] = width;
	}
	needed[0] = terminal->label_width > needed[0] ? terminal->label_width : needed[0];
	for (i = 0; i < count; i++) {
		char room[SMV_SHOWN_ROOM];
		struct smv_value sum = smv_number_value(writer->sums[i]);
		int header = smv_text_width(smv_column_header(writer, i));

		/* Of a table that is all held, the sum is known as well, and is the widest number. */
		if (writer->table.columns[i].total) {
			int width = smv_text_width(
				smv_value_show(room, writer->table.columns[i].type, &sum, writer->document.keys));

			needed[i] = width > needed[i] ? width : needed[i];
		}
		terminal->widths[i] = header > needed[i] ? header : needed[i];
	}
	if (writer->output.width > 0)
		fit(writer, terminal, needed);
}

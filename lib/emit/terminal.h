/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_EMIT_TERMINAL_H
#define SMV_EMIT_TERMINAL_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct smv_chart;
struct smv_writer;

/* A cell as it is shown, and its number for a chart (0 when absent). */
struct smv_cell {
	const char *text;
	int64_t number;
};

/* Draws a chart of the rows (row after row of column_count cells) as lines of blocks: label, bar, and the value or, of
 * shares, the percentage of the whole.  width is the terminal's, 0 for any. */
void smv_terminal_chart(struct smv_writer *writer, FILE *to, const struct smv_chart *chart,
			const struct smv_cell *cells, size_t row_count);

/* Puts text out in exactly so many columns: clipped with an ellipsis, filled with spaces before or after it. */
void smv_terminal_put(FILE *to, const char *text, int width, int right);

/* Puts text out in lines of at most so many columns (0: any), broken at spaces, never inside a word; the first line
 * begins at column indent, where one stands already, the others are set in as far. */
void smv_terminal_wrap(FILE *to, const char *text, int width, int indent);

/* Bold where the output may hold escape bytes. */
void smv_terminal_heading(struct smv_writer *writer, FILE *to, const char *text);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_EMIT_TERMINAL_TERMINAL_H
#define SMV_EMIT_TERMINAL_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct smv_chart;
struct smv_pool;
struct smv_writer;

/* A cell as it is shown, and its number for a chart (0 when absent). */
struct smv_cell {
	const char *text;
	int64_t number;
};

/* Between two columns. */
enum { SMV_TERMINAL_GAP = 2 };

/* A table while it is put out: the state of its writer. */
struct smv_terminal {
	struct smv_pool *rows; /* the held rows of the table */
	struct smv_pool *line; /* one row's texts */
	struct smv_cell *cells;
	size_t cell_count, cell_room;
	int *widths;
	bool *left_out;   /* columns that the terminal has no room for */
	bool stacked;     /* nor has it for what is left: each row as lines of label and value */
	bool block_above; /* a stacked row stands above */
	bool flowing;     /* the held rows have been put out */
	bool put_before;  /* something stands above already */
	int label_width;  /* of the line of sums; 0 until it comes */
	int item;         /* the number of the list's item that stands above; 0 */
};

/* Sets the widths of the columns out of the rows that are held, so that they fit the terminal: narrowed, else without
 * secondary columns, else each row stacked. */
void smv_terminal_widths(struct smv_writer *writer);

/* How wide the columns are together, with what is between them. */
int smv_terminal_width(const struct smv_writer *writer);

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

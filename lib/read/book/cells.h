/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_BOOK_CELLS_H
#define SMV_READ_BOOK_CELLS_H

#include "read/file/lines.h"
#include "read/file/rows.h"

struct smv_pool;

enum { SMV_ROWS_MAX = 1048576 };

/*
 * The cells of a row that are filled, wherever they stand: a row with one cell in column XFD costs one cell, not 16
 * 384.
 */
struct smv_cells;

struct smv_cells *smv_cells_open(void);
void smv_cells_close(struct smv_cells *cells); /* NULL is fine */

void smv_cells_begin(struct smv_cells *cells);

/* Puts a text (UTF-8) that outlives the row into a column below SMV_COLUMNS_MAX; an empty one is nothing. */
void smv_cells_put(struct smv_cells *cells, size_t column, const char *text);

/* Puts a copy of the text, trimmed and composed, into `times` columns; false when the row is longer than any may be. */
bool smv_cells_put_copy(struct smv_cells *cells, size_t column, size_t times, const char *text);

/* How many cells are filled so far. */
size_t smv_cells_filled(const struct smv_cells *cells);

/* Sets cells, count and room of row; false when a column was filled twice. */
bool smv_cells_finish(struct smv_cells *cells, struct smv_row *row);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_FILE_ROWS_H
#define SMV_READ_FILE_ROWS_H

#include <stdbool.h>
#include <stddef.h>

/* What a kind of file (CSV, a workbook) gives the source: rows of texts as they stand, before any header is known. */
enum smv_row_problem {
	SMV_ROW_FINE,
	SMV_ROW_QUOTE_OPEN,   /* the quote that opens cell `column` in line `line` is never closed */
	SMV_ROW_QUOTE_INSIDE, /* after the quote that closes it there is more text */
	SMV_ROW_FORMULA       /* cell `column` is a formula whose value nobody has computed */
};

struct smv_row {
	const char *const *cells; /* UTF-8; live until the next row */
	size_t count;
	size_t room;    /* cells from count up to here may be looked at and are empty; below count: there are none */
	size_t size;    /* bytes that it took in a text; 0 in a workbook */
	long line, row; /* as in struct smv_record */
	bool end;
	bool hidden;      /* or filtered away: a person who looks at the workbook does not see it */
	bool clean;       /* every cell is known to be trimmed and composed already */
	bool bare_quotes; /* an unquoted cell has quotes inside: kept, but in doubt after a broken row */
	enum smv_row_problem problem;
	int column; /* from 0, of the problem */
};

struct smv_other_sheet;

struct smv_rows {
	int (*next)(void *self, struct smv_row *row);
	int (*rewind)(void *self); /* to the first row */
	void (*close)(void *self); /* NULL is fine */
	void *self;
	const char *sheet; /* of a workbook, whose rows end with their last filled cell; else NULL */
	/* How many columns the merged cell takes that begins in that row (as row tells it) and column (from 0); NULL for CSV. */
	int (*merged)(void *self, long row, size_t column, size_t *width);
	const struct smv_other_sheet *others; /* that have rows */
	size_t other_count;
};

#endif

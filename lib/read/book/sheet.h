/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_BOOK_SHEET_H
#define SMV_READ_BOOK_SHEET_H

#include "read/file/rows.h"

struct smv_package;
struct smv_strings;
struct smv_styles;

/* What the cells of an XLSX worksheet refer to; strings and styles may be NULL. */
struct smv_sheet_context {
	struct smv_package *package;
	const struct smv_strings *strings;
	const struct smv_styles *styles;
	bool from_1904;
	bool units; /* numbers come with the unit that their cells show */
};

/* The rows of a worksheet part, without the blank ones. */
struct smv_sheet;

int smv_sheet_open(struct smv_sheet **sheet, const struct smv_sheet_context *context, const char *part);
void smv_sheet_close(struct smv_sheet *sheet); /* NULL is fine */

int smv_sheet_next(struct smv_sheet *sheet, struct smv_row *row);

/* How many rows of a worksheet part have a value in some cell. */
int smv_sheet_count_rows(struct smv_package *package, const char *part, size_t *rows);

/* How many columns the merged cell that begins there (both from 0) takes; 1 when none does. */
int smv_sheet_merged(struct smv_package *package, const char *part, size_t row, size_t column, size_t *width);

#endif

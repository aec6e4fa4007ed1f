/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_BOOK_WORKBOOK_H
#define SMV_READ_BOOK_WORKBOOK_H

#include "read/file/rows.h"

struct smv_lines;
struct smv_package;
struct smv_pool;
struct smv_read_options;

/* Whether a file that begins with these bytes is a workbook, or something that is easily taken for one. */
bool smv_workbook_is_one(const char *bytes, size_t size);

/*
 * The rows of one sheet of an XLSX or ODS workbook; which of the two shows in what it holds, not in its name.  Without a
 * sheet among the options it is the first that is not hidden.  SMV_DATA when there is no such sheet, or no workbook that can be read.
 */
int smv_workbook_open(struct smv_rows *rows, struct smv_lines *lines, const char *file,
		      const struct smv_read_options *options);

/* For the two kinds: they take over the package, also when they fail. */
int smv_xlsx_open(struct smv_rows *rows, struct smv_package *package, const char *book,
		  const struct smv_read_options *options);
int smv_ods_open(struct smv_rows *rows, struct smv_package *package, const struct smv_read_options *options);

#endif

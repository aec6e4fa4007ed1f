/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_RECKONING_H
#define SMV_REPORT_RECKONING_H

#include "base/reckoning.h"
#include "base/record.h"
#include "model/column/remarks.h"

struct smv_writer;

/* A file that was taken in. */
struct smv_reckoned {
	const char *file; /* as the user named it */
	struct smv_reckoning rows;
	const char *left_alone; /* the columns that nothing took: `column D "Kod"`; "" for none */
	const struct smv_column_remark *remarks; /* what was made of its columns */
	size_t remark_count;
	const struct smv_other_sheet *sheets; /* of its workbook that have rows and were not read */
	size_t sheet_count;
};

/* The tables "reckoning", a row a file, "left_out", a row a file and reason, "sheet", a row a sheet that was not
 * read, and "column", a row a remark on a column.  stored is false when nothing is. */
int smv_report_reckoning(struct smv_writer *writer, const struct smv_reckoned *files, size_t count, bool stored);

#endif

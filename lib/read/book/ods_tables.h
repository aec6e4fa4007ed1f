/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_BOOK_ODS_TABLES_H
#define SMV_READ_BOOK_ODS_TABLES_H

#include "base/record.h"

struct smv_package;
struct smv_pool;

/* The tables of an ODS workbook beside the one that is read. */
struct smv_ods_tables {
	struct smv_other_sheet *items; /* those that have rows */
	size_t count;
};

/* None when the workbook cannot be read to its end: who reads its rows is told so. */
void smv_ods_count_others(struct smv_package *package, struct smv_pool *pool, const char *read, struct smv_ods_tables *tables);

#endif

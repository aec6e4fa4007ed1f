/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_BASE_RECORD_H
#define SMV_BASE_RECORD_H

#include <stdbool.h>
#include <stddef.h>

/* A sheet of a workbook beside the one that is read. */
struct smv_other_sheet {
	const char *name;
	size_t rows; /* that are not blank */
	bool hidden;
};

/* The header row of a file, and what its columns have settled. */
struct smv_header {
	const char *file;          /* as the user named it */
	size_t count;
	const char *const *names;  /* as they stand in the file, trimmed, NFC */
	const char *const *own;    /* NULL, or where names have a group before them ("Members [Women]") those without: "Women" */
	const char *decimal_marks; /* one a column: ',' or '.' where the column settles it, else 0 */
	const char *const *titles; /* what stands above it, a text each */
	size_t title_count;
	const struct smv_other_sheet *sheets; /* of a workbook: the others that have rows */
	size_t sheet_count;
};

/*
 * One row as it was read: UTF-8, NFC, trimmed texts, one for each header ("" where the row is blank).  Lives until the
 * next one is asked for.
 */
struct smv_record {
	const struct smv_header *header;
	const char *const *cells;
	long line; /* physical line of its first byte, from 1; 0 where the file has no lines (XLSX) */
	long row;  /* row as a spreadsheet counts it, from 1 */
	bool hidden; /* in a workbook: hidden or filtered away */
	bool end;  /* no more rows: the rest is not set */
	bool bad;  /* the reader has added a finding; cells are not to be used */
};

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_TEST_MAKE_ZIP_H
#define SMV_TEST_MAKE_ZIP_H

#include <stdbool.h>
#include <stddef.h>

/* A part of a zip file; size 0: its text up to NUL. */
struct make_zip_part {
	const char *name, *bytes;
	size_t size;
};

/* Writes a zip file, packed or stored; parts without a name are left out.  Whatever fails ends the test program. */
void make_zip(const char *path, const struct make_zip_part *parts, size_t count, bool packed);

/*
 * An XLSX workbook of one sheet, "Blad1": what stands inside <sheetData>, <sst> and <styleSheet>; NULL leaves the last
 * two out.
 */
void make_xlsx(const char *path, const char *rows, const char *strings, const char *styles);

/* An ODS workbook: what stands inside <office:spreadsheet>. */
void make_ods(const char *path, const char *styles, const char *tables);

/* Pieces of an ODS sheet. */
#define ODS_CELL(text) "<table:table-cell office:value-type='string'><text:p>" text "</text:p></table:table-cell>"
#define ODS_ROW(cells) "<table:table-row>" cells "</table:table-row>"
#define ODS_TABLE(name, rows) "<table:table table:name='" name "'>" rows "</table:table>"

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_BOOK_STYLES_H
#define SMV_READ_BOOK_STYLES_H

#include "read/book/excel_date.h"
#include "read/book/number_format.h"

#include <stddef.h>

struct smv_package;
struct smv_pool;

/* Which cell styles of an XLSX workbook show a number as a date or time, and which with a unit. */
struct smv_styles;

int smv_styles_read(struct smv_styles **styles, struct smv_pool *pool, struct smv_package *package, const char *part);

/* styles may be NULL: then, and for a style that is not there, numbers are numbers. */
enum smv_serial_kind smv_styles_kind(const struct smv_styles *styles, size_t style);

/* What the style shows beside a number, NULL for nothing. */
const struct smv_number_format *smv_styles_number_format(const struct smv_styles *styles, size_t style);

#endif

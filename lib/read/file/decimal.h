/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_FILE_DECIMAL_H
#define SMV_READ_FILE_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>

/*
 * A number out of a workbook as the digits that stand in the file, never as a float.  Spreadsheets count with 15
 * digits: what they write beyond (12500.500000000002) is noise of theirs and is rounded away.
 */
enum { SMV_DECIMAL_DIGITS = 40, SMV_DECIMAL_ROOM = 2 * SMV_DECIMAL_DIGITS + 8 };

struct smv_decimal {
	bool negative;
	char digits[SMV_DECIMAL_DIGITS + 1]; /* neither begins nor ends with 0; none at all for zero */
	int count;
	int point; /* how many digits stand before the decimal point; below 0: zeros between it and the digits */
};

/* Reads "12500.5", "-3", "1.25E4".  False for anything else, and for numbers too large or small to be written out. */
bool smv_decimal_read(const char *text, struct smv_decimal *decimal);

/*
 * Written out with a decimal point: "12500.5".  What would look like thousands (1.234) gets one decimal more (1.2340),
 * so that nobody takes it for 1234: in a workbook a number's own point is always the decimal point.
 */
const char *smv_decimal_show(char room[SMV_DECIMAL_ROOM], const struct smv_decimal *decimal);

#endif

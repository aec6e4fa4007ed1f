/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_BOOK_EXCEL_DATE_H
#define SMV_READ_BOOK_EXCEL_DATE_H

#include <stdbool.h>

struct smv_decimal;

/* What the number format of a cell makes of its number. */
enum smv_serial_kind {
	SMV_SERIAL_NUMBER,
	SMV_SERIAL_DATE,
	SMV_SERIAL_TIME,
	SMV_SERIAL_DATE_TIME,
	SMV_SERIAL_DURATION /* [h]:mm, hours beyond 24 */
};

/* The format that a code like "yyyy-mm-dd" stands for (ECMA-376 part 1, 18.8.31). */
enum smv_serial_kind smv_serial_kind_of_code(const char *code);

/* The format of a number of Excel's own (18.8.30): 14 to 22 and 45 to 47 are dates and times. */
enum smv_serial_kind smv_serial_kind_of_id(unsigned id);

enum { SMV_SERIAL_ROOM = 64 };

/*
 * Days since 1900 (with the 29 February 1900 that never was) or 1904 as "2024-03-31", "2024-03-31 14:05:00" when the
 * format shows a time and there is one, or "14:05:00".  NULL when no day of the calendar is meant.
 */
const char *smv_serial_show(char room[SMV_SERIAL_ROOM], const struct smv_decimal *serial, enum smv_serial_kind kind,
			    bool from_1904);

/* "2024-03-31T14:05:00.5" as above, without the time when it is 0:00; the text itself when it is written otherwise. */
const char *smv_serial_from_iso(char room[SMV_SERIAL_ROOM], const char *text, bool with_time);

#endif

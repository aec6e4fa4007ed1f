/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_FILE_OPTIONS_H
#define SMV_READ_FILE_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

/* What a reader is told; what is not told is detected. */
struct smv_read_options {
	/* of CSV, for a workbook they mean nothing */
	const char *encoding; /* "utf-8", "windows-1252" or any that ICU knows; NULL: detect */
	char delimiter;       /* 0: detect among ; , tab and | */
	int header_rows;      /* 0: detect */
	bool survey;          /* it is an export of a survey, whose tools have header rows of their own */
	const char *sheet;    /* of a workbook; NULL: the first that is not hidden; for CSV it is refused */
	bool units;           /* numbers of a workbook come with the unit that their cells show: "12 tkr", "45 %" */
	void (*tap)(void *to, const void *bytes, size_t size); /* sees every raw byte once, in order, while opening */
	void *tap_to;
};

#endif

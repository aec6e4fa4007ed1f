/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_TEXT_ENCODING_H
#define SMV_READ_TEXT_ENCODING_H

#include <stdbool.h>

struct smv_findings;
struct smv_lines;

struct smv_encoding {
	const char *name;      /* for people: "UTF-8", "Windows-1252" */
	bool doubtful_numbers; /* some cell may be a number like 1.234, whose meaning the column has to settle */
};

/*
 * Looks through the whole file once, settles its character set (asked NULL: detected) and leaves lines at the first
 * line, decoding.  SMV_DATA, mostly with a finding, when the file has none or two or is no text at all.
 */
int smv_encoding_settle(struct smv_lines *lines, const char *file, const char *asked, struct smv_findings *findings,
			struct smv_encoding *encoding);

#endif

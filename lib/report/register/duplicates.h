/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_REGISTER_DUPLICATES_H
#define SMV_REPORT_REGISTER_DUPLICATES_H

#include "model/register/duplicates.h"

#include <stddef.h>
#include <stdint.h>

struct smv_writer;

/* A pair with how each is called in a command line: a word that means it alone. */
struct smv_shown_duplicate {
	struct smv_duplicate pair;
	const char *from, *into;
};

/* The document of pairs that may be one organisation: one table "duplicate", each with its reason in words and the command
 * that settles it; with distinct, of pairs that are known as two, each with the command that takes that back.  Personal data that two share is not shown, only that they share it. */
int smv_report_duplicates(struct smv_writer *writer, int32_t as_of, bool distinct, const struct smv_shown_duplicate *pairs, size_t count);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_RECKONING_H
#define SMV_REPORT_RECKONING_H

#include "base/reckoning.h"

struct smv_writer;

/* A file that was taken in. */
struct smv_reckoned {
	const char *file; /* as the user named it */
	struct smv_reckoning rows;
	const char *left_alone; /* the columns that nothing took: `column D "Kod"`; "" for none */
};

/* The tables "reckoning", a row a file, and "left_out", a row a file and reason.  stored is false when nothing is. */
int smv_report_reckoning(struct smv_writer *writer, const struct smv_reckoned *files, size_t count, bool stored);

#endif

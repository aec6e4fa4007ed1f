/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_GRANT_SUMMARY_H
#define SMV_MODEL_GRANT_SUMMARY_H

#include <stdint.h>

/* A year's sums of a board's programme; amounts in öre. */
struct smv_programme_sum {
	const char *board, *programme; /* board NULL unknown */
	int64_t rounds, undecided;     /* undecided: how many of the rounds */
	int64_t budget, agreements, granted, paid;
	int64_t applications, granted_count, refused_count;
};

/* The same of the organisations of a kind or a category (NULL: none). */
struct smv_group_sum {
	const char *name;
	int64_t applications, granted_count, refused_count, granted;
};

#endif

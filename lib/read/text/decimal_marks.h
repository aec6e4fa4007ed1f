/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_TEXT_DECIMAL_MARKS_H
#define SMV_READ_TEXT_DECIMAL_MARKS_H

#include "read/file/rows.h"

#include <stdbool.h>
#include <stddef.h>

/* Whether some cell in the line may be a number like 1.234 or 12,345, of which one cannot say what it means alone. */
bool smv_marks_doubtful(const char *line, size_t size);

/* What the cells of each column have shown so far. */
struct smv_marks_votes {
	size_t count;
	unsigned char *seen; /* for each column */
};

/* Takes in one row. */
void smv_marks_vote(struct smv_marks_votes *votes, const struct smv_row *row);

/* ',' or '.' for a column whose unambiguous cells all say so, else 0. */
char smv_marks_outcome(const struct smv_marks_votes *votes, size_t column);

#endif

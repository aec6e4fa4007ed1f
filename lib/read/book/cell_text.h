/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_BOOK_CELL_TEXT_H
#define SMV_READ_BOOK_CELL_TEXT_H

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;

/* The text of one cell, which comes in pieces. */
struct smv_gather {
	struct smv_pool *pool;
	char *bytes;
	size_t used, room;
};

/* False when the text is longer than any cell may be (8 MB). */
bool smv_gather_add(struct smv_gather *gather, const char *bytes, size_t size);

/* The text so far, ended by NUL; lives until the next piece. */
char *smv_gather_text(struct smv_gather *gather);

#endif

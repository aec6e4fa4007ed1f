/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_BOOK_STRINGS_H
#define SMV_READ_BOOK_STRINGS_H

#include <stddef.h>

struct smv_package;
struct smv_pool;

/* The texts that cells of an XLSX workbook refer to by number, trimmed and composed. */
struct smv_strings;

int smv_strings_read(struct smv_strings **strings, struct smv_pool *pool, struct smv_package *package,
		     const char *part);

/* NULL when there are not so many. */
const char *smv_strings_get(const struct smv_strings *strings, size_t number);

/* Takes Excel's _x000D_ for characters that XML cannot hold back to what they stand for, in place. */
void smv_strings_unescape(char *text);

#endif

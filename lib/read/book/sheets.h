/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_BOOK_SHEETS_H
#define SMV_READ_BOOK_SHEETS_H

/* The sheets of a workbook of either kind, for messages. */

struct smv_package;
struct smv_pool;

/* The names of sheets so far with one more, for a message. */
const char *smv_sheets_add_name(struct smv_pool *pool, const char *names, const char *name);

/* No such sheet: names are those there are.  wanted NULL: all of them are hidden.  Returns SMV_DATA. */
int smv_sheets_no_sheet(const struct smv_package *package, const char *wanted, const char *names);

#endif

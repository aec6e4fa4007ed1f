/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_DOCS_MANUAL_TABLES_H
#define SMV_CMD_DOCS_MANUAL_TABLES_H

#include <stdbool.h>

struct smv_pool;

/* Prints the page of that name ("samverkan-columns") on stdout; false when there is none.  Pages of section 5. */
bool smv_manual_table(struct smv_pool *pool, const char *name);

/* The names of these pages; ends with NULL. */
extern const char *const smv_manual_tables[];

#endif

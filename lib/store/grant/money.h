/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_GRANT_MONEY_H
#define SMV_STORE_GRANT_MONEY_H

#include "model/money.h"

#include <stddef.h>

struct smv_pool;
struct smv_store;

/*
 * All money that organisations get in a year: grants and awards that are decided for it, and the yearly amounts of agreements
 * in force on any day of it.  By organisation, then way.
 */
int smv_money_list(struct smv_store *store, struct smv_pool *pool, int64_t year, struct smv_money **list, size_t *count);

#endif

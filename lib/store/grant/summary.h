/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_GRANT_SUMMARY_H
#define SMV_STORE_GRANT_SUMMARY_H

#include "model/grant/summary.h"

#include <stddef.h>

struct smv_pool;
struct smv_store;

/* The rounds and awards of a year by board and programme.  Granted with 0 kr counts as refused; withdrawn counts nowhere. */
int smv_summary_programmes(struct smv_store *store, struct smv_pool *pool, int64_t year, struct smv_programme_sum **list, size_t *count);

/* The same by kind and by category of the organisations, the largest sum first. */
int smv_summary_kinds(struct smv_store *store, struct smv_pool *pool, int64_t year, struct smv_group_sum **list, size_t *count);
int smv_summary_categories(struct smv_store *store, struct smv_pool *pool, int64_t year, struct smv_group_sum **list, size_t *count);

#endif

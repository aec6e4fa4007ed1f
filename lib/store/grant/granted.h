/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_GRANT_GRANTED_H
#define SMV_STORE_GRANT_GRANTED_H

#include "model/grant/granted.h"

#include <stddef.h>

struct smv_pool;
struct smv_store;

/* What organisations were decided, over the years: a row an organisation and round, by organisation and then year; of awards
 * those who got them.  programme NULL: all. */
int smv_granted_list(struct smv_store *store, struct smv_pool *pool, const char *programme, struct smv_granted **list, size_t *count);
/* The same, of awards alone. */
int smv_granted_awards(struct smv_store *store, struct smv_pool *pool, struct smv_granted **list, size_t *count);

#endif

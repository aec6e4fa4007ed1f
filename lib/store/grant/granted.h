/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_GRANT_GRANTED_H
#define SMV_STORE_GRANT_GRANTED_H

#include "samverkan/granted.h"
#include "samverkan/store.h"

#include <stddef.h>

struct smv_pool;
struct smv_store;

/* What smv_granted_list tells, of one organisation; what that takes does not grow with the others. */
int smv_granted_of(struct smv_store *store, struct smv_pool *pool, int64_t organisation, struct smv_granted **list, size_t *count);
/* The same of all, of awards alone. */
int smv_granted_awards(struct smv_store *store, struct smv_pool *pool, struct smv_granted **list, size_t *count);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_GRANT_OBLIGATION_H
#define SMV_STORE_GRANT_OBLIGATION_H

#include "model/grant/obligation.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;
struct smv_store;

/* What follows the decision on a round or an award: one for each application, in Swedish order of the names. */
int smv_due_list(struct smv_store *store, struct smv_pool *pool, int64_t round, struct smv_due **list, size_t *count);

/* Stores a new decision on an application's amount; the one that it mends stays. */
int smv_amendment_add(struct smv_store *store, const struct smv_amendment *amendment);
/* All of a round, oldest first. */
int smv_amendment_list(struct smv_store *store, struct smv_pool *pool, int64_t round, struct smv_amendment **list, size_t *count);

/* Stores that so much was paid to the account that the organisation has now. */
int smv_payment_add(struct smv_store *store, int64_t application, int64_t ore, int32_t paid_on);
/* Takes the latest payment back; *ore is its amount, 0 when there is none. */
int smv_payment_clear(struct smv_store *store, int64_t application, int64_t *ore);

/* The last day to account for a round's money, SMV_NO_DATE where nobody asks; *begun is true when something has been accounted
 * for or asked back all the same. */
int smv_followup_due(struct smv_store *store, int64_t round, int32_t *due, bool *begun);
int smv_followup_set_due(struct smv_store *store, int64_t round, int32_t due);
/* Stores how an application's money is accounted for, in place of what was said before. */
int smv_followup_put(struct smv_store *store, int64_t application, int64_t spent, int32_t received, const char *note);
int smv_reclaim_add(struct smv_store *store, int64_t application, int64_t ore, int32_t reclaimed_on, const char *reason);

/* Stores that so much of an application's money came back. */
int smv_repayment_add(struct smv_store *store, int64_t application, int64_t ore, int32_t repaid_on);
/* Takes the latest repayment back; *ore is its amount, 0 when there is none. */
int smv_repayment_clear(struct smv_store *store, int64_t application, int64_t *ore);

#endif

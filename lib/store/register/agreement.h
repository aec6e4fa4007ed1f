/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_REGISTER_AGREEMENT_H
#define SMV_STORE_REGISTER_AGREEMENT_H

#include "model/register/agreement.h"

#include <stddef.h>

struct smv_pool;
struct smv_store;

/* Stores a new agreement and sets its id; a programme that is new is made. */
int smv_agreement_add(struct smv_store *store, struct smv_agreement *agreement);
/* Sets the last day of an agreement; SMV_NO_DATE: until further notice. */
/* The rounds that are allocated, or decided, with it. */
int smv_agreement_rounds(struct smv_store *store, struct smv_pool *pool, int64_t id, bool decided, const char *const **names, size_t *count);
/* Deletes it, with the allocations that were charged with it, and its programme when nothing else is of that.  SMV_DENIED when one
 * of them is decided. */
int smv_agreement_remove(struct smv_store *store, const struct smv_agreement *agreement);
int smv_agreement_end(struct smv_store *store, int64_t id, int32_t ends);

/* All of one organisation become another's; smv_query_changed counts them. */
int smv_agreement_move(struct smv_store *store, int64_t from, int64_t into);

/* All agreements of an organisation (0: of all), the earliest first. */
int smv_agreement_list(struct smv_store *store, struct smv_pool *pool, int64_t organisation, struct smv_agreement **list, size_t *count);

/*
 * The agreements that a round's budget is charged with: of its programme, in force on its decision day (today where it has
 * none), and not charged to an earlier round of the same programme and year.
 */
int smv_agreement_charged(struct smv_store *store, struct smv_pool *pool, int64_t round, int32_t today,
			  struct smv_agreement **list, size_t *count);

/* The agreements that a round's stored pot was charged with, with the amounts of then; once decided, all of them is as of then. */
int smv_agreement_of_pot(struct smv_store *store, struct smv_pool *pool, int64_t round, struct smv_agreement **list, size_t *count);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_GRANT_ALLOCATION_H
#define SMV_STORE_GRANT_ALLOCATION_H

#include "model/grant/application.h"
#include "model/register/agreement.h"
#include "samverkan/round.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;
struct smv_store;

/* Stores what the rules gave, in place of an earlier allocation of the round: its pot, the agreements that were charged,
 * the outcomes and their steps.  Outcomes that are as stored may be left out.  Adjustments are left as they are. */
int smv_allocation_put(struct smv_store *store, int64_t round, const struct smv_pot *pot, const struct smv_agreement *agreements,
		       size_t agreement_count, const struct smv_outcome *outcomes, size_t outcome_count);

/* Forgets what an application got. */
int smv_allocation_drop(struct smv_store *store, int64_t application);

/* The stored pot of a round; *found is false when it has never been allocated. */
int smv_allocation_pot(struct smv_store *store, int64_t round, struct smv_pot *pot, bool *found);

/*
 * What each application of a round got, with adjustments and steps; one outcome for each application handed in, in its
 * order.  What is not allocated yet has .allocated false.
 */
int smv_allocation_outcomes(struct smv_store *store, struct smv_pool *pool, int64_t round, const struct smv_application *applications,
			    size_t count, struct smv_outcome **outcomes);

/* The board's own amount for an application, with its reason; a second one takes the first's place. */
int smv_adjustment_put(struct smv_store *store, int64_t application, int64_t ore, const char *reason);
int smv_adjustment_clear(struct smv_store *store, int64_t application, bool *was_there);

#endif

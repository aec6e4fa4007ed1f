/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_GRANT_ALLOCATION_H
#define SMV_STORE_GRANT_ALLOCATION_H

#include "model/register/agreement.h"
#include "model/grant/application.h"
#include "model/grant/granted.h"
#include "model/grant/round.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;
struct smv_store;

/* Stores what the rules gave, in place of an earlier allocation of the round: its pot, the agreements that were charged,
 * the outcomes and their steps.  Outcomes that are as stored may be left out.  Adjustments are left as they are. */
int smv_allocation_put(struct smv_store *store, int64_t round, const struct smv_pot *pot, const struct smv_agreement *agreements,
		       size_t agreement_count, const struct smv_outcome *outcomes, size_t outcome_count);

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

struct smv_decision {
	int64_t round;
	int32_t decided_on;
	const char *board, *paragraph, *reference; /* board and reference may be NULL */
	const char *motivation; /* of an award; NULL */
};
/* Stores the board's decision with each outcome's granted amount: from here on the database refuses every change of the round.
 * The names and numbers of the organisations, and the agreements that the pot was charged with, are kept as they are now. */
int smv_decision_add(struct smv_store *store, const struct smv_decision *decision, const struct smv_outcome *outcomes, size_t count);

/* What else the board decided on the same day under the same paragraph: the name of that round or award, NULL for none. */
int smv_decision_same_paragraph(struct smv_store *store, struct smv_pool *pool, const struct smv_decision *decision, const char **other);

/* What organisations were decided, over the years: a row an organisation and round, by organisation and then year; of awards
 * those who got them.  programme NULL: all. */
int smv_granted_list(struct smv_store *store, struct smv_pool *pool, const char *programme, struct smv_granted **list, size_t *count);
/* The same, of awards alone. */
int smv_granted_awards(struct smv_store *store, struct smv_pool *pool, struct smv_granted **list, size_t *count);

#endif

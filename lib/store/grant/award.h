/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_GRANT_AWARD_H
#define SMV_STORE_GRANT_AWARD_H

#include "model/grant/nomination.h"
#include "samverkan/round.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;
struct smv_store;

/* Stores a new award as a round (see smv_round_add) and sets its id. */
int smv_award_add(struct smv_store *store, struct smv_round *round);

/* Stores a nomination in place of the organisation's earlier one, whose scores stay; sets its id. */
int smv_nomination_put(struct smv_store *store, int64_t round, struct smv_nomination *nomination);
/* Notes for the journal what has changed; before NULL: it is new. */
int smv_nomination_note(struct smv_store *store, struct smv_pool *pool, const struct smv_nomination *before,
			const struct smv_nomination *after);
/* All of an award, in Swedish order of the organisations' names. */
int smv_nomination_list(struct smv_store *store, struct smv_pool *pool, int64_t round, struct smv_nomination **list, size_t *count);
/* The nomination of an organisation; *found is false when there is none. */
int smv_nomination_find(struct smv_store *store, struct smv_pool *pool, int64_t round, int64_t organisation,
			struct smv_nomination *nomination, bool *found);

/* Stores a score in place of the reviewer's earlier one for that criterion. */
int smv_score_put(struct smv_store *store, const struct smv_score *score);
/* All scores of an award, by nomination, criterion and reviewer. */
int smv_score_list(struct smv_store *store, struct smv_pool *pool, int64_t round, struct smv_score **list, size_t *count);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_GRANT_ROUND_H
#define SMV_STORE_GRANT_ROUND_H

#include "samverkan/round.h"
#include "samverkan/store.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;
struct smv_store;

/* Stores a new round (its name must be no other's: look before) and sets its id; a programme that is new is made. */
int smv_round_add(struct smv_store *store, struct smv_round *round);
/* Stores what is said of a round: programme, board, year, budget, days, reference.  The board of its programme is kept as that. */
int smv_round_put(struct smv_store *store, const struct smv_round *round);
/* Removes a round, and its programme when nothing else is of it; *removed is false, and nothing is done, when there is an
 * application in it, be it withdrawn. */
int smv_round_remove(struct smv_store *store, const struct smv_round *round, bool *removed);
int smv_round_set_rules(struct smv_store *store, int64_t round, const char *rules);

/* A round of grants or an award; *found is false when there is none of that name. */
int smv_round_find(struct smv_store *store, struct smv_pool *pool, const char *name, struct smv_round *round, bool *found);
/* The names of all, in that order. */
int smv_round_names(struct smv_store *store, struct smv_pool *pool, bool award, const char *const **names, size_t *count);

#endif

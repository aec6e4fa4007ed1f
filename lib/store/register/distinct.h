/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_REGISTER_DISTINCT_H
#define SMV_STORE_REGISTER_DISTINCT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;
struct smv_store;

/* Two organisations that somebody has said to be two, however alike; the one with the lower id first. */
struct smv_distinct {
	int64_t one, other;
};

/* Keeps that they are two, in whatever order they are named; *changed is false when it was said before. */
int smv_distinct_add(struct smv_store *store, int64_t one, int64_t other, bool *changed);
/* Takes that back; *changed is false when nobody had said so. */
int smv_distinct_drop(struct smv_store *store, int64_t one, int64_t other, bool *changed);

/* All such pairs, by their ids. */
int smv_distinct_list(struct smv_store *store, struct smv_pool *pool, struct smv_distinct **list, size_t *count);

/* What was said of `from` holds for `into`, which it becomes a part of; but not of the two themselves. */
int smv_distinct_move(struct smv_store *store, int64_t from, int64_t into);

#endif

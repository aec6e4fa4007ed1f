/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_REGISTER_ENDING_H
#define SMV_STORE_REGISTER_ENDING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;
struct smv_store;

/* That an organisation is dissolved, or has become part of another. */
struct smv_ending {
	int64_t organisation;
	int32_t ended_on;
	int64_t successor;          /* 0: none */
	const char *successor_name; /* NULL */
};

/* Keeps it, in place of what was said before. */
int smv_ending_put(struct smv_store *store, const struct smv_ending *ending);
/* *found is false for an organisation that has not ended. */
int smv_ending_get(struct smv_store *store, struct smv_pool *pool, int64_t organisation, struct smv_ending *ending, bool *found);
/* All of them. */
int smv_ending_list(struct smv_store *store, struct smv_pool *pool, struct smv_ending **list, size_t *count);
/* Who had `from` as a successor has `into`, which it becomes a part of. */
int smv_ending_move(struct smv_store *store, int64_t from, int64_t into);

#endif

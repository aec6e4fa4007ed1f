/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_GRANT_MERGE_CONFLICT_H
#define SMV_STORE_GRANT_MERGE_CONFLICT_H

#include "model/grant/application.h"

#include <stddef.h>

struct smv_pool;
struct smv_store;

/* A withdrawn application that stood in the way of a merger. */
struct smv_dropped {
	const char *round;
	struct smv_application application;
};

/*
 * Makes room for a merger: an organisation has one application a round, so where both have one, a withdrawn one goes; what
 * it was is in *dropped.  SMV_DATA, with what to do, when both stand.
 */
int smv_clash_settle(struct smv_store *store, struct smv_pool *pool, int64_t from, int64_t into, struct smv_dropped **dropped,
		     size_t *count);

#endif

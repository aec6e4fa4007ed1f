/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_ENGINE_ENGINE_H
#define SMV_STORE_ENGINE_ENGINE_H

#include <stdint.h>

/* What the file as a whole is asked for.  The files of objects use query.h, and of this only what is at the end. */
struct smv_pool;
struct smv_store;

/*
 * Teaches SQL a function of ours: pure, at most four values, not to be called by anything that stands in the file.  The
 * answer is a text or NULL; it may lie in the row's pool, which is reset after each call.  Forgotten with
 * smv_engine_unteach, at the latest when the store is closed.
 */
struct smv_engine_value {
	const char *text; /* NULL: null or a number */
	int64_t number;
};
typedef const char *smv_engine_function(void *to, struct smv_pool *row, const struct smv_engine_value *values);
int smv_engine_teach(struct smv_store *store, const char *name, int values, smv_engine_function *function, void *to);
void smv_engine_unteach(struct smv_store *store, const char *name, int values);

/* After its commit the open transaction has the file written anew, so that no remains of what it deletes stay between the
 * rows; a crash in between leaves that to the next command that writes.  The reference is that of the deletion. */
int smv_engine_ask_sweep(struct smv_store *store, const char *reference);

#endif

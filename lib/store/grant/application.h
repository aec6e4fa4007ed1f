/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_GRANT_APPLICATION_H
#define SMV_STORE_GRANT_APPLICATION_H

#include "model/grant/application.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_dictionary;
struct smv_pool;
struct smv_store;

/*
 * Stores an application with its quantities, in place of what the organisation applied for in the round before; sets its
 * id.  It must be no decided round (SMV_DENIED).  organisation.id says whose it is.
 */
int smv_application_put(struct smv_store *store, int64_t round, struct smv_application *application);
/* Notes for the journal what has changed, field by field and number by number; before NULL: it is new. */
int smv_application_note(struct smv_store *store, struct smv_pool *pool, const struct smv_application *before,
			 const struct smv_application *after);
/* Marks it as withdrawn. */
int smv_application_withdraw(struct smv_store *store, int64_t application, const char *reason);
/* Deletes it with all that hangs on it. */
int smv_application_drop(struct smv_store *store, int64_t application);
/* All applications of one organisation become another's, who must have none in the same rounds; smv_query_changed counts them. */
int smv_application_move(struct smv_store *store, int64_t from, int64_t into);

/* The application of an organisation in a round, withdrawn or not; *found is false when there is none. */
int smv_application_find(struct smv_store *store, struct smv_pool *pool, int64_t round, int64_t organisation,
			 struct smv_application *application, bool *found);
/* All of a round that stand (not withdrawn), whole, in Swedish order of the organisations' names. */
int smv_application_list(struct smv_store *store, struct smv_pool *pool, int64_t round, struct smv_application **list,
			 size_t *count);

/* Where each of several applications stands, looked up by its id (int64_t). */
struct smv_dictionary *smv_application_places(struct smv_pool *pool, const struct smv_application *applications, size_t count);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_REGISTER_ORGANISATION_H
#define SMV_STORE_REGISTER_ORGANISATION_H

#include "model/register/match.h"
#include "model/register/organisation.h"
#include "samverkan/store.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;
struct smv_store;

/* Stores a new organisation and sets its id.  Its organisation number must be no other's: look before. */
int smv_organisation_add(struct smv_store *store, struct smv_organisation *organisation);
/* Stores every field of a known one. */
int smv_organisation_put(struct smv_store *store, const struct smv_organisation *organisation);
/* Deletes one that nothing is of any more, with its aliases. */
int smv_organisation_drop(struct smv_store *store, int64_t id);
/* The organisation of an id that exists. */
int smv_organisation_get(struct smv_store *store, struct smv_pool *pool, int64_t id, struct smv_organisation *organisation);

/* How many there are. */
int smv_organisation_count(struct smv_store *store, size_t *count);

/* Every organisation and alias, to look names up in. */
int smv_organisation_directory(struct smv_store *store, struct smv_pool *pool, struct smv_directory **directory);

/* Hands every name (as its smv_text_key) and alias on, with the organisation's number or NULL; texts live until each returns. */
int smv_organisation_each_name(struct smv_store *store, int (*each)(void *to, const char *name_key, const char *org_number), void *to);

/* Of that directory those alone that go by a name, or have a number (NULL: none): enough to see whether one is another's. */
int smv_organisation_namesakes(struct smv_store *store, struct smv_pool *pool, const char *name, const char *org_number,
			       struct smv_directory **directory);

/*
 * The organisations that a person's word can mean, best kind first: the one of that number; else those of exactly that
 * name or alias (case and punctuation apart); else those with it as a part of the name or an alias.  At most `most` ids.
 */
int smv_organisation_mean(struct smv_store *store, struct smv_pool *pool, const char *word, int64_t *ids, size_t most, size_t *count);

/* What was said of the account of one organisation is said of another, which it becomes a part of. */
int smv_account_move(struct smv_store *store, int64_t from, int64_t into);

/* Another name.  *added is false when the organisation goes by that name already. */
int smv_alias_add(struct smv_store *store, int64_t organisation, const char *name, bool *added);
/* The aliases of one organisation are another's too, but for its own name; smv_query_changed counts those that are new to it. */
int smv_alias_move(struct smv_store *store, int64_t from, int64_t into);
int smv_alias_list(struct smv_store *store, struct smv_pool *pool, int64_t organisation, const char *const **names, size_t *count);

/* What others have to do with an organisation: what stands in the way of removing it. */
struct smv_organisation_uses {
	int64_t applications, agreements, responses; /* nominations are applications, responses answers to surveys */
	int64_t succeeds;                            /* how many have become part of it */
};
int smv_organisation_used(struct smv_store *store, int64_t id, struct smv_organisation_uses *uses);

#endif

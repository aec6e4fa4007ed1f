/* SPDX-License-Identifier: EUPL-1.2 */
/* What organisations were decided, over the years. */
#include "store/grant/granted.h"
#include "samverkan/fail.h"
#include "store/engine/query.h"
#include "store/grant/granted.sql.h"

static void read_granted(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(struct smv_granted *)item = (struct smv_granted){
		.organisation_id = smv_query_number(row, "id"),
		.organisation = smv_query_text(row, "name", pool),
		.org_number = smv_query_text(row, "org_number", pool),
		.round = smv_query_text(row, "round", pool),
		.programme = smv_query_text(row, "programme", pool),
		.year = smv_query_number(row, "year"),
		.amount = smv_query_number(row, "amount_ore"),
	};
}

int smv_granted_list(struct smv_store *store, struct smv_pool *pool, const char *programme, struct smv_granted **list, size_t *count)
{
	struct smv_query *query = smv_query(store, sql_granted_list);

	smv_query_bind_text(query, "programme", programme);
	return smv_query_list(query, pool, read_granted, sizeof **list, list, count);
}

int smv_granted_of(struct smv_store *store, struct smv_pool *pool, int64_t organisation, struct smv_granted **list, size_t *count)
{
	struct smv_query *query = smv_query(store, sql_granted_of);

	smv_query_bind_number(query, "organisation", organisation);
	return smv_query_list(query, pool, read_granted, sizeof **list, list, count);
}

int smv_granted_awards(struct smv_store *store, struct smv_pool *pool, struct smv_granted **list, size_t *count)
{
	struct smv_query *query = smv_query(store, sql_granted_list);

	smv_query_bind_number(query, "awards", 1);
	return smv_query_list(query, pool, read_granted, sizeof **list, list, count);
}

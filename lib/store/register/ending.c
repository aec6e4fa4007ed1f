/* SPDX-License-Identifier: EUPL-1.2 */
/* Organisations that are dissolved, or have become part of another. */
#include "store/register/ending.h"
#include "samverkan/fail.h"
#include "store/engine/query.h"
#include "store/register/ending.sql.h"

int smv_ending_put(struct smv_store *store, const struct smv_ending *ending)
{
	struct smv_query *query = smv_query(store, sql_ending_put);

	smv_query_bind_number(query, "organisation", ending->organisation);
	smv_query_bind_date(query, "ended_on", ending->ended_on);
	if (ending->successor)
		smv_query_bind_number(query, "successor", ending->successor);
	return smv_query_run(query);
}

static void read_ending(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(struct smv_ending *)item = (struct smv_ending){ .organisation = smv_query_number(row, "organisation"),
							  .ended_on = smv_query_date(row, "ended_on"),
							  .successor = smv_query_number(row, "successor"),
							  .successor_name = smv_query_text(row, "successor_name", pool) };
}

int smv_ending_get(struct smv_store *store, struct smv_pool *pool, int64_t organisation, struct smv_ending *ending, bool *found)
{
	struct smv_query *query = smv_query(store, sql_ending_list);

	smv_query_bind_number(query, "organisation", organisation);
	return smv_query_get(query, pool, read_ending, ending, found);
}

int smv_ending_list(struct smv_store *store, struct smv_pool *pool, struct smv_ending **list, size_t *count)
{
	return smv_query_list(smv_query(store, sql_ending_list), pool, read_ending, sizeof **list, list, count);
}

int smv_ending_move(struct smv_store *store, int64_t from, int64_t into)
{
	return smv_query_about_two(store, sql_ending_move, "into", into, "from", from);
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* Pairs of organisations that somebody has said to be two. */
#include "store/register/distinct.h"
#include "samverkan/fail.h"
#include "store/engine/query.h"
#include "store/register/distinct.sql.h"

/* Runs a statement about two organisations. */
static int about(struct smv_store *store, const char *sql, int64_t one, int64_t other, bool *changed)
{
	int rc = smv_query_about_two(store, sql, "one", one, "other", other);

	*changed = !rc && smv_query_changed(store) > 0;
	return rc;
}

int smv_distinct_add(struct smv_store *store, int64_t one, int64_t other, bool *changed)
{
	return about(store, sql_distinct_add, one, other, changed);
}

int smv_distinct_drop(struct smv_store *store, int64_t one, int64_t other, bool *changed)
{
	return about(store, sql_distinct_drop, one, other, changed);
}

static void read_distinct(struct smv_query *row, struct smv_pool *pool, void *item)
{
	(void)pool;
	*(struct smv_distinct *)item = (struct smv_distinct){ smv_query_number(row, "organisation"), smv_query_number(row, "other") };
}

int smv_distinct_list(struct smv_store *store, struct smv_pool *pool, struct smv_distinct **list, size_t *count)
{
	return smv_query_list(smv_query(store, sql_distinct_list), pool, read_distinct, sizeof **list, list, count);
}

int smv_distinct_move(struct smv_store *store, int64_t from, int64_t into)
{
	return smv_query_about_two(store, sql_distinct_move, "into", into, "from", from);
}

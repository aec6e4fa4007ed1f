/* SPDX-License-Identifier: EUPL-1.2 */
/* All money that organisations get in a year, whichever way. */
#include "store/grant/money.h"
#include "samverkan/fail.h"
#include "store/engine/query.h"
#include "store/grant/money.sql.h"

static void read_money(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(struct smv_money *)item = (struct smv_money){
		.organisation_id = smv_query_number(row, "id"),
		.organisation = smv_query_text(row, "name", pool),
		.org_number = smv_query_text(row, "org_number", pool),
		.way = (enum smv_way)smv_query_number(row, "way"),
		.round = smv_query_text(row, "round", pool),
		.programme = smv_query_text(row, "programme", pool),
		.reference = smv_query_text(row, "reference", pool),
		.amount = smv_query_number(row, "amount_ore"),
	};
}

int smv_money_list(struct smv_store *store, struct smv_pool *pool, int64_t year, struct smv_money **list, size_t *count)
{
	struct smv_query *query = smv_query(store, sql_money_list);

	smv_query_bind_number(query, "year", year);
	return smv_query_list(query, pool, read_money, sizeof **list, list, count);
}

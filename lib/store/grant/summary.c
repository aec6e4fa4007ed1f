/* SPDX-License-Identifier: EUPL-1.2 */
/* The sums of a year, by programme and by what the organisations are. */
#include "store/grant/summary.h"
#include "samverkan/fail.h"
#include "store/engine/query.h"
#include "store/grant/summary.sql.h"

static int list_of(struct smv_store *store, struct smv_pool *pool, const char *sql, int64_t year, smv_query_reader *reader, size_t size,
		   void *list, size_t *count)
{
	struct smv_query *query = smv_query(store, sql);

	smv_query_bind_number(query, "year", year);
	return smv_query_list(query, pool, reader, size, list, count);
}

static void read_programme(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(struct smv_programme_sum *)item = (struct smv_programme_sum){
		.board = smv_query_text(row, "board", pool),
		.programme = smv_query_text(row, "programme", pool),
		.rounds = smv_query_number(row, "rounds"),
		.undecided = smv_query_number(row, "undecided"),
		.budget = smv_query_number(row, "budget_ore"),
		.agreements = smv_query_number(row, "agreements_ore"),
		.granted = smv_query_number(row, "granted_ore"),
		.paid = smv_query_number(row, "paid_ore"),
		.applications = smv_query_number(row, "applications"),
		.granted_count = smv_query_number(row, "granted_count"),
		.refused_count = smv_query_number(row, "refused_count"),
	};
}

int smv_summary_programmes(struct smv_store *store, struct smv_pool *pool, int64_t year, struct smv_programme_sum **list, size_t *count)
{
	return list_of(store, pool, sql_summary_programmes, year, read_programme, sizeof **list, list, count);
}

static void read_group(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(struct smv_group_sum *)item = (struct smv_group_sum){
		.name = smv_query_text(row, "name", pool),
		.applications = smv_query_number(row, "applications"),
		.granted_count = smv_query_number(row, "granted_count"),
		.refused_count = smv_query_number(row, "refused_count"),
		.granted = smv_query_number(row, "granted_ore"),
	};
}

int smv_summary_kinds(struct smv_store *store, struct smv_pool *pool, int64_t year, struct smv_group_sum **list, size_t *count)
{
	return list_of(store, pool, sql_summary_kinds, year, read_group, sizeof **list, list, count);
}

int smv_summary_categories(struct smv_store *store, struct smv_pool *pool, int64_t year, struct smv_group_sum **list, size_t *count)
{
	return list_of(store, pool, sql_summary_categories, year, read_group, sizeof **list, list, count);
}

/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/grant/summary.h"
#include "base/fail.h"
#include "base/pool.h"
#include "store/engine/statement.h"
#include "store/grant/summary.sql.h"

int smv_summary_programmes(struct smv_store *store, struct smv_pool *pool, int64_t year, struct smv_programme_sum **list, size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql_summary_programmes);
	size_t room = 0;
	bool row;
	int rc;

	*list = NULL;
	*count = 0;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "year", year);
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		*list = smv_grow(pool, *list, *count, &room, sizeof **list);
		(*list)[(*count)++] = (struct smv_programme_sum){
			.board = smv_column_text(st, "board", pool),
			.programme = smv_column_text(st, "programme", pool),
			.rounds = smv_column_number(st, "rounds"),
			.undecided = smv_column_number(st, "undecided"),
			.budget = smv_column_number(st, "budget_ore"),
			.agreements = smv_column_number(st, "agreements_ore"),
			.granted = smv_column_number(st, "granted_ore"),
			.paid = smv_column_number(st, "paid_ore"),
			.applications = smv_column_number(st, "applications"),
			.granted_count = smv_column_number(st, "granted_count"),
			.refused_count = smv_column_number(st, "refused_count"),
		};
	}
	return rc;
}

static int read_groups(struct smv_store *store, const char *sql, struct smv_pool *pool, int64_t year, struct smv_group_sum **list,
		       size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql);
	size_t room = 0;
	bool row;
	int rc;

	*list = NULL;
	*count = 0;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "year", year);
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		*list = smv_grow(pool, *list, *count, &room, sizeof **list);
		(*list)[(*count)++] = (struct smv_group_sum){
			.name = smv_column_text(st, "name", pool),
			.applications = smv_column_number(st, "applications"),
			.granted_count = smv_column_number(st, "granted_count"),
			.refused_count = smv_column_number(st, "refused_count"),
			.granted = smv_column_number(st, "granted_ore"),
		};
	}
	return rc;
}

int smv_summary_kinds(struct smv_store *store, struct smv_pool *pool, int64_t year, struct smv_group_sum **list, size_t *count)
{
	return read_groups(store, sql_summary_kinds, pool, year, list, count);
}

int smv_summary_categories(struct smv_store *store, struct smv_pool *pool, int64_t year, struct smv_group_sum **list, size_t *count)
{
	return read_groups(store, sql_summary_categories, pool, year, list, count);
}

/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/grant/money.h"
#include "base/fail.h"
#include "base/pool.h"
#include "store/grant/money.sql.h"
#include "store/engine/statement.h"

int smv_money_list(struct smv_store *store, struct smv_pool *pool, int64_t year, struct smv_money **list, size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql_money_list);
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
		(*list)[(*count)++] = (struct smv_money){
			.organisation_id = smv_column_number(st, "id"),
			.organisation = smv_column_text(st, "name", pool),
			.org_number = smv_column_text(st, "org_number", pool),
			.way = (enum smv_way)smv_column_number(st, "way"),
			.round = smv_column_text(st, "round", pool),
			.programme = smv_column_text(st, "programme", pool),
			.reference = smv_column_text(st, "reference", pool),
			.amount = smv_column_number(st, "amount_ore"),
		};
	}
	return rc;
}

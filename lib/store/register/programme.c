/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/register/programme.h"
#include "base/fail.h"
#include "base/pool.h"
#include "store/engine/private.h"
#include "store/register/programme.sql.h"
#include "store/engine/statement.h"

int smv_programme_ensure(struct smv_store *store, const char *name, const char *board)
{
	sqlite3_stmt *st = smv_statement(store, sql_programme_ensure);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_text(st, "name", name);
	smv_bind_text(st, "board", board);
	return smv_step_done(store, st);
}

int smv_programme_list(struct smv_store *store, struct smv_pool *pool, const char *const **names, size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql_programme_list);
	const char **list = NULL;
	size_t room = 0;
	bool row;
	int rc;

	*count = 0;
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		list = smv_grow(pool, list, *count, &room, sizeof *list);
		list[(*count)++] = smv_column_text(st, "name", pool);
	}
	*names = list;
	return rc;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* The programmes that rounds and agreements are of. */
#include "store/register/programme.h"
#include "samverkan/fail.h"
#include "store/engine/query.h"
#include "store/register/programme.sql.h"

int smv_programme_ensure(struct smv_store *store, const char *name, const char *board)
{
	struct smv_query *query = smv_query(store, sql_programme_ensure);

	smv_query_bind_text(query, "name", name);
	smv_query_bind_text(query, "board", board);
	return smv_query_run(query);
}

int smv_programme_drop_unused(struct smv_store *store, const char *name)
{
	struct smv_query *query = smv_query(store, sql_programme_drop_unused);

	smv_query_bind_text(query, "name", name);
	return smv_query_run(query);
}

int smv_programme_list(struct smv_store *store, struct smv_pool *pool, const char *const **names, size_t *count)
{
	return smv_query_names(smv_query(store, sql_programme_list), pool, names, count);
}

int smv_board_list(struct smv_store *store, struct smv_pool *pool, const char *const **names, size_t *count)
{
	return smv_query_names(smv_query(store, sql_board_list), pool, names, count);
}

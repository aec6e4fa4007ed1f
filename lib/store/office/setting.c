/* SPDX-License-Identifier: EUPL-1.2 */
/* What init was told of the office. */
#include "store/office/setting.h"
#include "samverkan/fail.h"
#include "store/engine/query.h"
#include "store/office/setting.sql.h"

static void read_value(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(const char **)item = smv_query_text(row, "value", pool);
}

int smv_store_setting(struct smv_store *store, struct smv_pool *pool, const char *key, const char **value)
{
	struct smv_query *query = smv_query(store, sql_setting_get);
	bool found;

	*value = NULL;
	smv_query_bind_text(query, "key", key);
	return smv_query_get(query, pool, read_value, value, &found);
}

int smv_store_set_setting(struct smv_store *store, const char *key, const char *value)
{
	struct smv_query *query = smv_query(store, sql_setting_put);

	smv_query_bind_text(query, "key", key);
	smv_query_bind_text(query, "value", value);
	return smv_query_run(query);
}

/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/office/setting.h"
#include "base/fail.h"
#include "store/engine/statement.h"
#include "store/office/setting.sql.h"

int smv_store_setting(struct smv_store *store, struct smv_pool *pool, const char *key, const char **value)
{
	sqlite3_stmt *st = smv_statement(store, sql_setting_get);
	bool row = false;
	int rc;

	*value = NULL;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_text(st, "key", key);
	if (!(rc = smv_step_row(store, st, &row)) && row)
		*value = smv_column_text(st, "value", pool);
	sqlite3_reset(st);
	return rc;
}

int smv_store_set_setting(struct smv_store *store, const char *key, const char *value)
{
	sqlite3_stmt *st = smv_statement(store, sql_setting_put);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_text(st, "key", key);
	smv_bind_text(st, "value", value);
	return smv_step_done(store, st);
}

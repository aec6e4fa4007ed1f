/* SPDX-License-Identifier: EUPL-1.2 */
/* Functions of ours that SQL may call. */
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/engine.h"
#include "store/engine/private.h"

#include <assert.h>

enum { VALUES = 4 };

/* Lives in its own pool, which is that of the row too: what stands after the mark is the row's. */
struct taught {
	struct smv_pool *row;
	struct smv_mark start;
	smv_engine_function *function;
	void *to;
};

static struct smv_engine_value value_of(sqlite3_value *value)
{
	if (sqlite3_value_type(value) == SQLITE_TEXT)
		return (struct smv_engine_value){ .text = (const char *)sqlite3_value_text(value) };
	return (struct smv_engine_value){ .number = sqlite3_value_int64(value) };
}

static void call(sqlite3_context *context, int count, sqlite3_value **values)
{
	const struct taught *taught = sqlite3_user_data(context);
	struct smv_engine_value list[VALUES];
	const char *text;
	int i;

	for (i = 0; i < count; i++)
		list[i] = value_of(values[i]);
	if ((text = taught->function(taught->to, taught->row, list)))
		sqlite3_result_text(context, text, -1, SQLITE_TRANSIENT);
	smv_reset(taught->row, taught->start);
}

static void forget(void *of)
{
	const struct taught *taught = of;

	smv_pool_close(taught->row);
}

int smv_engine_teach(struct smv_store *store, const char *name, int values, smv_engine_function *function, void *to)
{
	struct smv_pool *row = smv_pool_open();
	struct taught *taught = smv_alloc(row, sizeof *taught);

	assert(values <= VALUES);
	*taught = (struct taught){ .row = row, .function = function, .to = to };
	taught->start = smv_mark(row);
	/* `forget` is called when it fails too.  The second NULL is that of aggregates. */
	if (sqlite3_create_function_v2(store->db, name, values, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, taught, call, NULL,
				       NULL, forget) != SQLITE_OK)
		return smv_engine_failed(store);
	return SMV_OK;
}

void smv_engine_unteach(struct smv_store *store, const char *name, int values)
{
	sqlite3_create_function_v2(store->db, name, values, SQLITE_UTF8, NULL, NULL, NULL, NULL, NULL);
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* Queries about a table or column whose name is data: the names are put into the SQL. */
#include "base/language.h"
#include "samverkan/fail.h"
#include "store/engine/private.h"
#include "store/engine/query.h"

#include <assert.h>
#include <string.h>

struct filling {
	const char *word, *name;
};

/* Puts in the name that a word in braces stands for; what comes after the word. */
static const char *put_name(sqlite3_str *text, const char *open, const struct filling *fillings)
{
	for (; fillings->word; fillings++)
		if (!strncmp(open, fillings->word, strlen(fillings->word))) {
			assert(fillings->name);
			sqlite3_str_appendf(text, "\"%w\"", fillings->name);
			return open + strlen(fillings->word);
		}
	assert(!"the word in braces is one of those that are filled");
	return open + 1;
}

/* To be freed with sqlite3_free; NULL without memory. */
static char *fill(struct smv_store *store, const char *sql, const struct filling *fillings)
{
	sqlite3_str *text = sqlite3_str_new(store->db);
	const char *open;

	while ((open = strchr(sql, '{'))) {
		sqlite3_str_append(text, sql, (int)(open - sql));
		sql = put_name(text, open, fillings);
	}
	sqlite3_str_appendall(text, sql);
	return sqlite3_str_finish(text);
}

struct smv_query *smv_query_over(struct smv_store *store, const char *sql, const char *table, const char *column, const char *key)
{
	const struct filling fillings[] = { { "{table}", table }, { "{column}", column }, { "{key}", key }, { NULL, NULL } };
	char *filled = fill(store, sql, fillings);

	sqlite3_finalize(store->over.prepared);
	store->over = (struct smv_query){ .store = store };
	if (!filled)
		store->over.failed = smv_fail(SMV_INTERNAL, _("out of memory"));
	else if (sqlite3_prepare_v2(store->db, filled, -1, &store->over.prepared, NULL) != SQLITE_OK)
		store->over.failed = smv_engine_failed(store);
	sqlite3_free(filled);
	return &store->over;
}

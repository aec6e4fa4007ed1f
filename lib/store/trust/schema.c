/* SPDX-License-Identifier: EUPL-1.2 */
/* The schema of a file beside the one that the steps make: by its hash, and word for word where that is another one. */
#include "store/trust/schema.h"
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"
#include "store/engine/engine.h"
#include "store/engine/query.h"
#include "store/schema/steps.h"
#include "store/trust/schema.sql.h"

#include <assert.h>
#include <string.h>

struct item {
	const char *object, *words; /* "table organisation" */
};

struct schema {
	struct item *items;
	size_t count;
};

static int feed_item(void *to, struct smv_query *row)
{
	static const char *const columns[] = { "object", "words" };
	const void *bytes;
	size_t i, size;

	for (i = 0; i < sizeof columns / sizeof *columns; i++) {
		size = smv_query_bytes(row, columns[i], &bytes);
		smv_hash_feed_sized(to, bytes, size);
	}
	return SMV_OK;
}

int smv_schema_hash(struct smv_store *store, unsigned char hash[SMV_HASH])
{
	struct smv_hash state;
	int rc;

	smv_hash_begin(&state);
	rc = smv_query_each(smv_query(store, sql_schema_list), feed_item, &state);
	smv_hash_end(&state, hash, SMV_HASH);
	return rc;
}

static void read_item(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(struct item *)item = (struct item){
		.object = smv_query_text(row, "object", pool),
		.words = smv_query_text(row, "words", pool),
	};
}

static int read_schema(struct smv_store *store, struct smv_pool *pool, struct schema *schema)
{
	return smv_query_list(smv_query(store, sql_schema_list), pool, read_item, sizeof *schema->items, &schema->items, &schema->count);
}

int smv_schema_newest(void)
{
	return smv_steps[smv_step_count - 1].schema;
}

/* The schema of this number as the steps make it, in an empty database that lives in memory alone. */
static int expected_schema(struct smv_pool *pool, int number, struct schema *schema)
{
	struct smv_store *fresh;
	int i, rc = smv_engine_open_memory(&fresh);

	for (i = 0; !rc && i < smv_step_count && smv_steps[i].schema <= number; i++)
		rc = smv_engine_take_script(fresh, smv_steps[i].sql, smv_steps[i].schema);
	if (!rc)
		rc = read_schema(fresh, pool, schema);
	smv_engine_close(fresh);
	return rc;
}

/* "table organisation" in the language of the run. */
static const char *shown(struct smv_pool *pool, const char *object)
{
	static const struct {
		const char *type, *text;
	} words[] = {
		{ "index ", N_("the index") },
		{ "table ", N_("the table") },
		{ "trigger ", N_("the trigger") },
		{ "view ", N_("the view") },
	};
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++) {
		size_t length = strlen(words[i].type);

		if (!strncmp(object, words[i].type, length))
			return smv_printf(pool, "%s %s", _(words[i].text), object + length);
	}
	return object;
}

/* Both lists stand in the order of their objects. */
static int compare(struct smv_store *store, struct smv_pool *pool, int number, struct smv_findings *findings)
{
	struct schema is, should;
	size_t i = 0, s = 0;
	int rc, order;

	if ((rc = read_schema(store, pool, &is)) || (rc = expected_schema(pool, number, &should)))
		return rc;
	while (i < is.count || s < should.count) {
		order = i == is.count ? 1 : s == should.count ? -1 : strcmp(is.items[i].object, should.items[s].object);
		if (order < 0)
			smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_SCHEMA_CHANGED, _("%s has been added to the schema outside samverkan"),
					shown(pool, is.items[i].object));
		else if (order > 0)
			smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_SCHEMA_CHANGED, _("%s of the schema has been removed outside samverkan"),
					shown(pool, should.items[s].object));
		else if (strcmp(is.items[i].words, should.items[s].words) != 0)
			smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_SCHEMA_CHANGED, _("%s of the schema has been changed outside samverkan"),
					shown(pool, is.items[i].object));
		i += order <= 0;
		s += order >= 0;
	}
	return SMV_OK;
}

int smv_schema_compare(struct smv_store *store, struct smv_pool *pool, struct smv_findings *findings)
{
	return compare(store, pool, smv_schema_newest(), findings);
}

/* The first few of them; who wants to know all asks check. */
static const char *listed(struct smv_pool *pool, const struct smv_findings *findings)
{
	enum { MOST = 3 };
	const char *text = findings->items[0].message;
	size_t i;

	for (i = 1; i < findings->count && i < MOST; i++)
		text = smv_printf(pool, "%s, %s", text, findings->items[i].message);
	return i < findings->count ? smv_printf(pool, "%s ...", text) : text;
}

int smv_schema_require(struct smv_store *store, int schema)
{
	struct smv_pool *pool = smv_engine_pool(store);
	unsigned char hash[SMV_HASH];
	struct smv_findings findings;
	const char *found;
	int rc;

	assert(schema >= smv_steps[0].schema && schema <= smv_schema_newest());
	if ((rc = smv_schema_hash(store, hash)))
		return rc;
	found = smv_hex(pool, hash, SMV_HASH);
	if (!strcmp(found, smv_steps[schema - smv_steps[0].schema].sha256))
		return SMV_OK;
	smv_findings_init(&findings, pool);
	if ((rc = compare(store, pool, schema, &findings)))
		return rc;
	if (!findings.count)
		return smv_fail(SMV_INTERNAL, "schema %d is %s", schema, found);
	return smv_fail(SMV_DATA, _("%s: %s; undo that, or go back to a backup with: samverkan restore BACKUP"),
			smv_engine_path(store), listed(pool, &findings));
}

/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/trust/check.h"
#include "base/fail.h"
#include "base/finding.h"
#include "base/language.h"
#include "base/pool.h"
#include "store/engine/engine.h"
#include "store/engine/query.h"
#include "store/journal/journal.h"
#include "store/journal/log.h"
#include "store/schema/steps.h"
#include "store/trust/check.sql.h"
#include "store/trust/seal.h"

#include <string.h>

/* What cannot be read is a finding, so that the other parts are looked at all the same. */
static int damaged(int rc, struct smv_findings *findings)
{
	if (rc != SMV_IO && rc != SMV_INTERNAL)
		return rc;
	smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_DATABASE_DAMAGED, "%s", smv_reason());
	smv_forgive();
	return SMV_OK;
}

/* The first fault of a file, and where to tell it. */
struct fault {
	const char *path;
	int rc;
};

/*
 * SQLite before 3.41 takes columns for others, and for null, in tables such as schemas before 7 have: complaints of that kind
 * are left out.
 */
static bool is_mistaken(void *to, const char *words)
{
	static const char mistaken[] = "NULL value in ";
	struct fault *fault = to;

	if (!strncmp(words, mistaken, sizeof mistaken - 1))
		return true;
	fault->rc = smv_fail(SMV_DATA, _("%s is damaged (%s)"), fault->path, words);
	return false;
}

int smv_store_check_file(struct smv_store *store)
{
	struct fault fault = { smv_engine_path(store), SMV_OK };
	int rc = smv_engine_check(store, is_mistaken, &fault);

	return rc ? rc : fault.rc;
}

enum { FAULTS = 20 }; /* of a file that is damaged all over, no more are told */

static bool tell_fault(void *to, const char *words)
{
	struct smv_findings *findings = to;

	smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_DATABASE_DAMAGED, _("the file is damaged: %s"), words);
	return findings->count < FAULTS;
}

static int tell_dangling(void *to, struct smv_query *row)
{
	struct smv_findings *findings = to;
	const char *table = smv_query_text(row, "name", findings->pool);
	int64_t count = smv_query_number(row, "rows");

	smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_DATABASE_DAMAGED,
		 smv_translate_plural("%lld row of %s refers to what is not there", "%lld rows of %s refer to what is not there",
				      (unsigned long)count),
		 (long long)count, table);
	return SMV_OK;
}

static int check_integrity(struct smv_store *store, struct smv_findings *findings)
{
	int rc = smv_engine_check(store, tell_fault, findings);

	return rc ? rc : smv_query_each(smv_query(store, sql_check_references), tell_dangling, findings);
}

/* How long a word in quotes is, with them; 0 when none begins here. */
static size_t quoted_word(const char *text)
{
	size_t length = *text == '"' ? strspn(text + 1, "abcdefghijklmnopqrstuvwxyz_") : 0;

	return length && text[length + 1] == '"' ? length + 2 : 0;
}

/* The words of a schema without spaces, and without quotes around names, which SQLite's versions set differently. */
static const char *bare(struct smv_pool *pool, const char *sql)
{
	char *text = smv_copy(pool, sql ? sql : ""), *to = text;
	const char *from = text;

	while (*from) {
		size_t word = quoted_word(from);

		if (word) {
			memmove(to, from + 1, word - 2);
			to += word - 2;
			from += word;
		} else if (strchr(" \t\n", *from)) {
			from++;
		} else {
			*to++ = *from++;
		}
	}
	*to = '\0';
	return text;
}

struct item {
	const char *object, *sql; /* "table organisation" */
};

struct schema {
	struct item *items;
	size_t count;
};

static void read_item(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(struct item *)item = (struct item){
		.object = smv_query_text(row, "object", pool),
		.sql = bare(pool, smv_query_text(row, "sql", pool)),
	};
}

static int read_schema(struct smv_store *store, struct smv_pool *pool, struct schema *schema)
{
	return smv_query_list(smv_query(store, sql_check_schema), pool, read_item, sizeof *schema->items, &schema->items, &schema->count);
}

/* The schema as the steps make it, in an empty database that lives in memory alone. */
static int expected_schema(struct smv_pool *pool, struct schema *schema)
{
	struct smv_store *fresh;
	int i, rc = smv_engine_open_memory(&fresh);

	for (i = 0; !rc && i < smv_step_count; i++)
		rc = smv_engine_take_script(fresh, smv_steps[i].sql, i + 1);
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
static int check_schema(struct smv_store *store, struct smv_pool *pool, struct smv_findings *findings)
{
	struct schema is, should;
	size_t i = 0, s = 0;
	int rc, order;

	if ((rc = read_schema(store, pool, &is)) || (rc = expected_schema(pool, &should)))
		return rc;
	while (i < is.count || s < should.count) {
		order = i == is.count ? 1 : s == should.count ? -1 : strcmp(is.items[i].object, should.items[s].object);
		if (order < 0)
			smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_SCHEMA_CHANGED, _("%s has been added to the schema outside samverkan"),
					shown(pool, is.items[i].object));
		else if (order > 0)
			smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_SCHEMA_CHANGED, _("%s of the schema has been removed outside samverkan"),
					shown(pool, should.items[s].object));
		else if (strcmp(is.items[i].sql, should.items[s].sql) != 0)
			smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_SCHEMA_CHANGED, _("%s of the schema has been changed outside samverkan"),
					shown(pool, is.items[i].object));
		i += order <= 0;
		s += order >= 0;
	}
	return SMV_OK;
}

static int check_state(struct smv_store *store, struct smv_findings *findings)
{
	unsigned char hash[SMV_HASH], stated[SMV_HASH], state[SMV_HASH];
	int64_t newest;
	bool sealed;
	int rc;

	if ((rc = smv_journal_newest(store, &newest, hash, stated, &sealed)) || (rc = smv_seal_state(store, state)))
		return rc;
	if (sealed && memcmp(stated, state, SMV_HASH) != 0)
		smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_SEALS_CHANGED,
				_("the seals of the rows are not those that entry %lld of the journal left: they were changed outside samverkan, or the "
				  "journal's end is missing"), (long long)newest);
	return SMV_OK;
}

static int tell_sum(void *to, struct smv_query *row)
{
	static const struct {
		const char *sum, *text;
	} words[] = {
		{ "agreements", N_("the agreements charged to it do not add up to what is taken off its budget") },
		{ "allocation", N_("what the rules give is more than there is to share out") },
		{ "decision", N_("what was decided is more than there was to share out") },
		{ "cap", N_("someone is given more than the cap") },
		{ "steps", N_("the steps of an amount do not end in it") },
	};
	struct smv_findings *findings = to;
	const char *round = smv_query_text(row, "name", findings->pool), *sum = smv_query_text(row, "sum", findings->pool);
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++)
		if (!strcmp(words[i].sum, sum))
			smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_SUM_WRONG, _("round %s: %s"), round, _(words[i].text));
	return SMV_OK;
}

static int check_sums(struct smv_store *store, struct smv_findings *findings)
{
	return smv_query_each(smv_query(store, sql_check_sums), tell_sum, findings);
}

static int check_parts(struct smv_store *store, struct smv_pool *pool, const char *head, struct smv_findings *findings,
		       struct smv_checked *checked)
{
	int rc;

	if ((rc = damaged(check_integrity(store, findings), findings)) ||
	    (rc = damaged(check_schema(store, pool, findings), findings)) ||
	    (rc = damaged(smv_seal_check(store, pool, findings, &checked->rows), findings)) ||
	    (rc = damaged(check_state(store, findings), findings)) ||
	    (rc = damaged(smv_log_verify(store, pool, head, findings, &checked->entries), findings)))
		return rc;
	return damaged(check_sums(store, findings), findings);
}

int smv_store_check(struct smv_store *store, struct smv_pool *pool, const char *head, struct smv_findings *findings,
		    struct smv_checked *checked)
{
	bool own = !smv_engine_is_changing(store);
	int rc;

	*checked = (struct smv_checked){ 0 };
	/* One moment of the file, whatever another clerk stores meanwhile. */
	if (own && (rc = smv_engine_begin(store, false)))
		return rc;
	rc = check_parts(store, pool, head, findings, checked);
	if (own)
		smv_engine_rollback(store);
	return rc;
}

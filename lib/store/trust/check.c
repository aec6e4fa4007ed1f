/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/trust/check.h"
#include "base/fail.h"
#include "base/finding.h"
#include "base/language.h"
#include "base/pool.h"
#include "store/journal/journal.h"
#include "store/trust/check.sql.h"
#include "store/engine/private.h"
#include "store/journal/log.h"
#include "store/trust/seal.h"
#include "store/engine/statement.h"
#include "store/schema/steps.h"
#include "store/engine/open.h"

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

int smv_store_check_file(struct smv_store *store)
{
	sqlite3_stmt *st = smv_statement(store, sql_check_file);
	bool row;
	int rc = smv_step_row(store, st, &row);

	if (!rc && row)
		rc = smv_fail(SMV_DATA, _("%s is damaged (%s)"), store->path, smv_column_text(st, "fault", store->pool));
	sqlite3_reset(st);
	return rc;
}

static int check_integrity(struct smv_store *store, struct smv_findings *findings)
{
	sqlite3_stmt *st = smv_statement(store, sql_check_integrity);
	bool row;
	int rc;

	while (!(rc = smv_step_row(store, st, &row)) && row)
		smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_DATABASE_DAMAGED, _("the file is damaged: %s"), (const char *)sqlite3_column_text(st, 0));
	if (rc || !(st = smv_statement(store, sql_check_references)))
		return rc ? rc : SMV_INTERNAL;
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		int64_t count = sqlite3_column_int64(st, 1);

		smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_DATABASE_DAMAGED,
				smv_translate_plural("%lld row of %s refers to what is not there", "%lld rows of %s refer to what is not there",
						     (unsigned long)count),
				(long long)count, (const char *)sqlite3_column_text(st, 0));
	}
	return rc;
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

struct schema {
	struct {
		const char *object, *sql; /* "table organisation" */
	} *items;
	size_t count, room;
};

static int read_schema(struct smv_store *store, struct smv_pool *pool, struct schema *schema)
{
	sqlite3_stmt *st = smv_statement(store, sql_check_schema);
	bool row;
	int rc;

	*schema = (struct schema){ .count = 0 };
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		schema->items = smv_grow(pool, schema->items, schema->count, &schema->room, sizeof *schema->items);
		schema->items[schema->count].object = smv_column_text(st, "object", pool);
		schema->items[schema->count++].sql = bare(pool, (const char *)sqlite3_column_text(st, 1));
	}
	return rc;
}

/* The schema as the steps make it, in an empty database that lives in memory alone. */
static int expected_schema(struct smv_pool *pool, struct schema *schema)
{
	struct smv_store fresh = { .pool = pool, .path = ":memory:" };
	int i, rc = sqlite3_open(":memory:", &fresh.db) == SQLITE_OK ? SMV_OK : smv_store_failed(&fresh);

	for (i = 0; !rc && i < smv_step_count; i++)
		if (sqlite3_exec(fresh.db, smv_steps[i].sql, NULL, NULL, NULL) != SQLITE_OK)
			rc = smv_store_failed(&fresh);
	if (!rc)
		rc = read_schema(&fresh, pool, schema);
	smv_store_shut(&fresh);
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

static int check_sums(struct smv_store *store, struct smv_findings *findings)
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
	sqlite3_stmt *st = smv_statement(store, sql_check_sums);
	bool row;
	size_t i;
	int rc;

	while (!(rc = smv_step_row(store, st, &row)) && row)
		for (i = 0; i < sizeof words / sizeof *words; i++)
			if (!strcmp(words[i].sum, (const char *)sqlite3_column_text(st, 1)))
				smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_SUM_WRONG, _("round %s: %s"),
						(const char *)sqlite3_column_text(st, 0), _(words[i].text));
	return rc;
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
	bool own = sqlite3_get_autocommit(store->db) != 0;
	int rc;

	*checked = (struct smv_checked){ 0 };
	/* One moment of the file, whatever another clerk stores meanwhile. */
	if (own && sqlite3_exec(store->db, "BEGIN", NULL, NULL, NULL) != SQLITE_OK)
		return smv_store_failed(store);
	rc = check_parts(store, pool, head, findings, checked);
	if (own)
		smv_store_rollback(store);
	return rc;
}

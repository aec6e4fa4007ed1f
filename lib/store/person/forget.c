/* SPDX-License-Identifier: EUPL-1.2 */
/* Forgetting a person: within one transaction, and with leave of the triggers that freeze what is decided. */
#include "base/fail.h"
#include "base/pool.h"
#include "model/person/person_match.h"
#include "store/journal/journal.h"
#include "store/journal/journal_json.h"
#include "store/register/contact.h"
#include "store/engine/private.h"
#include "store/person/person.sql.h"
#include "store/person/person_search.h"
#include "store/engine/statement.h"

#include <string.h>

enum { ALIKE_MOST = 1000 };

static int run_with(struct smv_store *store, const char *sql, const char *reference)
{
	sqlite3_stmt *st = smv_statement(store, sql);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_text(st, "reference", reference);
	return smv_step_done(store, st);
}

int smv_erasing_begin(struct smv_store *store, const char *reference)
{
	int rc = run_with(store, sql_erasing_begin, reference);

	return rc ? rc : run_with(store, sql_sweep_ask, reference);
}

int smv_erasing_end(struct smv_store *store)
{
	store->sweeps = true;
	return run_with(store, sql_erasing_end, NULL);
}

/* Of a list of addresses those that are not the person's; NULL: none is left. */
static const char *without_erased(struct smv_pool *pool, const char *erased)
{
	const char *kept = NULL, *one, *end;

	for (; *erased; erased = *end ? end + 1 : end) {
		erased += strspn(erased, " ");
		end = erased + strcspn(erased, ";");
		one = smv_copy_bytes(pool, erased, (size_t)(end - erased));
		if (*one && !strstr(one, smv_erased_word))
			kept = kept ? smv_printf(pool, "%s; %s", kept, one) : one;
	}
	return kept;
}

/* Somebody else's contact that mentions her; one that was nothing but her address is gone. */
static int mend_contact(struct smv_person_search *search, const struct smv_contact *before,
			struct smv_forgotten *forgotten)
{
	struct smv_contact after = *before;
	const char *mended;
	int64_t texts = 0;

	if (after.name && (mended = smv_mention_erased_names(search->mention, search->pool, after.name)))
		after.name = mended, texts++;
	if (after.role && (mended = smv_mention_erased(search->mention, search->pool, after.role, 1)))
		after.role = mended, texts++;
	if (after.email && (mended = smv_mention_erased(search->mention, search->pool, after.email, 1)))
		after.email = without_erased(search->pool, mended), texts++;
	if (after.phone && (mended = smv_mention_erased(search->mention, search->pool, after.phone, 1)))
		after.phone = strcmp(mended, smv_erased_word) ? mended : NULL, texts++;
	if (!texts)
		return SMV_OK;
	forgotten->texts += texts;
	if (!after.name && !after.email && !after.phone)
		return smv_contact_drop(search->store, after.id);
	return smv_contact_put(search->store, &after);
}

static int forget_contacts(struct smv_person_search *search, struct smv_forgotten *forgotten)
{
	size_t i;
	int rc = SMV_OK;

	for (i = 0; !rc && i < search->contact_count; i++) {
		if (!search->hers[i]) {
			rc = mend_contact(search, &search->contacts[i], forgotten);
			continue;
		}
		rc = smv_contact_drop(search->store, search->contacts[i].id);
		forgotten->contacts++;
	}
	return rc;
}

/* Runs a statement that has no parameters. */
static int run_once(struct smv_person_search *search, const char *sql, int64_t *rows)
{
	sqlite3_stmt *st = smv_person_prepare(search, sql);
	int rc;

	if (!st)
		return SMV_INTERNAL;
	rc = smv_step_done(search->store, st);
	sqlite3_finalize(st);
	*rows = sqlite3_changes(search->store->db);
	return rc;
}

static int count_rows(struct smv_person_search *search, const struct smv_person_column *column, int64_t *rows)
{
	const char *sql =
		smv_printf(search->pool, "SELECT count(*) AS texts FROM %s WHERE mentioned(%s, 0) IS NOT NULL",
			   column->table, column->column);
	sqlite3_stmt *st = smv_person_prepare(search, sql);
	bool row;
	int rc;

	if (!st)
		return SMV_INTERNAL;
	rc = smv_step_row(search->store, st, &row);
	*rows += rc ? 0 : smv_column_number(st, "texts");
	sqlite3_finalize(st);
	return rc;
}

/* Where two texts must differ and have become alike, the second is numbered. */
static int mend_column(struct smv_person_search *search, const struct smv_person_column *column, int64_t *texts)
{
	int json = column->kind == SMV_COLUMN_ANSWERS, number = 1, rc;
	int64_t rows = 0, left;

	do {
		const char *key = column->key ? smv_printf(search->pool, ", %s = key_of(erased(%s, %d, %d))",
							   column->key, column->column, json, number)
					      : "";

		rc = run_once(
			search,
			smv_printf(
				search->pool,
				"UPDATE OR IGNORE %s SET %s = erased(%s, %d, %d)%s WHERE mentioned(%s, %d) IS NOT NULL",
				column->table, column->column, column->column, json, number, key, column->column, json),
			&rows);
		*texts += rows;
		left = 0;
		if (!rc && !json)
			rc = count_rows(search, column, &left);
	} while (!rc && left && ++number < ALIKE_MOST);
	return rc || !left ? rc : smv_fail(SMV_INTERNAL, "%s.%s cannot be mended", column->table, column->column);
}

static int drop_aliases(struct smv_person_search *search, const struct smv_person_column *column, int64_t *texts)
{
	int64_t rows = 0;
	int rc = run_once(search,
			  smv_printf(search->pool, "DELETE FROM %s WHERE mentioned(%s, 0) IS NOT NULL", column->table,
				     column->column),
			  &rows);

	*texts += rows;
	return rc;
}

static int erase_payload(struct smv_store *store, struct smv_pool *pool, int64_t journal, int64_t ordinal)
{
	sqlite3_stmt *st = smv_statement(store, sql_payload_erase);
	int rc;

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "journal", journal);
	smv_bind_number(st, "ordinal", ordinal);
	if ((rc = smv_step_done(store, st)))
		return rc;
	return smv_store_note(store, smv_printf(pool, "payload %lld/%lld", (long long)journal, (long long)ordinal),
			      "{\"erased\":true}");
}

static int erase_payloads(struct smv_person_search *search, int64_t *payloads)
{
	struct place {
		int64_t journal, ordinal;
	} *places = NULL;
	size_t count = 0, room = 0, i;
	sqlite3_stmt *st = smv_person_prepare(
		search, "SELECT journal, ordinal FROM journal_payload WHERE mentioned(payload, 1) IS NOT NULL");
	bool row;
	int rc;

	if (!st)
		return SMV_INTERNAL;
	while (!(rc = smv_step_row(search->store, st, &row)) && row) {
		places = smv_grow(search->pool, places, count, &room, sizeof *places);
		places[count++] = (struct place){ smv_column_number(st, "journal"), smv_column_number(st, "ordinal") };
	}
	sqlite3_finalize(st);
	for (i = 0; !rc && i < count; i++)
		rc = erase_payload(search->store, search->pool, places[i].journal, places[i].ordinal);
	*payloads += (int64_t)count;
	return rc;
}

static int forget_column(struct smv_person_search *search, const struct smv_person_column *column, bool names,
			 struct smv_forgotten *forgotten)
{
	switch (column->kind) {
	case SMV_COLUMN_NOBODY:
	case SMV_COLUMN_KEY:
	case SMV_COLUMN_CONTACT:
		return SMV_OK;
	case SMV_COLUMN_TEXT:
	case SMV_COLUMN_ANSWERS:
		return mend_column(search, column, &forgotten->texts);
	case SMV_COLUMN_NAME:
		return names ? mend_column(search, column, &forgotten->texts)
			     : count_rows(search, column, &forgotten->names);
	case SMV_COLUMN_ALIAS:
		return names ? drop_aliases(search, column, &forgotten->texts)
			     : count_rows(search, column, &forgotten->names);
	case SMV_COLUMN_PAYLOAD:
		return erase_payloads(search, &forgotten->payloads);
	case SMV_COLUMN_STAYS:
		return count_rows(search, column, &forgotten->stays);
	}
	return SMV_INTERNAL;
}

int smv_person_forget(struct smv_store *store, struct smv_pool *pool, const struct smv_person *person, bool names,
		      const char *reference, struct smv_forgotten *forgotten)
{
	const struct smv_person_column *column;
	struct smv_person_search search;
	int rc;

	*forgotten = (struct smv_forgotten){ 0 };
	if ((rc = smv_person_search_open(&search, store, pool, person)) || (rc = smv_erasing_begin(store, reference)))
		goto out;
	forgotten->shared = (int64_t)search.shared;
	rc = forget_contacts(&search, forgotten);
	for (column = smv_person_columns; !rc && column->table; column++)
		rc = forget_column(&search, column, names, forgotten);
	if (!rc)
		rc = smv_erasing_end(store);
out:
	smv_person_search_close(&search);
	return rc;
}

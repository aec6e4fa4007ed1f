/* SPDX-License-Identifier: EUPL-1.2 */
/* Forgetting a person: within one transaction, and with leave of the triggers that freeze what is decided. */
#include "model/person/person_match.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/engine.h"
#include "store/engine/query.h"
#include "store/journal/journal.h"
#include "store/journal/journal_json.h"
#include "store/person/person.sql.h"
#include "store/person/person_search.h"
#include "store/register/contact.h"

#include <string.h>

enum { ALIKE_MOST = 1000 };

int smv_erasing_begin(struct smv_store *store, const char *reference)
{
	struct smv_query *query = smv_query(store, sql_erasing_begin);
	int rc;

	smv_query_bind_text(query, "reference", reference);
	rc = smv_query_run(query);
	return rc ? rc : smv_engine_ask_sweep(store, reference);
}

int smv_erasing_end(struct smv_store *store)
{
	return smv_query_run(smv_query(store, sql_erasing_end));
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

static struct smv_query *query_over(struct smv_person_search *search, const char *sql, const struct smv_person_column *column)
{
	return smv_query_over(search->store, sql, column->table, column->column, column->key);
}

static int count_rows(struct smv_person_search *search, const struct smv_person_column *column, int64_t *rows)
{
	struct smv_query *query = query_over(search, sql_mention_count, column);
	int rc = smv_query_one(query, NULL);

	*rows += rc ? 0 : smv_query_number(query, "texts");
	smv_query_end(query);
	return rc;
}

/* Where two texts must differ and have become alike, the second is numbered. */
static int mend_column(struct smv_person_search *search, const struct smv_person_column *column, int64_t *texts)
{
	int json = column->kind == SMV_COLUMN_ANSWERS, number = 1, rc;
	int64_t left;

	do {
		struct smv_query *query = query_over(search, column->key ? sql_mention_mend_keyed : sql_mention_mend, column);

		smv_query_bind_number(query, "json", json);
		smv_query_bind_number(query, "number", number);
		if ((rc = smv_query_run(query)))
			return rc;
		*texts += smv_query_changed(search->store);
		left = 0;
		if (!json)
			rc = count_rows(search, column, &left);
	} while (!rc && left && ++number < ALIKE_MOST);
	return rc || !left ? rc : smv_fail(SMV_INTERNAL, "%s.%s cannot be mended", column->table, column->column);
}

static int drop_aliases(struct smv_person_search *search, const struct smv_person_column *column, int64_t *texts)
{
	int rc = smv_query_run(query_over(search, sql_mention_drop, column));

	*texts += rc ? 0 : smv_query_changed(search->store);
	return rc;
}

/* A payload of the journal. */
struct place {
	int64_t journal, ordinal;
};

static void read_place(struct smv_query *row, struct smv_pool *pool, void *item)
{
	(void)pool;
	*(struct place *)item = (struct place){ smv_query_number(row, "journal"), smv_query_number(row, "ordinal") };
}

static int erase_payload(struct smv_store *store, struct smv_pool *pool, const struct place *place)
{
	struct smv_query *query = smv_query(store, sql_payload_erase);
	int rc;

	smv_query_bind_number(query, "journal", place->journal);
	smv_query_bind_number(query, "ordinal", place->ordinal);
	if ((rc = smv_query_run(query)))
		return rc;
	return smv_store_note(store, smv_printf(pool, "payload %lld/%lld", (long long)place->journal, (long long)place->ordinal),
			      "{\"erased\":true}");
}

static int erase_payloads(struct smv_person_search *search, const struct smv_person_column *column, int64_t *payloads)
{
	struct place *places;
	size_t count, i;
	int rc = smv_query_list(query_over(search, sql_mention_payloads, column), search->pool, read_place, sizeof *places, &places,
				&count);

	for (i = 0; !rc && i < count; i++)
		rc = erase_payload(search->store, search->pool, &places[i]);
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
		return erase_payloads(search, column, &forgotten->payloads);
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

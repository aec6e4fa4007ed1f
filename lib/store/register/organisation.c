/* SPDX-License-Identifier: EUPL-1.2 */
/* The register of organisations, and the other names they go by. */
#include "store/register/organisation.h"
#include "base/language.h"
#include "base/text.h"
#include "model/org_number.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/query.h"
#include "store/journal/journal.h"
#include "store/register/contact.h"
#include "store/register/organisation.sql.h"

#include <ctype.h>
#include <string.h>

/* Keeps who changed the account and when, in case it did change. */
static int note_account(struct smv_store *store, const struct smv_organisation *o)
{
	struct smv_query *query = smv_query(store, sql_account_change_add);

	smv_query_bind_number(query, "id", o->id);
	smv_query_bind_text(query, "giro", o->giro);
	smv_query_bind_date(query, "changed_on", smv_store_entry(store)->today);
	smv_query_bind_text(query, "changed_by", smv_store_entry(store)->who);
	return smv_query_run(query);
}

/* What the main contact's fields are is kept with the contact. */
static const char *const elsewhere[] = { "contact", "email", "phone", NULL };

static int write_organisation(struct smv_query *query, const struct smv_organisation *o)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_organisation whole = *o;
	int rc;

	whole.kind = o->kind ? o->kind : smv_default_kind;
	smv_query_bind_fields(query, smv_organisation_fields, &whole, elsewhere);
	smv_query_bind_text(query, "name_key", smv_text_key(pool, o->name));
	rc = smv_query_run(query);
	smv_pool_close(pool);
	return rc;
}

int smv_organisation_add(struct smv_store *store, struct smv_organisation *o)
{
	int rc = write_organisation(smv_query(store, sql_organisation_add), o);

	if (rc)
		return rc;
	o->id = smv_query_added(store);
	if (o->giro && (rc = note_account(store, o)))
		return rc;
	return smv_contact_begin(store, o);
}

int smv_organisation_put(struct smv_store *store, const struct smv_organisation *o)
{
	struct smv_query *query = smv_query(store, sql_organisation_put);
	struct smv_pool *pool = smv_pool_open();
	int rc;

	smv_query_bind_number(query, "id", o->id);
	if (!(rc = write_organisation(query, o)) && !(rc = note_account(store, o)))
		rc = smv_contact_follow(store, pool, o);
	smv_pool_close(pool);
	return rc;
}

int smv_organisation_drop(struct smv_store *store, int64_t id)
{
	return smv_query_about(store, sql_organisation_drop, "id", id);
}

int smv_account_move(struct smv_store *store, int64_t from, int64_t into)
{
	return smv_query_about_two(store, sql_account_change_move, "into", into, "from", from);
}

static void read_organisation(struct smv_query *row, struct smv_pool *pool, void *item)
{
	struct smv_organisation *o = item;

	smv_query_fields(row, smv_organisation_fields, o, pool);
	o->id = smv_query_number(row, "id");
}

int smv_organisation_get(struct smv_store *store, struct smv_pool *pool, int64_t id, struct smv_organisation *o)
{
	struct smv_query *query = smv_query(store, sql_organisation_get);
	bool found;
	int rc;

	smv_query_bind_number(query, "id", id);
	if (!(rc = smv_query_get(query, pool, read_organisation, o, &found)) && !found)
		return smv_fail(SMV_INTERNAL, "organisation %lld is not there", (long long)id);
	return rc;
}

static const char *name_of(const void *item)
{
	return ((const struct smv_organisation *)item)->name;
}

/* The digits of a text that is nothing but digits and hyphens: a part of a number; else something that no number holds. */
static const char *number_part(struct smv_pool *pool, const char *text)
{
	char *digits = smv_alloc(pool, strlen(text) + 2);
	size_t used = 0;

	for (; *text; text++) {
		if (isdigit((unsigned char)*text))
			digits[used++] = *text;
		else if (*text != '-')
			return "-";
	}
	return used ? digits : "-";
}

int smv_organisation_list(struct smv_store *store, struct smv_pool *pool, const struct smv_organisation_filter *filter,
			  struct smv_organisation **list, size_t *count)
{
	struct smv_query *query = smv_query(store, sql_organisation_list);
	const char *category = filter->category ? smv_text_key(pool, filter->category) : NULL;
	size_t room = 0;
	bool row;
	int rc;

	*list = NULL;
	*count = 0;
	smv_query_bind_text(query, "kind", filter->kind);
	if (filter->search) {
		smv_query_bind_text(query, "search_key", smv_text_key(pool, filter->search));
		smv_query_bind_text(query, "digits", number_part(pool, filter->search));
	}
	while (!(rc = smv_query_next(query, &row)) && row) {
		struct smv_organisation o;

		read_organisation(query, pool, &o);
		if (category && (!o.category || strcmp(smv_text_key(pool, o.category), category) != 0))
			continue;
		*list = smv_grow(pool, *list, *count, &room, sizeof **list);
		(*list)[(*count)++] = o;
	}
	if (!rc)
		smv_text_sort(*list, *count, sizeof **list, name_of);
	return rc;
}

int smv_organisation_count(struct smv_store *store, size_t *count)
{
	struct smv_query *query = smv_query(store, sql_organisation_count);
	int rc = smv_query_one(query, NULL);

	*count = rc ? 0 : (size_t)smv_query_number(query, "count");
	smv_query_end(query);
	return rc;
}

static int fill_directory(struct smv_query *query, struct smv_pool *pool, struct smv_directory **directory)
{
	bool row;
	int rc;

	*directory = smv_directory_new(pool);
	while (!(rc = smv_query_next(query, &row)) && row) {
		int64_t id = smv_query_number(query, "id");
		const char *name = smv_query_text(query, "name", pool), *key = smv_query_text(query, "name_key", pool);
		const char *org_number = smv_query_text(query, "org_number", pool);

		smv_directory_add(*directory, id, name, key, org_number, smv_query_yes(query, "alias"));
	}
	return rc;
}

int smv_organisation_directory(struct smv_store *store, struct smv_pool *pool, struct smv_directory **directory)
{
	return fill_directory(smv_query(store, sql_organisation_names), pool, directory);
}

int smv_organisation_each_name(struct smv_store *store, int (*each)(void *to, const char *name_key, const char *org_number), void *to)
{
	struct smv_query *query = smv_query(store, sql_organisation_names);
	const void *key, *number;
	bool row;
	int rc;

	while (!(rc = smv_query_next(query, &row)) && row) {
		smv_query_bytes(query, "name_key", &key);
		smv_query_bytes(query, "org_number", &number);
		if ((rc = each(to, key, number)))
			break;
	}
	smv_query_end(query);
	return rc;
}

int smv_organisation_namesakes(struct smv_store *store, struct smv_pool *pool, const char *name, const char *org_number,
			       struct smv_directory **directory)
{
	struct smv_query *query = smv_query(store, sql_organisation_namesakes);

	smv_query_bind_text(query, "key", smv_text_key(pool, name));
	smv_query_bind_text(query, "org_number", org_number);
	return fill_directory(query, pool, directory);
}

static int ids_of(struct smv_query *query, int64_t *ids, size_t most, size_t *count)
{
	bool row;
	int rc;

	while (!(rc = smv_query_next(query, &row)) && row && *count < most)
		ids[(*count)++] = smv_query_number(query, "id");
	smv_query_end(query);
	return rc;
}

int smv_organisation_mean(struct smv_store *store, struct smv_pool *pool, const char *word, int64_t *ids, size_t most, size_t *count)
{
	const char *const by_name[] = { sql_organisation_by_key, sql_organisation_by_part };
	const char *key = smv_text_key(pool, word), *number;
	struct smv_query *query;
	size_t i;
	int rc;

	*count = 0;
	if (smv_org_number_read(pool, word, &number) == SMV_ORG_NUMBER_FINE) {
		query = smv_query(store, sql_organisation_by_number);
		smv_query_bind_text(query, "org_number", number);
		if ((rc = ids_of(query, ids, most, count)) || *count)
			return rc;
	}
	for (i = 0; i < 2 && *key; i++) {
		query = smv_query(store, by_name[i]);
		smv_query_bind_text(query, "key", key);
		smv_query_bind_number(query, "most", (int64_t)most);
		if ((rc = ids_of(query, ids, most, count)) || *count)
			return rc;
	}
	return SMV_OK;
}

int smv_alias_add(struct smv_store *store, int64_t organisation, const char *name, bool *added)
{
	struct smv_query *query = smv_query(store, sql_alias_add);
	struct smv_pool *pool = smv_pool_open();
	int rc;

	smv_query_bind_number(query, "organisation", organisation);
	smv_query_bind_text(query, "name", name);
	smv_query_bind_text(query, "name_key", smv_text_key(pool, name));
	rc = smv_query_run(query);
	*added = !rc && smv_query_changed(store) > 0;
	smv_pool_close(pool);
	return rc;
}

int smv_alias_move(struct smv_store *store, int64_t from, int64_t into)
{
	return smv_query_about_two(store, sql_alias_move, "into", into, "from", from);
}

int smv_alias_list(struct smv_store *store, struct smv_pool *pool, int64_t organisation, const char *const **names, size_t *count)
{
	struct smv_query *query = smv_query(store, sql_alias_list);

	smv_query_bind_number(query, "organisation", organisation);
	return smv_query_names(query, pool, names, count);
}

int smv_organisation_used(struct smv_store *store, int64_t id, struct smv_organisation_uses *uses)
{
	struct smv_query *query = smv_query(store, sql_organisation_used);
	bool row;
	int rc;

	smv_query_bind_number(query, "id", id);
	if ((rc = smv_query_one(query, &row)))
		return rc;
	*uses = (struct smv_organisation_uses){ .applications = smv_query_number(query, "applications"),
						.agreements = smv_query_number(query, "agreements"),
						.responses = smv_query_number(query, "responses"),
						.succeeds = smv_query_number(query, "succeeds") };
	return smv_query_end(query);
}

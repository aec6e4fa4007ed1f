/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/register/organisation.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "base/text.h"
#include "model/org_number.h"
#include "store/register/contact.h"
#include "store/engine/private.h"
#include "store/register/organisation.sql.h"
#include "store/engine/query.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* Keeps who changed the account and when, in case it did change. */
static int note_account(struct smv_store *store, const struct smv_organisation *o)
{
	sqlite3_stmt *st = smv_statement(store, sql_account_change_add);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "id", o->id);
	smv_bind_text(st, "giro", o->giro);
	smv_bind_date(st, "changed_on", store->entry.today);
	smv_bind_text(st, "changed_by", store->entry.who);
	return smv_step_done(store, st);
}

static int write_organisation(struct smv_store *store, const char *sql, const struct smv_organisation *o)
{
	struct smv_mark mark = smv_mark(store->pool);
	sqlite3_stmt *st = smv_statement(store, sql);
	struct smv_organisation whole = *o;
	int rc;

	if (!st)
		return SMV_INTERNAL;
	whole.kind = o->kind ? o->kind : smv_default_kind;
	if (o->id)
		smv_bind_number(st, "id", o->id);
	smv_bind_fields(store, st, smv_organisation_fields, &whole);
	smv_bind_text(st, "name_key", smv_text_key(store->pool, o->name));
	rc = smv_step_done(store, st);
	smv_reset(store->pool, mark);
	return rc;
}

int smv_organisation_add(struct smv_store *store, struct smv_organisation *o)
{
	int rc = write_organisation(store, sql_organisation_add, o);

	if (rc)
		return rc;
	o->id = sqlite3_last_insert_rowid(store->db);
	if (o->giro && (rc = note_account(store, o)))
		return rc;
	return smv_contact_begin(store, o);
}

int smv_organisation_put(struct smv_store *store, const struct smv_organisation *o)
{
	struct smv_mark mark = smv_mark(store->pool);
	int rc = write_organisation(store, sql_organisation_put, o);

	if (!rc && !(rc = note_account(store, o)))
		rc = smv_contact_follow(store, store->pool, o);
	smv_reset(store->pool, mark);
	return rc;
}

static void read_organisation(sqlite3_stmt *st, struct smv_pool *pool, struct smv_organisation *o)
{
	smv_column_fields(st, smv_organisation_fields, o, pool);
	o->id = smv_column_number(st, "id");
}

int smv_organisation_get(struct smv_store *store, struct smv_pool *pool, int64_t id, struct smv_organisation *o)
{
	sqlite3_stmt *st = smv_statement(store, sql_organisation_get);
	bool row;
	int rc;

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "id", id);
	if ((rc = smv_step_row(store, st, &row)))
		return rc;
	if (!row)
		return smv_fail(SMV_INTERNAL, "organisation %lld is not there", (long long)id);
	read_organisation(st, pool, o);
	sqlite3_reset(st);
	return SMV_OK;
}

struct sorted {
	const char *key;
	struct smv_organisation organisation;
};

static int by_swedish_order(const void *a, const void *b)
{
	const struct sorted *x = a, *y = b;
	int order = strcmp(x->key, y->key);

	return order ? order : (x->organisation.id > y->organisation.id) - (x->organisation.id < y->organisation.id);
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
	sqlite3_stmt *st = smv_statement(store, sql_organisation_list);
	const char *category = filter->category ? smv_text_key(pool, filter->category) : NULL;
	struct sorted *found = NULL;
	size_t room = 0, i;
	bool row;
	int rc;

	*count = 0;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_text(st, "kind", filter->kind);
	if (filter->search) {
		smv_bind_text(st, "search_key", smv_text_key(pool, filter->search));
		smv_bind_text(st, "digits", number_part(pool, filter->search));
	}
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		struct smv_organisation o;

		read_organisation(st, pool, &o);
		if (category && (!o.category || strcmp(smv_text_key(pool, o.category), category) != 0))
			continue;
		found = smv_grow(pool, found, *count, &room, sizeof *found);
		found[(*count)++] = (struct sorted){ smv_text_sort_key(pool, o.name), o };
	}
	if (rc)
		return rc;
	if (*count)
		qsort(found, *count, sizeof *found, by_swedish_order);
	*list = smv_alloc(pool, (*count + 1) * sizeof **list);
	for (i = 0; i < *count; i++)
		(*list)[i] = found[i].organisation;
	return SMV_OK;
}

int smv_organisation_count(struct smv_store *store, size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql_organisation_count);
	bool row;
	int rc = smv_step_row(store, st, &row);

	*count = rc ? 0 : (size_t)sqlite3_column_int64(st, 0);
	sqlite3_reset(st);
	return rc;
}

static int fill_directory(struct smv_store *store, struct smv_pool *pool, sqlite3_stmt *st, struct smv_directory **directory)
{
	bool row;
	int rc;

	*directory = smv_directory_new(pool);
	while (!(rc = smv_step_row(store, st, &row)) && row)
		smv_directory_add(*directory, sqlite3_column_int64(st, 0), smv_column_text(st, "name", pool),
				  smv_column_text(st, "name_key", pool), smv_column_text(st, "org_number", pool),
				  smv_column_number(st, "alias") != 0);
	return rc;
}

int smv_organisation_directory(struct smv_store *store, struct smv_pool *pool, struct smv_directory **directory)
{
	return fill_directory(store, pool, smv_statement(store, sql_organisation_names), directory);
}

int smv_organisation_namesakes(struct smv_store *store, struct smv_pool *pool, const char *name, const char *org_number,
			       struct smv_directory **directory)
{
	sqlite3_stmt *st = smv_statement(store, sql_organisation_namesakes);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_text(st, "key", smv_text_key(pool, name));
	smv_bind_text(st, "org_number", org_number);
	return fill_directory(store, pool, st, directory);
}

static int ids_of(struct smv_store *store, sqlite3_stmt *st, int64_t *ids, size_t most, size_t *count)
{
	bool row;
	int rc;

	while (!(rc = smv_step_row(store, st, &row)) && row && *count < most)
		ids[(*count)++] = sqlite3_column_int64(st, 0);
	sqlite3_reset(st);
	return rc;
}

int smv_organisation_mean(struct smv_store *store, struct smv_pool *pool, const char *word, int64_t *ids, size_t most, size_t *count)
{
	const char *const by_name[] = { sql_organisation_by_key, sql_organisation_by_part };
	const char *key = smv_text_key(pool, word), *number;
	sqlite3_stmt *st;
	size_t i;
	int rc;

	*count = 0;
	if (smv_org_number_read(pool, word, &number) == SMV_ORG_NUMBER_FINE) {
		if (!(st = smv_statement(store, sql_organisation_by_number)))
			return SMV_INTERNAL;
		smv_bind_text(st, "org_number", number);
		if ((rc = ids_of(store, st, ids, most, count)) || *count)
			return rc;
	}
	for (i = 0; i < 2 && *key; i++) {
		if (!(st = smv_statement(store, by_name[i])))
			return SMV_INTERNAL;
		smv_bind_text(st, "key", key);
		smv_bind_number(st, "most", (int64_t)most);
		if ((rc = ids_of(store, st, ids, most, count)) || *count)
			return rc;
	}
	return SMV_OK;
}

int smv_alias_add(struct smv_store *store, int64_t organisation, const char *name, bool *added)
{
	struct smv_mark mark = smv_mark(store->pool);
	sqlite3_stmt *st = smv_statement(store, sql_alias_add);
	int rc;

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "organisation", organisation);
	smv_bind_text(st, "name", name);
	smv_bind_text(st, "name_key", smv_text_key(store->pool, name));
	rc = smv_step_done(store, st);
	*added = !rc && sqlite3_changes(store->db) > 0;
	smv_reset(store->pool, mark);
	return rc;
}

int smv_alias_list(struct smv_store *store, struct smv_pool *pool, int64_t organisation, const char *const **names, size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql_alias_list);
	const char **list = NULL;
	size_t room = 0;
	bool row;
	int rc;

	*count = 0;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "organisation", organisation);
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		list = smv_grow(pool, list, *count, &room, sizeof *list);
		list[(*count)++] = smv_column_text(st, "name", pool);
	}
	*names = list;
	return rc;
}


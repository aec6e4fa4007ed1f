/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/grant/application.h"
#include "base/date.h"
#include "base/fail.h"
#include "base/number.h"
#include "base/pool.h"
#include "base/text.h"
#include "store/grant/application.sql.h"
#include "store/journal/journal_json.h"
#include "store/engine/private.h"
#include "store/engine/statement.h"

#include <stdlib.h>
#include <string.h>

static int put_row(struct smv_store *store, int64_t round, struct smv_application *a)
{
	sqlite3_stmt *st = smv_statement(store, sql_application_put);
	bool row;
	int rc;

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "round", round);
	smv_bind_fields(store, st, smv_application_fields, a);
	smv_bind_number(st, "organisation", a->organisation.id);
	if (!(rc = smv_step_row(store, st, &row)) && row)
		a->id = sqlite3_column_int64(st, 0);
	sqlite3_reset(st);
	return rc;
}

/* Runs a statement about one application, with an optional text. */
static int about(struct smv_store *store, const char *sql, const char *name, int64_t application, const char *reason)
{
	sqlite3_stmt *st = smv_statement(store, sql);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, name, application);
	smv_bind_text(st, "reason", reason);
	return smv_step_done(store, st);
}

int smv_application_put(struct smv_store *store, int64_t round, struct smv_application *a)
{
	sqlite3_stmt *st;
	size_t i;
	int rc;

	if ((rc = put_row(store, round, a)) || (rc = about(store, sql_quantity_clear, "application", a->id, NULL)))
		return rc;
	for (i = 0; i < a->quantity_count; i++) {
		if (!(st = smv_statement(store, sql_quantity_add)))
			return SMV_INTERNAL;
		smv_bind_number(st, "application", a->id);
		smv_bind_text(st, "name", a->quantities[i].name);
		smv_bind_number(st, "hundredths", a->quantities[i].value);
		if ((rc = smv_step_done(store, st)))
			return rc;
	}
	return SMV_OK;
}

int smv_application_note(struct smv_store *store, struct smv_pool *pool, const struct smv_application *before,
			 const struct smv_application *after)
{
	const char *object = smv_printf(pool, "application %lld", (long long)after->id);
	const struct smv_application none = { .applied = SMV_ABSENT, .received = SMV_NO_DATE };
	const struct smv_application *old = before ? before : &none;
	struct smv_change change;
	size_t i;
	int rc = smv_store_note_change(store, pool, object, smv_application_fields, old, after);

	if (rc || smv_quantities_equal(old, after))
		return rc;
	smv_change_begin(&change, pool);
	for (i = 0; i < old->quantity_count; i++)
		if (!smv_quantity_of(after, old->quantities[i].name))
			smv_change_text(&change, old->quantities[i].name, NULL);
	for (i = 0; i < after->quantity_count; i++)
		smv_change_hundredths(&change, after->quantities[i].name, after->quantities[i].value);
	return smv_change_note(&change, store, object);
}

int smv_application_withdraw(struct smv_store *store, int64_t application, const char *reason)
{
	int rc = about(store, sql_application_withdraw, "id", application, reason);

	return rc ? rc : about(store, sql_allocation_drop, "id", application, NULL);
}

struct sorted {
	const char *key;
	struct smv_application application;
};

static int by_swedish_order(const void *a, const void *b)
{
	const struct sorted *x = a, *y = b;
	int order = strcmp(x->key, y->key);

	return order ? order : (x->application.id > y->application.id) - (x->application.id < y->application.id);
}

static void read_application(sqlite3_stmt *st, struct smv_pool *pool, struct smv_application *a)
{
	*a = (struct smv_application){ 0 };
	smv_column_fields(st, smv_organisation_fields, &a->organisation, pool);
	a->organisation.id = smv_column_number(st, "id");
	a->id = smv_column_number(st, "application_id");
	a->applied = smv_column_amount(st, "applied_ore");
	a->purpose = smv_column_text(st, "purpose", pool);
	a->received = smv_column_date(st, "received");
	a->withdrawn = smv_column_text(st, "withdrawn", pool);
	a->last_year = smv_column_number(st, "last_year_ore");
}

/* Hands each quantity to its application; both come in the order of the organisations' ids. */
static int read_quantities(struct smv_store *store, sqlite3_stmt *st, struct smv_pool *pool, struct sorted *list, size_t count)
{
	struct smv_application *a = &list->application;
	size_t room = 0, at = 0;
	bool row;
	int rc;

	while (!(rc = smv_step_row(store, st, &row)) && row) {
		int64_t id = smv_column_number(st, "application");

		while (a->id != id) {
			/* Only in a damaged file do two statements see different applications. */
			if (++at == count)
				return smv_store_damaged(store);
			a = &list[at].application;
			room = 0;
		}
		a->quantities = smv_grow(pool, a->quantities, a->quantity_count, &room, sizeof *a->quantities);
		a->quantities[a->quantity_count++] =
			(struct smv_quantity){ smv_column_text(st, "name", pool), smv_column_number(st, "hundredths") };
	}
	return rc;
}

/* organisation 0: all that stand; else that one's, withdrawn or not. */
static sqlite3_stmt *select_from(struct smv_store *store, const char *sql, int64_t round, int64_t organisation)
{
	sqlite3_stmt *st = smv_statement(store, sql);

	if (!st)
		return NULL;
	smv_bind_number(st, "round", round);
	if (organisation)
		smv_bind_number(st, "organisation", organisation);
	return st;
}

static int read_list(struct smv_store *store, struct smv_pool *pool, int64_t round, int64_t organisation, struct sorted **list,
		     size_t *count)
{
	sqlite3_stmt *st = select_from(store, sql_application_list, round, organisation);
	size_t room = 0;
	bool row;
	int rc;

	*list = NULL;
	*count = 0;
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		*list = smv_grow(pool, *list, *count, &room, sizeof **list);
		read_application(st, pool, &(*list)[*count].application);
		(*list)[*count].key = smv_text_sort_key(pool, (*list)[*count].application.organisation.name);
		(*count)++;
	}
	if (rc || !*count)
		return rc;
	return read_quantities(store, select_from(store, sql_quantity_list, round, organisation), pool, *list, *count);
}

int smv_application_list(struct smv_store *store, struct smv_pool *pool, int64_t round, struct smv_application **list,
			 size_t *count)
{
	struct sorted *found;
	size_t i;
	int rc;

	*list = NULL;
	if ((rc = read_list(store, pool, round, 0, &found, count)) || !*count)
		return rc;
	qsort(found, *count, sizeof *found, by_swedish_order);
	*list = smv_alloc(pool, *count * sizeof **list);
	for (i = 0; i < *count; i++)
		(*list)[i] = found[i].application;
	return SMV_OK;
}

int smv_application_find(struct smv_store *store, struct smv_pool *pool, int64_t round, int64_t organisation,
			 struct smv_application *application, bool *found)
{
	struct sorted *list;
	size_t count;
	int rc = read_list(store, pool, round, organisation, &list, &count);

	*found = !rc && count > 0;
	if (*found)
		*application = list[0].application;
	return rc;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* Applications with their quantities. */
#include "store/grant/application.h"
#include "base/dictionary.h"
#include "base/text.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/engine/query.h"
#include "store/grant/allocation.h"
#include "store/grant/application.sql.h"
#include "store/journal/journal_json.h"

/* Whose an application is is kept by id. */
static const char *const elsewhere[] = { "organisation", "org_number", NULL };

static void read_id(struct smv_query *row, struct smv_pool *pool, void *item)
{
	(void)pool;
	*(int64_t *)item = smv_query_number(row, "id");
}

static int put_row(struct smv_store *store, int64_t round, struct smv_application *a)
{
	struct smv_query *query = smv_query(store, sql_application_put);
	bool row;

	smv_query_bind_number(query, "round", round);
	smv_query_bind_number(query, "applicant", a->organisation.id);
	smv_query_bind_fields(query, smv_application_fields, a, elsewhere);
	return smv_query_get(query, NULL, read_id, &a->id, &row);
}

static int add_quantity(struct smv_store *store, int64_t application, const struct smv_quantity *quantity)
{
	struct smv_query *query = smv_query(store, sql_quantity_add);

	smv_query_bind_number(query, "application", application);
	smv_query_bind_text(query, "name", quantity->name);
	smv_query_bind_amount(query, "hundredths", quantity->text ? SMV_ABSENT : quantity->value);
	smv_query_bind_text(query, "text", quantity->text);
	return smv_query_run(query);
}

int smv_application_put(struct smv_store *store, int64_t round, struct smv_application *a)
{
	size_t i;
	int rc;

	if ((rc = put_row(store, round, a)) || (rc = smv_query_about(store, sql_quantity_clear, "application", a->id)))
		return rc;
	for (i = 0; !rc && i < a->quantity_count; i++)
		rc = add_quantity(store, a->id, &a->quantities[i]);
	return rc;
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
		if (after->quantities[i].text)
			smv_change_text(&change, after->quantities[i].name, after->quantities[i].text);
		else
			smv_change_hundredths(&change, after->quantities[i].name, after->quantities[i].value);
	return smv_change_note(&change, store, object);
}

int smv_application_withdraw(struct smv_store *store, int64_t application, const char *reason)
{
	struct smv_query *query = smv_query(store, sql_application_withdraw);
	int rc;

	smv_query_bind_text(query, "reason", reason);
	smv_query_bind_number(query, "id", application);
	rc = smv_query_run(query);
	return rc ? rc : smv_allocation_drop(store, application);
}

int smv_application_drop(struct smv_store *store, int64_t application)
{
	return smv_query_about(store, sql_application_drop, "id", application);
}

int smv_application_move(struct smv_store *store, int64_t from, int64_t into)
{
	return smv_query_about_two(store, sql_application_move, "into", into, "from", from);
}

static void read_application(struct smv_query *row, struct smv_pool *pool, void *item)
{
	struct smv_application *a = item;

	*a = (struct smv_application){ .organisation.id = smv_query_number(row, "id") };
	smv_query_fields(row, smv_organisation_fields, &a->organisation, pool);
	a->id = smv_query_number(row, "application_id");
	smv_query_fields(row, smv_application_fields, a, pool);
	a->last_year = smv_query_amount(row, "last_year_ore");
	a->this_year = smv_query_number(row, "this_year_ore");
	a->granted_before = smv_query_number(row, "granted_before") != 0;
}

/* Hands each quantity to its application; both come in the order of the organisations' ids. */
static int read_quantities(struct smv_store *store, struct smv_query *query, struct smv_pool *pool, struct smv_application *a, size_t count)
{
	const struct smv_application *end = a + count;
	size_t room = 0;
	bool row;
	int rc;

	while (!(rc = smv_query_next(query, &row)) && row) {
		int64_t id = smv_query_number(query, "application");

		for (; a->id != id; room = 0)
			/* Only in a damaged file do two statements see different applications. */
			if (++a == end)
				return smv_store_damaged(store);
		a->quantities = smv_grow(pool, a->quantities, a->quantity_count, &room, sizeof *a->quantities);
		a->quantities[a->quantity_count++] =
			(struct smv_quantity){ smv_query_text(query, "name", pool), smv_query_number(query, "hundredths"),
					       smv_query_text(query, "text", pool) };
	}
	return rc;
}

/* organisation 0: all that stand; else that one's, withdrawn or not. */
static struct smv_query *select_from(struct smv_store *store, const char *sql, int64_t round, int64_t organisation)
{
	struct smv_query *query = smv_query(store, sql);

	smv_query_bind_number(query, "round", round);
	if (organisation)
		smv_query_bind_number(query, "organisation", organisation);
	return query;
}

static int read_list(struct smv_store *store, struct smv_pool *pool, int64_t round, int64_t organisation, struct smv_application **list,
		     size_t *count)
{
	struct smv_query *query = select_from(store, sql_application_list, round, organisation);
	int rc = smv_query_list(query, pool, read_application, sizeof **list, list, count);

	if (rc || !*count)
		return rc;
	return read_quantities(store, select_from(store, sql_quantity_list, round, organisation), pool, *list, *count);
}

static const char *name_of(const void *item)
{
	return ((const struct smv_application *)item)->organisation.name;
}

int smv_application_list(struct smv_store *store, struct smv_pool *pool, int64_t round, struct smv_application **list,
			 size_t *count)
{
	int rc = read_list(store, pool, round, 0, list, count);

	if (!rc)
		smv_text_sort(*list, *count, sizeof **list, name_of);
	return rc;
}

int smv_application_find(struct smv_store *store, struct smv_pool *pool, int64_t round, int64_t organisation,
			 struct smv_application *application, bool *found)
{
	struct smv_application *list;
	size_t count;
	int rc = read_list(store, pool, round, organisation, &list, &count);

	*found = !rc && count > 0;
	if (*found)
		*application = list[0];
	return rc;
}

struct smv_dictionary *smv_application_places(struct smv_pool *pool, const struct smv_application *applications, size_t count)
{
	struct smv_dictionary *places = smv_dictionary_new(pool);
	bool is_new;
	size_t i;

	for (i = 0; i < count; i++)
		smv_dictionary_add(places, &applications[i].id, sizeof applications[i].id, &is_new);
	return places;
}

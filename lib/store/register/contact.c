/* SPDX-License-Identifier: EUPL-1.2 */
/* The contacts of organisations: which is the main one, who is protected, what becomes of them in a merger. */
#include "store/register/contact.h"
#include "model/person/contact_rules.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/query.h"
#include "store/journal/journal.h"
#include "store/journal/journal_json.h"
#include "store/register/contact.sql.h"

#include <string.h>

static void read_contact(struct smv_query *row, struct smv_pool *pool, void *item)
{
	struct smv_contact *c = item;

	*c = (struct smv_contact){
		.id = smv_query_number(row, "id"),
		.organisation_id = smv_query_number(row, "organisation_id"),
		.organisation = smv_query_text(row, "organisation", pool),
		.org_number = smv_query_text(row, "org_number", pool),
		.protect = smv_query_yes(row, "protected") ? SMV_YES : SMV_NO,
	};
	smv_query_fields(row, smv_contact_fields, c, pool);
}

int smv_contact_list(struct smv_store *store, struct smv_pool *pool, int64_t organisation, struct smv_contact **list,
		     size_t *count)
{
	struct smv_query *query = smv_query(store, sql_contact_list);

	if (organisation)
		smv_query_bind_number(query, "organisation", organisation);
	return smv_query_list(query, pool, read_contact, sizeof **list, list, count);
}

/* What nobody has said of a contact is not so. */
static enum smv_yes_no said(enum smv_yes_no answer)
{
	return answer == SMV_YES ? SMV_YES : SMV_NO;
}

static int write_contact(struct smv_query *query, const struct smv_contact *contact)
{
	struct smv_contact whole = *contact;

	whole.published = said(contact->published);
	whole.main = said(contact->main);
	smv_query_bind_number(query, "organisation", contact->organisation_id);
	smv_query_bind_fields(query, smv_contact_fields, &whole, NULL);
	smv_query_bind_number(query, "protected", contact->protect == SMV_YES);
	return smv_query_run(query);
}

int smv_contact_add(struct smv_store *store, struct smv_contact *contact)
{
	int rc = write_contact(smv_query(store, sql_contact_add), contact);

	contact->id = rc ? 0 : smv_query_added(store);
	return rc;
}

int smv_contact_put(struct smv_store *store, const struct smv_contact *contact)
{
	struct smv_query *query = smv_query(store, sql_contact_put);

	smv_query_bind_number(query, "id", contact->id);
	return write_contact(query, contact);
}

int smv_contact_drop(struct smv_store *store, int64_t contact)
{
	return smv_query_about(store, sql_contact_drop, "id", contact);
}

int smv_contact_begin(struct smv_store *store, const struct smv_organisation *o)
{
	struct smv_contact contact = smv_contact_main_of(o, smv_store_entry(store)->today);

	return smv_contact_is_empty(&contact) ? SMV_OK : smv_contact_add(store, &contact);
}

int smv_contact_follow(struct smv_store *store, struct smv_pool *pool, const struct smv_organisation *o)
{
	struct smv_contact_step step;
	struct smv_contact *list;
	size_t count;
	int rc;

	if ((rc = smv_contact_list(store, pool, o->id, &list, &count)))
		return rc;
	step = smv_contact_step_of(pool, list, count, o, smv_store_entry(store)->today);
	if (step.drop && (rc = smv_contact_drop(store, step.drop)))
		return rc;
	if (!step.write)
		return SMV_OK;
	return step.now.id ? smv_contact_put(store, &step.now) : smv_contact_add(store, &step.now);
}

int smv_contact_confirm(struct smv_store *store, int64_t organisation, bool *confirmed)
{
	struct smv_query *query = smv_query(store, sql_contact_confirm);
	int rc;

	smv_query_bind_date(query, "since", smv_store_entry(store)->today);
	smv_query_bind_number(query, "organisation", organisation);
	rc = smv_query_run(query);
	*confirmed = !rc && smv_query_changed(store) > 0;
	return rc;
}

int smv_contact_is_protected(struct smv_store *store, struct smv_pool *pool, int64_t organisation,
			     const struct smv_organisation *said, bool *is_protected)
{
	struct smv_contact *list;
	size_t count;
	int rc;

	*is_protected = false;
	if (!organisation || (!said->contact && !said->email && !said->phone))
		return SMV_OK;
	if ((rc = smv_contact_list(store, pool, organisation, &list, &count)))
		return rc;
	*is_protected = smv_contacts_protect(pool, list, count, said);
	return SMV_OK;
}

static int move_one(struct smv_store *store, struct smv_pool *pool, struct smv_contact *moving, int64_t into)
{
	struct smv_contact *list;
	size_t count, i;
	int rc;

	if ((rc = smv_contact_list(store, pool, into, &list, &count)))
		return rc;
	for (i = 0; i < count; i++)
		if (smv_contacts_are_one(pool, &list[i], moving)) {
			smv_contact_become_one(&list[i], moving);
			rc = smv_contact_drop(store, moving->id);
			return rc ? rc : smv_contact_put(store, &list[i]);
		}
	if (count && list[0].main == SMV_YES)
		moving->main = SMV_NO;
	moving->organisation_id = into;
	return smv_contact_put(store, moving);
}

/* The open contacts that have what a protected one has become part of it; *any says whether there was one. */
static int take_in(struct smv_store *store, struct smv_pool *pool, struct smv_contact *hidden, const struct smv_contact *list, size_t count,
		   bool *any)
{
	size_t i;
	int rc;

	*any = false;
	for (i = 0; i < count; i++) {
		if (list[i].protect == SMV_YES || !smv_contact_is_meant(pool, &list[i], hidden->name, hidden->email, hidden->phone))
			continue;
		*any = true;
		smv_contact_become_one(hidden, &list[i]);
		if ((rc = smv_contact_drop(store, list[i].id)))
			return rc;
	}
	return *any ? smv_contact_put(store, hidden) : SMV_OK;
}

int smv_contact_shield(struct smv_store *store, struct smv_pool *pool, int64_t organisation, bool *taken)
{
	struct smv_contact *list;
	bool any = true;
	size_t count, i;
	int rc;

	/* Again after each: the protected one may have got an address that is another's too. */
	for (*taken = false; any; *taken = *taken || any) {
		if ((rc = smv_contact_list(store, pool, organisation, &list, &count)))
			return rc;
		for (any = false, i = 0; i < count && !any; i++)
			if (list[i].protect == SMV_YES && (rc = take_in(store, pool, &list[i], list, count, &any)))
				return rc;
	}
	return SMV_OK;
}

int smv_contact_move(struct smv_store *store, struct smv_pool *pool, int64_t from, int64_t into, int64_t *moved)
{
	struct smv_contact *list;
	size_t count, i;
	bool taken;
	int rc = smv_contact_list(store, pool, from, &list, &count);

	*moved = (int64_t)count;
	for (i = 0; !rc && i < count; i++)
		rc = move_one(store, pool, &list[i], into);
	return rc ? rc : smv_contact_shield(store, pool, into, &taken);
}

static bool is_hidden(const struct smv_contact *contact)
{
	return contact && contact->protect == SMV_YES;
}

int smv_contact_note(struct smv_store *store, struct smv_pool *pool, int64_t organisation,
		     const struct smv_contact *before, const struct smv_contact *after)
{
	const char *object = smv_printf(pool, "organisation %lld", (long long)organisation);

	if (is_hidden(before) || is_hidden(after))
		return smv_store_note(store, object, "{\"contact\":{\"personal\":true}}");
	return smv_store_note_change(store, pool, object, smv_contact_fields, before, after);
}

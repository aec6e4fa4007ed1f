/* SPDX-License-Identifier: EUPL-1.2 */
/* Which contact is the main one, who is protected, which of two organisations are one person. */
#include "model/person/contact_rules.h"

#include <string.h>

struct smv_contact smv_contact_main_of(const struct smv_organisation *o, int32_t day)
{
	return (struct smv_contact){ .organisation_id = o->id,
				     .name = o->contact,
				     .email = o->email,
				     .phone = o->phone,
				     .since = day,
				     .main = SMV_YES };
}

bool smv_contact_is_empty(const struct smv_contact *contact)
{
	return !contact->name && !contact->email && !contact->phone;
}

static bool same_text(const char *a, const char *b)
{
	return a && b ? !strcmp(a, b) : a == b;
}

/* The open contact of a name that is not the main one; NULL: none. */
static const struct smv_contact *beside(struct smv_pool *pool, const struct smv_contact *list, size_t count, const char *name)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (list[i].main != SMV_YES && list[i].protect != SMV_YES && smv_contact_is_named(pool, &list[i], name))
			return &list[i];
	return NULL;
}

/* Another contact becomes the main one, with addresses of its own where the one before has left only its. */
static void take_over(struct smv_contact *now, const struct smv_contact *was, const struct smv_contact *other)
{
	now->id = other->id;
	now->role = other->role;
	now->published = other->published;
	if (other->email && (!now->email || (was && same_text(now->email, was->email))))
		now->email = other->email;
	if (other->phone && (!now->phone || (was && same_text(now->phone, was->phone))))
		now->phone = other->phone;
}

struct smv_contact_step smv_contact_step_of(struct smv_pool *pool, const struct smv_contact *list, size_t count,
					    const struct smv_organisation *o, int32_t day)
{
	const struct smv_contact *was = count && list[0].main == SMV_YES ? &list[0] : NULL, *other;
	struct smv_contact_step step = { .write = true, .now = smv_contact_main_of(o, day) };
	struct smv_contact *now = &step.now;

	if (was && same_text(was->name, now->name) && same_text(was->email, now->email) && same_text(was->phone, now->phone))
		return (struct smv_contact_step){ .write = false };
	if (smv_contact_is_empty(now))
		return (struct smv_contact_step){ .drop = was ? was->id : 0 };
	if (was && ((!was->name && !now->name) || smv_contact_is_named(pool, was, now->name))) {
		now->id = was->id;
		now->role = was->role;
		now->published = was->published;
	} else if ((other = beside(pool, list, count, now->name))) {
		take_over(now, was, other);
		step.drop = was ? was->id : 0;
	} else if (was) {
		now->id = was->id;
	}
	return step;
}

bool smv_contacts_protect(struct smv_pool *pool, const struct smv_contact *list, size_t count, const struct smv_organisation *said)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (list[i].protect == SMV_YES && smv_contact_is_meant(pool, &list[i], said->contact, said->email, said->phone))
			return true;
	return false;
}

bool smv_contacts_are_one(struct smv_pool *pool, const struct smv_contact *a, const struct smv_contact *b)
{
	if (a->protect == SMV_YES || b->protect == SMV_YES)
		return smv_contact_is_meant(pool, a, b->name, b->email, b->phone);
	return smv_contact_is_named(pool, a, b->name) ||
	       (a->main == SMV_YES && b->main == SMV_YES && (!a->name || !b->name));
}

void smv_contact_become_one(struct smv_contact *stays, const struct smv_contact *gone)
{
	const struct smv_field *f;

	if (gone->name && !stays->name)
		stays->published = gone->published;
	for (f = smv_contact_fields; f->personal; f++)
		if (!smv_field_is_set(f, stays))
			smv_field_copy(f, stays, gone);
	if (stays->since < gone->since)
		stays->since = gone->since;
	if (stays->protect == SMV_YES || gone->protect == SMV_YES) {
		stays->protect = SMV_YES;
		stays->main = stays->published = SMV_NO;
	}
}

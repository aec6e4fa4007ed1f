/* SPDX-License-Identifier: EUPL-1.2 */
/* A contact: its fields, and who is one person. */
#include "model/person/contact.h"
#include "base/language.h"
#include "base/text.h"
#include "model/person/addresses.h"

#include <stddef.h>
#include <string.h>

#define AT(member) offsetof(struct smv_contact, member)

const struct smv_field smv_contact_fields[] = {
	{ .key = "contact", .label = N_("Contact"), .kind = SMV_FIELD_TEXT, .at = AT(name), .personal = true },
	{ .key = "email", .label = N_("E-mail"), .kind = SMV_FIELD_EMAIL, .at = AT(email), .personal = true },
	{ .key = "phone", .label = N_("Phone"), .kind = SMV_FIELD_TEXT, .at = AT(phone), .personal = true },
	{ .key = "role", .label = N_("Role"), .kind = SMV_FIELD_TEXT, .at = AT(role), .personal = true },
	{ .key = "since", .label = N_("Confirmed on"), .kind = SMV_FIELD_DATE, .at = AT(since) },
	{ .key = "published", .label = N_("May be published"), .kind = SMV_FIELD_YES_NO, .at = AT(published) },
	{ .key = "main", .label = N_("Main contact"), .kind = SMV_FIELD_YES_NO, .at = AT(main) },
	{ .kind = SMV_FIELD_END },
};

bool smv_contact_is_named(struct smv_pool *pool, const struct smv_contact *contact, const char *name)
{
	return contact->name && name && !strcmp(smv_text_key(pool, contact->name), smv_text_key(pool, name));
}

bool smv_contacts_share_email(const char *a, const char *b)
{
	const char *one, *other, *rest;
	size_t one_size, other_size;

	while (a && b && smv_address_next(&a, &one, &one_size))
		for (rest = b; smv_address_next(&rest, &other, &other_size);)
			if (smv_address_same(one, one_size, other, other_size))
				return true;
	return false;
}

bool smv_contacts_share_phone(const char *a, const char *b)
{
	char one[SMV_PHONE_ROOM], other[SMV_PHONE_ROOM];
	const char *at, *rest;
	size_t size;

	while (a && b && smv_phone_next(&a, &at, &size, one))
		for (rest = b; smv_phone_next(&rest, &at, &size, other);)
			if (!strcmp(one, other))
				return true;
	return false;
}

bool smv_contact_is_meant(struct smv_pool *pool, const struct smv_contact *contact, const char *name, const char *email, const char *phone)
{
	return smv_contact_is_named(pool, contact, name) || smv_contacts_share_email(contact->email, email) ||
	       smv_contacts_share_phone(contact->phone, phone);
}

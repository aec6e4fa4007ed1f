/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_PERSON_CONTACT_H
#define SMV_MODEL_PERSON_CONTACT_H

#include "base/value.h"
#include "samverkan/field.h"

#include <stdint.h>

struct smv_pool;

/*
 * A person at an organisation, or an address of it that is nobody's own.  All of it is personal data.  Absent texts are
 * NULL.  The main one is whom the organisation's own fields contact, email and phone speak of.
 */
struct smv_contact {
	int64_t id; /* 0 until it is stored */
	int64_t organisation_id;
	const char *organisation, *org_number; /* of the organisation */
	const char *name, *role, *email, *phone;
	int32_t since;             /* the day it was said or last confirmed */
	enum smv_yes_no published; /* yes: has agreed to be published */
	enum smv_yes_no protect; /* yes: protected personal data (skyddade personuppgifter); never main nor published */
	enum smv_yes_no main;
};

/* The fields of a contact that may be shown, in the order of exports; ends with SMV_FIELD_END. */
extern const struct smv_field smv_contact_fields[];

/* Whether a contact goes by that name: case, punctuation and diacritics other than å, ä, ö do not count. */
bool smv_contact_is_named(struct smv_pool *pool, const struct smv_contact *contact, const char *name);

/* Whether two contacts have an address in common, or a phone: of several in a field, any.  NULL: no. */
bool smv_contacts_share_email(const char *a, const char *b);
bool smv_contacts_share_phone(const char *a, const char *b);

/* Whether a name, e-mail or phone (each may be NULL) is that of the contact. */
bool smv_contact_is_meant(struct smv_pool *pool, const struct smv_contact *contact, const char *name, const char *email,
			  const char *phone);

#endif

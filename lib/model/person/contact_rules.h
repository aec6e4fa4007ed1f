/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_PERSON_CONTACT_RULES_H
#define SMV_MODEL_PERSON_CONTACT_RULES_H

#include "model/person/contact.h"
#include "model/register/organisation.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;

/* The main contact that the organisation's own fields speak of, as said on that day; and whether they say nothing. */
struct smv_contact smv_contact_main_of(const struct smv_organisation *organisation, int32_t day);
bool smv_contact_is_empty(const struct smv_contact *contact);

/* What is to be stored so that an organisation's contacts agree with its own fields. */
struct smv_contact_step {
	int64_t drop;           /* the id of the one that is gone; 0: none */
	bool write;             /* `now` is to be stored: a new one where its id is 0 */
	struct smv_contact now; /* the main one */
};

/*
 * The list is the organisation's contacts, the main one first.  Another name is another person: then neither role nor
 * consent of the one before stay, and another open contact of that name becomes the main one.  Nothing where they agree
 * already; fields that say nothing take the main one away.
 */
struct smv_contact_step smv_contact_step_of(struct smv_pool *pool, const struct smv_contact *list, size_t count,
					    const struct smv_organisation *organisation, int32_t day);

/* Whether the contact, e-mail or phone that an organisation is to have is that of one of these contacts who is protected. */
bool smv_contacts_protect(struct smv_pool *pool, const struct smv_contact *list, size_t count,
			  const struct smv_organisation *said);

/* Whether contacts of two organisations that are one are one person: of one name, or with one address where either is
 * protected; a main one without a name takes that of the other main one. */
bool smv_contacts_are_one(struct smv_pool *pool, const struct smv_contact *a, const struct smv_contact *b);

/* What is lacking of one is filled in with the other's, and it is protected where either was: then neither main nor published. */
void smv_contact_become_one(struct smv_contact *stays, const struct smv_contact *gone);

#endif

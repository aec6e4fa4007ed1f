/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_REGISTER_CONTACT_H
#define SMV_STORE_REGISTER_CONTACT_H

#include "model/person/contact.h"
#include "model/register/organisation.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;
struct smv_store;

/* An organisation's contacts (0: those of all), the main one first; those with protected personal data too. */
int smv_contact_list(struct smv_store *store, struct smv_pool *pool, int64_t organisation, struct smv_contact **list,
		     size_t *count);

/* Stores a new contact and sets its id; every field of a known one; or forgets one.  At most one of an organisation is
 * its main one: what was main before is to be put first. */
int smv_contact_add(struct smv_store *store, struct smv_contact *contact);
int smv_contact_put(struct smv_store *store, const struct smv_contact *contact);
int smv_contact_drop(struct smv_store *store, int64_t contact);

/*
 * The main contact becomes what the organisation's own fields say, and is gone where they say nothing.  Another name is
 * another person: then neither role nor consent of the one before stay, and another contact of that name becomes the
 * main one.  The day is today's where anything is changed.
 */
int smv_contact_follow(struct smv_store *store, struct smv_pool *pool, const struct smv_organisation *organisation);

/* The same for an organisation that is new. */
int smv_contact_begin(struct smv_store *store, const struct smv_organisation *organisation);

/* Somebody says the same of the main contact again: the day is today's.  *confirmed is false where it was that already.
 */
int smv_contact_confirm(struct smv_store *store, int64_t organisation, bool *confirmed);

/* Whether a contact, e-mail or phone that an organisation is to have is that of one of its protected contacts. */
int smv_contact_is_protected(struct smv_store *store, struct smv_pool *pool, int64_t organisation,
			     const struct smv_organisation *said, bool *is_protected);

/* What a protected contact has, no open one of the organisation keeps: those become part of it.  *taken: there were such. */
int smv_contact_shield(struct smv_store *store, struct smv_pool *pool, int64_t organisation, bool *taken);

/*
 * Moves one organisation's contacts to another one, whose main contact stays that.  Who stands at both becomes one,
 * with what was lacking filled in, and protected where either was.  *moved is how many there were.
 */
int smv_contact_move(struct smv_store *store, struct smv_pool *pool, int64_t from, int64_t into, int64_t *moved);

/* Notes for the journal that an organisation's contact was added (before NULL), changed or removed (after NULL): which
 * fields, never what they hold; of protected ones only that it was. */
int smv_contact_note(struct smv_store *store, struct smv_pool *pool, int64_t organisation,
		     const struct smv_contact *before, const struct smv_contact *after);

#endif

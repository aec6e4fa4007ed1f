/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_PERSON_PERSON_H
#define SMV_STORE_PERSON_PERSON_H

#include "model/person/contact.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;
struct smv_store;

/* Who is searched for: a name, and addresses and phones that are known otherwise (NULL: none). */
struct smv_person {
	const char *name, *email, *phone;
};

/* A text that mentions the person. */
struct smv_person_text {
	const char *table, *column;
	const char *organisation, *matter; /* whose row it is, and of which round, survey or entry; NULL: of none */
	const char *text;                  /* whole; of answers and payloads the strings that mention the person */
	int64_t times;                     /* how often just so */
	bool stays;                        /* it is part of the journal's chain, or who did something in office */
	bool name;                         /* it is the name of an organisation */
};

/* All that is stored of a person. */
struct smv_person_found {
	struct smv_contact *contacts; /* of exactly that name, protected ones too; their addresses and phones are
					 searched for as well */
	size_t contact_count;
	struct smv_person_text *texts;
	size_t text_count;
	size_t shared; /* addresses and phones of these contacts that others have too, and that are not searched for */
};

/* Looks through every text of the store (see person_columns.h). */
int smv_person_find(struct smv_store *store, struct smv_pool *pool, const struct smv_person *person,
		    struct smv_person_found *found);

/* What was forgotten. */
struct smv_forgotten {
	int64_t contacts, texts, payloads;
	int64_t stays;  /* texts that still name the person, see smv_person_text.stays */
	int64_t names;  /* names of organisations that were left as they are */
	int64_t shared; /* see smv_person_found */
};

/*
 * Forgets a person, in the open transaction: contacts of that name are deleted, mentions in texts become "[gallrad]"
 * (in what is decided too), and journal payloads that mention the person are erased, each noted for this command's own
 * entry as "payload ENTRY/ORDINAL".  With names, also where an organisation's name holds the person's.  The file is
 * written anew after the commit, so that no remains stay between its rows.
 */
int smv_person_forget(struct smv_store *store, struct smv_pool *pool, const struct smv_person *person, bool names,
		      const char *reference, struct smv_forgotten *forgotten);

/* What is older than a day: contacts that were last confirmed before it, and responses of before it with texts in them.
 */
struct smv_outdated {
	int64_t contacts, responses;
};
int smv_person_outdated(struct smv_store *store, int32_t before, struct smv_outdated *outdated);

/* Forgets that: the contacts are deleted, the texts of the responses become "[gallrad]"; what was chosen, counted or
 * dated stays. */
int smv_person_forget_outdated(struct smv_store *store, struct smv_pool *pool, int32_t before, const char *reference,
			       struct smv_outdated *outdated);

#endif

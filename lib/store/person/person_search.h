/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_PERSON_PERSON_SEARCH_H
#define SMV_STORE_PERSON_PERSON_SEARCH_H

#include "store/person/person.h"
#include "store/person/person_columns.h"

/* A search for a person under way, for the files here that find and forget one. */
struct smv_person_search {
	struct smv_store *store;
	struct smv_pool *pool;
	struct smv_mention *mention;
	struct smv_contact *contacts; /* of all organisations */
	bool *hers;                   /* which of them bear exactly the name */
	size_t contact_count, shared;
};

/*
 * Reads the contacts, settles what is searched for, and teaches SQLite three functions:
 *     mentioned(text, json)         the text where it mentions the person (with json 1 those of its strings), else null
 *     erased(text, json, number)    the text without the person
 *     key_of(text)                  smv_text_key
 * Close it whatever the answer is.
 */
int smv_person_search_open(struct smv_person_search *search, struct smv_store *store, struct smv_pool *pool,
			   const struct smv_person *person);
void smv_person_search_close(struct smv_person_search *search);

/* The context of a column's table; NULL where its kind is not searched by SQL. */
const struct smv_person_table *smv_person_table_of(const struct smv_person_column *column);

/* Around what is erased: leave of the triggers that freeze what is decided, and that the file is written anew after the
 * commit. */
int smv_erasing_begin(struct smv_store *store, const char *reference);
int smv_erasing_end(struct smv_store *store);

#endif

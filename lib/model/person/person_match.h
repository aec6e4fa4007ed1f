/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_PERSON_PERSON_MATCH_H
#define SMV_MODEL_PERSON_PERSON_MATCH_H

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;

/*
 * Whom texts are searched for: names, e-mail addresses and phone numbers of one person.
 *
 * A name is found word by word, whatever the case and what stands between its words: "anna  ANDERSSON" is Anna
 * Andersson, and so are "Andersson, Anna" and the genitive "Anna Anderssons"; "Anna Anders" and the double name "Anna
 * Andersson-Berg" are others.  An address is found whole and in any case; a number however its digits are parted, with
 * or without +46.
 */
struct smv_mention;

struct smv_mention *smv_mention_new(struct smv_pool *pool);
void smv_mention_add_name(struct smv_mention *mention, const char *name);
void smv_mention_add_email(struct smv_mention *mention, const char *address, size_t size);
/* digits as smv_phone_next gives them. */
void smv_mention_add_phone(struct smv_mention *mention, const char *digits);

/* What stands in a text in place of who has been erased. */
extern const char smv_erased_word[];

/* Whether a text mentions the person. */
bool smv_mention_in(struct smv_mention *mention, const char *text);
/* The text without the person; number over 1 tells it from others that have become alike ("[gallrad 2]").  NULL: no
 * mention. */
const char *smv_mention_erased(struct smv_mention *mention, struct smv_pool *pool, const char *text, int number);

/* The same of the strings in a JSON text; nothing is left in the pool. */
bool smv_mention_in_json(struct smv_mention *mention, struct smv_pool *pool, const char *json);
const char *smv_mention_erased_json(struct smv_mention *mention, struct smv_pool *pool, const char *json);
/* Those of its strings that mention the person, a line each; NULL: none. */
const char *smv_mention_strings(struct smv_mention *mention, struct smv_pool *pool, const char *json);

/* The same where a field holds several names ("Anna Andersson och Bo Berg", "A; B"): each is somebody, and only who
 * bears exactly the name is meant; "Anna Andersson Berg" is not. */
const char *smv_mention_erased_names(struct smv_mention *mention, struct smv_pool *pool, const char *names);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_REGISTER_NAME_FORMS_H
#define SMV_MODEL_REGISTER_NAME_FORMS_H

#include <stdbool.h>

struct smv_dictionary;
struct smv_pool;

/*
 * What stays of a name when what associations add to it is taken away, each form with its words in alphabetical order and
 * without spaces.  Two names with one of these in common may be one's.
 */
struct smv_name_forms {
	const char *tight;   /* the key without spaces: "ekeröik" */
	const char *ordered; /* without words that say nothing ("förening", "ideell", "i"), compounds shortened: idrottsklubb is ik */
	const char *bare;    /* without IF, IK and their like, and without -förening and -klubb at the end of a word */
	const char *placed;  /* ordered without the place at its end; NULL where there is none */
	const char *place;   /* that place: "ekerö"; NULL */
	const char *const *kinds; /* the words of the name that say what kind of association, as they stand; ends with NULL */
};

/* places holds the keys of towns; what follows "i" at the end of a name is a place whichever it is. */
struct smv_name_forms smv_name_forms_of(struct smv_pool *pool, const char *name, const struct smv_dictionary *places);

/*
 * What a key tells: without the words that say nothing ("förening", "ideell", "i"), and without -förening and -klubb at the
 * end of a word, initials put together: "jazz ekerö" of "jazzföreningen i ekerö", "bk" of "b k".  The key itself where nothing else stands.
 */
const char *smv_name_gist(struct smv_pool *pool, const char *key);

/* Whether two keys have a word of at least four bytes in common that is no place. */
bool smv_name_shares_word(const char *a, const char *b, const struct smv_dictionary *places);

/* Whether two names can be of one kind: one says nothing of it, or each kind of one is the other's or its short form. */
bool smv_name_kinds_agree(const struct smv_name_forms *a, const struct smv_name_forms *b);

#endif

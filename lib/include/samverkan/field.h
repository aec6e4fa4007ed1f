/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SAMVERKAN_FIELD_H
#define SAMVERKAN_FIELD_H

#include "samverkan/api.h"
#include "samverkan/language.h"

#include <stdbool.h>
#include <stddef.h>

SMV_API_BEGIN

struct smv_pool;
struct smv_words;

/*
 * One table of these per object says what its fields are.  It feeds the decoding of rows, `register set FIELD=VALUE`,
 * the binding of SQL parameters and columns by name, the templates, and samverkan-columns(5).
 */
enum smv_field_kind {
	SMV_FIELD_TEXT,       /* const char *; NULL absent */
	SMV_FIELD_CODE,       /* const char *, one of choices */
	SMV_FIELD_YES_NO,     /* enum smv_yes_no */
	SMV_FIELD_MONEY,      /* int64_t öre; SMV_ABSENT */
	SMV_FIELD_DATE,       /* int32_t day; SMV_NO_DATE */
	SMV_FIELD_YEAR,       /* int64_t; 0 absent */
	SMV_FIELD_ORG_NUMBER, /* const char * "802002-4280" */
	SMV_FIELD_GIRO,       /* const char *, as typed, checked */
	SMV_FIELD_EMAIL,      /* const char * */
	SMV_FIELD_END
};

/* A yes or no that may be unknown.  Unknown is zero: a zeroed object knows nothing. */
enum smv_yes_no { SMV_UNKNOWN, SMV_NO, SMV_YES };

/* A code with the words that people use for it. */
struct smv_choice {
	const char *code;  /* stored, and shown in JSON: "study-association" */
	const char *label; /* N_, for people */
	const char *words; /* other spellings that are read, separated by '|' */
	bool rest;         /* stands for all that is not listed: "other" */
};

struct smv_field {
	const char *key;   /* stable name: CSV header of export, FIELD of `register set`, SQL parameter and column */
	const char *label; /* N_, for people: a report's header */
	const char *headers; /* other headers that are read, best first, separated by '|' */
	enum smv_field_kind kind;
	size_t at; /* offsetof in the object */
	bool required;
	bool personal; /* personal data: erasable, never in the journal's summary */
	bool lines;    /* of a text: line ends in it stay, else they are spaces */
	bool naming;   /* says what the row is about: an x here is a name, not a mark */
	bool answered; /* of a text: a word for no means that there is none ("Withdrawn: no"), a word for yes is kept */
	bool inward;   /* for the office alone: exported and read back, but not a column of templates or of lists for others */
	bool both;     /* of a text: a merger keeps the texts of both objects; of other fields it fills in what is lacking */
	const struct smv_choice *choices; /* for SMV_FIELD_CODE; ends with code NULL */
	const char *meaning; /* N_, for the manual and for whoever fills in a template */
	const char *example; /* shown in a template, which makes room for it; NULL for none */
};

/* Sets every field of a new object to absent; or one. */
void smv_fields_clear(const struct smv_field *fields, void *object);
void smv_field_clear(const struct smv_field *field, void *object);

/* The field of that key, NULL when there is none. */
const struct smv_field *smv_field_by_key(const struct smv_field *fields, const char *key);

/* Whether an object has the field; whether two objects agree in it (or both lack it); copies it. */
bool smv_field_is_set(const struct smv_field *field, const void *object);
bool smv_field_same(const struct smv_field *field, const void *a, const void *b);
void smv_field_copy(const struct smv_field *field, void *to, const void *from);

/*
 * The headers that name the field, each with its rank as its meaning: the other headers are ranked from 1, best first, the
 * key and the label in any language have rank 0 unless they are among them.  Case, spaces, hyphens, underscores, dots and
 * diacritics do not count.
 */
struct smv_words *smv_field_words(struct smv_pool *pool, const struct smv_field *field);

/* Whether a header is one of these, and its rank.  For single headers: it builds the words each time. */
bool smv_field_accepts(const struct smv_field *field, const char *header, int *rank);

/* What a message calls a field: its key, or in Swedish its label. */
const char *smv_field_word(const struct smv_field *field);

/* How a person types a choice: its code, or in Swedish the first of its words where it has any. */
const char *smv_choice_word(struct smv_pool *pool, const struct smv_choice *choice, enum smv_language language);

/* What may be typed, for a message: "association, foundation or network", in the language of the run. */
const char *smv_choices_or(struct smv_pool *pool, const struct smv_choice *choices);

/* The words that name choices: code, label in any language, other words.  The meaning of each is its place in choices. */
struct smv_words *smv_choice_words(struct smv_pool *pool, const struct smv_choice *choices);

/* The choice that a word names, NULL when none.  For single words: it builds the words each time. */
const struct smv_choice *smv_choice_by_word(const struct smv_choice *choices, const char *word);

/* The label of a code for people, translated; the code itself when it is unknown. */
const char *smv_choice_label(const struct smv_choice *choices, const char *code);

SMV_API_END

#endif

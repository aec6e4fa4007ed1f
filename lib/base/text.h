/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_BASE_TEXT_H
#define SMV_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;

/* All text inside the program is UTF-8 in composed form (NFC). */
bool smv_text_is_utf8(const char *bytes, size_t size);

/* The text with a capital at the beginning: as a sentence. */
const char *smv_text_begin(struct smv_pool *pool, const char *text);

/* A name as people read it: spaces for '_' and a capital at the beginning. */
const char *smv_text_of_name(struct smv_pool *pool, const char *name);

/* How many bytes at the start are UTF-8: size when all of them are. */
size_t smv_text_utf8_prefix(const char *bytes, size_t size);

/* A quick look at UTF-8: true when it is composed (NFC); false when it may not be. */
bool smv_text_surely_composed(const char *bytes, size_t size);

/* The text composed (NFC) and trimmed; the same pointer when nothing had to change. */
const char *smv_text_clean(struct smv_pool *pool, const char *text);

/*
 * The text with a space for each run of control characters (tabs, line ends, the escapes that a terminal obeys) and
 * trimmed; with lines, line ends stay.  The same pointer when nothing had to change.
 */
const char *smv_text_without_controls(struct smv_pool *pool, const char *text, bool lines);

/*
 * What two spellings of one name have in common: lower case, composed, diacritics dropped except where they make another
 * Swedish letter (é is e, but å, ä, ö stay; æ is ä, ø is ö), everything that is no letter or digit one space.  Stored
 * beside each name; searching compares keys.
 */
const char *smv_text_key(struct smv_pool *pool, const char *text);

/* The same without any space, and with å, ä, ö as a, a, o: for headers and codes ("Org.nr" and "orgnr" agree). */
const char *smv_text_bare(struct smv_pool *pool, const char *text);

/* The same with '_' between words and every diacritic kept, for quantities: "Antal idéer" is antal_idéer. */
const char *smv_text_name(struct smv_pool *pool, const char *text);

/* The text composed (NFC) and in lower case, nothing else changed. */
const char *smv_text_lower(struct smv_pool *pool, const char *text);

/* How many bytes at the start of text are letters, digits and the marks upon them; 0 when it starts otherwise. */
size_t smv_text_word(const char *text);

/* Swedish alphabetical order (å ä ö after z) on any machine: compare two sort keys with strcmp. */
const char *smv_text_sort_key(struct smv_pool *pool, const char *text);

/* Sorts items so by a text of theirs; those of one text stay in the order they come in. */
void smv_text_sort(void *items, size_t count, size_t size, const char *(*text_of)(const void *item));

/* "a, b or c", in the language of the run. */
const char *smv_text_or(struct smv_pool *pool, const char *const *words, size_t count);

/* Columns it takes in a terminal; control characters count 0, wide ones 2. */
int smv_text_width(const char *text);
/* How many bytes of text fit in so many columns, whole characters (with their combining marks) only. */
size_t smv_text_fit(const char *text, int columns);

#endif

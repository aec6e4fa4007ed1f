/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_BASE_CATALOGUE_H
#define SMV_BASE_CATALOGUE_H

#include <stddef.h>

/*
 * The texts of a language: a .mo file as msgfmt makes it, of either byte order (gettext's manual,
 * 10.3, "The Format of GNU MO Files").  It is checked whole before anything is taken from it, so
 * that one that is cut or damaged is refused and never half used: its tables, the order of its
 * texts, UTF-8, and that each translation has the conversions of its original (%s, %lld): printf
 * obeys them.
 *
 * Texts with a count have two forms, as in English, Swedish and Finnish: another rule is refused.
 */
struct smv_catalogue;

/* SMV_NOINPUT when the file cannot be read, SMV_DATA when it is no catalogue or damaged. */
int smv_catalogue_open(struct smv_catalogue **catalogue, const char *path);

/* The same out of memory; path is its name in a failure.  The bytes are copied. */
int smv_catalogue_read(struct smv_catalogue **catalogue, const char *path, const void *bytes,
		       size_t size);

void smv_catalogue_close(struct smv_catalogue *catalogue); /* NULL is fine */

/* The translation of a text, NULL where there is none; it lives as long as the catalogue. */
const char *smv_catalogue_text(const struct smv_catalogue *catalogue, const char *text);

/* The same of a text that has forms, known by its first: the one for so many things. */
const char *smv_catalogue_form(const struct smv_catalogue *catalogue, const char *one,
			       unsigned long count);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_BASE_LANGUAGE_H
#define SMV_BASE_LANGUAGE_H

#include "samverkan/language.h"

#include <stdbool.h>

/* Messages are written in English in the source.  N_ marks a text that is translated later. */
#define _(text) smv_translate(text)
#define N_(text) text

const char *smv_translate(const char *text) __attribute__((format_arg(1)));
/* A text in a language that need not be the run's: people write back what was sent in another. */
const char *smv_translate_to(enum smv_language language, const char *text)
	__attribute__((format_arg(2)));
const char *smv_translate_plural(const char *one, const char *many, unsigned long count)
	__attribute__((format_arg(1), format_arg(2)));

/* The language whose code a text begins with ("sv_SE.UTF-8") or whose word it is; false for none.
 * code may be NULL. */
bool smv_language_of_code(const char *code, enum smv_language *language);

#endif

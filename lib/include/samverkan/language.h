/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SAMVERKAN_LANGUAGE_H
#define SAMVERKAN_LANGUAGE_H

#include "samverkan/api.h"

SMV_API_BEGIN

/*
 * Every language is one row: its constant, its code, its tag in documents (BCP 47), its name, and
 * further words for it (parted by '|').  Its texts are po/CODE.po, its words of the rule language a
 * column of lib/rules/keywords.c.  English, in which the messages stand in the source, comes first
 * and needs no file.
 */
#define SMV_LANGUAGES(row) \
	row(ENGLISH, "en", "en-GB", N_("English"), "en|engelska") \
	row(SWEDISH, "sv", "sv-SE", N_("Swedish"), "sv|svenska")

#define SMV_LANGUAGE_CONSTANT(constant, code, tag, name, words) SMV_##constant,
enum smv_language { SMV_LANGUAGES(SMV_LANGUAGE_CONSTANT) SMV_LANGUAGE_COUNT };
#undef SMV_LANGUAGE_CONSTANT

/*
 * Every message from here on is in this language, whatever locales the machine has.  directory
 * holds CODE/LC_MESSAGES/samverkan.mo.  SMV_NOINPUT when this language has none, SMV_DATA when the
 * file of any language is damaged: messages of that language are then in English, and nothing else
 * is wrong.  Texts that were handed out live until another directory is named.
 */
int smv_language_use(enum smv_language language, const char *directory);
enum smv_language smv_language(void);

/* "sv"; and what a document says it is written in, language and country: "sv-SE". */
const char *smv_language_code(enum smv_language language);
const char *smv_language_tag(enum smv_language language);

SMV_API_END

#endif

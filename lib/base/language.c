/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/language.h"

#include <libintl.h>
#include <locale.h>
#include <stdlib.h>

static const char domain[] = "samverkan";
static const char *const names[] = { [SMV_SWEDISH] = "sv", [SMV_ENGLISH] = "en" };
static enum smv_language current = SMV_ENGLISH;

void smv_language_use(enum smv_language language, const char *directory)
{
	current = language;
	/* C.UTF-8 is in every Debian; plain C would translate nothing, whatever LANGUAGE says (seen under cron). */
	setlocale(LC_ALL, "C.UTF-8");
	setlocale(LC_NUMERIC, "C");
	setenv("LANGUAGE", names[language], 1);
	bindtextdomain(domain, directory);
	bind_textdomain_codeset(domain, "UTF-8");
}

enum smv_language smv_language(void)
{
	return current;
}

const char *smv_translate(const char *text)
{
	return smv_translate_to(current, text);
}

/*
 * Texts are English already, so the catalogue is only ever asked for Swedish: what gettext remembers of earlier answers
 * is right in both languages.  LANGUAGE is the run's again afterwards, since libc's own messages go by it.
 */
const char *smv_translate_to(enum smv_language language, const char *text)
{
	const char *answer;

	if (language == SMV_ENGLISH || !text[0]) /* gettext answers "" with the catalogue's header */
		return text;
	if (language == current)
		return dgettext(domain, text);
	setenv("LANGUAGE", names[language], 1);
	answer = dgettext(domain, text);
	setenv("LANGUAGE", names[current], 1);
	return answer;
}

const char *smv_translate_plural(const char *one, const char *many, unsigned long count)
{
	if (current == SMV_ENGLISH)
		return count == 1 ? one : many;
	return dngettext(domain, one, many, count);
}

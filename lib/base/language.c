/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/language.h"

#include <libintl.h>
#include <locale.h>
#include <stdlib.h>

static const char domain[] = "samverkan";
static enum smv_language current = SMV_ENGLISH;

void smv_language_use(enum smv_language language, const char *directory)
{
	current = language;
	/* C.UTF-8 is in every Debian; plain C would translate nothing, whatever LANGUAGE says (seen under cron). */
	setlocale(LC_ALL, "C.UTF-8");
	setlocale(LC_NUMERIC, "C");
	setenv("LANGUAGE", language == SMV_SWEDISH ? "sv" : "en", 1);
	bindtextdomain(domain, directory);
	bind_textdomain_codeset(domain, "UTF-8");
}

enum smv_language smv_language(void)
{
	return current;
}

const char *smv_translate(const char *text)
{
	return text[0] ? dgettext(domain, text) : text; /* gettext answers "" with the catalogue's header */
}

const char *smv_translate_plural(const char *one, const char *many, unsigned long count)
{
	return dngettext(domain, one, many, count);
}

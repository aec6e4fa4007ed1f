/* SPDX-License-Identifier: EUPL-1.2 */
/* The languages, and the one that is spoken. */
#include "base/language.h"
#include "base/catalogue.h"
#include "base/memory.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const struct {
	const char *code, *tag, *words;
} languages[] = {
#define ROW(constant, code, tag, name, words) { code, tag, words },
	SMV_LANGUAGES(ROW)
};

static struct smv_catalogue *catalogues[SMV_LANGUAGE_COUNT]; /* NULL: texts stay English */
static char *opened; /* the directory that they are of, for texts out of them have been handed on; NULL: none */
static enum smv_language current = SMV_ENGLISH;

static int open_catalogue(enum smv_language language, const char *directory)
{
	struct smv_pool *pool = smv_pool_open();
	int rc;

	smv_catalogue_close(catalogues[language]);
	rc = smv_catalogue_open(&catalogues[language],
				smv_printf(pool, "%s/%s/LC_MESSAGES/samverkan.mo", directory,
					   languages[language].code));
	smv_pool_close(pool);
	return rc;
}

int smv_language_use(enum smv_language language, const char *directory)
{
	int i, rc, first = SMV_OK;
	bool stay = opened && !strcmp(opened, directory);

	current = language;
	/* What libc itself says (strerror) goes by LANGUAGE where it can. */
	setlocale(LC_ALL, "C.UTF-8");
	setlocale(LC_NUMERIC, "C");
	setenv("LANGUAGE", languages[language].code, 1);
	if (!stay) {
		free(opened);
		opened = smv_or_die(strdup(directory));
	}
	for (i = SMV_ENGLISH + 1; i < SMV_LANGUAGE_COUNT; i++) {
		if (stay && catalogues[i])
			continue;
		rc = open_catalogue((enum smv_language)i, directory);
		if (rc == SMV_NOINPUT && i != (int)language && !first)
			smv_forgive();
		else if (!first)
			first = rc;
	}
	return first;
}

enum smv_language smv_language(void)
{
	return current;
}

const char *smv_language_code(enum smv_language language)
{
	return languages[language].code;
}

const char *smv_language_tag(enum smv_language language)
{
	return languages[language].tag;
}

/* Whether a word stands in a list parted by '|'. */
static bool is_among(const char *word, const char *list)
{
	size_t length;

	for (; *list; list += length + (list[length] == '|')) {
		length = strcspn(list, "|");
		if (strlen(word) == length && !strncasecmp(word, list, length))
			return true;
	}
	return false;
}

bool smv_language_of_code(const char *code, enum smv_language *language)
{
	int i;

	for (i = 0; code && i < SMV_LANGUAGE_COUNT; i++)
		if (!strncasecmp(code, languages[i].code, strlen(languages[i].code)) ||
		    is_among(code, languages[i].words)) {
			*language = (enum smv_language)i;
			return true;
		}
	return false;
}

const char *smv_translate(const char *text)
{
	return smv_translate_to(current, text);
}

const char *smv_translate_to(enum smv_language language, const char *text)
{
	const struct smv_catalogue *catalogue = catalogues[language];
	const char *translation = catalogue ? smv_catalogue_text(catalogue, text) : NULL;

	return translation ? translation : text;
}

const char *smv_translate_plural(const char *one, const char *many, unsigned long count)
{
	const struct smv_catalogue *catalogue = catalogues[current];
	const char *translation = catalogue ? smv_catalogue_form(catalogue, one, count) : NULL;

	return translation ? translation : count == 1 ? one : many;
}

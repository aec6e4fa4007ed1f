/* SPDX-License-Identifier: EUPL-1.2 */
/* The words in capitals that stand for what is to be typed. */
#include "cmd/line/placeholder.h"
#include "base/language.h"
#include "samverkan/pool.h"

#include <string.h>

/* Those that read the same in Swedish (ORG, TEXT, KR, N) are not here. */
static const char *const words[] = {
	N_("BACKUP"), N_("BOARD"), N_("CHARACTER"), N_("COLUMN"), N_("COMMAND"), N_("DATE"), N_("DIR"),
	N_("FIELD"), N_("FILE"), N_("HASH"), N_("HEADER"), N_("INTO"), N_("KIND"), N_("LANGUAGE"),
	N_("NAME"), N_("OTHER"), N_("PAGE"), N_("PERSON"), N_("PROGRAMME"), N_("QUESTION"), N_("ROUND"),
	N_("SHELL"), N_("SURVEY"), N_("TABLE"), N_("TITLE"), N_("TOWN"), N_("VALUE"), N_("WHO"),
	N_("YEAR"), N_("YEARS"),
};

/* Choices that are written out. */
static const char *const choices[] = { N_("keep|erase"), N_("yes|no") };

static const char *translated(struct smv_pool *pool, const char *word, size_t length)
{
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++)
		if (strlen(words[i]) == length && !memcmp(words[i], word, length))
			return _(words[i]);
	return smv_copy_bytes(pool, word, length);
}

const char *smv_placeholders(struct smv_pool *pool, const char *text)
{
	static const char capitals[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
	const char *result = "";
	size_t i;

	for (i = 0; i < sizeof choices / sizeof *choices; i++)
		if (!strcmp(text, choices[i]))
			return _(choices[i]);
	while (*text) {
		size_t between = strcspn(text, capitals), length = strspn(text + between, capitals);

		result = smv_printf(pool, "%s%s%s", result, smv_copy_bytes(pool, text, between),
				    translated(pool, text + between, length));
		text += between + length;
	}
	return result;
}

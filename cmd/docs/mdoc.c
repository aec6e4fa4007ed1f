/* SPDX-License-Identifier: EUPL-1.2 */
/* Text, literals and words as mdoc(7) wants them. */
#include "cmd/docs/mdoc.h"
#include "samverkan/pool.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

enum { LINE = 79 };

static void put_escaped(FILE *out, const char *text, size_t length, bool literal)
{
	size_t i;

	for (i = 0; i < length; i++) {
		if (text[i] == '\\')
			fputs("\\e", out);
		else if (text[i] == '-' && (literal || (text[i + 1] == '-' && i == 0)))
			fputs("\\-", out); /* or some formatters make it a typographic hyphen that no shell knows */
		else if (text[i] == '\'' && literal)
			fputs("\\(aq", out);
		else
			fputc(text[i], out);
	}
}

static bool ends_sentence(const char *word, size_t length)
{
	return length > 1 && strchr(".?!", word[length - 1]) && !isdigit((unsigned char)word[length - 2]);
}

/* How long mandoc(1) takes the bytes for: a letter beyond ASCII is read as \[u00E5], eight. */
static size_t width(const char *text, size_t length)
{
	size_t i, sum = 0;

	for (i = 0; i < length; i++)
		sum += (unsigned char)text[i] < 0x80 ? 1 : (unsigned char)text[i] >= 0xC0 ? 8 : 0;
	return sum;
}

void smv_mdoc_text(FILE *out, const char *text)
{
	size_t column = 0;

	while (*text) {
		size_t length = strcspn(text, " \n"), wide = width(text, length);

		if (column && column + 1 + wide > LINE - 4) {
			fputc('\n', out);
			column = 0;
		}
		if (column++)
			fputc(' ', out);
		else if (strchr(".'", *text))
			fputs("\\&", out);
		put_escaped(out, text, length, false);
		column += wide;
		if (text[length] == '\n' && text[length + 1] == '\n') {
			fputs("\n.Pp\n", out);
			column = 0;
		} else if (ends_sentence(text, length)) {
			fputc('\n', out);
			column = 0;
		}
		text += length;
		text += strspn(text, " \n");
	}
	if (column)
		fputc('\n', out);
}

void smv_mdoc_literal(FILE *out, const char *line)
{
	put_escaped(out, line, strlen(line), true);
	fputc('\n', out);
}

/* Names of mdoc macros that would be called if they stood as an argument: two or three letters, the first one large. */
static bool looks_like_macro(const char *word)
{
	size_t length = strlen(word);

	return (length == 2 || length == 3) && isupper((unsigned char)word[0]);
}

const char *smv_mdoc_word(struct smv_pool *pool, const char *word)
{
	bool spaced = strchr(word, ' ') != NULL, delimiter = !word[1] && ispunct((unsigned char)word[0]);
	const char *guard = looks_like_macro(word) || delimiter || !*word ? "\\&" : "";

	return smv_printf(pool, spaced ? "\"%s%s\"" : "%s%s", guard, word);
}

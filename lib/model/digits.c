/* SPDX-License-Identifier: EUPL-1.2 */
/* The digits of a number as people type it. */
#include "model/digits.h"

#include <ctype.h>
#include <string.h>

/* Hyphens, dashes and spaces as keyboards and word processors write them. */
static const char *const fillers[] = {
	" ", "-", "+", "\t",
	"\xC2\xA0",     /* no-break space */
	"\xE2\x80\xAF", /* narrow no-break space */
	"\xE2\x80\x90", /* hyphen */
	"\xE2\x80\x91", /* no-break hyphen */
	"\xE2\x80\x92", /* figure dash */
	"\xE2\x80\x93", /* en dash */
	"\xE2\x80\x94", /* em dash */
	"\xE2\x88\x92", /* minus */
};

static size_t filler_at(const char *text)
{
	size_t i;

	for (i = 0; i < sizeof fillers / sizeof *fillers; i++)
		if (!strncmp(text, fillers[i], strlen(fillers[i])))
			return strlen(fillers[i]);
	return 0;
}

bool smv_digits_read(const char *text, char *digits, size_t most)
{
	size_t count = 0, size;

	while (*text) {
		if (isdigit((unsigned char)*text) && count < most)
			digits[count++] = *text++;
		else if ((size = filler_at(text)))
			text += size;
		else
			return false;
	}
	digits[count] = '\0';
	return true;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* How many columns a text takes where all letters are as wide: on a terminal, and about so in a cell. */
#include "base/text.h"

#include <stdint.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

static int character_width(UChar32 c)
{
	int32_t wide;
	int8_t type = u_charType(c);

	if (c < 0x20 || type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_CONTROL_CHAR ||
	    type == U_FORMAT_CHAR)
		return 0;
	wide = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
	return wide == U_EA_WIDE || wide == U_EA_FULLWIDTH ? 2 : 1;
}

size_t smv_text_fit(const char *text, int columns)
{
	const uint8_t *s = (const uint8_t *)text;
	int32_t at = 0, length = (int32_t)strlen(text);
	int used = 0;

	while (at < length) {
		int32_t next = at;
		UChar32 c = s[at];

		if (c < 0x80)
			next++;
		else
			U8_NEXT(s, next, length, c);
		used += c >= 0x20 && c < 0x7F ? 1 : character_width(c < 0 ? 0xFFFD : c);
		if (used > columns)
			break;
		at = next;
	}
	return (size_t)at;
}

int smv_text_width(const char *text)
{
	const uint8_t *s = (const uint8_t *)text;
	int32_t at = 0, length = (int32_t)strlen(text);
	int width = 0;

	while (at < length) {
		UChar32 c = s[at];

		if (c < 0x80)
			at++;
		else
			U8_NEXT(s, at, length, c);
		width += c >= 0x20 && c < 0x7F ? 1 : character_width(c < 0 ? 0xFFFD : c);
	}
	return width;
}

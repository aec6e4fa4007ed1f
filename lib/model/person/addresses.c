/* SPDX-License-Identifier: EUPL-1.2 */
/* E-mail addresses and phone numbers in a text, one after another. */
#include "model/person/addresses.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

enum { DIGITS_LEAST = 6, DIGITS_MOST = 15 };

static bool parts(char c)
{
	return !c || strchr(" \t\r\n;,/|<>\"()[]{}:'", c) != NULL;
}

bool smv_address_next(const char **at, const char **address, size_t *size)
{
	const char *text = *at, *sign = text;

	while ((sign = strchr(sign, '@'))) {
		const char *begin = sign, *end = sign + 1;

		while (begin > text && !parts(begin[-1]))
			begin--;
		while (!parts(*end))
			end++;
		while (end > sign + 1 && strchr(".!?", end[-1]))
			end--;
		*at = end;
		if (begin < sign && end > sign + 1) {
			*address = begin;
			*size = (size_t)(end - begin);
			return true;
		}
		sign = end;
	}
	return false;
}

bool smv_address_same(const char *a, size_t a_size, const char *b, size_t b_size)
{
	return a_size == b_size && !strncasecmp(a, b, a_size);
}

static bool is_digit(char c)
{
	return isdigit((unsigned char)c);
}

/* How many bytes may stand between two digits of one number here. */
static size_t gap(const char *at)
{
	size_t size = 0;

	while (size < 3 && at[size] && strchr(" -()", at[size]))
		size++;
	if (!strncmp(at, "\xC2\xA0", 2))
		return 2;
	return size;
}

/* The digits as they are dialled within the country. */
static void make_national(char digits[SMV_PHONE_ROOM], bool plus)
{
	size_t code = plus && !strncmp(digits, "46", 2) ? 2 : !strncmp(digits, "0046", 4) ? 4 : 0;

	if (!code)
		return;
	if (digits[code] == '0')
		code++;
	memmove(digits + 1, digits + code, strlen(digits + code) + 1);
	digits[0] = '0';
}

static size_t read_number(const char *text, char digits[SMV_PHONE_ROOM], size_t *count)
{
	size_t at = *text == '+', end = at, between;

	*count = 0;
	for (;;) {
		while (is_digit(text[at])) {
			if (*count <= DIGITS_MOST)
				digits[(*count)++] = text[at];
			end = ++at;
		}
		between = gap(text + at);
		if (!between || !is_digit(text[at + between]))
			break;
		at += between;
	}
	digits[*count] = '\0';
	return end;
}

bool smv_phone_next(const char **at, const char **number, size_t *size, char digits[SMV_PHONE_ROOM])
{
	const char *text = *at;
	size_t count;

	while (*text) {
		if (!is_digit(*text) && !(*text == '+' && is_digit(text[1]))) {
			text++;
			continue;
		}
		*number = text;
		*size = read_number(text, digits, &count);
		text += *size;
		if (count < DIGITS_LEAST || count > DIGITS_MOST)
			continue;
		make_national(digits, **number == '+');
		*at = text;
		return true;
	}
	*at = text;
	return false;
}

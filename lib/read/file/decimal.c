/* SPDX-License-Identifier: EUPL-1.2 */
/* A number of a workbook as its digits, never as a float. */
#include "read/file/decimal.h"

#include <string.h>

enum { EXCEL_DIGITS = 15 };

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Digits with at most one point among them, without the zeros at the start; false when there are too many. */
static bool read_digits(const char **text, struct smv_decimal *decimal, bool *whole)
{
	const char *s = *text;
	bool point = false, any = false;

	for (; is_digit(*s) || (*s == '.' && !point); s++) {
		if (*s == '.') {
			point = true;
			continue;
		}
		any = true;
		if (!decimal->count && *s == '0') {
			decimal->point -= point;
		} else if (decimal->count < SMV_DECIMAL_DIGITS) {
			decimal->digits[decimal->count++] = *s;
			decimal->point += !point;
		} else if (!point) {
			return false;
		}
	}
	*whole = !point;
	*text = s;
	return any;
}

static bool read_exponent(const char *text, int *exponent)
{
	bool negative = *text == '-';
	int value = 0;

	if (*text == '-' || *text == '+')
		text++;
	if (!is_digit(*text))
		return false;
	for (; is_digit(*text); text++)
		if (value < 10000)
			value = value * 10 + (*text - '0');
	*exponent = negative ? -value : value;
	return *text == '\0';
}

static void trim(struct smv_decimal *decimal)
{
	while (decimal->count && decimal->digits[decimal->count - 1] == '0')
		decimal->count--;
	decimal->digits[decimal->count] = '\0';
	if (!decimal->count) {
		decimal->negative = false;
		decimal->point = 0;
	}
}

static void round_off(struct smv_decimal *decimal)
{
	int i = EXCEL_DIGITS;
	bool up;

	if (decimal->count <= EXCEL_DIGITS)
		return;
	up = decimal->digits[i] >= '5';
	decimal->count = EXCEL_DIGITS;
	while (up && i-- > 0) {
		up = decimal->digits[i] == '9';
		decimal->digits[i] = up ? '0' : (char)(decimal->digits[i] + 1);
	}
	if (up) { /* all nines */
		decimal->digits[0] = '1';
		decimal->count = 1;
		decimal->point++;
	}
}

bool smv_decimal_read(const char *text, struct smv_decimal *decimal)
{
	int exponent = 0;
	bool whole;

	*decimal = (struct smv_decimal){ .negative = *text == '-' };
	if (*text == '-' || *text == '+')
		text++;
	if (!read_digits(&text, decimal, &whole))
		return false;
	if (*text == 'e' || *text == 'E') {
		whole = false;
		if (!read_exponent(text + 1, &exponent))
			return false;
	} else if (*text) {
		return false;
	}
	if (!whole) /* an integer written in full was not shortened by anybody */
		round_off(decimal);
	decimal->point += exponent;
	trim(decimal);
	return decimal->point <= SMV_DECIMAL_DIGITS && decimal->point >= -SMV_DECIMAL_DIGITS / 2;
}

const char *smv_decimal_show(char room[SMV_DECIMAL_ROOM], const struct smv_decimal *decimal)
{
	int before = decimal->point > 0 ? decimal->point : 0, i;
	char *out = room;

	if (decimal->negative)
		*out++ = '-';
	if (!before)
		*out++ = '0';
	for (i = 0; i < before; i++)
		*out++ = i < decimal->count ? decimal->digits[i] : '0';
	if (decimal->count > decimal->point) {
		*out++ = '.';
		for (i = decimal->point; i < 0; i++)
			*out++ = '0';
		for (i = before; i < decimal->count; i++)
			*out++ = decimal->digits[i];
		if (before >= 1 && before <= 3 && decimal->count - decimal->point == 3)
			*out++ = '0';
	}
	*out = '\0';
	return room;
}

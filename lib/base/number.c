/* SPDX-License-Identifier: EUPL-1.2 */
/* Amounts and quantities as exact hundredths: read, shown, complained of. */
#include "samverkan/number.h"
#include "base/language.h"
#include "samverkan/pool.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum { TEXT_ROOM = 64 };

/* Spaces that people and programs put between thousands: no-break, thin, figure, narrow no-break. */
static const char *const wide_spaces[] = { "\xC2\xA0", "\xE2\x80\x89", "\xE2\x80\x87", "\xE2\x80\xAF" };
static const char minus_sign[] = "\xE2\x88\x92"; /* U+2212 */
static const char *const currency_words[] = { "kronor", "kr.", "kr", "sek", ":-", ",-", ".-" };

/* The text with every kind of space as ' ' and U+2212 as '-', lower case, trimmed; false when it does not fit. */
static bool simplify(const char *text, char out[TEXT_ROOM])
{
	size_t used = 0;

	while (*text) {
		char c = *text;
		size_t taken = 1, i;

		for (i = 0; i < sizeof wide_spaces / sizeof *wide_spaces; i++)
			if (!strncmp(text, wide_spaces[i], strlen(wide_spaces[i]))) {
				taken = strlen(wide_spaces[i]);
				c = ' ';
			}
		if (!strncmp(text, minus_sign, strlen(minus_sign))) {
			taken = strlen(minus_sign);
			c = '-';
		}
		text += taken;
		if (c == '\t' || c == '\n' || c == '\r')
			c = ' ';
		if (c == ' ' && used == 0)
			continue;
		if (used + 1 >= TEXT_ROOM)
			return false;
		out[used++] = (char)tolower((unsigned char)c);
	}
	while (used && out[used - 1] == ' ')
		used--;
	out[used] = '\0';
	return true;
}

/*
 * Takes the word for the currency away, which stands behind or, as "SEK 100", before.  True when it was one that stands where
 * the öre would: 30.000:- is a whole number of kronor, so its mark is one of thousands.
 */
static bool drop_currency(char *text)
{
	size_t i, length = strlen(text);

	for (i = 0; i < sizeof currency_words / sizeof *currency_words; i++) {
		size_t word = strlen(currency_words[i]);

		if (length <= word)
			continue;
		if (!strcmp(text + length - word, currency_words[i])) {
			length -= word;
			while (length && text[length - 1] == ' ')
				length--;
			text[length] = '\0';
			return currency_words[i][1] == '-';
		}
		if (isalpha((unsigned char)*text) && !strncmp(text, currency_words[i], word)) {
			while (text[word] == ' ')
				word++;
			memmove(text, text + word, length - word + 1);
			return false;
		}
	}
	return false;
}

/* Digits in groups of three after the first, parted by mark throughout. */
static bool grouped(const char *text, size_t length, char mark)
{
	size_t first = 0, at;

	while (first < length && text[first] != mark)
		first++;
	if (first < 1 || first > 3)
		return false;
	for (at = first; at < length; at += 4)
		if (text[at] != mark || length - at < 4 || !isdigit((unsigned char)text[at + 1]) ||
		    !isdigit((unsigned char)text[at + 2]) || !isdigit((unsigned char)text[at + 3]))
			return false;
	for (at = 0; at < first; at++)
		if (!isdigit((unsigned char)text[at]))
			return false;
	return true;
}

static bool all_digits(const char *text, size_t length)
{
	size_t i;

	for (i = 0; i < length; i++)
		if (!isdigit((unsigned char)text[i]))
			return false;
	return length > 0;
}

static bool scientific(const char *text)
{
	const char *e = strchr(text, 'e');

	if (!e || e == text || !isdigit((unsigned char)e[-1]))
		return false;
	e++;
	if (*e == '+' || *e == '-')
		e++;
	return isdigit((unsigned char)*e) && strspn(text, "0123456789.,e+-") == strlen(text);
}

static size_t count_of(const char *text, char c)
{
	size_t count = 0;

	for (; *text; text++)
		count += *text == c;
	return count;
}

/* Where the decimals begin (the index of the mark, or the length), or the problem with the marks. */
static enum smv_number_problem find_decimals(const char *text, char settled, size_t *at)
{
	size_t commas = count_of(text, ','), points = count_of(text, '.'), length = strlen(text);
	const char *comma = strrchr(text, ','), *point = strrchr(text, '.');
	const char *last;

	*at = length;
	if (commas == 0 && points == 0)
		return SMV_NUMBER_FINE;
	if (commas && points) { /* 1.234,50 or 1,234.50: the last one is the decimal mark */
		last = comma > point ? comma : point;
		if (count_of(text, *last) != 1 || (settled && *last != settled))
			return SMV_NUMBER_NOT;
		*at = (size_t)(last - text);
		return SMV_NUMBER_FINE;
	}
	last = comma ? comma : point;
	if (commas + points > 1) /* 1.234.567: thousands */
		return settled == *last ? SMV_NUMBER_NOT : SMV_NUMBER_FINE;
	if (strlen(last + 1) == 3 && all_digits(last + 1, 3) && !strchr(text, ' ')) {
		if (!settled && !(text[0] == '0' && last == text + 1) && last - text <= 3)
			return SMV_NUMBER_AMBIGUOUS;
		if (settled && *last != settled)
			return SMV_NUMBER_FINE;
	} else if (settled && *last != settled) {
		return SMV_NUMBER_NOT;
	}
	*at = (size_t)(last - text);
	return SMV_NUMBER_FINE;
}

/* The whole part may be grouped by spaces, points or commas, one kind throughout. */
static enum smv_number_problem read_whole(const char *text, size_t length, int64_t *whole)
{
	int64_t value = 0;
	size_t i;

	if (!all_digits(text, length) && !grouped(text, length, ' ') && !grouped(text, length, '.') &&
	    !grouped(text, length, ','))
		return SMV_NUMBER_NOT;
	for (i = 0; i < length; i++) {
		if (!isdigit((unsigned char)text[i]))
			continue;
		value = value * 10 + (text[i] - '0');
		if (value > SMV_NUMBER_MAX / 100)
			return SMV_NUMBER_RANGE;
	}
	*whole = value;
	return SMV_NUMBER_FINE;
}

/* Digits behind the whole ones until there are so many of them; those that are not there are zeros. */
static enum smv_number_problem add_decimals(const char *decimals, size_t count, int wanted, int64_t *value)
{
	int i;

	while (count > (size_t)(wanted > 0 ? wanted : 0) && decimals[count - 1] == '0')
		count--;
	if (count > (size_t)(wanted > 0 ? wanted : 0))
		return SMV_NUMBER_DECIMALS;
	for (i = 0; i < wanted; i++) {
		if (*value > SMV_NUMBER_MAX / 10)
			return SMV_NUMBER_RANGE;
		*value = *value * 10 + ((size_t)i < count ? decimals[i] - '0' : 0);
	}
	return *value > SMV_NUMBER_MAX ? SMV_NUMBER_RANGE : SMV_NUMBER_FINE;
}

static enum smv_number_problem read_unsigned(const char *text, char settled, int power, int64_t *hundredths)
{
	enum smv_number_problem problem;
	const char *decimals;
	int64_t whole = 0;
	size_t at, count;

	if ((problem = find_decimals(text, settled, &at)))
		return problem;
	if ((problem = read_whole(text, at, &whole)))
		return problem;
	decimals = text[at] ? text + at + 1 : "";
	count = strlen(decimals);
	if ((count && !all_digits(decimals, count)) || (text[at] && !count))
		return SMV_NUMBER_NOT;
	if ((problem = add_decimals(decimals, count, 2 + power, &whole)))
		return problem;
	*hundredths = whole;
	return SMV_NUMBER_FINE;
}

/* The mark of decimals of a number of whole kronor, where its one mark parts thousands: the other one; else 0. */
static char whole_mark(const char *digits)
{
	const char *mark = digits + strcspn(digits, ".,");

	if (strlen(mark) != 4 || mark[1 + strcspn(mark + 1, ".,")])
		return 0;
	return *mark == '.' ? ',' : '.';
}

enum smv_number_problem smv_number_read(const char *text, char decimal_mark, int64_t *hundredths)
{
	return smv_number_read_power(text, decimal_mark, 0, hundredths);
}

enum smv_number_problem smv_number_read_power(const char *text, char decimal_mark, int power, int64_t *hundredths)
{
	char simple[TEXT_ROOM], *digits = simple;
	enum smv_number_problem problem;
	int64_t value;

	if (!simplify(text, simple))
		return SMV_NUMBER_NOT;
	if (drop_currency(simple) && !decimal_mark)
		decimal_mark = whole_mark(simple);
	if (!*simple)
		return SMV_NUMBER_EMPTY;
	if (*simple == '#' || (!strncmp(simple, "err:", 4) && isdigit((unsigned char)simple[4]))) /* "Err:509" as in ODS */
		return SMV_NUMBER_ERROR_VALUE;
	if (*digits == '-' || *digits == '+')
		digits++;
	while (*digits == ' ')
		digits++;
	if (scientific(digits))
		return SMV_NUMBER_SCIENTIFIC;
	if ((problem = read_unsigned(digits, decimal_mark, power, &value)))
		return problem;
	if (*simple == '-' && value)
		return SMV_NUMBER_NEGATIVE;
	*hundredths = value;
	return SMV_NUMBER_FINE;
}

enum smv_id smv_number_id(enum smv_number_problem problem)
{
	switch (problem) {
	case SMV_NUMBER_FINE:
		break;
	case SMV_NUMBER_EMPTY:
		return SMV_ID_AMOUNT_MISSING;
	case SMV_NUMBER_NOT:
		return SMV_ID_AMOUNT_UNREADABLE;
	case SMV_NUMBER_AMBIGUOUS:
		return SMV_ID_AMOUNT_AMBIGUOUS;
	case SMV_NUMBER_DECIMALS:
		return SMV_ID_AMOUNT_DECIMALS;
	case SMV_NUMBER_SCIENTIFIC:
		return SMV_ID_AMOUNT_SCIENTIFIC;
	case SMV_NUMBER_NEGATIVE:
		return SMV_ID_AMOUNT_NEGATIVE;
	case SMV_NUMBER_ERROR_VALUE:
		return SMV_ID_AMOUNT_ERROR_VALUE;
	case SMV_NUMBER_RANGE:
		return SMV_ID_AMOUNT_RANGE;
	}
	return SMV_ID_NONE;
}

/* Proposes both meanings, each in a spelling that is read: that as decimals with one digit less, for öre have two. */
static const char *complain_of_mark(struct smv_pool *pool, const char *text)
{
	char thousands[TEXT_ROOM] = "", decimals[TEXT_ROOM];
	size_t i, digits = 0;

	if (!simplify(text, decimals))
		return "";
	drop_currency(decimals);
	for (i = 0; decimals[i]; i++) {
		if (decimals[i] == '.')
			decimals[i] = ',';
		if (decimals[i] != ',')
			thousands[digits++] = decimals[i];
	}
	if (i)
		decimals[i - 1] = '\0';
	return smv_printf(pool, _("'%s' is ambiguous, write %s, or %s (two decimals at most)"), text, thousands, decimals);
}

const char *smv_number_complaint(struct smv_pool *pool, enum smv_number_problem problem, const char *text)
{
	switch (problem) {
	case SMV_NUMBER_FINE:
		return "";
	case SMV_NUMBER_EMPTY:
		return _("there is no amount, write one");
	case SMV_NUMBER_NOT:
		return smv_printf(pool, _("'%s' is not a number, write it like 1234,50"), text);
	case SMV_NUMBER_AMBIGUOUS:
		return complain_of_mark(pool, text);
	case SMV_NUMBER_DECIMALS:
		return smv_printf(pool, _("'%s' has more than two decimals, round it"), text);
	case SMV_NUMBER_SCIENTIFIC:
		return smv_printf(pool, _("'%s' is in scientific notation and may have lost digits, write it in full"), text);
	case SMV_NUMBER_NEGATIVE:
		return smv_printf(pool, _("'%s' is negative, it must be 0 or more"), text);
	case SMV_NUMBER_ERROR_VALUE:
		return smv_printf(pool, _("'%s' is an error out of a spreadsheet, write the number"), text);
	case SMV_NUMBER_RANGE:
		return smv_printf(pool, _("'%s' is too large"), text);
	}
	return "";
}

const char *smv_number_show(char room[SMV_NUMBER_ROOM], int64_t hundredths)
{
	static const char space[] = "\xC2\xA0";
	uint64_t size = hundredths < 0 ? -(uint64_t)hundredths : (uint64_t)hundredths;
	char digits[24], *out = room;
	int length = snprintf(digits, sizeof digits, "%llu", (unsigned long long)(size / 100)), i;

	if (hundredths < 0)
		out = stpcpy(out, "\xE2\x88\x92");
	for (i = 0; i < length; i++) {
		if (i && (length - i) % 3 == 0)
			out = stpcpy(out, space);
		*out++ = digits[i];
	}
	*out = '\0';
	if (size % 100)
		snprintf(out, 4, ",%02u", (unsigned)(size % 100));
	return room;
}

const char *smv_money_show(char room[SMV_NUMBER_ROOM], int64_t ore)
{
	smv_number_show(room, ore);
	strcat(room, "\xC2\xA0kr");
	return room;
}

const char *smv_number_plain(char room[SMV_NUMBER_ROOM], int64_t hundredths, char decimal_mark)
{
	uint64_t size = hundredths < 0 ? -(uint64_t)hundredths : (uint64_t)hundredths;

	snprintf(room, SMV_NUMBER_ROOM, "%s%llu%c%02u", hundredths < 0 ? "-" : "", (unsigned long long)(size / 100),
		 decimal_mark, (unsigned)(size % 100));
	return room;
}

int64_t smv_percent_of(int64_t part, int64_t whole)
{
	__extension__ __int128 scaled = (__int128)part * 10000;

	return whole > 0 ? (int64_t)((scaled + whole / 2) / whole) : 0;
}

/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/date.h"

#include <ctype.h>
#include <string.h>

enum { FIRST_YEAR = 1800, LAST_YEAR = 2999, LONGEST = 32 };

static bool leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int month_length(int year, int month)
{
	static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	return month == 2 && leap(year) ? 29 : lengths[month - 1];
}

int32_t smv_date_of(int year, int month, int day)
{
	/* Years counted from March, so that the leap day is the last: the days before a year and before a month are sums. */
	int y = month <= 2 ? year - 1 : year;
	int m = month <= 2 ? month + 9 : month - 3;

	return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719468;
}

static void parts(int32_t days, int *year, int *month, int *day)
{
	int y = 1970 + (int)(days / 366) - 2, m = 1;

	while (smv_date_of(y + 1, 1, 1) <= days)
		y++;
	while (m < 12 && smv_date_of(y, m + 1, 1) <= days)
		m++;
	*year = y;
	*month = m;
	*day = days - smv_date_of(y, m, 1) + 1;
}

int smv_date_year(int32_t day)
{
	int y, m, d;

	parts(day, &y, &m, &d);
	return y;
}

int32_t smv_date_years_before(int32_t day, int years)
{
	int y, m, d;

	parts(day, &y, &m, &d);
	y -= years;
	return smv_date_of(y, m, d > month_length(y, m) ? month_length(y, m) : d);
}

static void two_digits(char *to, int number)
{
	to[0] = (char)('0' + number / 10);
	to[1] = (char)('0' + number % 10);
}

const char *smv_date_show(char room[SMV_DATE_ROOM], int32_t day)
{
	int y, m, d;

	if (day == SMV_NO_DATE)
		return strcpy(room, "");
	parts(day, &y, &m, &d);
	two_digits(room, y / 100 % 100);
	two_digits(room + 2, y % 100);
	two_digits(room + 5, m);
	two_digits(room + 8, d);
	room[4] = room[7] = '-';
	room[10] = '\0';
	return room;
}

/* Up to most digits at *text; -1 when there is none. */
static int digits(const char **text, int least, int most)
{
	int value = 0, count = 0;

	while (count < most && isdigit((unsigned char)**text)) {
		value = value * 10 + (*(*text)++ - '0');
		count++;
	}
	return count < least ? -1 : value;
}

static bool year_first(const char *text, int *year, int *month, int *day)
{
	bool dashes;

	*year = digits(&text, 4, 4);
	dashes = *text == '-';
	text += dashes;
	*month = digits(&text, 2, 2);
	if (dashes && *text++ != '-')
		return false;
	*day = digits(&text, 2, 2);
	return *text == '\0';
}

static bool day_first(const char *text, int *year, int *month, int *day)
{
	char mark;

	*day = digits(&text, 1, 2);
	mark = *text;
	if (mark != '/' && mark != '.')
		return false;
	text++;
	*month = digits(&text, 1, 2);
	if (*text != mark && *text != ' ')
		return false;
	text++;
	*year = digits(&text, 4, 4);
	return *text == '\0';
}

/* The size of the space, also a no-break one, that text begins with; 0 when it begins with none. */
static size_t space_at(const char *text)
{
	if (*text == ' ' || *text == '\t')
		return 1;
	return strncmp(text, "\xC2\xA0", 2) != 0 ? 0 : 2;
}

/* Whether it is a time of day and nothing else: 14:05, 14:05:00. */
static bool is_time(const char *text)
{
	int hours = digits(&text, 1, 2), minutes, seconds = 0;

	if (*text++ != ':')
		return false;
	minutes = digits(&text, 2, 2);
	if (*text == ':') {
		text++;
		seconds = digits(&text, 2, 2);
	}
	return !*text && hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds < 61;
}

/* Forms and spreadsheets write the time behind the day; only the day is kept. */
static void drop_time(char *text)
{
	char *mark = strrchr(text, ' ');

	if (!mark)
		mark = strchr(text, 'T');
	if (mark && is_time(mark + 1))
		*mark = '\0';
}

bool smv_date_read(const char *text, int32_t *day)
{
	char trimmed[LONGEST];
	size_t length = 0, at;
	int y, m, d;

	while (space_at(text))
		text += space_at(text);
	for (at = 0; text[at]; at += space_at(text + at) ? space_at(text + at) : 1)
		if (!space_at(text + at))
			length = at + 1;
	if (length >= sizeof trimmed)
		return false;
	memcpy(trimmed, text, length);
	trimmed[length] = '\0';
	drop_time(trimmed);
	if (!year_first(trimmed, &y, &m, &d) && !day_first(trimmed, &y, &m, &d))
		return false;
	if (y < FIRST_YEAR || y > LAST_YEAR || m < 1 || m > 12 || d < 1 || d > month_length(y, m))
		return false;
	*day = smv_date_of(y, m, d);
	return true;
}

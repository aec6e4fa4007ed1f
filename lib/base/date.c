/* SPDX-License-Identifier: EUPL-1.2 */
/* Days: read as offices write them, shown as 2024-03-31. */
#include "samverkan/date.h"

#include <ctype.h>
#include <string.h>

enum { FIRST_YEAR = 1800, LAST_YEAR = 2999, LONGEST = 64 };

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

/* 2024-03-31, 2024-3-31, 2024/3/31, 20240331 */
static bool year_first(const char *text, int *year, int *month, int *day)
{
	char mark;

	*year = digits(&text, 4, 4);
	mark = *text == '-' || *text == '/' || *text == '.' ? *text++ : 0;
	*month = digits(&text, mark ? 1 : 2, 2);
	if (mark && *text++ != mark)
		return false;
	*day = digits(&text, mark ? 1 : 2, 2);
	return *text == '\0';
}

/* 31/3 2024, 31/3-2024, 31/3/2024, 31.3.2024 */
static bool day_first(const char *text, int *year, int *month, int *day)
{
	char mark;

	*day = digits(&text, 1, 2);
	mark = *text;
	if (mark != '/' && mark != '.')
		return false;
	text++;
	*month = digits(&text, 1, 2);
	if (*text != mark && *text != ' ' && (mark != '/' || *text != '-'))
		return false;
	text++;
	*year = digits(&text, 4, 4);
	return *text == '\0';
}

/* The words of a text, lower case, in room: letters and digits; false when there are more than most. */
static bool part(const char *text, char room[LONGEST], const char *words[], size_t most, size_t *count)
{
	bool inside = false;

	for (*count = 0; *text; text++) {
		bool letter = isalnum((unsigned char)*text) || (unsigned char)*text >= 0x80;

		if (letter && !inside) {
			if (*count == most)
				return false;
			words[(*count)++] = room;
		}
		if (!letter && !strchr(" ,.-/:", *text))
			return false;
		if (letter)
			*room++ = (char)tolower((unsigned char)*text);
		else if (inside)
			*room++ = '\0';
		inside = letter;
	}
	*room = '\0';
	return true;
}

static bool is_one_of(const char *word, const char *list)
{
	size_t length = strlen(word);

	while (*list) {
		size_t size = strcspn(list, "|");

		if (size == length && !memcmp(list, word, size))
			return true;
		list += size + (list[size] == '|');
	}
	return false;
}

/* What stands beside a date in a sentence and adds nothing to it. */
static bool is_idle(const char *word)
{
	return is_one_of(word, "den|the|of|e|måndag|måndagen|mån|tisdag|tisdagen|tis|onsdag|onsdagen|ons|torsdag|torsdagen|tors|tor|"
			       "fredag|fredagen|fre|lördag|lördagen|lör|söndag|söndagen|sön|monday|mon|tuesday|tue|wednesday|wed|"
			       "thursday|thu|friday|fri|saturday|sat|sunday|sun");
}

static int month_of(const char *word)
{
	static const char *const months[] = {
		"januari|january|jan", "februari|february|feb|febr", "mars|march|mar", "april|apr", "maj|may", "juni|june|jun",
		"juli|july|jul", "augusti|august|aug", "september|sept|sep", "oktober|october|okt|oct", "november|nov",
		"december|dec",
	};
	int i;

	for (i = 0; i < 12; i++)
		if (is_one_of(word, months[i]))
			return i + 1;
	return 0;
}

/* 5, 5th; -1 for anything else. */
static int ordinal(const char *word)
{
	int number = digits(&word, 1, 2);

	return !*word || is_one_of(word, "st|nd|rd|th|e|a") ? number : -1;
}

/* "5 januari 2018", "fredagen den 12 april 2018", "April 12, 2018" */
static bool in_words(const char *text, int *year, int *month, int *day)
{
	char room[LONGEST];
	const char *words[8], *number;
	size_t count, kept = 0, i;

	if (!part(text, room, words, sizeof words / sizeof *words, &count))
		return false;
	for (i = 0; i < count; i++)
		if (!is_idle(words[i]))
			words[kept++] = words[i];
	if (kept != 3)
		return false;
	*month = month_of(words[1]);
	*day = ordinal(words[0]);
	if (!*month) {
		*month = month_of(words[0]);
		*day = ordinal(words[1]);
	}
	number = words[2];
	*year = digits(&number, 4, 4);
	return *month && !*number;
}

/* The size of the space, also a no-break one, that text begins with; 0 when it begins with none. */
static size_t space_at(const char *text)
{
	if (*text == ' ' || *text == '\t')
		return 1;
	return strncmp(text, "\xC2\xA0", 2) != 0 ? 0 : 2;
}

/* Behind the seconds, programs write parts of them and the zone: .000+01:00, Z. */
static bool is_zone(const char *text)
{
	if (*text == '.')
		text += 1 + strspn(text + 1, "0123456789");
	if (*text == 'Z')
		return !text[1];
	if (*text != '+' && *text != '-')
		return !*text;
	text++;
	return digits(&text, 2, 2) >= 0 && (*text != ':' || *text++) && digits(&text, 2, 2) >= 0 && !*text;
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
	return is_zone(text) && hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds < 61;
}

/* Forms and spreadsheets write the time behind the day; only the day is kept. */
static void drop_time(char *text)
{
	char *mark = strrchr(text, ' '), *half = mark;

	if (mark && strlen(mark) == 3 && (strchr("aApPfFeE", mark[1]) && (mark[2] == 'm' || mark[2] == 'M'))) {
		*half = '\0';
		mark = strrchr(text, ' ');
		if (!mark || !is_time(mark + 1))
			*half = ' ';
	}
	if (!mark)
		mark = strchr(text, 'T');
	if (mark && is_time(mark + 1))
		*mark = '\0';
}

/* The text trimmed, without its time of day; false when it is too long for a date. */
static bool take_day(const char *text, char trimmed[LONGEST])
{
	size_t length = 0, at;

	while (space_at(text))
		text += space_at(text);
	for (at = 0; text[at]; at += space_at(text + at) ? space_at(text + at) : 1)
		if (!space_at(text + at))
			length = at + 1;
	if (length >= LONGEST)
		return false;
	memcpy(trimmed, text, length);
	trimmed[length] = '\0';
	drop_time(trimmed);
	return true;
}

static bool exists(int y, int m, int d)
{
	return y >= FIRST_YEAR && y <= LAST_YEAR && m >= 1 && m <= 12 && d >= 1 && d <= month_length(y, m);
}

bool smv_date_read(const char *text, int32_t *day)
{
	char trimmed[LONGEST];
	int y, m, d;

	if (!take_day(text, trimmed))
		return false;
	if (!year_first(trimmed, &y, &m, &d) && !day_first(trimmed, &y, &m, &d) && !in_words(trimmed, &y, &m, &d))
		return false;
	if (!exists(y, m, d))
		return false;
	*day = smv_date_of(y, m, d);
	return true;
}

/* 4/5/2026: as it stands, its first number and its second. */
static bool two_ways(const char *text, int *first, int *second, int *year)
{
	char trimmed[LONGEST];

	return take_day(text, trimmed) && day_first(trimmed, year, second, first) && strchr(trimmed, '/') && !strchr(trimmed, ' ') &&
	       !strchr(trimmed, '-');
}

enum smv_date_order smv_date_order_of(const char *text)
{
	int first, second, year;

	if (!two_ways(text, &first, &second, &year) || first == second)
		return SMV_DATE_CLEAR;
	if (!exists(year, second, first))
		return exists(year, first, second) ? SMV_DATE_MONTH_FIRST : SMV_DATE_CLEAR;
	return exists(year, first, second) ? SMV_DATE_EITHER : SMV_DATE_DAY_FIRST;
}

bool smv_date_read_month_first(const char *text, int32_t *day)
{
	int first, second, year;

	if (!two_ways(text, &first, &second, &year))
		return smv_date_read(text, day);
	if (!exists(year, first, second))
		return false;
	*day = smv_date_of(year, first, second);
	return true;
}

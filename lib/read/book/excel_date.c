/* SPDX-License-Identifier: EUPL-1.2 */
/* Days out of the numbers of a workbook, by its number formats. */
#include "read/book/excel_date.h"
#include "read/file/decimal.h"
#include "samverkan/date.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

enum { DAY = 86400, LAST_SERIAL = 2958465 /* 9999-12-31 */ };

struct signs {
	bool date, month, time, duration, number;
};

/* [h], [mm] and [s] count on beyond a day; every other bracket is a colour, a language or a condition. */
static const char *skip_bracket(const char *s, struct signs *signs)
{
	const char *end = strchr(s, ']');
	size_t letters = strspn(s + 1, "hHmMsS");

	if (!end)
		return s + strlen(s);
	if (letters && s + 1 + letters == end)
		signs->duration = true;
	return end + 1;
}

static const char *look_at(const char *s, struct signs *signs)
{
	const char *end;

	switch (*s) {
	case '"':
		end = strchr(s + 1, '"');
		return end ? end + 1 : s + strlen(s);
	case '\\':
	case '_':
	case '*':
		return s[1] ? s + 2 : s + 1;
	case '[':
		return skip_bracket(s, signs);
	case 'd':
	case 'D':
	case 'y':
	case 'Y':
		signs->date = true;
		return s + 1;
	case 'm':
	case 'M':
		signs->month = true;
		return s + 1;
	case 'h':
	case 'H':
	case 's':
	case 'S':
		signs->time = true;
		return s + 1;
	case 'a':
	case 'A':
		if (!strncasecmp(s, "am/pm", 5))
			return s + 5;
		return strncasecmp(s, "a/p", 3) != 0 ? s + 1 : s + 3;
	case '#':
	case '?':
		signs->number = true;
		return s + 1;
	default:
		return s + 1;
	}
}

enum smv_serial_kind smv_serial_kind_of_code(const char *code)
{
	struct signs signs = { 0 };

	if (!strncasecmp(code, "general", 7))
		return SMV_SERIAL_NUMBER;
	while (*code && *code != ';') /* after it: what negative numbers look like */
		code = look_at(code, &signs);
	if (signs.number)
		return SMV_SERIAL_NUMBER;
	if (signs.duration && !signs.date)
		return SMV_SERIAL_DURATION;
	/* m is a month, or beside h or s minutes. */
	if (signs.date || (signs.month && !signs.time))
		return signs.time ? SMV_SERIAL_DATE_TIME : SMV_SERIAL_DATE;
	return signs.time ? SMV_SERIAL_TIME : SMV_SERIAL_NUMBER;
}

enum smv_serial_kind smv_serial_kind_of_id(unsigned id)
{
	if (id >= 14 && id <= 17)
		return SMV_SERIAL_DATE;
	if ((id >= 18 && id <= 21) || id == 45 || id == 47)
		return SMV_SERIAL_TIME;
	if (id == 46)
		return SMV_SERIAL_DURATION;
	return id == 22 ? SMV_SERIAL_DATE_TIME : SMV_SERIAL_NUMBER;
}

/* Whole days and seconds of the day, rounded to a second. */
static bool split(const struct smv_decimal *serial, long *days, long *seconds)
{
	int64_t whole = 0, part = 0;
	int i;

	if (serial->negative || serial->point > 7)
		return false;
	for (i = 0; i < serial->point; i++)
		whole = whole * 10 + (i < serial->count ? serial->digits[i] - '0' : 0);
	for (i = serial->point; i < serial->point + 10; i++)
		part = part * 10 + (i >= 0 && i < serial->count ? serial->digits[i] - '0' : 0);
	part = (part * DAY + 5000000000) / 10000000000;
	*days = (long)(whole + part / DAY);
	*seconds = (long)(part % DAY);
	return *days <= LAST_SERIAL;
}

static void show_day(char room[SMV_DATE_ROOM], long days, bool from_1904)
{
	if (from_1904)
		smv_date_show(room, smv_date_of(1904, 1, 1) + (int32_t)days);
	else if (days == 60) /* Lotus 1-2-3 took 1900 for a leap year, and Excel has kept it */
		strcpy(room, "1900-02-29");
	else
		smv_date_show(room, smv_date_of(1899, 12, days < 60 ? 31 : 30) + (int32_t)days);
}

static const char *show_time(char *room, size_t size, long hours, long seconds)
{
	snprintf(room, size, "%02ld:%02ld:%02ld", hours, seconds / 60 % 60, seconds % 60);
	return room;
}

const char *smv_serial_show(char room[SMV_SERIAL_ROOM], const struct smv_decimal *serial, enum smv_serial_kind kind,
			    bool from_1904)
{
	char day[SMV_DATE_ROOM];
	long days, seconds;
	bool dated;

	if (kind == SMV_SERIAL_NUMBER || !split(serial, &days, &seconds))
		return NULL;
	dated = days > 0 || from_1904;
	if (kind == SMV_SERIAL_DURATION)
		return show_time(room, SMV_SERIAL_ROOM, days * 24 + seconds / 3600, seconds);
	if (kind == SMV_SERIAL_TIME || (kind == SMV_SERIAL_DATE_TIME && !dated))
		return show_time(room, SMV_SERIAL_ROOM, seconds / 3600, seconds);
	if (!dated)
		return NULL;
	show_day(day, days, from_1904);
	strcpy(room, day);
	if (kind == SMV_SERIAL_DATE_TIME && seconds) {
		strcat(room, " ");
		show_time(room + strlen(room), SMV_SERIAL_ROOM - SMV_DATE_ROOM, seconds / 3600, seconds);
	}
	return room;
}

/* Whether text begins like the pattern, in which 0 stands for any digit. */
static bool looks_like(const char *text, const char *pattern)
{
	for (; *pattern; text++, pattern++)
		if (*pattern == '0' ? *text < '0' || *text > '9' : *text != *pattern)
			return false;
	return true;
}

const char *smv_serial_from_iso(char room[SMV_SERIAL_ROOM], const char *text, bool with_time)
{
	if (!looks_like(text, "0000-00-00"))
		return text;
	if (text[10] == '\0')
		return text;
	if (text[10] != 'T' || !looks_like(text + 11, "00:00:00"))
		return text;
	if (!with_time || !strncmp(text + 11, "00:00:00", 8))
		snprintf(room, SMV_SERIAL_ROOM, "%.10s", text);
	else
		snprintf(room, SMV_SERIAL_ROOM, "%.10s %.8s", text, text + 11);
	return room;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* What the columns of an export hold. */
#include "model/survey/survey_profile.h"
#include "base/dictionary.h"
#include "base/record.h"
#include "base/text.h"
#include "samverkan/date.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

enum { LONGEST_VALUE = 2000 }; /* many long options may be ticked together */

static void list_begin(struct smv_profile_list *list, struct smv_pool *pool)
{
	list->dictionary = smv_dictionary_new(pool);
	list->texts = smv_alloc(pool, SMV_PROFILE_VALUES * sizeof *list->texts);
	list->times = smv_alloc(pool, SMV_PROFILE_VALUES * sizeof *list->times);
}

/* Counts a text; false when it is listed already. */
static bool list_add(struct smv_profile_list *list, struct smv_pool *pool, const char *text, size_t length)
{
	bool is_new = false;
	size_t at;

	if (length > LONGEST_VALUE || list->count == SMV_PROFILE_VALUES) {
		at = smv_dictionary_find(list->dictionary, text, length);
		if (at == SMV_NO_WORD) {
			list->many = true;
			return true;
		}
	} else {
		at = smv_dictionary_add(list->dictionary, text, length, &is_new);
	}
	if (is_new) {
		list->texts[at] = smv_copy_bytes(pool, text, length);
		list->count++;
	}
	list->times[at]++;
	return is_new;
}

struct smv_profile *smv_profile_new(struct smv_pool *pool, const struct smv_header *header)
{
	struct smv_survey_header *headers = smv_alloc(pool, (header->count + 1) * sizeof *headers);
	struct smv_profile *p = smv_alloc(pool, sizeof *p);
	size_t i;

	p->pool = pool;
	p->header = header;
	p->columns = smv_alloc(pool, (header->count + 1) * sizeof *p->columns);
	smv_survey_headers_read(pool, header->names, header->count, headers);
	for (i = 0; i < header->count; i++) {
		struct smv_profile_column *c = &p->columns[i];

		c->header = headers[i];
		c->numbers = c->dates = true;
		list_begin(&c->values, pool);
	}
	return p;
}

static bool is_email(const char *text)
{
	const char *at = strchr(text, '@');

	return at && at != text && strchr(at, '.') && !strpbrk(text, " ;,") && !strchr(at + 1, '@');
}

static size_t count_digits(const char *text)
{
	size_t digits = 0;

	for (; *text; text++)
		digits += isdigit((unsigned char)*text) != 0;
	return digits;
}

/* 070-123 45 67, +46 70 123 45 67: a leading zero or plus, digits and what parts them. */
static bool is_phone(const char *text)
{
	size_t digits = count_digits(text);

	return (*text == '0' || *text == '+') && digits >= 8 && digits <= 15 && !text[strspn(text, "0123456789+-() ")];
}

/* 19850101-1234: a personal identity number, whose third digit of the birth date is below 2. */
static bool is_identity(const char *text)
{
	size_t length = strlen(text), digits = count_digits(text);
	const char *date = digits == 12 ? text + 2 : text;

	return (digits == 10 || digits == 12) && length <= digits + 1 && !text[strspn(text, "0123456789-+")] && date[2] < '2' &&
	       length > digits;
}

bool smv_survey_number(struct smv_pool *pool, const char *text, char decimal_mark, int64_t *hundredths, bool *money)
{
	static const char *const currencies[] = { "$", "€", "£", "USD", "SEK", "EUR", "kr" };
	const char *bare = text;
	size_t i;

	*money = false;
	if ((i = strspn(text, "0123456789")) > 0 && i <= 12 && !text[i]) { /* nearly all of them: read at once */
		for (*hundredths = 0; *text; text++)
			*hundredths = *hundredths * 10 + (*text - '0');
		*hundredths *= 100;
		return true;
	}
	*money = strstr(text, "kr") != NULL || strstr(text, ":-") != NULL;
	if (smv_number_read(text, decimal_mark, hundredths) == SMV_NUMBER_FINE)
		return true;
	for (i = 0; i < sizeof currencies / sizeof *currencies; i++) {
		size_t length = strlen(currencies[i]), whole = strlen(text);

		if (!strncasecmp(text, currencies[i], length))
			bare = text + length;
		else if (whole > length && !strcasecmp(text + whole - length, currencies[i]))
			bare = smv_copy_bytes(pool, text, whole - length);
		else
			continue;
		*money = true;
		return smv_number_read(bare, decimal_mark, hundredths) == SMV_NUMBER_FINE;
	}
	return false;
}

/* "2021-04-28 11:21:47", as most exports write it: read at once, for it stands in every row. */
static bool read_iso(const char *text, int32_t *day, long *seconds)
{
	static const char form[] = "0000-00-00 00:00:00";
	char date[] = "0000-00-00";
	size_t i;

	for (i = 0; form[i]; i++)
		if (form[i] == '0' ? !isdigit((unsigned char)text[i]) : text[i] != form[i])
			return false;
	memcpy(date, text, sizeof date - 1);
	*seconds = ((text[11] - '0') * 10 + text[12] - '0') * 3600L + ((text[14] - '0') * 10 + text[15] - '0') * 60L +
		   (text[17] - '0') * 10 + text[18] - '0';
	return !text[i] && smv_date_read(date, day);
}

bool smv_survey_time(const char *text, bool month_first, int32_t *day, long *seconds)
{
	int first, second, third, hour = 0, minute = 0, second_of = 0, used = 0, year, month, date;
	char mark, other, date_text[SMV_DATE_ROOM * 3];
	const char *rest;

	if (read_iso(text, day, seconds))
		return true;
	*seconds = 0;
	if (sscanf(text, "%4d%c%2d%c%4d%n", &first, &mark, &second, &other, &third, &used) != 5 || mark != other ||
	    !strchr("-/.", mark) || first < 0 || second < 0 || third < 0)
		return smv_date_read(text, day);
	rest = text + used;
	year = first > 31 ? first : third < 100 ? third + 2000 : third;
	month = first > 31 || !month_first ? second : first;
	date = first > 31 ? third : month_first ? second : first;
	snprintf(date_text, sizeof date_text, "%04d-%02d-%02d", year, month, date);
	if (!smv_date_read(date_text, day))
		return false;
	rest += *rest == 'T' || *rest == ',';
	if (sscanf(rest, "%2d:%2d:%2d", &hour, &minute, &second_of) < 2)
		return !*rest;
	if ((strstr(rest, "pm") || strstr(rest, "PM") || strstr(rest, "em")) && hour < 12)
		hour += 12;
	else if ((strstr(rest, "am") || strstr(rest, "AM") || strstr(rest, "fm")) && hour == 12)
		hour = 0;
	*seconds = hour * 3600L + minute * 60 + second_of;
	return true;
}

struct smv_profile_column *smv_profile_column_new(struct smv_pool *pool)
{
	struct smv_profile_column *column = smv_alloc(pool, sizeof *column);

	list_begin(&column->values, pool);
	return column;
}

void smv_profile_column_take(struct smv_profile_column *column, struct smv_pool *pool, const char *text)
{
	column->filled++;
	list_add(&column->values, pool, text, strlen(text));
}

/* What is looked for in each text once, or in each cell where a column has too many different ones. */
static void look_at(struct smv_profile *p, struct smv_profile_column *c, const char *cell, size_t length, char mark)
{
	bool money = false;
	int64_t number;
	int32_t day;
	long seconds;

	if (length > c->longest)
		c->longest = length;
	if (c->numbers && !(c->numbers = smv_survey_number(p->pool, cell, mark, &number, &money)))
		;
	else if (c->numbers) {
		c->decimals = c->decimals || number % 100 != 0 || strchr(cell, '.') || strchr(cell, ',');
		c->money = c->money || money;
	}
	if (c->dates)
		c->dates = length < 40 && smv_survey_time(cell, p->month_first, &day, &seconds);
	if (length <= 40) {
		c->emails += is_email(cell);
		c->phones += is_phone(cell);
		c->identities += is_identity(cell);
	}
}

/*
 * Which of day and month comes first in 4/28/21 shows in the one that is above 12, or else in that answers come in one after
 * another.
 */
static void look_at_time(struct smv_profile *p, struct smv_profile_column *c, const char *cell)
{
	int first, second, year, way;

	c->clock = c->clock || strchr(cell, ':');
	if (p->first_above_12 || p->second_above_12 || sscanf(cell, "%2d/%2d/%4d", &first, &second, &year) != 3)
		return;
	p->first_above_12 = first > 12;
	p->second_above_12 = second > 12;
	for (way = 0; way < 2; way++) {
		int day = (year * 100 + (way ? first : second)) * 100 + (way ? second : first);

		c->backward[way] += day < c->latest[way];
		c->latest[way] = day;
	}
}

void smv_profile_row(struct smv_profile *p, const struct smv_record *record)
{
	size_t i;

	p->rows++;
	for (i = 0; i < record->header->count; i++) {
		struct smv_profile_column *c = &p->columns[i];
		const char *cell = record->cells[i];
		size_t length;

		if (!*cell)
			continue;
		c->filled++;
		if (c->header.role == SMV_ROLE_SUBMITTED || c->header.role == SMV_ROLE_STARTED) {
			look_at_time(p, c, cell);
			continue;
		}
		length = strlen(cell);
		if (list_add(&c->values, p->pool, cell, length))
			look_at(p, c, cell, length, record->header->decimal_marks ? record->header->decimal_marks[i] : 0);
	}
}

/* Tools write times as the language of their headers does; in English, as Americans do. */
static bool is_english(struct smv_pool *pool, const char *header)
{
	const char *bare = smv_text_bare(pool, header);

	return strstr(bare, "time") || strstr(bare, "date") || strstr(bare, "submitted") || strstr(bare, "completed");
}

static bool comes_month_first(const struct smv_profile *p)
{
	size_t i, backward[2] = { 0, 0 };
	bool english = false;

	if (p->first_above_12 || p->second_above_12)
		return !p->first_above_12;
	for (i = 0; i < p->header->count; i++) {
		const struct smv_profile_column *c = &p->columns[i];

		backward[0] += c->backward[0];
		backward[1] += c->backward[1];
		english = english || (c->latest[0] && is_english(p->pool, p->header->names[i]));
	}
	return backward[0] == backward[1] ? english : backward[1] < backward[0];
}

void smv_profile_end(struct smv_profile *p)
{
	p->month_first = comes_month_first(p);
}

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SAMVERKAN_DATE_H
#define SAMVERKAN_DATE_H

#include "samverkan/api.h"

#include <stdbool.h>
#include <stdint.h>

SMV_API_BEGIN

/* A day is a count of days since 1970-01-01 in the Gregorian calendar; there are no times of day and no zones here. */
#define SMV_NO_DATE INT32_MIN

/*
 * Reads 2024-03-31, 2024-3-31, 20240331, 31/3 2024, 31/3-2024, 31.3.2024 and 31/3/2024 (a day first, as in Sweden), and a day
 * with its month in Swedish or English words ("5 januari 2018", "fredagen den 12 april 2018", "April 12, 2018").  A time of
 * day after it (14:05, 14:05:00, 2:05 PM) is ignored.  Years are 1800 to 2999.  False for anything else, and for days that do
 * not exist (2024-02-30).
 */
bool smv_date_read(const char *text, int32_t *day);

/* 4/5/2026 is in May if the day comes first and in April if the month does: only the other dates of its column can tell. */
enum smv_date_order {
	SMV_DATE_CLEAR,       /* no such date, or 4/4/2026 */
	SMV_DATE_DAY_FIRST,   /* 25/4/2026 */
	SMV_DATE_MONTH_FIRST, /* 4/25/2026 */
	SMV_DATE_EITHER
};
enum smv_date_order smv_date_order_of(const char *text);

/* As smv_date_read, but of such a date the month comes first. */
bool smv_date_read_month_first(const char *text, int32_t *day);

enum { SMV_DATE_ROOM = 16 };
const char *smv_date_show(char room[SMV_DATE_ROOM], int32_t day); /* "2024-03-31", "" for SMV_NO_DATE */

int32_t smv_date_of(int year, int month, int day); /* a day that exists */
int smv_date_year(int32_t day);
/* The same day that many years earlier; 28 February instead of a 29 February that does not exist. */
int32_t smv_date_years_before(int32_t day, int years);

SMV_API_END

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SAMVERKAN_NUMBER_H
#define SAMVERKAN_NUMBER_H

#include "samverkan/api.h"
#include "samverkan/ids.h"

#include <stddef.h>
#include <stdint.h>

SMV_API_BEGIN

/*
 * Amounts and quantities are whole hundredths (öre, or 1/100 of a member): exact, never a float.  One reader for both,
 * because offices write them alike: "1 234,50", "1234.50", "1 234 kr", "12:-", with any kind of space between groups.
 */
#define SMV_ABSENT INT64_MIN /* no amount given */

/* The largest amount that is read: a thousand times the yearly budget of Sweden, with room left to add such amounts up. */
#define SMV_NUMBER_MAX INT64_C(100000000000000000)

enum smv_number_problem {
	SMV_NUMBER_FINE,
	SMV_NUMBER_EMPTY,       /* nothing but spaces */
	SMV_NUMBER_NOT,         /* no number at all */
	SMV_NUMBER_AMBIGUOUS,   /* 1.234 or 12,345: thousands or decimals? */
	SMV_NUMBER_DECIMALS,    /* more than two decimals */
	SMV_NUMBER_SCIENTIFIC,  /* 1e5: Excel has shortened it, digits may be lost */
	SMV_NUMBER_NEGATIVE,
	SMV_NUMBER_ERROR_VALUE, /* #REF! and its kin out of a spreadsheet */
	SMV_NUMBER_RANGE
};

/*
 * Reads a number of at most two decimals into hundredths.  decimal_mark is ',' or '.' where the column has settled which
 * it is, else 0: then one mark followed by exactly three digits is refused as ambiguous.  A minus sign (also U+2212) is
 * recognised and answered with SMV_NUMBER_NEGATIVE.  *hundredths is set only when the answer is SMV_NUMBER_FINE.
 */
enum smv_number_problem smv_number_read(const char *text, char decimal_mark, int64_t *hundredths);

/*
 * The same of a number whose unit is a power of ten: 3 for thousands ("15,5" is 1 550 000 hundredths), -2 where it is given in
 * hundredths.  Exact: it may have any decimals that leave whole hundredths.
 */
enum smv_number_problem smv_number_read_power(const char *text, char decimal_mark, int power, int64_t *hundredths);

/* What findings call a problem: SMV_ID_AMOUNT_AMBIGUOUS.  SMV_ID_NONE for SMV_NUMBER_FINE. */
enum smv_id smv_number_id(enum smv_number_problem problem);

struct smv_pool;

/* The problem in words with the text and the remedy: "'1.234' is ambiguous, write 1234, or 1,23 (two decimals at most)". */
const char *smv_number_complaint(struct smv_pool *pool, enum smv_number_problem problem, const char *text);

enum { SMV_NUMBER_ROOM = 48 };

/* For people: "1 234,50" with no-break spaces; the decimals are left out when they are zero. */
const char *smv_number_show(char room[SMV_NUMBER_ROOM], int64_t hundredths);
/* For people: "1 234,50 kr", or "1 234 kr" when there are no öre. */
const char *smv_money_show(char room[SMV_NUMBER_ROOM], int64_t ore);
/* For programs: hundredths as "1234.50", always with two decimals, after the given mark. */
const char *smv_number_plain(char room[SMV_NUMBER_ROOM], int64_t hundredths, char decimal_mark);
/* Part and whole as a percentage rounded half up to hundredths of a percent (12,34 % = 1234); 0 when whole is 0. */
int64_t smv_percent_of(int64_t part, int64_t whole);

SMV_API_END

#endif

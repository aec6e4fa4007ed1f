/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CALC_ALLOCATION_WORKING_H
#define SMV_CALC_ALLOCATION_WORKING_H

#include "calc/allocation/allocation_run.h"

/*
 * How an amount was reckoned, so that a clerk can do it again with a pocket calculator: numbers and signs only, no
 * words of any language.  All of them are NULL when steps are not asked for, or when there is nothing to add.
 */

/* "(96 + 5 × 3 − 50) × 41", "41 000 − 12 000 = 29 000; 29 000 × 75 %" of a line; row is the row of its table that held.
 */
const char *smv_working_line(struct smv_reckoning *r, const struct smv_statement *s, struct smv_subject *who,
			     size_t row);
/* "96 × 500" or "12 000 × 50 %" of a limit. */
const char *smv_working_limit(struct smv_reckoning *r, const struct smv_limit *limit, struct smv_subject *who);
/* What the row of a table says, reckoned: NULL for a plain number. */
const char *smv_working_row(struct smv_reckoning *r, const struct smv_statement *table, size_t row,
			    struct smv_subject *who);
/* What a name comes to: "41 000 − 12 000 = 29 000", or the number alone. */
const char *smv_working_name(struct smv_reckoning *r, size_t let, struct smv_subject *who);
/* "3 936 − 3 936 × 10 %" */
const char *smv_working_taken(struct smv_reckoning *r, int64_t amount, struct smv_portion portion);
/* "51 000 × 96/412"; part and whole are in parts of scale. */
const char *smv_working_part(const struct smv_reckoning *r, int64_t amount, smv_wide part, smv_wide whole,
			     int64_t scale);
/* "min(15 000 × 90 %; 51 000 × 96/412)" of a claim that its cap stops; limit is the cap's own working, or NULL, and the
 * part is left out when whole is 0. */
const char *smv_working_stopped(const struct smv_reckoning *r, const char *limit, int64_t cap, int64_t amount,
				int64_t part, int64_t whole);
/* "51 000/7": an amount of öre divided by a count. */
const char *smv_working_quotient(const struct smv_reckoning *r, smv_wide amount, int64_t count);
/* "51 000 − 48 500" */
const char *smv_working_rest(const struct smv_reckoning *r, int64_t from, int64_t taken);

/* An exact number for people: at most four decimals, else as a fraction: "29 000/3". */
const char *smv_working_fraction(struct smv_pool *pool, struct smv_fraction n);

#endif

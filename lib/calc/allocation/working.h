/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CALC_ALLOCATION_WORKING_H
#define SMV_CALC_ALLOCATION_WORKING_H

#include "calc/allocation/allocation_run.h"

/*
 * How an amount was reckoned, so that a clerk can do it again with a pocket calculator: numbers and signs only, no words
 * of any language.  All of them are NULL when steps are not asked for, or when there is nothing to add.
 */

/* "(96 + 5 × 3 − 50) × 41", "1 250,50 × 30 %" of a base, per or percent line. */
const char *smv_working_line(const struct smv_reckoning *r, const struct smv_statement *s,
			     const struct smv_claimant *a);
/* "96 × 500" or "12 000 × 50 %" of a limit. */
const char *smv_working_limit(const struct smv_reckoning *r, const struct smv_amount *amount,
			      const struct smv_claimant *a);
/* "3 936 − 3 936 × 10 %" */
const char *smv_working_reduce(const struct smv_reckoning *r, int64_t claim, int64_t percentage);
/* "51 000 × 96/412" */
const char *smv_working_part(const struct smv_reckoning *r, int64_t amount, smv_wide part, smv_wide whole);
/* "min(15 000 × 90 %; 51 000 × 96/412)" of a claim that its cap stops; limit is the cap's own working, or NULL, and the part
 * is left out when whole is 0. */
const char *smv_working_stopped(const struct smv_reckoning *r, const char *limit, int64_t cap, int64_t amount, int64_t part,
				int64_t whole);
/* "51 000/7": an amount of öre divided by a count. */
const char *smv_working_quotient(const struct smv_reckoning *r, smv_wide amount, int64_t count);
/* "51 000 − 48 500" */
const char *smv_working_rest(const struct smv_reckoning *r, int64_t from, int64_t taken);

#endif

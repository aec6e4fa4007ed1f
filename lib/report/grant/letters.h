/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_GRANT_LETTERS_H
#define SMV_REPORT_GRANT_LETTERS_H

#include "model/grant/obligation.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_grant_view;
struct smv_pool;
struct smv_writer;

/* What letters about a decision say. */
struct smv_letters {
	const struct smv_round *round;
	const struct smv_grant_view *view; /* why each amount is what it is; NULL for an award */
	const struct smv_due *dues;
	size_t count;
	const struct smv_amendment *amendments;
	size_t amendment_count;
	bool granted, refused;    /* which are wanted */
	int32_t account_by;       /* the last day to account for the money; SMV_NO_DATE: nobody asks */
	const char *municipality; /* NULL unknown */
	int32_t as_of;
};

/* Whether a letter to it is wanted. */
bool smv_letter_wanted(const struct smv_letters *letters, const struct smv_due *due);

/* A row for each decision, in the tables granted and refused; amounts also as they are written in a letter. */
int smv_report_letters(struct smv_pool *pool, struct smv_writer *writer, const struct smv_letters *letters);

/* One letter, a whole document: what the board decided, why, what the money is for, how it is paid and accounted for, how to
 * appeal.  Of an award, who was not chosen is thanked. */
int smv_report_letter(struct smv_pool *pool, struct smv_writer *writer, const struct smv_letters *letters, const struct smv_due *due);

/* Why it gets what it gets, in words to itself; NULL where it gets what it applied for. */
const char *smv_letter_reason(struct smv_pool *pool, const struct smv_letters *letters, const struct smv_due *due);
/* The new decision that counts for an application, NULL where it was never mended. */
const struct smv_amendment *smv_letter_amendment(const struct smv_letters *letters, int64_t application);
/* What the money is for, as the application says; NULL unknown. */
const char *smv_letter_purpose(const struct smv_letters *letters, int64_t application);
/* How a decision is appealed (kommunallagen 2017:725, 13 kap. 1 and 5 §§). */
const char *smv_letter_appeal(void);

#endif

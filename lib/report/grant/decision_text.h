/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_GRANT_DECISION_TEXT_H
#define SMV_REPORT_GRANT_DECISION_TEXT_H

#include <stdint.h>

struct smv_grant_view;
struct smv_pool;
struct smv_writer;

/*
 * The decision on a round as a text to go on writing in: before it is decided a proposal (förslag
 * till beslut), afterwards an extract of the minutes (protokollsutdrag): paragraph and title, what
 * is decided in numbered items, a summary, the amounts, what the decision rests on and who is to
 * have it.  account_by is the last day to account for the money, SMV_NO_DATE where nobody asks.
 */
int smv_report_decision(struct smv_pool *pool, struct smv_writer *writer,
			const struct smv_grant_view *view, int32_t account_by);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_GRANT_MOTIVE_H
#define SMV_REPORT_GRANT_MOTIVE_H

#include <stdbool.h>
#include <stddef.h>

struct smv_application;
struct smv_grant_view;
struct smv_outcome;
struct smv_pool;

/*
 * Why an application gets what it gets, in words: the board's own reason, what it does not fulfil
 * with its own figures, what the rules give, that the money does not suffice.  NULL where it gets
 * what it applied for.
 */
const char *smv_grant_motive(struct smv_pool *pool, const struct smv_grant_view *view,
			     const struct smv_outcome *outcome);

/* The same to the applicant itself: "The rules require: members at least 30. Your application says: members 22". */
const char *smv_grant_motive_to(struct smv_pool *pool, const struct smv_grant_view *view, const struct smv_outcome *outcome);

/* What a board should notice about an application: late, not known, with money by other ways,
 * amended. */
enum smv_grant_mark {
	SMV_MARK_LATE,
	SMV_MARK_NO_DAY,
	SMV_MARK_UNKNOWN,
	SMV_MARK_CO_FUNDED,
	SMV_MARK_AMENDED,
	SMV_MARKS
};

/* Whether the mark is set, and in words ("3 days late"); NULL when it is not. */
const char *smv_grant_mark(struct smv_pool *pool, const struct smv_grant_view *view,
			   const struct smv_outcome *outcome, enum smv_grant_mark mark);
/* Its stable name: "co-funded". */
const char *smv_grant_mark_code(enum smv_grant_mark mark);

#endif

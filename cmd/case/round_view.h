/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_CASE_ROUND_VIEW_H
#define SMV_CMD_CASE_ROUND_VIEW_H

#include "report/grant/grant.h"

struct smv_round_case;
struct smv_session;

/*
 * A round with everything that is shown of it: its rules, applications and agreements (those of the stored allocation, else
 * those it will be charged with), the stored allocation, and whether that is still what the rules give.  Fails as
 * smv_choose_round and smv_case_load do.
 */
int smv_view_load(struct smv_session *session, const char *operand, struct smv_grant_view *view);

/* The same of a round whose case is loaded already, without asking whether its allocation is stale. */
int smv_view_of(struct smv_session *session, const struct smv_round_case *today, struct smv_grant_view *view);

/* Loads besides what a board's paper tells of the year before and of money by other ways. */
int smv_view_load_years(struct smv_session *session, struct smv_grant_view *view);

#endif

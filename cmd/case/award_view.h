/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_CASE_AWARD_VIEW_H
#define SMV_CMD_CASE_AWARD_VIEW_H

#include "report/award/award.h"

struct smv_findings;
struct smv_session;

/* The criteria of a text: SMV_DATA with its errors among the session's findings, or when a line is no require line. */
int smv_award_criteria(struct smv_session *session, const char *text, const char *file, const struct smv_rules **rules);

/* An award with everything that is shown of it; *view has been given its round. */
int smv_award_view_load(struct smv_session *session, struct smv_award_view *view);

/* The place of an organisation's nomination in the view; SMV_NOINPUT when it is not nominated. */
int smv_award_view_find(struct smv_session *session, const struct smv_award_view *view, const char *operand, size_t *at);

/* Warns of a nomination that the criteria refuse. */
void smv_award_warn(struct smv_session *session, const struct smv_award_view *view, size_t nomination, struct smv_findings *findings);

#endif

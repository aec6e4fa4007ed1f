/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_ROUND_VIEW_H
#define SMV_CMD_ROUND_VIEW_H

#include "report/grant.h"

struct smv_session;

/*
 * Reads a round that has been found with everything that is shown of it: applications, agreements (those of its stored
 * allocation, else those it will be charged with), the stored allocation, and whether that is still what the rules give.
 */
int smv_round_view(struct smv_session *session, const struct smv_round *round, struct smv_grant_view *view);

/* The round's rules, read; SMV_DATA where the stored text cannot be read any more. */
int smv_round_rules(struct smv_session *session, const struct smv_round *round, const struct smv_rules **rules);

#endif

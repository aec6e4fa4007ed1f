/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_CASE_SURVEY_VIEW_H
#define SMV_CMD_CASE_SURVEY_VIEW_H

#include "report/survey/survey.h"

#include <stdbool.h>
#include <stdint.h>

struct smv_list;
struct smv_session;

/* What of a survey is asked for. */
struct smv_survey_wish {
	const char *by;                   /* as typed; NULL: no grouping */
	const struct smv_list *questions; /* as typed; empty: all */
	const char *compare;              /* the other survey; NULL: none */
	int64_t min_group;
	bool texts; /* their words are needed */
};

/* Everything that the report of a survey shows, compiled from the store; lives in the session's pool. */
int smv_survey_view_load(struct smv_session *session, const char *operand, const struct smv_survey_wish *wish,
			 struct smv_survey_view *view);

#endif

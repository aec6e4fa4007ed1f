/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_CASE_MINUTES_H
#define SMV_CMD_CASE_MINUTES_H

#include "samverkan/round.h"
#include "store/grant/decision.h"

#include <stdbool.h>
#include <stdint.h>

struct smv_session;

/* The number alone of what was typed: "57" of "§ 57".  SMV_USAGE when nothing is left. */
int smv_bare_paragraph(const char *typed, const char **paragraph);

/* SMV_DATA for a decision after today: what is stored is what the board has decided.  The planned day of the meeting
 * (SMV_NO_DATE for none) is taken all the same: a script for the meeting may be run with an earlier --as-of. */
int smv_refuse_future(const struct smv_session *session, int32_t day, int32_t planned);

/* SMV_DATA for another day than the planned one (SMV_NO_DATE for none), unless confirmed: it may be a slip of the pen, and the
 * agreements were charged as of the planned one. */
int smv_refuse_other_day(const struct smv_round *round, int32_t day, bool confirmed);

/* SMV_DATA, unless confirmed, for a paragraph that is no number, or that is that of another decision of the same board on
 * the same day. */
int smv_refuse_paragraph(struct smv_session *session, const struct smv_decision *decision, bool confirmed);

/* What confirms them, for the option tables of what decides. */
#define SMV_OPT_CONFIRM_DATE(member) \
	{ SMV_OPT_FLAG, 0, "confirm-date", NULL, N_("the day is right, although another one was planned"), member }
#define SMV_OPT_CONFIRM_PARAGRAPH(member) \
	{ SMV_OPT_FLAG, 0, "confirm-paragraph", NULL, N_("the paragraph is right, although it is no number or stands there already"), \
	  member }

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_CASE_MINUTES_H
#define SMV_CMD_CASE_MINUTES_H

#include "store/grant/decision.h"

#include <stdint.h>

struct smv_session;

/* The number alone of what was typed: "57" of "§ 57".  SMV_USAGE when nothing is left. */
int smv_bare_paragraph(const char *typed, const char **paragraph);

/* SMV_DATA for a decision after today: what is stored is what the board has decided.  The planned day of the meeting
 * (SMV_NO_DATE for none) is taken all the same: a script for the meeting may be run with an earlier --as-of. */
int smv_refuse_future(const struct smv_session *session, int32_t day, int32_t planned);

/* Warns when the paragraph of the minutes is that of another decision of the same board on the same day. */
int smv_warn_paragraph(struct smv_session *session, const struct smv_decision *decision);

#endif

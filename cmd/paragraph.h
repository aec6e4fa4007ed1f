/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_PARAGRAPH_H
#define SMV_CMD_PARAGRAPH_H

#include "store/allocation.h"

struct smv_session;

/* Warns when the paragraph of the minutes is that of another decision of the same board on the same day. */
int smv_warn_paragraph(struct smv_session *session, const struct smv_decision *decision);

#endif

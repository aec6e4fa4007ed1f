/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_CASE_OBLIGATION_CASE_H
#define SMV_CMD_CASE_OBLIGATION_CASE_H

#include "model/grant/obligation.h"

#include <stddef.h>

struct smv_session;

/* A decided round of grants or award, with what has followed the decision. */
struct smv_due_case {
	struct smv_round round;
	struct smv_due *dues;
	size_t count;
};

/* operand is a round, or an award by its name or year.  SMV_DATA when it is not decided. */
int smv_due_load(struct smv_session *session, const char *operand, struct smv_due_case *c);

/* That of an organisation; SMV_NOINPUT when the decision does not name it. */
int smv_due_find(struct smv_session *session, const struct smv_due_case *c, const char *operand, struct smv_due **due);

#endif

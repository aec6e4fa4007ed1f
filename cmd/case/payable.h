/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_CASE_PAYABLE_H
#define SMV_CMD_CASE_PAYABLE_H

#include "cmd/case/obligation_case.h"

#include <stdbool.h>

struct smv_list;
struct smv_session;

/*
 * Which of a round's dues are outstanding and may be paid, one answer for each: to an account that is there, can be right,
 * and was not changed after the decision, unless the organisation is among the named.  Those held back are findings.
 */
int smv_payable(struct smv_session *session, const struct smv_due_case *c, const struct smv_list *named, bool **payable);

#endif

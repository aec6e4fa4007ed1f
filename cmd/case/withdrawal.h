/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_CASE_WITHDRAWAL_H
#define SMV_CMD_CASE_WITHDRAWAL_H

struct smv_round;
struct smv_session;

/* Marks the application of an organisation in a round, or its nomination for an award, as withdrawn for that reason. */
/* NULL: it was entered by mistake and is removed, with what hangs on it; the journal keeps what it was. */
int smv_withdraw(struct smv_session *session, const struct smv_round *round, const char *operand, const char *reason);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_AGREEMENT_CHOOSE_H
#define SMV_CMD_AGREEMENT_CHOOSE_H

#include "model/register/agreement.h"

#include <stdint.h>

struct smv_pool;
struct smv_session;

/*
 * The agreement of that number (below 0: not said), else the only one that has not ended, of the organisation that the first
 * operand names.  SMV_USAGE when nothing is said or it could be several (they are listed), SMV_NOINPUT when there is none.
 */
int smv_agreement_choose(struct smv_session *session, int64_t id, struct smv_agreement *chosen);

/* Number, organisation, amount and days, for people. */
const char *smv_agreement_words(struct smv_pool *pool, const struct smv_agreement *agreement);

#endif

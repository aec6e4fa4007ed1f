/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_CASE_ENDED_H
#define SMV_CMD_CASE_ENDED_H

#include "model/register/organisation.h"
#include "samverkan/finding.h"

struct smv_ending;
struct smv_session;

/* Warns of an organisation that has ended (place NULL: no row), and names its successor. */
void smv_find_ended(struct smv_session *session, const struct smv_place *place, const char *name, const struct smv_ending *ending);

/* The same, when it has ended, of one that a command names. */
int smv_warn_ended(struct smv_session *session, const struct smv_organisation *organisation);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_CASE_KNOWN_H
#define SMV_CMD_CASE_KNOWN_H

#include "model/register/organisation.h"

#include <stdbool.h>

struct smv_session;

/*
 * Refuses (SMV_DATA, which names it) an organisation whose number is another one's, or that goes by another one's name or
 * alias without both having numbers to tell them apart.  Its own id is never another one.
 */
int smv_refuse_known(struct smv_session *session, const struct smv_organisation *organisation);

/* The same for a name alone; *own is true when the organisation goes by it already. */
int smv_refuse_known_name(struct smv_session *session, const struct smv_organisation *organisation, const char *name, bool *own);

/*
 * Checks the fields that have a check digit or a form of their own (numbers, e-mail) and writes them as the store keeps
 * them.  What is wrong is a finding at the option of that name ("--org-number"); SMV_DATA then.
 */
int smv_check_options(struct smv_session *session, struct smv_organisation *organisation);

#endif

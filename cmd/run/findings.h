/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_RUN_FINDINGS_H
#define SMV_CMD_RUN_FINDINGS_H

#include "cmd/run/command.h"

/* The first 50 findings on stderr; how many more there are, and how to have them all. */
void smv_findings_print(const struct smv_session *session);

/* All of them into a file, as a table (CSV unless its suffix says otherwise); with none, a table without rows. */
int smv_findings_write(const struct smv_session *session, const char *path);

/* On the session's output too, where one was asked for: another program has no use for what is said to people. */
int smv_findings_show(struct smv_session *session);

#endif

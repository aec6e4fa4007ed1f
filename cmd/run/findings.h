/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_RUN_FINDINGS_H
#define SMV_CMD_RUN_FINDINGS_H

#include "cmd/run/command.h"

/* Prints the first 50 findings on stderr, then how many more there are and how to get them all. */
void smv_findings_print(const struct smv_session *session);

/* All of them into a file, as a table (CSV unless its suffix says otherwise); with none, a table without rows. */
int smv_findings_write(const struct smv_session *session, const char *path);

/* And to the session's output, if one was asked for: a program cannot use what is said to people. */
int smv_findings_show(struct smv_session *session);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_RUN_RECKONING_H
#define SMV_CMD_RUN_RECKONING_H

#include "report/reckoning.h"

struct smv_session;

/*
 * What has become of a file's rows, in words on stderr, also with --quiet: a clerk who runs it at night has no other sign of
 * what was left out.  "ekero.csv: 123 rows: 121 added, 2 with errors", then what was left out and why, and the columns.
 */
void smv_reckoning_say(const struct smv_session *session, const struct smv_reckoned *file);

/* What the reckonings of a run ask for: SMV_OK; SMV_FOUND when something was left out that a clerk may have wanted;
 * SMV_DATA, with the reason recorded, when no row of a file came through. */
int smv_reckoning_verdict(const struct smv_session *session, const struct smv_reckoned *files, size_t count);

#endif

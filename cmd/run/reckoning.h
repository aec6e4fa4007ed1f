/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_RUN_RECKONING_H
#define SMV_CMD_RUN_RECKONING_H

#include "report/reckoning.h"

struct smv_session;

/*
 * Says what has become of a file's rows, on stderr and even with --quiet: a run at night leaves no other sign of what was left
 * out.  First how columns were understood, then "ekero.csv: 123 rows: 121 added, 2 with errors".
 */
void smv_reckoning_say(const struct smv_session *session, const struct smv_reckoned *file);

/* The exit status that the reckonings of a run give: SMV_OK; SMV_FOUND when something was left out that a clerk may have
 * wanted; SMV_DATA, with the reason recorded, when no row of a file was stored. */
int smv_reckoning_verdict(const struct smv_session *session, const struct smv_reckoned *files, size_t count);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_CASE_RETENTION_CASE_H
#define SMV_CMD_CASE_RETENTION_CASE_H

#include <stdint.h>

struct smv_session;

/* How many years personal data are kept; 0: it has not been said. */
int smv_retention_years(struct smv_session *session, int64_t *years);
/* Stores another number of years, with a note for the journal. */
int smv_retention_set(struct smv_session *session, int64_t years);

#endif

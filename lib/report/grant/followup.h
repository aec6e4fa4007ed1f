/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_GRANT_FOLLOWUP_H
#define SMV_REPORT_GRANT_FOLLOWUP_H

#include "model/grant/obligation.h"

#include <stddef.h>

struct smv_pool;
struct smv_writer;

/* A decided round or award with what has followed. */
struct smv_followup_round {
	struct smv_round round;
	int32_t last_day; /* to account for the money; SMV_NO_DATE: nobody asks */
	struct smv_due *dues;
	size_t count;
};

/* How the money of these rounds is accounted for: a row for each organisation that was granted or paid something. */
int smv_report_followup(struct smv_pool *pool, struct smv_writer *writer, const struct smv_followup_round *rounds, size_t count, int32_t as_of);

#endif

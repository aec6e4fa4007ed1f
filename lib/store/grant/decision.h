/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_GRANT_DECISION_H
#define SMV_STORE_GRANT_DECISION_H

#include "model/grant/application.h"

#include <stddef.h>
#include <stdint.h>

struct smv_pool;
struct smv_store;

struct smv_decision {
	int64_t round;
	int32_t decided_on;
	const char *board, *paragraph, *reference; /* board and reference may be NULL */
	const char *motivation; /* of an award; NULL */
};
/* Stores the board's decision with each outcome's granted amount: from here on the database refuses every change of the round.
 * The names and numbers of the organisations, and the agreements that the pot was charged with, are kept as they are now. */
int smv_decision_add(struct smv_store *store, const struct smv_decision *decision, const struct smv_outcome *outcomes, size_t count);

/* What else the board decided on the same day under the same paragraph: the name of that round or award, NULL for none. */
int smv_decision_same_paragraph(struct smv_store *store, struct smv_pool *pool, const struct smv_decision *decision, const char **other);

/* A slip of the pen in the decision on a round, set right beside it: field is "decided_on", "paragraph" or "reference", corrected
 * what it should have been, a day as YYYY-MM-DD. */
int smv_decision_correct(struct smv_store *store, int64_t round, const char *field, const char *corrected, const char *reason, int32_t today);

#endif

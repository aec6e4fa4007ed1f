/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CALC_ALLOCATION_CLIFF_H
#define SMV_CALC_ALLOCATION_CLIFF_H

#include "calc/allocation/allocation_run.h"

/*
 * Warns of every tier of the rules under which one more (member, occasion, ...) lowers the amount.  Tried on each
 * claimant of the case, before there is any on one who has nothing else, with and without its cap by the amount applied for.
 */
void smv_cliffs_find(struct smv_reckoning *r, struct smv_findings *findings);

/* What a claimant would get were it alone, by steps 3 to 5b and without shares, in öre; false when that is too large. */
bool smv_claim_alone(struct smv_reckoning *r, const struct smv_claimant *a, int64_t *claim);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CALC_ALLOCATION_DIVIDE_H
#define SMV_CALC_ALLOCATION_DIVIDE_H

#include "calc/allocation/allocation_run.h"

/*
 * Divides amount öre by weights (one a claimant, 0 or more, whole their sum and above 0) to the öre by largest
 * remainder: parts sum to the amount.  Ties: the larger claim first where by_claim is set, then the order of ties.h.
 * False when the weights are too large to be exact.
 */
bool smv_divide(struct smv_reckoning *r, int64_t amount, const smv_wide *weights, smv_wide whole, bool by_claim,
		int64_t *parts);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CALC_ALLOCATION_COMPARE_H
#define SMV_CALC_ALLOCATION_COMPARE_H

#include "model/grant/application.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;

/* What one set of rules gives the applications of a round, in their order. */
struct smv_proposal {
	const char *rules; /* what the rules are called */
	int64_t pot;       /* öre */
	const struct smv_outcome *outcomes;
};

/* A proposal beside the first one. */
struct smv_comparison {
	int64_t allocated, left, difference; /* öre */
	size_t eligible, granted, refused;   /* refused: gets nothing */
	size_t winners, losers, unchanged;
	int64_t largest_gain, largest_loss; /* öre; 0 for none, and then the loser is none */
	const struct smv_application *loser;
	bool has_gini;
	int64_t gini; /* ten-thousandths, half up */
};

/*
 * Compares a proposal with the base.  Gini is the sum of |xi - xj| over all pairs, divided by their number of members
 * times the sum, over those that take part in any of the proposals (count of them, `all`).
 */
struct smv_comparison smv_compare(struct smv_pool *pool, const struct smv_proposal *base,
				  const struct smv_proposal *proposal, const struct smv_proposal *all, size_t proposals,
				  size_t count);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CALC_ALLOCATION_TIES_H
#define SMV_CALC_ALLOCATION_TIES_H

#include "calc/allocation/allocation_run.h"

/*
 * Who comes first when two are equal: the larger claim (where the caller gives one), then who applied earlier, then the
 * lower organisation number, then who was registered earlier.  Nothing hangs on the order of the applications.
 */
struct smv_turn {
	smv_wide size; /* the larger comes first: a remainder, a score */
	int64_t claim; /* then the larger claim; all alike where the claim does not count */
	uint32_t claimant;
};

/* Moves the first `wanted` of them, in no order among themselves, to the front; notes those alike of which only some
 * are there. */
void smv_turns_choose(struct smv_reckoning *r, struct smv_turn *turns, size_t count, size_t wanted);
/* Puts all of them in order. */
void smv_turns_sort(const struct smv_reckoning *r, struct smv_turn *turns, size_t count);

/* Notes turns that are alike as a contest. */
void smv_contest_add(struct smv_reckoning *r, const struct smv_turn *turns, size_t count);

/* Who comes first of two that are alike in all else, and what parts them. */
enum smv_parted smv_parted_by(const struct smv_reckoning *r, size_t one, size_t other);

/* After the rounding, with `ties equally`: each of those alike in all that the rules ask gets the lowest of their
 * amounts. */
void smv_reckon_ties(struct smv_reckoning *r);
/* At the end: tells in result, and warns, of those alike in all that the rules ask that get different amounts. */
void smv_find_ties(struct smv_reckoning *r, struct smv_result *result);

#endif

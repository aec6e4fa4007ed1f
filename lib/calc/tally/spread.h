/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CALC_TALLY_SPREAD_H
#define SMV_CALC_TALLY_SPREAD_H

#include <stddef.h>
#include <stdint.h>

/*
 * What describes a heap of numbers, in whole hundredths throughout (öre for amounts), each rounded half up.  Members that
 * the heap is too small for are SMV_ABSENT: all of an empty one, the deviation of a single number.
 */
struct smv_spread {
	int64_t count;
	int64_t sum, mean, median, least, most;
	/*
	 * The standard deviation of a sample (divided by n - 1), for those who answer are a part of those who were asked; it is
	 * what STDAV of Excel and SPSS give.  Only of a scale, else SMV_ABSENT.
	 */
	int64_t deviation;
};

/* Of a scale: counts[i] answers of values[i], which stand in ascending order and are at most a billion. */
struct smv_spread smv_spread_of_scale(const int64_t *values, const int64_t *counts, size_t count);

/* Of numbers, which it puts in order.  A sum that is too large to hold is SMV_ABSENT; the mean never is. */
struct smv_spread smv_spread_of_numbers(int64_t *numbers, size_t count);

#endif

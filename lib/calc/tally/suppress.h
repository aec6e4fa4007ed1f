/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CALC_TALLY_SUPPRESS_H
#define SMV_CALC_TALLY_SUPPRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Which groups must not be shown where the whole is: those of fewer than least people, and, the smallest first, so many
 * more that what is left of the whole when the shown ones are taken away is at least two groups and at least least people.
 * (Statisticians call these primary and secondary suppression.)  sizes are of groups that have no one in common; empty
 * ones give nothing away and stay as they are.  hidden may name some beforehand.  Answers how many are hidden of those
 * that are not empty.
 */
size_t smv_suppress(const int64_t *sizes, bool *hidden, size_t count, int64_t least);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_BASE_FRACTION_H
#define SMV_BASE_FRACTION_H

#include <stdbool.h>
#include <stdint.h>

/* Wide enough for the product of any two amounts. */
__extension__ typedef __int128 smv_wide;

/*
 * An exact number: num / den, den above 0.  It need not be in lowest terms; it is brought there where it would else not
 * fit. The calls below answer false when the result, in lowest terms, has a part of 2^127 or more: it is too large to
 * be exact.
 */
struct smv_fraction {
	smv_wide num, den;
};

/* In lowest terms. */
struct smv_fraction smv_fraction_reduced(struct smv_fraction a);

bool smv_fraction_add(struct smv_fraction a, struct smv_fraction b, struct smv_fraction *sum);
bool smv_fraction_subtract(struct smv_fraction a, struct smv_fraction b, struct smv_fraction *difference);
bool smv_fraction_multiply(struct smv_fraction a, struct smv_fraction b, struct smv_fraction *product);
/* b must not be 0. */
bool smv_fraction_divide(struct smv_fraction a, struct smv_fraction b, struct smv_fraction *quotient);

/* -1, 0 or 1 as a is less than, equal to or more than b; exact whatever their size. */
int smv_fraction_compare(struct smv_fraction a, struct smv_fraction b);

/* The whole number nearest to a x scale, halves up; false when it does not fit. */
bool smv_fraction_round(struct smv_fraction a, int64_t scale, smv_wide *whole);

#endif

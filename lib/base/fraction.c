/* SPDX-License-Identifier: EUPL-1.2 */
/* Exact fractions of 128 bits: quick where both parts are small, in lowest terms where they would not fit otherwise. */
#include "base/fraction.h"

static smv_wide common_divisor(smv_wide a, smv_wide b)
{
	if (a < 0)
		a = -a;
	while (b) {
		smv_wide rest = a % b;

		a = b;
		b = rest;
	}
	return a;
}

struct smv_fraction smv_fraction_reduced(struct smv_fraction a)
{
	smv_wide divisor = common_divisor(a.num, a.den);

	return (struct smv_fraction){ a.num / divisor, a.den / divisor };
}

static bool cross(struct smv_fraction a, struct smv_fraction b, smv_wide *left, smv_wide *right)
{
	return !__builtin_mul_overflow(a.num, b.den, left) && !__builtin_mul_overflow(b.num, a.den, right);
}

/* Both in lowest terms, with what the denominators have in common taken out first. */
static bool add_reduced(struct smv_fraction a, struct smv_fraction b, struct smv_fraction *sum)
{
	smv_wide common, left, right;

	a = smv_fraction_reduced(a);
	b = smv_fraction_reduced(b);
	common = common_divisor(a.den, b.den);
	if (__builtin_mul_overflow(a.num, b.den / common, &left) ||
	    __builtin_mul_overflow(b.num, a.den / common, &right) || __builtin_add_overflow(left, right, &sum->num))
		return false;
	left = common_divisor(sum->num, common); /* the sum has nothing else in common with its denominator */
	sum->num /= left;
	return !__builtin_mul_overflow(a.den / left, b.den / common, &sum->den);
}

bool smv_fraction_add(struct smv_fraction a, struct smv_fraction b, struct smv_fraction *sum)
{
	smv_wide left, right;

	if (a.den == b.den && !__builtin_add_overflow(a.num, b.num, &left)) {
		*sum = (struct smv_fraction){ left, a.den };
		return true;
	}
	if (cross(a, b, &left, &right) && !__builtin_add_overflow(left, right, &sum->num) &&
	    !__builtin_mul_overflow(a.den, b.den, &sum->den))
		return true;
	return add_reduced(a, b, sum);
}

bool smv_fraction_subtract(struct smv_fraction a, struct smv_fraction b, struct smv_fraction *difference)
{
	b.num = -b.num;
	return smv_fraction_add(a, b, difference);
}

bool smv_fraction_multiply(struct smv_fraction a, struct smv_fraction b, struct smv_fraction *product)
{
	struct smv_fraction left, right;

	if (!__builtin_mul_overflow(a.num, b.num, &left.num) && !__builtin_mul_overflow(a.den, b.den, &left.den)) {
		*product = left;
		return true;
	}
	a = smv_fraction_reduced(a);
	b = smv_fraction_reduced(b);
	left = smv_fraction_reduced((struct smv_fraction){ a.num, b.den });
	right = smv_fraction_reduced((struct smv_fraction){ b.num, a.den });
	if (__builtin_mul_overflow(left.num, right.num, &product->num) ||
	    __builtin_mul_overflow(left.den, right.den, &product->den))
		return false;
	return true;
}

bool smv_fraction_divide(struct smv_fraction a, struct smv_fraction b, struct smv_fraction *quotient)
{
	struct smv_fraction turned =
		b.num < 0 ? (struct smv_fraction){ -b.den, -b.num } : (struct smv_fraction){ b.den, b.num };

	return smv_fraction_multiply(a, turned, quotient);
}

/* The greatest whole number that is not above a. */
static smv_wide floor_of(struct smv_fraction a)
{
	smv_wide whole = a.num / a.den;

	return whole - (a.num % a.den < 0);
}

static int order(smv_wide a, smv_wide b)
{
	return (a > b) - (a < b);
}

/* By their whole parts, then what is left of each turned upside down, as in Euclid's algorithm. */
static int compare_large(struct smv_fraction a, struct smv_fraction b)
{
	int sign = 1;

	for (;;) {
		smv_wide whole_a = floor_of(a), whole_b = floor_of(b);
		smv_wide rest_a = a.num - whole_a * a.den, rest_b = b.num - whole_b * b.den;

		if (whole_a != whole_b)
			return sign * order(whole_a, whole_b);
		if (!rest_a || !rest_b)
			return sign * order(rest_a != 0, rest_b != 0);
		a = (struct smv_fraction){ a.den, rest_a };
		b = (struct smv_fraction){ b.den, rest_b };
		sign = -sign;
	}
}

int smv_fraction_compare(struct smv_fraction a, struct smv_fraction b)
{
	smv_wide left, right;

	if (a.den == b.den)
		return order(a.num, b.num);
	return cross(a, b, &left, &right) ? order(left, right) : compare_large(a, b);
}

bool smv_fraction_round(struct smv_fraction a, int64_t scale, smv_wide *whole)
{
	smv_wide scaled, rest;

	if (a.den > INT64_MAX)
		a = smv_fraction_reduced(a);
	*whole = floor_of(a);
	rest = a.num - *whole * a.den;
	if (__builtin_mul_overflow(rest, scale, &scaled) || __builtin_mul_overflow(*whole, scale, whole))
		return false;
	rest = scaled % a.den;
	return !__builtin_add_overflow(*whole, scaled / a.den + (rest >= a.den - rest), whole);
}

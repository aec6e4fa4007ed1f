/* SPDX-License-Identifier: EUPL-1.2 */
/* Mean, median and spread of numbers, in exact hundredths. */
#include "calc/tally/spread.h"
#include "samverkan/number.h"

#include <assert.h>
#include <stdbool.h>
#include <stdlib.h>

__extension__ typedef __int128 wide;

static const struct smv_spread nothing = { 0, SMV_ABSENT, SMV_ABSENT, SMV_ABSENT, SMV_ABSENT, SMV_ABSENT, SMV_ABSENT };

static bool fits(wide sum)
{
	return sum <= INT64_MAX && sum > SMV_ABSENT;
}

/* Half up, also below zero: -2.5 is -2. */
static int64_t divide(wide part, wide whole)
{
	wide twice = 2 * part + whole, quotient = twice / (2 * whole);

	return (int64_t)(quotient - (twice % (2 * whole) < 0));
}

/* The whole root, rounded down. */
static wide root_of(wide number)
{
	wide root = 0, bit = (wide)1 << 62;

	for (; bit; bit >>= 1)
		if (root + bit <= number / (root + bit))
			root += bit;
	return root;
}

/* The root of (n * squares - sum * sum) / (n * (n - 1)), half up; SMV_ABSENT where that does not fit 128 bits. */
static int64_t deviation_of(wide count, wide sum, wide squares)
{
	wide above, below = count * (count - 1), square, root, twice;

	if (count < 2 || __builtin_mul_overflow(count, squares, &above) || __builtin_mul_overflow(sum, sum, &square) ||
	    __builtin_sub_overflow(above, square, &above) || __builtin_mul_overflow(above, 4, &above))
		return SMV_ABSENT;
	root = root_of(above / 4 / below);
	twice = 2 * root + 1;
	return (int64_t)(root + (twice * twice <= above / below));
}

/* The value at a place when all answers stand in order, from 0. */
static int64_t value_at(const int64_t *values, const int64_t *counts, int64_t place)
{
	for (; place >= *counts; counts++, values++)
		place -= *counts;
	return *values;
}

struct smv_spread smv_spread_of_scale(const int64_t *values, const int64_t *counts, size_t count)
{
	struct smv_spread spread = nothing;
	wide sum = 0, squares = 0;
	size_t i;

	for (i = 0; i < count; i++) {
		assert(!i || values[i] >= values[i - 1]);
		sum += (wide)values[i] * counts[i];
		squares += (wide)values[i] * values[i] * counts[i];
		spread.count += counts[i];
		if (counts[i] && spread.least == SMV_ABSENT)
			spread.least = values[i];
		if (counts[i])
			spread.most = values[i];
	}
	if (!spread.count)
		return nothing;
	if (fits(sum))
		spread.sum = (int64_t)sum;
	spread.mean = divide(sum, spread.count);
	spread.median = divide((wide)value_at(values, counts, (spread.count - 1) / 2) +
			       value_at(values, counts, spread.count / 2), 2);
	spread.deviation = deviation_of(spread.count, sum, squares);
	return spread;
}

static int by_number(const void *a, const void *b)
{
	const int64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

struct smv_spread smv_spread_of_numbers(int64_t *numbers, size_t count)
{
	struct smv_spread spread = nothing;
	wide sum = 0;
	size_t i;

	if (!count)
		return nothing;
	qsort(numbers, count, sizeof *numbers, by_number);
	for (i = 0; i < count; i++)
		sum += numbers[i];
	spread.count = (int64_t)count;
	spread.least = numbers[0];
	spread.most = numbers[count - 1];
	spread.mean = divide(sum, (wide)count);
	spread.median = divide((wide)numbers[(count - 1) / 2] + numbers[count / 2], 2);
	if (fits(sum))
		spread.sum = (int64_t)sum;
	return spread;
}

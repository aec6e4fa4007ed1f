/* SPDX-License-Identifier: EUPL-1.2 */
/* Classes of numbers, from one to another. */
#include "model/grant/classes.h"

enum { WANTED = 8 };

__extension__ typedef __int128 wide;

/* The largest multiple of width that is not above the number. */
static wide floor_to(wide number, wide width)
{
	wide rest = number % width;

	return number - (rest < 0 ? rest + width : rest);
}

size_t smv_classes_of(const int64_t *numbers, size_t count, int64_t unit, struct smv_class classes[SMV_CLASSES_MOST])
{
	static const int steps[] = { 1, 2, 5 };
	wide width = unit, power = unit, start;
	size_t made = 0, i;
	int step = 0;

	if (!count)
		return 0;
	while (((wide)numbers[count - 1] - numbers[0]) / width >= WANTED) {
		if (++step % 3 == 0)
			power *= 10;
		width = power * steps[step % 3];
	}
	start = floor_to(numbers[0], width);
	for (i = 0; i < count; i++) {
		size_t class = (size_t)((numbers[i] - start) / width);

		for (; made <= class; made++)
			classes[made] = (struct smv_class){ (int64_t)(start + (wide)made * width),
							    (int64_t)(start + (wide)(made + 1) * width - 1), 0 };
		classes[class].count++;
	}
	return made;
}

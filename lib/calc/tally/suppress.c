/* SPDX-License-Identifier: EUPL-1.2 */
/* Which groups are too small to be shown, and which would give them away. */
#include "calc/tally/suppress.h"

size_t smv_suppress(const int64_t *sizes, bool *hidden, size_t count, int64_t least)
{
	int64_t people = 0;
	size_t groups = 0, i;

	for (i = 0; i < count; i++) {
		if (sizes[i] > 0 && sizes[i] < least)
			hidden[i] = true;
		if (hidden[i] && sizes[i] > 0) {
			groups++;
			people += sizes[i];
		}
	}
	while (groups && (groups < 2 || people < least)) {
		size_t smallest = count;

		for (i = 0; i < count; i++)
			if (!hidden[i] && sizes[i] > 0 && (smallest == count || sizes[i] < sizes[smallest]))
				smallest = i;
		if (smallest == count)
			break;
		hidden[smallest] = true;
		groups++;
		people += sizes[smallest];
	}
	return groups;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* What has become of the rows of a file. */
#include "base/reckoning.h"

#include <assert.h>
#include <string.h>

void smv_reckoning_leave_out(struct smv_reckoning *reckoning, const struct smv_left_out *why)
{
	size_t i;

	for (i = 0; i < reckoning->left_out_count; i++)
		if (!strcmp(reckoning->left_out[i].reason, why->reason))
			break;
	if (i == reckoning->left_out_count) {
		assert(i < SMV_LEFT_OUT_MOST);
		reckoning->left_out[reckoning->left_out_count++] = (struct smv_left_out){ why->reason, why->label, why->wanted, 0 };
	}
	reckoning->left_out[i].rows++;
}

static size_t sum(const struct smv_reckoning *reckoning, bool wanted_only)
{
	size_t i, rows = 0;

	for (i = 0; i < reckoning->left_out_count; i++)
		if (!wanted_only || reckoning->left_out[i].wanted)
			rows += reckoning->left_out[i].rows;
	return rows;
}

size_t smv_reckoning_left_out(const struct smv_reckoning *reckoning)
{
	return sum(reckoning, false);
}

size_t smv_reckoning_wanted(const struct smv_reckoning *reckoning)
{
	return sum(reckoning, true);
}

bool smv_reckoning_is_empty(const struct smv_reckoning *reckoning)
{
	return reckoning->rows && !reckoning->added && !reckoning->changed && !reckoning->unchanged && !reckoning->twice;
}

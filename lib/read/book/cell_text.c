/* SPDX-License-Identifier: EUPL-1.2 */
/* The text of one cell, which comes in pieces. */
#include "read/book/cell_text.h"
#include "samverkan/pool.h"

#include <string.h>

static const size_t longest = 8 * 1024 * 1024;

bool smv_gather_add(struct smv_gather *gather, const char *bytes, size_t size)
{
	if (size > longest - gather->used)
		return false;
	if (gather->room - gather->used <= size) {
		size_t room = (gather->used + size) * 2 + 1024;
		char *larger = smv_alloc(gather->pool, room);

		if (gather->used)
			memcpy(larger, gather->bytes, gather->used);
		gather->bytes = larger;
		gather->room = room;
	}
	memcpy(gather->bytes + gather->used, bytes, size);
	gather->used += size;
	return true;
}

char *smv_gather_text(struct smv_gather *gather)
{
	if (!gather->room)
		smv_gather_add(gather, "", 0);
	gather->bytes[gather->used] = '\0';
	return gather->bytes;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* The hash that tables in memory are looked up by. */
#include "base/fnv.h"

uint64_t smv_fnv_on(uint64_t hash, const char *bytes, size_t size)
{
	size_t i;

	for (i = 0; i < size; i++)
		hash = (hash ^ (unsigned char)bytes[i]) * UINT64_C(1099511628211);
	return hash;
}

uint64_t smv_fnv(const char *bytes, size_t size)
{
	return smv_fnv_on(SMV_FNV_START, bytes, size);
}

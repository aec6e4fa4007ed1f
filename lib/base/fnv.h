/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_BASE_FNV_H
#define SMV_BASE_FNV_H

#include <stddef.h>
#include <stdint.h>

/* FNV-1a, 64 bits (Fowler, Noll, Vo): a hash for looking things up, not for trust.  Its low bits are the worst mixed. */
uint64_t smv_fnv(const char *bytes, size_t size);
/* The hash of what came before, SMV_FNV_START for nothing, with these bytes after it. */
#define SMV_FNV_START UINT64_C(14695981039346656037)
uint64_t smv_fnv_on(uint64_t hash, const char *bytes, size_t size);

#endif

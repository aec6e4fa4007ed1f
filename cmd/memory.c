/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A request for memory that cannot be met ends the process, whoever made it, as it is with our own: libxlsxwriter (1.1.4)
 * crashes on it or goes on with half of its work, a workbook without its formats for one.  libc lets a program put its own functions before its own ("Replacing malloc" in its manual); these
 * ask libc's.
 */
#include "base/memory.h"

#include <stddef.h>
#include <stdlib.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define SANITIZED
#endif

#if defined(__GLIBC__) && !defined(SANITIZED)
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);

void *malloc(size_t size)
{
	return smv_or_die(__libc_malloc(size));
}

void *calloc(size_t count, size_t size)
{
	return smv_or_die(__libc_calloc(count, size));
}

/* Of nothing, libc makes a free of it and answers NULL. */
void *realloc(void *memory, size_t size)
{
	void *larger = __libc_realloc(memory, size);

	return size ? smv_or_die(larger) : larger;
}
#endif

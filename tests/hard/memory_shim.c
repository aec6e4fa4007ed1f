/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Put before the C library (LD_PRELOAD): the n-th request for memory fails, n in HARD_FAIL_AT; with HARD_FAIL_ON all
 * after it do too.  Without them it counts, and writes the number to the file HARD_COUNT names when the process ends.
 */
#define _GNU_SOURCE /* RTLD_NEXT */
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *(*real_malloc)(size_t), *(*real_calloc)(size_t, size_t), *(*real_realloc)(void *, size_t);
static long asked, fail_at;
static int fail_on, ready;

/* A function pointer may not be cast from an object pointer in C; POSIX says that the bytes do. */
static void find(const char *name, void *function)
{
	void *found = dlsym(RTLD_NEXT, name);

	memcpy(function, &found, sizeof found);
}

__attribute__((constructor)) static void begin(void)
{
	const char *at = getenv("HARD_FAIL_AT");

	if (ready)
		return;
	find("calloc", &real_calloc);
	find("realloc", &real_realloc);
	find("malloc", &real_malloc);
	fail_at = at ? atol(at) : 0;
	fail_on = getenv("HARD_FAIL_ON") != NULL;
	ready = 1;
}

__attribute__((destructor)) static void end(void)
{
	const char *path = getenv("HARD_COUNT");
	FILE *to;
	long all = asked;

	fail_at = 0;
	if (path && (to = fopen(path, "w"))) {
		fprintf(to, "%ld\n", all);
		fclose(to);
	}
}

static int refuse(void)
{
	begin();
	asked++;
	if (!fail_at || (fail_on ? asked < fail_at : asked != fail_at))
		return 0;
	errno = ENOMEM;
	return 1;
}

/* The program puts its own functions before libc's and asks these (cmd/memory.c). */
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);

void *__libc_malloc(size_t size)
{
	return refuse() ? NULL : real_malloc(size);
}

void *__libc_calloc(size_t count, size_t size)
{
	return refuse() ? NULL : real_calloc(count, size);
}

void *__libc_realloc(void *memory, size_t size)
{
	return refuse() ? NULL : real_realloc(memory, size);
}

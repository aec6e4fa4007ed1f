/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Put before the C library (LD_PRELOAD): the n-th request for memory fails, n in HARD_FAIL_AT; with HARD_FAIL_ON all after it
 * do too.  Without them it counts, and writes the number to the file HARD_COUNT names when the process ends.
 */
#define _GNU_SOURCE /* RTLD_NEXT */
#include <dlfcn.h>
#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void *(*real_malloc)(size_t), *(*real_calloc)(size_t, size_t), *(*real_realloc)(void *, size_t);
static long asked, fail_at;
static int fail_on, ready;

/* What dlsym itself asks for before the real functions are known. */
static _Alignas(max_align_t) char early[4096];
static size_t early_used;

static void *early_memory(size_t size)
{
	void *memory = early + early_used;

	early_used += (size + sizeof(max_align_t) - 1) / sizeof(max_align_t) * sizeof(max_align_t);
	return early_used <= sizeof early ? memory : NULL;
}

/* A function pointer may not be cast from an object pointer in C; POSIX says that the bytes do. */
static void find(const char *name, void *function)
{
	void *found = dlsym(RTLD_NEXT, name);

	memcpy(function, &found, sizeof found);
}

__attribute__((constructor)) static void begin(void)
{
	const char *at = getenv("HARD_FAIL_AT");

	if (!real_malloc) {
		find("calloc", &real_calloc);
		find("realloc", &real_realloc);
		find("malloc", &real_malloc);
	}
	fail_at = at ? atol(at) : 0;
	fail_on = getenv("HARD_FAIL_ON") != NULL;
	ready = 1;
}

__attribute__((destructor)) static void end(void)
{
	const char *path = getenv("HARD_COUNT");
	FILE *to;
	long all = asked;

	ready = 0;
	if (path && (to = fopen(path, "w"))) {
		fprintf(to, "%ld\n", all);
		fclose(to);
	}
}

static int refuse(void)
{
	if (!ready)
		return 0;
	asked++;
	if (!fail_at || (fail_on ? asked < fail_at : asked != fail_at))
		return 0;
	errno = ENOMEM;
	return 1;
}

void *malloc(size_t size)
{
	if (refuse())
		return NULL;
	return real_malloc ? real_malloc(size) : early_memory(size);
}

void *calloc(size_t count, size_t size)
{
	if (refuse())
		return NULL;
	return real_calloc ? real_calloc(count, size) : early_memory(count * size);
}

void *realloc(void *memory, size_t size)
{
	if (refuse())
		return NULL;
	return real_realloc ? real_realloc(memory, size) : early_memory(size);
}

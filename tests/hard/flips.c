/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * 2 000 bits of the database that hold data, each flipped alone: `samverkan check` finds each, and neither it nor any
 * other command crashes or hangs on what it reads.
 */
#include "hard.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FLIPS = 2000, SLOW_US = 10000000, EMPTY = 16, IDLE = 10 };

static struct {
	long changed, found, unchanged, alarms, by_integrity;
} seen;

static bool is_of_contract(int status)
{
	static const int statuses[] = { 0, 1, 64, 65, 66, 70, 73, 74, 75, 77 };
	size_t i;

	for (i = 0; i < sizeof statuses / sizeof *statuses; i++)
		if (statuses[i] == status)
			return true;
	return false;
}

static int ask(const char *line, size_t byte, unsigned bit)
{
	struct hard_ended ended = hard_run(&(struct hard_run){ .line = line, .folder = "trial" });

	hard_check(!ended.signal && is_of_contract(ended.status) && ended.took < SLOW_US,
		   "byte %zu bit %u: %s: exits %d, signal %d, after %.1f s", byte, bit, line, ended.status,
		   ended.signal, ended.took / 1e6);
	return ended.status;
}

static void write_file(const char *path, const char *bytes, size_t size)
{
	FILE *to = fopen(path, "w");

	if (!to || fwrite(bytes, 1, size, to) != size || fclose(to))
		hard_stop("%s cannot be written", path);
}

/* A random byte; seldom one amid zeros, where hardly anything is stored. */
static size_t some_byte(const char *bytes, size_t size)
{
	static const char zeros[2 * EMPTY];
	size_t byte = EMPTY + (size_t)hard_random((unsigned)(size - 2 * EMPTY));

	return memcmp(bytes + byte - EMPTY, zeros, sizeof zeros) != 0 || !hard_random(IDLE) ? byte
											    : some_byte(bytes, size);
}

static void flip(char *bytes, size_t size, const char *whole)
{
	size_t byte = some_byte(bytes, size);
	unsigned bit = hard_random(8);
	bool changed;
	char *now;

	bytes[byte] = (char)(bytes[byte] ^ (1 << bit));
	write_file("trial/samverkan.db", bytes, size);
	bytes[byte] = (char)(bytes[byte] ^ (1 << bit));
	now = hard_state_whole("trial/samverkan.db");
	changed = strcmp(now, whole) != 0;
	seen.changed += changed;
	seen.unchanged += !changed;
	seen.by_integrity += changed && !strncmp(now, "damaged", 7);
	if (changed || !hard_random(IDLE)) {
		bool found = ask("samverkan check", byte, bit) != 0;

		hard_check(found || !changed, "byte %zu bit %u: check finds nothing", byte, bit);
		seen.found += found && changed;
		seen.alarms += found && !changed;
	}
	free(now);
	if (!changed)
		return;
	ask("samverkan status", byte, bit);
	ask("samverkan export all --directory ut", byte, bit);
	hard_remove("trial/ut");
}

int main(int argc, char **argv)
{
	char *bytes, *whole;
	size_t size;
	long flips;

	hard_begin(argc, argv);
	flips = hard_times(FLIPS);
	hard_copy("prepared", "trial");
	bytes = hard_slurp("prepared/samverkan.db", &size);
	whole = hard_state_whole("prepared/samverkan.db");
	hard_check(hard_do("prepared", "samverkan check") == 0,
		   "check finds something in a database that nobody touched");
	while (seen.changed < flips)
		flip(bytes, size, whole);
	free(bytes);
	free(whole);
	return hard_end(
		"%ld bits of data flipped, %ld found by check, %ld by SQLite alone; %ld bits of no account flipped, %ld of them found",
		seen.changed, seen.found, seen.by_integrity, seen.unchanged, seen.alarms);
}

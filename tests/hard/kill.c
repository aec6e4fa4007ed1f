/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * kill -9 at 200 random moments of every command that changes the database, and once at each call of it that changes a
 * file: afterwards nothing is half done, the next command needs no help, and no file is left over.
 */
#include "hard.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { KILLS = 200, TRIES = 10 };

static struct {
	long commands, kills, calls, before, after;
} seen;

static void judge(const struct hard_case *c, const char *what)
{
	enum hard_outcome outcome = hard_judge(c, what);

	seen.before += outcome == HARD_BEFORE;
	seen.after += outcome == HARD_AFTER;
}

/* Half of the moments are spread over all of it, half over its second half, where it stores. */
static double random_moment(double took, int i)
{
	double from = i % 2 ? took / 2 : 0;

	return from + (took * 1.05 - from) * hard_random(1u << 30) / (1u << 30) + 1;
}

static void kill_at_random(const struct hard_case *c, int kills)
{
	double took = c->took; /* by the latest that ended by itself: the machine is not always as busy */
	int done = 0, i;

	for (i = 0; done < kills && i < TRIES * kills; i++) {
		double moment = random_moment(took, i);
		struct hard_ended ended;
		char *what;

		hard_copy("base", "trial");
		ended = hard_run(&(struct hard_run){ .line = c->line, .folder = "trial", .kill_after = moment });
		if (ended.signal != SIGKILL) {
			took = ended.took;
			continue;
		}
		what = hard_text("killed after %.0f of %.0f us", moment, took);
		judge(c, what);
		free(what);
		done++;
	}
	hard_check(done == kills, "%s: only %d of %d kills hit it", c->line, done, kills);
	seen.kills += done;
}

static void kill_at_calls(const struct hard_case *c, int every)
{
	size_t count, i;
	struct hard_call *calls = hard_calls(c, &count);

	for (i = 0; i < count; i++) {
		struct hard_ended ended;
		char *what;

		if ((calls[i].opens && !calls[i].creates) || calls[i].to_stderr || hard_random((unsigned)every))
			continue;
		ended = hard_inject(c, &calls[i], "signal=KILL");
		what = hard_text("killed at %s", calls[i].words);
		hard_check(ended.signal == SIGKILL, "%s: %s: it lives on", c->line, what);
		judge(c, what);
		free(what);
		seen.calls++;
	}
	hard_calls_free(calls, count);
}

/* One entry in the journal for each command, and no change without an entry. */
static void check_entry(const struct hard_case *c)
{
	static const char sql[] = "SELECT count(*) FROM journal",
			  strays[] = "SELECT count(*) FROM journal_payload "
				     "WHERE journal NOT IN (SELECT id FROM journal)";
	char *base = hard_text("base/%s", c->db), *after = hard_text("after/%s", c->db);
	long before = hard_state(base)[0] == 'n' ? 0 : hard_number(base, sql);

	hard_check(hard_number(after, sql) == before + 1, "%s: %ld entries in the journal", c->line,
		   hard_number(after, sql) - before);
	hard_check(!hard_number(after, strays), "%s: changes without an entry", c->line);
	free(base);
	free(after);
}

/* A whole file is put in a place: that of the database (it brings its own journal), that of an old report. */
static const struct hard_change placing[] = {
	{ "restore", "samverkan backup kopia.db && samverkan register add BRIS && samverkan register add FMN",
	  "samverkan restore kopia.db", NULL },
	{ "backup", "samverkan backup kopia.db && samverkan register add BRIS", "samverkan backup kopia.db", NULL },
	{ "report grant", "echo gammal > r.xlsx", "samverkan report grant verksamhetsstöd-2018 -o r.xlsx", NULL },
	{ 0 },
};

static void kill_line(const struct hard_change *change, bool places)
{
	struct hard_case c = hard_case_make(change->before, change->line, change->db);

	hard_check(strcmp(c.before, c.after) != 0 || strcmp(c.files_before, c.files_after) != 0, "%s: changes nothing",
		   c.line);
	c.places = places;
	if (!places)
		check_entry(&c);
	kill_at_random(&c, hard_times(KILLS));
	kill_at_calls(&c, 100 / hard_times(100));
	hard_case_free(&c);
	seen.commands++;
}

int main(int argc, char **argv)
{
	const struct hard_change *change;
	const char *only = getenv("HARD_ONLY");

	hard_begin(argc, argv);
	hard_changes_complete();
	for (change = hard_changes; change->command; change++)
		if (!only || strstr(change->command, only))
			kill_line(change, false);
	for (change = placing; change->command; change++)
		if (!only || strstr(change->command, only))
			kill_line(change, true);
	return hard_end(
		"%ld commands killed at %ld random moments and at each of %ld calls; %ld times as before, %ld times as after",
		seen.commands, seen.kills, seen.calls, seen.before, seen.after);
}

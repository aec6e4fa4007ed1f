/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Each call that writes, syncs, creates, renames or unlinks a file fails once with EIO and once with ENOSPC, in every
 * command that changes the database and in those that write files: the data and all files are as before or as after,
 * nothing is left over, and no command says that it went well when it did not.
 */
#include "hard.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Commands that write a file where an old one stands. */
static const struct {
	const char *before, *line;
} outputs[] = {
	{ "echo gammal > r.xlsx", "samverkan report grant verksamhetsstöd-2018 -o r.xlsx" },
	{ "echo gammal > r.csv", "samverkan report grant verksamhetsstöd-2018 -o r.csv" },
	{ "echo gammal > r.json", "samverkan register list -o r.json" },
	{ NULL, "samverkan report survey enkat-2017 -o ny.xlsx" },
	{ "mkdir ut && samverkan export all --directory ut", "samverkan export all --directory ut" },
	{ NULL, "samverkan backup ny.db" },
	{ "samverkan backup kopia.db && samverkan register add BRIS", "samverkan backup kopia.db" },
	{ "samverkan backup kopia.db && samverkan register add BRIS", "samverkan restore kopia.db" },
	{ "echo gammal > mall.xlsx", "samverkan grant import verksamhetsstöd-2018 --template -o mall.xlsx" },
};

static struct {
	long commands, faults, before, after, harmless;
} seen;

/*
 * Whether a command may succeed although the call failed, all being as after:
 * - what is said on stderr is talk;
 * - SQLite asks for the folder to be synced when it has made its journal file, and takes no notice of the answer, for
 * there are file systems that cannot; the sync that ends a transaction does count;
 * - libxlsxwriter, when it cannot create a temporary file in the folder it is told, takes another; one that it could
 * not unlink is unlinked by us.
 */
static bool is_harmless(const struct hard_call *call)
{
	return call->to_stderr || call->early_sync ||
	       ((call->creates || !strcmp(call->name, "unlink")) && strstr(call->words, ".d/tmp."));
}

static void fail_call(const struct hard_case *c, const struct hard_call *call, const char *error)
{
	char *inject = hard_text("error=%s", error), *what = hard_text("%s at %s", error, call->words);
	struct hard_ended ended = hard_inject(c, call, inject);
	char *talk = hard_slurp("err", NULL);
	enum hard_outcome outcome = hard_judge(c, what);

	seen.faults++;
	seen.before += outcome == HARD_BEFORE;
	seen.after += outcome == HARD_AFTER;
	hard_check(!ended.signal && !ended.hung, "%s: %s: ended by signal %d", c->line, what, ended.signal);
	if (ended.status == 0) {
		seen.harmless++;
		hard_check(is_harmless(call), "%s: %s: exits 0", c->line, what);
		hard_check(outcome == HARD_AFTER || !strcmp(c->before, c->after), "%s: %s: exits 0, but as before",
			   c->line, what);
	} else {
		hard_check(ended.status == 73 || ended.status == 74, "%s: %s: exits %d: %.200s", c->line, what,
			   ended.status, talk);
		hard_check(call->to_stderr || *talk, "%s: %s: exits without a word", c->line, what);
	}
	free(talk);
	free(inject);
	free(what);
}

static void fail_calls(const struct hard_case *c, unsigned every)
{
	size_t count, i;
	struct hard_call *calls = hard_calls(c, &count);

	for (i = 0; i < count; i++) {
		if ((calls[i].opens && !calls[i].creates) || hard_random(every))
			continue;
		fail_call(c, &calls[i], "EIO");
		fail_call(c, &calls[i], "ENOSPC");
	}
	hard_calls_free(calls, count);
}

static void try_line(const char *before, const char *line, const char *db)
{
	struct hard_case c = hard_case_make(before, line, db);

	fail_calls(&c, (unsigned)(100 / hard_times(100)));
	hard_case_free(&c);
	seen.commands++;
}

int main(int argc, char **argv)
{
	const char *only = getenv("HARD_ONLY");
	const struct hard_change *change;
	size_t i;

	hard_begin(argc, argv);
	hard_changes_complete();
	for (i = 0; i < sizeof outputs / sizeof *outputs; i++)
		if (!only || strstr(outputs[i].line, only))
			try_line(outputs[i].before, outputs[i].line, NULL);
	for (change = hard_changes; change->command; change++)
		if (!only || strstr(change->command, only))
			try_line(change->before, change->line, change->db);
	return hard_end(
		"%ld commands, %ld calls failed with EIO or ENOSPC; %ld times as before, %ld as after; %ld exits of 0, all harmless",
		seen.commands, seen.faults, seen.before, seen.after, seen.harmless);
}

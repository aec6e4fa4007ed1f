/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The n-th request for memory fails, n = 1, 2, 3 ..., alone and with all after it: the command says so and exits 70, or
 * it has managed without and everything is as it should be.  Never a signal, never data half done, never a file left
 * over.
 */
#include "hard.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The first requests are all tried; after them, where the same places ask again, one in so many is. */
enum { FIRST = 1500, STRIDE = 8, ON_STRIDE = 7 };

static const struct {
	const char *before, *line;
} lines[] = {
	{ NULL, "samverkan status" },
	{ NULL, "samverkan register import foreningar.csv" },
	{ "samverkan grant import verksamhetsstöd-2018 ansökningar.csv",
	  "samverkan grant allocate verksamhetsstöd-2018" },
	{ "echo gammal > r.xlsx", "samverkan report grant verksamhetsstöd-2018 -o r.xlsx" },
	{ "sed 's/^[1-5],/1&/' svar.csv > nya.csv", "samverkan survey import enkat-2017 nya.csv" },
	{ "echo gammal > r.json", "samverkan report survey enkat-2017 -o r.json" },
};

static struct {
	long commands, refused, managed, before, after;
} seen;

static struct hard_ended run_with(const struct hard_case *c, const char *first, const char *second)
{
	char *preload = hard_text("LD_PRELOAD=%s", hard_built("hard/memory_shim.so"));
	const char *const environment[] = { preload, first, second, NULL };
	struct hard_ended ended;

	hard_copy("base", "trial");
	ended = hard_run(&(struct hard_run){ .line = c->line, .folder = "trial", .environment = environment });
	free(preload);
	return ended;
}

static long count_requests(const struct hard_case *c)
{
	char *text;
	long count;

	if (run_with(c, "HARD_COUNT=../count", NULL).status)
		hard_stop("this does not succeed with the shim: %s\n%s", c->line, hard_slurp("err", NULL));
	text = hard_slurp("count", NULL);
	count = atol(text);
	free(text);
	return count;
}

/* Whether the folder is exactly as after: then the data and what was shown must be so too. */
static void judge(const struct hard_case *c, struct hard_ended ended, const char *shown, const char *what)
{
	char *out = hard_slurp("out", NULL), *talk = hard_slurp("err", NULL);
	enum hard_outcome outcome;

	hard_check(!ended.signal && !ended.hung, "%s: %s: ended by signal %d: %.200s", c->line, what, ended.signal,
		   talk);
	outcome = hard_judge(c, what);
	seen.before += outcome == HARD_BEFORE;
	seen.after += outcome == HARD_AFTER;
	if (ended.status == 0) {
		char *files = hard_files("trial", c->db);

		seen.managed++;
		hard_check(!strcmp(out, shown), "%s: %s: exits 0 and shows something else", c->line, what);
		hard_check(outcome == HARD_AFTER && !strcmp(files, c->files_after),
			   "%s: %s: exits 0, but not all is done", c->line, what);
		free(files);
	} else {
		seen.refused++;
		hard_check(ended.signal || ended.status == 70, "%s: %s: exits %d: %.200s", c->line, what, ended.status,
			   talk);
		hard_check(*talk, "%s: %s: exits without a word", c->line, what);
	}
	free(out);
	free(talk);
}

static void try_line(const char *before, const char *line)
{
	struct hard_case c = hard_case_make(before, line, NULL);
	char *shown = hard_slurp("out", NULL);
	long requests = count_requests(&c), n;

	c.places = strstr(line, " -o ") != NULL;
	for (n = 1; n <= requests; n++) {
		unsigned every = (unsigned)(100 / hard_times(100)) * (n > FIRST ? STRIDE : 1);
		char *at = hard_text("HARD_FAIL_AT=%ld", n), *what = hard_text("request %ld of %ld", n, requests);

		if (hard_random(every)) {
			free(at);
			free(what);
			continue;
		}
		judge(&c, run_with(&c, at, NULL), shown, what);
		free(what);
		what = hard_text("request %ld of %ld and all after it", n, requests);
		if (!hard_random(ON_STRIDE))
			judge(&c, run_with(&c, at, "HARD_FAIL_ON=1"), shown, what);
		free(at);
		free(what);
	}
	free(shown);
	hard_case_free(&c);
	seen.commands++;
}

int main(int argc, char **argv)
{
	const char *only = getenv("HARD_ONLY");
	size_t i;

	hard_begin(argc, argv);
	for (i = 0; i < sizeof lines / sizeof *lines; i++)
		if (!only || strstr(lines[i].line, only))
			try_line(lines[i].before, lines[i].line);
	return hard_end(
		"%ld commands, %ld times told so and exited 70, %ld times managed without; %ld times as before, %ld as after",
		seen.commands, seen.refused, seen.managed, seen.before, seen.after);
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* A command before, after, and under a fault. */
#include "hard.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { TIMED_RUNS = 5 };

static int ascending(const void *a, const void *b)
{
	double difference = *(const double *)a - *(const double *)b;

	return difference > 0 ? 1 : difference < 0 ? -1 : 0;
}

static char *state_in(const char *folder, const char *db)
{
	char *path = hard_text("%s/%s", folder, db), *state = hard_state(path);

	free(path);
	return state;
}

struct hard_case hard_case_make(const char *before, const char *line, const char *db)
{
	struct hard_case c = { .line = line, .db = db ? db : "samverkan.db" };
	double took[TIMED_RUNS];
	struct hard_ended ended;
	int i;

	hard_copy("prepared", "base");
	if (before)
		hard_shell("base", before);
	c.before = state_in("base", c.db);
	c.files_before = hard_files("base", c.db);
	for (i = 0; i < TIMED_RUNS; i++) {
		hard_copy("base", "after");
		ended = hard_run(&(struct hard_run){ .line = line, .folder = "after" });
		if (ended.status)
			hard_stop("this does not succeed (%d): %s\n%s", ended.status, line, hard_slurp("err", NULL));
		took[i] = ended.took;
	}
	qsort(took, TIMED_RUNS, sizeof *took, ascending);
	c.took = took[TIMED_RUNS / 2];
	c.after = state_in("after", c.db);
	c.files_after = hard_files("after", c.db);
	if (!strncmp(c.after, "damaged", 7))
		hard_stop("%s: %s", line, c.after);
	return c;
}

void hard_case_free(struct hard_case *c)
{
	free(c->before);
	free(c->after);
	free(c->files_before);
	free(c->files_after);
}

/* A file or folder under way to its place. */
static bool is_under_way(const char *line)
{
	return line[strcspn(line, " ")] && line[strcspn(line, " ") + 1] == '.';
}

/* Whether each line of the one stands in one of the others; the first that does not, else NULL. */
static char *stray_of(const char *lines, const struct hard_case *c)
{
	while (*lines) {
		size_t length = strcspn(lines, "\n") + 1;
		char *line = hard_text("%.*s", (int)length, lines);

		if (!strstr(c->files_before, line) && !strstr(c->files_after, line) &&
		    !(c->places && is_under_way(line)))
			return line;
		free(line);
		lines += length;
	}
	return NULL;
}

/* A file that stood there still does, old or new: "644 NAME " begins its line. */
static char *lost_of(const char *lines, const char *now)
{
	while (*lines) {
		size_t length = strcspn(lines, "\n") + 1, name = strcspn(lines + 4, " \n") + 4;
		char *word = hard_text("%.*s", (int)(name - 3), lines + 3);

		if (!strstr(now, word))
			return word;
		free(word);
		lines += length;
	}
	return NULL;
}

static void judge_files(const struct hard_case *c, const char *what)
{
	char *now = hard_files("trial", c->db), *left = hard_files("tmp", "");
	char *stray = stray_of(now, c), *lost = lost_of(c->files_before, now);

	hard_check(!stray, "%s: %s: a file that stands neither before nor after: %s", c->line, what, stray);
	hard_check(!lost, "%s: %s: a file is gone: %s", c->line, what, lost);
	hard_check(!*left, "%s: %s: left in TMPDIR: %s", c->line, what, left);
	if (*left) {
		hard_remove("tmp");
		mkdir("tmp", 0700);
	}
	free(now);
	free(left);
	free(stray);
	free(lost);
}

/* What is done next needs no help; *nothing when there is no database yet, which then can be made. */
static void judge_next(const struct hard_case *c, const char *what, bool *nothing)
{
	static const char *const next[] = { "status", "check" };
	size_t i;

	for (i = 0; i < sizeof next / sizeof *next; i++) {
		char *line = hard_text("samverkan --db=%s %s", c->db, next[i]);
		int rc = hard_do("trial", line);

		*nothing = *nothing || (rc == 66 && !strcmp(c->before, "none"));
		if (*nothing && (rc = hard_do("trial", c->line)) == 0)
			rc = hard_do("trial", line);
		hard_check(!rc, "%s: %s: then `%s` exits %d: %.300s", c->line, what, line, rc,
			   rc ? hard_slurp("err", NULL) : "");
		free(line);
		if (*nothing)
			return;
	}
}

/* Whether the folder is to the byte what it was: then nothing can have been left to the next command. */
static bool is_untouched(void)
{
	char *before = hard_files("base", ""), *now = hard_files("trial", ""), *left = hard_files("tmp", "");
	bool same = !strcmp(before, now) && !*left;

	free(before);
	free(now);
	free(left);
	return same;
}

/* Done again, it takes away what was under way. */
static void judge_again(const struct hard_case *c, const char *what)
{
	int rc = hard_do("trial", c->line);
	char *now = hard_files("trial", c->db);
	const char *line;
	bool left = false;

	for (line = now; *line; line += strcspn(line, "\n") + 1)
		left = left || is_under_way(line);
	hard_check(!rc, "%s: %s: doing it again exits %d", c->line, what, rc);
	hard_check(!left, "%s: %s: done again, it leaves what was under way:\n%s", c->line, what, now);
	free(now);
}

/* Where two texts begin to differ. */
static const char *differing(const char *text, const char *other)
{
	size_t i = 0;

	while (text[i] && text[i] == other[i])
		i++;
	return text + (i < 60 ? 0 : i - 60);
}

enum hard_outcome hard_judge(const struct hard_case *c, const char *what)
{
	enum hard_outcome outcome = HARD_NEITHER;
	bool nothing = false;
	char *state;

	if (is_untouched()) {
		hard_check(true, "%s", "");
		return strcmp(c->before, c->after) ? HARD_BEFORE : HARD_AFTER;
	}
	judge_next(c, what, &nothing);
	judge_files(c, what);
	state = state_in("trial", c->db);
	if (!strcmp(state, c->after))
		outcome = nothing ? HARD_BEFORE : HARD_AFTER;
	else if (!strcmp(state, c->before))
		outcome = HARD_BEFORE;
	hard_check(outcome != HARD_NEITHER,
		   "%s: %s: the data is neither that before nor that after:\n%.160s\nbut after it is\n%.160s", c->line,
		   what, differing(state, c->after), differing(c->after, state));
	free(state);
	if (c->places)
		judge_again(c, what);
	return outcome;
}

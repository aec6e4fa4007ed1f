/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Two, then four clerks who change the same database as fast as they can, a minute each, beside one who reads: no
 * change is lost, each has its entry in the journal, nobody waits for ever, and nobody hears anything but "done" or
 * "try again".
 */
#include "hard.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SECONDS = 60, MOST_CLERKS = 8, KINDS = 4, PATIENCE_S = 15 };

/* What a clerk does in turn; %d is the clerk, %ld the turn. */
enum kind { ADD, ALIAS, SET, APPLY };

struct tally {
	long done[KINDS], locked, other;
	double *took; /* of those done, microseconds */
	size_t count, room;
};

static char *line_of(enum kind kind, int clerk, long turn)
{
	switch (kind) {
	case ADD:
		return hard_text("samverkan -q register add 'Skrivare %d nummer %ld'", clerk, turn);
	case ALIAS:
		return hard_text("samverkan -q register alias 'RSMH Ekerö' 'Namn %d nummer %ld'", clerk, turn);
	case SET:
		return hard_text("samverkan -q register set 'Parkinson Färingsö' 'town=Ort %d nummer %ld'", clerk,
				 turn);
	case APPLY:
		break;
	}
	return hard_text(
		"samverkan -q grant apply verksamhetsstöd-2018 'RSMH Ekerö' --update --purpose 'Syfte %d nummer %ld'",
		clerk, turn);
}

/* One clerk's minute, in a process and a folder of its own; what came of it goes into its file. */
static void be_clerk(int clerk, double until)
{
	char *own = hard_text("clerk%d", clerk);
	FILE *to;
	long turn;

	if ((mkdir(own, 0700) && errno != EEXIST) || chdir(own) || !(to = fopen("tally", "w")))
		_exit(2);
	for (turn = 1; hard_clock() < until; turn++) {
		enum kind kind = (enum kind)(turn % KINDS);
		char *line = line_of(kind, clerk, turn);
		struct hard_ended ended = hard_run(&(struct hard_run){ .line = line, .folder = "../trial" });

		if (ended.status != 0 && ended.status != 75) {
			char *talk = hard_slurp("err", NULL);

			printf("writers: %s: exits %d, signal %d: %s\n", line, ended.status, ended.signal, talk);
			free(talk);
		}
		fprintf(to, "%d %d %.0f\n", (int)kind, ended.status, ended.took);
		free(line);
	}
	fclose(to);
	exit(0);
}

/* One who reads meanwhile; its tally is of kind 0. */
static void be_reader(double until)
{
	static const char *const lines[] = { "samverkan status", "samverkan log --verify", "samverkan register list" };
	FILE *to;
	int turn;

	if ((mkdir("reader", 0700) && errno != EEXIST) || chdir("reader") || !(to = fopen("tally", "w")))
		_exit(2);
	for (turn = 0; hard_clock() < until; turn++) {
		struct hard_ended ended = hard_run(&(struct hard_run){ .line = lines[turn % 3], .folder = "../trial" });

		if (ended.status != 0 && ended.status != 75)
			printf("writers: %s: exits %d, signal %d\n", lines[turn % 3], ended.status, ended.signal);
		fprintf(to, "0 %d %.0f\n", ended.status, ended.took);
	}
	fclose(to);
	exit(0);
}

static void add_tally(struct tally *tally, const char *path)
{
	FILE *from = fopen(path, "r");
	int kind, status;
	double took;

	if (!from)
		hard_stop("%s: %s", path, strerror(errno));
	while (fscanf(from, "%d %d %lf", &kind, &status, &took) == 3) {
		if (status == 75)
			tally->locked++;
		else if (status != 0)
			tally->other++;
		else
			tally->done[kind]++;
		if (status != 0)
			continue;
		if (tally->count == tally->room &&
		    !(tally->took = realloc(tally->took, (tally->room = tally->room * 2 + 64) * sizeof *tally->took)))
			hard_stop("out of memory");
		tally->took[tally->count++] = took;
	}
	fclose(from);
}

static int ascending(const void *a, const void *b)
{
	double difference = *(const double *)a - *(const double *)b;

	return difference > 0 ? 1 : difference < 0 ? -1 : 0;
}

/* Every change that was said to be done stands there, once, and each is the next after the one before it. */
static void judge(const struct tally *tally, int clerks, long entries_before)
{
	static const char db[] = "trial/samverkan.db";
	static const char breaks[] =
		"SELECT count(*) FROM (SELECT payload ->> '$.town.old' AS old, lag(payload ->> '$.town.new') OVER (ORDER BY journal) AS before "
		"FROM journal_payload WHERE payload ->> '$.town.new' GLOB 'Ort *') WHERE before IS NOT NULL AND old IS NOT before";
	long all = tally->done[ADD] + tally->done[ALIAS] + tally->done[SET] + tally->done[APPLY];
	long entries = hard_number(db, "SELECT count(*) FROM journal") - entries_before;

	hard_check(!tally->other, "%d clerks: %ld commands end in another way than done or locked", clerks,
		   tally->other);
	hard_check(hard_number(db, "SELECT count(*) FROM organisation WHERE name GLOB 'Skrivare *'") ==
			   tally->done[ADD],
		   "%d clerks: an organisation is lost", clerks);
	hard_check(hard_number(db, "SELECT count(*) FROM organisation_alias WHERE name GLOB 'Namn *'") ==
			   tally->done[ALIAS],
		   "%d clerks: an alias is lost", clerks);
	hard_check(
		hard_number(db, "SELECT count(*) FROM journal_payload WHERE payload ->> '$.town.new' GLOB 'Ort *'") ==
			tally->done[SET],
		"%d clerks: a change of town is lost", clerks);
	hard_check(!hard_number(db, breaks), "%d clerks: a change of town was made on what another had changed",
		   clerks);
	hard_check(entries == all, "%d clerks: %ld commands were done, but the journal has %ld entries", clerks, all,
		   entries);
	hard_check(!hard_do("trial", "samverkan log --verify"), "%d clerks: the journal does not hold", clerks);
	hard_check(hard_state(db)[0] == '|', "%d clerks: the database is damaged", clerks);
	hard_check(access("trial/samverkan.db-journal", F_OK) != 0, "%d clerks: a journal file stays", clerks);
	hard_check(!tally->count || tally->took[tally->count - 1] < PATIENCE_S * 1e6,
		   "%d clerks: someone waited %.1f s", clerks,
		   tally->count ? tally->took[tally->count - 1] / 1e6 : 0.0);
}

static char *crowd(int clerks)
{
	double until = hard_clock() + 1e6 * hard_times(SECONDS);
	struct tally tally = { 0 }, reader = { 0 };
	char *figures;
	long before;
	int i, ended;

	hard_copy("prepared", "trial");
	before = hard_number("trial/samverkan.db", "SELECT count(*) FROM journal");
	for (i = 0; i <= clerks; i++) {
		pid_t process = fork();

		if (process < 0)
			hard_stop("fork: %s", strerror(errno));
		if (process == 0 && i < clerks)
			be_clerk(i, until);
		if (process == 0)
			be_reader(until);
	}
	while (wait(&ended) > 0)
		hard_check(WIFEXITED(ended) && !WEXITSTATUS(ended), "%d clerks: one has fallen", clerks);
	for (i = 0; i < clerks; i++)
		add_tally(&tally, hard_text("clerk%d/tally", i));
	add_tally(&reader, "reader/tally");
	qsort(tally.took, tally.count, sizeof *tally.took, ascending);
	judge(&tally, clerks, before);
	hard_check(!reader.other, "%d clerks: reading ends in another way than done or locked", clerks);
	figures = hard_text("%d writers: %zu changes, %ld told to try again, median %.0f ms, longest %.0f ms", clerks,
			    tally.count, tally.locked, tally.count ? tally.took[tally.count / 2] / 1e3 : 0.0,
			    tally.count ? tally.took[tally.count - 1] / 1e3 : 0.0);
	free(tally.took);
	free(reader.took);
	return figures;
}

int main(int argc, char **argv)
{
	char *two, *four;

	hard_begin(argc, argv);
	two = crowd(2);
	four = crowd(4);
	return hard_end("%s; %s", two, four);
}

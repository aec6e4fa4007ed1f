/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Personal data: what a person is called stands in no byte of anything once she is forgotten, also when the command is
 * killed on its way; a protected contact is in no output; and no file that holds any of it can be read by others.
 */
#define _GNU_SOURCE /* memmem */
#include "cmd/run/command.h"
#include "hard.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char *const marks[] = { "Zoraxa", "Qvintila", "zq.hemlig@example.se", "070-918 27 36" };
static const char *const protected_marks[] = { "Wexlydia", "wx.skyddad@example.se", "070-819 72 63" };
enum { MARKS = sizeof marks / sizeof *marks, PROTECTED = sizeof protected_marks / sizeof *protected_marks };

static const char forget[] = "samverkan register forget 'Zoraxa Qvintila' --reference='SN 2026/1'";

static struct {
	long bytes, outputs, kills, modes;
} seen;

static const char *mark_in(const char *path, const char *const *looked_for, size_t count)
{
	const char *found = NULL;
	size_t size, i;
	char *bytes = hard_slurp(path, &size);

	for (i = 0; !found && i < count; i++)
		if (memmem(bytes, size, looked_for[i], strlen(looked_for[i])))
			found = looked_for[i];
	seen.bytes += (long)size;
	free(bytes);
	return found;
}

/* Every byte of every file of a folder. */
static void look_through(const char *folder, const char *const *looked_for, size_t count, const char *what)
{
	DIR *open = opendir(folder);
	struct dirent *entry;
	struct stat status;

	while (open && (entry = readdir(open))) {
		char *path = hard_text("%s/%s", folder, entry->d_name);
		const char *found;

		if (!stat(path, &status) && S_ISREG(status.st_mode)) {
			found = mark_in(path, looked_for, count);
			hard_check(!found, "%s: %s stands in %s", what, found, path);
		} else if (!stat(path, &status) && entry->d_name[0] != '.') {
			look_through(path, looked_for, count, what);
		}
		free(path);
	}
	if (open)
		closedir(open);
}

/* She is named wherever a text can be: as a contact of two, in reasons, purposes, answers, and in the journal of all
 * that. */
static void make_traces(void)
{
	hard_shell(
		"prepared",
		"samverkan register contact 'RSMH Ekerö' 'Zoraxa Qvintila' --email zq.hemlig@example.se --role kassör");
	hard_shell("prepared",
		   "samverkan register contact Brottsofferjouren 'Zoraxa Qvintila' --phone '070-918 27 36'");
	hard_shell("prepared", "samverkan register contact Brottsofferjouren 'Zoraxa Qvintila' --role ordförande");
	hard_shell("prepared", "samverkan register set 'Parkinson Ekerö' contact='Zoraxa Qvintila'");
	hard_shell(
		"prepared",
		"samverkan grant apply verksamhetsstöd-2018 'Parkinson Färingsö' --amount 500 --purpose 'Tack till Zoraxa Qvintila'");
	hard_shell("prepared",
		   "samverkan grant adjust verksamhetsstöd-2018 RSMH 100 --reason 'Enligt Zoraxa Qvintila i telefon'");
	hard_shell("prepared", "sed 's/^1,/77,/;s/Vi vet inte/Zoraxa Qvintila vet/' svar.csv > svar2.csv && "
			       "samverkan survey import enkat-2017 svar2.csv && rm svar2.csv");
	hard_shell(
		"prepared",
		"samverkan register contact 'RSMH Ekerö' Wexlydia --email wx.skyddad@example.se --phone '070-819 72 63' --protected yes");
}

/* No example of the manual that shows something, in any format, and no export names a protected contact. */
static void look_at_output(const char *line)
{
	const char *found;

	hard_copy("prepared", "trial");
	hard_do("trial", line);
	found = mark_in("out", protected_marks, PROTECTED);
	hard_check(!found, "%s: shows %s", line, found);
	found = mark_in("err", protected_marks, PROTECTED);
	hard_check(!found, "%s: says %s", line, found);
	seen.outputs++;
}

static void protected_is_in_no_output(void)
{
	const struct smv_command *const *c;
	const char *const *example;

	for (c = smv_commands; *c; c++)
		for (example = (*c)->examples; example && *example; example++) {
			if (strpbrk(*example, "&|<>;$") || (*c)->store == SMV_STORE_CREATES)
				continue;
			look_at_output(*example);
			if ((*c)->shows && !strstr(*example, " -o") && !strstr(*example, "--output") &&
			    !strstr(*example, "--format")) {
				char *json = hard_text("%s --format json", *example);

				look_at_output(json);
				free(json);
			}
		}
	hard_copy("prepared", "trial");
	hard_shell(
		"trial",
		"mkdir ut && samverkan export all --directory ut && samverkan export all --directory ut2 --format json");
	look_through("trial/ut", protected_marks, PROTECTED, "export all");
	look_through("trial/ut2", protected_marks, PROTECTED, "export all --format json");
	seen.outputs += 2;
}

static void forgotten_is_nowhere(void)
{
	hard_copy("prepared", "trial");
	hard_check(mark_in("trial/samverkan.db", marks, 1) != NULL,
		   "the name does not stand in the database before it is forgotten");
	hard_check(hard_do("trial", forget) == 0, "%s fails: %s", forget, hard_slurp("err", NULL));
	hard_check(hard_do("trial", "samverkan backup kopia.db") == 0, "a backup fails afterwards");
	look_through("trial", marks, MARKS, "forgotten");
	look_through("tmp", marks, MARKS, "forgotten");
	hard_check(hard_do("trial", "samverkan check") == 0, "check finds something afterwards: %s",
		   hard_slurp("err", NULL));
	hard_check(hard_do("trial", "samverkan log --verify") == 0, "the journal does not hold afterwards");
}

/* Killed at any call: after the next command either all is as it was, or the name is nowhere. */
static void forgetting_killed(void)
{
	struct hard_case c = hard_case_make(NULL, forget, NULL);
	size_t count, i;
	struct hard_call *calls = hard_calls(&c, &count);

	for (i = 0; i < count; i++) {
		if (calls[i].opens && !calls[i].creates)
			continue;
		if (hard_random((unsigned)(100 / hard_times(100))))
			continue;
		hard_inject(&c, &calls[i], "signal=KILL");
		if (hard_judge(&c, calls[i].words) == HARD_AFTER)
			look_through("trial", marks, MARKS, calls[i].words);
		seen.kills++;
	}
	hard_calls_free(calls, count);
	hard_case_free(&c);
}

/* Whatever a changing command creates, it creates for its owner alone. */
static void created_for_the_owner(void)
{
	const struct hard_change *change;
	size_t count, i;

	for (change = hard_changes; change->command; change++) {
		struct hard_case c = hard_case_make(change->before, change->line, change->db);
		struct hard_call *calls = hard_calls(&c, &count);

		for (i = 0; i < count; i++)
			if (calls[i].creates) {
				hard_check(strstr(calls[i].words, ", 0600)") != NULL, "%s: %s", c.line, calls[i].words);
				seen.modes++;
			}
		hard_calls_free(calls, count);
		hard_case_free(&c);
	}
}

int main(int argc, char **argv)
{
	hard_begin(argc, argv);
	umask(022);
	created_for_the_owner();
	make_traces();
	protected_is_in_no_output();
	forgotten_is_nowhere();
	forgetting_killed();
	return hard_end(
		"%ld bytes looked through for a forgotten person, %ld kills on the way; %ld outputs for a protected one; %ld files "
		"created, all for their owner alone",
		seen.bytes, seen.kills, seen.outputs, seen.modes);
}

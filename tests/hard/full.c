/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A disk that is full under a report, under TMPDIR and under the database, with so much room left that the fault
 * comes at every stage: the old file stays byte for byte, the exit status says so, the message names the file.  And
 * /dev/full under every command that shows something.
 */
#define _GNU_SOURCE /* unshare */
#include "cmd/run/command.h"
#include "hard.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

enum { DISK_KB = 2048, STEP_KB = 4 };

static struct {
	long shown, full, limited;
} seen;

static void write_line(const char *path, const char *line)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);

	if (fd < 0 || write(fd, line, strlen(line)) < 0)
		hard_stop("%s: %s", path, strerror(errno));
	close(fd);
}

/* Mounts of our own, which nobody else sees and which end with us; false where the system allows none. */
static bool own_mounts(void)
{
	char *uid = hard_text("0 %ld 1", (long)geteuid()), *gid = hard_text("0 %ld 1", (long)getegid());
	bool root = geteuid() == 0;

	if (unshare(root ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER))
		return false;
	if (!root) {
		write_line("/proc/self/setgroups", "deny");
		write_line("/proc/self/uid_map", uid);
		write_line("/proc/self/gid_map", gid);
	}
	free(uid);
	free(gid);
	return !mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL);
}

static void mount_disk(const char *at)
{
	char *size = hard_text("size=%dk,mode=0700", DISK_KB);

	mkdir(at, 0700);
	if (mount("none", at, "tmpfs", 0, size))
		hard_stop("mounting on %s: %s", at, strerror(errno));
	free(size);
}

/* Fills the disk but for so many kB. */
static void fill(const char *disk, int room)
{
	char *path = hard_text("%s/filler", disk), kb[1024] = { 0 };
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600), written = 0;

	while (fd >= 0 && write(fd, kb, sizeof kb) == (ssize_t)sizeof kb)
		written++;
	/* tmpfs counts in pages of 4 kB. */
	if (fd < 0 || ftruncate(fd, (off_t)(written > room ? written - room : 0) * 1024))
		hard_stop("%s: %s", path, strerror(errno));
	close(fd);
	free(path);
}

static void put(const char *path, const char *text)
{
	FILE *to = fopen(path, "w");

	if (!to || fputs(text, to) < 0 || fclose(to))
		hard_stop("%s: %s", path, strerror(errno));
}

/* Whether a report onto a file where "gammal" stands came to be whole; else it must be as if nothing had happened. */
static bool judge_report(const char *line, const char *name, int room, struct hard_ended ended)
{
	char *path = hard_text("disk/%s", name), *now = hard_slurp(path, NULL), *talk = hard_slurp("err", NULL);
	char *files = hard_files("disk", "filler");
	bool whole = ended.status == 0;

	seen.full++;
	if (whole) {
		hard_check(strcmp(now, "gammal\n") != 0, "%s, %d kB left: exits 0, but wrote nothing", line, room);
	} else {
		hard_check(ended.status == 73 || ended.status == 74, "%s, %d kB left: exits %d (%d)", line, room,
			   ended.status, ended.signal);
		hard_check(!strcmp(now, "gammal\n"), "%s, %d kB left: the old file is gone", line, room);
		hard_check(strstr(talk, name) != NULL, "%s, %d kB left: the message does not name %s: %s", line, room,
			   name, talk);
	}
	hard_check(strchr(files, '\n') == strrchr(files, '\n'), "%s, %d kB left: something else stands there:\n%s",
		   line, room, files);
	free(path);
	free(now);
	free(talk);
	free(files);
	return whole;
}

static void report_onto_full_disk(const char *line, const char *name)
{
	char *path = hard_text("disk/%s", name);
	int room;
	bool whole = false;

	for (room = 0; !whole && room < DISK_KB; room += STEP_KB) {
		put(path, "gammal\n");
		fill("disk", room);
		whole = judge_report(line, name, room,
				     hard_run(&(struct hard_run){ .line = line, .folder = "prepared" }));
	}
	hard_check(whole, "%s: never fits", line);
	if (strstr(name, ".xlsx")) {
		char *same = hard_text("cmp '%s' prepared/whole.xlsx", path);

		hard_check(system(same) == 0, "%s: not what it is on an empty disk", line);
		free(same);
	}
	unlink(path);
	free(path);
}

static void reports_onto_full_disk(void)
{
	hard_shell("prepared", "samverkan report grant verksamhetsstöd-2018 -o whole.xlsx");
	report_onto_full_disk("samverkan report grant verksamhetsstöd-2018 -o ../disk/r.xlsx", "r.xlsx");
	report_onto_full_disk("samverkan report grant verksamhetsstöd-2018 -o ../disk/r.csv", "r.csv");
	report_onto_full_disk("samverkan report survey enkat-2017 -o ../disk/r.json", "r.json");
}

/* The report goes to a folder with room: a full TMPDIR is of no account to it. */
static void report_with_full_temporary(void)
{
	static const char *const environment[] = { "TMPDIR=../disk", NULL };
	struct hard_ended ended;

	fill("disk", 0);
	ended = hard_run(&(struct hard_run){ .line = "samverkan report grant verksamhetsstöd-2018 -o ny.xlsx",
					     .folder = "prepared",
					     .environment = environment });
	hard_check(ended.status == 0, "TMPDIR full: exits %d", ended.status);
	hard_check(system("cmp prepared/ny.xlsx prepared/whole.xlsx") == 0, "TMPDIR full: the report is not whole");
	/* To a pipe, a workbook has no other place. */
	ended = hard_run(&(struct hard_run){ .line = "samverkan report grant verksamhetsstöd-2018 -F xlsx",
					     .folder = "prepared",
					     .environment = environment });
	hard_check(ended.status == 73 || ended.status == 74, "TMPDIR full: a workbook to stdout exits %d",
		   ended.status);
	seen.full += 2;
}

/* A command that changes something, with the database itself on the full disk. */
static void change_on_full_disk(void)
{
	static const char line[] = "samverkan --db=../disk/samverkan.db register import stor.csv";
	char *before, *now;
	int room, rc = 1;

	hard_shell("prepared", "awk -f \"$TESTS/random-register.awk\" -v count=800 > stor.csv");
	for (room = 0; rc && room < DISK_KB; room += STEP_KB * 4) {
		unlink("disk/filler");
		hard_shell("prepared", "cp samverkan.db ../disk/samverkan.db");
		before = hard_state("disk/samverkan.db");
		fill("disk", room);
		rc = hard_do("prepared", line);
		unlink("disk/filler");
		hard_check(rc == 0 || rc == 74, "database on a disk with %d kB left: exits %d", room, rc);
		hard_check(hard_do("prepared", "samverkan --db=../disk/samverkan.db log --verify") == 0,
			   "%d kB left: the next command fails", room);
		hard_check(access("disk/samverkan.db-journal", F_OK) != 0, "%d kB left: a journal file stays", room);
		now = hard_state("disk/samverkan.db");
		hard_check(!strcmp(before, now) == (rc != 0),
			   "database on a disk with %d kB left: exits %d, but the data is not so", room, rc);
		free(before);
		free(now);
		seen.full++;
	}
	hard_check(rc == 0, "never fits");
	unlink("disk/samverkan.db");
}

/* Where no file may grow beyond a size, as a quota does it; a signal comes with it. */
static void reports_under_a_limit(void)
{
	int blocks;

	put("prepared/r.xlsx", "gammal\n");
	for (blocks = 0; blocks <= 24; blocks += 4) {
		char *limit = hard_text("ulimit -f %d && exec \"$@\"", blocks), *now;
		const char *const tracer[] = { "sh", "-c", limit, "sh", NULL };
		struct hard_ended ended =
			hard_run(&(struct hard_run){ .line = "samverkan report grant verksamhetsstöd-2018 -o r.xlsx",
						     .folder = "prepared",
						     .tracer = tracer });

		now = hard_slurp("prepared/r.xlsx", NULL);
		hard_check(ended.status == 0 || ended.status == 73 || ended.status == 74,
			   "limit of %d blocks: exits %d, signal %d", blocks, ended.status, ended.signal);
		hard_check((ended.status == 0) == (strcmp(now, "gammal\n") != 0),
			   "limit of %d blocks: exits %d, but the file is not so", blocks, ended.status);
		put("prepared/r.xlsx", "gammal\n");
		free(now);
		free(limit);
		seen.limited++;
	}
}

/* An example of the manual that is one command and puts something out on stdout. */
static bool shows(const char *line)
{
	struct stat status;

	if (strpbrk(line, "&|<>;$") || strstr(line, "TESTS"))
		return false;
	hard_copy("prepared", "trial");
	return hard_do("trial", line) <= 1 && !stat("out", &status) && status.st_size > 0;
}

static void show_to_full_device(const struct smv_command *command)
{
	const char *const *example;

	for (example = command->examples; example && *example; example++) {
		struct hard_ended ended;
		char *before, *now;

		if (!shows(*example))
			continue;
		hard_copy("prepared", "trial");
		before = hard_state("trial/samverkan.db");
		ended = hard_run(&(struct hard_run){ .line = *example, .folder = "trial", .out = "/dev/full" });
		now = hard_state("trial/samverkan.db");
		hard_check(ended.status == 74, "%s > /dev/full: exits %d", *example, ended.status);
		hard_check(!strcmp(before, now), "%s > /dev/full: the data has changed", *example);
		free(before);
		free(now);
		seen.shown++;
	}
}

int main(int argc, char **argv)
{
	static const char *const others[] = { "samverkan --version",
					      "samverkan help",
					      "samverkan help grant allocate",
					      "samverkan register --help",
					      "samverkan completion bash",
					      "samverkan export all -F csv",
					      "samverkan report grant verksamhetsstöd-2018 -F xlsx",
					      "samverkan register list -F json" };
	const struct smv_command *const *c;
	bool mounts;
	size_t i;

	hard_begin(argc, argv);
	for (c = smv_commands; *c; c++)
		show_to_full_device(*c);
	for (i = 0; i < sizeof others / sizeof *others; i++) {
		int rc = shows(others[i]) ? hard_run(&(struct hard_run){
							     .line = others[i], .folder = "trial", .out = "/dev/full" })
						    .status
					  : 74;

		hard_check(rc == 74, "%s > /dev/full: exits %d", others[i], rc);
		seen.shown++;
	}
	reports_under_a_limit();
	if ((mounts = own_mounts())) {
		mount_disk("disk");
		reports_onto_full_disk();
		report_with_full_temporary();
		change_on_full_disk();
		umount("disk");
	}
	return hard_end("%ld shown to /dev/full, %ld under a limit, %ld onto a full disk%s", seen.shown, seen.limited,
			seen.full, mounts ? "" : " (the system allows no mounts)");
}

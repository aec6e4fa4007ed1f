/* SPDX-License-Identifier: EUPL-1.2 */
#include "emit/sink.h"
#include "emit_sample.h"
#include "samverkan/fail.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static char directory[64], target[128];

static int set_up(void **state)
{
	(void)state;
	strcpy(directory, sample_directory());
	strcpy(target, sample_path(directory, "report.csv"));
	smv_forgive();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	sample_remove(directory);
	return 0;
}

static void assert_target(const char *expected)
{
	char *text = sample_read(target, NULL);

	assert_non_null(text);
	assert_string_equal(text, expected);
	free(text);
}

static void write_target(const char *text)
{
	struct smv_sink *sink;

	assert_int_equal(smv_sink_open(&sink, target, false, NULL), SMV_OK);
	fputs(text, smv_sink_stream(sink));
	assert_int_equal(smv_sink_close(sink, SMV_OK), SMV_OK);
}

static void a_file_appears_whole(void **state)
{
	struct smv_sink *sink;
	struct stat status;
	mode_t mask = umask(027);

	(void)state;
	assert_int_equal(smv_sink_open(&sink, target, false, NULL), SMV_OK);
	fputs("new", smv_sink_stream(sink));
	assert_int_equal(access(target, F_OK), -1);
	assert_int_equal(smv_sink_close(sink, SMV_OK), SMV_OK);
	umask(mask);
	assert_target("new");
	assert_int_equal(stat(target, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0640);
	assert_int_equal(sample_count(directory), 1);
}

static void what_replaces_a_file_takes_its_mode(void **state)
{
	struct stat status;

	(void)state;
	write_target("old");
	assert_int_equal(chmod(target, 0600), 0);
	write_target("new");
	assert_target("new");
	assert_int_equal(stat(target, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0600);
}

static void a_link_stays_a_link(void **state)
{
	char link[128];
	struct stat status;
	struct smv_sink *sink;

	(void)state;
	write_target("old");
	strcpy(link, sample_path(directory, "latest.csv"));
	assert_int_equal(symlink("report.csv", link), 0);
	assert_int_equal(smv_sink_open(&sink, link, false, NULL), SMV_OK);
	fputs("new", smv_sink_stream(sink));
	assert_int_equal(smv_sink_close(sink, SMV_OK), SMV_OK);
	assert_target("new");
	assert_int_equal(lstat(link, &status), 0);
	assert_true(S_ISLNK(status.st_mode));
}

static void after_a_failure_the_old_file_stays(void **state)
{
	struct smv_sink *sink;

	(void)state;
	write_target("old");
	assert_int_equal(smv_sink_open(&sink, target, false, NULL), SMV_OK);
	fputs("half", smv_sink_stream(sink));
	assert_int_equal(smv_sink_close(sink, SMV_DATA), SMV_DATA);
	assert_target("old");
	assert_int_equal(sample_count(directory), 1);
}

/* A file size limit stands in for a full disk: write answers EFBIG where that would answer ENOSPC. */
static void a_full_disk_leaves_the_old_file(void **state)
{
	struct rlimit before, small;
	struct smv_sink *sink;
	int i;

	(void)state;
	write_target("old");
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
	small = before;
	small.rlim_cur = 1000;
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	assert_int_equal(smv_sink_open(&sink, target, false, NULL), SMV_OK);
	for (i = 0; i < 2000; i++)
		putc('x', smv_sink_stream(sink));
	i = smv_sink_close(sink, SMV_OK);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
	assert_int_equal(i, SMV_IO);
	assert_non_null(strstr(smv_reason(), "File too large"));
	assert_target("old");
	assert_int_equal(sample_count(directory), 1);
}

static void a_full_device_is_noticed(void **state)
{
	struct smv_sink *sink;

	(void)state;
	assert_int_equal(smv_sink_open(&sink, "/dev/full", false, NULL), SMV_OK);
	putc('x', smv_sink_stream(sink));
	assert_int_equal(smv_sink_close(sink, SMV_OK), SMV_IO);
	assert_string_equal(smv_reason(), "cannot write /dev/full: No space left on device");
}

static void what_cannot_be_created_says_why(void **state)
{
	struct smv_sink *sink;

	(void)state;
	assert_int_equal(smv_sink_open(&sink, sample_path(directory, "no/such/report.csv"), false, NULL), SMV_CANTCREAT);
	assert_null(sink);
	assert_non_null(strstr(smv_reason(), "No such file or directory"));
	smv_forgive();
	assert_int_equal(smv_sink_open(&sink, directory, false, NULL), SMV_CANTCREAT);
	assert_non_null(strstr(smv_reason(), "Is a directory"));
}

/* In a child, for its stdout is another one; answers its exit status. */
static int in_child(int (*body)(void))
{
	int status;
	pid_t child = fork();

	if (child == 0)
		_exit(body());
	assert_true(child > 0);
	assert_int_equal(waitpid(child, &status, 0), child);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

static int to_full_stdout(void)
{
	struct smv_sink *sink;

	if (!freopen("/dev/full", "w", stdout) || smv_sink_open(&sink, "-", false, NULL))
		return 1;
	fputs("x", smv_sink_stream(sink));
	return smv_sink_close(sink, SMV_OK);
}

static int to_nobody(void)
{
	int ends[2];
	struct smv_sink *sink;

	signal(SIGPIPE, SIG_IGN);
	if (pipe(ends) || dup2(ends[1], STDOUT_FILENO) < 0 || close(ends[0]) || smv_sink_open(&sink, NULL, false, NULL))
		return 1;
	fputs("x", smv_sink_stream(sink));
	if (smv_sink_close(sink, SMV_OK) != SMV_UNREAD)
		return 1;
	return *smv_reason() ? 2 : 0; /* without a word */
}

static int struck_down(void)
{
	struct smv_sink *sink;

	if (smv_sink_open(&sink, target, false, NULL))
		return 1;
	fputs("half", smv_sink_stream(sink));
	if (sample_count(directory) != 1)
		return 2;
	raise(SIGTERM);
	return 3;
}

static int killed(void)
{
	struct smv_sink *sink;

	if (smv_sink_open(&sink, target, false, NULL))
		return 1;
	raise(SIGKILL);
	return 2;
}

/* What another process is writing at the moment stays. */
static void what_was_left_is_taken_away(void **state)
{
	struct smv_sink *sink;

	(void)state;
	assert_int_equal(in_child(killed), 1000 + SIGKILL);
	assert_int_equal(sample_count(directory), 1);
	assert_int_equal(smv_sink_open(&sink, target, false, NULL), SMV_OK);
	assert_int_equal(sample_count(directory), 1);
	write_target("new");
	assert_int_equal(sample_count(directory), 2);
	assert_int_equal(smv_sink_close(sink, SMV_DATA), SMV_DATA);
	assert_int_equal(sample_count(directory), 1);
	assert_target("new");
}

static int let_go(void)
{
	struct sigaction now;

	write_target("whole");
	sigaction(SIGTERM, NULL, &now);
	return now.sa_handler == SIG_DFL ? 0 : 1;
}

static void stdout_is_checked(void **state)
{
	(void)state;
	assert_int_equal(in_child(to_full_stdout), SMV_IO);
	assert_int_equal(in_child(to_nobody), 0);
}

static void a_signal_leaves_nothing(void **state)
{
	(void)state;
	assert_int_equal(in_child(struck_down), 1000 + SIGTERM);
	assert_int_equal(sample_count(directory), 0);
	assert_int_equal(in_child(let_go), 0);
	assert_target("whole");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_file_appears_whole, set_up, tear_down),
		cmocka_unit_test_setup_teardown(what_replaces_a_file_takes_its_mode, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_link_stays_a_link, set_up, tear_down),
		cmocka_unit_test_setup_teardown(after_a_failure_the_old_file_stays, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_full_disk_leaves_the_old_file, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_full_device_is_noticed, set_up, tear_down),
		cmocka_unit_test_setup_teardown(what_cannot_be_created_says_why, set_up, tear_down),
		cmocka_unit_test_setup_teardown(stdout_is_checked, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_signal_leaves_nothing, set_up, tear_down),
		cmocka_unit_test_setup_teardown(what_was_left_is_taken_away, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

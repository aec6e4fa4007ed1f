/* SPDX-License-Identifier: EUPL-1.2 */
#include "hard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <wordexp.h>

enum { MOST_WORDS = 64, MINUTE = 60, SHOWN_FAILURES = 20 };

static const char *program; /* "kill" */
static char *build, *folder;
static long passed, failed;
static volatile sig_atomic_t child;

char *hard_text(const char *format, ...)
{
	va_list args;
	char *text;
	int length;

	va_start(args, format);
	length = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (length < 0 || !(text = malloc((size_t)length + 1)))
		hard_stop("out of memory");
	va_start(args, format);
	vsnprintf(text, (size_t)length + 1, format, args);
	va_end(args);
	return text;
}

void hard_stop(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	fprintf(stderr, "%s: ", program);
	vfprintf(stderr, format, args);
	va_end(args);
	fputs("\n", stderr);
	exit(2);
}

const char *hard_built(const char *name)
{
	static char path[4096];

	snprintf(path, sizeof path, "%s/%s", build, name);
	return path;
}

static void prepare_environment(const char *here)
{
	static const char *const unset[] = { "SAMVERKAN_DB", "NO_COLOR",        "LC_MESSAGES", "LANG",
					     "LANGUAGE",     "POSIXLY_CORRECT", "LD_PRELOAD" };
	const char *path = getenv("PATH");
	size_t i;

	for (i = 0; i < sizeof unset / sizeof *unset; i++)
		unsetenv(unset[i]);
	setenv("PATH", hard_text("%s:%s", build, path ? path : "/usr/bin:/bin"), 1);
	setenv("LC_ALL", "C", 1);
	setenv("TZ", "UTC", 1);
	setenv("SAMVERKAN_LANG", "sv", 1);
	setenv("TESTS", here, 1);
	setenv("TMPDIR", hard_text("%s/tmp", folder), 1);
}

void hard_begin(int argc, char **argv)
{
	char *slash = strrchr(argv[0], '/'), *here;

	program = slash ? slash + 1 : argv[0];
	if (argc != 2 || !(build = realpath(argv[1], NULL)) || !(here = realpath("tests", NULL)))
		hard_stop("usage, in the folder of the sources: %s BUILD", program);
	folder = hard_text("%s/hard.%s.XXXXXX", build, program);
	if (!mkdtemp(folder) || chdir(folder))
		hard_stop("%s: %s", folder, strerror(errno));
	signal(SIGPIPE, SIG_IGN);
	srand(20181);
	prepare_environment(here);
	if (mkdir("prepared", 0700) || mkdir("tmp", 0700))
		hard_stop("%s: %s", folder, strerror(errno));
	hard_shell("prepared", "sh \"$TESTS/examples/setup.sh\"");
}

int hard_end(const char *figures, ...)
{
	va_list args;

	printf("%s: ", program);
	va_start(args, figures);
	vprintf(figures, args);
	va_end(args);
	printf(": %ld passed, %ld failed\n", passed, failed);
	if (!failed || !getenv("HARD_KEEP"))
		hard_remove(folder);
	return failed ? 1 : 0;
}

int hard_times(int full)
{
	const char *scale = getenv("HARD_SCALE");
	int percent = scale && *scale ? atoi(scale) : 100, times = (int)((long)full * percent / 100);

	return times > 0 ? times : 1;
}

void hard_check(bool holds, const char *format, ...)
{
	va_list args;

	if (holds) {
		passed++;
		return;
	}
	if (++failed > SHOWN_FAILURES)
		return;
	printf("%s: ", program);
	va_start(args, format);
	vprintf(format, args);
	va_end(args);
	puts(failed == SHOWN_FAILURES ? "\n(more are counted, but not shown)" : "");
	fflush(stdout);
}

unsigned hard_random(unsigned below)
{
	return (unsigned)(((double)rand() / ((double)RAND_MAX + 1)) * below);
}

double hard_clock(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

/* --- running ----------------------------------------------------------------------------------------------------- */

static void redirect(int to, const char *path, int flags)
{
	int fd = open(path, flags, 0600);

	if (fd < 0 || dup2(fd, to) < 0)
		_exit(127);
	close(fd);
}

static void become(const struct hard_run *run, char **words)
{
	size_t i;

	redirect(STDIN_FILENO, "/dev/null", O_RDONLY);
	redirect(STDOUT_FILENO, run->out ? run->out : "out", O_WRONLY | O_CREAT | O_TRUNC);
	redirect(STDERR_FILENO, "err", O_WRONLY | O_CREAT | O_TRUNC);
	for (i = 0; run->environment && run->environment[i]; i++)
		putenv((char *)(uintptr_t)run->environment[i]);
	if (chdir(run->folder) == 0)
		execvp(words[0], words);
	_exit(127);
}

static void on_alarm(int number)
{
	(void)number;
	if (child > 0)
		kill(child, SIGKILL);
}

/* The timer is set in the parent just before the child may run, so that the moment is that of the line itself. */
static void set_timer(double microseconds)
{
	const struct itimerspec when = {
		.it_value = { (time_t)(microseconds / 1e6),
			      (long)((microseconds - 1e6 * (double)(time_t)(microseconds / 1e6)) * 1e3) }
	};
	static timer_t timer;
	static bool made;

	if (!made && timer_create(CLOCK_MONOTONIC, NULL, &timer))
		hard_stop("timer_create: %s", strerror(errno));
	made = true;
	timer_settime(timer, 0, &when, NULL);
}

static size_t put_words(const struct hard_run *run, wordexp_t *expanded, char **words)
{
	size_t count = 0, i;

	for (i = 0; run->tracer && run->tracer[i]; i++)
		words[count++] = (char *)(uintptr_t)run->tracer[i];
	if (wordexp(run->line, expanded, WRDE_NOCMD) || count + expanded->we_wordc >= MOST_WORDS)
		hard_stop("cannot be split into words: %s", run->line);
	for (i = 0; i < expanded->we_wordc; i++)
		words[count++] = expanded->we_wordv[i];
	words[count] = NULL;
	return count;
}

struct hard_ended hard_run(const struct hard_run *run)
{
	const struct sigaction action = { .sa_handler = on_alarm };
	struct hard_ended ended = { .status = -1 };
	char *words[MOST_WORDS];
	wordexp_t expanded;
	double begun;
	int status = 0;

	put_words(run, &expanded, words);
	sigaction(SIGALRM, &action, NULL);
	fflush(NULL);
	child = 0;
	begun = hard_clock();
	child = fork();
	if (child == 0)
		become(run, words);
	if (child < 0)
		hard_stop("fork: %s", strerror(errno));
	set_timer(run->kill_after > 0 ? run->kill_after : MINUTE * 1e6);
	while (waitpid(child, &status, 0) < 0)
		;
	set_timer(0);
	ended.took = hard_clock() - begun;
	if (WIFEXITED(status))
		ended.status = WEXITSTATUS(status);
	else
		ended.signal = WTERMSIG(status);
	ended.hung = run->kill_after <= 0 && ended.took >= MINUTE * 1e6;
	wordfree(&expanded);
	return ended;
}

int hard_do(const char *in, const char *line)
{
	return hard_run(&(struct hard_run){ .line = line, .folder = in }).status;
}

void hard_shell(const char *in, const char *line)
{
	char *command = hard_text("cd '%s' && { %s; } > ../out 2> ../err", in, line);

	if (system(command) != 0)
		hard_stop("in %s/%s, this does not succeed: %s\n%s", folder, in, line, hard_slurp("err", NULL));
	free(command);
}

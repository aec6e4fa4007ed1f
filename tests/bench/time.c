/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Runs a command some times over, each a whole process, and prints the median of its wall time in milliseconds, the mean
 * of its processor time in milliseconds, and the most memory that any run held in kB: time RUNS BEFORE COMMAND...
 * BEFORE is run by the shell before each run and not timed.  What the command prints on stdout is thrown away.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double milliseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static double processor(void)
{
	struct rusage usage;

	getrusage(RUSAGE_CHILDREN, &usage);
	return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 +
	       (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

static void run(char **command)
{
	pid_t child = fork();
	int status, null;

	if (child == 0) {
		null = open("/dev/null", O_RDWR);
		dup2(null, STDIN_FILENO);
		dup2(null, STDOUT_FILENO);
		execvp(command[0], command);
		fprintf(stderr, "%s: %s\n", command[0], strerror(errno));
		_exit(127);
	}
	if (child < 0 || waitpid(child, &status, 0) < 0 || !WIFEXITED(status) || WEXITSTATUS(status)) {
		fprintf(stderr, "time: %s fails\n", command[0]);
		exit(1);
	}
}

static int ascending(const void *a, const void *b)
{
	double difference = *(const double *)a - *(const double *)b;

	return difference > 0 ? 1 : difference < 0 ? -1 : 0;
}

int main(int argc, char **argv)
{
	int runs = argc > 3 ? atoi(argv[1]) : 0, i;
	double *wall, used = 0, before;
	struct rusage usage;

	if (runs < 1) {
		fprintf(stderr, "usage: time RUNS BEFORE COMMAND...\n");
		return 64;
	}
	wall = calloc((size_t)runs, sizeof *wall);
	if (!wall)
		return 70;
	for (i = 0; i < runs; i++) {
		if (*argv[2] && system(argv[2]) != 0)
			return 1;
		before = processor();
		wall[i] = milliseconds();
		run(argv + 3);
		wall[i] = milliseconds() - wall[i];
		used += processor() - before;
	}
	qsort(wall, (size_t)runs, sizeof *wall, ascending);
	getrusage(RUSAGE_CHILDREN, &usage);
	printf("%.2f %.2f %ld\n", wall[runs / 2], used / runs, usage.ru_maxrss);
	free(wall);
	return 0;
}

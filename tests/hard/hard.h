/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef TESTS_HARD_HARD_H
#define TESTS_HARD_HARD_H

#include <stdbool.h>
#include <stddef.h>

/*
 * What the hard tests share: they run the built program as a whole process, in copies of one prepared folder, under a
 * fault, and look at what stands there afterwards.  Each is called NAME BUILD and prints `NAME: figures: N passed, N
 * failed` last. A test that cannot go on at all says why and exits with 2.
 */

/* Makes a folder in BUILD for all that follows and enters it; there "prepared" holds what tests/examples/setup.sh
 * makes, and "tmp" is $TMPDIR. */
void hard_begin(int argc, char **argv);
/* Prints the line, takes the folder away (unless something failed and HARD_KEEP is set); the exit status. */
int hard_end(const char *figures, ...) __attribute__((format(printf, 1, 2)));

/* So many of a test in this run: HARD_SCALE percent (100 if it is not set), at least one. */
int hard_times(int full);

/* Counts a check that holds or does not, and says so when it does not. */
void hard_check(bool holds, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Gives up: the test itself cannot go on. */
void hard_stop(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));

/* A path of what stands in BUILD; a random number below so many; microseconds since some moment; printf into new
 * memory. */
const char *hard_built(const char *name);
unsigned hard_random(unsigned below);
double hard_clock(void);
char *hard_text(const char *format, ...) __attribute__((format(printf, 1, 2)));

struct hard_run {
	const char *line;               /* a command line: words and quotes as in a shell, nothing else */
	const char *folder;             /* to run it in */
	const char *const *tracer;      /* words to put before it, ends with NULL; NULL: none */
	const char *const *environment; /* "NAME=value", ends with NULL; NULL: nothing more */
	double kill_after;              /* microseconds; 0: let it end by itself */
	const char *out;                /* where stdout goes, NULL: the file "out" */
};

struct hard_ended {
	int status;  /* of the exit; -1 when a signal ended it */
	int signal;  /* 0 for none */
	bool hung;   /* it was ended after a minute */
	double took; /* microseconds */
};

/* Runs it and waits; what it prints stands in the files "out" and "err". */
struct hard_ended hard_run(const struct hard_run *run);
/* The exit status of a plain line in a folder; -1 for a signal. */
int hard_do(const char *folder, const char *line);
/* A line for the shell, for preparing; it must succeed. */
void hard_shell(const char *folder, const char *line);

/* Folders without folders in them, but what `export all` makes. */
void hard_copy(const char *from, const char *to);
void hard_remove(const char *folder);
/* A line for each file but the database: mode, name, size and a hash of what it holds. */
char *hard_files(const char *folder, const char *db);
/* All of a file; stops without it. */
char *hard_slurp(const char *path, size_t *size);

/*
 * All that a database says, as text: integrity, foreign keys, schema and every row, but for what differs when the same
 * command is run twice (moments, salts, keys and the hashes over them).  "none" for a file that is missing or empty;
 * begins with "damaged" when it is.
 */
char *hard_state(const char *path);
/* The same with all of it: of one file, before and after a change made to it by hand. */
char *hard_state_whole(const char *path);
/* A number out of the database. */
long hard_number(const char *path, const char *sql);

/* Something that a command changes, and what it changes it to. */
struct hard_case {
	const char *line, *db;
	char *before, *after;             /* states */
	char *files_before, *files_after; /* see hard_files */
	double took;                      /* microseconds, the median of some runs */
	bool places;                      /* it puts a whole file in its place: see hard_judge */
};

/* Prepares "base" (a copy of "prepared" after the shell line `before`), and runs the line in a copy, "after". */
struct hard_case hard_case_make(const char *before, const char *line, const char *db);
void hard_case_free(struct hard_case *c);

enum hard_outcome { HARD_BEFORE, HARD_AFTER, HARD_NEITHER };

/*
 * What the folder "trial" holds after a fault.  Unless it is to the byte what "base" is: first the next commands must
 * work unaided (status, check, which verifies the journal too), then the data is exactly that of before or after, every
 * other file too, and no file stands there that stands in neither. Each failure is said with the words of `what`. What
 * was under way to a place under a name that begins with a dot may stand there until the same command is run again.
 */
enum hard_outcome hard_judge(const struct hard_case *c, const char *what);

/* One call that a line makes into the kernel. */
struct hard_call {
	char name[32];
	char *words;  /* as strace shows it */
	int nth;      /* among the calls of that name */
	bool creates; /* openat with O_CREAT */
	bool opens;
	bool to_stderr;
	bool early_sync; /* of a folder, while the journal file that stands there since is still to be used */
};

/* The calls of a case's line that change something on the disk, and openat; *count of them. */
struct hard_call *hard_calls(const struct hard_case *c, size_t *count);
void hard_calls_free(struct hard_call *calls, size_t count);
/* Runs the case's line in a new copy of "base", "trial", with something done to that call: "error=EIO", "signal=KILL".
 */
struct hard_ended hard_inject(const struct hard_case *c, const struct hard_call *call, const char *what);

/* A line for every command that changes the database. */
struct hard_change {
	const char *command; /* its words */
	const char *before;  /* what to do first, for the shell; NULL: nothing */
	const char *line;
	const char *db; /* NULL: samverkan.db */
};
extern const struct hard_change hard_changes[]; /* ends with command NULL */
/* Fails for each command of the program that changes something and has no line. */
void hard_changes_complete(void);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_BASE_ATOMIC_FILE_H
#define SMV_BASE_ATOMIC_FILE_H

#include <stdbool.h>
#include <sys/stat.h>

struct smv_pool;

/*
 * A file that appears whole or not at all: it is written under a name of its own in the same directory, and takes its
 * place when all of it is on the disk; until then what stands there stays as it was.  A signal leaves nothing of it, and
 * what a process that was killed has left is taken away by the next one that writes the same file.
 */
struct smv_whole {
	const char *target;    /* what the file is called in the end; where the path is a symbolic link, what it leads to */
	const char *directory; /* of both */
	const char *name;      /* while it is written; NULL when there is none */
};

/* Where the path leads: what a symbolic link stands for, else the path itself. */
const char *smv_whole_target(struct smv_pool *pool, const char *path);

/* Whether a file that stands at path is not to be replaced because it may not be written: a rename goes around its mode. */
bool smv_whole_protected(const char *path, const struct stat *status);

/*
 * Creates the empty file beside what path leads to; mode 0 is what the umask leaves of 0666.  A descriptor to read and
 * write it by, or -1 with errno.
 */
int smv_whole_create(struct smv_whole *whole, struct smv_pool *pool, const char *path, mode_t mode);
/* The same in a directory for what is to be copied elsewhere, not placed. */
int smv_whole_create_in(struct smv_whole *whole, struct smv_pool *pool, const char *directory, const char *base, mode_t mode);

/* Puts it in its place, by a rename that is on the disk afterwards; its content must be there already.  -1 with errno. */
int smv_whole_place(struct smv_whole *whole);

/* Takes it away, if it has not taken its place. */
void smv_whole_drop(struct smv_whole *whole);

/* Takes away a folder and the files in it; -1 with errno. */
int smv_folder_remove(struct smv_pool *pool, const char *folder);

#endif

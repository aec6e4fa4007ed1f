/* SPDX-License-Identifier: EUPL-1.2 */
/* A file that appears whole or not at all. */
#include "base/atomic_file.h"
#include "base/temporary_files.h"
#include "samverkan/pool.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { TRIES = 1000, ANY_MODE = 0666, HOST = 24 };

const char *smv_whole_target(struct smv_pool *pool, const char *path)
{
	char resolved[PATH_MAX];
	struct stat status;

	/* Only a link, so that messages and names beside the file are those that the user knows. */
	return !lstat(path, &status) && S_ISLNK(status.st_mode) && realpath(path, resolved) ? smv_copy(pool, resolved) : path;
}

/* The superuser may write everything, but does not mean to where nobody may. */
bool smv_whole_protected(const char *path, const struct stat *status)
{
	return !(status->st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) || access(path, W_OK) < 0;
}

/* What names of files under way begin with: the machine, for only there a process number means something. */
static const char *stem_of(struct smv_pool *pool, const char *base)
{
	char host[HOST] = "";

	gethostname(host, sizeof host - 1);
	return smv_printf(pool, ".%.200s.%s-", base, host);
}

static bool is_left_over(const char *name, const char *stem)
{
	size_t length = strlen(stem);
	char *end;
	long process;

	if (strncmp(name, stem, length) != 0)
		return false;
	process = strtol(name + length, &end, 10);
	return process > 0 && *end == '-' && kill((pid_t)process, 0) < 0 && errno == ESRCH;
}

int smv_folder_remove(struct smv_pool *pool, const char *folder)
{
	const struct dirent *entry;
	DIR *entries;

	if (!rmdir(folder))
		return 0;
	entries = opendir(folder);
	while (entries && (entry = readdir(entries)))
		if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
			unlink(smv_printf(pool, "%s/%s", folder, entry->d_name));
	if (entries)
		closedir(entries);
	return rmdir(folder);
}

/* Takes away what a process that was killed has left of the same file, a folder for a workbook's temporary ones too. */
static void sweep(struct smv_pool *pool, const char *directory, const char *stem)
{
	DIR *entries = opendir(directory);
	const struct dirent *entry;

	while (entries && (entry = readdir(entries))) {
		const char *path = smv_printf(pool, "%s/%s", directory, entry->d_name);

		if (is_left_over(entry->d_name, stem) && unlink(path))
			smv_folder_remove(pool, path);
	}
	if (entries)
		closedir(entries);
}

int smv_whole_create_in(struct smv_whole *whole, struct smv_pool *pool, const char *directory, const char *base, mode_t mode)
{
	const char *stem = stem_of(pool, base);
	int fd = -1, i, error;

	whole->directory = directory;
	sweep(pool, directory, stem);
	for (i = 0; i < TRIES && fd < 0; i++) {
		whole->name = smv_printf(pool, "%s/%s%ld-%d", directory, stem, (long)getpid(), i);
		fd = open(whole->name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode ? S_IRUSR | S_IWUSR : ANY_MODE);
		if (fd < 0 && errno != EEXIST)
			break;
	}
	if (fd < 0) {
		whole->name = NULL;
		return fd;
	}
	smv_leftover_keep(whole->name);
	if (!mode || !fchmod(fd, mode))
		return fd;
	error = errno;
	close(fd);
	smv_whole_drop(whole);
	errno = error;
	return -1;
}

int smv_whole_create(struct smv_whole *whole, struct smv_pool *pool, const char *path, mode_t mode)
{
	const char *slash;
	size_t length;

	whole->target = smv_whole_target(pool, path);
	slash = strrchr(whole->target, '/');
	if (!slash)
		return smv_whole_create_in(whole, pool, ".", whole->target, mode);
	length = slash == whole->target ? 1 : (size_t)(slash - whole->target);
	return smv_whole_create_in(whole, pool, smv_copy_bytes(pool, whole->target, length), slash + 1, mode);
}

/* A rename is on the disk only when its directory is. */
static int sync_directory(const char *directory)
{
	int fd = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC), rc, error;

	if (fd < 0)
		return 0; /* one may write into a directory that one may not read */
	rc = fsync(fd) < 0 && errno != EINVAL ? -1 : 0;
	error = errno;
	close(fd);
	errno = error;
	return rc;
}

int smv_whole_place(struct smv_whole *whole)
{
	if (rename(whole->name, whole->target) < 0)
		return -1;
	smv_leftover_forget(whole->name);
	whole->name = NULL;
	return sync_directory(whole->directory);
}

void smv_whole_drop(struct smv_whole *whole)
{
	if (!whole->name)
		return;
	unlink(whole->name);
	smv_leftover_forget(whole->name);
	whole->name = NULL;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* A folder of files that appears whole or not at all. */
#include "base/atomic_folder.h"
#include "base/atomic_file.h"
#include "base/language.h"
#include "base/temporary_files.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool is_entry(const struct dirent *entry)
{
	return strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
}

static bool is_empty(const char *path)
{
	DIR *entries = opendir(path);
	const struct dirent *entry;
	bool empty = entries != NULL;

	while (empty && (entry = readdir(entries)))
		empty = !is_entry(entry);
	if (entries)
		closedir(entries);
	return empty;
}

static int refuse(const char *path)
{
	return smv_fail(SMV_CANTCREAT, _("cannot make the folder %s: %s"), path, strerror(errno));
}

int smv_whole_folder_create(struct smv_whole_folder *folder, struct smv_pool *pool,
			    const char *path)
{
	size_t length = strlen(path);
	struct smv_whole file = { 0 };
	struct stat status;
	int fd;

	while (length > 1 && path[length - 1] == '/')
		length--;
	*folder = (struct smv_whole_folder){ .target = smv_copy_bytes(pool, path, length) };
	if (!lstat(folder->target, &status)) {
		if (!S_ISDIR(status.st_mode))
			return smv_fail(SMV_CANTCREAT,
					_("%s is there already and is no folder, name a new one"),
					path);
		if (!is_empty(folder->target))
			return smv_fail(SMV_CANTCREAT,
					_("the folder %s is not empty, name a new one"), path);
	} else if (errno != ENOENT) {
		return refuse(path);
	}
	/* A name that is free, and what was left of others is taken away: as for a file. */
	if ((fd = smv_whole_create(&file, pool, folder->target, 0)) < 0)
		return refuse(path);
	close(fd);
	folder->name = smv_copy(pool, file.name);
	smv_whole_drop(&file);
	if (mkdir(folder->name, S_IRWXU)) {
		folder->name = NULL;
		return refuse(path);
	}
	smv_leftover_keep(folder->name);
	return SMV_OK;
}

static int sync_path(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC), rc, error;

	if (fd < 0)
		return -1;
	rc = fsync(fd) < 0 && errno != EINVAL ? -1 : 0;
	error = errno;
	close(fd);
	errno = error;
	return rc;
}

/* All of its files, and then itself. */
static int sync_all(struct smv_pool *pool, const char *path)
{
	DIR *entries = opendir(path);
	const struct dirent *entry;
	int rc = entries ? 0 : -1;

	while (!rc && (entry = readdir(entries)))
		if (is_entry(entry)) {
			struct smv_mark mark = smv_mark(pool);

			rc = sync_path(smv_printf(pool, "%s/%s", path, entry->d_name));
			smv_reset(pool, mark);
		}
	if (entries)
		closedir(entries);
	return rc ? rc : sync_path(path);
}

int smv_whole_folder_place(struct smv_whole_folder *folder, struct smv_pool *pool)
{
	const char *slash = strrchr(folder->target, '/');
	const char *above =
		!slash ? "."
		: slash == folder->target
			? "/"
			: smv_copy_bytes(pool, folder->target, (size_t)(slash - folder->target));

	if (sync_all(pool, folder->name))
		return smv_fail(SMV_IO, _("cannot write %s: %s"), folder->target, strerror(errno));
	if (rename(folder->name, folder->target))
		return refuse(folder->target);
	smv_leftover_forget(folder->name);
	folder->name = NULL;
	return sync_path(above)
		       ? smv_fail(SMV_IO, _("cannot write %s: %s"), folder->target, strerror(errno))
		       : SMV_OK;
}

void smv_whole_folder_drop(struct smv_whole_folder *folder, struct smv_pool *pool)
{
	if (!folder->name)
		return;
	smv_folder_remove(pool, folder->name);
	smv_leftover_forget(folder->name);
	folder->name = NULL;
}

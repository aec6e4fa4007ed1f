/* SPDX-License-Identifier: EUPL-1.2 */
/* Who holds the lock on the file, as the system tells. */
#include "store/engine/lock_holder.h"
#include "base/language.h"
#include "samverkan/pool.h"

#include <fcntl.h>
#include <pwd.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The bytes that SQLite locks (its file format, "Locking"): who writes holds one of the first two, who reads a later one. */
enum { PENDING = 0x40000000, RESERVED = PENDING + 1, SHARED_FIRST = PENDING + 2, SHARED_SIZE = 510 };

static const struct {
	off_t first, size;
} ranges[] = { { RESERVED, 1 }, { PENDING, 1 }, { SHARED_FIRST, SHARED_SIZE } };

/* The process, 0 for none that can be named. */
static pid_t holder_of(int fd)
{
	size_t i;

	for (i = 0; i < sizeof ranges / sizeof *ranges; i++) {
		struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = ranges[i].first, .l_len = ranges[i].size };

		/* A lock from another machine has no process number here: 0, or one that is below. */
		if (!fcntl(fd, F_GETLK, &lock) && lock.l_type != F_UNLCK && lock.l_pid > 0)
			return lock.l_pid;
	}
	return 0;
}

static const char *command_of(struct smv_pool *pool, pid_t process)
{
	char name[64];
	FILE *file = fopen(smv_printf(pool, "/proc/%ld/comm", (long)process), "re");
	bool read = file && fgets(name, sizeof name, file);

	if (file)
		fclose(file);
	if (!read)
		return NULL;
	name[strcspn(name, "\n")] = '\0';
	return smv_copy(pool, name);
}

static const char *owner_of(struct smv_pool *pool, pid_t process)
{
	struct stat status;
	const struct passwd *user;

	if (stat(smv_printf(pool, "/proc/%ld", (long)process), &status))
		return NULL;
	user = getpwuid(status.st_uid);
	return user ? smv_copy(pool, user->pw_name) : smv_printf(pool, "uid %lu", (unsigned long)status.st_uid);
}

const char *smv_lock_holder(struct smv_pool *pool, const char *path)
{
	const char *command, *owner;
	pid_t process;
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return NULL;
	process = holder_of(fd);
	close(fd);
	if (!process || !(command = command_of(pool, process)) || !(owner = owner_of(pool, process)))
		return NULL;
	return smv_printf(pool, _("%s (process %ld, %s)"), command, (long)process, owner);
}

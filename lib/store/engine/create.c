/* SPDX-License-Identifier: EUPL-1.2 */
/* The file of a new database, which appears whole or not at all: see SMV_OPEN_CREATE. */
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/engine.h"
#include "store/engine/private.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/*
 * A crash while a database is made leaves a file whose rollback journal says that it was empty before; SQLite's file
 * format puts the number of pages it had behind the magic number, the number of records and a random number.
 */
static bool was_empty(struct smv_pool *pool, const char *path)
{
	static const unsigned char magic[] = { 0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7 };
	unsigned char head[20];
	FILE *journal = fopen(smv_printf(pool, "%s-journal", path), "re");
	bool whole;

	if (!journal)
		return false;
	whole = fread(head, sizeof head, 1, journal) == 1;
	fclose(journal);
	return whole && !memcmp(head, magic, sizeof magic) && !head[16] && !head[17] && !head[18] && !head[19];
}

bool smv_engine_is_empty(const char *path)
{
	struct smv_pool *pool;
	struct stat status;
	bool empty;

	if (stat(path, &status) || !S_ISREG(status.st_mode))
		return false;
	if (!status.st_size)
		return true;
	pool = smv_pool_open();
	empty = was_empty(pool, path);
	smv_pool_close(pool);
	return empty;
}

/* The file is made by us, not by SQLite, so that nobody else can read it for a moment. */
int smv_engine_create(const char *path)
{
	int fd = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR), refused = 0;

	if (fd < 0 && errno == EEXIST) {
		if (!smv_engine_is_empty(path))
			return smv_fail(SMV_CANTCREAT, _("%s is there already, nothing was changed"), path);
		if ((fd = open(path, O_WRONLY | O_CLOEXEC)) >= 0)
			refused = fchmod(fd, S_IRUSR | S_IWUSR);
	}
	if (fd < 0 || refused)
		smv_fail(SMV_CANTCREAT, _("cannot create %s: %s"), path, strerror(errno));
	if (fd >= 0)
		close(fd);
	return fd < 0 || refused ? SMV_CANTCREAT : SMV_OK;
}

/* SPDX-License-Identifier: EUPL-1.2 */
#define _XOPEN_SOURCE 700 /* realpath */
#include "emit/sink.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "base/leftover.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BUFFER_SIZE = 64 * 1024, TRIES = 1000, REPORT_MODE = 0666 };

static const char temporary_directory[] = "/tmp";

struct smv_sink {
	struct smv_pool *pool;
	const char *shown;     /* as the user named it, for messages */
	const char *target;    /* what the finished file is called, or the device to copy to */
	const char *name;      /* of the temporary file; NULL when there is none */
	const char *directory; /* of the temporary file */
	FILE *stream;          /* on the temporary file, or straight */
	bool by_name;
	bool copied; /* the temporary file is copied to the target (NULL: stdout), not renamed */
};

static int complain(const struct smv_sink *sink, int rc, int error)
{
	if (error == EPIPE)
		return SMV_UNREAD;
	return smv_fail(rc, _("cannot write %s: %s"), sink->shown, strerror(error ? error : EIO));
}

/* Creates a file of a name of its own beside the target; its descriptor, or -1 with errno. */
static int create_beside(struct smv_sink *sink, const char *base)
{
	int fd = -1, i;

	for (i = 0; i < TRIES && fd < 0; i++) {
		sink->name = smv_printf(sink->pool, "%s/.%.200s.%ld-%d", sink->directory, base, (long)getpid(), i);
		fd = open(sink->name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, REPORT_MODE);
		if (fd < 0 && errno != EEXIST)
			break;
	}
	if (fd < 0)
		sink->name = NULL;
	else
		smv_leftover_keep(sink->name);
	return fd;
}

static int open_temporary(struct smv_sink *sink, const char *directory, const char *base, mode_t mode)
{
	int fd, error;

	sink->directory = directory;
	if ((fd = create_beside(sink, base)) < 0)
		return complain(sink, SMV_CANTCREAT, errno);
	if ((mode && fchmod(fd, mode)) || !(sink->stream = fdopen(fd, "w+"))) {
		error = errno;
		close(fd);
		return complain(sink, SMV_CANTCREAT, error);
	}
	return SMV_OK;
}

/* A device or a pipe that stands there already, or stdout: nothing to put in its place.  A named writer still needs a
 * file, which is copied to it in the end. */
static int open_straight(struct smv_sink *sink, const char *path)
{
	if (sink->by_name) {
		if (!path && isatty(STDOUT_FILENO))
			return smv_fail(SMV_USAGE, _("a workbook is not for the terminal, write it with -o FILE.xlsx"));
		sink->copied = true;
		sink->target = path;
		return open_temporary(sink, temporary_directory, "samverkan", S_IRUSR | S_IWUSR);
	}
	sink->stream = path ? fopen(path, "we") : stdout;
	return sink->stream ? SMV_OK : complain(sink, SMV_CANTCREAT, errno);
}

static int open_regular(struct smv_sink *sink, const char *path, const struct stat *old)
{
	char whole[PATH_MAX];
	const char *slash;
	size_t length;

	/* Through a link, so that the link stays and the file it leads to is replaced. */
	sink->target = smv_copy(sink->pool, old && realpath(path, whole) ? whole : path);
	slash = strrchr(sink->target, '/');
	if (!slash)
		return open_temporary(sink, ".", sink->target, old ? old->st_mode & 07777 : 0);
	length = slash == sink->target ? 1 : (size_t)(slash - sink->target);
	return open_temporary(sink, smv_copy_bytes(sink->pool, sink->target, length), slash + 1,
			      old ? old->st_mode & 07777 : 0);
}

int smv_sink_refuse(const char *path, const char *const *kept)
{
	struct stat target, other;

	if (!path || !strcmp(path, "-") || stat(path, &target) < 0 || !S_ISREG(target.st_mode))
		return SMV_OK;
	for (; kept && *kept; kept++)
		if (!stat(*kept, &other) && other.st_dev == target.st_dev && other.st_ino == target.st_ino)
			return smv_fail(SMV_CANTCREAT, _("%s is read by this command and is not replaced, write to another file"), path);
	/* The superuser may write everything, but does not mean to where nobody may. */
	if (!(target.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) || access(path, W_OK) < 0)
		return smv_fail(SMV_CANTCREAT, _("%s may not be written and is not replaced, write to another file"), path);
	return SMV_OK;
}

int smv_sink_open(struct smv_sink **out, const char *path, bool by_name)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_sink *sink = smv_alloc(pool, sizeof *sink);
	struct stat old;
	int rc;

	sink->pool = pool;
	sink->by_name = by_name;
	*out = sink;
	if (!path || !strcmp(path, "-")) {
		sink->shown = _("standard output");
		rc = open_straight(sink, NULL);
	} else {
		sink->shown = smv_copy(pool, path);
		if (stat(path, &old) < 0)
			rc = errno == ENOENT ? open_regular(sink, path, NULL) : complain(sink, SMV_CANTCREAT, errno);
		else if (S_ISDIR(old.st_mode))
			rc = complain(sink, SMV_CANTCREAT, EISDIR);
		else if (S_ISREG(old.st_mode))
			rc = open_regular(sink, path, &old);
		else
			rc = open_straight(sink, sink->shown);
	}
	if (rc) {
		smv_sink_close(sink, rc);
		*out = NULL;
	} else if (!by_name && sink->stream != stdout) {
		setvbuf(sink->stream, NULL, _IOFBF, BUFFER_SIZE);
	}
	return rc;
}

FILE *smv_sink_stream(const struct smv_sink *sink)
{
	assert(!sink->by_name);
	return sink->stream;
}

const char *smv_sink_name(const struct smv_sink *sink)
{
	assert(sink->by_name);
	return sink->name;
}

int smv_sink_check(struct smv_sink *sink)
{
	return ferror(sink->stream) ? complain(sink, SMV_IO, errno) : SMV_OK;
}

/* A rename is on the disk only when its directory is. */
static int sync_directory(struct smv_sink *sink)
{
	int fd = open(sink->directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC), rc = SMV_OK;

	if (fd < 0)
		return SMV_OK; /* one may write into a directory that one may not read */
	if (fsync(fd) < 0 && errno != EINVAL)
		rc = complain(sink, SMV_IO, errno);
	close(fd);
	return rc;
}

static int put_in_place(struct smv_sink *sink)
{
	int failed;

	if (fflush(sink->stream) || ferror(sink->stream) || fsync(fileno(sink->stream)) < 0)
		return complain(sink, SMV_IO, errno);
	failed = fclose(sink->stream);
	sink->stream = NULL;
	if (failed || rename(sink->name, sink->target) < 0)
		return complain(sink, SMV_IO, errno);
	smv_leftover_forget(sink->name);
	sink->name = NULL;
	return sync_directory(sink);
}

static int copy_to(struct smv_sink *sink, FILE *to)
{
	char *buffer = smv_alloc(sink->pool, BUFFER_SIZE);
	size_t size;

	while ((size = fread(buffer, 1, BUFFER_SIZE, sink->stream)) > 0)
		if (fwrite(buffer, 1, size, to) != size)
			return complain(sink, SMV_IO, errno);
	if (ferror(sink->stream) || fflush(to))
		return complain(sink, SMV_IO, errno);
	return SMV_OK;
}

/* What a named writer made in the temporary directory goes to stdout or the device. */
static int copy_straight(struct smv_sink *sink)
{
	FILE *to = sink->target ? fopen(sink->target, "we") : stdout;
	int rc;

	if (!to)
		return complain(sink, SMV_CANTCREAT, errno);
	rc = copy_to(sink, to);
	if (to != stdout && fclose(to) && !rc)
		rc = complain(sink, SMV_IO, errno);
	return rc;
}

static int finish(struct smv_sink *sink)
{
	if (sink->copied)
		return copy_straight(sink);
	if (sink->name)
		return put_in_place(sink);
	if (fflush(sink->stream) || ferror(sink->stream))
		return complain(sink, SMV_IO, errno);
	return SMV_OK;
}

int smv_sink_close(struct smv_sink *sink, int rc)
{
	if (!sink)
		return rc;
	if (!rc)
		rc = finish(sink);
	if (sink->stream && sink->stream != stdout && fclose(sink->stream) && !rc)
		rc = complain(sink, SMV_IO, errno);
	if (sink->name) {
		unlink(sink->name);
		smv_leftover_forget(sink->name);
	}
	smv_pool_close(sink->pool);
	return rc;
}

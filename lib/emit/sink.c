/* SPDX-License-Identifier: EUPL-1.2 */
/* Where output goes: stdout, or a file that appears whole. */
#include "emit/sink.h"
#include "base/atomic_file.h"
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BUFFER_SIZE = 64 * 1024 };

struct smv_sink {
	struct smv_pool *pool;
	const char *shown;     /* as the user named it, for messages */
	struct smv_whole file; /* without a name: written straight */
	FILE *stream;          /* on the temporary file, or straight */
	bool by_name;
	const char *temporary; /* folder for what is copied in the end */
	bool copied;           /* the temporary file is copied to the device (NULL: stdout), not placed */
	const char *device;
};

static int complain(const struct smv_sink *sink, int rc, int error)
{
	if (error == EPIPE)
		return SMV_UNREAD;
	return smv_fail(rc, _("cannot write %s: %s"), sink->shown, strerror(error ? error : EIO));
}

/* The stream on a temporary file that was just created; its descriptor is -1 with errno where that failed. */
static int open_stream(struct smv_sink *sink, int fd)
{
	int error = errno;

	if (fd < 0)
		return complain(sink, SMV_CANTCREAT, error);
	if ((sink->stream = fdopen(fd, "w+")))
		return SMV_OK;
	error = errno;
	close(fd);
	return complain(sink, SMV_CANTCREAT, error);
}

/* A device or a pipe that stands there already, or stdout: nothing to put in its place.  A named writer still needs a
 * file, which is copied to it in the end. */
static int open_straight(struct smv_sink *sink, const char *path)
{
	if (sink->by_name) {
		if (!path && isatty(STDOUT_FILENO))
			return smv_fail(SMV_USAGE, _("this format is not for the terminal, add --output=FILE"));
		sink->copied = true;
		sink->device = path;
		return open_stream(sink, smv_whole_create_in(&sink->file, sink->pool, sink->temporary, "samverkan", S_IRUSR | S_IWUSR));
	}
	sink->stream = path ? fopen(path, "we") : stdout;
	return sink->stream ? SMV_OK : complain(sink, SMV_CANTCREAT, errno);
}

static int open_regular(struct smv_sink *sink, const char *path, mode_t mode)
{
	return open_stream(sink, smv_whole_create(&sink->file, sink->pool, path, mode));
}

int smv_sink_refuse(const char *path, const char *const *kept)
{
	struct stat target, other;

	if (!path || !strcmp(path, "-") || stat(path, &target) < 0 || !S_ISREG(target.st_mode))
		return SMV_OK;
	for (; kept && *kept; kept++)
		if (!stat(*kept, &other) && other.st_dev == target.st_dev && other.st_ino == target.st_ino)
			return smv_fail(SMV_CANTCREAT, _("%s is read by this command and is not replaced, write to another file"), path);
	if (smv_whole_protected(path, &target))
		return smv_fail(SMV_CANTCREAT, _("%s may not be written and is not replaced, write to another file"), path);
	return SMV_OK;
}

int smv_sink_open(struct smv_sink **out, const char *path, bool by_name, const char *temporary)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_sink *sink = smv_alloc(pool, sizeof *sink);
	struct stat old;
	int rc;

	sink->pool = pool;
	sink->by_name = by_name;
	sink->temporary = smv_copy(pool, temporary ? temporary : "/tmp");
	*out = sink;
	if (!path || !strcmp(path, "-")) {
		sink->shown = _("standard output");
		rc = open_straight(sink, NULL);
	} else {
		sink->shown = smv_copy(pool, path);
		if (stat(path, &old) < 0)
			rc = errno == ENOENT ? open_regular(sink, path, 0) : complain(sink, SMV_CANTCREAT, errno);
		else if (S_ISDIR(old.st_mode))
			rc = complain(sink, SMV_CANTCREAT, EISDIR);
		else if (S_ISREG(old.st_mode))
			rc = open_regular(sink, path, old.st_mode & 07777);
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

int smv_sink_open_fresh(struct smv_sink **out, const char *path)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_sink *sink = smv_alloc(pool, sizeof *sink);
	int rc;

	sink->pool = pool;
	sink->shown = smv_copy(pool, path);
	rc = open_stream(sink, open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
	if (rc)
		rc = smv_sink_close(sink, rc);
	*out = rc ? NULL : sink;
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
	return sink->file.name;
}

int smv_sink_check(struct smv_sink *sink)
{
	return ferror(sink->stream) ? complain(sink, SMV_IO, errno) : SMV_OK;
}

static int put_in_place(struct smv_sink *sink)
{
	int failed;

	if (fflush(sink->stream) || ferror(sink->stream) || fsync(fileno(sink->stream)) < 0)
		return complain(sink, SMV_IO, errno);
	failed = fclose(sink->stream);
	sink->stream = NULL;
	return failed || smv_whole_place(&sink->file) < 0 ? complain(sink, SMV_IO, errno) : SMV_OK;
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
	FILE *to = sink->device ? fopen(sink->device, "we") : stdout;
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
	if (sink->file.name)
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
	smv_whole_drop(&sink->file);
	smv_pool_close(sink->pool);
	return rc;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* The physical lines of a file. */
#include "read/file/lines.h"
#include "base/charset.h"
#include "base/language.h"
#include "read/file/options.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const size_t window_most = 256 * 1024; /* to begin with */
static const size_t long_line = 2 * SMV_CELL_MAX; /* so long a line is looked through before more of it is kept */
static const size_t unknown = SIZE_MAX;

struct smv_lines {
	struct smv_pool *pool;
	const char *path;
	int fd;
	bool kept; /* all of it stays in the window, because it cannot be read twice */
	char *window;
	size_t room, filled;
	off_t base;    /* where in the file the window begins */
	bool whole;    /* the window ends with the file */
	size_t at;     /* where in the window the next line begins */
	size_t lf, cr; /* the next of each in the window, `filled` when there is none in it, or unknown */
	long number, limit;
	off_t looked_through; /* where the long line begins that has been */
	off_t tapped; /* how much of the file the tap has seen */
	void (*tap)(void *to, const void *bytes, size_t size);
	void *tap_to;
	struct smv_charset *charset; /* NULL: lines are given as they are */
	size_t unit;
	bool big_endian;
};

/* Opens the window too: no larger than the file, when that is known. */
static int open_file(struct smv_lines *lines, const char *path)
{
	struct stat status;

	lines->fd = strcmp(path, "-") != 0 ? open(path, O_RDONLY | O_CLOEXEC) : STDIN_FILENO;
	if (lines->fd < 0 && (errno == ENOENT || errno == ENOTDIR))
		return smv_fail(SMV_NOINPUT, _("there is no file %s, check its name"), path);
	if (lines->fd < 0 && errno == EACCES)
		return smv_fail(SMV_NOINPUT, _("you may not read %s, ask its owner for permission"), path);
	if (lines->fd < 0 || fstat(lines->fd, &status))
		return smv_fail(SMV_IO, _("cannot read %s: %s"), path, strerror(errno));
	if (S_ISDIR(status.st_mode))
		return smv_fail(SMV_IO, _("%s is a folder, name a file in it"), path);
	/* stdin may be a file that was read up to somewhere: only what follows is meant. */
	lines->kept = !S_ISREG(status.st_mode) || lines->fd == STDIN_FILENO;
	lines->room = window_most;
	if (S_ISREG(status.st_mode) && status.st_size < (off_t)lines->room)
		lines->room = (size_t)status.st_size + 1;
	lines->window = smv_alloc(lines->pool, lines->room);
	return SMV_OK;
}

int smv_lines_open(struct smv_lines **lines, const char *path, const struct smv_read_options *options)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_lines *l = smv_alloc(pool, sizeof *l);
	int rc;

	l->pool = pool;
	l->path = smv_copy(pool, path);
	l->unit = 1;
	l->lf = l->cr = unknown;
	l->looked_through = -1;
	if (options) {
		l->tap = options->tap;
		l->tap_to = options->tap_to;
	}
	if ((rc = open_file(l, path))) {
		smv_lines_close(l);
		l = NULL;
	}
	*lines = l;
	return rc;
}

void smv_lines_close(struct smv_lines *lines)
{
	if (!lines)
		return;
	if (lines->fd > STDIN_FILENO)
		close(lines->fd);
	smv_charset_close(lines->charset);
	smv_pool_close(lines->pool);
}

void smv_lines_decode(struct smv_lines *lines, struct smv_charset *charset, size_t unit, bool big_endian)
{
	lines->charset = charset;
	lines->unit = unit;
	lines->big_endian = big_endian;
}

/* Lets go of the lines that have been given, and makes the window larger when that is not enough. */
static void make_room(struct smv_lines *l)
{
	if (!l->kept && l->at) {
		memmove(l->window, l->window + l->at, l->filled - l->at);
		l->base += (off_t)l->at;
		l->filled -= l->at;
		l->at = 0;
	}
	if (l->filled == l->room) {
		char *larger = smv_alloc(l->pool, l->room * 2);

		memcpy(larger, l->window, l->filled);
		l->window = larger;
		l->room *= 2;
	}
	l->lf = l->cr = unknown;
}

/* Reads one piece more into the window; sets whole when there is none. */
static int fill(struct smv_lines *l)
{
	off_t from;
	ssize_t got;

	make_room(l);
	from = l->base + (off_t)l->filled;
	do {
		if (l->kept)
			got = read(l->fd, l->window + l->filled, l->room - l->filled);
		else
			got = pread(l->fd, l->window + l->filled, l->room - l->filled, from);
	} while (got < 0 && errno == EINTR);
	if (got < 0)
		return smv_fail(SMV_IO, _("cannot read %s: %s"), l->path, strerror(errno));
	if (l->tap && got > 0 && from == l->tapped) {
		l->tap(l->tap_to, l->window + l->filled, (size_t)got);
		l->tapped += got;
	}
	l->filled += (size_t)got;
	l->whole = got == 0;
	return SMV_OK;
}

int smv_lines_peek(struct smv_lines *lines, const char **bytes, size_t *size)
{
	int rc = SMV_OK;

	while (!rc && !lines->whole && lines->filled < 4096)
		rc = fill(lines);
	*bytes = lines->window;
	*size = lines->filled;
	return rc;
}

int smv_lines_take_all(struct smv_lines *lines, FILE **file, const char **bytes, size_t *size)
{
	int rc = SMV_OK, fd;

	while (!rc && !lines->whole) {
		if (!lines->kept)
			lines->at = lines->filled;
		rc = fill(lines);
	}
	*file = NULL;
	*bytes = lines->window;
	*size = lines->filled;
	if (rc || lines->kept)
		return rc;
	fd = fcntl(lines->fd, F_DUPFD_CLOEXEC, 0);
	*file = fd < 0 ? NULL : fdopen(fd, "rb");
	if (*file)
		return SMV_OK;
	rc = smv_fail(SMV_IO, _("cannot read %s: %s"), lines->path, strerror(errno));
	if (fd >= 0)
		close(fd);
	return rc;
}

static size_t find(const struct smv_lines *l, char c, size_t known)
{
	const char *hit;

	if (known != unknown && known >= l->at)
		return known;
	hit = memchr(l->window + l->at, c, l->filled - l->at);
	return hit ? (size_t)(hit - l->window) : l->filled;
}

static size_t find_wide(const struct smv_lines *l)
{
	const unsigned char *w = (const unsigned char *)l->window;
	size_t at, low = l->big_endian, high = !l->big_endian;

	for (at = l->at; at + 1 < l->filled; at += 2)
		if (!w[at + high] && (w[at + low] == '\n' || w[at + low] == '\r'))
			return at;
	return l->filled;
}

static bool is_at(const struct smv_lines *l, size_t at, char c)
{
	size_t low = l->unit == 2 && l->big_endian;

	return at + l->unit <= l->filled && l->window[at + low] == c && (l->unit == 1 || !l->window[at + !low]);
}

/* What a line would be like if one of these marks parted its cells. */
struct cells {
	size_t count[4], run[4], longest[4]; /* a mark each */
	size_t size;
	bool ended;
};

static void look_through(struct cells *c, const char *bytes, size_t size)
{
	static const char marks[] = { ';', ',', '\t', '|' };
	size_t at, i;

	for (at = 0; at < size && bytes[at] != '\n' && bytes[at] != '\r'; at++)
		for (i = 0; i < sizeof marks; i++) {
			bool hit = bytes[at] == marks[i];

			c->count[i] += hit;
			c->run[i] = hit ? 0 : c->run[i] + 1;
			c->longest[i] = c->run[i] > c->longest[i] ? c->run[i] : c->longest[i];
		}
	c->size += at;
	c->ended = at < size;
}

static bool fits_a_table(const struct cells *c, size_t unit)
{
	size_t i;

	for (i = 0; i < sizeof c->count / sizeof *c->count; i++)
		if (c->count[i] < SMV_COLUMNS_MAX && c->longest[i] <= unit * SMV_CELL_MAX + 16)
			return true;
	return false;
}

/* Reads a long line to its end, keeping nothing of it, or of a pipe what is there. */
static int check_line(struct smv_lines *l)
{
	struct cells cells = { .size = 0 };
	off_t from = l->base + (off_t)l->at;
	char piece[16 * 1024];
	ssize_t got = 1;

	if (l->kept)
		look_through(&cells, l->window + l->at, l->filled - l->at);
	while (!l->kept && !cells.ended && got > 0 && cells.size <= SMV_LINE_MAX && fits_a_table(&cells, l->unit)) {
		got = pread(l->fd, piece, sizeof piece, from + (off_t)cells.size);
		if (got > 0)
			look_through(&cells, piece, (size_t)got);
	}
	l->looked_through = from;
	if (got < 0)
		return smv_fail(SMV_IO, _("cannot read %s: %s"), l->path, strerror(errno));
	if (cells.size > SMV_LINE_MAX)
		return smv_fail(SMV_DATA, _("%s:%ld: the line is longer than 64 MB, which no table has; end each row with a line end"),
				l->path, l->number + 1);
	if (!fits_a_table(&cells, l->unit))
		return smv_fail(SMV_DATA, _("%s:%ld: the line has a cell of more than 1 MB or more than %d cells, which no table has; "
					    "is it one?"), l->path, l->number + 1, SMV_COLUMNS_MAX);
	return SMV_OK;
}

/* Whether so much of the line is in the window without its end that the rest is looked through first. */
static bool is_long(const struct smv_lines *l)
{
	size_t size = l->filled - l->at;

	return size >= long_line && l->filled == l->room && (l->kept || l->looked_through != l->base + (off_t)l->at);
}

/* Where the next line ends in the window, and how many bytes its end takes; 0 at the end of the file. */
static int find_end(struct smv_lines *l, size_t *end, size_t *mark)
{
	int rc;

	for (;;) {
		if (l->unit == 2) {
			*end = find_wide(l);
		} else {
			l->lf = find(l, '\n', l->lf);
			l->cr = find(l, '\r', l->cr);
			*end = l->lf < l->cr ? l->lf : l->cr;
		}
		/* After a CR that the window ends with, a LF may follow. */
		if (*end + 2 * l->unit <= l->filled || l->whole)
			break;
		if ((is_long(l) && (rc = check_line(l))) || (rc = fill(l)))
			return rc;
	}
	*mark = 0;
	if (*end < l->filled)
		*mark = is_at(l, *end, '\r') && is_at(l, *end + l->unit, '\n') ? 2 * l->unit : l->unit;
	return SMV_OK;
}

int smv_lines_next(struct smv_lines *lines, struct smv_line *line)
{
	size_t end, mark;
	int rc;

	*line = (struct smv_line){ .end = lines->limit && lines->number >= lines->limit };
	if (line->end)
		return SMV_OK;
	if ((rc = find_end(lines, &end, &mark)))
		return rc;
	line->end = lines->at == lines->filled;
	if (line->end)
		return SMV_OK;
	line->number = ++lines->number;
	line->bytes = lines->window + lines->at;
	line->size = end - lines->at;
	lines->at = end + mark;
	if (lines->charset)
		line->broken = !smv_charset_decode(lines->charset, line->bytes, line->size, &line->bytes, &line->size);
	return SMV_OK;
}

void smv_lines_limit(struct smv_lines *lines, long last)
{
	lines->limit = last;
}

struct smv_lines_place smv_lines_tell(const struct smv_lines *lines)
{
	return (struct smv_lines_place){ lines->base + (off_t)lines->at, lines->number };
}

void smv_lines_seek(struct smv_lines *lines, struct smv_lines_place place)
{
	lines->number = place.number;
	lines->lf = lines->cr = unknown;
	if (place.offset >= lines->base && place.offset <= lines->base + (off_t)lines->filled) {
		lines->at = (size_t)(place.offset - lines->base);
		return;
	}
	lines->base = place.offset;
	lines->filled = lines->at = 0;
	lines->whole = false;
}

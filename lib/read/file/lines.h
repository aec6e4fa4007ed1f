/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_FILE_LINES_H
#define SMV_READ_FILE_LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/types.h>

struct smv_charset;
struct smv_read_options;

/* The longest line that is read; a cell of a table is at most so long, and a table has at most so many columns. */
enum { SMV_LINE_MAX = 64 * 1024 * 1024, SMV_CELL_MAX = 1024 * 1024, SMV_COLUMNS_MAX = 16384 };

/*
 * The physical lines of a file, ended by LF, CR LF or CR, through a window that is as large as the longest line needs.
 * What cannot be read twice (a pipe) is kept in memory.
 */
struct smv_lines;

struct smv_line {
	const char *bytes; /* without its end; not ended by NUL; lives until the next line */
	size_t size;
	long number; /* from 1 */
	bool end;    /* no more lines: the rest is not set */
	bool broken; /* its bytes mean nothing in the character set: bytes are not set */
};

/* Only tap and tap_to of options count here; NULL is fine.  Errors as of smv_source_open. */
int smv_lines_open(struct smv_lines **lines, const char *path, const struct smv_read_options *options);
void smv_lines_close(struct smv_lines *lines); /* NULL is fine */

/* The bytes at the start of the file: as many as there are, at most 4096 are sure to be seen. */
int smv_lines_peek(struct smv_lines *lines, const char **bytes, size_t *size);

/*
 * The whole file, for who reads it otherwise than by lines; the tap has seen all of it then.  *file is for the caller
 * to close; it is NULL when the file is kept in memory: then it is *bytes, which live as long as lines.
 */
int smv_lines_take_all(struct smv_lines *lines, FILE **file, const char **bytes, size_t *size);

/* Lines are decoded by charset from here on, which lines then closes; unit is the size of its characters, 1 or 2. */
void smv_lines_decode(struct smv_lines *lines, struct smv_charset *charset, size_t unit, bool big_endian);

/* SMV_DATA for a line that no table has: longer than SMV_LINE_MAX, or whichever mark parts its cells, a cell of it is longer
 * than SMV_CELL_MAX or they are more than SMV_COLUMNS_MAX.  That is found before the line is kept. */
int smv_lines_next(struct smv_lines *lines, struct smv_line *line);

/* Lines after this one are not given, as if the file ended there; 0 lifts it. */
void smv_lines_limit(struct smv_lines *lines, long last);

/* Where the next line begins, to come back to. */
struct smv_lines_place {
	off_t offset;
	long number; /* of the line before */
};
struct smv_lines_place smv_lines_tell(const struct smv_lines *lines);
void smv_lines_seek(struct smv_lines *lines, struct smv_lines_place place);

#endif

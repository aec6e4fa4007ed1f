/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_EMIT_SINK_H
#define SMV_EMIT_SINK_H

#include <stdbool.h>
#include <stdio.h>

/*
 * Where output goes.  A file appears whole or not at all: it is written under another name in the same directory and
 * renamed when all of it is on the disk; until then the old file stays as it was.  stdout, devices and pipes are
 * written straight.  Reports may be shared, so a new file gets the mode that the umask leaves of 0666, and one that
 * replaces another gets the mode of that.
 *
 * SIGPIPE is the process's own business; where it is ignored, a reader that has gone gives SMV_IO.
 */
struct smv_sink;

/*
 * SMV_CANTCREAT for a path that is one of the kept files by whatever name, link or path, or a file that may not be
 * written: replacing it would go around its permissions.  path NULL or "-" and kept NULL are fine.
 */
int smv_sink_refuse(const char *path, const char *const *kept);

/*
 * path NULL or "-" is stdout.  by_name: the caller writes the file smv_sink_name() itself, and what goes to stdout is
 * copied from it in the end, which SMV_USAGE refuses for a terminal; temporary is the folder for that, NULL for /tmp.  SMV_CANTCREAT with the reason where nothing can
 * be created.
 */
int smv_sink_open(struct smv_sink **sink, const char *path, bool by_name, const char *temporary);

/* A new file that only its owner reads; SMV_CANTCREAT where one stands there. */
int smv_sink_open_fresh(struct smv_sink **sink, const char *path);

/* The stream to write to, fully buffered; errors may be left to smv_sink_check and smv_sink_close. */
FILE *smv_sink_stream(const struct smv_sink *sink);
/* The file to write with by_name; the sink's memory. */
const char *smv_sink_name(const struct smv_sink *sink);

/* SMV_IO when writing to the stream has failed so far. */
int smv_sink_check(struct smv_sink *sink);

/* With rc SMV_OK all is written out, the file put in its place and the sink freed; otherwise nothing is left of it.
 * Returns rc, or what failed now.  NULL is fine. */
int smv_sink_close(struct smv_sink *sink, int rc);

#endif

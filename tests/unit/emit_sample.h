/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_TEST_EMIT_SAMPLE_H
#define SMV_TEST_EMIT_SAMPLE_H

#include "emit/writer.h"

#include <stddef.h>

/* A report like those of a board: facts and a list of eight associations with sums and a chart on one sheet, a detailed
 * table, the text of the rules, notes.  Returns what the writer returns. */
int sample_write(const struct smv_output *output);

/* Opens a writer and begins a document of that title. */
int sample_begin(struct smv_writer **writer, const struct smv_output *output, const char *title, bool keys);

/* The whole file as text, NUL after it; the caller frees it.  NULL when it cannot be read. */
char *sample_read(const char *path, size_t *size);

/* A new empty directory and a path in it, in a buffer that the next call overwrites. */
const char *sample_directory(void);
const char *sample_path(const char *directory, const char *name);
/* How many entries the directory has, hidden ones too, and then removes it with them. */
int sample_count(const char *directory);
void sample_remove(const char *directory);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_SOURCE_H
#define SMV_READ_SOURCE_H

#include "read/file/options.h"

#include <stddef.h>

struct smv_findings;
struct smv_header;
struct smv_pool;
struct smv_record;

/*
 * A table out of a file, CSV or one sheet of an XLSX or ODS workbook: the one reader of every import.  What the file does
 * not say is detected, and told.  The numbers of a workbook come with a decimal point and as many digits as matter, its
 * dates as 2024-03-31 or 2024-03-31 14:05:00, its yes and no as TRUE and FALSE; a number there never takes its meaning from
 * the column (decimal_marks), and a text of the kind 1.234 is refused where a number is wanted.
 */
struct smv_source;

/*
 * Opens a file ("-" is stdin), looks through all of it once and finds its header.  options may be NULL.  SMV_NOINPUT
 * when there is no such file, SMV_IO when it cannot be read, SMV_USAGE for an unknown character set; SMV_DATA when
 * the whole file is refused: then findings say where, if there is a place.  The header lives in pool.
 */
int smv_source_open(struct smv_source **source, struct smv_pool *pool, const char *path,
		    const struct smv_read_options *options, struct smv_findings *findings);
void smv_source_close(struct smv_source *source); /* NULL is fine */

const struct smv_header *smv_source_header(const struct smv_source *source);

/* What was taken for granted, one line for people: `ekero.csv: Windows-1252 ..., separated by ";", 1 header row`. */
const char *smv_source_assumed(const struct smv_source *source);

/*
 * Hands each row that smv_source_next would give and that is not bad to a function, without a finding, and goes back to the
 * first: for what only all the cells of a column tell.  To be called before the first row is asked for.
 */
int smv_source_look(struct smv_source *source, void (*look)(void *to, const struct smv_record *record), void *to);

/*
 * The next row that is not blank.  record->end after the last one; record->bad when a finding was added for it.  The
 * record lives until the next call.  Rows of totals are passed over with a warning, the header where it stands again without.
 */
int smv_source_next(struct smv_source *source, struct smv_record *record);

/* How many rows of totals, and how many that are the header again, have been passed over so far. */
void smv_source_passed_over(const struct smv_source *source, size_t *totals, size_t *headers);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_HEADER_H
#define SMV_READ_HEADER_H

#include "read/file/rows.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_findings;
struct smv_header;
struct smv_pool;

/* Where among the first rows of a file its header stands. */
struct smv_header_place {
	size_t first; /* index of its first row */
	size_t rows;  /* how many rows it has */
	size_t above; /* rows above it that are not blank: titles */
	bool units;   /* its second row holds units of the columns */
	bool groups;  /* its first row names groups of columns, each over several of the second, which names them all */
	bool survey;  /* it is one of a survey's export: see tool_header.h */
};

/*
 * Finds the header among the first rows (their cells are cleaned): the first row that fills a good part of the widest
 * one's cells; a title fills one.  asked is how many rows it has, 0: detect, one or two.  source tells which cells of a
 * workbook are merged.  False when there is none.
 */
bool smv_header_find(const struct smv_row *rows, size_t count, int asked, const struct smv_rows *source,
		     struct smv_header_place *place);

/*
 * Makes the header out of its rows; the names of several rows become "Upper [Lower]".  Its file is set by the caller.
 * A name that stands twice is a finding.
 */
struct smv_header *smv_header_make(struct smv_pool *pool, const struct smv_row *rows, size_t count,
				   const struct smv_header_place *place, const struct smv_rows *source, const char *file,
				   struct smv_findings *findings);

/* The cells of the row that are not empty. */
size_t smv_row_filled(const struct smv_row *row);

#endif

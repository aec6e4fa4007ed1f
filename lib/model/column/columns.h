/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_COLUMN_COLUMNS_H
#define SMV_MODEL_COLUMN_COLUMNS_H

#include "base/record.h"
#include "model/column/facts.h"
#include "samverkan/field.h"
#include "samverkan/finding.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;

/*
 * Which columns of a file feed which field.  Several columns may feed one field: the first that is filled in counts,
 * best header first ("Kategori" before "Verksamhet"); amounts, days and years must
 * agree in all that are filled in.  One column may feed two fields: "Föreningstyp" is the kind where it names one, else the
 * category.
 */
struct smv_column_map {
	const struct smv_field *fields;
	const struct smv_header *header;
	size_t field_count;
	int **columns;            /* one list a field, best first, ends with -1 */
	struct smv_words **words; /* one a field: what its texts are read by, see smv_value_words */
	bool *used;               /* one a column: some field takes it */
	struct smv_column_facts *facts; /* one a column: what it is, and what has been read of it */
	struct smv_words *yes_no;
	int *nameless; /* the columns without a header, ends with -1 */
};

/*
 * Matches a file's headers with fields; a header of money may name its unit: _ore, (öre), kr, i tkr.  One in another
 * currency is refused, unless another column has the amount in kronor.  mapped are the FIELD=HEADER of --map, which take
 * precedence.  NULL when the file is refused: a --map names no field or no header, or no column feeds a required field
 * (findings say which).  Lives in the pool.
 */
struct smv_column_map *smv_columns_match(struct smv_pool *pool, const struct smv_field *fields,
					 const struct smv_header *header, const char *const *mapped,
					 size_t mapped_count, struct smv_findings *findings);

/*
 * Whether some columns have to be looked through before their first cell is read: those of days, whose order only the column
 * tells, of yes and no, where an x may be a yes, of kinds that may be categories; with all, also those that feed no field.
 */
bool smv_columns_in_doubt(const struct smv_column_map *map, bool all);

/* Looks at a row of these columns; and, after the last row, settles what they are. */
void smv_columns_look(struct smv_column_map *map, const struct smv_record *record);
void smv_columns_looked(struct smv_column_map *map);

/* The finding that no column feeds a field: it names the other sheets of a workbook, which may be meant. */
void smv_columns_find_missing(struct smv_pool *pool, const struct smv_header *header, const struct smv_field *field,
			      struct smv_findings *findings);

/* Whether a later field takes what the column holds when this one does not. */
bool smv_columns_has_another_taker(const struct smv_column_map *map, size_t field, int column);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_COLUMN_COLUMNS_H
#define SMV_MODEL_COLUMN_COLUMNS_H

#include "base/field.h"
#include "base/finding.h"
#include "base/record.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;

/*
 * Which columns of a file feed which field.  Several columns may feed one field: the first that is filled in counts,
 * best header first ("Kategori" before "Verksamhet"); amounts, days and years must agree in all that are filled in.  One column may feed two fields: "Föreningstyp" is the kind where
 * it names one, else the category.
 */
struct smv_column_map {
	const struct smv_field *fields;
	const struct smv_header *header;
	size_t field_count;
	int **columns;            /* one list a field, best first, ends with -1 */
	struct smv_words **words; /* one a field: what its texts are read by, see smv_value_words */
	bool *used;               /* one a column: some field takes it */
	bool *ore;                /* one a column: money in it is in whole öre, for its header ends in _ore or (öre) */
};

/*
 * Matches a file's headers with fields; a header of money may end in its unit: _ore, (öre), kr, SEK or i kronor.
 * mapped are the FIELD=HEADER of --map, which go before any match.  NULL when it is refused: a --map that names no field
 * or no header, or a required field that no column feeds (findings say which).  Lives in the pool.
 */
struct smv_column_map *smv_columns_match(struct smv_pool *pool, const struct smv_field *fields,
					 const struct smv_header *header, const char *const *mapped,
					 size_t mapped_count, struct smv_findings *findings);

/* `column D "Anteckning", column F "Kod"`: the named columns that feed no field; "" when there are none. */
const char *smv_columns_unused(struct smv_pool *pool, const struct smv_column_map *map);

#endif

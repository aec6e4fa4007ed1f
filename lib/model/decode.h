/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_DECODE_H
#define SMV_MODEL_DECODE_H

#include "base/field.h"
#include "base/finding.h"
#include "base/record.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;

/*
 * Which columns of a file feed which field.  Several columns may feed one field: the first that is filled in counts,
 * best header first ("Kategori" before "Verksamhet").  One column may feed two fields: "Föreningstyp" is the kind where
 * it names one, else the category.
 */
struct smv_column_map {
	struct smv_pool *pool;
	const struct smv_field *fields;
	const struct smv_header *header;
	size_t field_count;
	int **columns; /* one list a field, best first, ends with -1 */
	bool *used;    /* one a column: some field takes it */
	bool *ore;     /* one a column: it holds whole öre (its header ends in _ore) */
	struct smv_known_words *words; /* one a field: what the words met so far have meant */
};

/*
 * Matches a file's headers with fields.  mapped are the FIELD=HEADER of --map, which go before any match.  NULL when it is
 * refused: a --map that names no field or no header, or a required field that no column feeds (findings say which, and
 * with what headers it would be known).  Lives in the pool.
 */
struct smv_column_map *smv_columns_match(struct smv_pool *pool, const struct smv_field *fields, const struct smv_header *header,
					 const char *const *mapped, size_t mapped_count, struct smv_findings *findings);

/* "column D "Anteckning", column F "Kod"": the columns that feed no field; "" when there are none. */
const char *smv_columns_unused(struct smv_pool *pool, const struct smv_column_map *map);

/*
 * Decodes one row into an object whose fields are set or absent afterwards.  False when a cell breaks a rule (findings
 * say which): the object is not to be used.  Texts of the object live in the pool.
 */
bool smv_decode_row(struct smv_pool *pool, const struct smv_column_map *map, const struct smv_record *record, void *object,
		    struct smv_findings *findings);

/*
 * Decodes one text into one field of an object; an empty text makes it absent.  decimal_mark as for smv_number_read.
 * False when it breaks a rule; place is where, for the finding.
 */
bool smv_decode_field(struct smv_pool *pool, const struct smv_field *field, const char *text, char decimal_mark, void *object,
		      const struct smv_place *place, struct smv_findings *findings);

#endif

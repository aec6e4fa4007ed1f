/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_COLUMN_DECODE_H
#define SMV_MODEL_COLUMN_DECODE_H

#include "base/record.h"
#include "model/column/columns.h"
#include "samverkan/field.h"
#include "samverkan/finding.h"

#include <stdbool.h>

struct smv_pool;

/* The words that a field's texts are read by, for SMV_FIELD_CODE and SMV_FIELD_YES_NO; NULL for other kinds. */
struct smv_words *smv_value_words(struct smv_pool *pool, const struct smv_field *field);

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

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_COLUMN_MEASURE_H
#define SMV_MODEL_COLUMN_MEASURE_H

#include "base/unit.h"
#include "samverkan/finding.h"

#include <stdbool.h>
#include <stdint.h>

struct smv_column_facts;
struct smv_pool;

/*
 * Reads the number of a cell with the unit that stands in it, in its header or above the table: tkr and mkr are applied,
 * "90 st" is 90, "45 %" is 45.  Another currency, a unit that contradicts the column's, and where money is wanted a unit that
 * is not money are refused.  *value is in hundredths: öre.  facts are those of the column, where a unit in the cell is counted;
 * NULL for a text that is in no column.  False when it is refused: a finding says why.
 */
bool smv_measure_read(struct smv_pool *pool, const char *text, char decimal_mark, struct smv_column_facts *facts, bool money,
		      int64_t *value, const struct smv_place *place, struct smv_findings *findings);

/* Whether a text is a number, with or without a unit, or means one and has a fault in it: '-5', '1.234', '#REF!'. */
bool smv_measure_is_like_one(const char *text, char decimal_mark);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_COLUMN_REMARKS_H
#define SMV_MODEL_COLUMN_REMARKS_H

#include <stddef.h>

struct smv_column_map;
struct smv_pool;

/* `column D "Anteckning", column F "Mobil" (phone numbers)`: the named columns that feed no field; "" when there are none. */
const char *smv_columns_unused(struct smv_pool *pool, const struct smv_column_map *map);

/* How a column was understood beyond what its cells say, said once. */
struct smv_column_remark {
	int column;
	const char *header;
	const char *key;  /* stable: "read-as", "marks", "cell-units", "unit", "ticks", "day-first", "passed-over", "nameless" */
	size_t cells;     /* how many of them it concerns; 0: all */
	const char *text; /* "12 cells hold a mark alone and are read as empty" */
};

/* Those of a file, after its last row.  Answers how many. */
size_t smv_columns_remarks(struct smv_pool *pool, const struct smv_column_map *map, const struct smv_column_remark **remarks);

#endif

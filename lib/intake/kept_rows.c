/* SPDX-License-Identifier: EUPL-1.2 */
/* Rows of a file that are held in memory. */
#include "intake/kept_rows.h"
#include "samverkan/pool.h"

#include <string.h>

enum { CELL = 16 }; /* what a cell takes besides its text, about */

void smv_kept_rows_add(struct smv_kept_rows *kept, const struct smv_record *record)
{
	const char **cells = smv_alloc(kept->pool, (record->header->count + 1) * sizeof *cells);
	size_t i;

	for (i = 0; !record->bad && i < record->header->count; i++) {
		size_t length = strlen(record->cells[i]);

		cells[i] = length ? smv_copy_bytes(kept->pool, record->cells[i], length) : "";
		kept->bytes += length + CELL;
	}
	kept->rows = smv_grow(kept->pool, kept->rows, kept->count, &kept->room, sizeof *kept->rows);
	kept->rows[kept->count] = *record;
	kept->rows[kept->count++].cells = cells;
}

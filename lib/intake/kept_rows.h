/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_INTAKE_KEPT_ROWS_H
#define SMV_INTAKE_KEPT_ROWS_H

#include "base/record.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;

/* Rows of a file that are held in memory, because they are looked at before they are taken. */
struct smv_kept_rows {
	struct smv_pool *pool;
	struct smv_record *rows;
	size_t count, room;
	size_t bytes; /* of their cells */
	bool ended;   /* these are all the rows of the file */
};

void smv_kept_rows_add(struct smv_kept_rows *kept, const struct smv_record *record);

#endif

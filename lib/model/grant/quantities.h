/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_GRANT_QUANTITIES_H
#define SMV_MODEL_GRANT_QUANTITIES_H

#include "model/grant/application.h"
#include "model/column/columns.h"

/*
 * Which of the columns that feed no field of an application are numbers of the applicant.  names holds one name a column,
 * NULL where it can be none.  A column stays when most of its filled cells are numbers and its header is no identity or
 * contact field of the register; the others' names are set to NULL.  What stays is marked as used in the map.  Two
 * columns of one name are refused (findings).
 */
bool smv_quantities_settle(struct smv_column_map *map, const char **names, const struct smv_record *rows,
			   size_t count, struct smv_findings *findings);

/* Sets the quantities of an application from a row; a blank cell is none.  False when a cell is no number of at least 0. */
bool smv_quantities_decode(struct smv_pool *pool, const char *const *names, const struct smv_record *record,
			   struct smv_application *application, struct smv_findings *findings);

#endif

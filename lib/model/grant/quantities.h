/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_GRANT_QUANTITIES_H
#define SMV_MODEL_GRANT_QUANTITIES_H

#include "model/grant/application.h"
#include "model/column/columns.h"

/* The columns of a file that are numbers of the applicant. */
struct smv_quantities {
	const char **names;        /* one a column, NULL where it can be none; to begin with that of its header as it stands */
	const char **plain;        /* the same of the header without its unit, where that is applied; else NULL */
	const char *const *asked;  /* the names that the rules ask for */
	const bool *classes;       /* whether for a text, one an asked name */
	bool *is_class;            /* of the columns: whether it is kept as a text */
	size_t asked_count;
};

/*
 * Settles which of the columns that feed no field of an application stay, by what the map's facts say of them after
 * smv_columns_looked; the others' names are set to NULL.  A column that is asked for stays whatever its cells hold, and is
 * then read or refused cell by cell: one that says who a person is, is in another currency, or is the same as another one is
 * refused (findings).  What stays is marked as used in the map.
 */
bool smv_quantities_settle(struct smv_column_map *map, struct smv_quantities *quantities, struct smv_findings *findings);

/* Sets the quantities of an application from a row; a blank cell and a mark alone is none.  False when a cell is refused. */
bool smv_quantities_decode(struct smv_pool *pool, const struct smv_column_map *map, const struct smv_quantities *quantities,
			   const struct smv_record *record, struct smv_application *application, struct smv_findings *findings);

#endif

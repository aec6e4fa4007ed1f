/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_REGISTER_ROW_H
#define SMV_MODEL_REGISTER_ROW_H

#include "model/register/organisation.h"

#include <stdbool.h>

/* What a row of a register means for the organisation that it is about. */
struct smv_organisation_row {
	struct smv_organisation merged; /* what is known, with what the row says put over it */
	const char *differs;            /* the words of the fields in which that is another; "" where it is the same */
	bool by_number, renamed;        /* the row has its number; and another name, which is more than another spelling */
};

/*
 * What the row leaves blank stays as it is known.  alias: the row calls the organisation by another name that it goes by,
 * which does not change its own.  twice: an earlier row of the file is about it, and its name spelled otherwise says nothing.
 */
struct smv_organisation_row smv_organisation_row_of(struct smv_pool *pool, const struct smv_organisation *known,
						    const struct smv_organisation *said, bool alias, bool twice);

#endif

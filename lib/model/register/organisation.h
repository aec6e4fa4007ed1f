/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_REGISTER_ORGANISATION_H
#define SMV_MODEL_REGISTER_ORGANISATION_H

#include "samverkan/organisation.h"

struct smv_pool;

/* Of two that are one: what the one that stays lacks is filled in with what the other has, and a text of which both stay
 * (smv_field.both) is joined on.  Not the contacts, which are more than fields. */
void smv_organisation_become_one(struct smv_pool *pool, struct smv_organisation *stays, const struct smv_organisation *gone);

#endif

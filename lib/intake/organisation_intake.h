/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_INTAKE_ORGANISATION_INTAKE_H
#define SMV_INTAKE_ORGANISATION_INTAKE_H

#include "intake/intake.h"

/*
 * Rows of a register, decoded into struct smv_organisation.  An organisation is recognised by its number, else by its name or
 * an alias, whatever their case and punctuation.  What a row says of a protected contact is left out.
 * Findings: organisation-known, organisation-ambiguous, organisation-contradictory, organisation-renamed, row-twice,
 * contact-protected, field-missing.
 */
extern const struct smv_intake_kind smv_organisation_intake;

/* Its self.  renames: an update may give an organisation that is known by its number a new name that is more than another
 * spelling; otherwise such a row is refused, for it may be about another organisation or a part of this one. */
struct smv_organisation_intake;
struct smv_organisation_intake *smv_organisation_intake_open(struct smv_store *store, bool renames);
void smv_organisation_intake_close(struct smv_organisation_intake *self); /* NULL is fine */

#endif

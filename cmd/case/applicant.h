/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_CASE_APPLICANT_H
#define SMV_CMD_CASE_APPLICANT_H

#include "base/record.h"
#include "model/register/organisation.h"
#include "samverkan/finding.h"

#include <stdbool.h>

struct smv_session;

/* The register, and under which names the rows so far have meant whom. */
struct smv_applicants;

/* Out of the session's pool. */
int smv_applicants_open(struct smv_session *session, struct smv_applicants **applicants);

/*
 * The organisation that a row of a file names: by its number, else by its name or an alias.  Sets its id and its name in the
 * register.  False, with a finding that names the nearest, when it is none or could be several, when number and name are of two
 * organisations, and when two rows have one number and names of which one is not known: nothing is matched on a guess.
 */
bool smv_find_applicant(struct smv_applicants *applicants, const struct smv_record *row, struct smv_organisation *organisation);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_CASE_APPLICANT_H
#define SMV_CMD_CASE_APPLICANT_H

#include "base/finding.h"
#include "base/record.h"
#include "model/register/match.h"
#include "model/register/organisation.h"

#include <stdbool.h>

struct smv_session;

/*
 * The organisation that a row of a file names: by its number, else by its name or an alias.  Sets its id and its name in the
 * register.  False, with a finding that names the nearest, when it is none or could be several: nothing is matched on a guess.
 */
bool smv_find_applicant(struct smv_session *session, struct smv_directory *directory, const struct smv_record *row,
			struct smv_organisation *organisation);

#endif

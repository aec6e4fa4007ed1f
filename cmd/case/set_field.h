/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_CASE_SET_FIELD_H
#define SMV_CMD_CASE_SET_FIELD_H

#include "samverkan/field.h"

struct smv_session;

/*
 * Sets one field of an object as FIELD=VALUE says.  FIELD is its key, or any header that a column of it may have; VALUE is
 * also taken as @FILE or -, and empty makes it absent.  SMV_USAGE for a field that there is not (the nearest is named);
 * what is wrong with the value is a finding.
 */
int smv_set_field(struct smv_session *session, const struct smv_field *fields, const char *pair, void *object);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_CASE_ROUND_FIELDS_H
#define SMV_CMD_CASE_ROUND_FIELDS_H

#include "samverkan/round.h"

enum { SMV_ROUND_FIELDS = 7 };

/* What a clerk can say of a round, in the order of `grant open`; of struct smv_round, ends with SMV_FIELD_END. */
extern const struct smv_field smv_round_fields[SMV_ROUND_FIELDS + 1];

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SAMVERKAN_GRANTED_H
#define SAMVERKAN_GRANTED_H

#include "samverkan/api.h"

#include <stdint.h>

SMV_API_BEGIN

/* What a board granted an organisation in one round. */
struct smv_granted {
	int64_t organisation_id;
	const char *organisation, *org_number, *round, *programme;
	int64_t year, amount; /* öre */
};

SMV_API_END

#endif

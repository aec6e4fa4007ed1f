/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_GRANT_GRANTED_H
#define SMV_MODEL_GRANT_GRANTED_H

#include <stdint.h>

/* What an organisation was decided in one round. */
struct smv_granted {
	int64_t organisation_id;
	const char *organisation, *org_number, *round, *programme;
	int64_t year, amount; /* öre */
};

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_MONEY_H
#define SMV_MODEL_MONEY_H

#include "samverkan/field.h"

#include <stdint.h>

/* The ways in which an organisation gets money; codes and labels in the order of the enum, ends with code NULL. */
enum smv_way { SMV_WAY_GRANT, SMV_WAY_AGREEMENT, SMV_WAY_AWARD };
extern const struct smv_choice smv_ways[];

/* Money that an organisation gets in a year. */
struct smv_money {
	int64_t organisation_id;
	const char *organisation, *org_number;
	enum smv_way way;
	const char *round; /* the grant's or award's; NULL for an agreement */
	const char *programme, *reference; /* NULL unknown */
	int64_t amount;    /* öre */
};

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
/* The ways in which an organisation gets money. */
#include "model/money.h"
#include "base/language.h"

const struct smv_choice smv_ways[] = {
	[SMV_WAY_GRANT] = { "grant", N_("grant"), NULL },
	[SMV_WAY_AGREEMENT] = { "agreement", N_("agreement"), NULL },
	[SMV_WAY_AWARD] = { "award", N_("award"), NULL },
	{ NULL, NULL, NULL },
};

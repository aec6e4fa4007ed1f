/* SPDX-License-Identifier: EUPL-1.2 */
/* The states of a round. */
#include "samverkan/round.h"
#include "base/language.h"

const struct smv_choice smv_round_states[] = {
	[SMV_ROUND_OPEN] = { "open", N_("open"), NULL },
	[SMV_ROUND_ALLOCATED] = { "allocated", N_("allocated"), NULL },
	[SMV_ROUND_DECIDED] = { "decided", N_("decided"), NULL },
	{ NULL, NULL, NULL },
};

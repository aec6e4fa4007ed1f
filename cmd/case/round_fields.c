/* SPDX-License-Identifier: EUPL-1.2 */
/* The fields of a round that `grant set` and `award set` know. */
#include "cmd/case/round_fields.h"
#include "base/language.h"

#define AT(member) .at = offsetof(struct smv_round, member)

const struct smv_field smv_round_fields[] = {
	{ .key = "programme", .label = N_("Programme"), .kind = SMV_FIELD_TEXT, AT(programme), .required = true },
	{ .key = "board", .label = N_("Board"), .kind = SMV_FIELD_TEXT, AT(board) },
	{ .key = "year", .label = N_("Year"), .kind = SMV_FIELD_YEAR, AT(year), .required = true },
	{ .key = "budget", .label = N_("Budget"), .kind = SMV_FIELD_MONEY, AT(budget), .required = true },
	{ .key = "closes", .label = N_("Last day to apply"), .kind = SMV_FIELD_DATE, AT(closes) },
	{ .key = "decide_on", .label = N_("To be decided on"), .kind = SMV_FIELD_DATE, AT(decide_on) },
	{ .key = "reference", .label = N_("Reference"), .kind = SMV_FIELD_TEXT, AT(reference) },
	{ .kind = SMV_FIELD_END },
};

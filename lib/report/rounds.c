/* SPDX-License-Identifier: EUPL-1.2 */
/* The rounds as a list. */
#include "report/rounds.h"
#include "base/language.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "samverkan/fail.h"

static int put_round(struct smv_writer *writer, const struct smv_round *round)
{
	const struct smv_value values[] = {
		smv_text_value(round->name),
		smv_text_value(round->programme),
		smv_number_value(round->year),
		smv_code_value(smv_round_states[round->state].code, _(smv_round_states[round->state].label)),
		smv_number_value(round->applications),
		smv_amount_cell(round->budget),
		smv_amount_cell(round->allocated),
		smv_date_cell(round->closes),
		smv_date_cell(round->state == SMV_ROUND_DECIDED ? round->decided_on : round->decide_on),
	};

	return smv_writer_row(writer, values);
}

int smv_report_rounds(struct smv_writer *writer, const struct smv_round *rounds, size_t count, int32_t as_of)
{
	const struct smv_document document = { .title = _("Rounds of grants"), .as_of = as_of };
	const struct smv_column columns[] = {
		{ "name", _("Round"), SMV_TEXT, false },
		{ "programme", _("Programme"), SMV_TEXT, .secondary = true },
		{ "year", _("Year"), SMV_YEAR, false },
		{ "state", _("State"), SMV_TEXT, false },
		{ "applications", _("Applications"), SMV_COUNT, false },
		{ "budget_ore", _("Budget"), SMV_MONEY, false },
		{ "allocated_ore", _("Shared out"), SMV_MONEY, false },
		{ "closes", _("Closes"), SMV_DATE, false },
		{ "decide_on", _("Decision"), SMV_DATE, false },
	};
	const struct smv_table table = { .name = "round", .title = _("Rounds of grants"), .wide = true, .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	size_t i;
	int rc;

	if ((rc = smv_writer_document(writer, &document)) || (rc = smv_writer_table(writer, &table)))
		return rc;
	for (i = 0; !rc && i < count; i++)
		rc = put_round(writer, &rounds[i]);
	return rc;
}

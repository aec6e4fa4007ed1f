/* SPDX-License-Identifier: EUPL-1.2 */
/* What there is to share out in a round. */
#include "base/language.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "report/grant/grant_tables.h"
#include "samverkan/fail.h"

static struct smv_value state_cell(enum smv_round_state state)
{
	return smv_code_value(smv_round_states[state].code, _(smv_round_states[state].label));
}

int smv_grant_summary_table(struct smv_writer *writer, const struct smv_grant_view *view)
{
	const struct smv_round *round = &view->round;
	const struct smv_column columns[] = {
		{ "round", _("Round"), SMV_TEXT, false },
		{ "programme", _("Programme"), SMV_TEXT, false },
		{ "board", _("Board"), SMV_TEXT, false },
		{ "year", _("Year"), SMV_YEAR, false },
		{ "state", _("State"), SMV_TEXT, false },
		{ "closes", _("Last day to apply"), SMV_DATE, false },
		{ "decide_on", _("To be decided on"), SMV_DATE, false },
		{ "decided_on", _("Decided on"), SMV_DATE, false },
		{ "paragraph", _("Paragraph of the minutes"), SMV_TEXT, false },
		{ "reference", _("Reference"), SMV_TEXT, false },
		{ "budget_ore", _("Budget"), SMV_MONEY, false },
		{ "committed_ore", _("Agreements"), SMV_MONEY, false },
		{ "reserve_ore", _("Reserve"), SMV_MONEY, false },
		{ "pot_ore", _("Pot to share out"), SMV_MONEY, false },
		{ "applications", _("Applications"), SMV_COUNT, false },
		{ "applied_ore", _("Applied for, together"), SMV_MONEY, false },
		{ "allocated_ore", _("Shared out"), SMV_MONEY, false },
		{ "left_ore", _("Left in the pot"), SMV_MONEY, false },
	};
	const struct smv_table table = { .name = "summary", .title = _("Summary"), .layout = SMV_LAYOUT_FACTS, .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	bool decided = round->state == SMV_ROUND_DECIDED, allocated = view->allocated;
	int64_t shared = allocated ? smv_grant_allocated(view) : SMV_ABSENT;
	const struct smv_value values[] = {
		smv_text_value(round->name),
		smv_text_value(round->programme),
		smv_text_value(round->board),
		smv_number_value(round->year),
		state_cell(round->state),
		smv_date_cell(round->closes),
		smv_date_cell(decided ? SMV_NO_DATE : round->decide_on),
		smv_date_cell(decided ? round->decided_on : SMV_NO_DATE),
		smv_text_value(decided ? round->paragraph : NULL),
		smv_text_value(decided && round->decision_reference ? round->decision_reference : round->reference),
		smv_amount_cell(round->budget),
		smv_amount_cell(view->pot.committed),
		smv_amount_cell(allocated ? view->pot.reserve : SMV_ABSENT),
		smv_amount_cell(allocated ? view->pot.pot : SMV_ABSENT),
		smv_number_value((int64_t)view->outcome_count),
		smv_amount_cell(round->applied),
		smv_amount_cell(shared),
		smv_amount_cell(allocated ? view->pot.pot - shared : SMV_ABSENT),
	};
	int rc = smv_writer_table(writer, &table);

	return rc ? rc : smv_writer_row(writer, values);
}

int smv_grant_agreement_table(struct smv_writer *writer, const struct smv_grant_view *view)
{
	const struct smv_column columns[] = {
		{ "organisation", _("Organisation"), SMV_TEXT, false },
		{ "amount_ore", _("Amount a year"), SMV_MONEY, true },
		{ "kind", _("Agreement"), SMV_TEXT, false },
		{ "reference", _("Reference"), SMV_TEXT, false },
		{ "until", _("Until"), SMV_DATE, false },
	};
	const struct smv_table table = { .name = "agreement", .title = _("Agreements paid out of the budget"), .joined = true,
					 .columns = columns, .column_count = sizeof columns / sizeof *columns };
	size_t i;
	int rc;

	if (!view->agreement_count)
		return SMV_OK;
	if ((rc = smv_writer_table(writer, &table)))
		return rc;
	for (i = 0; i < view->agreement_count; i++) {
		const struct smv_agreement *agreement = &view->agreements[i];
		const struct smv_value values[] = {
			smv_text_value(agreement->organisation), smv_amount_cell(agreement->amount), smv_text_value(agreement->kind),
			smv_text_value(agreement->reference),	 smv_date_cell(agreement->ends),
		};

		if ((rc = smv_writer_row(writer, values)))
			return rc;
	}
	return view->agreement_count > 1 ? smv_writer_totals(writer, _("Total")) : SMV_OK;
}

int smv_grant_pot_table(struct smv_writer *writer, const struct smv_grant_view *view)
{
	const struct smv_column columns[] = {
		{ "budget_ore", _("Budget"), SMV_MONEY, false },
		{ "taken_ore", _("Agreements and reserve"), SMV_MONEY, false },
		{ "pot_ore", _("Pot to share out"), SMV_MONEY, false },
	};
	bool decided = view->round.state == SMV_ROUND_DECIDED;
	const struct smv_table table = { .name = "pot", .title = _("The money"), .sheet = decided ? _("Decision") : _("Proposal"),
					 .layout = SMV_LAYOUT_FACTS, .wide = true, .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	int64_t pot = view->allocated ? view->pot.pot : view->round.budget - view->pot.committed;
	const struct smv_value values[] = {
		smv_amount_cell(view->round.budget),
		smv_amount_cell(pot - view->round.budget),
		smv_amount_cell(pot),
	};
	int rc = smv_writer_table(writer, &table);

	return rc ? rc : smv_writer_row(writer, values);
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* What is going on and what the next step is. */
#include "report/status.h"
#include "base/language.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <string.h>

/* The name as one word of a shell. */
static const char *shell_word(struct smv_pool *pool, const char *name)
{
	const char *quoted = "'";

	if (*name && *name != '-' && !strpbrk(name, " \t\n|&;<>()$`\\\"'*?[]#~=%!{}"))
		return name;
	for (; *name; name++)
		quoted = *name == '\'' ? smv_printf(pool, "%s'\\''", quoted) : smv_printf(pool, "%s%c", quoted, *name);
	return smv_printf(pool, "%s'", quoted);
}

/* After the last day to apply, or where there is none and somebody has applied. */
static bool is_closed(const struct smv_round *round, int32_t today)
{
	return round->closes == SMV_NO_DATE ? round->applications > 0 : today > round->closes;
}

static const char *next_of_allocated(struct smv_pool *pool, const struct smv_overview_round *r, int32_t today, const char *name)
{
	const struct smv_round *round = &r->round;
	char day[SMV_DATE_ROOM];

	if (r->stale)
		return smv_printf(pool, "samverkan grant allocate %s", name);
	if (r->over)
		return smv_printf(pool, _("samverkan grant adjust %s ORG KR --reason TEXT"), name);
	if (round->decide_on != SMV_NO_DATE && today < round->decide_on)
		return smv_printf(pool, "samverkan report grant %s -o %s.xlsx", name, name);
	return smv_printf(pool, _("samverkan grant decide %s --date %s --paragraph N"), name,
			  smv_date_show(day, round->decide_on == SMV_NO_DATE ? today : round->decide_on));
}

static const char *next_of(struct smv_pool *pool, const struct smv_overview_round *r, int32_t today)
{
	const char *name = shell_word(pool, r->round.name);

	if (r->round.state == SMV_ROUND_ALLOCATED)
		return next_of_allocated(pool, r, today, name);
	if (!is_closed(&r->round, today))
		return smv_printf(pool, _("samverkan grant import %s FILE"), name);
	if (r->remarks)
		return smv_printf(pool, "samverkan grant check %s", name);
	return smv_printf(pool, "samverkan grant allocate %s", name);
}

/* Days from today on; absent for a day that has been. */
static struct smv_value days_cell(int32_t day, int32_t today)
{
	return (struct smv_value){ .known = day != SMV_NO_DATE && day >= today, .number = (int64_t)day - today };
}

static struct smv_value count_cell(int64_t count)
{
	return (struct smv_value){ .known = count > 0, .number = count };
}

static int put_round(struct smv_pool *pool, struct smv_writer *writer, const struct smv_overview_round *r, int32_t today)
{
	const struct smv_round *round = &r->round;
	bool allocated = round->state == SMV_ROUND_ALLOCATED;
	const struct smv_value values[] = {
		smv_text_value(round->name),
		smv_code_value(smv_round_states[round->state].code, _(smv_round_states[round->state].label)),
		smv_number_value(round->applications),
		count_cell(r->without_amount),
		smv_date_cell(round->closes),
		days_cell(round->closes, today),
		smv_date_cell(round->decide_on),
		days_cell(round->decide_on, today),
		smv_amount_cell(round->budget),
		smv_amount_cell(round->allocated),
		(struct smv_value){ .known = allocated && r->stale, .number = 1 },
		(struct smv_value){ .known = allocated && r->over, .number = 1 },
		count_cell((int64_t)r->remarks),
		smv_text_value(next_of(pool, r, today)),
	};

	return smv_writer_row(writer, values);
}

static int round_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_overview *status)
{
	const struct smv_column columns[] = {
		{ "name", _("Round"), SMV_TEXT, false },
		{ "state", _("State"), SMV_TEXT, false },
		{ "applications", _("Applications"), SMV_COUNT, false },
		{ "without_amount", _("Without an amount"), SMV_COUNT, false },
		{ "closes", _("Last day to apply"), SMV_DATE, false },
		{ "days_to_close", _("Days until then"), SMV_COUNT, false },
		{ "decide_on", _("To be decided on"), SMV_DATE, false },
		{ "days_to_decision", _("Days until then"), SMV_COUNT, false },
		{ "budget_ore", _("Budget"), SMV_MONEY, false },
		{ "allocated_ore", _("Shared out"), SMV_MONEY, false },
		{ "out_of_date", _("Allocation out of date"), SMV_YES_NO, false },
		{ "above_pot", _("Amounts above the pot"), SMV_YES_NO, false },
		{ "remarks", _("To look at"), SMV_COUNT, false },
		{ "next", _("Next step"), SMV_TEXT, .whole = true },
	};
	const struct smv_table table = { .name = "round", .title = _("Rounds that are not decided"), .layout = SMV_LAYOUT_FACTS,
					 .main = true, .joined = true, .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	size_t i;
	int rc;

	if (!status->round_count)
		return SMV_OK;
	rc = smv_writer_table(writer, &table);
	for (i = 0; !rc && i < status->round_count; i++)
		rc = put_round(pool, writer, &status->rounds[i], status->today);
	return rc;
}

static const char *next_of_award(struct smv_pool *pool, const struct smv_round *award, int32_t today)
{
	const char *name = shell_word(pool, award->name);

	if (is_closed(award, today) && award->applications)
		return smv_printf(pool, _("samverkan award decide %s ORG --date DATE --paragraph N --motivation TEXT"), name);
	return smv_printf(pool, _("samverkan award nominate %s ORG --by self --motivation TEXT"), name);
}

static int award_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_overview *status)
{
	const struct smv_column columns[] = {
		{ "name", _("Award"), SMV_TEXT, false },
		{ "nominations", _("Nominated"), SMV_COUNT, false },
		{ "closes", _("Last day to nominate"), SMV_DATE, false },
		{ "days_to_close", _("Days until then"), SMV_COUNT, false },
		{ "budget_ore", _("Amount"), SMV_MONEY, false },
		{ "next", _("Next step"), SMV_TEXT, false },
	};
	const struct smv_table table = { .name = "award", .title = _("Awards that are not decided"), .layout = SMV_LAYOUT_FACTS,
					 .joined = true, .columns = columns, .column_count = sizeof columns / sizeof *columns };
	size_t i;
	int rc;

	if (!status->award_count)
		return SMV_OK;
	rc = smv_writer_table(writer, &table);
	for (i = 0; !rc && i < status->award_count; i++) {
		const struct smv_round *award = &status->awards[i];
		const struct smv_value values[] = {
			smv_text_value(award->name),
			smv_number_value(award->applications),
			smv_date_cell(award->closes),
			days_cell(award->closes, status->today),
			smv_amount_cell(award->budget),
			smv_text_value(next_of_award(pool, award, status->today)),
		};

		rc = smv_writer_row(writer, values);
	}
	return rc;
}

static int decided_table(struct smv_writer *writer, const struct smv_overview *status)
{
	const struct smv_column columns[] = {
		{ "name", _("Round"), SMV_TEXT, false },
		{ "decided_on", _("Decided on"), SMV_DATE, false },
		{ "paragraph", "§", SMV_TEXT, false },
		{ "allocated_ore", _("Granted"), SMV_MONEY, false },
	};
	const struct smv_table table = { .name = "decided", .title = _("Latest decisions"), .joined = true, .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	size_t i;
	int rc;

	if (!status->decided_count)
		return SMV_OK;
	rc = smv_writer_table(writer, &table);
	for (i = 0; !rc && i < status->decided_count; i++) {
		const struct smv_round *round = &status->decided[i];
		const struct smv_value values[] = { smv_text_value(round->name), smv_date_cell(round->decided_on),
						    smv_text_value(round->paragraph), smv_amount_cell(round->allocated) };

		rc = smv_writer_row(writer, values);
	}
	return rc;
}

static int register_table(struct smv_writer *writer, const struct smv_overview *status)
{
	const char *next = NULL;
	const struct smv_column columns[] = {
		{ "municipality", _("Municipality"), SMV_TEXT, false },
		{ "organisations", _("Organisations in the register"), SMV_COUNT, false },
		{ "next", _("Next step"), SMV_TEXT, .whole = true },
	};
	const struct smv_table table = { .name = "register", .title = _("The register"), .layout = SMV_LAYOUT_FACTS, .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	int rc;

	if (!status->organisations)
		next = _("samverkan register import FILE");
	else if (!status->round_count)
		next = _("samverkan grant open ROUND --budget KR");
	if ((rc = smv_writer_table(writer, &table)))
		return rc;
	return smv_writer_row(writer, (struct smv_value[]){ smv_text_value(status->municipality),
							    smv_number_value((int64_t)status->organisations), smv_text_value(next) });
}

static int retention_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_overview *status)
{
	const struct smv_column columns[] = {
		{ "retention_years", _("Kept for years"), SMV_COUNT, false },
		{ "contacts_due", _("Contacts that are older"), SMV_COUNT, false },
		{ "responses_due", _("Responses that are older"), SMV_COUNT, false },
		{ "next", _("Next step"), SMV_TEXT, .whole = true },
	};
	const struct smv_table table = { .name = "retention", .title = _("Personal data to forget"), .layout = SMV_LAYOUT_FACTS, .joined = true,
					 .columns = columns, .column_count = sizeof columns / sizeof *columns };
	char day[SMV_DATE_ROOM];
	int rc;

	if (!status->due_contacts && !status->due_responses)
		return SMV_OK;
	if ((rc = smv_writer_table(writer, &table)))
		return rc;
	return smv_writer_row(writer, (struct smv_value[]){
		smv_number_value(status->retention), count_cell(status->due_contacts), count_cell(status->due_responses),
		smv_text_value(smv_printf(pool, _("samverkan register forget --older-than %s --reference DNR"),
					  smv_date_show(day, status->keep_from))) });
}

int smv_report_status(struct smv_pool *pool, struct smv_writer *writer, const struct smv_overview *status)
{
	char day[SMV_DATE_ROOM];
	const struct smv_document document = { .title = smv_printf(pool, _("Status on %s"), smv_date_show(day, status->today)),
					       .as_of = status->today };
	int rc;

	if ((rc = smv_writer_document(writer, &document)) || (rc = register_table(writer, status)) ||
	    (rc = round_table(pool, writer, status)) || (rc = award_table(pool, writer, status)))
		return rc;
	if ((rc = decided_table(writer, status)))
		return rc;
	return retention_table(pool, writer, status);
}

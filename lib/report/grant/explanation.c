/* SPDX-License-Identifier: EUPL-1.2 */
/* Why one organisation gets its amount, line by line. */
#include "base/language.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "report/grant/amendment.h"
#include "report/grant/grant_tables.h"
#include "report/grant/statement.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

static int application_table(struct smv_writer *writer, const struct smv_grant_view *view, const struct smv_application *a)
{
	const struct smv_column columns[] = {
		{ "org_number", _("Org. number"), SMV_TEXT, false },
		{ "round", _("Round"), SMV_TEXT, false },
		{ "received", _("Received"), SMV_DATE, false },
		{ "closes", _("Last day to apply"), SMV_DATE, false },
		{ "purpose", _("Purpose"), SMV_TEXT, false },
		{ "applied_ore", _("Applied for"), SMV_MONEY, false },
		{ "last_year_ore", _("Last year"), SMV_MONEY, false },
	};
	const struct smv_table table = { .name = "application", .title = _("The application"), .layout = SMV_LAYOUT_FACTS,
					 .columns = columns, .column_count = sizeof columns / sizeof *columns };
	const struct smv_value values[] = {
		smv_text_value(a->organisation.org_number),
		smv_text_value(view->round.name),
		smv_date_cell(a->received),
		smv_date_cell(view->round.closes),
		smv_text_value(a->purpose),
		smv_amount_cell(a->applied),
		smv_amount_cell(a->last_year > 0 ? a->last_year : SMV_ABSENT),
	};
	int rc = smv_writer_table(writer, &table);

	return rc ? rc : smv_writer_row(writer, values);
}

static bool has_class(const struct smv_application *a)
{
	size_t i;

	for (i = 0; i < a->quantity_count && !a->quantities[i].text; i++)
		;
	return i < a->quantity_count;
}

static int quantity_table(struct smv_writer *writer, const struct smv_application *a)
{
	const struct smv_column columns[] = { { "name", _("What it states"), SMV_TEXT, false },
					      { "value", _("Number"), SMV_QUANTITY, false },
					      { "text", _("In words"), SMV_TEXT, false } };
	/* Classes have words for a number; most applications have none. */
	const struct smv_table table = { .name = "quantity", .title = _("Numbers of the application"), .joined = true, .columns = columns,
					 .column_count = has_class(a) ? 3 : 2 };
	size_t i;
	int rc;

	if (!a->quantity_count)
		return SMV_OK;
	rc = smv_writer_table(writer, &table);
	for (i = 0; !rc && i < a->quantity_count; i++) {
		const struct smv_quantity *q = &a->quantities[i];
		struct smv_value values[] = { smv_text_value(q->name), smv_number_value(q->value), smv_text_value(q->text) };

		values[1].known = !q->text;
		rc = smv_writer_row(writer, values);
	}
	return rc;
}

static int step_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view,
		      const struct smv_outcome *outcome)
{
	const struct smv_column columns[] = {
		{ "step", _("Step"), SMV_TEXT, false },
		{ "rule", _("Rule"), SMV_TEXT, false },
		{ "working", _("Working"), SMV_TEXT, false },
		{ "amount_ore", _("Amount"), SMV_MONEY, false },
	};
	const struct smv_table table = { .name = "step", .title = _("How the amount came about"), .main = true, .joined = true,
					 .columns = columns, .column_count = sizeof columns / sizeof *columns };
	size_t count, i;
	const struct smv_told_step *steps = smv_grant_steps(pool, view, outcome, &count);
	int rc = smv_writer_table(writer, &table);

	for (i = 0; !rc && i < count; i++) {
		const struct smv_told_step *step = &steps[i];
		const struct smv_value values[] = {
			smv_report_station(step),
			smv_text_value(smv_report_statement(pool, step->statement)),
			smv_text_value(step->working),
			smv_amount_cell(step->amount),
		};

		rc = smv_writer_row(writer, values);
	}
	return rc;
}

static int result_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view,
			const struct smv_outcome *outcome)
{
	bool decided = view->round.state == SMV_ROUND_DECIDED, adjusted = outcome->adjusted != SMV_ABSENT;
	const struct smv_column columns[] = {
		{ "pot_ore", _("Pot to share out"), SMV_MONEY, false },
		{ "claims_ore", _("Claims of all together"), SMV_MONEY, false },
		{ "eligible", _("Eligible"), SMV_YES_NO, false },
		{ "cap_ore", _("At most"), SMV_MONEY, false },
		{ "rules_ore", _("By the rules"), SMV_MONEY, false },
		{ "adjusted_ore", _("The board's own judgement"), SMV_MONEY, false },
		{ "reason", _("Reason"), SMV_TEXT, false },
		{ "decided_on", _("Decided on"), SMV_DATE, false },
		{ "paragraph", _("Paragraph of the minutes"), SMV_TEXT, false },
		{ "amount_ore", decided ? _("Granted") : _("Proposed"), SMV_MONEY, false },
		{ "share", _("Share of the pot"), SMV_PERCENT, false },
	};
	const struct smv_table table = { .name = "result", .title = _("The result"), .layout = SMV_LAYOUT_FACTS, .joined = true,
					 .columns = columns, .column_count = sizeof columns / sizeof *columns };
	const struct smv_value values[] = {
		smv_amount_cell(view->pot.pot),
		smv_amount_cell(view->pot.claims),
		smv_truth_cell(outcome->eligible),
		smv_amount_cell(outcome->eligible ? outcome->cap : SMV_ABSENT),
		smv_amount_cell(outcome->amount),
		smv_amount_cell(outcome->adjusted),
		smv_text_value(adjusted ? outcome->adjusted_because : smv_report_reason(pool, outcome->reason_id, outcome->reason, outcome->missing, outcome->application)),
		smv_date_cell(decided ? view->round.decided_on : SMV_NO_DATE),
		smv_text_value(decided ? view->round.paragraph : NULL),
		smv_amount_cell(outcome->granted),
		smv_number_value(smv_percent_of(outcome->granted, view->pot.pot)),
	};
	int rc = smv_writer_table(writer, &table);

	return rc ? rc : smv_writer_row(writer, values);
}

static int put_notes(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view,
		     const struct smv_outcome *outcome)
{
	const char *withdrawn = outcome->application->withdrawn;

	if (withdrawn)
		return smv_writer_note(writer, smv_printf(pool, _("The application is withdrawn: %s."), withdrawn));
	if (!outcome->allocated)
		return smv_writer_note(writer, smv_printf(pool, _("Nothing is allocated to it yet. The next step: samverkan grant allocate %s"),
							  view->round.name));
	if (view->stale)
		return smv_writer_note(writer, smv_printf(pool, _("This allocation is out of date: applications, agreements or rules have "
								  "changed since. Run it again: samverkan grant allocate %s"),
							  view->round.name));
	return SMV_OK;
}

int smv_report_explanation(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view,
			   const struct smv_outcome *outcome)
{
	const struct smv_application *a = outcome->application;
	const char *name = smv_grant_name(pool, view), *subject = smv_grant_subject(pool, view);
	const struct smv_document document = {
		.title = smv_printf(pool, _("%s: why this amount"), a->organisation.name),
		.subject = subject ? smv_printf(pool, "%s, %s", name, subject) : name,
		.as_of = view->as_of,
	};
	bool reckoned = outcome->allocated && !a->withdrawn;
	int rc;

	if ((rc = smv_writer_document(writer, &document)) || (rc = application_table(writer, view, a)) ||
	    (rc = quantity_table(writer, a)) || (reckoned && (rc = step_table(pool, writer, view, outcome))) ||
	    (reckoned && (rc = result_table(pool, writer, view, outcome))) ||
	    (rc = smv_report_amendment_table(writer, view->amendments, view->amendment_count, a->id)))
		return rc;
	return put_notes(pool, writer, view, outcome);
}

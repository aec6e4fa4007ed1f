/* SPDX-License-Identifier: EUPL-1.2 */
/* The reports of an award. */
#include "report/award/award.h"
#include "base/language.h"
#include "emit/writer.h"
#include "report/award/award_tables.h"
#include "report/cells.h"
#include "report/grant/amendment.h"
#include "report/grant/grant_tables.h"
#include "report/grant/rules.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"

static int put_award(struct smv_writer *writer, const struct smv_round *award)
{
	bool decided = award->state == SMV_ROUND_DECIDED;
	const struct smv_value values[] = {
		smv_text_value(award->name),
		smv_number_value(award->year),
		smv_code_value(smv_round_states[award->state].code, _(smv_round_states[award->state].label)),
		smv_number_value(award->applications),
		smv_amount_cell(award->budget),
		smv_amount_cell(decided ? award->allocated : SMV_ABSENT),
		smv_date_cell(award->closes),
		smv_date_cell(award->decided_on),
	};

	return smv_writer_row(writer, values);
}

int smv_report_awards(struct smv_writer *writer, const struct smv_round *awards, size_t count, int32_t as_of)
{
	const struct smv_document document = { .title = _("Awards"), .as_of = as_of };
	const struct smv_column columns[] = {
		{ "name", _("Award"), SMV_TEXT, false },
		{ "year", _("Year"), SMV_YEAR, false },
		{ "state", _("State"), SMV_TEXT, false },
		{ "nominations", _("Nominated"), SMV_COUNT, false },
		{ "budget_ore", _("Amount"), SMV_MONEY, false },
		{ "allocated_ore", _("Given"), SMV_MONEY, false },
		{ "closes", _("Closes"), SMV_DATE, false },
		{ "decided_on", _("Decision"), SMV_DATE, false },
	};
	const struct smv_table table = { .name = "award", .title = _("Awards"), .wide = true, .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	size_t i;
	int rc;

	if ((rc = smv_writer_document(writer, &document)) || (rc = smv_writer_table(writer, &table)))
		return rc;
	for (i = 0; !rc && i < count; i++)
		rc = put_award(writer, &awards[i]);
	return rc;
}

static int begin(struct smv_pool *pool, struct smv_writer *writer, const struct smv_award_view *view, const char *title)
{
	const char *subject = view->municipality, *board = view->round.board;
	struct smv_document document = { .title = title, .as_of = view->as_of };

	document.subject = subject && board ? smv_printf(pool, "%s, %s", subject, board) : board ? board : subject;
	if (view->round.first_paragraph)
		document.subject = smv_printf(pool, "%s%s%s", document.subject ? document.subject : "", document.subject ? ", " : "",
					      smv_grant_corrected(pool, &view->round));
	return smv_writer_document(writer, &document);
}

static int fact_table(struct smv_writer *writer, const struct smv_award_view *view)
{
	const struct smv_round *r = &view->round;
	const struct smv_column columns[] = {
		{ "name", _("Award"), SMV_TEXT, false },
		{ "programme", _("Programme"), SMV_TEXT, false },
		{ "year", _("Year"), SMV_YEAR, false },
		{ "state", _("State"), SMV_TEXT, false },
		{ "budget_ore", _("Amount"), SMV_MONEY, false },
		{ "closes", _("Last day to nominate"), SMV_DATE, false },
		{ "reference", _("Reference"), SMV_TEXT, false },
		{ "decided_on", _("Decided on"), SMV_DATE, false },
		{ "paragraph", _("Paragraph of the minutes"), SMV_TEXT, false },
		{ "allocated_ore", _("Given"), SMV_MONEY, false },
		{ "motivation", _("The board's motivation"), SMV_TEXT, false },
	};
	const struct smv_table table = { .name = "award", .title = _("The award"), .layout = SMV_LAYOUT_FACTS, .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	const struct smv_value values[] = {
		smv_text_value(r->name),
		smv_text_value(r->programme),
		smv_number_value(r->year),
		smv_code_value(smv_round_states[r->state].code, _(smv_round_states[r->state].label)),
		smv_amount_cell(r->budget),
		smv_date_cell(r->closes),
		smv_text_value(r->decision_reference ? r->decision_reference : r->reference),
		smv_date_cell(r->decided_on),
		smv_text_value(r->paragraph),
		smv_amount_cell(r->allocated),
		smv_text_value(r->motivation),
	};
	int rc = smv_writer_table(writer, &table);

	return rc ? rc : smv_writer_row(writer, values);
}

/* The sheet's parts: what both the clerk and the board see. */
static int put_sheet(struct smv_pool *pool, struct smv_writer *writer, const struct smv_award_view *view)
{
	int rc;

	if ((rc = fact_table(writer, view)) ||
	    (rc = smv_award_candidate_table(pool, writer, view)) ||
	    (rc = smv_report_amendment_table(writer, view->amendments, view->amendment_count, 0)))
		return rc;
	return *view->round.rules ? smv_report_rules_table(writer, pool, view->rules, true) : SMV_OK;
}

int smv_report_award_sheet(struct smv_pool *pool, struct smv_writer *writer, const struct smv_award_view *view)
{
	int rc = begin(pool, writer, view, smv_printf(pool, _("Award: %s"), view->round.name));

	return rc ? rc : put_sheet(pool, writer, view);
}

/* Who got it, as "A (6 000 kr), B (4 000 kr)"; NULL when nobody did. */
static const char *winners(struct smv_pool *pool, const struct smv_award_view *view)
{
	const char *names = NULL;
	char room[SMV_NUMBER_ROOM];
	size_t i;

	for (i = 0; i < view->count; i++) {
		const struct smv_outcome *outcome = &view->outcomes[i];
		const char *name = view->nominations[i].application.organisation.name;

		if (outcome->granted > 0)
			names = smv_printf(pool, "%s%s%s (%s)", names ? names : "", names ? ", " : "", name,
					   smv_money_show(room, outcome->granted));
	}
	return names;
}

/* How many are nominated, how many of them may have it, and who has the most points. */
static const char *say_candidates(struct smv_pool *pool, const struct smv_award_view *view)
{
	struct smv_score_sum best = { 0 };
	const char *first = NULL, *said;
	char room[SMV_NUMBER_ROOM];
	size_t eligible = 0, i;

	for (i = 0; i < view->count; i++) {
		const struct smv_application *a = &view->nominations[i].application;
		struct smv_score_sum sum = smv_score_add_up(view->scores, view->score_count, a->id, NULL);

		eligible += view->refusals[i] == SMV_NO_RULE;
		if (!sum.count || (first && sum.average < best.average))
			continue;
		first = first && sum.average == best.average ? smv_printf(pool, "%s, %s", first, a->organisation.name)
							     : a->organisation.name;
		best = sum;
	}
	said = smv_printf(pool, smv_translate_plural("%zu is nominated, and %zu fulfils the criteria.",
						     "%zu are nominated, and %zu of them fulfil the criteria.", view->count),
			  view->count, eligible);
	return first ? smv_printf(pool, _("%s The most points, %s on average, has %s."), said, smv_number_show(room, best.average), first)
		     : said;
}

/* The answer first: who got it and why, or who may. */
static int answer(struct smv_pool *pool, struct smv_writer *writer, const struct smv_award_view *view)
{
	const char *got = winners(pool, view);
	int rc = SMV_OK;

	if (view->round.state == SMV_ROUND_DECIDED)
		rc = smv_writer_paragraph(writer, SMV_PARAGRAPH_LEAD,
					  got ? smv_printf(pool, _("The award goes to %s."), got) : _("Nobody gets the award."));
	if (!rc && got && view->round.motivation)
		rc = smv_writer_paragraph(writer, SMV_PARAGRAPH_LEAD,
					  smv_printf(pool, _("The board's motivation: %s"), view->round.motivation));
	return rc ? rc : smv_writer_paragraph(writer, SMV_PARAGRAPH_TEXT, say_candidates(pool, view));
}

int smv_report_award(struct smv_pool *pool, struct smv_writer *writer, const struct smv_award_view *view)
{
	char day[SMV_DATE_ROOM];
	int rc;

	if ((rc = begin(pool, writer, view, smv_printf(pool, _("Award: %s"), view->round.name))) ||
	    (rc = answer(pool, writer, view)) || (rc = put_sheet(pool, writer, view)) || (rc = smv_award_motivation_table(writer, view)) ||
	    (rc = smv_award_score_table(writer, view, 0)) || (rc = smv_award_history_table(pool, writer, view)) ||
	    (rc = smv_writer_note(writer, _("Points are averages of what the reviewers gave; lowest and highest are single scores."))) ||
	    (rc = smv_writer_note(writer, _("Who may not have the award has the criterion that says so beside it, with its line and source."))))
		return rc;
	return smv_writer_note(writer, smv_printf(pool, _("Source: the register, award %s, as of %s."), view->round.name,
						  smv_date_show(day, view->as_of)));
}

int smv_report_nomination(struct smv_pool *pool, struct smv_writer *writer, const struct smv_award_view *view, size_t at)
{
	const struct smv_nomination *n = &view->nominations[at];
	const struct smv_application *a = &n->application;
	struct smv_score_sum sum = smv_score_add_up(view->scores, view->score_count, a->id, NULL);
	struct smv_award_besides besides = smv_award_besides(pool, view, a->organisation.id);
	const struct smv_column columns[] = {
		{ "organisation", _("Organisation"), SMV_TEXT, false },
		{ "org_number", _("Org. number"), SMV_TEXT, false },
		{ "nominated_by", _("Nominated by"), SMV_TEXT, false },
		{ "received", _("Received"), SMV_DATE, false },
		{ "motivation", _("Motivation"), SMV_TEXT, false },
		{ "eligible", _("Eligible"), SMV_YES_NO, false },
		{ "refused_by", _("Refused by"), SMV_TEXT, false },
		{ "average", _("Average"), SMV_QUANTITY, false },
		{ "earlier_awards", _("Earlier awards"), SMV_TEXT, false },
		{ "grants_ore", _("Grants this year"), SMV_MONEY, false },
		{ "agreements_ore", _("Agreements"), SMV_MONEY, false },
		{ "amount_ore", _("Given"), SMV_MONEY, false },
	};
	const struct smv_table table = { .name = "nomination", .title = _("The nomination"), .layout = SMV_LAYOUT_FACTS, .main = true,
					 .columns = columns, .column_count = sizeof columns / sizeof *columns };
	const struct smv_value values[] = {
		smv_text_value(a->organisation.name),
		smv_text_value(a->organisation.org_number),
		smv_code_value(n->nominated_by, smv_choice_label(smv_nominators, n->nominated_by)),
		smv_date_cell(a->received),
		smv_text_value(a->purpose),
		smv_truth_cell(view->refusals[at] == SMV_NO_RULE),
		smv_text_value(smv_award_refusal(pool, view, at)),
		(struct smv_value){ .known = sum.count > 0, .number = sum.average },
		smv_text_value(besides.earlier),
		smv_amount_cell(besides.grants ? besides.grants : SMV_ABSENT),
		smv_amount_cell(besides.agreements ? besides.agreements : SMV_ABSENT),
		smv_amount_cell(view->round.state == SMV_ROUND_DECIDED ? view->outcomes[at].granted : SMV_ABSENT),
	};
	int rc;

	if ((rc = begin(pool, writer, view, smv_printf(pool, _("Award: %s"), view->round.name))) ||
	    (rc = smv_writer_table(writer, &table)) || (rc = smv_writer_row(writer, values)))
		return rc;
	return smv_award_score_table(writer, view, a->id);
}

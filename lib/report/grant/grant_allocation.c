/* SPDX-License-Identifier: EUPL-1.2 */
/* Who gets what in a round. */
#include "base/language.h"
#include "base/text.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "report/grant/grant_tables.h"
#include "report/grant/motive.h"
#include "report/grant/statement.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

/* Every column there is; a report shows some of them. */
enum column {
	ORGANISATION,
	ORG_NUMBER,
	PURPOSE,
	APPLIED,
	LAST_YEAR,
	ELIGIBLE,
	BY_RULES,
	DEVIATION,
	AMOUNT,
	SHARE,
	REASON,
	MOTIVE,
	MARKS,
	COLUMNS
};

static const enum column of_clerk[] = { ORGANISATION, ORG_NUMBER, APPLIED, ELIGIBLE, BY_RULES, AMOUNT, REASON };
static const enum column of_board[] = { ORGANISATION, ORG_NUMBER, PURPOSE, LAST_YEAR, APPLIED, ELIGIBLE, BY_RULES,
					DEVIATION,    AMOUNT,	  SHARE,   REASON,    MOTIVE,  MARKS };

enum { PURPOSE_COLUMNS = 160 }; /* of a purpose on a board's paper: more would push the others off its page */

int64_t smv_grant_allocated(const struct smv_grant_view *view)
{
	int64_t sum = 0;
	size_t i;

	for (i = 0; i < view->outcome_count; i++)
		if (view->outcomes[i].allocated && __builtin_add_overflow(sum, view->outcomes[i].granted, &sum))
			return INT64_MAX; /* absurd amounts of the board's own: above any pot */
	return sum;
}

bool smv_grant_adjusted(const struct smv_grant_view *view)
{
	size_t i;

	for (i = 0; i < view->outcome_count; i++)
		if (view->outcomes[i].adjusted != SMV_ABSENT)
			return true;
	return false;
}

static const char *reason_of(struct smv_pool *pool, const struct smv_outcome *outcome)
{
	if (outcome->adjusted != SMV_ABSENT)
		return outcome->adjusted_because;
	if (!outcome->allocated)
		return NULL;
	return smv_report_reason(pool, outcome->reason_id, outcome->reason, outcome->missing, outcome->application);
}

/* The purpose as far as it has room, whole for programs. */
static struct smv_value purpose_cell(struct smv_pool *pool, const char *purpose)
{
	if (!purpose || smv_text_width(purpose) <= PURPOSE_COLUMNS)
		return smv_text_value(purpose);
	return smv_code_value(purpose, smv_printf(pool, "%.*s…", (int)smv_text_fit(purpose, PURPOSE_COLUMNS - 1), purpose));
}

/* Why it gets what it gets, and what else is to be noticed, in sentences. */
static const char *motive_of(struct smv_pool *pool, const struct smv_grant_view *view, const struct smv_outcome *outcome)
{
	const char *motive = smv_grant_motive(pool, view, outcome), *mark;
	int i;

	for (i = 0; i < SMV_MARKS; i++)
		if ((mark = smv_grant_mark(pool, view, outcome, (enum smv_grant_mark)i)))
			motive = smv_printf(pool, "%s%s%s", motive ? motive : "", motive ? ". " : "", smv_text_begin(pool, mark));
	return motive ? smv_text_begin(pool, motive) : NULL;
}

static const char *marks_of(struct smv_pool *pool, const struct smv_grant_view *view, const struct smv_outcome *outcome)
{
	const char *marks = NULL;
	int i;

	for (i = 0; i < SMV_MARKS; i++)
		if (smv_grant_mark(pool, view, outcome, (enum smv_grant_mark)i))
			marks = smv_printf(pool, "%s%s%s", marks ? marks : "", marks ? " " : "", smv_grant_mark_code((enum smv_grant_mark)i));
	return marks;
}

static void fill_row(struct smv_pool *pool, const struct smv_grant_view *view, const struct smv_outcome *outcome,
		     struct smv_value row[COLUMNS])
{
	const struct smv_application *application = outcome->application;
	bool adjusted = outcome->adjusted != SMV_ABSENT;

	row[ORGANISATION] = smv_text_value(application->organisation.name);
	row[ORG_NUMBER] = smv_text_value(application->organisation.org_number);
	row[APPLIED] = smv_amount_cell(application->applied);
	row[LAST_YEAR] = smv_amount_cell(application->last_year > 0 ? application->last_year : SMV_ABSENT);
	row[PURPOSE] = purpose_cell(pool, application->purpose);
	row[REASON] = smv_text_value(reason_of(pool, outcome));
	row[MOTIVE] = smv_text_value(motive_of(pool, view, outcome));
	row[MARKS] = smv_text_value(marks_of(pool, view, outcome));
	row[ELIGIBLE] = row[BY_RULES] = row[DEVIATION] = row[AMOUNT] = row[SHARE] = (struct smv_value){ 0 };
	if (!outcome->allocated)
		return;
	row[ELIGIBLE] = smv_truth_cell(outcome->eligible);
	row[BY_RULES] = smv_amount_cell(outcome->amount);
	row[DEVIATION] = smv_amount_cell(adjusted ? outcome->granted - outcome->amount : SMV_ABSENT);
	row[AMOUNT] = smv_amount_cell(outcome->granted);
	row[SHARE] = smv_number_value(smv_percent_of(outcome->granted, view->pot.pot));
}

static int put_rows(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view, const enum column *shown,
		    size_t count)
{
	size_t i, j;
	int rc = SMV_OK;

	for (i = 0; !rc && i < view->outcome_count; i++) {
		struct smv_mark mark = smv_mark(pool);
		struct smv_value row[COLUMNS], values[COLUMNS];

		fill_row(pool, view, &view->outcomes[i], row);
		for (j = 0; j < count; j++)
			values[j] = row[shown[j]];
		rc = smv_writer_row(writer, values);
		smv_reset(pool, mark);
	}
	return rc;
}

/* Who was granted money last year and does not apply now: below the others, so that last year's sum is the whole one. */
static int put_gone(struct smv_writer *writer, const struct smv_grant_view *view, const enum column *shown, size_t count)
{
	size_t i, j;
	int rc = SMV_OK;

	for (i = 0; !rc && i < view->earlier_count; i++) {
		struct smv_value row[COLUMNS] = { 0 }, values[COLUMNS];

		if (!smv_grant_is_gone(view, &view->earlier[i]))
			continue;
		row[ORGANISATION] = smv_text_value(view->earlier[i].organisation);
		row[LAST_YEAR] = smv_amount_cell(view->earlier[i].amount);
		row[MOTIVE] = smv_text_value(_("Does not apply this year"));
		for (j = 0; j < count; j++)
			values[j] = row[shown[j]];
		rc = smv_writer_row_for_people(writer, values);
	}
	return rc;
}

/* The same for programs. */
static int gone_table(struct smv_writer *writer, const struct smv_grant_view *view)
{
	const struct smv_column columns[] = {
		{ "organisation", _("Organisation"), SMV_TEXT, false },
		{ "org_number", _("Org. number"), SMV_TEXT, false },
		{ "last_year_ore", _("Last year"), SMV_MONEY, true },
	};
	const struct smv_table table = { .name = "gone", .title = _("Granted last year, no application now"), .programs = true,
					 .columns = columns, .column_count = sizeof columns / sizeof *columns };
	size_t i;
	int rc = smv_writer_table(writer, &table);

	for (i = 0; !rc && i < view->earlier_count; i++) {
		const struct smv_granted *earlier = &view->earlier[i];
		const struct smv_value values[] = { smv_text_value(earlier->organisation), smv_text_value(earlier->org_number),
						    smv_amount_cell(earlier->amount) };

		if (smv_grant_is_gone(view, earlier))
			rc = smv_writer_row(writer, values);
	}
	return rc;
}

static const char *title_of(const struct smv_grant_view *view)
{
	if (view->round.state == SMV_ROUND_DECIDED)
		return _("Decided amounts");
	return view->allocated ? _("Proposed amounts") : _("Applications");
}

/* What a board does without on its first page: the steps have it. */
static bool is_detail(enum column column)
{
	return column == ORG_NUMBER || column == ELIGIBLE || column == BY_RULES || column == DEVIATION || column == SHARE ||
	       column == REASON;
}

int smv_grant_allocation_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view, bool for_board)
{
	bool decided = view->round.state == SMV_ROUND_DECIDED;
	const struct smv_column all[COLUMNS] = {
		[PURPOSE] = { "purpose", _("Purpose"), SMV_TEXT, .secondary = true },
		[MOTIVE] = { "motive", _("Motive"), SMV_TEXT, .secondary = true },
		[MARKS] = { "marks", _("Marks"), SMV_TEXT, .programs = true },
		[ORGANISATION] = { "organisation", _("Organisation"), SMV_TEXT, false },
		[ORG_NUMBER] = { "org_number", _("Org. number"), SMV_TEXT, .secondary = true },
		[APPLIED] = { "applied_ore", _("Applied for"), SMV_MONEY, true },
		[LAST_YEAR] = { "last_year_ore", _("Last year"), SMV_MONEY, true },
		[ELIGIBLE] = { "eligible", _("Eligible"), SMV_YES_NO, false },
		[BY_RULES] = { "rules_ore", _("By the rules"), SMV_MONEY, true },
		[DEVIATION] = { "deviation_ore", _("Deviation"), SMV_MONEY, true },
		[AMOUNT] = { "amount_ore", decided ? _("Granted") : _("Proposed"), SMV_MONEY, true },
		[SHARE] = { "share", _("Share of the pot"), SMV_PERCENT, false },
		[REASON] = { "reason", _("Reason"), SMV_TEXT, .secondary = true },
	};
	const enum column *shown = for_board ? of_board : of_clerk;
	size_t count = for_board ? sizeof of_board / sizeof *of_board : sizeof of_clerk / sizeof *of_clerk, i;
	struct smv_column columns[COLUMNS];
	const struct smv_table table = { .name = "allocation", .title = title_of(view), .main = true, .joined = for_board, .wide = true,
					 .columns = columns, .column_count = count };
	int rc;

	for (i = 0; i < count; i++) {
		columns[i] = all[shown[i]];
		columns[i].programs |= for_board && is_detail(shown[i]);
		if (!view->allocated && shown[i] != APPLIED && shown[i] != LAST_YEAR)
			columns[i].total = false;
	}
	if ((rc = smv_writer_table(writer, &table)) || (rc = put_rows(pool, writer, view, shown, count)) ||
	    (for_board && (rc = put_gone(writer, view, shown, count))) || (rc = smv_writer_totals(writer, _("Total"))))
		return rc;
	return for_board ? gone_table(writer, view) : SMV_OK;
}

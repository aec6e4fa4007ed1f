/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "report/grant/grant_tables.h"
#include "report/grant/statement.h"

/* Every column there is; a report shows some of them. */
enum column {
	ORGANISATION,
	ORG_NUMBER,
	APPLIED,
	LAST_YEAR,
	ELIGIBLE,
	BY_RULES,
	DEVIATION,
	AMOUNT,
	SHARE,
	REASON,
	COLUMNS
};

static const enum column of_clerk[] = { ORGANISATION, ORG_NUMBER, APPLIED, ELIGIBLE, BY_RULES, AMOUNT, REASON };
static const enum column of_board[] = { ORGANISATION, ORG_NUMBER, LAST_YEAR, APPLIED,	ELIGIBLE,
					BY_RULES,     DEVIATION,  AMOUNT,    SHARE,	REASON };

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
	return outcome->allocated ? smv_report_statement(pool, outcome->reason) : NULL;
}

static void fill_row(struct smv_pool *pool, const struct smv_grant_view *view, const struct smv_outcome *outcome,
		     struct smv_value row[COLUMNS])
{
	const struct smv_application *application = outcome->application;
	bool adjusted = outcome->adjusted != SMV_ABSENT;

	row[ORGANISATION] = smv_text_value(application->organisation.name);
	row[ORG_NUMBER] = smv_text_value(application->organisation.org_number);
	row[APPLIED] = smv_amount_cell(application->applied);
	row[LAST_YEAR] = smv_amount_cell(application->last_year ? application->last_year : SMV_ABSENT);
	row[REASON] = smv_text_value(reason_of(pool, outcome));
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

/* The outcome that is granted most; the first of several. */
static const struct smv_outcome *largest(const struct smv_grant_view *view)
{
	const struct smv_outcome *most = &view->outcomes[0];
	size_t i;

	for (i = 1; i < view->outcome_count; i++)
		if (view->outcomes[i].granted > most->granted)
			most = &view->outcomes[i];
	return most;
}

static size_t place_of(enum column column, const enum column *shown, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (shown[i] == column)
			return i;
	return 0;
}

static int put_chart(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view, const enum column *shown,
		     size_t count)
{
	char amount[SMV_NUMBER_ROOM], all[SMV_NUMBER_ROOM];
	const struct smv_outcome *most;
	struct smv_chart chart = { .kind = SMV_CHART_BARS, .title = _("Share of the pot") };

	if (smv_grant_allocated(view) <= 0)
		return SMV_OK;
	most = largest(view);
	chart.description = smv_printf(pool, _("A bar for each organisation: its share of the pot of %s. The largest is that of %s, %s."),
				       smv_money_show(all, view->pot.pot), most->application->organisation.name,
				       smv_money_show(amount, most->granted));
	chart.label_column = place_of(ORGANISATION, shown, count);
	chart.value_column = place_of(SHARE, shown, count);
	return smv_writer_chart(writer, &chart);
}

static const char *title_of(const struct smv_grant_view *view)
{
	if (view->round.state == SMV_ROUND_DECIDED)
		return _("Decided amounts");
	return view->allocated ? _("Proposed amounts") : _("Applications");
}

int smv_grant_allocation_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view, bool for_board)
{
	bool decided = view->round.state == SMV_ROUND_DECIDED;
	const struct smv_column all[COLUMNS] = {
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
	const struct smv_table table = { .name = "allocation", .title = title_of(view), .main = true, .wide = true, .columns = columns,
					 .column_count = count };
	int rc;

	for (i = 0; i < count; i++) {
		columns[i] = all[shown[i]];
		if (!view->allocated && shown[i] != APPLIED && shown[i] != LAST_YEAR)
			columns[i].total = false;
	}
	if ((rc = smv_writer_table(writer, &table)) || (rc = put_rows(pool, writer, view, shown, count)) ||
	    (rc = smv_writer_totals(writer, _("Total"))))
		return rc;
	return for_board ? put_chart(pool, writer, view, shown, count) : SMV_OK;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* The tables that the reports of an award are made of. */
#include "report/award/award_tables.h"
#include "base/language.h"
#include "base/text.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"

#include <stdlib.h>
#include <string.h>

/* The columns before and after those of the criteria. */
enum { ORGANISATION, ORG_NUMBER, NOMINATED_BY, RECEIVED, ELIGIBLE, BEFORE };
enum { AVERAGE, LOWEST, HIGHEST, SCORES, EARLIER, GRANTS, AGREEMENTS, AMOUNT, REFUSAL, AFTER };

/* The criteria that somebody has scored, each once, in the order of their first score. */
static size_t find_criteria(struct smv_pool *pool, const struct smv_award_view *view, const char ***criteria)
{
	size_t count = 0, i, j;

	*criteria = smv_alloc(pool, (view->score_count + 1) * sizeof **criteria);
	for (i = 0; i < view->score_count; i++) {
		for (j = 0; j < count && strcmp((*criteria)[j], view->scores[i].criterion) != 0; j++)
			;
		if (j == count)
			(*criteria)[count++] = view->scores[i].criterion;
	}
	return count;
}

static struct smv_value average_cell(const struct smv_score_sum *sum)
{
	return (struct smv_value){ .known = sum->count > 0, .number = sum->average };
}

static void fill_before(const struct smv_award_view *view, size_t at, struct smv_value *row)
{
	const struct smv_nomination *n = &view->nominations[at];

	row[ORGANISATION] = smv_text_value(n->application.organisation.name);
	row[ORG_NUMBER] = smv_text_value(n->application.organisation.org_number);
	row[NOMINATED_BY] = smv_code_value(n->nominated_by, smv_choice_label(smv_nominators, n->nominated_by));
	row[RECEIVED] = smv_date_cell(n->application.received);
	row[ELIGIBLE] = smv_truth_cell(view->refusals[at] == SMV_NO_RULE);
}

static void fill_after(struct smv_pool *pool, const struct smv_award_view *view, size_t at, struct smv_value *row)
{
	const struct smv_application *a = &view->nominations[at].application;
	struct smv_score_sum sum = smv_score_add_up(view->scores, view->score_count, a->id, NULL);
	struct smv_award_besides besides = smv_award_besides(pool, view, a->organisation.id);

	row[AVERAGE] = average_cell(&sum);
	row[LOWEST] = (struct smv_value){ .known = sum.count > 0, .number = sum.lowest };
	row[HIGHEST] = (struct smv_value){ .known = sum.count > 0, .number = sum.highest };
	row[SCORES] = smv_number_value(sum.count);
	row[EARLIER] = smv_text_value(besides.earlier);
	row[GRANTS] = smv_amount_cell(besides.grants ? besides.grants : SMV_ABSENT);
	row[AGREEMENTS] = smv_amount_cell(besides.agreements ? besides.agreements : SMV_ABSENT);
	row[AMOUNT] = smv_amount_cell(view->round.state == SMV_ROUND_DECIDED ? view->outcomes[at].granted : SMV_ABSENT);
	row[REFUSAL] = smv_text_value(smv_award_refusal(pool, view, at));
}

static void name_columns(struct smv_pool *pool, const struct smv_award_view *view, const char *const *criteria, size_t count,
			 struct smv_column *columns)
{
	const struct smv_column before[BEFORE] = {
		[ORGANISATION] = { "organisation", _("Organisation"), SMV_TEXT, false },
		[ORG_NUMBER] = { "org_number", _("Org. number"), SMV_TEXT, .secondary = true },
		[NOMINATED_BY] = { "nominated_by", _("Nominated by"), SMV_TEXT, .secondary = true },
		[RECEIVED] = { "received", _("Received"), SMV_DATE, false },
		[ELIGIBLE] = { "eligible", _("Eligible"), SMV_YES_NO, false },
	};
	const struct smv_column after[AFTER] = {
		[AVERAGE] = { "average", _("Average"), SMV_QUANTITY, false },
		[LOWEST] = { "lowest", _("Lowest"), SMV_COUNT, false },
		[HIGHEST] = { "highest", _("Highest"), SMV_COUNT, false },
		[SCORES] = { "scores", _("Scores"), SMV_COUNT, false },
		[EARLIER] = { "earlier_awards", _("Earlier awards"), SMV_TEXT, false },
		[GRANTS] = { "grants_ore", _("Grants this year"), SMV_MONEY, false },
		[AGREEMENTS] = { "agreements_ore", _("Agreements"), SMV_MONEY, false },
		[AMOUNT] = { "amount_ore", _("Award"), SMV_MONEY, view->round.state == SMV_ROUND_DECIDED },
		[REFUSAL] = { "refused_by", _("Refused by"), SMV_TEXT, false },
	};
	size_t i;

	memcpy(columns, before, sizeof before);
	for (i = 0; i < count; i++)
		columns[BEFORE + i] = (struct smv_column){ smv_printf(pool, "points_%s", smv_text_name(pool, criteria[i])), criteria[i],
							   SMV_QUANTITY, false };
	memcpy(columns + BEFORE + count, after, sizeof after);
}

static int put_chart(struct smv_pool *pool, struct smv_writer *writer, const struct smv_award_view *view, size_t criteria)
{
	struct smv_chart chart = { .kind = SMV_CHART_BARS, .title = _("Average points"), .label_column = ORGANISATION,
				   .value_column = BEFORE + criteria + AVERAGE };

	if (!view->score_count)
		return SMV_OK;
	chart.description = smv_printf(pool, _("A bar for each of %zu nominated organisations: the average of its points."), view->count);
	return smv_writer_chart(writer, &chart);
}

int smv_award_candidate_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_award_view *view)
{
	const char **criteria;
	size_t criterion_count = find_criteria(pool, view, &criteria), count = BEFORE + criterion_count + AFTER, i, j;
	struct smv_column *columns = smv_alloc(pool, count * sizeof *columns);
	struct smv_value *row = smv_alloc(pool, count * sizeof *row);
	const struct smv_table table = { .name = "candidate", .title = _("Nominated"), .main = true, .wide = true, .columns = columns,
					 .column_count = count };
	int rc;

	name_columns(pool, view, criteria, criterion_count, columns);
	if ((rc = smv_writer_table(writer, &table)))
		return rc;
	for (i = 0; !rc && i < view->count; i++) {
		fill_before(view, i, row);
		for (j = 0; j < criterion_count; j++) {
			struct smv_score_sum sum = smv_score_add_up(view->scores, view->score_count, view->nominations[i].application.id,
								    criteria[j]);

			row[BEFORE + j] = average_cell(&sum);
		}
		fill_after(pool, view, i, row + BEFORE + criterion_count);
		rc = smv_writer_row(writer, row);
	}
	if (rc || (view->round.state == SMV_ROUND_DECIDED && (rc = smv_writer_totals(writer, _("Total")))))
		return rc;
	return put_chart(pool, writer, view, criterion_count);
}

int smv_award_motivation_table(struct smv_writer *writer, const struct smv_award_view *view)
{
	const struct smv_column columns[] = {
		{ "organisation", _("Organisation"), SMV_TEXT, false },
		{ "motivation", _("Motivation"), SMV_TEXT, false },
	};
	const struct smv_table table = { .name = "motivation", .title = _("Motivations"), .columns = columns, .column_count = 2 };
	size_t i;
	int rc = smv_writer_table(writer, &table);

	for (i = 0; !rc && i < view->count; i++) {
		const struct smv_value values[] = { smv_text_value(view->nominations[i].application.organisation.name),
						    smv_text_value(view->nominations[i].application.purpose) };

		rc = smv_writer_row(writer, values);
	}
	return rc;
}

static const char *name_of(const struct smv_award_view *view, int64_t application)
{
	size_t i;

	for (i = 0; i < view->count; i++)
		if (view->nominations[i].application.id == application)
			return view->nominations[i].application.organisation.name;
	return NULL;
}

int smv_award_score_table(struct smv_writer *writer, const struct smv_award_view *view, int64_t application)
{
	const struct smv_column columns[] = {
		{ "organisation", _("Organisation"), SMV_TEXT, false },
		{ "criterion", _("Criterion"), SMV_TEXT, false },
		{ "reviewer", _("Reviewer"), SMV_TEXT, false },
		{ "points", _("Points"), SMV_COUNT, false },
	};
	const struct smv_table table = { .name = "score", .title = _("Scores"), .detail = !application, .joined = application != 0,
					 .columns = columns, .column_count = sizeof columns / sizeof *columns };
	size_t i;
	int rc;

	if (!view->score_count)
		return SMV_OK;
	rc = smv_writer_table(writer, &table);
	for (i = 0; !rc && i < view->score_count; i++) {
		const struct smv_score *s = &view->scores[i];
		const struct smv_value values[] = { smv_text_value(name_of(view, s->application)), smv_text_value(s->criterion),
						    smv_text_value(s->reviewer), smv_number_value(s->points) };

		if (!application || s->application == application)
			rc = smv_writer_row(writer, values);
	}
	return rc;
}

/* The latest year first, then as they were given. */
static int by_year(const void *a, const void *b)
{
	const struct smv_granted *const *x = a, *const *y = b;

	if ((*x)->year != (*y)->year)
		return (*x)->year < (*y)->year ? 1 : -1;
	return (*x > *y) - (*x < *y);
}

int smv_award_history_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_award_view *view)
{
	const struct smv_column columns[] = {
		{ "year", _("Year"), SMV_YEAR, false },
		{ "award", _("Award"), SMV_TEXT, false },
		{ "organisation", _("Organisation"), SMV_TEXT, false },
		{ "org_number", _("Org. number"), SMV_TEXT, false },
		{ "amount_ore", _("Amount"), SMV_MONEY, true },
	};
	const struct smv_table table = { .name = "history", .title = _("Awards over the years"), .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	const struct smv_granted **sorted = smv_alloc(pool, (view->given_count + 1) * sizeof *sorted);
	size_t count = 0, i;
	int rc;

	for (i = 0; i < view->given_count; i++)
		if (view->given[i].year <= view->round.year)
			sorted[count++] = &view->given[i];
	if (!count)
		return SMV_OK;
	qsort(sorted, count, sizeof *sorted, by_year);
	if ((rc = smv_writer_table(writer, &table)))
		return rc;
	for (i = 0; !rc && i < count; i++) {
		const struct smv_value values[] = { smv_number_value(sorted[i]->year), smv_text_value(sorted[i]->round),
						    smv_text_value(sorted[i]->organisation), smv_text_value(sorted[i]->org_number),
						    smv_amount_cell(sorted[i]->amount) };

		rc = smv_writer_row(writer, values);
	}
	return rc ? rc : smv_writer_totals(writer, _("Total"));
}

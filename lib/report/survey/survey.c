/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/survey/survey.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "report/survey/survey_tables.h"

#include <inttypes.h>

static const char *title_of(const struct smv_survey *survey)
{
	return survey->title ? survey->title : survey->name;
}

static int overview(struct smv_writer *writer, const struct smv_survey_view *view)
{
	const struct smv_column columns[] = {
		{ "survey", _("Survey"), SMV_TEXT, false },	   { "responses", _("Respondents"), SMV_COUNT, false },
		{ "sent", _("Sent to"), SMV_COUNT, false },	   { "response_rate", _("Response rate"), SMV_PERCENT, false },
		{ "first", _("First answer"), SMV_DATE, false },   { "last", _("Last answer"), SMV_DATE, false },
		{ "questions", _("Questions"), SMV_COUNT, false }, { "statements", _("Statements noted"), SMV_COUNT, false },
	};
	const struct smv_table table = { .name = "survey", .title = _("Overview"), .layout = SMV_LAYOUT_FACTS, .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	const struct smv_tally *tally = view->tally;
	int64_t sent = view->survey->sent, questions = 0;
	size_t i;
	int rc = smv_writer_table(writer, &table);

	for (i = 0; i < tally->question_count; i++)
		questions += view->chosen[i];
	if (!rc) {
		const struct smv_value values[] = {
			smv_text_value(title_of(view->survey)), smv_number_value(tally->all.responses),
			{ .known = sent > 0, .number = sent }, smv_share_value(tally->all.responses, sent),
			smv_date_cell(tally->first), smv_date_cell(tally->last),
			smv_number_value(questions), { .known = view->note_count > 0, .number = (int64_t)view->note_count },
		};

		rc = smv_writer_row(writer, values);
	}
	return rc;
}

/* Each question and each grid, in order. */
static int questions(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view)
{
	const struct smv_tally *tally = view->tally;
	size_t *rows = smv_alloc(pool, (tally->question_count + 1) * sizeof *rows);
	size_t number = 0, grid, count, i, n;
	int rc = SMV_OK;

	for (i = 0; !rc && i < tally->question_count; i += grid) {
		grid = smv_question_grid(tally->questions + i, tally->question_count - i);
		for (count = n = 0; n < grid; n++)
			if (view->chosen[i + n])
				rows[count++] = i + n;
		if (!count)
			continue;
		number++;
		rc = count > 1 && smv_tally_has_options(&tally->questions[i])
			     ? smv_survey_grid_tables(pool, writer, view, rows, count, number)
			     : smv_survey_question_tables(pool, writer, view, rows[0], number);
		for (n = 1; !rc && n < count && !smv_tally_has_options(&tally->questions[i]); n++)
			rc = smv_survey_question_tables(pool, writer, view, rows[n], ++number);
	}
	return rc;
}

int smv_report_survey(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view)
{
	const struct smv_document document = { .title = smv_printf(pool, _("Compiled answers: %s"), title_of(view->survey)),
					       .subject = view->municipality, .as_of = view->as_of, .contents = true };
	int rc;

	if ((rc = smv_writer_document(writer, &document)))
		return rc;
	if (view->only_texts) {
		rc = smv_survey_text_tables(pool, writer, view);
		return rc ? rc : smv_survey_notes_below(pool, writer, view);
	}
	if ((rc = overview(writer, view)))
		return rc;
	if (view->shape == SMV_SURVEY_DATA)
		rc = smv_survey_data_tables(pool, writer, view);
	else if (!(rc = questions(pool, writer, view)))
		rc = smv_survey_comparison_table(pool, writer, view);
	if (rc || (!view->part && (rc = smv_survey_theme_tables(pool, writer, view))) || (rc = smv_survey_text_tables(pool, writer, view)))
		return rc;
	return smv_survey_notes_below(pool, writer, view);
}

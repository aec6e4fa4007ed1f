/* SPDX-License-Identifier: EUPL-1.2 */
/* A survey beside an earlier one. */
#include "base/language.h"
#include "emit/writer.h"
#include "report/survey/survey_tables.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

static const char *title_of(const struct smv_survey *survey)
{
	return survey->title ? survey->title : survey->name;
}

/* What a question is told by at a glance: the two highest answers of a scale. */
static struct smv_value top_of(const struct smv_tally_cell *cell)
{
	return smv_share_value(cell->top, cell->spread.count);
}

static int put_row(struct smv_pool *pool, struct smv_writer *writer, const struct smv_question *question,
		   const struct smv_tally_cell *now, const struct smv_tally_cell *then)
{
	bool mean = question->kind == SMV_QUESTION_SCALE || question->kind == SMV_QUESTION_NUMBER || question->kind == SMV_QUESTION_AMOUNT;
	struct smv_value values[9] = { smv_text_value(smv_question_title(pool, question)), smv_number_value(now->answered),
				       smv_number_value(then->answered) };

	if (mean) {
		values[3] = smv_figure_value(now->spread.mean);
		values[4] = smv_figure_value(then->spread.mean);
	}
	values[5] = smv_change_value(values[3], values[4]);
	values[6] = top_of(now);
	values[7] = top_of(then);
	values[8] = smv_change_value(values[6], values[7]);
	return smv_writer_row(writer, values);
}

int smv_survey_comparison_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view)
{
	const struct smv_column columns[] = {
		{ "question", _("Question"), SMV_TEXT, false },
		{ "answered", _("Answered"), SMV_COUNT, false },
		{ "other_answered", _("Answered before"), SMV_COUNT, false },
		{ "mean", _("Mean"), SMV_QUANTITY, false },
		{ "other_mean", _("Mean before"), SMV_QUANTITY, false },
		{ "mean_change", _("Change"), SMV_QUANTITY, false },
		{ "top_two", _("Two highest answers"), SMV_PERCENT, false },
		{ "other_top_two", _("Two highest before"), SMV_PERCENT, false },
		{ "top_two_change", _("Change in percentage points"), SMV_QUANTITY, false },
	};
	const struct smv_tally *tally = view->tally, *other = view->other_tally;
	struct smv_table table = { .name = "comparison", .sheet = _("Comparison"), .wide = true, .columns = columns, .column_count = 9 };
	size_t i;
	int rc;

	if (!other)
		return SMV_OK;
	table.title = smv_printf(pool, _("Compared with %s"), title_of(view->other));
	rc = smv_writer_table(writer, &table);
	for (i = 0; !rc && i < tally->question_count; i++) {
		size_t place = view->chosen[i] ? smv_survey_same_question(pool, other, &tally->questions[i]) : SMV_NO_PLACE;

		if (place != SMV_NO_PLACE && other->questions[place].kind == tally->questions[i].kind)
			rc = put_row(pool, writer, &tally->questions[i], &tally->all.cells[i], &other->all.cells[place]);
	}
	return rc;
}

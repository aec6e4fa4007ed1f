/* SPDX-License-Identifier: EUPL-1.2 */
/* The compiled answers of a survey. */
#include "report/survey/survey.h"
#include "base/language.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "report/survey/survey_tables.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

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

enum { SENTENCES = 5 };

/* "58 %": of so few answers no decimals. */
static const char *share_of(struct smv_pool *pool, int64_t part, int64_t whole)
{
	char room[SMV_NUMBER_ROOM];

	return smv_printf(pool, "%s\xC2\xA0%%", smv_number_show(room, (smv_percent_of(part, whole) + 50) / 100 * 100));
}

/* "Question": its most frequent answer and the next one, with their shares. */
static const char *say_question(struct smv_pool *pool, const struct smv_question *question, const struct smv_tally_cell *cell)
{
	size_t first = 0, second = SMV_NO_PLACE, i;
	const char *title = smv_question_title(pool, question), *label, *share;

	for (i = 1; i < question->option_count; i++) {
		if (cell->counts[i] > cell->counts[first]) {
			second = first;
			first = i;
		} else if (second == SMV_NO_PLACE || cell->counts[i] > cell->counts[second]) {
			second = i;
		}
	}
	label = smv_option_label(&question->options[first]);
	share = share_of(pool, cell->counts[first], cell->answered);
	if (second == SMV_NO_PLACE)
		return smv_printf(pool, "%s %s (%s).", title, label, share);
	if (cell->counts[second] == cell->counts[first])
		return smv_printf(pool, _("%s Equally many, and the most, answer %s and %s (%s each)."), title, label,
				  smv_option_label(&question->options[second]), share);
	return smv_printf(pool, _("%s Most answer %s (%s), then %s (%s)."), title, label, share,
			  smv_option_label(&question->options[second]), share_of(pool, cell->counts[second], cell->answered));
}

/* What the answers say, in sentences made of the figures. */
static int answer(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view)
{
	const struct smv_tally *tally = view->tally;
	int64_t sent = view->survey->sent, responses = tally->all.responses;
	size_t said = 0, grid, i;
	int rc;

	rc = smv_writer_paragraph(writer, SMV_PARAGRAPH_LEAD,
				  sent > 0 ? smv_printf(pool, _("%lld of %lld that were asked have answered (%s)."), (long long)responses,
							(long long)sent, share_of(pool, responses, sent))
					   : smv_printf(pool, smv_translate_plural("%lld has answered.", "%lld have answered.", (unsigned long)responses),
							(long long)responses));
	for (i = 0; !rc && i < tally->question_count && said + 1 < SENTENCES; i += grid) {
		const struct smv_question *question = &tally->questions[i];
		const struct smv_tally_cell *cell = &tally->all.cells[i];

		grid = smv_question_grid(question, tally->question_count - i);
		if (grid > 1 || !view->chosen[i] || !smv_tally_has_options(question) || !question->option_count || !cell->answered || cell->hidden)
			continue;
		said++;
		rc = smv_writer_paragraph(writer, SMV_PARAGRAPH_LEAD, say_question(pool, question, cell));
	}
	return rc;
}

/* Whether a question may stand on the sheet of the one before it: where nothing is set beside it by groups, a sheet each would
 * leave most of its page empty. */
static bool joins(const struct smv_survey_view *view, size_t number, bool after_question)
{
	return smv_survey_joins(view, number) || (!view->by && after_question);
}

/* Each question and each grid, in order. */
static int questions(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view)
{
	const struct smv_tally *tally = view->tally;
	size_t *rows = smv_alloc(pool, (tally->question_count + 1) * sizeof *rows);
	size_t number = 0, grid, count, i, n;
	bool after = false;
	int rc = SMV_OK;

	for (i = 0; !rc && i < tally->question_count; i += grid) {
		grid = smv_question_grid(tally->questions + i, tally->question_count - i);
		for (count = n = 0; n < grid; n++)
			if (view->chosen[i + n])
				rows[count++] = i + n;
		if (count > 1 && smv_tally_has_options(&tally->questions[i])) {
			rc = smv_survey_grid_tables(pool, writer, view, rows, count, ++number);
			after = false;
			continue;
		}
		for (n = 0; !rc && n < count; n++) {
			number++;
			rc = smv_survey_question_tables(pool, writer, view, rows[n], number, joins(view, number, after));
			after = true;
		}
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
	if ((rc = answer(pool, writer, view)) || (rc = overview(writer, view)))
		return rc;
	if (view->shape == SMV_SURVEY_DATA)
		rc = smv_survey_data_tables(pool, writer, view);
	else if (!(rc = questions(pool, writer, view)))
		rc = smv_survey_comparison_table(pool, writer, view);
	if (rc || (!view->part && (rc = smv_survey_theme_tables(pool, writer, view))) || (rc = smv_survey_text_tables(pool, writer, view)))
		return rc;
	return smv_survey_notes_below(pool, writer, view);
}

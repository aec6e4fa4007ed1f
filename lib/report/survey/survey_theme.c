/* SPDX-License-Identifier: EUPL-1.2 */
/* Themes side by side: in answers, focus groups and workshops, and who said it; and the statements themselves. */
#include "base/language.h"
#include "base/text.h"
#include "calc/tally/suppress.h"
#include "emit/writer.h"
#include "model/person/mask.h"
#include "report/survey/survey_tables.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <string.h>

/* Where something was said and by whom: a column. */
struct source {
	const char *label;
	const char *key;  /* of notes: compared */
	size_t kind;      /* of answers: the option of the question that says who answers */
	bool answers;
	int64_t *counts;  /* one a theme */
};

struct board {
	struct smv_pool *pool;
	const struct smv_survey_view *view;
	struct source *sources;
	size_t source_count, source_room;
};

static struct source *add_source(struct board *board, const char *label, const char *key)
{
	struct source *source;

	board->sources = smv_grow(board->pool, board->sources, board->source_count, &board->source_room, sizeof *board->sources);
	source = &board->sources[board->source_count++];
	*source = (struct source){ .label = label, .key = key, .kind = SMV_NO_PLACE,
				   .counts = smv_alloc(board->pool, (board->view->theme_count + 1) * sizeof *source->counts) };
	return source;
}

static size_t kind_question(const struct smv_tally *tally)
{
	size_t i;

	for (i = 0; i < tally->question_count; i++)
		if (tally->questions[i].respondent_kind && smv_tally_has_options(&tally->questions[i]))
			return i;
	return SMV_NO_PLACE;
}

/* Answers of each kind of respondent that is not too few; of the rest together, which the same rule keeps large enough. */
static void add_answer_sources(struct board *board)
{
	const struct smv_tally *tally = board->view->tally;
	size_t place = kind_question(tally), kinds, i;
	bool *hidden, rest;

	if (!board->view->text_count)
		return;
	kinds = place == SMV_NO_PLACE ? 0 : tally->questions[place].option_count;
	hidden = smv_alloc(board->pool, kinds + 2);
	if (kinds) {
		int64_t *sizes = smv_alloc(board->pool, (kinds + 1) * sizeof *sizes);

		memcpy(sizes, tally->all.cells[place].counts, kinds * sizeof *sizes);
		sizes[kinds] = tally->all.responses - tally->all.cells[place].answered;
		rest = smv_suppress(sizes, hidden, kinds + 1, tally->min_group) > 0 || sizes[kinds] > 0;
	} else {
		rest = true;
	}
	for (i = 0; i < kinds; i++)
		if (!hidden[i]) {
			struct source *source = add_source(board, smv_printf(board->pool, _("Answers: %s"),
									     smv_option_label(&tally->questions[place].options[i])), "");

			source->answers = true;
			source->kind = i;
		}
	if (rest)
		add_source(board, board->source_count ? _("Answers: others") : _("Answers"), "")->answers = true;
}

/* "Fokusgrupp 3" is one of the focus groups. */
static const char *series_of(struct smv_pool *pool, const char *group)
{
	size_t length = strlen(group);

	while (length && ((group[length - 1] >= '0' && group[length - 1] <= '9') || group[length - 1] == ' '))
		length--;
	return length ? smv_copy_bytes(pool, group, length) : group;
}

static struct source *source_of_note(struct board *board, const struct smv_survey_note *note)
{
	const char *series = series_of(board->pool, note->group ? note->group : _("Notes"));
	const char *label = note->participants ? smv_printf(board->pool, "%s: %s", series, note->participants) : series;
	const char *key = smv_text_key(board->pool, label);
	size_t i;

	for (i = 0; i < board->source_count; i++)
		if (!board->sources[i].answers && !strcmp(board->sources[i].key, key))
			return &board->sources[i];
	return add_source(board, label, key);
}

static void count_in(struct board *board, struct source *source, int64_t text)
{
	size_t i;

	for (i = 0; i < board->view->theme_count; i++)
		source->counts[i] += smv_survey_has_theme(board->view, text, i);
}

static void count_answers(struct board *board)
{
	size_t i, n;

	for (i = 0; i < board->view->text_count; i++) {
		const struct smv_survey_text *text = &board->view->texts[i];
		struct source *source = NULL;

		for (n = 0; n < board->source_count && board->sources[n].answers; n++)
			if (board->sources[n].kind == text->kind || board->sources[n].kind == SMV_NO_PLACE) {
				source = &board->sources[n];
				break;
			}
		if (source)
			count_in(board, source, text->id);
	}
}

static int theme_table(struct board *board, struct smv_writer *writer)
{
	const struct smv_survey_view *view = board->view;
	size_t columns_count = board->source_count + 2, i, theme;
	struct smv_column *columns = smv_alloc(board->pool, columns_count * sizeof *columns);
	struct smv_value *values = smv_alloc(board->pool, columns_count * sizeof *values);
	const struct smv_table table = { .name = "theme", .title = _("Themes"), .wide = true, .columns = columns, .column_count = columns_count };
	const struct smv_chart chart = { .kind = SMV_CHART_BARS, .title = _("Themes"),
					 .description = _("A bar for each theme: how many answers and statements have it."),
					 .label_column = 0, .value_column = 1 };
	int rc;

	columns[0] = (struct smv_column){ "theme", _("Theme"), SMV_TEXT, false };
	columns[1] = (struct smv_column){ "total", _("In all"), SMV_COUNT, false };
	for (i = 0; i < board->source_count; i++)
		columns[2 + i] = (struct smv_column){ smv_printf(board->pool, "source_%zu", i + 1), board->sources[i].label, SMV_COUNT, false };
	rc = smv_writer_table(writer, &table);
	for (theme = 0; !rc && theme < view->theme_count; theme++) {
		int64_t total = 0;

		for (i = 0; i < board->source_count; i++) {
			values[2 + i] = smv_number_value(board->sources[i].counts[theme]);
			total += board->sources[i].counts[theme];
		}
		values[0] = smv_text_value(view->themes[theme].name);
		values[1] = smv_number_value(total);
		rc = smv_writer_row(writer, values);
	}
	return rc ? rc : smv_writer_chart(writer, &chart);
}

/* How many of the texts under each question have each theme. */
static int question_table(struct board *board, struct smv_writer *writer)
{
	const struct smv_column columns[] = {
		{ "question", _("Question"), SMV_TEXT, false },
		{ "theme", _("Theme"), SMV_TEXT, false },
		{ "count", _("Number"), SMV_COUNT, false },
		{ "share", _("Share of the texts"), SMV_PERCENT, false },
	};
	const struct smv_survey_view *view = board->view;
	const struct smv_table table = { .name = "question_theme", .title = _("Themes by question"), .joined = true, .columns = columns,
					 .column_count = 4 };
	size_t from, to, theme, i;
	int rc = smv_writer_table(writer, &table);

	for (from = 0; !rc && from < view->text_count; from = to) {
		const struct smv_question *question = &view->tally->questions[view->texts[from].question];

		for (to = from; to < view->text_count && view->texts[to].question == view->texts[from].question; to++)
			;
		for (theme = 0; !rc && theme < view->theme_count; theme++) {
			int64_t count = 0;
			struct smv_value values[4] = { smv_text_value(smv_question_title(board->pool, question)),
						       smv_text_value(view->themes[theme].name) };

			for (i = from; i < to; i++)
				count += smv_survey_has_theme(view, view->texts[i].id, theme);
			values[2] = smv_number_value(count);
			values[3] = smv_share_value(count, (int64_t)(to - from));
			if (count && view->chosen[view->texts[from].question])
				rc = smv_writer_row(writer, values);
		}
	}
	return rc;
}

static int statement_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view)
{
	const struct smv_column columns[] = {
		{ "group", _("Where"), SMV_TEXT, false },
		{ "participants", _("Who"), SMV_TEXT, false },
		{ "topic", _("Topic"), SMV_TEXT, false },
		{ "aspect", _("What"), SMV_TEXT, false },
		{ "statement", _("Statement"), SMV_TEXT, false },
		{ "themes", _("Themes"), SMV_TEXT, false },
	};
	const struct smv_table table = { .name = "statement", .title = _("Statements"), .wide = true, .detail = true, .columns = columns,
					 .column_count = view->theme_count ? 6 : 5 };
	size_t i;
	int rc = smv_writer_table(writer, &table);

	for (i = 0; !rc && i < view->note_count; i++) {
		const struct smv_survey_note *note = &view->notes[i];
		const struct smv_choice *aspect = note->aspect ? &smv_note_aspects[note->aspect - SMV_NOTE_NEED] : NULL;
		const struct smv_value values[] = {
			smv_text_value(note->group), smv_text_value(note->participants), smv_text_value(note->topic),
			smv_code_value(aspect ? aspect->code : NULL, aspect ? _(aspect->label) : NULL),
			smv_text_value(view->unmasked ? note->statement : smv_mask_text(pool, note->statement)),
			smv_text_value(smv_survey_themes_of(pool, view, note->id)),
		};

		rc = smv_writer_row(writer, values);
	}
	return rc;
}

int smv_survey_theme_tables(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view)
{
	struct board board = { .pool = pool, .view = view };
	size_t i;
	int rc = SMV_OK;

	if (view->theme_count && view->mark_count) {
		add_answer_sources(&board);
		count_answers(&board);
		for (i = 0; i < view->note_count; i++)
			count_in(&board, source_of_note(&board, &view->notes[i]), view->notes[i].id);
		if (!(rc = theme_table(&board, writer)) && view->text_count)
			rc = question_table(&board, writer);
	}
	return rc || !view->note_count ? rc : statement_table(pool, writer, view);
}

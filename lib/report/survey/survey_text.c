/* SPDX-License-Identifier: EUPL-1.2 */
/* Free texts under their questions, in full. */
#include "base/language.h"
#include "base/text.h"
#include "emit/writer.h"
#include "model/person/mask.h"
#include "report/survey/survey_tables.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <stdlib.h>
#include <string.h>

enum { PIECE_MOST = 8000 }; /* bytes of a text in one row: a cell of a workbook holds no more than 32 767 characters */

/* A text with what it is sorted by. */
struct line {
	const char *key;
	const struct smv_survey_text *text;
};

static int by_text(const void *a, const void *b)
{
	const struct line *x = a, *y = b;
	int order = strcmp(x->key, y->key);

	if (!order)
		order = strcmp(x->text->text, y->text->text);
	return order ? order : (x->text->id > y->text->id) - (x->text->id < y->text->id);
}

/* The group that a text is of, where that may be told. */
static const char *group_of(const struct smv_survey_view *view, const struct smv_survey_text *text)
{
	const struct smv_tally_group *group;

	if (text->group == SMV_NO_PLACE || !view->tally->group_count)
		return NULL;
	group = &view->tally->groups[text->group];
	return group->cells[text->question].hidden ? NULL : smv_survey_group_label(view->tally, group);
}

/* So many bytes as end with a whole character, best with a whole word. */
static size_t piece_length(const char *text)
{
	size_t length = strnlen(text, PIECE_MOST), end = length;

	if (length < PIECE_MOST)
		return length;
	while (end > PIECE_MOST / 2 && text[end] != ' ')
		end--;
	if (end > PIECE_MOST / 2)
		return end;
	for (end = length; end && ((unsigned char)text[end] & 0xC0) == 0x80; end--)
		;
	return end;
}

static int put_text(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view, const struct smv_survey_text *text)
{
	const char *shown = view->unmasked ? text->text : smv_mask_text(pool, text->text);
	struct smv_value values[3] = { { 0 } };
	size_t at = 1;
	int rc = SMV_OK;

	if (view->by)
		values[at++] = smv_text_value(group_of(view, text));
	if (view->theme_count)
		values[at] = smv_text_value(smv_survey_themes_of(pool, view, text->id));
	do {
		size_t length = piece_length(shown);

		values[0] = smv_text_value(smv_copy_bytes(pool, shown, length));
		rc = smv_writer_row(writer, values);
		shown += length;
	} while (!rc && *shown);
	return rc;
}

/* A text on as many lines as it needs, with who wrote it and its themes after it. */
static int put_lines(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view, const struct smv_survey_text *text)
{
	const char *shown = view->unmasked ? text->text : smv_mask_text(pool, text->text);
	const char *group = group_of(view, text), *themes = smv_survey_themes_of(pool, view, text->id);
	struct smv_value value;

	if (group || themes)
		shown = smv_printf(pool, "%s [%s%s%s]", shown, group ? group : "", group && themes ? ": " : "", themes ? themes : "");
	value = smv_text_value(smv_printf(pool, "• %s", shown));
	return smv_writer_row(writer, &value);
}

/* The texts of one question, alphabetically. */
static int question_texts(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view,
			  const struct smv_survey_text *texts, size_t count, bool first, bool under)
{
	struct smv_column columns[3] = { { "text", _("Answer"), SMV_TEXT, false } };
	struct smv_table table = { .name = "text",
				   .title = under ? smv_printf(pool, smv_translate_plural("%zu free text", "%zu free texts", count), count)
						  : smv_printf(pool, _("Free texts: %s"),
							       smv_question_title(pool, &view->tally->questions[texts->question])),
				   .sheet = _("Free texts"), .joined = under || !first, .listed = !under, .columns = columns,
				   .column_count = 1, .detail = !view->only_texts };
	struct line *lines = smv_alloc(pool, count * sizeof *lines);
	size_t i;
	int rc;

	if (view->shape == SMV_SURVEY_LINES)
		table.layout = SMV_LAYOUT_TEXT;
	if (view->by && view->shape != SMV_SURVEY_LINES)
		columns[table.column_count++] = (struct smv_column){ "group", view->by, SMV_TEXT, false };
	if (view->theme_count && view->shape != SMV_SURVEY_LINES)
		columns[table.column_count++] = (struct smv_column){ "themes", _("Themes"), SMV_TEXT, false };
	for (i = 0; i < count; i++)
		lines[i] = (struct line){ smv_text_sort_key(pool, texts[i].text), &texts[i] };
	qsort(lines, count, sizeof *lines, by_text);
	rc = smv_writer_table(writer, &table);
	for (i = 0; !rc && i < count; i++)
		rc = (view->shape == SMV_SURVEY_LINES ? put_lines : put_text)(pool, writer, view, lines[i].text);
	return rc;
}

/* For programs: one table of all, whole. */
static int text_rows(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view)
{
	const struct smv_column columns[] = {
		{ "question", _("Question"), SMV_TEXT, false },
		{ "label", _("Wording"), SMV_TEXT, false },
		{ "group", _("Group"), SMV_TEXT, false },
		{ "text", _("Answer"), SMV_TEXT, false },
		{ "themes", _("Themes"), SMV_TEXT, false },
	};
	const struct smv_table table = { .name = "text", .title = _("Free texts"), .main = view->only_texts, .columns = columns,
					 .column_count = 5 };
	struct line *lines = smv_alloc(pool, (view->text_count + 1) * sizeof *lines);
	size_t i, from, to;
	int rc = smv_writer_table(writer, &table);

	for (i = 0; i < view->text_count; i++)
		lines[i] = (struct line){ smv_text_sort_key(pool, view->texts[i].text), &view->texts[i] };
	for (from = 0; from < view->text_count; from = to) {
		for (to = from; to < view->text_count && view->texts[to].question == view->texts[from].question; to++)
			;
		qsort(lines + from, to - from, sizeof *lines, by_text);
	}
	for (i = 0; !rc && i < view->text_count; i++) {
		const struct smv_survey_text *text = lines[i].text;
		const struct smv_question *question = &view->tally->questions[text->question];
		const struct smv_value values[] = {
			smv_text_value(question->key), smv_text_value(smv_question_title(pool, question)), smv_text_value(group_of(view, text)),
			smv_text_value(view->unmasked ? text->text : smv_mask_text(pool, text->text)),
			smv_text_value(smv_survey_themes_of(pool, view, text->id)),
		};

		if (view->chosen[text->question])
			rc = smv_writer_row(writer, values);
	}
	return rc;
}

/* Whether the question is answered in words alone; others may have words besides their options. */
static bool is_text(const struct smv_survey_view *view, size_t question)
{
	const struct smv_question *of = &view->tally->questions[question];

	return !smv_tally_has_numbers(of) && !smv_tally_has_options(of);
}

int smv_survey_texts_of(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view, size_t question)
{
	size_t from, to;

	for (from = 0; from < view->text_count && view->texts[from].question != question; from++)
		;
	for (to = from; to < view->text_count && view->texts[to].question == question; to++)
		;
	return to > from ? question_texts(pool, writer, view, view->texts + from, to - from, false, true) : SMV_OK;
}

int smv_survey_text_tables(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view)
{
	size_t from, to;
	bool first = true;
	int rc = SMV_OK;

	if (view->shape == SMV_SURVEY_DATA)
		return text_rows(pool, writer, view);
	for (from = 0; !rc && from < view->text_count; from = to) {
		for (to = from; to < view->text_count && view->texts[to].question == view->texts[from].question; to++)
			;
		if (!view->chosen[view->texts[from].question])
			continue;
		if (view->shape == SMV_SURVEY_REPORT && !view->only_texts && is_text(view, view->texts[from].question))
			continue; /* stands under its question */
		rc = question_texts(pool, writer, view, view->texts + from, to - from, first, false);
		first = false;
	}
	return rc;
}

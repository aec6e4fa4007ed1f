/* SPDX-License-Identifier: EUPL-1.2 */
/* One question: its figures, its answers with a chart, and how groups and another survey differ. */
#include "base/language.h"
#include "base/text.h"
#include "emit/writer.h"
#include "model/grant/classes.h"
#include "report/survey/survey_tables.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <string.h>

enum { GROUPS_DRAWN = 5 }; /* more bars beside each other cannot be told apart */

/* The question that is being written, and those of its groups that may be shown. */
struct sheet {
	struct smv_pool *pool;
	struct smv_writer *writer;
	const struct smv_survey_view *view;
	const struct smv_question *question;
	size_t place;                          /* of the question */
	const struct smv_tally_cell *all;
	const struct smv_tally_group **groups; /* shown ones */
	const struct smv_tally_cell **cells;   /* theirs */
	size_t group_count;
	const char *title;
	bool joined; /* to the sheet of the question before it */
};

static void gather_groups(struct sheet *sheet)
{
	const struct smv_tally *tally = sheet->view->tally;
	size_t i;

	sheet->groups = smv_alloc(sheet->pool, (tally->group_count + 1) * sizeof *sheet->groups);
	sheet->cells = smv_alloc(sheet->pool, (tally->group_count + 1) * sizeof *sheet->cells);
	if (tally->by == SMV_BY_QUESTION && tally->by_question == sheet->place)
		return;
	for (i = 1; i <= tally->group_count; i++) {
		const struct smv_tally_group *group = smv_survey_group(tally, i);
		const struct smv_tally_cell *cell = &group->cells[sheet->place];

		if (cell->hidden)
			continue;
		sheet->groups[sheet->group_count] = group;
		sheet->cells[sheet->group_count++] = cell;
	}
}

static int figures(struct sheet *sheet, size_t number)
{
	const struct smv_tally *tally = sheet->view->tally;
	const char *label = sheet->question->short_label ? sheet->question->short_label : sheet->title;
	const struct smv_table table = { .name = "question", .title = smv_printf(sheet->pool, "%zu. %s", number, sheet->title),
					 .joined = sheet->joined, .listed = true,
					 .sheet = sheet->view->by ? smv_question_sheet(sheet->pool, number, label) : _("Questions"),
					 .wide = sheet->question->kind == SMV_QUESTION_SCALE && tally->group_count > 0 };
	struct smv_survey_line *lines = smv_alloc(sheet->pool, (tally->group_count + 1) * sizeof *lines);
	bool itself = tally->by == SMV_BY_QUESTION && tally->by_question == sheet->place;
	size_t count = itself ? 0 : tally->group_count, i;

	for (i = 0; i <= count; i++) {
		const struct smv_tally_group *group = smv_survey_group(tally, i);

		lines[i] = (struct smv_survey_line){ smv_survey_group_label(tally, group), &group->cells[sheet->place], i > 0 };
	}
	return smv_survey_figures(sheet->pool, sheet->writer, &table, sheet->view->by ? sheet->view->by : _("Respondents"), sheet->question,
				  lines, count + 1, count ? sheet->all : NULL);
}

/* The share column of each group that is shown, and of the whole before them. */
static size_t add_columns(struct sheet *sheet, struct smv_column *columns, size_t count, enum smv_type type)
{
	size_t i;

	for (i = 0; i < sheet->group_count; i++)
		columns[count++] = (struct smv_column){ smv_printf(sheet->pool, "group_%zu", i + 1),
							smv_survey_group_label(sheet->view->tally, sheet->groups[i]), type, false };
	return count;
}

static int draw(struct sheet *sheet, size_t groups, const char *description)
{
	const char *label = sheet->question->short_label ? sheet->question->short_label : sheet->title;
	const struct smv_chart chart = { .kind = SMV_CHART_BARS, .title = smv_question_chart_title(sheet->pool, label),
					 .description = smv_printf(sheet->pool, "%s. %s", sheet->title, description),
					 .label_column = 0, .value_column = 2,
					 .beside = groups < GROUPS_DRAWN ? groups : GROUPS_DRAWN };

	return smv_writer_chart(sheet->writer, &chart);
}

static int option_table(struct sheet *sheet)
{
	const struct smv_question *question = sheet->question;
	struct smv_column *columns = smv_alloc(sheet->pool, (sheet->group_count + 3) * sizeof *columns);
	struct smv_value *values = smv_alloc(sheet->pool, (sheet->group_count + 3) * sizeof *values);
	struct smv_table table = { .name = "option", .title = _("Answers"), .joined = true, .columns = columns };
	size_t option, i;
	int rc;

	columns[0] = (struct smv_column){ "option", _("Answer"), SMV_TEXT, false };
	columns[1] = (struct smv_column){ "count", _("Number"), SMV_COUNT, false };
	columns[2] = (struct smv_column){ "share", sheet->group_count ? _("All") : _("Share"), SMV_PERCENT, false };
	table.column_count = add_columns(sheet, columns, 3, SMV_PERCENT);
	if ((rc = smv_writer_table(sheet->writer, &table)))
		return rc;
	for (option = 0; !rc && option < question->option_count; option++) {
		values[0] = smv_text_value(smv_option_label(&question->options[option]));
		values[1] = smv_number_value(sheet->all->counts[option]);
		values[2] = smv_share_value(sheet->all->counts[option], sheet->all->answered);
		for (i = 0; i < sheet->group_count; i++)
			values[3 + i] = smv_share_value(sheet->cells[i]->counts[option], sheet->cells[i]->answered);
		rc = smv_writer_row(sheet->writer, values);
	}
	return rc ? rc : draw(sheet, sheet->group_count, _("A bar for each answer: its share of those who answered."));
}

static int difference_table(struct sheet *sheet)
{
	const struct smv_question *question = sheet->question;
	struct smv_column *columns = smv_alloc(sheet->pool, (sheet->group_count + 1) * sizeof *columns);
	struct smv_value *values = smv_alloc(sheet->pool, (sheet->group_count + 1) * sizeof *values);
	struct smv_table table = { .name = "difference", .title = _("Share against all, in percentage points"), .joined = true,
				   .columns = columns };
	size_t option, i;
	int rc;

	if (!sheet->group_count)
		return SMV_OK;
	columns[0] = (struct smv_column){ "option", _("Answer"), SMV_TEXT, false };
	table.column_count = add_columns(sheet, columns, 1, SMV_QUANTITY);
	rc = smv_writer_table(sheet->writer, &table);
	for (option = 0; !rc && option < question->option_count; option++) {
		const struct smv_value all = smv_share_value(sheet->all->counts[option], sheet->all->answered);

		values[0] = smv_text_value(smv_option_label(&question->options[option]));
		for (i = 0; i < sheet->group_count; i++)
			values[1 + i] = smv_change_value(smv_share_value(sheet->cells[i]->counts[option], sheet->cells[i]->answered), all);
		rc = smv_writer_row(sheet->writer, values);
	}
	return rc;
}

static int change_table(struct sheet *sheet)
{
	const struct smv_tally *other = sheet->view->other_tally;
	const struct smv_column columns[] = {
		{ "option", _("Answer"), SMV_TEXT, false },
		{ "share", _("Share"), SMV_PERCENT, false },
		{ "other_share", _("Share before"), SMV_PERCENT, false },
		{ "change", _("Change in percentage points"), SMV_QUANTITY, false },
	};
	const struct smv_table table = { .name = "change", .title = _("Compared with the other survey"), .joined = true, .columns = columns,
					 .column_count = 4 };
	size_t option, place;
	int rc;

	if (!other || (place = smv_survey_same_question(sheet->pool, other, sheet->question)) == SMV_NO_PLACE)
		return SMV_OK;
	rc = smv_writer_table(sheet->writer, &table);
	for (option = 0; !rc && option < sheet->question->option_count; option++) {
		const char *label = sheet->question->options[option].label;
		const struct smv_value now = smv_share_value(sheet->all->counts[option], sheet->all->answered);
		const struct smv_value then = smv_share_value(smv_survey_same_option(sheet->pool, other, place, label),
							      other->all.cells[place].answered);
		const struct smv_value values[] = { smv_text_value(smv_option_label(&sheet->question->options[option])), now, then,
						    smv_change_value(now, then) };

		rc = smv_writer_row(sheet->writer, values);
	}
	return rc;
}

static bool all_whole(const struct smv_tally_cell *cell)
{
	size_t i;

	for (i = 0; i < cell->number_count; i++)
		if (cell->numbers[i] % 100)
			return false;
	return true;
}

static const char *class_label(struct smv_pool *pool, bool days, bool whole, const struct smv_class *class)
{
	char from[SMV_NUMBER_ROOM], to[SMV_NUMBER_ROOM];

	if (days) {
		smv_date_show(from, (int32_t)class->from);
		smv_date_show(to, (int32_t)class->to);
	} else {
		smv_number_show(from, class->from);
		smv_number_show(to, whole ? class->to - 99 : class->to);
	}
	return strcmp(from, to) != 0 ? smv_printf(pool, "%s – %s", from, to) : smv_copy(pool, from);
}

/* Numbers that lie close together are counted as one class, and each class is a bar. */
static int class_table(struct sheet *sheet)
{
	const struct smv_column columns[] = {
		{ "class", _("Between"), SMV_TEXT, false },
		{ "count", _("Number"), SMV_COUNT, false },
		{ "share", _("Share"), SMV_PERCENT, false },
	};
	const struct smv_table table = { .name = "class", .title = _("Answers"), .joined = true, .columns = columns, .column_count = 3 };
	bool days = sheet->question->kind == SMV_QUESTION_DATE;
	bool whole = !days && all_whole(sheet->all);
	struct smv_class classes[SMV_CLASSES_MOST];
	size_t count = smv_classes_of(sheet->all->numbers, sheet->all->number_count, days ? 1 : 100, classes), i;
	int rc = smv_writer_table(sheet->writer, &table);

	for (i = 0; !rc && i < count; i++) {
		const struct smv_value values[] = { smv_text_value(class_label(sheet->pool, days, whole, &classes[i])),
						    smv_number_value(classes[i].count),
						    smv_share_value(classes[i].count, sheet->all->answered) };

		rc = smv_writer_row(sheet->writer, values);
	}
	return rc ? rc : draw(sheet, 0, _("A bar for each class: its share of those who answered."));
}

static int text_table(struct sheet *sheet)
{
	const struct smv_column columns[] = {
		{ "option", _("Answer"), SMV_TEXT, false },
		{ "count", _("Number"), SMV_COUNT, false },
		{ "share", _("Share"), SMV_PERCENT, false },
	};
	const struct smv_table table = { .name = "option", .title = _("Answers"), .joined = true, .columns = columns, .column_count = 3 };
	const struct smv_value answered[] = { smv_text_value(_("Has written something")), smv_number_value(sheet->all->answered),
					      smv_share_value(sheet->all->answered, sheet->all->shown) };
	const struct smv_value blank[] = { smv_text_value(_("Left it blank")), smv_number_value(sheet->all->shown - sheet->all->answered),
					   smv_share_value(sheet->all->shown - sheet->all->answered, sheet->all->shown) };
	int rc;

	if ((rc = smv_writer_table(sheet->writer, &table)) || (rc = smv_writer_row(sheet->writer, answered)) ||
	    (rc = smv_writer_row(sheet->writer, blank)))
		return rc;
	return sheet->view->shape == SMV_SURVEY_REPORT ? smv_survey_texts_of(sheet->pool, sheet->writer, sheet->view, sheet->place) : SMV_OK;
}

int smv_survey_question_tables(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view, size_t question,
			       size_t number, bool joined)
{
	struct sheet sheet = { .joined = joined, .pool = pool, .writer = writer, .view = view, .question = &view->tally->questions[question],
			       .place = question, .all = &view->tally->all.cells[question] };
	int rc;

	sheet.title = smv_question_title(pool, sheet.question);
	gather_groups(&sheet);
	if ((rc = figures(&sheet, number)))
		return rc;
	if (smv_tally_has_numbers(sheet.question))
		return class_table(&sheet);
	if (!smv_tally_has_options(sheet.question))
		return text_table(&sheet);
	if ((rc = option_table(&sheet)) || (rc = difference_table(&sheet)))
		return rc;
	return change_table(&sheet);
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* How groups, options and questions are named, and what the parts of the report reckon alike. */
#include "base/language.h"
#include "base/text.h"
#include "report/survey/survey_tables.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <string.h>

enum { CHART_TITLE_MOST = 90, SHEET_NAME_MOST = 28, SHEETS_MOST = 200, PER_SHEET = 20 };

const struct smv_tally_group *smv_survey_group(const struct smv_tally *tally, size_t place)
{
	return place ? &tally->groups[tally->shown_order[place - 1]] : &tally->all;
}

const char *smv_survey_group_label(const struct smv_tally *tally, const struct smv_tally_group *group)
{
	if (group == &tally->all)
		return _("All");
	if (group->label)
		return group->label;
	return tally->by == SMV_BY_QUESTION ? _("No answer") : _("Not linked");
}

const char *smv_option_label(const struct smv_answer_option *option)
{
	return option->short_label ? option->short_label : option->label;
}

const char *smv_question_title(struct smv_pool *pool, const struct smv_question *question)
{
	return question->group ? smv_printf(pool, "%s: %s", question->group, question->label) : question->label;
}

static const char *clipped(struct smv_pool *pool, const char *text, int most)
{
	if (smv_text_width(text) <= most)
		return text;
	return smv_printf(pool, "%.*s…", (int)smv_text_fit(text, most - 1), text);
}

const char *smv_question_sheet(struct smv_pool *pool, size_t number, const char *label)
{
	char *name = smv_copy(pool, clipped(pool, label, SHEET_NAME_MOST));
	size_t length = strlen(name);

	/* A sheet's name may have no question mark. */
	while (length && strchr("?!.: ", name[length - 1]))
		name[--length] = '\0';
	return smv_printf(pool, "%zu %s", number, name);
}

bool smv_survey_joins(const struct smv_survey_view *view, size_t number)
{
	size_t count = 0, i;

	for (i = 0; i < view->tally->question_count; i++)
		count += view->chosen[i];
	return count > SHEETS_MOST && number % PER_SHEET != 1;
}

const char *smv_question_chart_title(struct smv_pool *pool, const char *label)
{
	return clipped(pool, label, CHART_TITLE_MOST);
}

size_t smv_survey_same_question(struct smv_pool *pool, const struct smv_tally *other, const struct smv_question *question)
{
	struct smv_mark mark = smv_mark(pool);
	const char *key = smv_text_key(pool, question->key);
	size_t i;

	for (i = 0; i < other->question_count; i++)
		if (!strcmp(smv_text_key(pool, other->questions[i].key), key))
			break;
	smv_reset(pool, mark);
	return i < other->question_count ? i : SMV_NO_PLACE;
}

int64_t smv_survey_same_option(struct smv_pool *pool, const struct smv_tally *other, size_t question, const char *label)
{
	const struct smv_question *of = &other->questions[question];
	struct smv_mark mark = smv_mark(pool);
	const char *key = smv_text_key(pool, label);
	int64_t count = SMV_ABSENT;
	size_t i;

	for (i = 0; count == SMV_ABSENT && i < of->option_count; i++)
		if (!strcmp(smv_text_key(pool, of->options[i].label), key))
			count = other->all.cells[question].counts[i];
	smv_reset(pool, mark);
	return count;
}

bool smv_survey_has_theme(const struct smv_survey_view *view, int64_t text, size_t theme)
{
	size_t low = 0, high = view->mark_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (view->marks[middle].text < text)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < view->mark_count && view->marks[low].text == text; low++)
		if (view->marks[low].theme == theme)
			return true;
	return false;
}

const char *smv_survey_themes_of(struct smv_pool *pool, const struct smv_survey_view *view, int64_t text)
{
	const char *names = NULL;
	size_t i;

	for (i = 0; i < view->theme_count; i++)
		if (smv_survey_has_theme(view, text, i))
			names = names ? smv_printf(pool, "%s; %s", names, view->themes[i].name) : view->themes[i].name;
	return names;
}

struct smv_value smv_figure_value(int64_t number)
{
	return (struct smv_value){ .known = number != SMV_ABSENT, .number = number };
}

struct smv_value smv_share_value(int64_t part, int64_t whole)
{
	return (struct smv_value){ .known = part != SMV_ABSENT && whole > 0, .number = part != SMV_ABSENT ? smv_percent_of(part, whole) : 0 };
}

struct smv_value smv_change_value(struct smv_value now, struct smv_value then)
{
	return (struct smv_value){ .known = now.known && then.known, .number = now.known && then.known ? now.number - then.number : 0 };
}

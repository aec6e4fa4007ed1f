/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan report survey: the compiled answers of a survey, a chart for each question. */
#include "base/language.h"
#include "cmd/case/survey_view.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"

enum { MIN_GROUP = 5 };

struct values {
	const char *by, *compare;
	struct smv_list questions;
	int64_t min_group;
	bool texts, unmasked;
};

static const struct smv_option options[] = {
	{ SMV_OPT_TEXT, 0, "by", "QUESTION", N_("also by group: the answers to QUESTION, or kind or category of the linked organisation, or "
						"respondent"), offsetof(struct values, by) },
	{ SMV_OPT_LIST, 0, "question", "Q", N_("only the question of this key, number or wording, or the grid of this heading; may be repeated"),
	  offsetof(struct values, questions) },
	{ SMV_OPT_NUMBER, 0, "min-group", "N", N_("hide groups of fewer than N answers (5)"), offsetof(struct values, min_group) },
	{ SMV_OPT_TEXT, 0, "compare", "OTHER", N_("compare with the survey OTHER, question by question with the same key"),
	  offsetof(struct values, compare) },
	{ SMV_OPT_FLAG, 0, "texts", NULL, N_("only the free texts, in full"), offsetof(struct values, texts) },
	{ SMV_OPT_FLAG, 0, "unmasked", NULL, N_("leave e-mail addresses, telephone and identity numbers in free texts as they are"),
	  offsetof(struct values, unmasked) },
	{ SMV_OPT_END },
};

static enum smv_survey_shape shape_of(enum smv_format format)
{
	switch (smv_format_audience(format)) {
	case SMV_AUDIENCE_SCREEN:
		return SMV_SURVEY_LINES;
	case SMV_AUDIENCE_PROGRAMS:
		return SMV_SURVEY_DATA;
	case SMV_AUDIENCE_PAPER:
		break;
	}
	return SMV_SURVEY_REPORT;
}

/* Free texts are long: the screen shows them when they are asked for, and so does what has room for one table only. */
static bool has_room_for_texts(enum smv_format format)
{
	return smv_format_audience(format) != SMV_AUDIENCE_SCREEN && !smv_format_is_one_table(format);
}

static int run(struct smv_session *session)
{
	const struct values *values = session->values;
	enum smv_format format = session->output.format;
	const struct smv_survey_wish wish = {
		.by = values->by, .questions = &values->questions, .compare = values->compare,
		.min_group = values->min_group < 0 ? MIN_GROUP : values->min_group,
		.texts = values->texts || has_room_for_texts(format),
	};
	struct smv_writer *writer = NULL;
	struct smv_survey_view view;
	int rc;

	if ((rc = smv_survey_view_load(session, session->operands[0], &wish, &view)) || (rc = smv_session_writer(session, &writer)))
		goto out;
	view.shape = shape_of(format);
	view.only_texts = values->texts;
	view.unmasked = values->unmasked;
	rc = smv_report_survey(session->pool, writer, &view);
out:
	return smv_session_end_report(session, writer, rc);
}

static const char *const examples[] = { "samverkan report survey enkat-2017 -o bilaga-1.xlsx",
					"samverkan report survey enkat-2017 --by respondent --question q3",
					"samverkan report survey enkat-2017 --question='Hur nöjd är du med samverkan?'",
					"samverkan report survey enkat-2017 --texts", NULL };

const struct smv_command cmd_report_survey = {
	.group = "report",
	.name = "survey",
	.summary = N_("the compiled answers of a survey, a chart for each question"),
	.operands = "SURVEY",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_SURVEY },
	.options = options,
	.values_size = sizeof(struct values),
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("For each question how many were asked, answered and left it blank, counts and shares of those who answered, for scales mean, "
		   "median, standard deviation (of a sample, as STDAV in Excel) and the share of the two highest answers, for numbers sum, "
		   "mean, median, least and most. Who does not know is counted and stands outside the scale. Rows of a grid are one table.\n\n"
		   "With --by the same for each group. Groups of fewer than --min-group answers to a question are not shown, nor is the group that "
		   "could be told by taking the others from the whole.\n\n"
		   "Free texts stand under their questions in alphabetical order, with e-mail addresses, telephone numbers and personal identity "
		   "numbers masked; names are not found by a program, so read them before they are published. Themes are counted beside "
		   "them, side by side with those of focus groups and workshops.\n\n"
		   "As CSV and JSON it is one row for each question, group and answer. As a workbook it has a sheet with a chart for each question, "
		   "and contents with links."),
	.examples = examples,
	.run = run,
};

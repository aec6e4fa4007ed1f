/* SPDX-License-Identifier: EUPL-1.2 */
/* What the figures of a survey mean and where they come from, in the words of a board. */
#include "base/language.h"
#include "emit/writer.h"
#include "report/survey/survey_tables.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"


static bool has_kind(const struct smv_survey_view *view, enum smv_question_kind kind)
{
	size_t i;

	for (i = 0; i < view->tally->question_count; i++)
		if (view->chosen[i] && view->tally->questions[i].kind == kind)
			return true;
	return false;
}

static bool has_hidden(const struct smv_tally *tally)
{
	size_t i, question;

	for (i = 0; i < tally->group_count; i++)
		for (question = 0; question < tally->question_count; question++)
			if (tally->groups[i].cells[question].hidden)
				return true;
	return false;
}

static int explain_shares(struct smv_writer *writer, const struct smv_survey_view *view)
{
	int rc;

	if ((rc = smv_writer_note(writer, _("Asked are all who answered the survey; who left a question blank is not in its shares, which are of "
					    "those who answered it."))))
		return rc;
	if (has_kind(view, SMV_QUESTION_SEVERAL) &&
	    (rc = smv_writer_note(writer, _("Where several answers can be chosen, each share is of the respondents and not of the answers, so that "
					    "the shares together may exceed 100 %."))))
		return rc;
	if (!has_kind(view, SMV_QUESTION_SCALE))
		return SMV_OK;
	if ((rc = smv_writer_note(writer, _("Scales are reckoned from 1 for the lowest answer, or by the numbers that they are made of. Who does not "
					    "know, or for whom the question is not relevant, is counted and stands outside mean, median, "
					    "deviation and the share of the two highest answers."))))
		return rc;
	return smv_writer_note(writer, _("The standard deviation is that of a sample (divided by the number less one), as STDAV in Excel."));
}

static int explain_groups(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view)
{
	const struct smv_tally *tally = view->tally;
	int rc;

	if (!view->by || tally->min_group < 2)
		return SMV_OK;
	rc = smv_writer_note(writer, smv_printf(pool, _("Groups of fewer than %lld answers to a question are not shown, nor is the group that "
							"could be told by taking the others from the whole."), (long long)tally->min_group));
	if (rc)
		return rc;
	if (!has_hidden(tally))
		return smv_writer_note(writer, _("No group was so small here."));
	return smv_writer_note(writer, _("Who compiles the same answers by another grouping or without the threshold can find out what is not shown "
					 "here: do not publish several groupings of small groups beside each other."));
}

static int explain_texts(struct smv_writer *writer, const struct smv_survey_view *view)
{
	int rc;

	if (!view->text_count && !view->note_count)
		return has_kind(view, SMV_QUESTION_TEXT) ? smv_writer_note(writer, _("The free texts are shown with --texts, and stand in the "
										       "workbook.")) : SMV_OK;
	if ((rc = smv_writer_note(writer, _("The free texts stand in alphabetical order under their questions, so that no order tells who has "
					    "written several."))))
		return rc;
	if (view->unmasked)
		return smv_writer_note(writer, _("Personal data in the free texts have not been masked: do not publish them."));
	return smv_writer_note(writer, _("E-mail addresses, telephone numbers and personal identity numbers in the free texts are masked. Names are "
					 "not found by a program: read the texts before they are published."));
}

int smv_survey_notes_below(struct smv_pool *pool, struct smv_writer *writer, const struct smv_survey_view *view)
{
	char day[SMV_DATE_ROOM];
	int rc;

	if ((!view->only_texts && (rc = explain_shares(writer, view))) || (rc = explain_groups(pool, writer, view)) ||
	    (rc = explain_texts(writer, view)))
		return rc;
	if (view->other && (rc = smv_writer_note(writer, smv_printf(pool, _("Compared with %s: the questions with the same key there. A change is this "
									    "survey less the other."),
								    view->other->title ? view->other->title : view->other->name))))
		return rc;
	if (view->mark_count && (rc = smv_writer_note(writer, _("A text or statement may have several themes, or none."))))
		return rc;
	return smv_writer_note(writer, smv_printf(pool, _("Source: the answers of the survey %s in the register, as of %s."), view->survey->name,
						  smv_date_show(day, view->as_of)));
}

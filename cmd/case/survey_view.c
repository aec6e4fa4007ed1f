/* SPDX-License-Identifier: EUPL-1.2 */
/* A survey as its report needs it, loaded. */
#include "cmd/case/survey_view.h"
#include "base/language.h"
#include "base/text.h"
#include "cmd/case/survey_case.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/office/setting.h"
#include "store/session.h"
#include "store/survey/survey.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* How responses are grouped besides by a question. */
enum { KIND, CATEGORY, RESPONDENT };
static const struct smv_choice groupings[] = {
	[KIND] = { "kind", N_("Kind"), "form" },
	[CATEGORY] = { "category", N_("Category"), "kategori" },
	[RESPONDENT] = { "respondent", N_("Respondent"), "svarande" },
	{ 0 },
};

/* What is gathered while a survey's responses pass by. */
struct pass {
	struct smv_session *session;
	struct smv_survey_case of;
	const struct smv_question *questions; /* that may be shown */
	size_t count;
	size_t kind_question; /* that says who answers; SMV_NO_PLACE: none */
	const bool *chosen;   /* one a question: its texts are kept */
	bool grouped, texts;
	struct smv_survey_text *items;
	size_t item_count, item_room;
};

/* What says who or which association answered is no answer to be compiled. */
static bool names_respondent(const struct smv_question *question)
{
	return question->personal || question->organisation;
}

/* Whether a question is meant by what was typed: its key, its number, its wording or the heading of its grid. */
static bool is_meant(struct smv_pool *pool, const struct smv_question *question, const char *typed)
{
	struct smv_mark mark = smv_mark(pool);
	const char *key = smv_text_key(pool, typed);
	bool meant = *key && (!strcmp(smv_text_key(pool, question->key), key) || !strcmp(smv_text_key(pool, question->label), key) ||
			      !strcmp(smv_printf(pool, "%" PRId64, question->number), typed) ||
			      (question->group && !strcmp(smv_text_key(pool, question->group), key)));

	smv_reset(pool, mark);
	return meant;
}

static int not_a_question(const struct pass *pass, const char *typed)
{
	struct smv_pool *pool = pass->session->pool;
	const char *known = "";
	size_t i;

	for (i = 0; i < pass->of.count; i++)
		if (names_respondent(&pass->of.questions[i]) && is_meant(pool, &pass->of.questions[i], typed))
			return smv_fail(SMV_DENIED, _("the question '%s' tells who the respondent is and stands in no report"), typed);
	for (i = 0; i < pass->count; i++)
		known = smv_printf(pool, "%s%s%s", known, i ? ", " : "", pass->questions[i].key);
	return smv_fail(SMV_NOINPUT, _("no question '%s', there are: %s"), typed, known);
}

/* The survey with those of its questions that a report may show. */
static int take_survey(struct smv_session *session, const char *operand, struct pass *pass)
{
	struct smv_question *kept;
	size_t i;
	int rc;

	*pass = (struct pass){ .session = session, .kind_question = SMV_NO_PLACE };
	if ((rc = smv_survey_choose(session, operand, &pass->of)))
		return rc;
	kept = smv_alloc(session->pool, (pass->of.count + 1) * sizeof *kept);
	for (i = 0; i < pass->of.count; i++) {
		const struct smv_question *question = &pass->of.questions[i];

		if (names_respondent(question) || question->skipped)
			continue;
		if (question->respondent_kind && question->option_count)
			pass->kind_question = pass->count;
		kept[pass->count++] = *question;
	}
	pass->questions = kept;
	return SMV_OK;
}

static int by_question(const struct pass *pass, size_t place, const char *typed, enum smv_tally_by *by, size_t *question)
{
	const struct smv_question *of = &pass->questions[place];

	if (of->kind != SMV_QUESTION_SCALE && of->kind != SMV_QUESTION_ONE)
		return smv_fail(SMV_USAGE, _("--by: '%s' is not answered with one option, choose a question that is, or: kind, category, "
					     "respondent"), typed);
	*by = SMV_BY_QUESTION;
	*question = place;
	return SMV_OK;
}

static const char *name_of(const struct smv_question *question)
{
	return question->short_label ? question->short_label : question->label;
}

static int settle_grouping(const struct pass *pass, const char *typed, enum smv_tally_by *by, size_t *question, const char **label)
{
	const struct smv_choice *grouping;
	size_t i;
	int rc;

	*by = SMV_BY_NOTHING;
	*question = 0;
	*label = NULL;
	if (!typed)
		return SMV_OK;
	for (i = 0; i < pass->count; i++)
		if (is_meant(pass->session->pool, &pass->questions[i], typed)) {
			*label = name_of(&pass->questions[i]);
			return by_question(pass, i, typed, by, question);
		}
	if (!(grouping = smv_choice_by_word(groupings, typed)))
		return smv_fail(SMV_NOINPUT, _("--by: no question '%s'; besides the keys of questions there are: kind, category, respondent"), typed);
	if (grouping == &groupings[RESPONDENT]) {
		if (pass->kind_question == SMV_NO_PLACE)
			return smv_fail(SMV_NOINPUT, _("--by: no question says who answers; the codebook can name it: samverkan survey codebook"));
		*label = name_of(&pass->questions[pass->kind_question]);
		rc = by_question(pass, pass->kind_question, typed, by, question);
		return rc;
	}
	*by = grouping == &groupings[KIND] ? SMV_BY_KIND : SMV_BY_CATEGORY;
	*label = _(grouping->label);
	return SMV_OK;
}

/* Texts of one response: free ones, and what stands beside "other". */
static void keep_texts(struct pass *pass, const struct smv_response *response, size_t group)
{
	size_t kind = SMV_NO_PLACE, i;

	if (pass->kind_question != SMV_NO_PLACE && response->answers[pass->kind_question].option_count == 1)
		kind = response->answers[pass->kind_question].options[0];
	for (i = 0; i < pass->count; i++) {
		const struct smv_answer *answer = &response->answers[i];

		if (!answer->given || !answer->text || !pass->chosen[i])
			continue;
		pass->items = smv_grow(pass->session->pool, pass->items, pass->item_count, &pass->item_room, sizeof *pass->items);
		pass->items[pass->item_count++] = (struct smv_survey_text){
			.question = i, .group = pass->grouped ? group : SMV_NO_PLACE, .kind = kind, .id = answer->text_id,
			.text = smv_copy(pass->session->pool, answer->text),
		};
	}
}

static int by_place(const void *a, const void *b)
{
	const struct smv_survey_text *x = a, *y = b;

	if (x->question != y->question)
		return (x->question > y->question) - (x->question < y->question);
	return (x->id > y->id) - (x->id < y->id);
}

static int feed(struct pass *pass, struct smv_tally *tally)
{
	struct smv_session *session = pass->session;
	struct smv_responses *responses = NULL;
	const struct smv_response *response;
	unsigned long done = 0;
	int rc;

	if ((rc = smv_responses_open(session->store, session->pool, pass->of.survey.id, pass->questions, pass->count, pass->texts, &responses)))
		return rc;
	while (!(rc = smv_responses_next(responses, &response)) && response) {
		size_t group = smv_tally_add(tally, response);

		if (pass->texts)
			keep_texts(pass, response, group);
		smv_progress(session, ++done);
	}
	if (rc)
		smv_responses_close(responses);
	if (pass->item_count)
		qsort(pass->items, pass->item_count, sizeof *pass->items, by_place);
	return rc;
}

/* Groups that come from the register need a link to it. */
static int must_be_linked(const struct smv_tally *tally, const struct smv_survey *survey)
{
	if ((tally->by != SMV_BY_KIND && tally->by != SMV_BY_CATEGORY) || tally->group_count != 1 || tally->groups[0].label)
		return SMV_OK;
	return smv_fail(SMV_NOINPUT, _("--by: no respondent of %s is linked with an organisation of the register that says this, link them "
				       "first: samverkan survey link %s"), survey->name, survey->name);
}

static int compare_with(struct smv_session *session, const char *operand, struct smv_survey_view *view)
{
	struct pass *pass = smv_alloc(session->pool, sizeof *pass);
	struct smv_tally *tally;
	int rc;

	if (!operand)
		return SMV_OK;
	if ((rc = take_survey(session, operand, pass)))
		return rc;
	if (pass->of.survey.id == view->survey->id)
		return smv_fail(SMV_USAGE, _("--compare: '%s' is the same survey, name another"), operand);
	tally = smv_tally_new(session->pool, pass->questions, pass->count, SMV_BY_NOTHING, 0);
	if ((rc = feed(pass, tally)))
		return rc;
	smv_tally_finish(tally, 1);
	view->other = &pass->of.survey;
	view->other_tally = tally;
	return SMV_OK;
}

static int choose_questions(const struct pass *pass, const struct smv_list *typed, bool *chosen)
{
	size_t i, n;

	if (!typed->count)
		memset(chosen, true, pass->count);
	for (n = 0; n < typed->count; n++) {
		bool any = false;

		for (i = 0; i < pass->count; i++)
			if (is_meant(pass->session->pool, &pass->questions[i], typed->items[n]))
				any = chosen[i] = true;
		if (!any)
			return not_a_question(pass, typed->items[n]);
	}
	return SMV_OK;
}

/* Themes, what has them, and the notes of groups and workshops. */
static int take_themes(struct smv_session *session, int64_t survey, struct smv_survey_view *view)
{
	struct smv_theme *themes;
	struct smv_theme_mark *marks;
	struct smv_survey_note *notes;
	int rc;

	if ((rc = smv_theme_list(session->store, session->pool, survey, &themes, &view->theme_count)) ||
	    (rc = smv_theme_marks(session->store, session->pool, survey, -1, themes, view->theme_count, &marks, &view->mark_count)) ||
	    (rc = smv_survey_notes(session->store, session->pool, survey, &notes, &view->note_count)))
		return rc;
	view->themes = themes;
	view->marks = marks;
	view->notes = notes;
	return SMV_OK;
}

int smv_survey_view_load(struct smv_session *session, const char *operand, const struct smv_survey_wish *wish,
			 struct smv_survey_view *view)
{
	struct pass *pass = smv_alloc(session->pool, sizeof *pass);
	struct smv_tally *tally;
	enum smv_tally_by by;
	size_t place;
	bool *chosen;
	int rc;

	*view = (struct smv_survey_view){ .as_of = session->today, .survey = &pass->of.survey };
	if ((rc = take_survey(session, operand, pass)) || (rc = settle_grouping(pass, wish->by, &by, &place, &view->by)))
		return rc;
	chosen = smv_alloc(session->pool, pass->count + 1);
	if ((rc = choose_questions(pass, wish->questions, chosen)) || (rc = take_themes(session, pass->of.survey.id, view)))
		return rc;
	pass->chosen = chosen;
	pass->grouped = by != SMV_BY_NOTHING;
	pass->texts = wish->texts || view->mark_count;
	tally = smv_tally_new(session->pool, pass->questions, pass->count, by, place);
	if ((rc = feed(pass, tally)))
		return rc;
	smv_tally_finish(tally, wish->min_group);
	view->tally = tally;
	view->chosen = chosen;
	view->part = wish->questions->count > 0;
	view->texts = pass->items;
	view->text_count = pass->item_count;
	if ((rc = must_be_linked(tally, view->survey)) || (rc = compare_with(session, wish->compare, view)))
		return rc;
	return smv_store_setting(session->store, session->pool, "municipality", &view->municipality);
}

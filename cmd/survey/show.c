/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan survey show: show the questions of a survey, or one with its options. */
#include "base/language.h"
#include "cmd/case/survey_case.h"
#include "cmd/run/command.h"
#include "report/survey/questionnaire.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/survey/survey.h"

/* Counts how many chose each option. */
static int count_answers(struct smv_session *session, const struct smv_survey *survey, const struct smv_question *question,
			 size_t *answered, size_t *given)
{
	const struct smv_response *response;
	struct smv_responses *responses;
	size_t i;
	int rc;

	*given = 0;
	if ((rc = smv_responses_open(session->store, session->pool, survey->id, question, 1, false, &responses)))
		return rc;
	while (!(rc = smv_responses_next(responses, &response)) && response) {
		*given += response->answers[0].given;
		for (i = 0; i < response->answers[0].option_count; i++)
			answered[response->answers[0].options[i]]++;
	}
	smv_responses_close(responses);
	return rc;
}

static int run(struct smv_session *session)
{
	struct smv_writer *writer = NULL;
	struct smv_survey_case c;
	size_t at = 0, given = 0, *answered = NULL;
	bool one = session->operand_count == 2;
	int rc;

	if ((rc = smv_survey_choose(session, session->operands[0], &c)))
		return rc;
	if (one && (rc = smv_survey_question(session, &c, session->operands[1], &at)))
		return rc;
	if (one) {
		answered = smv_alloc(session->pool, (c.questions[at].option_count + 1) * sizeof *answered);
		if ((rc = count_answers(session, &c.survey, &c.questions[at], answered, &given)))
			return rc;
	}
	if (!(rc = smv_session_writer(session, &writer)))
		rc = one ? smv_report_question(writer, &c.survey, &c.questions[at], answered, given, session->today)
			 : smv_report_questions(writer, &c.survey, c.questions, c.count, session->today);
	if ((rc = smv_writer_close(writer, rc)) || one)
		return rc;
	smv_say(session, smv_translate_plural("%zu response", "%zu responses", c.survey.responses), c.survey.responses);
	return SMV_OK;
}

static const char *const examples[] = {
	"samverkan survey show enkat-2017",
	"samverkan survey show enkat-2017 1",
	NULL,
};

const struct smv_command cmd_survey_show = {
	.group = "survey",
	.name = "show",
	.summary = N_("show the questions of a survey, or one with its options"),
	.operands = "SURVEY [QUESTION]",
	.operands_min = 1,
	.operands_max = 2,
	.completes = { SMV_COMPLETE_SURVEY },
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("QUESTION is the key in the first column, the question's number, or a part of its text. What was answered is compiled by "
		   "report survey."),
	.examples = examples,
	.run = run,
};

/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan survey list: list the surveys. */
#include "base/language.h"
#include "cmd/run/command.h"
#include "report/survey/questionnaire.h"
#include "samverkan/fail.h"
#include "store/survey/survey.h"

static int run(struct smv_session *session)
{
	struct smv_writer *writer = NULL;
	struct smv_survey *list;
	size_t count;
	int rc;

	if ((rc = smv_survey_list(session->store, session->pool, &list, &count)))
		return rc;
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_report_surveys(writer, list, count, session->today);
	return smv_writer_close(writer, rc);
}

static const char *const examples[] = { "samverkan survey list", NULL };

const struct smv_command cmd_survey_list = {
	.group = "survey",
	.name = "list",
	.summary = N_("list the surveys"),
	.operands = "",
	.shows = true,
	.store = SMV_STORE_READS,
	.examples = examples,
	.run = run,
};

/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan survey delete: delete a survey with all its answers. */
#include "base/language.h"
#include "cmd/case/survey_case.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "store/survey/survey.h"

struct values {
	bool yes;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_FLAG, 'y', "yes", NULL, N_("delete it with all its answers"), AT(yes) },
	{ SMV_OPT_END },
};

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_survey_case c;
	int rc;

	if ((rc = smv_survey_choose(session, session->operands[0], &c)))
		return rc;
	if (!v->yes && !session->dry_run)
		return smv_fail(SMV_USAGE, _("%s has %zu responses and %zu notes, which cannot be had back; add --yes to delete them"),
				c.survey.name, c.survey.responses, c.survey.notes);
	if ((rc = smv_survey_delete(session->store, c.survey.id)) || (rc = smv_survey_journal(session, &c.survey, "deleted", c.survey.name)))
		return rc;
	smv_say(session, smv_did(session, _("%s would be deleted, with %zu responses"), _("%s is deleted, with %zu responses")),
		c.survey.name, c.survey.responses);
	return SMV_OK;
}

static const char *const examples[] = { "samverkan survey delete enkat-2017 --dry-run", NULL };

const struct smv_command cmd_survey_delete = {
	.group = "survey",
	.name = "delete",
	.summary = N_("delete a survey with all its answers"),
	.operands = "SURVEY",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_SURVEY },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("What has been answered is overwritten in the file. The exports are not touched; imported again, they give the survey "
		   "back without its codebook and themes."),
	.examples = examples,
	.run = run,
};

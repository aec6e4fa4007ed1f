/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan report award: what a board has before it when it decides on an award. */
#include "base/language.h"
#include "cmd/case/award_view.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"

static int run(struct smv_session *session)
{
	struct smv_award_view view = { 0 };
	struct smv_writer *writer = NULL;
	int rc;

	if ((rc = smv_choose_award(session, session->operands[0], &view.round)) || (rc = smv_award_view_load(session, &view)) ||
	    (rc = smv_session_writer(session, &writer)))
		goto out;
	rc = smv_report_award(session->pool, writer, &view);
out:
	return smv_session_end_report(session, writer, rc);
}

static const char *const examples[] = { "samverkan report award utmärkelse-2018 -o utmärkelse-2018.xlsx", NULL };

const struct smv_command cmd_report_award = {
	.group = "report",
	.name = "award",
	.summary = N_("what a board has before it when it decides on an award"),
	.operands = "NAME",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_AWARD },
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("Who is nominated, side by side: whether they may have it, their points in each criterion, earlier awards, grants and "
		   "agreements of the same year; then the motivations, the criteria, and the awards of all years."),
	.examples = examples,
	.run = run,
};

/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan report grant: what a board has before it when it decides on a round. */
#include "base/language.h"
#include "cmd/case/round_view.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"

static int run(struct smv_session *session)
{
	struct smv_writer *writer = NULL;
	struct smv_grant_view view;
	int rc;

	if ((rc = smv_view_load(session, session->operands[0], &view)) || (rc = smv_view_load_years(session, &view)) ||
	    (rc = smv_session_writer(session, &writer)))
		goto out;
	rc = smv_report_grant(session->pool, writer, &view);
	if (!rc && view.stale)
		smv_say(session, _("the allocation is out of date, run it again: samverkan grant allocate %s"), view.round.name);
out:
	return smv_session_end_report(session, writer, rc);
}

static const char *const examples[] = { "samverkan report grant verksamhetsstöd-2018 -o verksamhetsstöd-2018.docx",
					"samverkan report grant verksamhetsstöd-2018 -o verksamhetsstöd-2018.xlsx",
					"samverkan report grant verksamhetsstöd-2018", NULL };

const struct smv_command cmd_report_grant = {
	.group = "report",
	.name = "grant",
	.summary = N_("what a board has before it when it decides on a round"),
	.operands = "ROUND",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_ROUND },
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("Page 1 answers: how much, to whom, why less than asked, what is new since last year. Then the amounts as a chart, "
		   "amendments, the rules, each step of each amount with its rounding and the board's own judgement, and where all this "
		   "comes from. It is made to be printed on A4, as a workbook (.xlsx) or as a document to go on writing in (.docx, .odt); "
		   ".html is for the web, -F text for a mail."),
	.examples = examples,
	.run = run,
};

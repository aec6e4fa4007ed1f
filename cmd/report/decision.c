/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan report decision: the proposal or the decision on a round, as a text for the minutes. */
#include "base/language.h"
#include "cmd/case/round_view.h"
#include "cmd/run/command.h"
#include "report/grant/decision_text.h"
#include "samverkan/fail.h"
#include "store/grant/obligation.h"

static int run(struct smv_session *session)
{
	struct smv_writer *writer = NULL;
	struct smv_grant_view view;
	int32_t account_by;
	bool begun;
	int rc;

	if ((rc = smv_view_load(session, session->operands[0], &view)) ||
	    (rc = smv_view_load_years(session, &view)))
		return rc;
	if (!view.allocated)
		return smv_fail(
			SMV_DATA,
			_("nothing is allocated to %s yet, first: samverkan grant allocate %s"),
			view.round.name, view.round.name);
	if (view.stale)
		smv_say(session,
			_("the allocation is out of date, run it again: samverkan grant allocate %s"),
			view.round.name);
	if ((rc = smv_followup_due(session->store, view.round.id, &account_by, &begun)) ||
	    (rc = smv_session_writer(session, &writer)))
		return rc;
	return smv_writer_close(writer,
				smv_report_decision(session->pool, writer, &view, account_by));
}

static const char *const examples[] = {
	"samverkan report decision verksamhetsstöd-2018 -o beslut.docx",
	"samverkan report decision verksamhetsstöd-2018 -F text", NULL
};

const struct smv_command cmd_report_decision = {
	.group = "report",
	.name = "decision",
	.summary = N_("the proposal or the decision on a round, as a text for the minutes"),
	.operands = "ROUND",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_ROUND },
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_(
		"Before the round is decided a proposal, afterwards an extract of the minutes: paragraph and title, what is decided in "
		"numbered items, a summary, the amounts with their motives, what the decision rests on and to whom it is sent. As .docx or "
		".odt it is made to go on writing in; report grant is its appendix."),
	.examples = examples,
	.run = run,
};

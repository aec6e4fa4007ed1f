/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan award show: show an award and who is nominated, or one nomination with its scores. */
#include "base/language.h"
#include "cmd/case/award_view.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"

static int run(struct smv_session *session)
{
	bool one = session->operand_count == 2;
	struct smv_award_view view = { 0 };
	struct smv_writer *writer = NULL;
	size_t at = 0;
	int rc;

	if ((rc = smv_choose_award(session, session->operands[0], &view.round)) || (rc = smv_award_view_load(session, &view)) ||
	    (one && (rc = smv_award_view_find(session, &view, session->operands[1], &at))) || (rc = smv_session_writer(session, &writer)))
		goto out;
	rc = one ? smv_report_nomination(session->pool, writer, &view, at) : smv_report_award_sheet(session->pool, writer, &view);
out:
	return smv_writer_close(writer, rc);
}

static const char *const examples[] = { "samverkan award show utmärkelse-2018", "samverkan award show utmärkelse-2018 'RSMH Ekerö'", NULL };

const struct smv_command cmd_award_show = {
	.group = "award",
	.name = "show",
	.summary = N_("show an award and who is nominated, or one nomination with its scores"),
	.operands = "NAME [ORG]",
	.operands_min = 1,
	.operands_max = 2,
	.completes = { SMV_COMPLETE_AWARD, SMV_COMPLETE_APPLICANT },
	.shows = true,
	.store = SMV_STORE_READS,
	.examples = examples,
	.run = run,
};

/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan grant show: a round, or why one organisation gets its amount, step by step. */
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/case/round_view.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "store/grant/allocation.h"
#include "store/grant/application.h"

/* The outcome of one organisation, which may have withdrawn its application. */
static int find_outcome(struct smv_session *session, const struct smv_round *round, const char *operand,
			struct smv_application *application, struct smv_outcome **outcome)
{
	struct smv_organisation organisation;
	bool found;
	int rc;

	if ((rc = smv_choose_organisation(session, operand, &organisation)) ||
	    (rc = smv_application_find(session->store, session->pool, round->id, organisation.id, application, &found)))
		return rc;
	if (!found)
		return smv_fail(SMV_NOINPUT, _("%s has not applied in %s, to see who has: samverkan grant show %s"),
				organisation.name, round->name, round->name);
	return smv_allocation_outcomes(session->store, session->pool, round->id, application, 1, outcome);
}

static int run(struct smv_session *session)
{
	struct smv_writer *writer = NULL;
	struct smv_application application;
	struct smv_outcome *outcome = NULL;
	struct smv_grant_view view;
	int rc;

	if ((rc = smv_view_load(session, session->operands[0], &view)) ||
	    (session->operand_count > 1 && (rc = find_outcome(session, &view.round, session->operands[1], &application, &outcome))) ||
	    (rc = smv_session_writer(session, &writer)))
		goto out;
	rc = outcome ? smv_report_explanation(session->pool, writer, &view, outcome)
		     : smv_report_allocation(session->pool, writer, &view);
out:
	return smv_writer_close(writer, rc);
}

static const char *const examples[] = { "samverkan grant show verksamhetsstöd-2018",
					"samverkan grant show verksamhetsstöd-2018 'RSMH Ekerö'", NULL };

const struct smv_command cmd_grant_show = {
	.group = "grant",
	.name = "show",
	.summary = N_("show a round, or step by step why one organisation gets its amount"),
	.operands = "ROUND [ORG]",
	.operands_min = 1,
	.operands_max = 2,
	.completes = { SMV_COMPLETE_ROUND, SMV_COMPLETE_APPLICANT },
	.shows = true,
	.store = SMV_STORE_READS,
	.examples = examples,
	.run = run,
};

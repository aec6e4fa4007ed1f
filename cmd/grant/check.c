/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan grant check: say who may not be granted and why, and what is missing. */
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/case/round_case.h"
#include "cmd/run/command.h"
#include "report/findings.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

/* What is said of all applications together. */
static void check_applications(struct smv_pool *pool, const struct smv_round_case *round_case, struct smv_findings *findings)
{
	if (!round_case->application_count)
		smv_finding_add(findings, SMV_WARNING, NULL, SMV_ID_NO_APPLICATIONS, _("nobody has applied in %s"), round_case->round->name);
	(void)smv_case_unknown(pool, round_case, SMV_ERROR, findings);
}

static int show(struct smv_session *session, const struct smv_round *round, const struct smv_findings *findings)
{
	struct smv_writer *writer = NULL;
	int rc = smv_session_writer(session, &writer);

	if (!rc)
		rc = smv_report_findings(writer, smv_printf(session->pool, _("To look at in %s"), round->name), session->today, findings);
	return smv_writer_close(writer, rc);
}

static int run(struct smv_session *session)
{
	struct smv_round_case round_case;
	struct smv_findings findings;
	struct smv_round round;
	int rc;

	if ((rc = smv_choose_round(session, session->operands[0], &round)) || (rc = smv_case_load(session, &round, &round_case)))
		return rc;
	smv_findings_init(&findings, session->pool);
	check_applications(session->pool, &round_case, &findings);
	smv_round_check(session->pool, &round_case, &findings);
	if (!findings.count)
		smv_say(session, _("nothing to remark on in %s"), round.name);
	if ((findings.count || session->output.format != SMV_FORMAT_TABLE) && (rc = show(session, &round, &findings)))
		return rc;
	return findings.count ? SMV_FOUND : SMV_OK;
}

static const char *const examples[] = { "samverkan grant check verksamhetsstöd-2018", NULL };

const struct smv_command cmd_grant_check = {
	.group = "grant",
	.name = "check",
	.summary = N_("say who may not be granted and why, and what is missing"),
	.operands = "ROUND",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_ROUND },
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("Exits 1 when there is something to look at: an organisation that the rules refuse, a number that the rules ask for and an "
		   "application lacks, a tier under which one more member lowers the amount, a floor that a cap overrules."),
	.examples = examples,
	.run = run,
};

/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan award check: say who may not have the award and why, and what a board should know. */
#include "base/language.h"
#include "cmd/case/award_view.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "report/findings.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

static void check_day(const struct smv_award_view *view, const struct smv_application *a, struct smv_findings *findings)
{
	char received[SMV_DATE_ROOM], closes[SMV_DATE_ROOM];

	if (view->round.closes != SMV_NO_DATE && a->received != SMV_NO_DATE && a->received > view->round.closes)
		smv_finding_add(findings, SMV_WARNING, NULL, SMV_ID_NOMINATION_LATE, _("%s came in on %s, after the last day, %s"), a->organisation.name,
				smv_date_show(received, a->received), smv_date_show(closes, view->round.closes));
}

/* Money by other ways does not stand in the way of an award, but the board should know. */
static void check_besides(struct smv_pool *pool, const struct smv_award_view *view, const struct smv_application *a,
			  struct smv_findings *findings)
{
	struct smv_award_besides besides = smv_award_besides(pool, view, a->organisation.id);
	char grants[SMV_NUMBER_ROOM], agreements[SMV_NUMBER_ROOM];

	if (besides.earlier)
		smv_finding_add(findings, SMV_WARNING, NULL, SMV_ID_AWARD_EARLIER, _("%s has had the award before: %s"), a->organisation.name, besides.earlier);
	if (besides.grants || besides.agreements)
		smv_finding_add(findings, SMV_WARNING, NULL, SMV_ID_AWARD_BESIDES, _("%s gets money in %lld already: grants %s, agreements %s"),
				a->organisation.name, (long long)view->round.year, smv_money_show(grants, besides.grants),
				smv_money_show(agreements, besides.agreements));
}

static void check(struct smv_session *session, const struct smv_award_view *view, struct smv_findings *findings)
{
	size_t i;

	if (!view->count)
		smv_finding_add(findings, SMV_WARNING, NULL, SMV_ID_NO_NOMINATIONS, _("nobody is nominated for %s"), view->round.name);
	for (i = 0; i < view->count; i++) {
		smv_award_warn(session, view, i, findings);
		check_day(view, &view->nominations[i].application, findings);
		check_besides(session->pool, view, &view->nominations[i].application, findings);
	}
}

static int run(struct smv_session *session)
{
	struct smv_award_view view = { 0 };
	struct smv_writer *writer = NULL;
	struct smv_findings findings;
	int rc;

	if ((rc = smv_choose_award(session, session->operands[0], &view.round)) || (rc = smv_award_view_load(session, &view)))
		return rc;
	smv_findings_init(&findings, session->pool);
	check(session, &view, &findings);
	if (!findings.count)
		smv_say(session, _("nothing to remark on in %s"), view.round.name);
	if (!findings.count && session->output.format == SMV_FORMAT_TABLE)
		return SMV_OK;
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_report_findings(writer, smv_printf(session->pool, _("To look at in %s"), view.round.name), session->today, &findings);
	if ((rc = smv_writer_close(writer, rc)))
		return rc;
	return findings.count ? SMV_FOUND : SMV_OK;
}

static const char *const examples[] = { "samverkan award check utmärkelse-2018", NULL };

const struct smv_command cmd_award_check = {
	.group = "award",
	.name = "check",
	.summary = N_("say who may not have the award and why, and what a board should know"),
	.operands = "NAME",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_AWARD },
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("Exits 1 when there is something to look at: an organisation that the criteria refuse, with the criterion's line and source; a "
		   "nomination that came in late; earlier awards; grants and agreements of the same year."),
	.examples = examples,
	.run = run,
};

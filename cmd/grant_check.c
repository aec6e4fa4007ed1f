/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/fail.h"
#include "base/language.h"
#include "base/number.h"
#include "cmd/choose.h"
#include "cmd/command.h"
#include "cmd/round_case.h"

/* What no rule asks for, but a board does. */
static void check_applications(struct smv_session *session, const struct smv_round_case *round_case)
{
	size_t i;

	if (!round_case->application_count)
		smv_find(session->findings, SMV_WARNING, NULL, "no-applications", _("nobody has applied in %s"), round_case->round->name);
	for (i = 0; i < round_case->application_count; i++)
		if (round_case->applications[i].applied == SMV_ABSENT)
			smv_find(session->findings, SMV_WARNING, NULL, "amount-missing", _("%s has named no amount"),
				 round_case->applications[i].organisation.name);
}

static int run(struct smv_session *session)
{
	struct smv_round_case round_case;
	struct smv_round round;
	int rc;

	if ((rc = smv_choose_round(session, session->operands[0], &round)) || (rc = smv_case_load(session, &round, &round_case)))
		return rc;
	check_applications(session, &round_case);
	smv_reckon_check(session->pool, &round_case, session->findings);
	if (session->findings->count)
		return SMV_FOUND;
	smv_say(session, _("nothing to remark on %s"), round.name);
	return SMV_OK;
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
	.store = SMV_STORE_READS,
	.help = N_("Exits 1 when there is something to look at: an organisation that the rules refuse, a number that the rules ask for and an "
		   "application lacks, a tier under which one more member lowers the amount, a floor that a cap overrules."),
	.examples = examples,
	.run = run,
};

/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan award withdraw: mark a nomination as withdrawn. */
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/case/withdrawal.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"

struct values {
	const char *reason;
	bool mistake;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_PROSE, 0, "reason", "TEXT", N_("why"), AT(reason) },
	{ SMV_OPT_FLAG, 0, "mistake", NULL, N_("it was entered by mistake: remove it, withdrawn or not"), AT(mistake) },
	{ SMV_OPT_END },
};

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_round award;
	int rc;

	if (!v->reason == !v->mistake)
		return smv_fail(SMV_USAGE, _("say why with --reason, or that it was entered by mistake with --mistake"));
	rc = smv_choose_open_award(session, session->operands[0], &award);
	return rc ? rc : smv_withdraw(session, &award, session->operands[1], v->reason);
}

static const char *const examples[] = {
	"samverkan award withdraw utmärkelse-2018 'Parkinson Ekerö' --reason 'vill inte komma i fråga'",
	NULL,
};

const struct smv_command cmd_award_withdraw = {
	.group = "award",
	.name = "withdraw",
	.summary = N_("mark a nomination as withdrawn"),
	.operands = "NAME ORG",
	.operands_min = 2,
	.operands_max = 2,
	.completes = { SMV_COMPLETE_AWARD, SMV_COMPLETE_APPLICANT },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("The nomination stays in the database with the reason and its scores, and takes no part in the award. To nominate again: award nominate. "
		   "One that was entered by mistake is removed with --mistake, and the journal keeps what it was."),
	.examples = examples,
	.run = run,
};

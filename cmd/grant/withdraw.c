/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "cmd/case/withdrawal.h"

struct values {
	const char *reason;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_PROSE, 0, "reason", "TEXT", N_("why"), AT(reason), .required = true },
	{ SMV_OPT_END },
};

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_round round;
	int rc = smv_choose_open_round(session, session->operands[0], &round);

	return rc ? rc : smv_withdraw(session, &round, session->operands[1], v->reason);
}

static const char *const examples[] = {
	"samverkan grant withdraw verksamhetsstöd-2018 RSMH --reason 'drog tillbaka sin ansökan i brev'",
	NULL,
};

const struct smv_command cmd_grant_withdraw = {
	.group = "grant",
	.name = "withdraw",
	.summary = N_("mark an application as withdrawn"),
	.operands = "ROUND ORG",
	.operands_min = 2,
	.operands_max = 2,
	.completes = { SMV_COMPLETE_ROUND, SMV_COMPLETE_APPLICANT },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("The application stays in the database with the reason, and takes no part in the round. To apply again: grant apply."),
	.examples = examples,
	.run = run,
};

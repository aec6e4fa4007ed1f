/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan grant pay: the payment list of what is granted and not yet paid. */
#include "base/language.h"
#include "cmd/case/payable.h"
#include "cmd/run/command.h"
#include "report/grant/payment.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"

struct values {
	int32_t on;
	struct smv_list confirmed;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_DATE, 0, "on", "DATE", N_("the day to pay; else today"), AT(on) },
	{ SMV_OPT_LIST, 0, "confirm-account", "ORG", N_("pay ORG to its account although it was changed after the decision"),
	  AT(confirmed), .completes = SMV_COMPLETE_APPLICANT },
	{ SMV_OPT_END },
};

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_payment_list list = { .pay_on = v->on == SMV_NO_DATE ? session->today : v->on, .as_of = session->today };
	struct smv_writer *writer = NULL;
	struct smv_due_case c;
	bool *listed;
	int rc;

	if ((rc = smv_due_load(session, session->operands[0], &c)))
		return rc;
	if (list.pay_on < c.round.decided_on)
		return smv_fail(SMV_USAGE, _("%s was not decided yet on the day to pay, take a later one with --on"), c.round.name);
	if ((rc = smv_payable(session, &c, &v->confirmed, &listed)))
		return rc;
	list.round = &c.round;
	list.dues = c.dues;
	list.listed = listed;
	list.count = c.count;
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_report_payment(session->pool, writer, &list);
	if ((rc = smv_writer_close(writer, rc)))
		return rc;
	return session->findings->errors ? SMV_FOUND : SMV_OK;
}

static const char *const examples[] = { "samverkan grant pay stöd-2017 --on 2017-09-01 -o betalning.csv", NULL };

const struct smv_command cmd_grant_pay = {
	.group = "grant",
	.name = "pay",
	.summary = N_("list the payments to make: what is granted and not yet paid"),
	.operands = "ROUND",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_EITHER },
	.options = options,
	.values_size = sizeof(struct values),
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("An organisation without an account, or whose account was changed after the decision, is held back: it is told, and the exit "
		   "status is 1. What was granted is what has been paid and what is outstanding, to the öre. The list stores nothing; what "
		   "the bank has paid is stored with grant paid. ROUND may be an award."),
	.examples = examples,
	.run = run,
};

/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/date.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "cmd/command.h"
#include "cmd/due_case.h"
#include "model/giro.h"
#include "report/payment.h"

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

static int confirm(struct smv_session *session, const struct values *v, const struct smv_due_case *c, bool *confirmed)
{
	struct smv_due *due;
	size_t i;
	int rc;

	for (i = 0; i < v->confirmed.count; i++) {
		if ((rc = smv_due_find(session, c, v->confirmed.items[i], &due)))
			return rc;
		confirmed[due - c->dues] = true;
	}
	return SMV_OK;
}

/* Money goes to an account that is there, that can be right, and that nobody has changed since the board decided. */
static bool may_be_paid(struct smv_session *session, const struct smv_due_case *c, const struct smv_due *due, bool confirmed)
{
	const struct smv_organisation *o = &due->organisation;
	char day[SMV_DATE_ROOM];

	if (!o->giro) {
		smv_find(session->findings, SMV_ERROR, NULL, "account-missing",
			 _("%s has no account; set it with: samverkan register set ORG giro=NUMBER"), o->name);
		return false;
	}
	if (smv_account_of(o->giro) == SMV_ACCOUNT_NOT) {
		smv_find(session->findings, SMV_ERROR, NULL, "giro-check-digit", _("the account of %s, '%s', cannot be right, look it up"),
			 o->name, o->giro);
		return false;
	}
	if (smv_account_of(o->giro) == SMV_ACCOUNT_GIRO)
		smv_find(session->findings, SMV_WARNING, NULL, "account-unclear",
			 _("the account of %s, '%s', can be a bankgiro (123-4567) or a plusgiro (12 34 56-7), write its hyphen"), o->name,
			 o->giro);
	if (due->account_changed == SMV_NO_DATE || due->account_changed <= c->round.decided_on || confirmed)
		return true;
	smv_find(session->findings, SMV_ERROR, NULL, "account-changed",
		 _("the account of %s was changed on %s by %s, after the decision; ask the organisation, then add --confirm-account"), o->name,
		 smv_date_show(day, due->account_changed), due->account_changed_by ? due->account_changed_by : "?");
	return false;
}

static void choose(struct smv_session *session, const struct smv_due_case *c, const bool *confirmed, bool *listed)
{
	char paid[SMV_NUMBER_ROOM], granted[SMV_NUMBER_ROOM];
	size_t i;

	for (i = 0; i < c->count; i++) {
		const struct smv_due *due = &c->dues[i];

		if (smv_due_outstanding(due) < 0)
			smv_find(session->findings, SMV_WARNING, NULL, "paid-above-granted",
				 _("%s has been paid %s and is granted %s now; ask the rest back with: samverkan grant reclaim"),
				 due->organisation.name, smv_money_show(paid, due->paid), smv_money_show(granted, due->granted));
		listed[i] = smv_due_outstanding(due) > 0 && may_be_paid(session, c, due, confirmed[i]);
	}
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_payment_list list = { .pay_on = v->on == SMV_NO_DATE ? session->today : v->on, .as_of = session->today };
	struct smv_writer *writer = NULL;
	struct smv_due_case c;
	bool *confirmed, *listed;
	int rc;

	if ((rc = smv_due_load(session, session->operands[0], &c)))
		return rc;
	confirmed = smv_alloc(session->pool, (c.count + 1) * sizeof *confirmed);
	listed = smv_alloc(session->pool, (c.count + 1) * sizeof *listed);
	if (list.pay_on < c.round.decided_on)
		return smv_fail(SMV_USAGE, _("%s was not decided yet on the day to pay, take a later one with --on"), c.round.name);
	if ((rc = confirm(session, v, &c, confirmed)))
		return rc;
	choose(session, &c, confirmed, listed);
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
	.summary = N_("the payment list of what is granted and not yet paid"),
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

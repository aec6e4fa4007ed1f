/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan grant paid: store what has been paid to organisations. */
#include "base/language.h"
#include "cmd/case/payable.h"
#include "cmd/run/command.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/grant/obligation.h"
#include "store/journal/journal_json.h"

struct values {
	int32_t date;
	int64_t amount;
	struct smv_list confirmed;
	bool all, clear;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_DATE, 0, "date", "DATE", N_("the day of the payment"), AT(date) },
	{ SMV_OPT_MONEY, 'a', "amount", "KR", N_("a part of it; else all that is outstanding"), AT(amount) },
	{ SMV_OPT_FLAG, 0, "all", NULL, N_("all that grant pay lists, instead of naming each"), AT(all) },
	{ SMV_OPT_LIST, 0, "confirm-account", "ORG", N_("with --all: ORG too, although its account was changed after the decision"),
	  AT(confirmed), .completes = SMV_COMPLETE_APPLICANT },
	{ SMV_OPT_FLAG, 0, "clear", NULL, N_("take the latest payment back, which was stored by mistake"), AT(clear) },
	{ SMV_OPT_END },
};

static int note(struct smv_session *session, const struct smv_due *due, const char *key, int64_t ore, int32_t day)
{
	struct smv_change change;

	smv_change_begin(&change, session->pool);
	smv_change_number(&change, key, ore);
	smv_change_date(&change, "paid_on", day);
	smv_change_text(&change, "giro", due->organisation.giro);
	return smv_change_note(&change, session->store, smv_printf(session->pool, "application %lld", (long long)due->application));
}

static int clear(struct smv_session *session, const struct smv_due *due)
{
	char room[SMV_NUMBER_ROOM];
	int64_t ore;
	int rc = smv_payment_clear(session->store, due->application, &ore);

	if (rc)
		return rc;
	if (!ore)
		return smv_fail(SMV_NOINPUT, _("nothing has been paid to %s"), due->organisation.name);
	if ((rc = note(session, due, "payment_cleared_ore", ore, SMV_NO_DATE)))
		return rc;
	smv_say(session, smv_did(session, _("would take back the payment to %s: %s"), _("took back the payment to %s: %s")),
		due->organisation.name, smv_money_show(room, ore));
	return SMV_OK;
}

/* Nothing is paid twice, before its decision, or above what is granted. */
static int check(const struct smv_due_case *c, const struct smv_due *due, int32_t day, int64_t ore)
{
	char room[SMV_NUMBER_ROOM], left[SMV_NUMBER_ROOM], when[SMV_DATE_ROOM];
	int64_t outstanding = smv_due_outstanding(due);

	if (!due->granted && !due->paid)
		return smv_fail(SMV_DATA, _("%s is granted nothing in %s"), due->organisation.name, c->round.name);
	if (outstanding <= 0)
		return smv_fail(SMV_DATA, _("%s was paid %s already, on %s; nothing is outstanding"), due->organisation.name,
				smv_money_show(room, due->paid), smv_date_show(when, due->paid_on));
	if (day < c->round.decided_on)
		return smv_fail(SMV_DATA, _("--date comes before the decision, which was on %s"), smv_date_show(when, c->round.decided_on));
	if (!ore)
		return smv_fail(SMV_USAGE, _("--amount: a payment of 0 kr is none"));
	if (ore > outstanding)
		return smv_fail(SMV_DATA, _("%s is more than the %s outstanding to %s"), smv_money_show(room, ore),
				smv_money_show(left, outstanding), due->organisation.name);
	return SMV_OK;
}

static int pay(struct smv_session *session, const struct smv_due *due, int64_t ore, int32_t day)
{
	char room[SMV_NUMBER_ROOM], left[SMV_NUMBER_ROOM];
	int rc;

	if ((rc = smv_payment_add(session->store, due->application, ore, day)) || (rc = note(session, due, "paid_ore", ore, day)))
		return rc;
	smv_say(session, smv_did(session, _("would store the payment to %s: %s, outstanding %s"), _("stored the payment to %s: %s, outstanding %s")),
		due->organisation.name, smv_money_show(room, ore), smv_money_show(left, smv_due_outstanding(due) - ore));
	return SMV_OK;
}

/* All are checked before the first is stored. */
static int find_all(struct smv_session *session, const struct values *v, const struct smv_due_case *c, struct smv_due **dues)
{
	int count = session->operand_count - 1, i, j, rc;

	for (i = 0; i < count; i++) {
		if ((rc = smv_due_find(session, c, session->operands[i + 1], &dues[i])))
			return rc;
		for (j = 0; j < i; j++)
			if (dues[j] == dues[i])
				return smv_fail(SMV_USAGE, _("%s stands twice, name each once"), dues[i]->organisation.name);
		if (!v->clear && (rc = check(c, dues[i], v->date, v->amount == SMV_ABSENT ? smv_due_outstanding(dues[i]) : v->amount)))
			return rc;
	}
	return SMV_OK;
}

/* Stores the whole payment list as paid; what it holds back is reported again. */
static int pay_all(struct smv_session *session, const struct values *v, const struct smv_due_case *c)
{
	size_t i, paid = 0;
	bool *payable;
	int rc;

	if ((rc = smv_payable(session, c, &v->confirmed, &payable)))
		return rc;
	for (i = 0; i < c->count; i++) {
		if (!payable[i])
			continue;
		if ((rc = check(c, &c->dues[i], v->date, smv_due_outstanding(&c->dues[i]))) ||
		    (rc = pay(session, &c->dues[i], smv_due_outstanding(&c->dues[i]), v->date)))
			return rc;
		paid++;
	}
	if (!paid)
		smv_say(session, _("nothing that may be paid is outstanding in %s"), c->round.name);
	return session->findings->errors ? SMV_FOUND : SMV_OK;
}

static int check_line(const struct values *v, int count)
{
	if (!v->clear && v->date == SMV_NO_DATE)
		return smv_fail(SMV_USAGE, _("--date is missing, write the day of the payment"));
	if (v->all ? count > 0 || v->clear : !count)
		return smv_fail(SMV_USAGE, _("write either ROUND ORG... or ROUND --all"));
	if (v->confirmed.count && !v->all)
		return smv_fail(SMV_USAGE, _("--confirm-account goes with --all"));
	if (v->amount != SMV_ABSENT && (v->clear || count != 1))
		return smv_fail(SMV_USAGE, _("--amount is for one payment to one organisation"));
	return SMV_OK;
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	int count = session->operand_count - 1, i, rc;
	struct smv_due **dues = smv_alloc(session->pool, ((size_t)count + 1) * sizeof *dues);
	struct smv_due_case c;

	if ((rc = check_line(v, count)) || (rc = smv_due_load(session, session->operands[0], &c)))
		return rc;
	if (v->all)
		return pay_all(session, v, &c);
	if ((rc = find_all(session, v, &c, dues)))
		return rc;
	for (i = 0; !rc && i < count; i++)
		rc = v->clear ? clear(session, dues[i])
			      : pay(session, dues[i], v->amount == SMV_ABSENT ? smv_due_outstanding(dues[i]) : v->amount, v->date);
	return rc;
}

static const char *const examples[] = {
	"samverkan grant paid stöd-2017 'Parkinson Ekerö' 'RSMH Ekerö' --date 2017-09-01",
	"samverkan grant paid stöd-2017 --all --date 2017-09-01",
	NULL,
};

const struct smv_command cmd_grant_paid = {
	.group = "grant",
	.name = "paid",
	.summary = N_("store what has been paid to organisations"),
	.operands = "ROUND [ORG...]",
	.operands_min = 1,
	.operands_max = -1,
	.completes = { SMV_COMPLETE_EITHER, SMV_COMPLETE_APPLICANT },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("All of it or nothing is stored; with --all those that grant pay holds back are left and told, and the exit status is 1. A "
		   "payment that has been made already, or that is more than what is outstanding, is refused. "
		   "ROUND may be an award."),
	.examples = examples,
	.run = run,
};

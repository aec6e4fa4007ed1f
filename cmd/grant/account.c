/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan grant account: ask for accounts of a round's money, or store the one of an organisation. */
#include "base/language.h"
#include "cmd/case/obligation_case.h"
#include "cmd/run/command.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/grant/obligation.h"
#include "store/journal/journal_json.h"

struct values {
	int64_t spent;
	int32_t received, due;
	const char *note;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_DATE, 0, "due", "DATE", N_("ask everybody in the round to account for the money by DATE"), AT(due) },
	{ SMV_OPT_MONEY, 0, "spent", "KR", N_("what ORG has spent on its purpose"), AT(spent) },
	{ SMV_OPT_DATE, 0, "received", "DATE", N_("the day the account came in; else today"), AT(received) },
	{ SMV_OPT_PROSE, 0, "note", "TEXT", N_("what it says"), AT(note) },
	{ SMV_OPT_END },
};

static int ask(struct smv_session *session, const struct smv_due_case *c, int32_t due)
{
	struct smv_change change;
	char day[SMV_DATE_ROOM];
	int rc;

	if (due < c->round.decided_on)
		return smv_fail(SMV_DATA, _("--due comes before the decision, which was on %s"), smv_date_show(day, c->round.decided_on));
	smv_change_begin(&change, session->pool);
	smv_change_date(&change, "due", due);
	if ((rc = smv_followup_set_due(session->store, c->round.id, due)) ||
	    (rc = smv_change_note(&change, session->store, smv_printf(session->pool, "round %lld", (long long)c->round.id))))
		return rc;
	smv_say(session, smv_did(session, _("would ask for accounts of %s by %s"), _("asked for accounts of %s by %s")), c->round.name,
		smv_date_show(day, due));
	return SMV_OK;
}

static int account(struct smv_session *session, const struct values *v, struct smv_due *due)
{
	struct smv_change change;
	char spent[SMV_NUMBER_ROOM], paid[SMV_NUMBER_ROOM], unspent[SMV_NUMBER_ROOM];
	int32_t received = v->received == SMV_NO_DATE ? session->today : v->received;
	int rc;

	if (!due->paid)
		return smv_fail(SMV_DATA, _("nothing has been paid to %s, so there is nothing to account for; first: samverkan grant paid"),
				due->organisation.name);
	smv_change_begin(&change, session->pool);
	smv_change_number(&change, "spent_ore", v->spent);
	smv_change_date(&change, "received", received);
	if ((rc = smv_followup_put(session->store, due->application, v->spent, received, v->note)) ||
	    (rc = smv_change_note(&change, session->store, smv_printf(session->pool, "application %lld", (long long)due->application))))
		return rc;
	due->spent = v->spent;
	smv_say(session, smv_did(session, _("would store the account of %s: spent %s of %s, unspent %s"),
				 _("stored the account of %s: spent %s of %s, unspent %s")),
		due->organisation.name, smv_money_show(spent, v->spent), smv_money_show(paid, due->paid),
		smv_money_show(unspent, smv_due_unspent(due)));
	return SMV_OK;
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	bool one = session->operand_count == 2;
	struct smv_due_case c;
	struct smv_due *due;
	int rc;

	if (one != (v->spent != SMV_ABSENT) || (!one && v->due == SMV_NO_DATE))
		return smv_fail(SMV_USAGE, _("write either ROUND ORG --spent KR or ROUND --due DATE"));
	if ((rc = smv_due_load(session, session->operands[0], &c)) || (v->due != SMV_NO_DATE && (rc = ask(session, &c, v->due))))
		return rc;
	if (!one || (rc = smv_due_find(session, &c, session->operands[1], &due)))
		return rc;
	return account(session, v, due);
}

static const char *const examples[] = {
	"samverkan grant account stöd-2017 --due 2018-02-28",
	"samverkan grant paid stöd-2017 'RSMH Ekerö' --date 2017-09-01",
	"samverkan grant account stöd-2017 'RSMH Ekerö' --spent 9000 --received 2018-02-12 --note 'Hyra och kaffe'",
	NULL,
};

const struct smv_command cmd_grant_account = {
	.group = "grant",
	.name = "account",
	.summary = N_("ask for accounts of a round's money, or store the one of an organisation"),
	.operands = "ROUND [ORG]",
	.operands_min = 1,
	.operands_max = 2,
	.completes = { SMV_COMPLETE_EITHER, SMV_COMPLETE_APPLICANT },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("A board that asks for no follow-up leaves this out. A second account of an organisation takes the first one's place. What is "
		   "missing, late or unspent stands in report followup. ROUND may be an award."),
	.examples = examples,
	.run = run,
};

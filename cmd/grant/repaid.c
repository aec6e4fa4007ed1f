/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan grant repaid: store that money has come back. */
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
	int32_t date;
	bool clear;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_DATE, 0, "date", "DATE", N_("the day the money came; else today"), AT(date) },
	{ SMV_OPT_FLAG, 0, "clear", NULL, N_("take the latest repayment back, which was stored by mistake"), AT(clear) },
	{ SMV_OPT_END },
};

static int note(struct smv_session *session, const struct smv_due *due, const char *key, int64_t ore, int32_t day)
{
	struct smv_change change;

	smv_change_begin(&change, session->pool);
	smv_change_number(&change, key, ore);
	smv_change_date(&change, "repaid_on", day);
	return smv_change_note(&change, session->store, smv_printf(session->pool, "application %lld", (long long)due->application));
}

static int clear(struct smv_session *session, const struct smv_due *due)
{
	char room[SMV_NUMBER_ROOM];
	int64_t ore;
	int rc = smv_repayment_clear(session->store, due->application, &ore);

	if (rc)
		return rc;
	if (!ore)
		return smv_fail(SMV_NOINPUT, _("nothing has come back from %s"), due->organisation.name);
	if ((rc = note(session, due, "repayment_cleared_ore", ore, SMV_NO_DATE)))
		return rc;
	smv_say(session, smv_did(session, _("would take back the repayment of %s: %s"), _("took back the repayment of %s: %s")),
		due->organisation.name, smv_money_show(room, ore));
	return SMV_OK;
}

/* With what is still claimed after this; nothing where nothing was claimed back. */
static void tell(const struct smv_session *session, const struct smv_due *due, int64_t ore)
{
	char room[SMV_NUMBER_ROOM], left[SMV_NUMBER_ROOM];
	int64_t asked = due->reclaimed - due->repaid - ore;

	smv_say(session, smv_did(session, _("would store that %s came back from %s; still asked for: %s"),
				 _("stored that %s came back from %s; still asked for: %s")),
		smv_money_show(room, ore), due->organisation.name, smv_money_show(left, asked > 0 ? asked : 0));
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	int32_t day = v->date == SMV_NO_DATE ? session->today : v->date;
	char room[SMV_NUMBER_ROOM], left[SMV_NUMBER_ROOM];
	struct smv_due_case c;
	struct smv_due *due;
	int64_t ore;
	int rc;

	if (v->clear ? session->operand_count > 2 : session->operand_count < 3)
		return smv_fail(SMV_USAGE, _("write either ROUND ORG KR or ROUND ORG --clear"));
	if ((rc = smv_due_load(session, session->operands[0], &c)) || (rc = smv_due_find(session, &c, session->operands[1], &due)))
		return rc;
	if (v->clear)
		return clear(session, due);
	if ((rc = smv_typed_money(session->pool, "KR", session->operands[2], &ore)))
		return rc;
	if (!ore)
		return smv_fail(SMV_USAGE, _("write an amount above 0 kr"));
	if (ore > due->paid - due->repaid)
		return smv_fail(SMV_DATA, _("%s is more than the %s that %s was paid and has not come back"), smv_money_show(room, ore),
				smv_money_show(left, due->paid - due->repaid), due->organisation.name);
	if (day < due->paid_on)
		return smv_fail(SMV_DATA, _("--date comes before the payment, which was on %s"), smv_date_show(room, due->paid_on));
	if ((rc = smv_repayment_add(session->store, due->application, ore, day)) || (rc = note(session, due, "repaid_ore", ore, day)))
		return rc;
	tell(session, due, ore);
	return SMV_OK;
}

static const char *const examples[] = {
	"samverkan grant paid stöd-2017 'RSMH Ekerö' --date 2017-09-01",
	"samverkan grant repaid stöd-2017 'RSMH Ekerö' 500 --date 2018-04-20",
	NULL,
};

const struct smv_command cmd_grant_repaid = {
	.group = "grant",
	.name = "repaid",
	.summary = N_("store that money has come back"),
	.operands = "ROUND ORG [KR]",
	.operands_min = 2,
	.operands_max = 3,
	.completes = { SMV_COMPLETE_EITHER, SMV_COMPLETE_APPLICANT },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("Whether the board has asked for it or not, and never more than was paid. It is not paid out anew; report followup shows it "
		   "beside what is asked back. ROUND may be an award."),
	.examples = examples,
	.run = run,
};

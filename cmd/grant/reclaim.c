/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan grant reclaim: store that the board asks money back. */
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
	const char *reason;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_DATE, 0, "date", "DATE", N_("the day of the claim; else today"), AT(date) },
	{ SMV_OPT_PROSE, 0, "reason", "TEXT", N_("why the money is claimed back"), AT(reason), .required = true },
	{ SMV_OPT_END },
};

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	int32_t day = v->date == SMV_NO_DATE ? session->today : v->date;
	char room[SMV_NUMBER_ROOM], left[SMV_NUMBER_ROOM];
	struct smv_change change;
	struct smv_due_case c;
	struct smv_due *due;
	int64_t ore;
	int rc;

	if ((rc = smv_due_load(session, session->operands[0], &c)) || (rc = smv_due_find(session, &c, session->operands[1], &due)) ||
	    (rc = smv_typed_money(session->pool, "KR", session->operands[2], &ore)))
		return rc;
	if (!ore || !*v->reason)
		return smv_fail(SMV_USAGE, _("write an amount above 0 kr and a reason"));
	if (ore > due->paid - due->reclaimed)
		return smv_fail(SMV_DATA, _("%s is more than the %s that %s was paid and has not been asked for"), smv_money_show(room, ore),
				smv_money_show(left, due->paid - due->reclaimed), due->organisation.name);
	smv_change_begin(&change, session->pool);
	smv_change_number(&change, "reclaimed_ore", ore);
	smv_change_date(&change, "reclaimed_on", day);
	smv_change_text(&change, "reason", v->reason);
	if ((rc = smv_reclaim_add(session->store, due->application, ore, day, v->reason)) ||
	    (rc = smv_change_note(&change, session->store, smv_printf(session->pool, "application %lld", (long long)due->application))))
		return rc;
	smv_say(session, smv_did(session, _("would ask %s back from %s"), _("asked %s back from %s")), smv_money_show(room, ore),
		due->organisation.name);
	return SMV_OK;
}

static const char *const examples[] = {
	"samverkan grant paid stöd-2017 'RSMH Ekerö' --date 2017-09-01",
	"samverkan grant reclaim stöd-2017 'RSMH Ekerö' 500 --reason 'Lägret blev inte av'",
	NULL,
};

const struct smv_command cmd_grant_reclaim = {
	.group = "grant",
	.name = "reclaim",
	.summary = N_("store that the board asks money back"),
	.operands = "ROUND ORG KR",
	.operands_min = 3,
	.operands_max = 3,
	.completes = { SMV_COMPLETE_EITHER, SMV_COMPLETE_APPLICANT },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("Never more than was paid. What comes back is stored with grant repaid. ROUND may be an award."),
	.examples = examples,
	.run = run,
};

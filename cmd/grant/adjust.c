/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan grant adjust: set the board's own amount instead of the rules'. */
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/grant/allocation.h"
#include "store/grant/application.h"
#include "store/journal/journal_json.h"

struct values {
	const char *reason;
	bool clear;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_PROSE, 0, "reason", "TEXT", N_("why the board departs from the rules"), AT(reason) },
	{ SMV_OPT_FLAG, 0, "clear", NULL, N_("take the adjustment back: the amount of the rules counts again"), AT(clear) },
	{ SMV_OPT_END },
};

static int clear(struct smv_session *session, const struct smv_application *application)
{
	struct smv_change change;
	bool was_there;
	int rc;

	smv_change_begin(&change, session->pool);
	if ((rc = smv_adjustment_clear(session->store, application->id, &was_there)))
		return rc;
	if (!was_there) {
		smv_say(session, _("%s is not adjusted, nothing was changed"), application->organisation.name);
		return SMV_OK;
	}
	smv_change_text(&change, "adjustment", "cleared");
	if ((rc = smv_change_note(&change, session->store, smv_printf(session->pool, "application %lld", (long long)application->id))))
		return rc;
	smv_say(session, smv_did(session, _("would take back the adjustment of %s"), _("took back the adjustment of %s")),
		application->organisation.name);
	return SMV_OK;
}

static int adjust(struct smv_session *session, const struct smv_application *application, const char *typed, const char *reason)
{
	struct smv_change change;
	char room[SMV_NUMBER_ROOM];
	int64_t ore;
	int rc;

	smv_change_begin(&change, session->pool);
	if ((rc = smv_typed_money(session->pool, "KR", typed, &ore)) ||
	    (rc = smv_adjustment_put(session->store, application->id, ore, reason)))
		return rc;
	smv_change_number(&change, "adjusted_ore", ore);
	smv_change_text(&change, "reason", reason);
	if ((rc = smv_change_note(&change, session->store, smv_printf(session->pool, "application %lld", (long long)application->id))))
		return rc;
	smv_say(session, smv_did(session, _("would adjust %s to %s"), _("adjusted %s to %s")), application->organisation.name,
		smv_money_show(room, ore));
	return SMV_OK;
}

/* A sum above the pot is only warned of here: the next adjustment may put it right, and decide refuses it. */
static int say_sum(struct smv_session *session, const char *name)
{
	char sum[SMV_NUMBER_ROOM], limit[SMV_NUMBER_ROOM];
	struct smv_round round;
	struct smv_pot pot;
	bool found;
	int rc;

	if ((rc = smv_choose_round(session, name, &round)) || (rc = smv_allocation_pot(session->store, round.id, &pot, &found)) || !found)
		return rc;
	smv_money_show(sum, round.allocated);
	smv_money_show(limit, pot.pot);
	if (round.allocated > pot.pot)
		smv_finding_add(session->findings, SMV_WARNING, NULL, SMV_ID_SUM_ABOVE_POT,
				_("together the amounts are %s, more than the %s to share out; the round cannot be decided like this"), sum, limit);
	else
		smv_say(session, _("together %s of %s"), sum, limit);
	return SMV_OK;
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_organisation organisation;
	struct smv_application application;
	struct smv_round round;
	bool known;
	int rc;

	if (v->clear == (session->operand_count == 3))
		return smv_fail(SMV_USAGE, _("write either an amount or --clear"));
	if (!v->clear && !v->reason)
		return smv_fail(SMV_USAGE, _("--reason is missing, the report shows it beside the amount"));
	if ((rc = smv_choose_open_round(session, session->operands[0], &round)) ||
	    (rc = smv_choose_organisation(session, session->operands[1], &organisation)) ||
	    (rc = smv_application_find(session->store, session->pool, round.id, organisation.id, &application, &known)))
		return rc;
	if (!known || application.withdrawn)
		return smv_fail(SMV_NOINPUT, _("%s has no application in %s"), organisation.name, round.name);
	rc = v->clear ? clear(session, &application) : adjust(session, &application, session->operands[2], v->reason);
	return rc ? rc : say_sum(session, round.name);
}

static const char *const examples[] = {
	"samverkan grant adjust verksamhetsstöd-2018 RSMH 12000 --reason 'ny lokal under året'",
	"samverkan grant adjust verksamhetsstöd-2018 RSMH --clear",
	NULL,
};

const struct smv_command cmd_grant_adjust = {
	.group = "grant",
	.name = "adjust",
	.summary = N_("set the board's own amount instead of the rules'"),
	.operands = "ROUND ORG [KR]",
	.operands_min = 2,
	.operands_max = 3,
	.completes = { SMV_COMPLETE_ROUND, SMV_COMPLETE_APPLICANT },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("An adjustment survives a new allocation and changes nobody else's amount. Reports show it as a deviation from the rules, "
		   "with its reason. A board without rules adjusts every amount."),
	.examples = examples,
	.run = run,
};

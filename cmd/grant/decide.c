/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan grant decide: store the board's decision and freeze the round. */
#include "base/language.h"
#include "cmd/case/minutes.h"
#include "cmd/case/resolve.h"
#include "cmd/case/round_case.h"
#include "cmd/run/command.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/grant/allocation.h"
#include "store/grant/decision.h"
#include "store/journal/journal_json.h"

struct values {
	int32_t date;
	const char *paragraph, *reference;
	bool confirm_date, confirm_paragraph;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_DATE, 0, "date", "DATE", N_("the day of the board's meeting"), AT(date), .required = true },
	{ SMV_OPT_TEXT, 0, "paragraph", "N", N_("the paragraph of the minutes"), AT(paragraph), .required = true },
	{ SMV_OPT_TEXT, 0, "reference", "DNR", N_("diarienummer; else the round's"), AT(reference) },
	SMV_OPT_CONFIRM_DATE(AT(confirm_date)),
	SMV_OPT_CONFIRM_PARAGRAPH(AT(confirm_paragraph)),
	{ SMV_OPT_END },
};

/* The stored allocation must be what the rules give today, and there must be money for the sum. */
static int check(struct smv_session *session, const struct smv_round *round, struct smv_outcome **outcomes, size_t *count)
{
	char sum[SMV_NUMBER_ROOM], limit[SMV_NUMBER_ROOM];
	struct smv_round_case round_case;
	struct smv_outcome *today;
	struct smv_pot stored_pot, pot;
	bool found;
	int rc;

	if ((rc = smv_allocation_pot(session->store, round->id, &stored_pot, &found)))
		return rc;
	if (!found)
		return smv_fail(SMV_DATA, _("nothing is allocated yet, first: samverkan grant allocate %s"), round->name);
	if ((rc = smv_case_load(session, round, &round_case)) ||
	    (rc = smv_allocation_outcomes(session->store, session->pool, round->id, round_case.applications,
					  round_case.application_count, outcomes)) ||
	    (rc = smv_round_allocate(session->pool, &round_case, false, &pot, &today, session->findings)))
		return rc;
	*count = round_case.application_count;
	if (!smv_round_agrees(&stored_pot, *outcomes, &pot, today, *count))
		return smv_fail(SMV_DATA, _("the allocation is out of date, applications or rules have changed since; first: samverkan grant allocate %s"),
				round->name);
	if (round->allocated > pot.pot)
		return smv_fail(SMV_DATA, _("together the amounts are %s, more than the %s to share out; adjust them"),
				smv_money_show(sum, round->allocated), smv_money_show(limit, pot.pot));
	return SMV_OK;
}

static int note(struct smv_session *session, const struct smv_decision *decision, int64_t sum)
{
	struct smv_change change;

	smv_change_begin(&change, session->pool);
	smv_change_date(&change, "decided_on", decision->decided_on);
	smv_change_text(&change, "paragraph", decision->paragraph);
	smv_change_text(&change, "reference", decision->reference);
	smv_change_number(&change, "allocated_ore", sum);
	return smv_change_note(&change, session->store, smv_printf(session->pool, "round %lld", (long long)decision->round));
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_decision decision;
	struct smv_outcome *outcomes;
	char sum[SMV_NUMBER_ROOM], day[SMV_DATE_ROOM];
	struct smv_round round;
	size_t count = 0;
	const char *paragraph;
	int rc;

	if ((rc = smv_bare_paragraph(v->paragraph, &paragraph)) || (rc = smv_choose_open_round(session, session->operands[0], &round)) ||
	    (rc = smv_refuse_future(session, v->date, round.decide_on)) || (rc = smv_refuse_other_day(&round, v->date, v->confirm_date)))
		return rc;
	if (round.closes != SMV_NO_DATE && v->date < round.closes)
		return smv_fail(SMV_DATA, _("%s is open for applications until %s, a decision cannot come before"), round.name,
				smv_date_show(day, round.closes));
	if ((rc = check(session, &round, &outcomes, &count)))
		return rc;
	decision = (struct smv_decision){ .round = round.id, .decided_on = v->date, .board = round.board, .paragraph = paragraph,
					  .reference = v->reference ? v->reference : round.reference };
	if ((rc = smv_refuse_paragraph(session, &decision, v->confirm_paragraph)) ||
	    (rc = smv_decision_add(session->store, &decision, outcomes, count)) || (rc = note(session, &decision, round.allocated)))
		return rc;
	smv_say(session, smv_did(session, _("would decide %s: %s to %zu applications, %s, § %s"), _("decided %s: %s to %zu applications, %s, § %s")),
		round.name, smv_money_show(sum, round.allocated), count, smv_date_show(day, v->date), paragraph);
	return SMV_OK;
}

static const char *const examples[] = {
	"samverkan grant decide verksamhetsstöd-2018 --date 2018-06-13 --paragraph 57",
	NULL,
};

const struct smv_command cmd_grant_decide = {
	.group = "grant",
	.name = "decide",
	.summary = N_("store the board's decision and freeze the round"),
	.operands = "ROUND",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_ROUND },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("From here on the database refuses every change of the round. Refused when the allocation is out of date or together the "
		   "amounts are more than there is to share out."),
	.examples = examples,
	.run = run,
};

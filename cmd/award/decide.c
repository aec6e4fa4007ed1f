/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan award decide: store who gets the award and freeze it. */
#include "base/language.h"
#include "cmd/case/award_view.h"
#include "cmd/case/minutes.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"
#include "store/grant/decision.h"
#include "store/journal/journal_json.h"

#include <string.h>

struct values {
	int32_t date;
	const char *paragraph, *reference, *motivation;
	bool confirm_paragraph;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_DATE, 0, "date", "DATE", N_("the day of the board's meeting"), AT(date), .required = true },
	{ SMV_OPT_TEXT, 0, "paragraph", "N", N_("the paragraph of the minutes"), AT(paragraph), .required = true },
	{ SMV_OPT_PROSE, 0, "motivation", "TEXT", N_("why it goes to whom it goes to"), AT(motivation), .required = true },
	{ SMV_OPT_TEXT, 0, "reference", "DNR", N_("diarienummer; else the award's"), AT(reference) },
	SMV_OPT_CONFIRM_PARAGRAPH(AT(confirm_paragraph)),
	{ SMV_OPT_END },
};

/* Who gets how much: one granted amount a nomination, SMV_ABSENT until it is named. */
static int take_operand(struct smv_session *session, const struct smv_award_view *view, const char *operand, int64_t *granted,
			bool *open)
{
	const char *equals = strrchr(operand, '='), *refusal;
	int64_t amount = 0;
	size_t at;
	int rc;

	if (equals && (rc = smv_typed_money(session->pool, operand, equals + 1, &amount)))
		return rc;
	if (equals && !amount)
		return smv_fail(SMV_USAGE, _("'%s' gives nothing, leave it out"), operand);
	if ((rc = smv_award_view_find(session, view,
				      equals ? smv_copy_bytes(session->pool, operand, (size_t)(equals - operand)) : operand, &at)))
		return rc;
	if (granted[at] != SMV_ABSENT || open[at])
		return smv_fail(SMV_USAGE, _("%s stands twice, name each once"), view->nominations[at].application.organisation.name);
	if ((refusal = smv_award_refusal(session->pool, view, at)))
		return smv_fail(SMV_DATA, _("%s may not have the award: %s"), view->nominations[at].application.organisation.name, refusal);
	if (equals)
		granted[at] = amount;
	else
		open[at] = true;
	return SMV_OK;
}

/* Those who are named without an amount share what is left alike. */
static int share_rest(const struct smv_award_view *view, int64_t *granted, const bool *open)
{
	char sum_room[SMV_NUMBER_ROOM], room[SMV_NUMBER_ROOM];
	int64_t sum = 0, left, sharers = 0;
	size_t i;

	for (i = 0; i < view->count; i++) {
		if (granted[i] != SMV_ABSENT && __builtin_add_overflow(sum, granted[i], &sum))
			sum = INT64_MAX;
		sharers += open[i];
	}
	left = view->round.budget - sum;
	if (sharers && !left)
		return smv_fail(SMV_DATA, _("nothing of %s is left for those without an amount; write ORG=KR"),
				smv_money_show(room, view->round.budget));
	if (left < 0)
		return smv_fail(SMV_DATA, _("the amounts are together %s, and the award is %s; lower them"), smv_money_show(sum_room, sum),
				smv_money_show(room, view->round.budget));
	if (sharers && left % sharers)
		return smv_fail(SMV_DATA, _("%s cannot be shared by %lld alike to the öre, write ORG=KR"), smv_money_show(room, left),
				(long long)sharers);
	for (i = 0; i < view->count; i++)
		if (open[i])
			granted[i] = left / sharers;
	return SMV_OK;
}

static int share_out(struct smv_session *session, const struct smv_award_view *view, struct smv_outcome *outcomes, int64_t *sum)
{
	int64_t *granted = smv_alloc(session->pool, (view->count + 1) * sizeof *granted);
	bool *open = smv_alloc(session->pool, (view->count + 1) * sizeof *open);
	size_t i;
	int n, rc;

	for (i = 0; i < view->count; i++)
		granted[i] = SMV_ABSENT;
	for (n = 1; n < session->operand_count; n++)
		if ((rc = take_operand(session, view, session->operands[n], granted, open)))
			return rc;
	if ((rc = share_rest(view, granted, open)))
		return rc;
	for (*sum = 0, i = 0; i < view->count; i++) {
		outcomes[i] = view->outcomes[i];
		outcomes[i].granted = granted[i] == SMV_ABSENT ? 0 : granted[i];
		*sum += outcomes[i].granted;
	}
	return SMV_OK;
}

static int note(struct smv_session *session, const struct smv_decision *decision, int64_t sum)
{
	struct smv_change change;

	smv_change_begin(&change, session->pool);
	smv_change_date(&change, "decided_on", decision->decided_on);
	smv_change_text(&change, "paragraph", decision->paragraph);
	smv_change_text(&change, "reference", decision->reference);
	smv_change_text(&change, "motivation", decision->motivation);
	smv_change_number(&change, "allocated_ore", sum);
	return smv_change_note(&change, session->store, smv_printf(session->pool, "round %lld", (long long)decision->round));
}

static void say(struct smv_session *session, const struct smv_award_view *view, const struct smv_decision *decision,
		const struct smv_outcome *outcomes, int64_t sum)
{
	char room[SMV_NUMBER_ROOM], limit[SMV_NUMBER_ROOM], day[SMV_DATE_ROOM];
	size_t i;

	for (i = 0; i < view->count; i++)
		if (outcomes[i].granted)
			smv_say(session, "%s: %s", view->nominations[i].application.organisation.name, smv_money_show(room, outcomes[i].granted));
	smv_say(session, smv_did(session, _("would decide %s: %s of %s, %s, § %s"), _("decided %s: %s of %s, %s, § %s")), view->round.name,
		smv_money_show(room, sum), smv_money_show(limit, view->round.budget), smv_date_show(day, decision->decided_on),
		decision->paragraph);
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_award_view view = { 0 };
	struct smv_decision decision;
	struct smv_outcome *outcomes;
	char day[SMV_DATE_ROOM];
	const char *paragraph;
	int64_t sum;
	int rc;

	if ((rc = smv_bare_paragraph(v->paragraph, &paragraph)) || (rc = smv_refuse_future(session, v->date, SMV_NO_DATE)) ||
	    (rc = smv_choose_open_award(session, session->operands[0], &view.round)) || (rc = smv_award_view_load(session, &view)))
		return rc;
	if (view.round.closes != SMV_NO_DATE && v->date < view.round.closes)
		return smv_fail(SMV_DATA, _("%s is open for nominations until %s, a decision cannot come before"), view.round.name,
				smv_date_show(day, view.round.closes));
	outcomes = smv_alloc(session->pool, (view.count + 1) * sizeof *outcomes);
	if ((rc = share_out(session, &view, outcomes, &sum)))
		return rc;
	decision = (struct smv_decision){ .round = view.round.id, .decided_on = v->date, .board = view.round.board,
					  .paragraph = paragraph, .reference = v->reference ? v->reference : view.round.reference,
					  .motivation = v->motivation };
	if ((rc = smv_refuse_paragraph(session, &decision, v->confirm_paragraph)) ||
	    (rc = smv_decision_add(session->store, &decision, outcomes, view.count)) || (rc = note(session, &decision, sum)))
		return rc;
	say(session, &view, &decision, outcomes, sum);
	return SMV_OK;
}

static const char *const examples[] = {
	"samverkan award decide utmärkelse-2018 'RSMH Ekerö=6000' 'Parkinson Ekerö' --date 2018-04-18 --paragraph 31 --motivation "
	"'Två som når dem ingen annan når' --dry-run",
	"samverkan award decide utmärkelse-2018 'RSMH Ekerö' --date 2018-04-18 --paragraph 31 --motivation @motivering.txt",
	NULL,
};

const struct smv_command cmd_award_decide = {
	.group = "award",
	.name = "decide",
	.summary = N_("store who gets the award and freeze it"),
	.operands = "NAME ORG[=KR]...",
	.operands_min = 2,
	.operands_max = -1,
	.completes = { SMV_COMPLETE_AWARD, SMV_COMPLETE_APPLICANT },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("Those who are named without an amount share what is left alike. Refused before the last day to nominate, for an organisation "
		   "that is not nominated or that the criteria refuse, and when the amounts are together more than the award. From here on the "
		   "database refuses every change of it."),
	.examples = examples,
	.run = run,
};

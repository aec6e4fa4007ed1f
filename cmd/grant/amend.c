/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan grant amend: store a new decision that mends one amount of a decided round or award. */
#include "base/language.h"
#include "cmd/case/award_view.h"
#include "cmd/case/minutes.h"
#include "cmd/case/obligation_case.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/grant/allocation.h"
#include "store/grant/decision.h"
#include "store/grant/obligation.h"
#include "store/journal/journal_json.h"

struct values {
	int32_t date;
	const char *paragraph, *reference, *reason;
	bool confirm_paragraph;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_DATE, 0, "date", "DATE", N_("the day of the new decision"), AT(date), .required = true },
	{ SMV_OPT_TEXT, 0, "paragraph", "N", N_("the paragraph of its minutes"), AT(paragraph), .required = true },
	{ SMV_OPT_PROSE, 0, "reason", "TEXT", N_("why the amount is changed"), AT(reason), .required = true },
	{ SMV_OPT_TEXT, 0, "reference", "DNR", N_("diarienummer; else that of the decision"), AT(reference) },
	SMV_OPT_CONFIRM_PARAGRAPH(AT(confirm_paragraph)),
	{ SMV_OPT_END },
};

/* There must be money for the new sum too. */
static int check_sum(struct smv_session *session, const struct smv_due_case *c, const struct smv_due *due, int64_t ore)
{
	char sum_room[SMV_NUMBER_ROOM], room[SMV_NUMBER_ROOM];
	int64_t sum = ore, limit = c->round.budget;
	struct smv_pot pot;
	bool found;
	size_t i;
	int rc;

	if ((rc = smv_allocation_pot(session->store, c->round.id, &pot, &found)))
		return rc;
	if (found)
		limit = pot.pot;
	for (i = 0; i < c->count; i++)
		if (&c->dues[i] != due && __builtin_add_overflow(sum, c->dues[i].granted, &sum))
			sum = INT64_MAX;
	if (sum <= limit || ore <= due->granted)
		return SMV_OK;
	return smv_fail(SMV_DATA, _("together the amounts would be %s, more than the %s there is"), smv_money_show(sum_room, sum),
			smv_money_show(room, limit));
}

/* Whom the criteria refuse cannot get an award this way either. */
static int check_criteria(struct smv_session *session, const struct smv_due_case *c, const struct smv_due *due, int64_t ore)
{
	struct smv_award_view view = { .round = c->round };
	const char *refusal = NULL;
	size_t i;
	int rc;

	if (!c->round.award || !ore)
		return SMV_OK;
	if ((rc = smv_award_view_load(session, &view)))
		return rc;
	for (i = 0; i < view.count; i++)
		if (view.nominations[i].application.id == due->application)
			refusal = smv_award_refusal(session->pool, &view, i);
	return refusal ? smv_fail(SMV_DATA, _("%s may not have the award: %s"), due->organisation.name, refusal) : SMV_OK;
}

static int check(struct smv_session *session, const struct values *v, const struct smv_due_case *c, const struct smv_due *due, int64_t ore)
{
	char room[SMV_NUMBER_ROOM], day[SMV_DATE_ROOM];
	int rc;

	if (ore == due->granted)
		return smv_fail(SMV_DATA, _("%s is granted %s already, there is nothing to amend"), due->organisation.name,
				smv_money_show(room, ore));
	if (v->date < c->round.decided_on)
		return smv_fail(SMV_DATA, _("--date comes before the decision of %s that it would amend"),
				smv_date_show(day, c->round.decided_on));
	if (!*v->reason)
		return smv_fail(SMV_USAGE, _("--reason cannot be empty"));
	if ((rc = check_criteria(session, c, due, ore)))
		return rc;
	return check_sum(session, c, due, ore);
}

static int note(struct smv_session *session, const struct smv_amendment *amendment)
{
	struct smv_change change;

	smv_change_begin(&change, session->pool);
	smv_change_number(&change, "before_ore", amendment->before);
	smv_change_number(&change, "amended_ore", amendment->after);
	smv_change_date(&change, "decided_on", amendment->decided_on);
	smv_change_text(&change, "paragraph", amendment->paragraph);
	smv_change_text(&change, "reason", amendment->reason);
	return smv_change_note(&change, session->store,
			       smv_printf(session->pool, "application %lld", (long long)amendment->application));
}

static void say(struct smv_session *session, const struct smv_due *due, const struct smv_amendment *amendment)
{
	char before[SMV_NUMBER_ROOM], after[SMV_NUMBER_ROOM], day[SMV_DATE_ROOM];

	smv_say(session, smv_did(session, _("would amend the amount of %s from %s to %s, %s, § %s"), _("amended the amount of %s from %s to %s, %s, § %s")),
		amendment->organisation, smv_money_show(before, amendment->before), smv_money_show(after, amendment->after),
		smv_date_show(day, amendment->decided_on), amendment->paragraph);
	if (due->paid > amendment->after)
		smv_finding_add(session->findings, SMV_WARNING, NULL, SMV_ID_PAID_ABOVE_GRANTED,
				_("%s has been paid %s, more than it is granted now; ask the rest back with: samverkan grant reclaim"),
				amendment->organisation, smv_money_show(before, due->paid));
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_amendment amendment;
	struct smv_decision decision;
	struct smv_due_case c;
	struct smv_due *due;
	const char *paragraph;
	int64_t ore;
	int rc;

	if ((rc = smv_bare_paragraph(v->paragraph, &paragraph)) || (rc = smv_refuse_future(session, v->date, SMV_NO_DATE)) ||
	    (rc = smv_due_load(session, session->operands[0], &c)) || (rc = smv_due_find(session, &c, session->operands[1], &due)) ||
	    (rc = smv_typed_money(session->pool, "KR", session->operands[2], &ore)) || (rc = check(session, v, &c, due, ore)))
		return rc;
	decision = (struct smv_decision){ .round = c.round.id, .decided_on = v->date, .board = c.round.board, .paragraph = paragraph };
	amendment = (struct smv_amendment){
		.application = due->application,
		.organisation = due->organisation.name,
		.before = due->granted,
		.after = ore,
		.reason = v->reason,
		.decided_on = v->date,
		.board = c.round.board,
		.paragraph = paragraph,
		.reference = v->reference ? v->reference : c.round.decision_reference,
	};
	if ((rc = smv_refuse_paragraph(session, &decision, v->confirm_paragraph)) || (rc = smv_amendment_add(session->store, &amendment)) ||
	    (rc = note(session, &amendment)))
		return rc;
	say(session, due, &amendment);
	return SMV_OK;
}

static const char *const examples[] = {
	"samverkan grant amend stöd-2017 'Parkinson Ekerö' 9500 --reason 'medlemmarna var fel räknade' --date 2017-08-23 --paragraph 71",
	NULL,
};

const struct smv_command cmd_grant_amend = {
	.group = "grant",
	.name = "amend",
	.summary = N_("store a new decision that mends one amount of a decided round or award"),
	.operands = "ROUND ORG KR",
	.operands_min = 3,
	.operands_max = 3,
	.completes = { SMV_COMPLETE_EITHER, SMV_COMPLETE_APPLICANT },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("What was decided stays as it was; the new decision points at it, and reports show both. From here on the new amount "
		   "counts. ROUND may be an award."),
	.examples = examples,
	.run = run,
};

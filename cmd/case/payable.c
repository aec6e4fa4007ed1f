/* SPDX-License-Identifier: EUPL-1.2 */
/* Whether an amount can be paid out, and to which account. */
#include "cmd/case/payable.h"
#include "base/language.h"
#include "cmd/run/command.h"
#include "model/giro.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

static int confirm(struct smv_session *session, const struct smv_due_case *c, const struct smv_list *named, bool *confirmed)
{
	struct smv_due *due;
	size_t i;
	int rc;

	for (i = 0; i < named->count; i++) {
		if ((rc = smv_due_find(session, c, named->items[i], &due)))
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
		smv_finding_add(session->findings, SMV_ERROR, NULL, SMV_ID_ACCOUNT_MISSING,
				_("%s has no account; set it with: samverkan register set ORG giro=NUMBER"), o->name);
		return false;
	}
	if (smv_account_of(o->giro) == SMV_ACCOUNT_NOT) {
		smv_finding_add(session->findings, SMV_ERROR, NULL, SMV_ID_GIRO_CHECK_DIGIT, _("the account of %s, '%s', cannot be right, look it up"),
				o->name, o->giro);
		return false;
	}
	if (smv_account_of(o->giro) == SMV_ACCOUNT_GIRO)
		smv_finding_add(session->findings, SMV_WARNING, NULL, SMV_ID_ACCOUNT_UNCLEAR,
				_("the account of %s, '%s', can be a bankgiro (123-4567) or a plusgiro (12 34 56-7), write its hyphen"), o->name,
				o->giro);
	if (due->account_changed == SMV_NO_DATE || due->account_changed <= c->round.decided_on || confirmed)
		return true;
	smv_finding_add(session->findings, SMV_ERROR, NULL, SMV_ID_ACCOUNT_CHANGED,
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
			smv_finding_add(session->findings, SMV_WARNING, NULL, SMV_ID_PAID_ABOVE_GRANTED,
					_("%s has been paid %s and is granted %s now; ask the rest back with: samverkan grant reclaim"),
					due->organisation.name, smv_money_show(paid, due->paid), smv_money_show(granted, due->granted));
		listed[i] = smv_due_outstanding(due) > 0 && may_be_paid(session, c, due, confirmed[i]);
	}
}

int smv_payable(struct smv_session *session, const struct smv_due_case *c, const struct smv_list *named, bool **payable)
{
	bool *confirmed = smv_alloc(session->pool, (c->count + 1) * sizeof *confirmed);
	int rc = confirm(session, c, named, confirmed);

	*payable = smv_alloc(session->pool, (c->count + 1) * sizeof **payable);
	if (!rc)
		choose(session, c, confirmed, *payable);
	return rc;
}

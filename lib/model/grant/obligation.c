/* SPDX-License-Identifier: EUPL-1.2 */
/* What is outstanding after a decision: payments, accounts, money asked back. */
#include "model/grant/obligation.h"
#include "base/language.h"
#include "samverkan/date.h"
#include "samverkan/number.h"

const struct smv_choice smv_followup_states[] = {
	[SMV_FOLLOWUP_NOT_ASKED] = { "not-asked", N_("not asked for"), NULL },
	[SMV_FOLLOWUP_EXPECTED] = { "expected", N_("expected"), NULL },
	[SMV_FOLLOWUP_MISSING] = { "missing", N_("missing"), NULL },
	[SMV_FOLLOWUP_RECEIVED] = { "received", N_("received"), NULL },
	[SMV_FOLLOWUP_LATE] = { "late", N_("received late"), NULL },
	[SMV_FOLLOWUP_NOT_PAID] = { "not-paid", N_("not paid yet"), NULL },
	{ NULL, NULL, NULL },
};

enum smv_followup_state smv_followup_state(const struct smv_due *due, int32_t last_day, int32_t today)
{
	if (due->received != SMV_NO_DATE)
		return last_day != SMV_NO_DATE && due->received > last_day ? SMV_FOLLOWUP_LATE : SMV_FOLLOWUP_RECEIVED;
	if (!due->paid)
		return SMV_FOLLOWUP_NOT_PAID;
	if (last_day == SMV_NO_DATE)
		return SMV_FOLLOWUP_NOT_ASKED;
	return today > last_day ? SMV_FOLLOWUP_MISSING : SMV_FOLLOWUP_EXPECTED;
}

int64_t smv_due_outstanding(const struct smv_due *due)
{
	int64_t outstanding = due->granted - due->paid;

	if (outstanding >= 0)
		return outstanding;
	return due->repaid < -outstanding ? outstanding + due->repaid : 0;
}

int64_t smv_due_unspent(const struct smv_due *due)
{
	if (due->spent == SMV_ABSENT)
		return SMV_ABSENT;
	return due->paid > due->spent ? due->paid - due->spent : 0;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* Which agreement a command means. */
#include "cmd/agreement/choose.h"
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/register/agreement.h"

const char *smv_agreement_words(struct smv_pool *pool, const struct smv_agreement *agreement)
{
	char amount[SMV_NUMBER_ROOM], from[SMV_DATE_ROOM], until[SMV_DATE_ROOM];

	if (agreement->ends == SMV_NO_DATE)
		return smv_printf(pool, _("%lld: %s, %s a year from %s until further notice"), (long long)agreement->id, agreement->organisation,
				  smv_money_show(amount, agreement->amount), smv_date_show(from, agreement->starts));
	return smv_printf(pool, _("%lld: %s, %s a year from %s until %s"), (long long)agreement->id, agreement->organisation,
			  smv_money_show(amount, agreement->amount), smv_date_show(from, agreement->starts),
			  smv_date_show(until, agreement->ends));
}

/* Whether it is one that is meant: of that number, or else not ended yet. */
static bool fits(const struct smv_session *session, const struct smv_agreement *agreement, int64_t id)
{
	return id >= 0 ? agreement->id == id : agreement->ends == SMV_NO_DATE || agreement->ends >= session->today;
}

int smv_agreement_choose(struct smv_session *session, int64_t id, struct smv_agreement *chosen)
{
	struct smv_organisation organisation = { 0 };
	struct smv_agreement *list;
	const char *several = "";
	size_t count, fitting = 0, i;
	int rc;

	if (!session->operand_count && id < 0)
		return smv_fail(SMV_USAGE, _("say which agreement, with ORG or --id"));
	if (session->operand_count && (rc = smv_choose_organisation(session, session->operands[0], &organisation)))
		return rc;
	if ((rc = smv_agreement_list(session->store, session->pool, organisation.id, &list, &count)))
		return rc;
	for (i = 0; i < count; i++) {
		if (!fits(session, &list[i], id))
			continue;
		fitting++;
		*chosen = list[i];
		several = smv_printf(session->pool, "%s\n  %s", several, smv_agreement_words(session->pool, &list[i]));
	}
	if (fitting == 1)
		return SMV_OK;
	if (!fitting && id >= 0)
		return smv_fail(SMV_NOINPUT, _("there is no such agreement %lld, see: samverkan agreement list"), (long long)id);
	if (!fitting)
		return smv_fail(SMV_NOINPUT, _("%s has no agreement that has not ended; one that has is named by --id, see: samverkan agreement list"),
				organisation.name);
	return smv_fail(SMV_USAGE, _("there are several, say which with --id:%s"), several);
}

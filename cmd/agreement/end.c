/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan agreement end: set the last day of an agreement. */
#include "base/language.h"
#include "cmd/agreement/choose.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/journal/journal_json.h"
#include "store/register/agreement.h"

struct values {
	int64_t id;
	int32_t until;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_DATE, 0, "until", "DATE", N_("the last day in force"), AT(until), true },
	{ SMV_OPT_NUMBER, 0, "id", "N", N_("the agreement's number, where the organisation has several"), AT(id) },
	{ SMV_OPT_END },
};

static int end(struct smv_session *session, const struct smv_agreement *agreement, int32_t until)
{
	struct smv_change note;
	int rc;

	if ((rc = smv_agreement_end(session->store, agreement->id, until)))
		return rc;
	smv_change_begin(&note, session->pool);
	smv_change_date(&note, "ended_before", agreement->ends);
	smv_change_date(&note, "ends", until);
	return smv_change_note(&note, session->store, smv_printf(session->pool, "agreement %lld", (long long)agreement->id));
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_agreement agreement;
	char from[SMV_DATE_ROOM], until[SMV_DATE_ROOM];
	int rc = smv_agreement_choose(session, v->id, &agreement);

	if (rc)
		return rc;
	smv_date_show(until, v->until);
	if (v->until < agreement.starts)
		return smv_fail(SMV_DATA, _("--until: %s is before the first day, %s"), until, smv_date_show(from, agreement.starts));
	if (agreement.ends == v->until) {
		smv_say(session, _("the agreement ends on %s already, nothing was changed"), until);
		return SMV_OK;
	}
	if ((rc = end(session, &agreement, v->until)))
		return rc;
	agreement.ends = v->until;
	smv_say(session, _("agreement %s"), smv_agreement_words(session->pool, &agreement));
	return SMV_OK;
}

static const char *const examples[] = { "samverkan agreement end Brottsofferjouren --until=2020-12-31", NULL };

const struct smv_command cmd_agreement_end = {
	.group = "agreement",
	.name = "end",
	.summary = N_("set the last day of an agreement"),
	.operands = "[ORG]",
	.operands_max = 1,
	.completes = { SMV_COMPLETE_ORGANISATION },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("Where the organisation has several agreements that have not ended, they are listed with their numbers, one of which "
		   "--id takes. What rounds have been charged with stays as it was."),
	.examples = examples,
	.run = run,
};

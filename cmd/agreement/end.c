/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/date.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "store/register/agreement.h"
#include "store/journal/journal_json.h"

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

static const char *describe(struct smv_pool *pool, const struct smv_agreement *agreement)
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

static int choose(struct smv_session *session, const struct smv_organisation *organisation, int64_t id, struct smv_agreement *chosen)
{
	struct smv_agreement *list;
	const char *several = "";
	size_t count, fitting = 0, i;
	int rc;

	if ((rc = smv_agreement_list(session->store, session->pool, organisation->id, &list, &count)))
		return rc;
	for (i = 0; i < count; i++) {
		if (!fits(session, &list[i], id))
			continue;
		fitting++;
		*chosen = list[i];
		several = smv_printf(session->pool, "%s\n  %s", several, describe(session->pool, &list[i]));
	}
	if (fitting == 1)
		return SMV_OK;
	if (!fitting && id >= 0)
		return smv_fail(SMV_NOINPUT, _("there is no such agreement %lld, see: samverkan agreement list"), (long long)id);
	if (!fitting)
		return smv_fail(SMV_NOINPUT, _("%s has no agreement that has not ended; one that has is named by --id, see: samverkan agreement list"),
				organisation->name);
	return smv_fail(SMV_USAGE, _("there are several, say which with --id:%s"), several);
}

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
	struct smv_organisation organisation = { 0 };
	struct smv_agreement agreement;
	char from[SMV_DATE_ROOM], until[SMV_DATE_ROOM];
	int rc;

	if (!session->operand_count && v->id < 0)
		return smv_fail(SMV_USAGE, _("say which agreement, with ORG or --id"));
	if (session->operand_count && (rc = smv_choose_organisation(session, session->operands[0], &organisation)))
		return rc;
	if ((rc = choose(session, &organisation, v->id, &agreement)))
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
	smv_say(session, _("agreement %s"), describe(session->pool, &agreement));
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

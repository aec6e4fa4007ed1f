/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan agreement add: register an agreement over years. */
#include "base/language.h"
#include "cmd/case/programme.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/journal/journal_json.h"
#include "store/register/agreement.h"

#include <string.h>

struct values {
	int64_t amount;
	int32_t from, until;
	const char *programme, *kind, *reference;
	bool new_programme;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_MONEY, 0, "amount", "KR", N_("kronor a year"), AT(amount), true },
	{ SMV_OPT_DATE, 0, "from", "DATE", N_("the first day in force"), AT(from), true },
	{ SMV_OPT_DATE, 0, "until", "DATE", N_("the last day in force; until further notice when nothing is said"), AT(until) },
	{ SMV_OPT_TEXT, 'p', "programme", "P", N_("the kind of grant whose budget pays for it"), AT(programme),
	  .completes = SMV_COMPLETE_PROGRAMME },
	SMV_OPT_NEW_PROGRAMME(AT(new_programme)),
	{ SMV_OPT_TEXT, 0, "kind", "KIND", N_("what it calls itself, like IOP"), AT(kind) },
	{ SMV_OPT_TEXT, 'r', "reference", "DNR", N_("the case's reference number"), AT(reference) },
	{ SMV_OPT_END },
};

static int check(const struct values *v)
{
	char from[SMV_DATE_ROOM], until[SMV_DATE_ROOM];

	if (v->amount <= 0)
		return smv_fail(SMV_DATA, _("--amount: an agreement is about more than 0 kr"));
	if (v->until != SMV_NO_DATE && v->until < v->from)
		return smv_fail(SMV_DATA, _("--until: %s is before the first day, %s"), smv_date_show(until, v->until),
				smv_date_show(from, v->from));
	return SMV_OK;
}

static bool same_text(const char *a, const char *b)
{
	return a && b ? !strcmp(a, b) : a == b;
}

/* Typed in twice, it would be charged twice. */
static int refuse_twice(struct smv_session *session, const struct smv_agreement *agreement)
{
	struct smv_agreement *list;
	size_t count, i;
	int rc;

	if ((rc = smv_agreement_list(session->store, session->pool, agreement->organisation_id, &list, &count)))
		return rc;
	for (i = 0; i < count; i++)
		if (list[i].amount == agreement->amount && list[i].starts == agreement->starts && list[i].ends == agreement->ends &&
		    same_text(list[i].programme, agreement->programme) && same_text(list[i].kind, agreement->kind) &&
		    same_text(list[i].reference, agreement->reference))
			return smv_fail(SMV_DATA, _("the same agreement is there already, as number %lld; nothing was stored"),
					(long long)list[i].id);
	return SMV_OK;
}

static void tell(struct smv_session *session, const struct smv_agreement *agreement, bool new_programme)
{
	char amount[SMV_NUMBER_ROOM], from[SMV_DATE_ROOM], until[SMV_DATE_ROOM];
	const char *end = agreement->ends == SMV_NO_DATE ? _("until further notice")
							 : smv_printf(session->pool, _("until %s"), smv_date_show(until, agreement->ends));

	smv_say(session, _("agreement %lld: %s, %s a year from %s %s"), (long long)agreement->id, agreement->organisation,
		smv_money_show(amount, agreement->amount), smv_date_show(from, agreement->starts), end);
	if (!agreement->programme)
		smv_say(session, _("it is charged to no programme, so no round's budget pays for it (--programme names one)"));
	else if (new_programme)
		smv_say(session, _("it is charged to %s, a programme that is new"), agreement->programme);
	else
		smv_say(session, _("it is charged to %s"), agreement->programme);
}

static int store_agreement(struct smv_session *session, struct smv_agreement *agreement)
{
	struct smv_change note;
	int rc;

	if ((rc = smv_agreement_add(session->store, agreement)))
		return rc;
	smv_change_begin(&note, session->pool);
	smv_change_number(&note, "organisation", agreement->organisation_id);
	smv_change_text(&note, "programme", agreement->programme);
	smv_change_number(&note, "amount_ore", agreement->amount);
	smv_change_date(&note, "starts", agreement->starts);
	smv_change_date(&note, "ends", agreement->ends);
	smv_change_text(&note, "kind", agreement->kind);
	smv_change_text(&note, "reference", agreement->reference);
	return smv_change_note(&note, session->store, smv_printf(session->pool, "agreement %lld", (long long)agreement->id));
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_agreement agreement = {
		.amount = v->amount, .starts = v->from, .ends = v->until, .kind = v->kind, .reference = v->reference
	};
	struct smv_organisation organisation;
	bool new_programme;
	int rc;

	if ((rc = check(v)) || (rc = smv_choose_organisation(session, session->operands[0], &organisation)))
		return rc;
	agreement.organisation_id = organisation.id;
	agreement.organisation = organisation.name;
	if ((rc = smv_name_programme(session, v->programme, v->new_programme, &agreement.programme, &new_programme)) ||
	    (rc = refuse_twice(session, &agreement)) ||
	    (rc = store_agreement(session, &agreement)))
		return rc;
	tell(session, &agreement, new_programme);
	return SMV_OK;
}

static const char *const examples[] = {
	"samverkan agreement add Brottsofferjouren --amount=84000 --from=2018-01-01 --programme=verksamhetsstöd --kind=IOP",
	NULL,
};

const struct smv_command cmd_agreement_add = {
	.group = "agreement",
	.name = "add",
	.summary = N_("register an agreement over years"),
	.operands = "ORG",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_ORGANISATION },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("An agreement that is charged to a programme takes its amount off the budget before anything is shared out: once a year, "
		   "in the first round of the year, while it is in force on the day of the decision."),
	.examples = examples,
	.run = run,
};

/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan register end: say that an organisation is dissolved, or has become part of another. */
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/journal/journal_json.h"
#include "store/register/agreement.h"
#include "store/register/ending.h"

struct values {
	int32_t on;
	const char *successor;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_DATE, 0, "on", "DATE", N_("the last day that it was there"), AT(on), .required = true },
	{ SMV_OPT_TEXT, 0, "successor", "ORG", N_("the one that took its place"), AT(successor), .completes = SMV_COMPLETE_ORGANISATION },
	{ SMV_OPT_END },
};

static int choose_successor(struct smv_session *session, const char *typed, const struct smv_organisation *gone, struct smv_ending *ending)
{
	struct smv_organisation successor;
	int rc;

	if (!typed)
		return SMV_OK;
	if ((rc = smv_choose_organisation(session, typed, &successor)))
		return rc;
	if (successor.id == gone->id)
		return smv_fail(SMV_USAGE, _("both are %s, name two organisations"), gone->name);
	ending->successor = successor.id;
	ending->successor_name = successor.name;
	return SMV_OK;
}

static int note(struct smv_session *session, const struct smv_ending *ending)
{
	struct smv_change change;

	smv_change_begin(&change, session->pool);
	smv_change_date(&change, "ended_on", ending->ended_on);
	if (ending->successor)
		smv_change_number(&change, "successor", ending->successor);
	return smv_change_note(&change, session->store, smv_printf(session->pool, "organisation %lld", (long long)ending->organisation));
}

/* What goes on although nobody is there any more. */
static int tell_agreements(struct smv_session *session, const struct smv_organisation *organisation, int32_t on)
{
	struct smv_agreement *list;
	size_t count, i;
	int rc = smv_agreement_list(session->store, session->pool, organisation->id, &list, &count);

	for (i = 0; !rc && i < count; i++)
		if (list[i].ends == SMV_NO_DATE || list[i].ends > on)
			smv_say(session, _("its agreement %lld goes on, end it with: samverkan agreement end --id %lld --until DATE"),
				(long long)list[i].id, (long long)list[i].id);
	return rc;
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_organisation organisation;
	struct smv_ending ending = { .ended_on = v->on }, known;
	char day[SMV_DATE_ROOM], today[SMV_DATE_ROOM];
	bool found;
	int rc;

	if (v->on > session->today)
		return smv_fail(SMV_DATA, _("--on: %s is after today, %s; say it when it has ended"), smv_date_show(day, v->on),
				smv_date_show(today, session->today));
	if ((rc = smv_choose_organisation(session, session->operands[0], &organisation)))
		return rc;
	ending.organisation = organisation.id;
	if ((rc = choose_successor(session, v->successor, &organisation, &ending)) ||
	    (rc = smv_ending_get(session->store, session->pool, organisation.id, &known, &found)))
		return rc;
	if (found && known.ended_on == ending.ended_on && known.successor == ending.successor) {
		smv_say(session, _("%s: the register says so already, nothing was changed"), organisation.name);
		return SMV_OK;
	}
	if ((rc = smv_ending_put(session->store, &ending)) || (rc = note(session, &ending)))
		return rc;
	smv_date_show(day, ending.ended_on);
	if (ending.successor)
		smv_say(session, smv_did(session, _("%s would have ended on %s, with %s in its place"), _("%s ended on %s, and %s took its place")),
			organisation.name, day, ending.successor_name);
	else
		smv_say(session, smv_did(session, _("%s would have ended on %s"), _("%s ended on %s")), organisation.name, day);
	return tell_agreements(session, &organisation, ending.ended_on);
}

static const char *const examples[] = {
	"samverkan register end 'Parkinson Färingsö' --on 2018-12-31 --successor 'Parkinson Ekerö'",
	NULL,
};

const struct smv_command cmd_register_end = {
	.group = "register",
	.name = "end",
	.summary = N_("say that an organisation is dissolved, or has become part of another"),
	.operands = "ORG",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_ORGANISATION },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("It stays in the register with all that was decided about it, and whoever names it in a round is told. Two with different "
		   "numbers can be made one with register merge when the one has ended into the other."),
	.examples = examples,
	.run = run,
};

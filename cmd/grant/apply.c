/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan grant apply: store one application. */
#include "base/language.h"
#include "cmd/case/ended.h"
#include "cmd/case/resolve.h"
#include "cmd/case/round_case.h"
#include "cmd/run/command.h"
#include "model/column/words.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"
#include "store/grant/application.h"

#include <string.h>

struct values {
	int64_t amount;
	const char *purpose;
	const char *received; /* "" takes it away */
	struct smv_list quantities;
	bool update;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_MONEY, 'a', "amount", "KR", N_("the amount applied for"), AT(amount) },
	{ SMV_OPT_PROSE, 0, "purpose", "TEXT", N_("what the money is for"), AT(purpose), .clears = true },
	{ SMV_OPT_TEXT, 0, "received", "DATE", N_("the day the application came in"), AT(received), .clears = true },
	{ SMV_OPT_LIST, 0, "quantity", "NAME=N", N_("a number that the rules ask for: members=96"), AT(quantities) },
	{ SMV_OPT_FLAG, 'u', "update", NULL, N_("correct an application; what is not given stays"), AT(update) },
	{ SMV_OPT_END },
};

/* NAME= removes the number: it was never stated.  0 would say that there are none. */
static int drop_quantity(struct smv_session *session, struct smv_application *application, const char *name)
{
	if (smv_quantity_drop(session->pool, application, name))
		return SMV_OK;
	return smv_fail(SMV_DATA, _("the application has no %s to take away"), name);
}

/* A number, which may be below 0, yes or no, or the text of a class that the rules ask for. */
static int set_quantity(struct smv_session *session, const struct smv_rules *rules, const char *name, const char *value,
			struct smv_application *application)
{
	const struct smv_choice *answer = smv_choice_by_word(smv_yes_no_words, value);
	bool minus = *value == '-';
	enum smv_number_problem problem;
	const char *const *names;
	size_t count = smv_rules_quantities(rules, &names), i;
	int64_t hundredths;

	for (i = 0; i < count && strcmp(names[i], name) != 0; i++)
		;
	if (i < count && smv_rules_ask_class(rules, i)) {
		smv_quantity_say(session->pool, application, name, value);
		return SMV_OK;
	}
	if ((problem = smv_number_read(value + minus, 0, &hundredths)) && answer)
		hundredths = !strcmp(answer->code, smv_yes_no_words[0].code) ? 100 : 0;
	else if (problem)
		return smv_fail(SMV_USAGE, "--quantity: %s", smv_number_complaint(session->pool, problem, value));
	smv_quantity_set(session->pool, application, name, minus ? -hundredths : hundredths);
	return SMV_OK;
}

/* One NAME=N of --quantity. */
static int take_quantity(struct smv_session *session, const struct smv_rules *rules, const char *pair, struct smv_application *application)
{
	const char *equals = strchr(pair, '='), *name = NULL;

	if (equals)
		name = smv_quantity_name(session->pool, smv_copy_bytes(session->pool, pair, (size_t)(equals - pair)));
	if (!name)
		return smv_fail(SMV_USAGE, _("--quantity: '%s' is no NAME=N, write it like members=96 (no word of the rule language)"), pair);
	if (!equals[1])
		return drop_quantity(session, application, name);
	return set_quantity(session, rules, name, equals + 1, application);
}

static int take_values(struct smv_session *session, const struct smv_round *round, const struct values *v,
		       struct smv_application *application)
{
	const struct smv_rules *rules;
	size_t i;
	int rc;

	if (v->amount != SMV_ABSENT)
		application->applied = v->amount;
	if (v->purpose)
		application->purpose = *v->purpose ? v->purpose : NULL;
	if (v->received && !*v->received)
		application->received = SMV_NO_DATE;
	else if (v->received && (rc = smv_typed_date("--received", v->received, &application->received)))
		return rc;
	if ((rc = smv_case_rules(session, round->rules, round->name, &rules)))
		return rc;
	for (i = 0; i < v->quantities.count; i++)
		if ((rc = take_quantity(session, rules, v->quantities.items[i], application)))
			return rc;
	return SMV_OK;
}

static int refuse_known(const struct smv_application *known)
{
	char room[SMV_NUMBER_ROOM];

	if (known->applied == SMV_ABSENT)
		return smv_fail(SMV_DATA, _("%s has applied already; --update corrects the application"), known->organisation.name);
	return smv_fail(SMV_DATA, _("%s has applied for %s already; --update corrects the application"), known->organisation.name,
			smv_money_show(room, known->applied));
}

static void say(struct smv_session *session, const struct smv_round *round, const struct smv_application *application, bool known)
{
	char room[SMV_NUMBER_ROOM];
	const char *amount = application->applied == SMV_ABSENT ? _("no amount") : smv_money_show(room, application->applied);

	smv_say(session,
		known ? smv_did(session, _("would correct the application of %s in %s: %s"), _("corrected the application of %s in %s: %s"))
		      : smv_did(session, _("would store the application of %s in %s: %s"), _("stored the application of %s in %s: %s")),
		application->organisation.name, round->name, amount);
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_application before = { .applied = SMV_ABSENT, .received = SMV_NO_DATE }, after;
	struct smv_organisation organisation;
	struct smv_round round;
	bool known;
	int rc;

	if ((rc = smv_choose_open_round(session, session->operands[0], &round)) ||
	    (rc = smv_choose_organisation(session, session->operands[1], &organisation)) ||
	    (rc = smv_application_find(session->store, session->pool, round.id, organisation.id, &before, &known)))
		return rc;
	if (known && !before.withdrawn && !v->update)
		return refuse_known(&before);
	if (!known && v->update)
		return smv_fail(SMV_DATA, _("%s has no application in %s, leave out --update to store one"), organisation.name, round.name);
	if (v->amount == SMV_ABSENT && !v->update)
		return smv_fail(SMV_USAGE, _("--amount is missing, write the amount applied for"));
	before.organisation = organisation;
	after = before;
	after.withdrawn = NULL;
	if ((rc = take_values(session, &round, v, &after)))
		return rc;
	if (known && smv_application_same(&before, &after)) {
		smv_say(session, _("the application of %s in %s says so already, nothing was changed"), organisation.name, round.name);
		return SMV_OK;
	}
	if ((rc = smv_application_put(session->store, round.id, &after)) || (rc = smv_application_note(session->store, session->pool, &before, &after)))
		return rc;
	say(session, &round, &after, known);
	return smv_warn_ended(session, &organisation);
}

static const char *const examples[] = {
	"samverkan grant apply verksamhetsstöd-2018 'Parkinson Ekerö' --amount 15000 --received 2018-04-12 --quantity members=96",
	"samverkan grant apply verksamhetsstöd-2018 'Parkinson Ekerö' --update --amount 16000",
	NULL,
};

const struct smv_command cmd_grant_apply = {
	.group = "grant",
	.name = "apply",
	.summary = N_("store one application"),
	.operands = "ROUND ORG",
	.operands_min = 2,
	.operands_max = 2,
	.completes = { SMV_COMPLETE_ROUND, SMV_COMPLETE_ORGANISATION },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("An organisation applies once in a round. Many applications in a file are taken in with grant import.\n\n"
		   "With --update an empty value takes away what was stored: --purpose '', --received '', --quantity NAME=."),
	.examples = examples,
	.run = run,
};

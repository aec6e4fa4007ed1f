/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan grant open: open a round of grants. */
#include "base/language.h"
#include "cmd/case/new_round.h"
#include "cmd/case/programme.h"
#include "cmd/case/resolve.h"
#include "cmd/case/round_case.h"
#include "cmd/run/command.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "store/grant/round.h"
#include "store/register/agreement.h"

struct values {
	int64_t budget, year;
	const char *programme, *board, *like, *rules, *reference;
	int32_t closes, decide_on;
	bool new_programme;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_MONEY, 'b', "budget", "KR", N_("the programme's money for the year, agreements included"), AT(budget), .required = true },
	{ SMV_OPT_YEAR, 'y', "year", "YEAR", N_("the year that the money is for; else as the name or the meeting says"), AT(year) },
	{ SMV_OPT_TEXT, 'p', "programme", "PROGRAMME", N_("what is shared out; else the round's name without its year"), AT(programme),
	  .completes = SMV_COMPLETE_PROGRAMME },
	SMV_OPT_NEW_PROGRAMME(AT(new_programme)),
	{ SMV_OPT_TEXT, 0, "board", "BOARD", N_("the board that decides"), AT(board) },
	{ SMV_OPT_TEXT, 0, "like", "ROUND", N_("take programme, board and rules from ROUND"), AT(like), .completes = SMV_COMPLETE_ROUND },
	{ SMV_OPT_TEXT, 'r', "rules", "FILE", N_("share out by the rules in FILE"), AT(rules), .completes = SMV_COMPLETE_FILE },
	{ SMV_OPT_DATE, 0, "closes", "DATE", N_("the last day to apply"), AT(closes) },
	{ SMV_OPT_DATE, 0, "decide-on", "DATE", N_("the board's meeting; agreements in force that day are charged"), AT(decide_on) },
	{ SMV_OPT_TEXT, 0, "reference", "DNR", N_("diarienummer of the matter"), AT(reference) },
	{ SMV_OPT_END },
};

/* What was said, and what the round that this one is like says of the rest. */
static int fill_in(struct smv_session *session, const struct values *v, struct smv_round *round)
{
	struct smv_round like = { 0 };
	int rc;

	if (v->like && (rc = smv_choose_round(session, v->like, &like)))
		return rc;
	return smv_new_round_fill_in(session, v->like ? &like : NULL, v->new_programme, round);
}

static int take_rules(struct smv_session *session, const char *path, struct smv_round *round)
{
	const struct smv_rules *rules;
	int rc = smv_typed_file(session->pool, "--rules", path, &round->rules);

	return rc ? rc : smv_case_rules(session, round->rules, path, &rules);
}

/* What the agreements leave of the budget, said at once: who has mistaken either sees it here. */
static int say_pot(struct smv_session *session, const struct smv_round *round)
{
	char budget[SMV_NUMBER_ROOM], committed[SMV_NUMBER_ROOM], left[SMV_NUMBER_ROOM];
	struct smv_agreement *agreements;
	int64_t sum = 0;
	size_t count, i;
	int rc = smv_agreement_charged(session->store, session->pool, round->id, session->today, &agreements, &count);

	if (rc)
		return rc;
	for (i = 0; i < count; i++)
		sum += agreements[i].amount;
	smv_money_show(budget, round->budget);
	smv_money_show(committed, sum);
	smv_money_show(left, round->budget - sum);
	if (sum > round->budget)
		smv_finding_add(session->findings, SMV_WARNING, NULL, SMV_ID_BUDGET_BELOW_AGREEMENTS,
				_("the agreements, %s, exceed the budget, %s: nothing can be shared out"), committed, budget);
	smv_say(session, smv_did(session, _("would open %s (%s, %lld): budget %s, agreements %s, left %s"),
				 _("opened %s (%s, %lld): budget %s, agreements %s, left %s")),
		round->name, round->programme, (long long)round->year, budget, committed, left);
	return SMV_OK;
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_round round = {
		.name = session->operands[0],
		.programme = v->programme,
		.board = v->board,
		.year = v->year >= 0 ? v->year : 0,
		.budget = v->budget,
		.closes = v->closes,
		.decide_on = v->decide_on,
		.reference = v->reference,
	};
	int rc;

	if (v->closes != SMV_NO_DATE && v->decide_on != SMV_NO_DATE && v->decide_on < v->closes)
		return smv_fail(SMV_USAGE, _("--decide-on comes before --closes, turn them round"));
	if ((rc = smv_new_round_refuse_known(session, round.name)) || (rc = fill_in(session, v, &round)) ||
	    (v->rules && (rc = take_rules(session, v->rules, &round))) || (rc = smv_round_add(session->store, &round)) ||
	    (rc = smv_new_round_note(session, &round)))
		return rc;
	return say_pot(session, &round);
}

static const char *const examples[] = {
	"samverkan grant open verksamhetsstöd-2019 --programme verksamhetsstöd --board Socialnämnden --budget 135000 --rules regler.txt "
	"--closes 2019-04-30 --decide-on 2019-06-12 --reference 'SN 2019/33'",
	"samverkan grant open verksamhetsstöd-2020 --like verksamhetsstöd-2018 --budget 140000",
	NULL,
};

const struct smv_command cmd_grant_open = {
	.group = "grant",
	.name = "open",
	.summary = N_("open a round of grants"),
	.operands = "ROUND",
	.operands_min = 1,
	.operands_max = 1,
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("A round is one sharing-out of a programme's money. The next year's is opened with --like: it takes programme, board and "
		   "rules along.\n\nThe agreements of the programme that are in force on the day of the meeting are taken off the budget before "
		   "anything is shared out."),
	.examples = examples,
	.run = run,
};

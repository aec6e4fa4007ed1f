/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan award open: open the award of a year. */
#include "base/language.h"
#include "cmd/case/award_view.h"
#include "cmd/case/new_round.h"
#include "cmd/case/programme.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"
#include "store/grant/award.h"

#include <string.h>

struct values {
	int64_t amount;
	const char *programme, *board, *criteria, *like, *reference;
	int32_t closes;
	bool new_programme;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_MONEY, 'a', "amount", "KR", N_("the whole award, which may be split"), AT(amount), .required = true },
	{ SMV_OPT_TEXT, 'p', "programme", "PROGRAMME", N_("what pays for it; else the award's name without its year"), AT(programme),
	  .completes = SMV_COMPLETE_PROGRAMME },
	SMV_OPT_NEW_PROGRAMME(AT(new_programme)),
	{ SMV_OPT_TEXT, 0, "board", "BOARD", N_("the board that decides"), AT(board) },
	{ SMV_OPT_DATE, 0, "closes", "DATE", N_("the last day to nominate"), AT(closes) },
	{ SMV_OPT_TEXT, 0, "criteria", "FILE", N_("who may have it: the require lines in FILE"), AT(criteria),
	  .completes = SMV_COMPLETE_FILE },
	{ SMV_OPT_TEXT, 0, "like", "NAME", N_("take programme, board and criteria from the award NAME"), AT(like),
	  .completes = SMV_COMPLETE_AWARD },
	{ SMV_OPT_TEXT, 0, "reference", "DNR", N_("diarienummer of the matter"), AT(reference) },
	{ SMV_OPT_END },
};

/* Who may have the award where nobody says otherwise: what Ekerö's own rules ask for. */
static const char usual_criteria[] = "require active-in-municipality  # Ekerö KFS 50:14\n"
				     "require not kind is network  # Ekerö KFS 50:14\n";

/* A year alone is the award of that year. */
static const char *name_of(struct smv_pool *pool, const char *operand)
{
	return strlen(operand) == 4 && strspn(operand, "0123456789") == 4 ? smv_printf(pool, "utmärkelse-%s", operand) : operand;
}

static int fill_in(struct smv_session *session, const struct values *v, struct smv_round *award, const struct smv_rules **rules)
{
	const char *file = v->criteria ? v->criteria : award->name;
	struct smv_round like = { 0 };
	int rc;

	if (v->like && (rc = smv_choose_award(session, v->like, &like)))
		return rc;
	if (v->criteria && (rc = smv_typed_file(session->pool, "--criteria", v->criteria, &award->rules)))
		return rc;
	if (!v->criteria && !v->like)
		award->rules = usual_criteria;
	if ((rc = smv_new_round_fill_in(session, v->like ? &like : NULL, v->new_programme, award)))
		return rc;
	return smv_award_criteria(session, award->rules, file, rules);
}

static void say(struct smv_session *session, const struct smv_round *award, const struct smv_rules *rules)
{
	char amount[SMV_NUMBER_ROOM], day[SMV_DATE_ROOM];
	size_t i;

	smv_money_show(amount, award->budget);
	if (award->closes == SMV_NO_DATE)
		smv_say(session, smv_did(session, _("would open %s (%s, %lld): %s"), _("opened %s (%s, %lld): %s")), award->name,
			award->programme, (long long)award->year, amount);
	else
		smv_say(session, smv_did(session, _("would open %s (%s, %lld): %s, closes %s"), _("opened %s (%s, %lld): %s, closes %s")),
			award->name, award->programme, (long long)award->year, amount, smv_date_show(day, award->closes));
	for (i = 0; i < smv_rules_count(rules); i++)
		smv_say(session, _("criterion: %s"), smv_rules_statement(session->pool, rules, i, smv_language()));
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	const struct smv_rules *rules;
	struct smv_round award = {
		.name = name_of(session->pool, session->operands[0]),
		.award = true,
		.programme = v->programme,
		.board = v->board,
		.budget = v->amount,
		.closes = v->closes,
		.decide_on = SMV_NO_DATE,
		.reference = v->reference,
	};
	int rc;

	if (!v->amount)
		return smv_fail(SMV_USAGE, _("--amount: an award of 0 kr is none, write its amount"));
	if ((rc = smv_new_round_refuse_known(session, award.name)) || (rc = fill_in(session, v, &award, &rules)) ||
	    (rc = smv_award_add(session->store, &award)) || (rc = smv_new_round_note(session, &award)))
		return rc;
	say(session, &award, rules);
	return SMV_OK;
}

static const char *const examples[] = {
	"samverkan award open 2019 --amount 10000 --board Socialnämnden --closes 2019-03-15",
	"samverkan award open utmärkelse-2020 --like utmärkelse-2018 --amount 10000 --criteria kriterier.txt",
	NULL,
};

const struct smv_command cmd_award_open = {
	.group = "award",
	.name = "open",
	.summary = N_("open the award of a year"),
	.operands = "YEAR|NAME",
	.operands_min = 1,
	.operands_max = 1,
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("The criteria are the require lines of samverkan-rules(5), with their sources as comments. Without --criteria and --like they "
		   "are those of Ekerö (KFS 50:14): active in the municipality, and no loosely composed network."),
	.examples = examples,
	.run = run,
};

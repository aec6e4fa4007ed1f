/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan grant rules: show or set the rules of a round. */
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/case/round_case.h"
#include "cmd/run/command.h"
#include "report/grant/rules.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"
#include "store/grant/round.h"
#include "store/journal/journal_json.h"

#include <string.h>

static int show(struct smv_session *session, const struct smv_round *round)
{
	const struct smv_rules *rules;
	struct smv_writer *writer = NULL;
	int rc;

	if ((rc = smv_case_rules(session, round->rules, round->name, &rules)))
		return rc;
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_report_rules(writer, session->pool, round, rules, session->today);
	return smv_writer_close(writer, rc);
}

/* What the new rules ask for and nobody has is refused at once; before there are applications it cannot be known. */
static int check_names(struct smv_session *session, struct smv_round round, const char *rules)
{
	struct smv_round_case round_case;
	int rc;

	round.rules = rules;
	if ((rc = smv_case_load(session, &round, &round_case)) || (rc = smv_case_require_names(session, &round_case)))
		return rc;
	return smv_case_require_expected(session, &round_case);
}

static int set(struct smv_session *session, const struct smv_round *round, const char *path)
{
	struct smv_change change;
	const struct smv_rules *rules;
	const char *text;
	int rc;

	smv_change_begin(&change, session->pool);
	if ((rc = smv_typed_file(session->pool, "FILE", path, &text)) || (rc = smv_case_rules(session, text, path, &rules)))
		return rc;
	if (!strcmp(text, round->rules)) {
		smv_say(session, _("%s has these rules already, nothing was changed"), round->name);
		return SMV_OK;
	}
	smv_change_text(&change, "rules", text);
	if ((rc = check_names(session, *round, text)) || (rc = smv_round_set_rules(session->store, round->id, text)) ||
	    (rc = smv_change_note(&change, session->store, smv_printf(session->pool, "round %lld", (long long)round->id))))
		return rc;
	smv_say(session, smv_did(session, _("would give %s %zu rules; then: samverkan grant allocate %s"),
				 _("gave %s %zu rules; next: samverkan grant allocate %s")),
		round->name, smv_rules_count(rules), round->name);
	return SMV_OK;
}

static int run(struct smv_session *session)
{
	struct smv_round round;
	int rc;

	if (session->operand_count == 1)
		return (rc = smv_choose_round(session, session->operands[0], &round)) ? rc : show(session, &round);
	return (rc = smv_choose_open_round(session, session->operands[0], &round)) ? rc : set(session, &round, session->operands[1]);
}

static const char *const examples[] = {
	"samverkan grant rules verksamhetsstöd-2018",
	"samverkan grant rules verksamhetsstöd-2018 regler.txt",
	NULL,
};

const struct smv_command cmd_grant_rules = {
	.group = "grant",
	.name = "rules",
	.summary = N_("show or set the rules of a round"),
	.operands = "ROUND [FILE]",
	.operands_min = 1,
	.operands_max = 2,
	.completes = { SMV_COMPLETE_ROUND, SMV_COMPLETE_FILE },
	.shows = true,
	.store = SMV_STORE_WRITES,
	.help = N_("The rule language is in samverkan-rules(5). Keywords are read in English and Swedish, and shown in the language of the "
		   "run. Without rules, everybody gets what they applied for, or the same part of it when the money does not suffice."),
	.examples = examples,
	.run = run,
};

/* SPDX-License-Identifier: EUPL-1.2 */
/* Other rules tried beside a round's own, decided or not; nothing is stored. */
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/case/round_case.h"
#include "cmd/run/command.h"
#include "report/grant/comparison.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"
#include "store/grant/allocation.h"

/* What the rules of a case give. */
static int propose(struct smv_session *session, const struct smv_round_case *c, const char *name,
		   struct smv_proposal *proposal)
{
	struct smv_outcome *outcomes;
	struct smv_pot pot;
	int rc;

	if ((rc = smv_case_require_names(session, c)) || (rc = smv_case_require_expected(session, c)) ||
	    (rc = smv_round_allocate(session->pool, c, false, &pot, &outcomes, session->findings)))
		return rc;
	*proposal = (struct smv_proposal){ name, pot.pot, outcomes };
	return SMV_OK;
}

/* What was decided stays what it is, whatever the round's rules would give today. */
static int take_decided(struct smv_session *session, const struct smv_round_case *c, struct smv_proposal *proposal)
{
	struct smv_outcome *outcomes;
	struct smv_pot pot;
	bool found;
	int rc;

	if ((rc = smv_allocation_pot(session->store, c->round->id, &pot, &found)) ||
	    (rc = smv_allocation_outcomes(session->store, session->pool, c->round->id, c->applications,
					  c->application_count, &outcomes)))
		return rc;
	*proposal = (struct smv_proposal){ _("as decided"), found ? pot.pot : c->round->budget, outcomes };
	return SMV_OK;
}

static int take_file(struct smv_session *session, struct smv_round_case c, const char *path,
		     struct smv_proposal *proposal)
{
	const char *text;
	int rc;

	if ((rc = smv_typed_file(session->pool, "FILE", path, &text)) ||
	    (rc = smv_case_rules(session, text, path, &c.rules)))
		return rc;
	return propose(session, &c, path, proposal);
}

static int run(struct smv_session *session)
{
	struct smv_round round;
	struct smv_round_case c;
	struct smv_comparison_view view = { .round = &round, .as_of = session->today };
	struct smv_proposal *proposals = smv_alloc(session->pool, (size_t)session->operand_count * sizeof *proposals);
	struct smv_writer *writer = NULL;
	int i, rc;

	if ((rc = smv_choose_round(session, session->operands[0], &round)) || (rc = smv_case_load(session, &round, &c)))
		return rc;
	rc = round.state == SMV_ROUND_DECIDED ? take_decided(session, &c, &proposals[0])
					      : propose(session, &c, round.name, &proposals[0]);
	for (i = 1; !rc && i < session->operand_count; i++)
		rc = take_file(session, c, session->operands[i], &proposals[i]);
	if (rc)
		return rc;
	view.proposals = proposals;
	view.proposal_count = (size_t)session->operand_count;
	view.application_count = c.application_count;
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_report_comparison(session->pool, writer, &view);
	return smv_writer_close(writer, rc);
}

static const char *const examples[] = {
	"samverkan grant compare verksamhetsstöd-2018 regler.txt",
	"samverkan grant compare verksamhetsstöd-2018 regler.txt --output=jämförelse.xlsx",
	NULL,
};

const struct smv_command cmd_grant_compare = {
	.group = "grant",
	.name = "compare",
	.summary = N_("try other rules beside a round's own, storing nothing"),
	.operands = "ROUND FILE...",
	.operands_min = 2,
	.operands_max = -1,
	.completes = { SMV_COMPLETE_ROUND, SMV_COMPLETE_FILE },
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_(
		"The round's own rules are the base; of a decided round it is what was decided. For each set of rules: who gains and who "
		"loses, how much is given, the largest loss, and Gini, 0 where all get the same."),
	.examples = examples,
	.run = run,
};

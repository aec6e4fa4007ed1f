/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan report followup: how granted money is accounted for: what is missing, late or unspent. */
#include "base/language.h"
#include "cmd/case/obligation_case.h"
#include "cmd/run/command.h"
#include "report/grant/followup.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/grant/award.h"
#include "store/grant/obligation.h"
#include "store/grant/round.h"

/* With all set, also a round of which nothing has been asked for and nothing has come in; else *used is false for it. */
static int load(struct smv_session *session, const struct smv_round *round, bool all, struct smv_followup_round *followed, bool *used)
{
	int rc;

	followed->round = *round;
	if ((rc = smv_followup_due(session->store, round->id, &followed->last_day, used)))
		return rc;
	*used = *used || all || followed->last_day != SMV_NO_DATE;
	return *used ? smv_due_list(session->store, session->pool, round->id, &followed->dues, &followed->count) : SMV_OK;
}

static int load_some(struct smv_session *session, const struct smv_round *rounds, size_t count, struct smv_followup_round *followed,
		     size_t *used)
{
	bool wanted;
	size_t i;
	int rc;

	for (i = 0; i < count; i++) {
		if ((rc = load(session, &rounds[i], false, &followed[*used], &wanted)))
			return rc;
		*used += wanted;
	}
	return SMV_OK;
}

static int load_all(struct smv_session *session, struct smv_followup_round **followed, size_t *count)
{
	const struct smv_round_filter granted = { .decided = SMV_YES }, awarded = { .award = true, .decided = SMV_YES };
	struct smv_round *rounds, *awards;
	size_t round_count, award_count;
	int rc;

	if ((rc = smv_round_list(session->store, session->pool, &granted, &rounds, &round_count)) ||
	    (rc = smv_round_list(session->store, session->pool, &awarded, &awards, &award_count)))
		return rc;
	*followed = smv_alloc(session->pool, (round_count + award_count + 1) * sizeof **followed);
	if ((rc = load_some(session, rounds, round_count, *followed, count)))
		return rc;
	return load_some(session, awards, award_count, *followed, count);
}

static int load_one(struct smv_session *session, const char *operand, struct smv_followup_round **followed)
{
	struct smv_due_case c;
	bool used;
	int rc = smv_due_load(session, operand, &c);

	*followed = smv_alloc(session->pool, sizeof **followed);
	return rc ? rc : load(session, &c.round, true, *followed, &used);
}

static int run(struct smv_session *session)
{
	struct smv_followup_round *followed;
	struct smv_writer *writer = NULL;
	size_t count = 0;
	int rc;

	if (session->operand_count) {
		rc = load_one(session, session->operands[0], &followed);
		count = 1;
	} else {
		rc = load_all(session, &followed, &count);
	}
	if (!rc && !count)
		smv_say(session, _("nobody has been asked to account for anything, see: samverkan grant account"));
	if (!rc && !(rc = smv_session_writer(session, &writer)))
		rc = smv_report_followup(session->pool, writer, followed, count, session->today);
	return smv_session_end_report(session, writer, rc);
}

static const char *const examples[] = { "samverkan report followup", "samverkan report followup stöd-2017 -o återredovisning.xlsx", NULL };

const struct smv_command cmd_report_followup = {
	.group = "report",
	.name = "followup",
	.summary = N_("how granted money is accounted for: what is missing, late or unspent"),
	.operands = "[ROUND]",
	.operands_min = 0,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_EITHER },
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("Without ROUND: all rounds and awards where accounts were asked for or have come in."),
	.examples = examples,
	.run = run,
};

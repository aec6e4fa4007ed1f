/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan grant remove: remove a round that nobody has applied in. */
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/case/round_fields.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/grant/round.h"
#include "store/journal/journal_json.h"

static int note(struct smv_session *session, const struct smv_round *round)
{
	const char *object = smv_printf(session->pool, "round %lld", (long long)round->id);
	struct smv_change change;
	int rc;

	smv_change_begin(&change, session->pool);
	smv_change_text(&change, "removed", round->name);
	if ((rc = smv_change_note(&change, session->store, object)))
		return rc;
	return smv_store_note_change(session->store, session->pool, object, smv_round_fields, round, NULL);
}

static int run(struct smv_session *session)
{
	struct smv_round round;
	bool removed;
	int rc;

	if ((rc = smv_choose_open_round(session, session->operands[0], &round)) ||
	    (rc = smv_round_remove(session->store, &round, &removed)))
		return rc;
	if (!removed)
		return smv_fail(SMV_DATA, _("there are applications in %s, withdrawn ones counted; only a round without any can be removed; what was entered by mistake goes with: samverkan grant withdraw --mistake"),
				round.name);
	if ((rc = note(session, &round)))
		return rc;
	smv_say(session, smv_did(session, _("would remove %s"), _("removed %s")), round.name);
	return SMV_OK;
}

static const char *const examples[] = {
	"samverkan grant open fel-2018 --budget 135000 && samverkan grant remove fel-2018",
	NULL,
};

const struct smv_command cmd_grant_remove = {
	.group = "grant",
	.name = "remove",
	.summary = N_("remove a round that nobody has applied in"),
	.operands = "ROUND",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_ROUND },
	.store = SMV_STORE_WRITES,
	.help = N_("For one that was opened by mistake. A programme that only this round named is gone with it. The journal keeps what it was."),
	.examples = examples,
	.run = run,
};

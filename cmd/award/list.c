/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan award list: the awards, the latest year first. */
#include "base/language.h"
#include "cmd/run/command.h"
#include "report/award/award.h"
#include "samverkan/fail.h"
#include "store/grant/award.h"
#include "store/grant/round.h"

static int run(struct smv_session *session)
{
	const struct smv_round_filter all = { .award = true };
	struct smv_writer *writer = NULL;
	struct smv_round *awards;
	size_t count;
	int rc;

	if ((rc = smv_round_list(session->store, session->pool, &all, &awards, &count)) || (rc = smv_session_writer(session, &writer)))
		goto out;
	rc = smv_report_awards(writer, awards, count, session->today);
out:
	return smv_writer_close(writer, rc);
}

static const char *const examples[] = { "samverkan award list", NULL };

const struct smv_command cmd_award_list = {
	.group = "award",
	.name = "list",
	.summary = N_("the awards, the latest year first"),
	.operands = "",
	.shows = true,
	.store = SMV_STORE_READS,
	.examples = examples,
	.run = run,
};

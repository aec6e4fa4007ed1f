/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan grant list: the rounds, the latest year first. */
#include "base/language.h"
#include "cmd/run/command.h"
#include "report/rounds.h"
#include "samverkan/fail.h"
#include "store/grant/round.h"

static int run(struct smv_session *session)
{
	const struct smv_round_filter all = { .award = false };
	struct smv_writer *writer = NULL;
	struct smv_round *rounds;
	size_t count;
	int rc;

	if ((rc = smv_round_list(session->store, session->pool, &all, &rounds, &count)) || (rc = smv_session_writer(session, &writer)))
		goto out;
	rc = smv_report_rounds(writer, rounds, count, session->today);
out:
	return smv_writer_close(writer, rc);
}

static const char *const examples[] = { "samverkan grant list", NULL };

const struct smv_command cmd_grant_list = {
	.group = "grant",
	.name = "list",
	.summary = N_("list the rounds, the latest year first"),
	.operands = "",
	.shows = true,
	.store = SMV_STORE_READS,
	.examples = examples,
	.run = run,
};

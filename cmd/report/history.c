/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan report history: what each organisation was granted over the years. */
#include "base/language.h"
#include "cmd/case/programme.h"
#include "cmd/run/command.h"
#include "report/grant/history.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/grant/granted.h"

struct values {
	const char *programme;
};

static const struct smv_option options[] = {
	{ SMV_OPT_TEXT, 'p', "programme", "P", N_("only what was granted in programme P"), offsetof(struct values, programme),
	  .completes = SMV_COMPLETE_PROGRAMME },
	{ SMV_OPT_END },
};

static int run(struct smv_session *session)
{
	const struct values *values = session->values;
	struct smv_writer *writer = NULL;
	const char *programme = NULL;
	struct smv_granted *granted;
	size_t count;
	int rc;

	/* One that is misspelt would else look like one that has granted nothing. */
	if ((values->programme && (rc = smv_choose_programme(session, values->programme, &programme))) ||
	    (rc = smv_granted_list(session->store, session->pool, programme, &granted, &count)) ||
	    (rc = smv_session_writer(session, &writer)))
		goto out;
	rc = smv_report_history(session->pool, writer, granted, count, programme, session->today);
out:
	return smv_session_end_report(session, writer, rc);
}

static const char *const examples[] = { "samverkan report history -o utveckling.xlsx", "samverkan report history", NULL };

const struct smv_command cmd_report_history = {
	.group = "report",
	.name = "history",
	.summary = N_("what each organisation was granted over the years"),
	.operands = "",
	.options = options,
	.values_size = sizeof(struct values),
	.shows = true,
	.store = SMV_STORE_READS,
	.examples = examples,
	.run = run,
};

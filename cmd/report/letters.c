/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/fail.h"
#include "base/language.h"
#include "cmd/run/command.h"
#include "cmd/case/obligation_case.h"
#include "report/grant/letters.h"
#include "store/grant/obligation.h"

struct values {
	bool granted, refused;
};

static const struct smv_option options[] = {
	{ SMV_OPT_FLAG, 0, "granted", NULL, N_("only those who are granted something"), offsetof(struct values, granted) },
	{ SMV_OPT_FLAG, 0, "refused", NULL, N_("only those who are granted nothing"), offsetof(struct values, refused) },
	{ SMV_OPT_END },
};

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	bool both = v->granted == v->refused;
	struct smv_letters letters = { .granted = v->granted || both, .refused = v->refused || both, .as_of = session->today };
	struct smv_amendment *amendments;
	struct smv_writer *writer = NULL;
	struct smv_due_case c;
	int rc;

	if ((rc = smv_due_load(session, session->operands[0], &c)) ||
	    (rc = smv_amendment_list(session->store, session->pool, c.round.id, &amendments, &letters.amendment_count)))
		return rc;
	letters.round = &c.round;
	letters.dues = c.dues;
	letters.count = c.count;
	letters.amendments = amendments;
	if (both && smv_format_is_one_table(session->output.format))
		smv_say(session, _("%s holds those who are granted something; the others: --refused"),
			smv_format_label(session->output.format));
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_report_letters(session->pool, writer, &letters);
	return smv_session_end_report(session, writer, rc);
}

static const char *const examples[] = {
	"samverkan report letters stöd-2017 -o brev.xlsx",
	"samverkan report letters stöd-2017 --refused --excel -o avslag.csv",
	NULL,
};

const struct smv_command cmd_report_letters = {
	.group = "report",
	.name = "letters",
	.summary = N_("what letters about a decision are merged from, a row each"),
	.operands = "ROUND",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_EITHER },
	.options = options,
	.values_size = sizeof(struct values),
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("Those who are granted something and those who are not stand apart. Amounts are also there as text, as a letter has them. ROUND "
		   "may be an award."),
	.examples = examples,
	.run = run,
};

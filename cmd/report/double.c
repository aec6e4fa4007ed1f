/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan report double: organisations that get money by several ways in one year. */
#include "base/language.h"
#include "cmd/run/command.h"
#include "report/grant/double_funding.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "store/grant/money.h"

static int run(struct smv_session *session)
{
	int64_t year = smv_date_year(session->today);
	struct smv_writer *writer = NULL;
	struct smv_money *items;
	size_t count;
	int rc;

	if ((session->operand_count && (rc = smv_typed_number("YEAR", session->operands[0], &year))) ||
	    (rc = smv_money_list(session->store, session->pool, year, &items, &count)) || (rc = smv_session_writer(session, &writer)))
		goto out;
	rc = smv_report_double(session->pool, writer, items, count, year, session->today);
out:
	return smv_session_end_report(session, writer, rc);
}

static const char *const examples[] = { "samverkan report double 2017", NULL };

const struct smv_command cmd_report_double = {
	.group = "report",
	.name = "double",
	.summary = N_("organisations that get money by several ways in one year"),
	.operands = "[YEAR]",
	.operands_min = 0,
	.operands_max = 1,
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("What auditors ask for: two grants, a grant and an agreement, an award besides. Without YEAR: this year."),
	.examples = examples,
	.run = run,
};

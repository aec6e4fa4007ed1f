/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan report summary: a year's grants, awards and agreements by board, programme, kind and category. */
#include "base/language.h"
#include "cmd/run/command.h"
#include "report/grant/summary.h"
#include "samverkan/fail.h"
#include "store/grant/summary.h"
#include "store/office/setting.h"
#include "store/session.h"

static int run(struct smv_session *session)
{
	struct smv_summary summary = { .as_of = session->today };
	struct smv_programme_sum *programmes;
	struct smv_group_sum *kinds, *categories;
	struct smv_writer *writer = NULL;
	int rc;

	if ((rc = smv_typed_number("YEAR", session->operands[0], &summary.year)) ||
	    (rc = smv_summary_programmes(session->store, session->pool, summary.year, &programmes, &summary.programme_count)) ||
	    (rc = smv_summary_kinds(session->store, session->pool, summary.year, &kinds, &summary.kind_count)) ||
	    (rc = smv_summary_categories(session->store, session->pool, summary.year, &categories, &summary.category_count)) ||
	    (rc = smv_store_setting(session->store, session->pool, "municipality", &summary.municipality)))
		return rc;
	summary.programmes = programmes;
	summary.kinds = kinds;
	summary.categories = categories;
	if (!summary.programme_count)
		smv_say(session, _("there are no rounds and no awards of %lld"), (long long)summary.year);
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_report_summary(session->pool, writer, &summary);
	return smv_session_end_report(session, writer, rc);
}

static const char *const examples[] = { "samverkan report summary 2017 -o året-2017.xlsx", NULL };

const struct smv_command cmd_report_summary = {
	.group = "report",
	.name = "summary",
	.summary = N_("a year's grants, awards and agreements by board, programme, kind and category"),
	.operands = "YEAR",
	.operands_min = 1,
	.operands_max = 1,
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("For each board and programme: the budget, what agreements take of it, what is granted, left, paid and outstanding, and how many "
		   "applications were granted and refused; then by kind and by category of the organisations, with charts."),
	.examples = examples,
	.run = run,
};

/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan status: what is going on, and what the next step is. */
#include "report/status.h"
#include "base/language.h"
#include "calc/allocation/round_case.h"
#include "cmd/case/retention_case.h"
#include "cmd/case/round_case.h"
#include "cmd/case/round_view.h"
#include "cmd/run/command.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/grant/award.h"
#include "store/grant/round.h"
#include "store/office/setting.h"
#include "store/person/person.h"
#include "store/register/organisation.h"
#include "store/session.h"

enum { DECIDED_MOST = 5 };

/* What `grant check` would say; its findings are not shown here. */
static size_t count_remarks(struct smv_session *session, const struct smv_grant_view *view)
{
	const struct smv_round_case c = { &view->round, view->rules, view->agreements, view->agreement_count, view->applications,
					  view->outcome_count };
	struct smv_findings findings;

	smv_findings_init(&findings, session->pool);
	smv_round_check(session->pool, &c, &findings);
	(void)smv_case_unknown(session->pool, &c, SMV_ERROR, &findings);
	return findings.count;
}

static int look_at(struct smv_session *session, const struct smv_round *round, struct smv_overview_round *found)
{
	struct smv_grant_view view;
	size_t i;
	int rc;

	*found = (struct smv_overview_round){ .round = *round };
	if ((rc = smv_view_load(session, round->name, &view)))
		return rc;
	for (i = 0; i < view.outcome_count; i++)
		found->without_amount += view.outcomes[i].application->applied == SMV_ABSENT;
	if (round->state == SMV_ROUND_OPEN && view.outcome_count)
		found->remarks = count_remarks(session, &view) + (size_t)found->without_amount;
	found->stale = view.stale;
	found->over = view.allocated && smv_grant_allocated(&view) > view.pot.pot;
	return SMV_OK;
}

static int find_rounds(struct smv_session *session, struct smv_overview *status)
{
	const struct smv_round_filter open = { .decided = SMV_NO }, decided = { .decided = SMV_YES, .most = DECIDED_MOST };
	const struct smv_round_filter awards = { .award = true, .decided = SMV_NO };
	struct smv_overview_round *found;
	struct smv_round *rounds, *latest, *awarded;
	size_t i;
	int rc;

	if ((rc = smv_round_list(session->store, session->pool, &open, &rounds, &status->round_count)) ||
	    (rc = smv_round_list(session->store, session->pool, &decided, &latest, &status->decided_count)) ||
	    (rc = smv_round_list(session->store, session->pool, &awards, &awarded, &status->award_count)))
		return rc;
	found = smv_alloc(session->pool, (status->round_count + 1) * sizeof *found);
	for (i = 0; !rc && i < status->round_count; i++)
		rc = look_at(session, &rounds[i], &found[i]);
	status->rounds = found;
	status->decided = latest;
	status->awards = awarded;
	return rc;
}

static int find_due(struct smv_session *session, struct smv_overview *status)
{
	struct smv_outdated outdated;
	int rc = smv_retention_years(session, &status->retention);

	if (rc || !status->retention)
		return rc;
	status->keep_from = smv_date_years_before(session->today, (int)status->retention);
	rc = smv_person_outdated(session->store, status->keep_from, &outdated);
	status->due_contacts = outdated.contacts;
	status->due_responses = outdated.responses;
	return rc;
}

static int run(struct smv_session *session)
{
	struct smv_overview status = { .today = session->today };
	struct smv_writer *writer = NULL;
	int rc;

	if ((rc = smv_store_setting(session->store, session->pool, "municipality", &status.municipality)) ||
	    (rc = smv_organisation_count(session->store, &status.organisations)) ||
	    (rc = find_rounds(session, &status)) || (rc = find_due(session, &status)) ||
	    (rc = smv_session_writer(session, &writer)))
		goto out;
	rc = smv_report_status(session->pool, writer, &status);
out:
	return smv_writer_close(writer, rc);
}

static const char *const examples[] = { "samverkan status", NULL };

const struct smv_command cmd_status = {
	.name = "status",
	.summary = N_("what is going on, and what the next step is"),
	.operands = "",
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("For each round that is not decided: where it stands, how many days are left, what is lacking, and the command "
		   "to type next. Where register retention has said how long personal data are kept, also how much is older than that."),
	.examples = examples,
	.run = run,
};

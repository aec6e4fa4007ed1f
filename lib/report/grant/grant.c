/* SPDX-License-Identifier: EUPL-1.2 */
/* The reports of a round of grants. */
#include "report/grant/grant.h"
#include "base/language.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "report/grant/amendment.h"
#include "report/grant/grant_tables.h"
#include "report/grant/rules.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"

#include <inttypes.h>

const char *smv_grant_name(struct smv_pool *pool, const struct smv_grant_view *view)
{
	return smv_printf(pool, "%s %" PRId64, view->round.programme, view->round.year);
}

static const char *joined(struct smv_pool *pool, const char *before, const char *text)
{
	if (!text)
		return before;
	return *before ? smv_printf(pool, "%s, %s", before, text) : text;
}

const char *smv_grant_corrected(struct smv_pool *pool, const struct smv_round *round)
{
	char day[SMV_DATE_ROOM];

	smv_date_show(day, round->first_decided_on);
	if (!round->first_reference)
		return smv_printf(pool, _("corrected, first written as %s, § %s"), day, round->first_paragraph);
	return smv_printf(pool, _("corrected, first written as %s, § %s, %s"), day, round->first_paragraph, round->first_reference);
}

const char *smv_grant_subject(struct smv_pool *pool, const struct smv_grant_view *view)
{
	const struct smv_round *round = &view->round;
	const char *subject = joined(pool, "", view->municipality);
	char day[SMV_DATE_ROOM];

	subject = joined(pool, subject, round->board);
	if (round->state == SMV_ROUND_DECIDED) {
		subject = joined(pool, subject, round->decision_reference ? round->decision_reference : round->reference);
		subject = joined(pool, subject,
				 smv_printf(pool, _("decided on %s, § %s"), smv_date_show(day, round->decided_on), round->paragraph));
		return round->first_paragraph ? joined(pool, subject, smv_grant_corrected(pool, round)) : subject;
	}
	subject = joined(pool, subject, round->reference);
	if (view->stale)
		subject = joined(pool, subject, _("OUT OF DATE"));
	if (round->decide_on == SMV_NO_DATE)
		return *subject ? subject : NULL;
	return joined(pool, subject, smv_printf(pool, _("to be decided on %s"), smv_date_show(day, round->decide_on)));
}

const char *smv_grant_title(struct smv_pool *pool, const struct smv_grant_view *view)
{
	const char *name = smv_grant_name(pool, view);

	if (view->round.state == SMV_ROUND_DECIDED)
		return smv_printf(pool, _("Decided grants: %s"), name);
	return smv_printf(pool, view->allocated ? _("Proposed grants: %s") : _("Applications for grants: %s"), name);
}

int smv_grant_warn(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view)
{
	char over[SMV_NUMBER_ROOM];
	int64_t left = view->pot.pot - smv_grant_allocated(view);
	int rc = SMV_OK;

	if (!view->allocated)
		return smv_writer_note(writer, smv_printf(pool, _("Nothing is allocated yet. The next step: samverkan grant allocate %s"),
							  view->round.name));
	if (view->stale)
		rc = smv_writer_note(writer, smv_printf(pool, _("This allocation is out of date: applications, agreements or rules have changed "
								"since. Run it again: samverkan grant allocate %s"),
							view->round.name));
	if (!rc && left < 0)
		rc = smv_writer_note(writer, smv_printf(pool, _("The amounts are together %s above the pot and cannot be decided."),
							smv_money_show(over, -left)));
	return rc;
}

static int begin(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view)
{
	const struct smv_document document = { .title = smv_grant_title(pool, view), .subject = smv_grant_subject(pool, view),
					       .as_of = view->as_of };

	return smv_writer_document(writer, &document);
}

int smv_report_allocation(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view)
{
	int rc;

	if ((rc = begin(pool, writer, view)) || (rc = smv_grant_summary_table(writer, view)) ||
	    (rc = smv_grant_agreement_table(writer, view)) || (rc = smv_grant_allocation_table(pool, writer, view, false)) ||
	    (rc = smv_report_amendment_table(writer, view->amendments, view->amendment_count, 0)) ||
	    (rc = smv_grant_step_table(pool, writer, view)))
		return rc;
	return smv_grant_warn(pool, writer, view);
}

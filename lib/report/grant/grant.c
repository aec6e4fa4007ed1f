/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/grant/grant.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "rules/rules.h"
#include "emit/writer.h"
#include "report/grant/amendment.h"
#include "report/cells.h"
#include "report/grant/grant_tables.h"
#include "report/grant/rules.h"

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

const char *smv_grant_subject(struct smv_pool *pool, const struct smv_grant_view *view)
{
	const struct smv_round *round = &view->round;
	const char *subject = joined(pool, "", view->municipality);
	char day[SMV_DATE_ROOM];

	subject = joined(pool, subject, round->board);
	if (round->state == SMV_ROUND_DECIDED) {
		subject = joined(pool, subject, round->decision_reference ? round->decision_reference : round->reference);
		return joined(pool, subject,
			      smv_printf(pool, _("decided on %s, § %s"), smv_date_show(day, round->decided_on), round->paragraph));
	}
	subject = joined(pool, subject, round->reference);
	if (view->stale)
		subject = joined(pool, subject, _("OUT OF DATE"));
	if (round->decide_on == SMV_NO_DATE)
		return *subject ? subject : NULL;
	return joined(pool, subject, smv_printf(pool, _("to be decided on %s"), smv_date_show(day, round->decide_on)));
}

static const char *title_of(struct smv_pool *pool, const struct smv_grant_view *view)
{
	const char *name = smv_grant_name(pool, view);

	if (view->round.state == SMV_ROUND_DECIDED)
		return smv_printf(pool, _("Decided grants: %s"), name);
	return smv_printf(pool, view->allocated ? _("Proposed grants: %s") : _("Applications for grants: %s"), name);
}

/* What must not be overlooked. */
static int warn(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view)
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

static int explain_deviations(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view)
{
	size_t count = 0, i;

	for (i = 0; i < view->outcome_count; i++)
		count += view->outcomes[i].adjusted != SMV_ABSENT;
	if (!count)
		return smv_writer_note(writer, _("All amounts are what the rules give. The board has made no deviation."));
	return smv_writer_note(writer, smv_printf(pool, smv_translate_plural(
			"%zu amount is the board's own judgement and not what the rules give. The difference and the reason stand beside it.",
			"%zu amounts are the board's own judgement and not what the rules give. The differences and the reasons stand "
			"beside them.", count), count));
}

static int explain_pot(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view)
{
	const struct smv_pot *pot = &view->pot;
	char budget[SMV_NUMBER_ROOM], committed[SMV_NUMBER_ROOM], reserve[SMV_NUMBER_ROOM], left[SMV_NUMBER_ROOM], claims[SMV_NUMBER_ROOM];
	int rc;

	smv_money_show(budget, pot->budget);
	smv_money_show(committed, pot->committed);
	smv_money_show(reserve, pot->reserve);
	smv_money_show(left, pot->pot);
	smv_money_show(claims, pot->claims);
	if ((rc = smv_writer_note(writer, smv_printf(pool, _("The pot is the budget less the agreements and the reserve: %s − %s − %s = %s."),
						     budget, committed, reserve, left))))
		return rc;
	return smv_writer_note(writer, smv_printf(pool,
		pot->claims > pot->pot ? _("Before the pot is looked at, the rules give %s in all. The pot of %s does not suffice for that.")
				       : _("Before the pot is looked at, the rules give %s in all. The pot of %s suffices for that."),
		claims, left));
}

static int explain(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view)
{
	int rc;

	if (!view->allocated)
		return SMV_OK;
	if ((rc = explain_pot(pool, writer, view)) ||
	    (rc = smv_writer_note(writer, _("\"By the rules\" is the amount that the rules give when the pot is shared out."))) ||
	    (rc = smv_writer_note(writer, smv_printf(pool, _("Each amount can be checked with a pocket calculator: the workbook has its steps "
							     "on a sheet, and they are shown by: samverkan grant show %s ORG"),
						     view->round.name))))
		return rc;
	if (!smv_rules_count(view->rules) &&
	    (rc = smv_writer_note(writer, _("No rules are set: each claim is the amount applied for, and where the pot does not suffice all are "
					    "cut by the same proportion."))))
		return rc;
	if ((rc = explain_deviations(pool, writer, view)))
		return rc;
	return smv_writer_note(writer, _("Who may not be granted, or gets 0 kr, has the rule that says so as the reason."));
}

static int tell_source(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view)
{
	char day[SMV_DATE_ROOM];

	return smv_writer_note(writer, smv_printf(pool, _("Source: the register of applications and agreements, round %s, as of %s."),
						  view->round.name, smv_date_show(day, view->as_of)));
}

static int begin(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view)
{
	const struct smv_document document = { .title = title_of(pool, view), .subject = smv_grant_subject(pool, view),
					       .as_of = view->as_of };

	return smv_writer_document(writer, &document);
}

int smv_report_allocation(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view)
{
	int rc;

	if ((rc = begin(pool, writer, view)) || (rc = smv_grant_pot_tables(writer, view)) ||
	    (rc = smv_grant_allocation_table(pool, writer, view, false)) ||
	    (rc = smv_report_amendment_table(writer, view->amendments, view->amendment_count, 0)) || (rc = smv_grant_step_table(pool, writer, view)))
		return rc;
	return warn(pool, writer, view);
}

int smv_report_grant(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view)
{
	int rc;

	if ((rc = begin(pool, writer, view)) || (rc = smv_grant_pot_tables(writer, view)) ||
	    (rc = smv_grant_allocation_table(pool, writer, view, true)) ||
	    (rc = smv_report_amendment_table(writer, view->amendments, view->amendment_count, 0)) || (rc = smv_grant_step_table(pool, writer, view)) ||
	    (*view->round.rules && (rc = smv_report_rules_table(writer, pool, view->rules))) || (rc = warn(pool, writer, view)) || (rc = explain(pool, writer, view)))
		return rc;
	return tell_source(pool, writer, view);
}

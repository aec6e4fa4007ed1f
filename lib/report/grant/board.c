/* SPDX-License-Identifier: EUPL-1.2 */
/* The board's paper: page 1 says how much, to whom, why less than asked, and what is new since last
 * year. */
#include "base/language.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "report/grant/amendment.h"
#include "report/grant/grant_tables.h"
#include "report/grant/rules.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"

bool smv_grant_is_gone(const struct smv_grant_view *view, const struct smv_granted *earlier)
{
	size_t i;

	if (earlier->amount <= 0)
		return false;
	for (i = 0; i < view->outcome_count; i++)
		if (view->outcomes[i].application->organisation.id == earlier->organisation_id)
			return false;
	return true;
}

int64_t smv_grant_earlier_sum(const struct smv_grant_view *view)
{
	int64_t sum = 0;
	size_t i;

	for (i = 0; i < view->earlier_count; i++)
		if (__builtin_add_overflow(sum, view->earlier[i].amount, &sum))
			return INT64_MAX;
	return sum;
}

size_t smv_grant_gone_count(const struct smv_grant_view *view)
{
	size_t count = 0, i;

	for (i = 0; i < view->earlier_count; i++)
		count += smv_grant_is_gone(view, &view->earlier[i]);
	return count;
}

static const char *say_amounts(struct smv_pool *pool, const struct smv_grant_view *view)
{
	int64_t shared = smv_grant_allocated(view);
	char granted[SMV_NUMBER_ROOM], applied[SMV_NUMBER_ROOM], pot[SMV_NUMBER_ROOM],
		left[SMV_NUMBER_ROOM];
	size_t count = 0, i;

	if (!view->outcome_count)
		return _("Nobody has applied yet.");
	smv_money_show(applied, view->round.applied);
	if (!view->allocated)
		return smv_printf(pool,
				  smv_translate_plural("%zu organisation applies for %s.",
						       "%zu organisations apply for %s together.",
						       view->outcome_count),
				  view->outcome_count, applied);
	for (i = 0; i < view->outcome_count; i++)
		count += view->outcomes[i].granted > 0;
	return smv_printf(
		pool,
		view->round.state == SMV_ROUND_DECIDED
			? _("%s is granted to %zu of %zu organisations that applied for %s together. Of the %s to share out %s is left.")
			: _("%s is proposed for %zu of %zu organisations that apply for %s together. Of the %s to share out %s is "
			    "left."),
		smv_money_show(granted, shared), count, view->outcome_count, applied,
		smv_money_show(pot, view->pot.pot), smv_money_show(left, view->pot.pot - shared));
}

static const char *say_earlier(struct smv_pool *pool, const struct smv_grant_view *view)
{
	size_t gone = smv_grant_gone_count(view), new = 0, i;
	char sum[SMV_NUMBER_ROOM];

	if (!view->earlier_count)
		return _("Nothing is known of last year.");
	for (i = 0; i < view->outcome_count; i++)
		new += !view->outcomes[i].application->last_year;
	return smv_printf(
		pool,
		_("Last year %s was granted. New since then: %zu that got nothing last year; %zu that got money then do not apply."),
		smv_money_show(sum, smv_grant_earlier_sum(view)), new, gone);
}

static const char *say_claims(struct smv_pool *pool, const struct smv_grant_view *view)
{
	char claims[SMV_NUMBER_ROOM], pot[SMV_NUMBER_ROOM];

	if (!view->allocated)
		return _("Nothing is proposed yet.");
	smv_money_show(claims, view->pot.claims);
	smv_money_show(pot, view->pot.pot);
	return smv_printf(
		pool,
		view->pot.claims > view->pot.pot
			? _("By the rules it would be %s, and the %s do not suffice for that.")
			: _("By the rules it is %s, and the %s suffice for that."),
		claims, pot);
}

const char *smv_grant_answer(struct smv_pool *pool, const struct smv_grant_view *view)
{
	return smv_printf(pool, "%s %s %s", say_amounts(pool, view), say_claims(pool, view),
			  say_earlier(pool, view));
}

/* What a reader has to know within ten seconds. */
static int answer(struct smv_pool *pool, struct smv_writer *writer,
		  const struct smv_grant_view *view)
{
	int rc = smv_writer_paragraph(writer, SMV_PARAGRAPH_LEAD, smv_grant_answer(pool, view));

	if (!rc && view->allocated && view->stale)
		rc = smv_writer_paragraph(
			writer, SMV_PARAGRAPH_LEAD,
			_("OUT OF DATE: applications, agreements or rules have changed since this was reckoned."));
	if (!rc && view->allocated && smv_grant_allocated(view) > view->pot.pot)
		rc = smv_writer_paragraph(
			writer, SMV_PARAGRAPH_LEAD,
			_("The amounts are above what there is and cannot be decided."));
	return rc;
}

static int put_rules(struct smv_pool *pool, struct smv_writer *writer,
		     const struct smv_grant_view *view)
{
	if (*view->round.rules)
		return smv_report_rules_table(writer, pool, view->rules, true);
	return smv_writer_note(
		writer,
		_("No rules are set: each claim is the amount applied for, and where the pot does not suffice all are "
		  "cut by the same proportion."));
}

static int tell_source(struct smv_pool *pool, struct smv_writer *writer,
		       const struct smv_grant_view *view)
{
	char day[SMV_DATE_ROOM];

	return smv_writer_note(
		writer,
		smv_printf(
			pool,
			_("Source: the register of applications and agreements, round %s, as of %s."),
			view->round.name, smv_date_show(day, view->as_of)));
}

int smv_report_grant(struct smv_pool *pool, struct smv_writer *writer,
		     const struct smv_grant_view *view)
{
	const struct smv_document document = { .title = smv_grant_title(pool, view),
					       .subject = smv_grant_subject(pool, view),
					       .as_of = view->as_of };
	int rc;

	if ((rc = smv_writer_document(writer, &document)) || (rc = answer(pool, writer, view)) ||
	    (rc = smv_grant_pot_table(writer, view)) ||
	    (rc = smv_grant_allocation_table(pool, writer, view, true)) ||
	    (rc = smv_grant_chart(pool, writer, view)) ||
	    (rc = smv_report_amendment_table(writer, view->amendments, view->amendment_count, 0)) ||
	    (rc = put_rules(pool, writer, view)) ||
	    (rc = smv_grant_step_table(pool, writer, view)) ||
	    (rc = smv_grant_summary_table(writer, view)) ||
	    (rc = smv_grant_agreement_table(writer, view)) ||
	    (rc = smv_grant_warn(pool, writer, view)))
		return rc;
	return tell_source(pool, writer, view);
}

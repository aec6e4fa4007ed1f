/* SPDX-License-Identifier: EUPL-1.2 */
/* A letter to one association about a decision, in plain words. */
#include "base/language.h"
#include "emit/writer.h"
#include "model/giro.h"
#include "report/grant/grant.h"
#include "report/grant/letters.h"
#include "report/grant/motive.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <inttypes.h>
#include <string.h>

bool smv_letter_wanted(const struct smv_letters *l, const struct smv_due *d)
{
	return d->granted > 0 ? l->granted : l->refused;
}

const struct smv_amendment *smv_letter_amendment(const struct smv_letters *l, int64_t application)
{
	size_t i;

	for (i = l->amendment_count; i > 0; i--)
		if (l->amendments[i - 1].application == application)
			return &l->amendments[i - 1];
	return NULL;
}

static const struct smv_outcome *outcome_of(const struct smv_letters *l, int64_t application)
{
	size_t i;

	for (i = 0; l->view && i < l->view->outcome_count; i++)
		if (l->view->outcomes[i].application->id == application)
			return &l->view->outcomes[i];
	return NULL;
}

const char *smv_letter_purpose(const struct smv_letters *l, int64_t application)
{
	const struct smv_outcome *outcome = outcome_of(l, application);

	return outcome ? outcome->application->purpose : NULL;
}

const char *smv_letter_reason(struct smv_pool *pool, const struct smv_letters *l,
			      const struct smv_due *d)
{
	const struct smv_amendment *amendment = smv_letter_amendment(l, d->application);
	const struct smv_outcome *outcome = outcome_of(l, d->application);

	if (amendment)
		return amendment->reason;
	if (outcome)
		return smv_grant_motive_to(pool, l->view, outcome);
	return d->reason && !d->by_rule ? d->reason : d->granted ? l->round->motivation : NULL;
}

const char *smv_letter_appeal(void)
{
	return _(
		"A member of the municipality may have the decision tried by the administrative court (laglighetsprövning, "
		"kommunallagen 13 kap.). The appeal is to be with the court within three weeks from the day when it was announced "
		"on the municipality's notice board that the minutes were approved. It has to say which decision it is about and "
		"why it is against the law.");
}

static int put(struct smv_writer *writer, const char *words)
{
	return words ? smv_writer_paragraph(writer, SMV_PARAGRAPH_TEXT, words) : SMV_OK;
}

static const char *line(struct smv_pool *pool, const char *lines, const char *more)
{
	return more && *more ? smv_printf(pool, "%s\n%s", lines, more) : lines;
}

static int put_address(struct smv_pool *pool, struct smv_writer *writer,
		       const struct smv_organisation *o)
{
	const char *town = o->postcode && o->town ? smv_printf(pool, "%s %s", o->postcode, o->town)
			   : o->town              ? o->town
						  : o->postcode;

	return smv_writer_paragraph(writer, SMV_PARAGRAPH_LINES,
				    line(pool, line(pool, o->name, o->address), town));
}

/* "Kulturnämnden decided on 2024-05-02, § 9 (KN 2024/45)": who, when and where it is written. */
static const char *decided(struct smv_pool *pool, const struct smv_letters *l,
			   const struct smv_due *d)
{
	const struct smv_amendment *a = smv_letter_amendment(l, d->application);
	const char *board = a && a->board     ? a->board
			    : l->round->board ? l->round->board
					      : _("The board");
	const char *reference = a && a->reference              ? a->reference
				: l->round->decision_reference ? l->round->decision_reference
							       : l->round->reference;
	char day[SMV_DATE_ROOM];

	smv_date_show(day, a ? a->decided_on : l->round->decided_on);
	if (!reference)
		return smv_printf(pool, _("%s decided on %s, § %s"), board, day,
				  a ? a->paragraph : l->round->paragraph);
	return smv_printf(pool, _("%s decided on %s, § %s (%s)"), board, day,
			  a ? a->paragraph : l->round->paragraph, reference);
}

static const char *name_of(struct smv_pool *pool, const struct smv_round *round)
{
	return smv_printf(pool, "%s %" PRId64, round->programme, round->year);
}

static const char *paid_to(struct smv_pool *pool, const struct smv_organisation *o)
{
	enum smv_account account = o->giro ? smv_account_of(o->giro) : SMV_ACCOUNT_NOT;

	if (account == SMV_ACCOUNT_NOT)
		return _(
			"We do not know your account: tell us the number of your bankgiro, plusgiro or bank account, so that the money can "
			"be paid.");
	return smv_printf(
		pool, _("The money is paid to your account: %s %s. Tell us if that is not right."),
		_(smv_accounts[account - 1].label), o->giro);
}

static const char *why(struct smv_pool *pool, const struct smv_letters *l, const struct smv_due *d)
{
	const char *reason = smv_letter_reason(pool, l, d);
	size_t length = reason ? strlen(reason) : 0;

	if (!reason)
		return NULL;
	if (l->round->award)
		return smv_printf(pool, _("The board's motivation: %s"), reason);
	return smv_printf(pool,
			  length && strchr(".!?", reason[length - 1]) ? _("The reason: %s")
								      : _("The reason: %s."),
			  reason);
}

static int put_granted(struct smv_pool *pool, struct smv_writer *writer,
		       const struct smv_letters *l, const struct smv_due *d)
{
	const struct smv_amendment *amendment = smv_letter_amendment(l, d->application);
	const char *purpose = smv_letter_purpose(l, d->application);
	char amount[SMV_NUMBER_ROOM], other[SMV_NUMBER_ROOM], day[SMV_DATE_ROOM];
	int rc;

	smv_money_show(amount, d->granted);
	if ((rc = smv_writer_paragraph(writer, SMV_PARAGRAPH_LEAD,
				       smv_printf(pool, _("%s: you get %s (%s)."),
						  decided(pool, l, d), amount,
						  name_of(pool, l->round)))) ||
	    (amendment &&
	     (rc = put(writer,
		       smv_printf(pool, _("This takes the place of the earlier decision on %s."),
				  smv_money_show(other, amendment->before))))) ||
	    (d->applied != SMV_ABSENT && d->applied != d->granted &&
	     (rc = put(writer, smv_printf(pool, _("You applied for %s."),
					  smv_money_show(other, d->applied))))) ||
	    (rc = put(writer, why(pool, l, d))) ||
	    (purpose &&
	     (rc = put(writer, smv_printf(pool, _("The money is for: %s."), purpose)))) ||
	    (rc = put(writer, paid_to(pool, &d->organisation))))
		return rc;
	if (l->account_by == SMV_NO_DATE)
		return SMV_OK;
	return put(
		writer,
		smv_printf(
			pool,
			_("Account to us for how the money has been used by %s at the latest. What has not been used "
			  "is to be paid back."),
			smv_date_show(day, l->account_by)));
}

static int put_refused(struct smv_pool *pool, struct smv_writer *writer,
		       const struct smv_letters *l, const struct smv_due *d)
{
	char applied[SMV_NUMBER_ROOM];
	const char *what =
		d->applied == SMV_ABSENT
			? smv_printf(pool, _("%s not to grant what you applied for (%s)."),
				     decided(pool, l, d), name_of(pool, l->round))
			: smv_printf(pool, _("%s not to grant the %s that you applied for (%s)."),
				     decided(pool, l, d), smv_money_show(applied, d->applied),
				     name_of(pool, l->round));
	int rc = smv_writer_paragraph(writer, SMV_PARAGRAPH_LEAD, what);

	return rc ? rc : put(writer, why(pool, l, d));
}

/* Those who got the award, as a sentence. */
static const char *winners(struct smv_pool *pool, const struct smv_letters *l)
{
	const char *names = NULL;
	size_t i;

	for (i = 0; i < l->count; i++)
		if (l->dues[i].granted > 0)
			names = names ? smv_printf(pool, "%s, %s", names,
						   l->dues[i].organisation.name)
				      : l->dues[i].organisation.name;
	return names;
}

static int put_thanks(struct smv_pool *pool, struct smv_writer *writer, const struct smv_letters *l,
		      const struct smv_due *d)
{
	const char *chosen = winners(pool, l);
	int rc = smv_writer_paragraph(
		writer, SMV_PARAGRAPH_LEAD,
		smv_printf(pool, _("Thank you for what you do. You were nominated for %s."),
			   name_of(pool, l->round)));

	if (!rc)
		rc = put(writer,
			 chosen ? smv_printf(pool, _("%s: this time the award goes to %s."),
					     decided(pool, l, d), chosen)
				: smv_printf(pool, _("%s: this time nobody gets the award."),
					     decided(pool, l, d)));
	return rc ? rc : put(writer, _("You are welcome to be nominated again."));
}

static int put_ending(struct smv_pool *pool, struct smv_writer *writer, const struct smv_letters *l)
{
	const char *lines =
		line(pool, line(pool, _("With kind regards"), l->round->board), l->municipality);

	return smv_writer_paragraph(writer, SMV_PARAGRAPH_LINES, lines);
}

int smv_report_letter(struct smv_pool *pool, struct smv_writer *writer, const struct smv_letters *l,
		      const struct smv_due *d)
{
	const char *board = l->round->board, *name = name_of(pool, l->round);
	const struct smv_document document = {
		.title = smv_printf(
			pool, l->round->award ? _("Award: %s") : _("Decision on grants: %s"), name),
		.subject = board && l->municipality
				   ? smv_printf(pool, "%s, %s", l->municipality, board)
			   : board ? board
				   : l->municipality,
		.as_of = l->round->decided_on,
	};
	bool thanked = l->round->award && d->granted <= 0;
	int rc;

	if ((rc = smv_writer_document(writer, &document)) ||
	    (rc = put_address(pool, writer, &d->organisation)))
		return rc;
	if (thanked)
		rc = put_thanks(pool, writer, l, d);
	else
		rc = d->granted > 0 ? put_granted(pool, writer, l, d)
				    : put_refused(pool, writer, l, d);
	if (rc || (rc = put_ending(pool, writer, l)) || thanked)
		return rc;
	if ((rc = smv_writer_heading(writer, 1, _("How to appeal"))))
		return rc;
	return put(writer, smv_letter_appeal());
}

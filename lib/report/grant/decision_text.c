/* SPDX-License-Identifier: EUPL-1.2 */
/* The proposal and the decision as text, as minutes have it (Ekerö's extracts: Beslut,
 * Sammanfattning, Beslutsunderlag, Expedieras till). */
#include "report/grant/decision_text.h"
#include "base/language.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "report/grant/grant_tables.h"
#include "report/grant/motive.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

static int put(struct smv_writer *writer, enum smv_paragraph kind, const char *words)
{
	return smv_writer_paragraph(writer, kind, words);
}

static bool is_decided(const struct smv_grant_view *view)
{
	return view->round.state == SMV_ROUND_DECIDED;
}

static const char *reference_of(const struct smv_grant_view *view)
{
	return is_decided(view) && view->round.decision_reference ? view->round.decision_reference
								  : view->round.reference;
}

/* "Grants: kultur 2024 (KN 2024/45)", with the paragraph of the minutes in front. */
static const char *title_of(struct smv_pool *pool, const struct smv_grant_view *view)
{
	const char *reference = reference_of(view),
		   *title = smv_printf(pool, _("Grants: %s"), smv_grant_name(pool, view));

	if (reference)
		title = smv_printf(pool, "%s (%s)", title, reference);
	return is_decided(view) ? smv_printf(pool, "§ %s %s", view->round.paragraph, title) : title;
}

static const char *subject_of(struct smv_pool *pool, const struct smv_grant_view *view)
{
	const char *board = view->round.board ? view->round.board : _("The board");
	char day[SMV_DATE_ROOM];

	if (is_decided(view)) {
		const char *subject = smv_printf(pool, _("%s, extract of the minutes of %s"), board,
						 smv_date_show(day, view->round.decided_on));

		return view->round.first_paragraph ? smv_printf(pool, "%s, %s", subject, smv_grant_corrected(pool, &view->round)) : subject;
	}
	if (view->round.decide_on == SMV_NO_DATE)
		return smv_printf(pool, _("%s, proposal"), board);
	return smv_printf(pool, _("%s, proposal for the meeting on %s"), board,
			  smv_date_show(day, view->round.decide_on));
}

/* How many get something, or nothing; and the names of the latter. */
static const char *refused_names(struct smv_pool *pool, const struct smv_grant_view *view,
				 size_t *granted)
{
	const char *names = NULL;
	size_t i;

	*granted = 0;
	for (i = 0; i < view->outcome_count; i++) {
		const char *name = view->outcomes[i].application->organisation.name;

		if (view->outcomes[i].granted > 0)
			(*granted)++;
		else
			names = names ? smv_printf(pool, "%s, %s", names, name) : name;
	}
	return names;
}

static int put_items(struct smv_pool *pool, struct smv_writer *writer,
		     const struct smv_grant_view *view, int32_t account_by)
{
	size_t granted;
	const char *refused = refused_names(pool, view, &granted);
	int64_t shared = smv_grant_allocated(view), left = view->pot.pot - shared;
	char amount[SMV_NUMBER_ROOM], over[SMV_NUMBER_ROOM], day[SMV_DATE_ROOM];
	int rc = put(
		writer, SMV_PARAGRAPH_ITEM,
		smv_printf(
			pool,
			smv_translate_plural(
				"%s is granted out of %s to %zu organisation, as the table says.",
				"%s is granted out of %s to %zu organisations, as the table says.",
				granted),
			smv_money_show(amount, shared), smv_grant_name(pool, view), granted));

	if (!rc && refused)
		rc = put(writer, SMV_PARAGRAPH_ITEM,
			 smv_printf(pool, _("Nothing is granted to: %s."), refused));
	if (!rc && left > 0)
		rc = put(writer, SMV_PARAGRAPH_ITEM,
			 smv_printf(pool, _("%s is not shared out."), smv_money_show(over, left)));
	if (!rc && account_by != SMV_NO_DATE)
		rc = put(writer, SMV_PARAGRAPH_ITEM,
			 smv_printf(pool,
				    _("Who is granted money accounts for it by %s at the latest."),
				    smv_date_show(day, account_by)));
	return rc;
}

static int amount_table(struct smv_pool *pool, struct smv_writer *writer,
			const struct smv_grant_view *view)
{
	const struct smv_column columns[] = {
		{ "organisation", _("Organisation"), SMV_TEXT, false },
		{ "applied_ore", _("Applied for"), SMV_MONEY, true },
		{ "amount_ore", is_decided(view) ? _("Granted") : _("Proposed"), SMV_MONEY, true },
		{ "motive", _("Motive"), SMV_TEXT, false },
	};
	const struct smv_table table = { .name = "allocation",
					 .title = _("The amounts"),
					 .main = true,
					 .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	size_t i;
	int rc = smv_writer_table(writer, &table);

	for (i = 0; !rc && i < view->outcome_count; i++) {
		struct smv_mark mark = smv_mark(pool);
		const struct smv_outcome *outcome = &view->outcomes[i];
		const struct smv_value values[] = {
			smv_text_value(outcome->application->organisation.name),
			smv_amount_cell(outcome->application->applied),
			smv_amount_cell(outcome->granted),
			smv_text_value(smv_grant_motive(pool, view, outcome)),
		};

		rc = smv_writer_row(writer, values);
		smv_reset(pool, mark);
	}
	return rc ? rc : smv_writer_totals(writer, _("Total"));
}

/* What a round knows that its decision rests on. */
static int put_basis(struct smv_pool *pool, struct smv_writer *writer,
		     const struct smv_grant_view *view)
{
	char day[SMV_DATE_ROOM];
	int rc = smv_writer_heading(writer, 1, _("What the decision rests on"));

	if (!rc)
		rc = put(writer, SMV_PARAGRAPH_ITEM,
			 smv_printf(pool,
				    smv_translate_plural("%zu application", "%zu applications",
							 view->outcome_count),
				    view->outcome_count));
	if (!rc && *view->round.rules)
		rc = put(writer, SMV_PARAGRAPH_ITEM, _("The rules for the grant"));
	return rc ? rc
		  : put(writer, SMV_PARAGRAPH_ITEM,
			smv_printf(pool,
				   _("Appendix: %s, with every step of each amount, as of %s"),
				   smv_grant_title(pool, view), smv_date_show(day, view->as_of)));
}

/* Öre that an outcome was decided first, before any amendment. */
static int64_t first_amount(const struct smv_grant_view *view, const struct smv_outcome *outcome)
{
	size_t i;

	for (i = 0; i < view->amendment_count; i++)
		if (view->amendments[i].application == outcome->application->id)
			return view->amendments[i].before;
	return outcome->granted;
}

/* The round as it was decided: an extract of those minutes tells nothing of later ones. */
static struct smv_grant_view as_decided(struct smv_pool *pool, const struct smv_grant_view *view)
{
	struct smv_outcome *outcomes =
		smv_alloc(pool, (view->outcome_count + 1) * sizeof *outcomes);
	struct smv_grant_view first = *view;
	size_t i;

	for (i = 0; i < view->outcome_count; i++) {
		outcomes[i] = view->outcomes[i];
		outcomes[i].granted = first_amount(view, &view->outcomes[i]);
	}
	first.outcomes = outcomes;
	first.amendment_count = 0;
	return first;
}

int smv_report_decision(struct smv_pool *pool, struct smv_writer *writer,
			const struct smv_grant_view *now, int32_t account_by)
{
	const struct smv_grant_view first = as_decided(pool, now), *view = &first;
	const struct smv_document document = { .title = title_of(pool, view),
					       .subject = subject_of(pool, view),
					       .as_of = view->as_of };
	int rc;

	if ((rc = smv_writer_document(writer, &document)) ||
	    (rc = smv_writer_heading(writer, 1,
				     is_decided(view) ? _("Decision") : _("Proposed decision"))) ||
	    (rc = put_items(pool, writer, view, account_by)) ||
	    (rc = smv_writer_heading(writer, 1, _("In short"))) ||
	    (rc = put(writer, SMV_PARAGRAPH_TEXT, smv_grant_answer(pool, view))) ||
	    (rc = amount_table(pool, writer, view)) || (rc = put_basis(pool, writer, view)) ||
	    (rc = smv_writer_heading(writer, 1, _("To be sent to"))))
		return rc;
	return put(writer, SMV_PARAGRAPH_TEXT, _("Each organisation that applied, by letter."));
}

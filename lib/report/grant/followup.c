/* SPDX-License-Identifier: EUPL-1.2 */
/* How granted money is accounted for. */
#include "report/grant/followup.h"
#include "base/language.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

static int put_due(struct smv_writer *writer, const struct smv_followup_round *r, const struct smv_due *d, int32_t as_of)
{
	enum smv_followup_state state = smv_followup_state(d, r->last_day, as_of);
	const struct smv_value values[] = {
		smv_text_value(r->round.name),
		smv_text_value(d->organisation.name),
		smv_text_value(d->organisation.org_number),
		smv_amount_cell(d->granted),
		smv_amount_cell(d->paid),
		smv_amount_cell(d->spent),
		smv_amount_cell(smv_due_unspent(d)),
		smv_amount_cell(d->reclaimed ? d->reclaimed : SMV_ABSENT),
		smv_amount_cell(d->repaid ? d->repaid : SMV_ABSENT),
		smv_date_cell(r->last_day),
		smv_date_cell(d->received),
		smv_code_value(smv_followup_states[state].code, _(smv_followup_states[state].label)),
		smv_text_value(d->note),
	};

	return smv_writer_row(writer, values);
}

/* How much is accounted for, and what is late. */
static int answer(struct smv_pool *pool, struct smv_writer *writer, const struct smv_followup_round *rounds, size_t count,
		  int32_t as_of)
{
	size_t asked = 0, received = 0, missing = 0, i, j;
	int64_t unspent = 0;
	char room[SMV_NUMBER_ROOM];

	for (i = 0; i < count; i++)
		for (j = 0; j < rounds[i].count; j++) {
			const struct smv_due *d = &rounds[i].dues[j];
			enum smv_followup_state state = smv_followup_state(d, rounds[i].last_day, as_of);
			int64_t left = smv_due_unspent(d);

			if (!d->granted && !d->paid)
				continue;
			asked++;
			received += state == SMV_FOLLOWUP_RECEIVED || state == SMV_FOLLOWUP_LATE;
			missing += state == SMV_FOLLOWUP_MISSING;
			if (left != SMV_ABSENT && __builtin_add_overflow(unspent, left, &unspent))
				return smv_fail(SMV_DATA, _("the amounts of %s are too large to add up"), rounds[i].round.name);
		}
	return smv_writer_paragraph(writer, SMV_PARAGRAPH_LEAD,
				    smv_printf(pool, _("%zu of %zu grants are accounted for; %zu accounts are missing although their day has passed. "
						       "%s is unspent."),
					       received, asked, missing, smv_money_show(room, unspent)));
}

int smv_report_followup(struct smv_pool *pool, struct smv_writer *writer, const struct smv_followup_round *rounds, size_t count, int32_t as_of)
{
	const struct smv_document document = { .title = _("How grants are accounted for"), .as_of = as_of };
	const struct smv_column columns[] = {
		{ "round", _("Round"), SMV_TEXT, false },
		{ "organisation", _("Organisation"), SMV_TEXT, false },
		{ "org_number", _("Org. number"), SMV_TEXT, false },
		{ "granted_ore", _("Granted"), SMV_MONEY, true },
		{ "paid_ore", _("Paid"), SMV_MONEY, true },
		{ "spent_ore", _("Spent"), SMV_MONEY, true },
		{ "unspent_ore", _("Unspent"), SMV_MONEY, true },
		{ "reclaimed_ore", _("Asked back"), SMV_MONEY, true },
		{ "repaid_ore", _("Paid back"), SMV_MONEY, true },
		{ "due", _("Last day"), SMV_DATE, false },
		{ "received", _("Received"), SMV_DATE, false },
		{ "state", _("State"), SMV_TEXT, false },
		{ "note", _("Note"), SMV_TEXT, false },
	};
	const struct smv_table table = { .name = "followup", .title = _("Follow-up"), .main = true, .wide = true, .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	size_t i, j;
	int rc;

	if ((rc = smv_writer_document(writer, &document)) || (rc = answer(pool, writer, rounds, count, as_of)) ||
	    (rc = smv_writer_table(writer, &table)))
		return rc;
	for (i = 0; i < count; i++)
		for (j = 0; !rc && j < rounds[i].count; j++)
			if (rounds[i].dues[j].granted || rounds[i].dues[j].paid)
				rc = put_due(writer, &rounds[i], &rounds[i].dues[j], as_of);
	return rc ? rc : smv_writer_totals(writer, _("Total"));
}

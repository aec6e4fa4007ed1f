/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/grant/letters.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "report/grant/statement.h"

/* The new decision that counts for an application, NULL where it was never mended. */
static const struct smv_amendment *amendment_of(const struct smv_letters *l, int64_t application)
{
	size_t i;

	for (i = l->amendment_count; i > 0; i--)
		if (l->amendments[i - 1].application == application)
			return &l->amendments[i - 1];
	return NULL;
}

static const char *reason_of(struct smv_pool *pool, const struct smv_letters *l, const struct smv_due *d)
{
	if (!d->reason)
		return d->granted ? l->round->motivation : NULL;
	return d->by_rule ? smv_report_statement(pool, d->reason) : d->reason;
}

static int put_letter(struct smv_pool *pool, struct smv_writer *writer, const struct smv_letters *l, const struct smv_due *d)
{
	const struct smv_amendment *amendment = amendment_of(l, d->application);
	const struct smv_organisation *o = &d->organisation;
	char amount[SMV_NUMBER_ROOM];
	const struct smv_value values[] = {
		smv_text_value(o->name),
		smv_text_value(o->org_number),
		smv_text_value(o->address),
		smv_text_value(o->postcode),
		smv_text_value(o->town),
		smv_amount_cell(d->applied),
		smv_amount_cell(d->granted),
		smv_text_value(smv_money_show(amount, d->granted)),
		smv_text_value(reason_of(pool, l, d)),
		smv_text_value(l->round->board),
		smv_date_cell(amendment ? amendment->decided_on : l->round->decided_on),
		smv_text_value(amendment ? amendment->paragraph : l->round->paragraph),
		smv_text_value(amendment ? amendment->reference : l->round->decision_reference),
		smv_truth_cell(amendment != NULL),
	};

	return smv_writer_row(writer, values);
}

static int letter_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_letters *l, bool granted)
{
	const struct smv_column columns[] = {
		{ "organisation", _("Organisation"), SMV_TEXT, false },
		{ "org_number", _("Org. number"), SMV_TEXT, false },
		{ "address", _("Address"), SMV_TEXT, false },
		{ "postcode", _("Postcode"), SMV_TEXT, false },
		{ "town", _("Town"), SMV_TEXT, false },
		{ "applied_ore", _("Applied for"), SMV_MONEY, false },
		{ "amount_ore", _("Granted"), SMV_MONEY, false },
		{ "amount_text", _("Amount as text"), SMV_TEXT, false },
		{ "reason", _("Reason"), SMV_TEXT, false },
		{ "board", _("Board"), SMV_TEXT, false },
		{ "decided_on", _("Decided on"), SMV_DATE, false },
		{ "paragraph", _("Paragraph of the minutes"), SMV_TEXT, false },
		{ "reference", _("Reference"), SMV_TEXT, false },
		{ "amended", _("Amended"), SMV_YES_NO, false },
	};
	const struct smv_table table = { .name = granted ? "granted" : "refused", .title = granted ? _("Granted to") : _("Refused"),
					 .main = granted || !l->granted, .wide = true, .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	size_t i;
	int rc = smv_writer_table(writer, &table);

	for (i = 0; !rc && i < l->count; i++)
		if ((l->dues[i].granted > 0) == granted)
			rc = put_letter(pool, writer, l, &l->dues[i]);
	return rc;
}

int smv_report_letters(struct smv_pool *pool, struct smv_writer *writer, const struct smv_letters *l)
{
	const struct smv_document document = { .title = smv_printf(pool, _("Letters about %s"), l->round->name),
					       .subject = l->round->board, .as_of = l->as_of };
	int rc;

	if ((rc = smv_writer_document(writer, &document)) || (l->granted && (rc = letter_table(pool, writer, l, true))))
		return rc;
	return l->refused ? letter_table(pool, writer, l, false) : SMV_OK;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* What letters are merged from: a row a decision, headers on the first row. */
#include "report/grant/letters.h"
#include "base/language.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "report/grant/payment.h"
#include "report/grant/statement.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

static const char *rule_of(struct smv_pool *pool, const struct smv_letters *l, const struct smv_due *d)
{
	if (!d->by_rule)
		return d->reason;
	if (!d->reason_id)
		return d->granted ? l->round->motivation : NULL;
	return smv_report_reason(pool, d->reason_id, d->reason, d->missing, NULL);
}

static int put_letter(struct smv_pool *pool, struct smv_writer *writer, const struct smv_letters *l, const struct smv_due *d)
{
	const struct smv_amendment *amendment = smv_letter_amendment(l, d->application);
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
		smv_text_value(rule_of(pool, l, d)),
		smv_text_value(l->round->board),
		smv_date_cell(amendment ? amendment->decided_on : l->round->decided_on),
		smv_text_value(amendment ? amendment->paragraph : l->round->paragraph),
		smv_text_value(amendment ? amendment->reference : l->round->decision_reference),
		smv_truth_cell(amendment != NULL),
		smv_text_value(l->round->programme),
		smv_number_value(l->round->year),
		smv_text_value(smv_letter_purpose(l, d->application)),
		smv_text_value(smv_letter_reason(pool, l, d)),
		smv_report_account(o->giro),
		smv_text_value(o->giro),
		smv_date_cell(d->granted > 0 ? l->account_by : SMV_NO_DATE),
		smv_text_value(l->round->award && d->granted <= 0 ? NULL : smv_letter_appeal()),
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
		{ "reason", _("Rule"), SMV_TEXT, .programs = true },
		{ "board", _("Board"), SMV_TEXT, false },
		{ "decided_on", _("Decided on"), SMV_DATE, false },
		{ "paragraph", _("Paragraph of the minutes"), SMV_TEXT, false },
		{ "reference", _("Reference"), SMV_TEXT, false },
		{ "amended", _("Amended"), SMV_YES_NO, false },
		{ "programme", _("Programme"), SMV_TEXT, false },
		{ "year", _("Year"), SMV_YEAR, false },
		{ "purpose", _("Purpose"), SMV_TEXT, false },
		{ "motive", _("Reason"), SMV_TEXT, false },
		{ "account_kind", _("Kind of account"), SMV_TEXT, false },
		{ "account", _("Account"), SMV_TEXT, false },
		{ "account_by", _("Last day to account"), SMV_DATE, false },
		{ "appeal", _("How to appeal"), SMV_TEXT, false },
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
					       .subject = l->round->board, .as_of = l->as_of, .merged = true };
	int rc;

	if ((rc = smv_writer_document(writer, &document)) || (l->granted && (rc = letter_table(pool, writer, l, true))))
		return rc;
	return l->refused ? letter_table(pool, writer, l, false) : SMV_OK;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* The payment list of a round. */
#include "report/grant/payment.h"
#include "base/language.h"
#include "emit/writer.h"
#include "model/giro.h"
#include "report/cells.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

struct smv_value smv_report_account(const char *giro)
{
	enum smv_account account = giro ? smv_account_of(giro) : SMV_ACCOUNT_NOT;

	if (account == SMV_ACCOUNT_NOT)
		return (struct smv_value){ .known = false };
	return smv_code_value(smv_accounts[account - 1].code, _(smv_accounts[account - 1].label));
}

static int payment_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_payment_list *list)
{
	const struct smv_column columns[] = {
		{ "organisation", _("Organisation"), SMV_TEXT, false },
		{ "org_number", _("Org. number"), SMV_TEXT, false },
		{ "account_kind", _("Kind of account"), SMV_TEXT, false },
		{ "account", _("Account"), SMV_TEXT, false },
		{ "message", _("Message"), SMV_TEXT, false },
		{ "pay_on", _("To be paid on"), SMV_DATE, false },
		{ "amount_ore", _("Amount"), SMV_MONEY, true },
	};
	const struct smv_table table = { .name = "payment", .title = _("To be paid"), .main = true, .wide = true, .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	const char *message = smv_printf(pool, "%s § %s", list->round->name, list->round->paragraph);
	size_t i;
	int rc = smv_writer_table(writer, &table);

	for (i = 0; !rc && i < list->count; i++) {
		const struct smv_organisation *o = &list->dues[i].organisation;
		const struct smv_value values[] = {
			smv_text_value(o->name),
			smv_text_value(o->org_number),
			smv_report_account(o->giro),
			smv_text_value(o->giro),
			smv_text_value(message),
			smv_date_cell(list->pay_on),
			smv_amount_cell(smv_due_outstanding(&list->dues[i])),
		};

		if (list->listed[i])
			rc = smv_writer_row(writer, values);
	}
	return rc ? rc : smv_writer_totals(writer, _("Total"));
}

static int sum_table(struct smv_writer *writer, const struct smv_payment_list *list)
{
	const struct smv_column columns[] = {
		{ "decided_ore", _("Decided"), SMV_MONEY, false },
		{ "amended_ore", _("Amended by"), SMV_MONEY, false },
		{ "granted_ore", _("Granted"), SMV_MONEY, false },
		{ "paid_ore", _("Paid"), SMV_MONEY, false },
		{ "outstanding_ore", _("Outstanding"), SMV_MONEY, false },
		{ "listed_ore", _("On this list"), SMV_MONEY, false },
		{ "held_ore", _("Held back"), SMV_MONEY, false },
		{ "overpaid_ore", _("Paid too much"), SMV_MONEY, false },
		{ "returned_ore", _("Of which paid back"), SMV_MONEY, false },
	};
	const struct smv_table table = { .name = "sum", .title = _("Sums"), .layout = SMV_LAYOUT_FACTS, .joined = true,
					 .columns = columns, .column_count = sizeof columns / sizeof *columns };
	int64_t decided = 0, granted = 0, paid = 0, listed = 0, overpaid = 0, returned = 0;
	size_t i;
	int rc;

	for (i = 0; i < list->count; i++) {
		const struct smv_due *d = &list->dues[i];

		if (__builtin_add_overflow(decided, d->decided, &decided) || __builtin_add_overflow(granted, d->granted, &granted) ||
		    __builtin_add_overflow(paid, d->paid, &paid))
			return smv_fail(SMV_DATA, _("the amounts of %s are too large to add up"), list->round->name);
		listed += list->listed[i] ? smv_due_outstanding(d) : 0;
		overpaid += d->paid > d->granted ? d->paid - d->granted : 0;
		returned += d->paid > d->granted ? smv_due_outstanding(d) - (d->granted - d->paid) : 0;
	}
	const struct smv_value values[] = {
		smv_amount_cell(decided),
		smv_amount_cell(granted == decided ? SMV_ABSENT : granted - decided),
		smv_amount_cell(granted),
		smv_amount_cell(paid),
		smv_amount_cell(granted - paid),
		smv_amount_cell(listed),
		smv_amount_cell(granted - paid - listed + overpaid),
		smv_amount_cell(overpaid ? overpaid : SMV_ABSENT),
		smv_amount_cell(returned ? returned : SMV_ABSENT),
	};
	rc = smv_writer_table(writer, &table);
	return rc ? rc : smv_writer_row(writer, values);
}

static int answer(struct smv_pool *pool, struct smv_writer *writer, const struct smv_payment_list *list)
{
	int64_t sum = 0;
	size_t count = 0, held = 0, i;
	char room[SMV_NUMBER_ROOM];

	for (i = 0; i < list->count; i++) {
		int64_t outstanding = smv_due_outstanding(&list->dues[i]);

		held += !list->listed[i] && outstanding > 0;
		count += list->listed[i];
		if (list->listed[i] && __builtin_add_overflow(sum, outstanding, &sum))
			return smv_fail(SMV_DATA, _("the amounts of %s are too large to add up"), list->round->name);
	}
	return smv_writer_paragraph(writer, SMV_PARAGRAPH_LEAD,
				    smv_printf(pool, smv_translate_plural("%s is to be paid in %zu payment; held back: %zu.",
									  "%s is to be paid in %zu payments; held back: %zu.", count),
					       smv_money_show(room, sum), count, held));
}

int smv_report_payment(struct smv_pool *pool, struct smv_writer *writer, const struct smv_payment_list *list)
{
	const struct smv_document document = { .title = smv_printf(pool, _("Payment list: %s"), list->round->name),
					       .subject = list->round->board, .as_of = list->as_of };
	int rc;

	if ((rc = smv_writer_document(writer, &document)) || (rc = answer(pool, writer, list)) || (rc = payment_table(pool, writer, list)))
		return rc;
	return sum_table(writer, list);
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* Decisions that mend another one. */
#include "report/grant/amendment.h"
#include "base/language.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "samverkan/fail.h"

int smv_report_amendment_table(struct smv_writer *writer, const struct smv_amendment *list, size_t count, int64_t application)
{
	const struct smv_column columns[] = {
		{ "organisation", _("Organisation"), SMV_TEXT, false },
		{ "before_ore", _("Decided before"), SMV_MONEY, false },
		{ "amount_ore", _("Decided now"), SMV_MONEY, false },
		{ "decided_on", _("Decided on"), SMV_DATE, false },
		{ "paragraph", _("Paragraph of the minutes"), SMV_TEXT, false },
		{ "reference", _("Reference"), SMV_TEXT, false },
		{ "reason", _("Reason"), SMV_TEXT, false },
	};
	const struct smv_table table = { .name = "amendment", .title = _("Amendments"), .joined = true, .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	bool begun = false;
	size_t i;
	int rc = SMV_OK;

	for (i = 0; !rc && i < count; i++) {
		const struct smv_amendment *a = &list[i];
		const struct smv_value values[] = {
			smv_text_value(a->organisation),
			smv_amount_cell(a->before),
			smv_amount_cell(a->after),
			smv_date_cell(a->decided_on),
			smv_text_value(a->paragraph),
			smv_text_value(a->reference),
			smv_text_value(a->reason),
		};

		if (application && a->application != application)
			continue;
		if (!begun && (rc = smv_writer_table(writer, &table)))
			return rc;
		begun = true;
		rc = smv_writer_row(writer, values);
	}
	return rc;
}

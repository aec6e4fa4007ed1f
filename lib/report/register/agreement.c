/* SPDX-License-Identifier: EUPL-1.2 */
/* The agreements as a document. */
#include "report/register/agreement.h"
#include "base/language.h"
#include "emit/writer.h"
#include "samverkan/date.h"

enum { ID, ORGANISATION, PROGRAMME, AMOUNT, STARTS, ENDS, IN_FORCE, KIND, REFERENCE, COLUMNS };

static struct smv_value date_value(int32_t day)
{
	return (struct smv_value){ .known = day != SMV_NO_DATE, .number = day };
}

static int write_row(struct smv_writer *writer, int32_t as_of, const struct smv_agreement *agreement)
{
	const struct smv_value values[COLUMNS] = {
		[ID] = smv_number_value(agreement->id),
		[ORGANISATION] = smv_text_value(agreement->organisation),
		[PROGRAMME] = smv_text_value(agreement->programme),
		[AMOUNT] = smv_number_value(agreement->amount),
		[STARTS] = date_value(agreement->starts),
		[ENDS] = date_value(agreement->ends),
		[IN_FORCE] = smv_number_value(smv_agreement_holds(agreement, as_of)),
		[KIND] = smv_text_value(agreement->kind),
		[REFERENCE] = smv_text_value(agreement->reference),
	};

	return smv_writer_row(writer, values);
}

int smv_agreement_write_table(struct smv_writer *writer, int32_t as_of, const struct smv_agreement *list, size_t count)
{
	const struct smv_column columns[COLUMNS] = {
		[ID] = { .key = "id", .label = _("No."), .type = SMV_COUNT },
		[ORGANISATION] = { .key = "organisation", .label = _("Organisation"), .type = SMV_TEXT },
		[PROGRAMME] = { .key = "programme", .label = _("Programme"), .type = SMV_TEXT },
		[AMOUNT] = { .key = "amount_ore", .label = _("A year"), .type = SMV_MONEY },
		[STARTS] = { .key = "starts", .label = _("From"), .type = SMV_DATE },
		[ENDS] = { .key = "ends", .label = _("Until"), .type = SMV_DATE },
		[IN_FORCE] = { .key = "in_force", .label = _("In force"), .type = SMV_YES_NO },
		[KIND] = { .key = "kind", .label = _("Agreement"), .type = SMV_TEXT },
		[REFERENCE] = { .key = "reference", .label = _("Reference"), .type = SMV_TEXT },
	};
	const struct smv_table table = {
		.name = "agreement", .title = _("Agreements"), .joined = true, .columns = columns, .column_count = COLUMNS
	};
	size_t i;
	int rc = smv_writer_table(writer, &table);

	for (i = 0; !rc && i < count; i++)
		rc = write_row(writer, as_of, &list[i]);
	return rc;
}

int smv_agreement_write(struct smv_writer *writer, int32_t as_of, const struct smv_agreement *list, size_t count)
{
	const struct smv_document document = { .title = _("Agreements"), .as_of = as_of };
	int rc = smv_writer_document(writer, &document);

	return rc ? rc : smv_agreement_write_table(writer, as_of, list, count);
}

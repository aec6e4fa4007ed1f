/* SPDX-License-Identifier: EUPL-1.2 */
/* Contacts as a table. */
#include "report/register/contact.h"
#include "base/language.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "samverkan/fail.h"

enum { COLUMNS_MOST = 12 };

static bool is_shown(const struct smv_contact *contact, const struct smv_contact_columns *columns)
{
	return (columns->protect || contact->protect != SMV_YES) &&
	       (!columns->published || contact->published == SMV_YES);
}

size_t smv_contact_shown(const struct smv_contact *list, size_t count, const struct smv_contact_columns *columns)
{
	size_t shown = 0, i;

	for (i = 0; i < count; i++)
		shown += is_shown(&list[i], columns);
	return shown;
}

static size_t name_columns(struct smv_column *c, const struct smv_contact_columns *columns)
{
	size_t count = 0;

	if (columns->organisation) {
		c[count++] = (struct smv_column){ .key = "organisation", .label = _("Organisation"), .type = SMV_TEXT };
		c[count++] = (struct smv_column){
			.key = "org_number", .label = _("Org. number"), .type = SMV_TEXT, .secondary = true
		};
	}
	c[count++] = (struct smv_column){ .key = "contact", .label = _("Name"), .type = SMV_TEXT };
	c[count++] = (struct smv_column){ .key = "role", .label = _("Role"), .type = SMV_TEXT };
	c[count++] = (struct smv_column){ .key = "email", .label = _("E-mail"), .type = SMV_TEXT };
	c[count++] = (struct smv_column){ .key = "phone", .label = _("Phone"), .type = SMV_TEXT };
	if (columns->state) {
		c[count++] = (struct smv_column){ .key = "since", .label = _("Confirmed on"), .type = SMV_DATE };
		c[count++] =
			(struct smv_column){ .key = "published", .label = _("May be published"), .type = SMV_YES_NO };
		c[count++] = (struct smv_column){ .key = "main", .label = _("Main contact"), .type = SMV_YES_NO };
	}
	if (columns->protect)
		c[count++] = (struct smv_column){ .key = "protected", .label = _("Protected"), .type = SMV_YES_NO };
	return count;
}

static int write_row(struct smv_writer *writer, const struct smv_contact *contact,
		     const struct smv_contact_columns *columns)
{
	struct smv_value values[COLUMNS_MOST];
	size_t count = 0;

	if (columns->organisation) {
		values[count++] = smv_text_value(contact->organisation);
		values[count++] = smv_text_value(contact->org_number);
	}
	values[count++] = smv_text_value(contact->name);
	values[count++] = smv_text_value(contact->role);
	values[count++] = smv_text_value(contact->email);
	values[count++] = smv_text_value(contact->phone);
	if (columns->state) {
		values[count++] = smv_date_cell(contact->since);
		values[count++] = smv_yes_no_value(contact->published);
		values[count++] = smv_yes_no_value(contact->main);
	}
	if (columns->protect)
		values[count++] = smv_yes_no_value(contact->protect);
	return smv_writer_row(writer, values);
}

int smv_contact_write_table(struct smv_writer *writer, const struct smv_contact *list, size_t count,
			    const struct smv_contact_columns *columns)
{
	struct smv_column shown[COLUMNS_MOST];
	const struct smv_table table = { .name = "contact",
					 .title = _("Contacts"),
					 .main = columns->main,
					 .joined = columns->joined,
					 .wide = true,
					 .columns = shown,
					 .column_count = name_columns(shown, columns) };
	size_t i;
	int rc = smv_writer_table(writer, &table);

	for (i = 0; !rc && i < count; i++)
		if (is_shown(&list[i], columns))
			rc = write_row(writer, &list[i], columns);
	return rc;
}

int smv_report_contacts(struct smv_writer *writer, int32_t as_of, const char *organisation,
			const struct smv_contact *list, size_t count, bool with_protected)
{
	const struct smv_contact_columns columns = { .state = true, .protect = with_protected, .main = true };
	const struct smv_document document = { .title = organisation, .as_of = as_of };
	int rc = smv_writer_document(writer, &document);

	return rc ? rc : smv_contact_write_table(writer, list, count, &columns);
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* All that is stored of a person, and what was forgotten. */
#include "report/register/person.h"
#include "base/language.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "report/register/contact.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

static int mention_table(struct smv_writer *writer, const struct smv_extract *extract)
{
	const struct smv_column columns[] = {
		{ .key = "table", .label = _("Table"), .type = SMV_TEXT },
		{ .key = "column", .label = _("Column"), .type = SMV_TEXT },
		{ .key = "organisation", .label = _("Organisation"), .type = SMV_TEXT },
		{ .key = "matter", .label = _("Round, survey or entry"), .type = SMV_TEXT },
		{ .key = "text", .label = _("Text"), .type = SMV_TEXT },
		{ .key = "times", .label = _("Times"), .type = SMV_COUNT },
	};
	const struct smv_table table = { .name = "mention",
					 .title = _("Texts that mention the person"),
					 .wide = true,
					 .main = !extract->contact_count,
					 .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	size_t i;
	int rc = smv_writer_table(writer, &table);

	for (i = 0; !rc && i < extract->text_count; i++) {
		const struct smv_extract_text *t = &extract->texts[i];
		const struct smv_value values[] = {
			smv_text_value(t->table),  smv_text_value(t->column), smv_text_value(t->organisation),
			smv_text_value(t->matter), smv_text_value(t->text),   smv_number_value(t->times),
		};

		rc = smv_writer_row(writer, values);
	}
	return rc;
}

static int write_notes(struct smv_writer *writer, const struct smv_extract *extract)
{
	int rc = SMV_OK;

	if (!extract->contact_count && !extract->text_count)
		rc = smv_writer_note(writer, _("Nothing is stored of this person."));
	if (!rc && extract->shared)
		rc = smv_writer_note(writer,
				     _("Addresses or phones that other contacts have too were not searched for."));
	return rc ? rc
		  : smv_writer_note(
			    writer,
			    _("Searched: contacts of exactly this name, and every text for the name and their addresses and "
			      "phones. Answers to surveys are stored without who gave them."));
}

int smv_report_extract(struct smv_pool *pool, struct smv_writer *writer, const struct smv_extract *extract)
{
	const struct smv_document document = { .title = smv_printf(pool, _("What is stored of %s"), extract->person),
					       .as_of = extract->as_of };
	const struct smv_contact_columns columns = {
		.organisation = true, .state = true, .protect = true, .main = true
	};
	int rc = smv_writer_document(writer, &document);

	if (!rc && extract->contact_count)
		rc = smv_contact_write_table(writer, extract->contacts, extract->contact_count, &columns);
	if (!rc && (extract->text_count || !extract->contact_count))
		rc = mention_table(writer, extract);
	return rc ? rc : write_notes(writer, extract);
}

static struct smv_value some(int64_t count)
{
	return (struct smv_value){ .known = count > 0, .number = count };
}

int smv_report_forgetting(struct smv_writer *writer, const struct smv_forgetting *f)
{
	bool person = f->before == SMV_NO_DATE;
	const struct smv_column columns[] = {
		{ .key = "reference", .label = _("Reference"), .type = SMV_TEXT },
		{ .key = "day", .label = _("Day"), .type = SMV_DATE },
		{ .key = "older_than", .label = _("Older than"), .type = SMV_DATE },
		{ .key = "contacts", .label = _("Contacts"), .type = SMV_COUNT },
		{ .key = "texts", .label = _("Mentions in texts"), .type = SMV_COUNT },
		{ .key = "payloads", .label = _("Changes in the journal"), .type = SMV_COUNT },
		{ .key = "responses", .label = _("Responses to surveys"), .type = SMV_COUNT },
		{ .key = "names_left", .label = _("Left in names of organisations"), .type = SMV_COUNT },
		{ .key = "office_left", .label = _("Left where someone acted in office"), .type = SMV_COUNT },
		{ .key = "shared_left", .label = _("Left because others have it too"), .type = SMV_COUNT },
	};
	const struct smv_table table = { .name = "forgotten",
					 .title = _("Forgotten"),
					 .layout = SMV_LAYOUT_FACTS,
					 .main = true,
					 .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	const struct smv_document document = { .title = _("Record of what was forgotten"), .as_of = f->as_of };
	const struct smv_value values[] = {
		smv_text_value(f->reference),
		smv_date_cell(f->as_of),
		smv_date_cell(f->before),
		smv_number_value(f->contacts),
		person ? smv_number_value(f->texts) : some(0),
		person ? smv_number_value(f->payloads) : some(0),
		person ? some(0) : smv_number_value(f->responses),
		some(f->names),
		some(f->stays),
		some(f->shared),
	};
	int rc;

	if ((rc = smv_writer_document(writer, &document)) || (rc = smv_writer_table(writer, &table)))
		return rc;
	return smv_writer_row(writer, values);
}

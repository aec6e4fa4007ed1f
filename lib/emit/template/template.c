/* SPDX-License-Identifier: EUPL-1.2 */
/* An empty file to be filled in. */
#include "emit/template/template.h"
#include "base/language.h"
#include "emit/format.h"
#include "emit/template/template_sheet.h"
#include "samverkan/fail.h"

/* The columns of the file; an export's header is the key, so a workbook for people has the label in its place. */
static const struct smv_column *columns_of(struct smv_pool *pool, const struct smv_template_column *entries, size_t count,
					   bool keys)
{
	struct smv_column *columns = smv_alloc(pool, count * sizeof *columns);
	size_t i;

	for (i = 0; i < count; i++) {
		const char *header = keys ? entries[i].key : entries[i].label;

		columns[i] = (struct smv_column){ .key = header,
						  .label = header,
						  .type = smv_template_column_is_number(&entries[i]) ? SMV_QUANTITY : SMV_TEXT };
	}
	return columns;
}

static const struct smv_template_column *entries_of(struct smv_pool *pool, const struct smv_template *template, size_t *count)
{
	const struct smv_column *number = template->numbers;
	const struct smv_field *f = template->fields;
	struct smv_template_column *entries, *entry;

	for (*count = template->number_count; f->kind != SMV_FIELD_END; f++)
		*count += !f->inward;
	entry = entries = smv_alloc(pool, *count * sizeof *entries);
	for (f = template->fields; f->kind != SMV_FIELD_END; f++)
		if (!f->inward)
			*entry++ = (struct smv_template_column){ f, f->key, _(f->label), _(f->meaning), f->example };
	for (; entry < entries + *count; number++)
		*entry++ = (struct smv_template_column){ .key = number->key,
					       .label = number->label,
					       .meaning = _("a number that the rules ask for"),
					       .example = "40" };
	return entries;
}

/* The second sheet: what to do, then what belongs into each column. */
static int put_instructions(struct smv_writer *writer, const struct smv_template_column *entries, size_t count)
{
	const struct smv_column column = { .key = "text", .label = "text" };
	const struct smv_table table = { .name = "instructions",
					 .title = _("How to fill this in"),
					 .layout = SMV_LAYOUT_FACTS,
					 .columns = &column,
					 .column_count = 1 };
	int rc = smv_writer_table(writer, &table);

	return rc ? rc : smv_template_instruct(writer, entries, count);
}

int smv_template_write(const struct smv_output *output, const struct smv_template *template)
{
	const struct smv_document document = { .title = template->title, .as_of = template->as_of, .keys = true };
	struct smv_table table = { .name = template->name, .title = template->title, .main = true, .wide = true };
	bool book = output->format == SMV_FORMAT_XLSX;
	const struct smv_template_column *entries;
	struct smv_writer *writer;
	int rc;

	if ((rc = smv_writer_open(&writer, output)))
		return rc;
	entries = entries_of(writer->pool, template, &table.column_count);
	table.columns = columns_of(writer->pool, entries, table.column_count, !book);
	if ((rc = smv_writer_document(writer, &document)) || (rc = smv_writer_table(writer, &table)) || !book)
		goto out;
	if (!(rc = smv_template_dress(writer, entries, table.column_count)))
		rc = put_instructions(writer, entries, table.column_count);
out:
	return smv_writer_close(writer, rc);
}

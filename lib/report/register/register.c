/* SPDX-License-Identifier: EUPL-1.2 */
/* A list of organisations, or one sheet about one. */
#include "report/register/register.h"
#include "base/language.h"
#include "emit/writer.h"
#include "report/register/agreement.h"
#include "report/register/contact.h"
#include "samverkan/fail.h"

#include <string.h>

enum { FIELDS_MOST = 32 };

/* The fields that a table shows, as columns. */
struct shown {
	const struct smv_field *fields[FIELDS_MOST];
	struct smv_column columns[FIELDS_MOST];
	size_t count;
};

static bool is_brief(const struct smv_field *field)
{
	static const char *const keys[] = { "name", "org_number", "kind", "category", "town" };
	size_t i;

	for (i = 0; i < sizeof keys / sizeof *keys; i++)
		if (!strcmp(keys[i], field->key))
			return true;
	return false;
}

static void choose(struct shown *shown, const struct smv_register_columns *columns)
{
	const struct smv_field *f;

	shown->count = 0;
	for (f = smv_organisation_fields; f->kind != SMV_FIELD_END && shown->count < FIELDS_MOST; f++) {
		if (f->personal ? !columns->contacts : f->inward ? !columns->inward : columns->brief && !is_brief(f))
			continue;
		shown->fields[shown->count] = f;
		shown->columns[shown->count++] =
			(struct smv_column){ .key = f->key, .label = _(f->label), .type = smv_field_type(f) };
	}
}

static int write_row(struct smv_writer *writer, const struct shown *shown, const struct smv_organisation *organisation)
{
	struct smv_value values[FIELDS_MOST];
	size_t i;

	for (i = 0; i < shown->count; i++)
		values[i] = smv_field_value(shown->fields[i], organisation);
	return smv_writer_row(writer, values);
}

int smv_register_write_table(struct smv_writer *writer, const struct smv_register_columns *columns,
			     const struct smv_organisation *list, size_t count)
{
	struct smv_table table = { .name = "organisation", .title = _("Organisations"), .main = true, .wide = true };
	struct shown shown;
	size_t i;
	int rc;

	choose(&shown, columns);
	table.columns = shown.columns;
	table.column_count = shown.count;
	rc = smv_writer_table(writer, &table);
	for (i = 0; !rc && i < count; i++)
		rc = write_row(writer, &shown, &list[i]);
	return rc;
}

int smv_register_write(struct smv_writer *writer, int32_t as_of, const struct smv_register_columns *columns,
		       const struct smv_organisation *list, size_t count)
{
	const struct smv_document document = { .title = _("Register of organisations"), .as_of = as_of };
	int rc = smv_writer_document(writer, &document);

	return rc ? rc : smv_register_write_table(writer, columns, list, count);
}

static int write_facts(struct smv_writer *writer, const struct smv_organisation *organisation)
{
	const struct smv_register_columns all = { .contacts = true, .inward = true };
	struct smv_table table = {
		.name = "organisation", .title = _("Organisation"), .layout = SMV_LAYOUT_FACTS, .main = true
	};
	struct shown shown;
	int rc;

	choose(&shown, &all);
	table.columns = shown.columns;
	table.column_count = shown.count;
	if ((rc = smv_writer_table(writer, &table)))
		return rc;
	return write_row(writer, &shown, organisation);
}

int smv_register_write_note(struct smv_writer *writer, int32_t as_of, const struct smv_organisation *organisation)
{
	const struct smv_document document = { .title = organisation->name, .as_of = as_of };
	const struct smv_column columns[] = {
		{ .key = "organisation", .label = _("Organisation"), .type = SMV_TEXT },
		{ .key = "note", .label = _("Note"), .type = SMV_TEXT },
	};
	const struct smv_table table = {
		.name = "note", .title = _("Note"), .layout = SMV_LAYOUT_FACTS, .main = true, .columns = columns, .column_count = 2
	};
	const struct smv_value values[] = { smv_text_value(organisation->name), smv_text_value(organisation->note) };
	int rc;

	if ((rc = smv_writer_document(writer, &document)) || (rc = smv_writer_table(writer, &table)))
		return rc;
	return smv_writer_row(writer, values);
}

static int write_aliases(struct smv_writer *writer, const struct smv_register_sheet *sheet)
{
	const struct smv_column column = { .key = "name", .label = _("Name"), .type = SMV_TEXT };
	const struct smv_table table = {
		.name = "organisation_alias", .title = _("Other names"), .joined = true, .columns = &column, .column_count = 1
	};
	size_t i;
	int rc;

	if ((rc = smv_writer_table(writer, &table)))
		return rc;
	for (i = 0; !rc && i < sheet->alias_count; i++) {
		const struct smv_value value = smv_text_value(sheet->aliases[i]);

		rc = smv_writer_row(writer, &value);
	}
	return rc;
}

static int write_grants(struct smv_writer *writer, const struct smv_register_sheet *sheet)
{
	const struct smv_column columns[] = {
		{ .key = "year", .label = _("Year"), .type = SMV_YEAR },
		{ .key = "programme", .label = _("Programme"), .type = SMV_TEXT },
		{ .key = "round", .label = _("Round"), .type = SMV_TEXT },
		{ .key = "amount_ore", .label = _("Granted"), .type = SMV_MONEY, .total = true },
	};
	const struct smv_table table = {
		.name = "granted", .title = _("Grants"), .joined = true, .columns = columns, .column_count = 4
	};
	size_t i;
	int rc;

	if ((rc = smv_writer_table(writer, &table)))
		return rc;
	for (i = 0; !rc && i < sheet->grant_count; i++) {
		const struct smv_granted *g = &sheet->grants[i];
		const struct smv_value values[] = { smv_number_value(g->year), smv_text_value(g->programme),
						    smv_text_value(g->round), smv_number_value(g->amount) };

		rc = smv_writer_row(writer, values);
	}
	return rc ? rc : smv_writer_totals(writer, _("Sum"));
}

/* The main one stands among the facts already: a table only where there is more to be said. */
static int write_contacts(struct smv_writer *writer, const struct smv_register_sheet *sheet)
{
	const struct smv_contact_columns columns = { .state = true, .joined = true };
	bool more = false;
	size_t i;

	for (i = 0; i < sheet->contact_count; i++)
		more = more || (sheet->contacts[i].protect != SMV_YES && (sheet->contacts[i].main != SMV_YES || sheet->contacts[i].role));
	return more ? smv_contact_write_table(writer, sheet->contacts, sheet->contact_count, &columns) : SMV_OK;
}

int smv_register_write_sheet(struct smv_writer *writer, int32_t as_of, const struct smv_register_sheet *sheet)
{
	const struct smv_document document = { .title = sheet->organisation->name, .as_of = as_of };
	int rc;

	if ((rc = smv_writer_document(writer, &document)))
		return rc;
	rc = write_facts(writer, sheet->organisation);
	if (!rc && sheet->alias_count)
		rc = write_aliases(writer, sheet);
	if (!rc)
		rc = write_contacts(writer, sheet);
	if (!rc && sheet->agreement_count)
		rc = smv_agreement_write_table(writer, as_of, sheet->agreements, sheet->agreement_count);
	if (!rc && sheet->grant_count)
		rc = write_grants(writer, sheet);
	return rc;
}

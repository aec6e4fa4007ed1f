/* SPDX-License-Identifier: EUPL-1.2 */
/* What an import changes, field by field. */
#include "report/changes.h"
#include "base/language.h"
#include "emit/writer.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { ORGANISATION, CHANGE, FIELD, FROM, TO, COLUMNS };

int smv_changes_begin(struct smv_writer *writer, int32_t as_of, bool trial)
{
	const struct smv_column columns[COLUMNS] = {
		[ORGANISATION] = { .key = "organisation", .label = _("Organisation"), .type = SMV_TEXT },
		[CHANGE] = { .key = "change", .label = _("Change"), .type = SMV_TEXT },
		[FIELD] = { .key = "field", .label = _("Field"), .type = SMV_TEXT },
		[FROM] = { .key = "from", .label = _("From"), .type = SMV_TEXT },
		[TO] = { .key = "to", .label = _("To"), .type = SMV_TEXT },
	};
	const struct smv_document document = { .title = trial ? _("What would be changed") : _("What was changed"), .as_of = as_of };
	const struct smv_table table = { .name = "change", .title = _("Changes"), .main = true, .wide = true, .columns = columns,
					 .column_count = COLUMNS };
	int rc = smv_writer_document(writer, &document);

	return rc ? rc : smv_writer_table(writer, &table);
}

/* Numbers, as texts that people and programs read. */
struct rooms {
	char plain[SMV_NUMBER_ROOM], shown[SMV_NUMBER_ROOM];
};

static struct smv_value number_as_text(struct rooms *rooms, int64_t hundredths, bool money)
{
	if (money)
		smv_money_show(rooms->shown, hundredths);
	else
		smv_number_show(rooms->shown, hundredths);
	return smv_code_value(smv_number_plain(rooms->plain, hundredths, '.'), rooms->shown);
}

static struct smv_value as_text(struct rooms *rooms, const struct smv_field *field, const void *object)
{
	const void *member = (const char *)object + field->at;

	if (!smv_field_is_set(field, object))
		return (struct smv_value){ .known = false };
	switch (field->kind) {
	case SMV_FIELD_CODE:
		return smv_code_value(*(const char *const *)member, smv_choice_label(field->choices, *(const char *const *)member));
	case SMV_FIELD_YES_NO:
		if (*(const enum smv_yes_no *)member == SMV_YES)
			return smv_code_value("yes", _("yes"));
		return smv_code_value("no", _("no"));
	case SMV_FIELD_MONEY:
		return number_as_text(rooms, *(const int64_t *)member, true);
	case SMV_FIELD_YEAR:
		snprintf(rooms->plain, sizeof rooms->plain, "%" PRId64, *(const int64_t *)member);
		return smv_text_value(rooms->plain);
	case SMV_FIELD_DATE:
		return smv_text_value(smv_date_show(rooms->plain, *(const int32_t *)member));
	case SMV_FIELD_TEXT:
	case SMV_FIELD_ORG_NUMBER:
	case SMV_FIELD_GIRO:
	case SMV_FIELD_EMAIL:
	case SMV_FIELD_END:
		break;
	}
	return smv_text_value(*(const char *const *)member);
}

static int write_change(struct smv_writer *writer, const char *organisation, bool is_new, struct smv_value field, struct smv_value from,
			struct smv_value to)
{
	const struct smv_value values[COLUMNS] = {
		[ORGANISATION] = smv_text_value(organisation),
		[CHANGE] = is_new ? smv_code_value("added", _("to add")) : smv_code_value("changed", _("to change")),
		[FIELD] = field,
		[FROM] = from,
		[TO] = to,
	};

	return smv_writer_row(writer, values);
}

static int write_fields(struct smv_writer *writer, const char *organisation, const struct smv_field *fields, const void *before,
			const void *after)
{
	const struct smv_value none = { .known = false };
	struct rooms from, to;
	const struct smv_field *f;
	int rc = SMV_OK;

	for (f = fields; !rc && f->kind != SMV_FIELD_END; f++) {
		if (before ? smv_field_same(f, before, after) : !smv_field_is_set(f, after))
			continue;
		rc = write_change(writer, organisation, !before, smv_code_value(f->key, _(f->label)), before ? as_text(&from, f, before) : none,
				  as_text(&to, f, after));
	}
	return rc;
}

int smv_changes_of_organisation(struct smv_writer *writer, const struct smv_organisation *before,
				const struct smv_organisation *after)
{
	return write_fields(writer, before ? before->name : after->name, smv_organisation_fields, before, after);
}

static const struct smv_quantity *find_quantity(const struct smv_application *application, const char *name)
{
	size_t i;

	for (i = 0; application && i < application->quantity_count; i++)
		if (!strcmp(application->quantities[i].name, name))
			return &application->quantities[i];
	return NULL;
}

static struct smv_value quantity_as_text(struct rooms *room, const struct smv_quantity *quantity)
{
	return quantity->text ? smv_text_value(quantity->text) : number_as_text(room, quantity->value, false);
}

static int write_quantities(struct smv_writer *writer, const struct smv_application *before, const struct smv_application *after)
{
	struct rooms from, to;
	int rc = SMV_OK;
	size_t i;

	for (i = 0; !rc && i < after->quantity_count; i++) {
		const struct smv_quantity *now = &after->quantities[i], *was = find_quantity(before, now->name);
		struct smv_value old = { .known = false };

		if (was && was->value == now->value && !was->text == !now->text && (!now->text || !strcmp(was->text, now->text)))
			continue;
		if (was)
			old = quantity_as_text(&from, was);
		rc = write_change(writer, after->organisation.name, !before, smv_text_value(now->name), old, quantity_as_text(&to, now));
	}
	return rc;
}

/* Whose it is comes first in the table of fields, and is no change. */
static const struct smv_field *fields_from(const struct smv_field *fields, const char *key)
{
	const struct smv_field *own = smv_field_by_key(fields, key);

	assert(own);
	return own;
}

int smv_changes_of_application(struct smv_writer *writer, const struct smv_application *before,
			       const struct smv_application *after)
{
	const struct smv_field *own = fields_from(smv_application_fields, "applied");
	int rc = write_fields(writer, after->organisation.name, own, before, after);

	return rc ? rc : write_quantities(writer, before, after);
}

int smv_changes_of_nomination(struct smv_writer *writer, const struct smv_nomination *before, const struct smv_nomination *after)
{
	return write_fields(writer, after->application.organisation.name, fields_from(smv_nomination_fields, "nominated_by"), before,
			    after);
}

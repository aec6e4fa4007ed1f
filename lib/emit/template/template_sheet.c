/* SPDX-License-Identifier: EUPL-1.2 */
/* The sheet of such a workbook: lists of choices, checks, instructions. */
#include "emit/template/template_sheet.h"
#include "base/language.h"
#include "base/text.h"
#include "emit/format.h"
#include "emit/xlsx/xlsx.h"
#include "samverkan/fail.h"

#include <string.h>

enum {
	ROWS = 5000, /* that are checked: more than any municipality has associations */
	AIR = 4,     /* characters beside what is typed */
	ROOM_MONEY = 15, /* "1 250 000,00 kr" */
	ROOM_NUMBER = 7,
	YEAR_FIRST = 1000,
	YEAR_LAST = 2999,
	NOTE_PIXELS = 300,
	NOTE_LINE = 18,        /* pixels that a line of a note is high */
	NOTE_LINE_LENGTH = 40, /* characters that fit on it */
	NOTE_POINTS = 9
};

bool smv_template_column_is_number(const struct smv_template_column *entry)
{
	return !entry->field || entry->field->kind == SMV_FIELD_MONEY || entry->field->kind == SMV_FIELD_YEAR;
}

/* Numbers of organisations, giro, postcodes and telephones are texts: a number would lose its zeros. */
static enum smv_xlsx_style style_of(const struct smv_template_column *entry)
{
	if (!entry->field)
		return SMV_STYLE_TYPED_NUMBER;
	switch (entry->field->kind) {
	case SMV_FIELD_MONEY:
		return SMV_STYLE_MONEY;
	case SMV_FIELD_DATE:
		return SMV_STYLE_DATE;
	case SMV_FIELD_YEAR:
		return SMV_STYLE_PLAIN;
	case SMV_FIELD_TEXT:
	case SMV_FIELD_CODE:
	case SMV_FIELD_YES_NO:
	case SMV_FIELD_ORG_NUMBER:
	case SMV_FIELD_GIRO:
	case SMV_FIELD_EMAIL:
	case SMV_FIELD_END:
		break;
	}
	return SMV_STYLE_TYPED_TEXT;
}

/* What can be chosen in the column, ended by NULL; NULL when it is free. */
static char **choices_of(struct smv_pool *pool, const struct smv_template_column *entry)
{
	const struct smv_choice *choice = entry->field ? entry->field->choices : NULL;
	const char **list = NULL;
	size_t count = 0, room = 0;

	if (entry->field && entry->field->kind == SMV_FIELD_YES_NO) {
		list = smv_alloc(pool, 3 * sizeof *list);
		list[0] = _("yes");
		list[1] = _("no");
		return (char **)(uintptr_t)list;
	}
	if (!choice)
		return NULL;
	for (; choice->code; choice++) {
		list = smv_grow(pool, list, count, &room, sizeof *list);
		list[count++] = _(choice->label);
	}
	list = smv_grow(pool, list, count, &room, sizeof *list);
	list[count] = NULL;
	return (char **)(uintptr_t)list;
}

static void check_number(lxw_data_validation *check)
{
	check->validate = LXW_VALIDATION_TYPE_DECIMAL;
	check->criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
}

/* What a cell refuses, and what it says then; none for texts. */
static const char *check_of(struct smv_pool *pool, const struct smv_template_column *entry, lxw_data_validation *check)
{
	if (!entry->field) {
		check_number(check);
		return _("Write a number, 0 or more, with digits alone");
	}
	switch (entry->field->kind) {
	case SMV_FIELD_MONEY:
		check_number(check);
		return _("Write an amount in kronor, 0 or more, with digits alone");
	case SMV_FIELD_DATE:
		check->validate = LXW_VALIDATION_TYPE_DATE;
		check->criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
		check->value_datetime = (lxw_datetime){ .year = 1900, .month = 3, .day = 1 };
		return _("Write a day of the calendar, like 2026-03-31");
	case SMV_FIELD_YEAR:
		check->validate = LXW_VALIDATION_TYPE_INTEGER;
		check->criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
		check->minimum_number = YEAR_FIRST;
		check->maximum_number = YEAR_LAST;
		return _("Write a year with four digits, like 1974");
	case SMV_FIELD_CODE:
	case SMV_FIELD_YES_NO:
		check->validate = LXW_VALIDATION_TYPE_LIST;
		check->value_list = (void *)choices_of(pool, entry); /* const in 1.2 and later */
		return _("Choose one of those in the list");
	case SMV_FIELD_TEXT:
	case SMV_FIELD_ORG_NUMBER:
	case SMV_FIELD_GIRO:
	case SMV_FIELD_EMAIL:
	case SMV_FIELD_END:
		break;
	}
	return NULL;
}

static lxw_error add_check(struct smv_pool *pool, lxw_worksheet *sheet, const struct smv_template_column *entry, lxw_col_t column)
{
	lxw_data_validation check = { 0 };

	check.error_message = (char *)(uintptr_t)check_of(pool, entry, &check);
	if (!check.error_message)
		return LXW_NO_ERROR;
	return worksheet_data_validation_range(sheet, 1, column, ROWS, column, &check);
}

/* "street or box.  Must be filled in.  Example: Tappströmsvägen 2", its sentences parted by this. */
static const char *explain(struct smv_pool *pool, const struct smv_template_column *entry, const char *parting)
{
	char **choices = choices_of(pool, entry);
	const char *text = entry->meaning, *list = "";

	if (entry->field && entry->field->required)
		text = smv_printf(pool, "%s%s%s", text, parting, _("Must be filled in."));
	for (; choices && *choices; choices++)
		list = smv_printf(pool, "%s%s%s", list, *list ? ", " : "", *choices);
	if (*list)
		text = smv_printf(pool, _("%s%sChoose one of: %s"), text, parting, list);
	return entry->example ? smv_printf(pool, _("%s%sExample: %s"), text, parting, entry->example) : text;
}

static lxw_error add_note(struct smv_pool *pool, lxw_worksheet *sheet, const struct smv_template_column *entry, lxw_col_t column)
{
	const char *text = smv_printf(pool, "%s: %s", entry->label, explain(pool, entry, "\n")), *at;
	uint16_t lines = 2;
	lxw_comment_options look = { .width = NOTE_PIXELS, .font_size = NOTE_POINTS };

	for (at = strchr(text, '\n'); at; at = strchr(at + 1, '\n'))
		lines++;
	lines = (uint16_t)(lines + smv_text_width(text) / NOTE_LINE_LENGTH);
	look.height = (uint16_t)(lines * NOTE_LINE);
	return worksheet_write_comment_opt(sheet, 0, column, text, &look);
}

static int room_for(const struct smv_template_column *entry, char **choices)
{
	int most = entry->example ? smv_text_width(entry->example) : 0;

	if (smv_template_column_is_number(entry))
		most = style_of(entry) == SMV_STYLE_MONEY ? ROOM_MONEY : ROOM_NUMBER;
	for (; choices && *choices; choices++)
		if (smv_text_width(*choices) > most)
			most = smv_text_width(*choices);
	return most + AIR;
}

int smv_template_dress(struct smv_writer *writer, const struct smv_template_column *entries, size_t count)
{
	struct smv_xlsx *xlsx = writer->state;
	struct smv_xlsx_sheet *sheet = &xlsx->sheet;
	size_t i;

	sheet->formats = smv_alloc(writer->pool, count * sizeof *sheet->formats);
	for (i = 0; i < count; i++) {
		lxw_error error = add_note(writer->pool, sheet->sheet, &entries[i], (lxw_col_t)i);

		if (!error)
			error = add_check(writer->pool, sheet->sheet, &entries[i], (lxw_col_t)i);
		if (error)
			return smv_fail(SMV_IO, _("the sheet \"%s\" cannot be written: %s"), sheet->name,
					lxw_strerror(error));
		sheet->formats[i] = smv_xlsx_format(&xlsx->formats, style_of(&entries[i]), SMV_LOOK_CELL);
		smv_xlsx_widen(writer->pool, sheet, i, room_for(&entries[i], choices_of(writer->pool, &entries[i])));
	}
	return SMV_OK;
}

/* A label, and beside it a text of several lines. */
static int put_pair(struct smv_writer *writer, const char *label, const char *text)
{
	struct smv_xlsx *xlsx = writer->state;
	lxw_format *quiet = smv_xlsx_format(&xlsx->formats, SMV_STYLE_LABEL, SMV_LOOK_CELL);
	lxw_format *wrapped = smv_xlsx_format(&xlsx->formats, SMV_STYLE_WRAP, SMV_LOOK_CELL);
	int rc;

	if ((rc = smv_xlsx_text(&xlsx->sheet, 0, label, quiet)) || (rc = smv_xlsx_text(&xlsx->sheet, 1, text, wrapped)))
		return rc;
	smv_xlsx_widen(writer->pool, &xlsx->sheet, 0, smv_text_width(label) + AIR);
	smv_xlsx_heighten(&xlsx->sheet, text, SMV_XLSX_TEXT_WIDTH - AIR);
	xlsx->sheet.row++;
	return SMV_OK;
}

static const char *const steps[] = {
	N_("Fill in the first sheet: one row each, below the headers. Leave the headers as they are."),
	N_("Rest the pointer on a header to read what belongs there. A cell that you have nothing for stays empty."),
	N_("Some cells have a list to choose from: click on the cell, then on the arrow beside it."),
	N_("Write amounts and numbers with digits alone, and days like 2026-03-31."),
	N_("Save the file as a workbook (.xlsx) and send it back."),
};

int smv_template_instruct(struct smv_writer *writer, const struct smv_template_column *entries, size_t count)
{
	struct smv_xlsx *xlsx = writer->state;
	size_t i;
	int rc = smv_xlsx_line(writer, writer->table.title, SMV_STYLE_TITLE);

	xlsx->sheet.row++;
	for (i = 0; !rc && i < sizeof steps / sizeof *steps; i++)
		rc = put_pair(writer, smv_printf(writer->pool, "%zu.", i + 1), _(steps[i]));
	xlsx->sheet.row++;
	if (!rc)
		rc = smv_xlsx_line(writer, _("The columns"), SMV_STYLE_TABLE);
	for (i = 0; !rc && i < count; i++)
		rc = put_pair(writer, entries[i].label, explain(writer->pool, &entries[i], "\n"));
	smv_xlsx_widen(writer->pool, &xlsx->sheet, 1, SMV_XLSX_TEXT_WIDTH);
	return rc;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* The rows of one XLSX worksheet. */
#include "read/book/sheet.h"
#include "base/language.h"
#include "read/book/cell_text.h"
#include "read/book/cells.h"
#include "read/book/excel_date.h"
#include "read/book/package.h"
#include "read/book/strings.h"
#include "read/book/styles.h"
#include "read/book/xml.h"
#include "read/file/decimal.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum cell_type { NUMBER, SHARED, INLINE, FORMULA_TEXT, BOOLEAN, ERROR_VALUE, ISO_DATE };

struct smv_sheet {
	struct smv_pool *pool;
	struct smv_sheet_context context;
	struct smv_xml *xml;
	struct smv_cells *cells;
	struct smv_gather value;
	bool in_data, in_row, in_cell, in_value, finished;
	int phonetic;
	long row;
	bool hidden; /* the row */
	size_t next_column; /* of a cell that does not say */
	/* of the cell at hand */
	size_t column, style;
	enum cell_type type;
	bool has_formula, has_value;
	size_t uncomputed; /* from 1: the first cell of the row whose formula has no value */
};

static void damaged(struct smv_sheet *sheet, struct smv_xml *xml, const char *why)
{
	smv_xml_fail(xml, smv_package_damaged(sheet->context.package, why));
}

static bool says_yes(const char *value)
{
	return value && (!strcmp(value, "1") || !strcmp(value, "true"));
}

static void start_row(struct smv_sheet *sheet, struct smv_xml *xml, const char *const *attributes)
{
	const char *number = smv_xml_attribute(attributes, "r");
	long row = number ? strtol(number, NULL, 10) : sheet->row + 1;

	if (row <= sheet->row || row > SMV_ROWS_MAX)
		damaged(sheet, xml, _("rows out of order or too many"));
	sheet->row = row;
	sheet->hidden = says_yes(smv_xml_attribute(attributes, "hidden"));
	sheet->in_row = true;
	sheet->next_column = 0;
	sheet->uncomputed = 0;
	smv_cells_begin(sheet->cells);
}

/* "AB12" is 27; what no sheet has gives SMV_COLUMNS_MAX or more. */
static size_t column_of(const char *reference)
{
	size_t column = 0;

	for (; *reference; reference++) {
		char c = *reference;

		if (c >= 'a' && c <= 'z')
			c = (char)(c - 'a' + 'A');
		if (c < 'A' || c > 'Z')
			break;
		column = column * 26 + (size_t)(c - 'A' + 1);
		if (column > SMV_COLUMNS_MAX)
			break;
	}
	return column ? column - 1 : SMV_COLUMNS_MAX;
}

static enum cell_type type_of(const char *type)
{
	switch (*type) {
	case 's':
		return type[1] ? FORMULA_TEXT : SHARED; /* str */
	case 'i':
		return INLINE;
	case 'b':
		return BOOLEAN;
	case 'e':
		return ERROR_VALUE;
	case 'd':
		return ISO_DATE;
	default:
		return NUMBER;
	}
}

static void start_cell(struct smv_sheet *sheet, struct smv_xml *xml, const char *const *attributes)
{
	sheet->column = sheet->next_column;
	sheet->style = 0;
	sheet->type = NUMBER;
	for (; *attributes; attributes += 2) {
		if (attributes[0][1])
			continue;
		if (attributes[0][0] == 'r')
			sheet->column = column_of(attributes[1]);
		else if (attributes[0][0] == 's')
			sheet->style = strtoul(attributes[1], NULL, 10);
		else if (attributes[0][0] == 't')
			sheet->type = type_of(attributes[1]);
	}
	if (sheet->column >= SMV_COLUMNS_MAX)
		damaged(sheet, xml, _("a cell beyond column XFD"));
	sheet->next_column = sheet->column + 1;
	sheet->in_cell = true;
	sheet->has_formula = sheet->has_value = false;
	sheet->phonetic = 0;
	sheet->value.used = 0;
}

static void start(void *self, struct smv_xml *xml, const char *name, const char *const *attributes)
{
	struct smv_sheet *sheet = self;

	if (sheet->in_cell) {
		if (!strcmp(name, "rPh"))
			sheet->phonetic++;
		else if (!strcmp(name, "f"))
			sheet->has_formula = true;
		sheet->in_value =
			!sheet->phonetic && (!strcmp(name, "v") || (sheet->type == INLINE && !strcmp(name, "t")));
		sheet->has_value = sheet->has_value || sheet->in_value;
	} else if (sheet->in_row) {
		if (!strcmp(name, "c"))
			start_cell(sheet, xml, attributes);
	} else if (sheet->in_data) {
		if (!strcmp(name, "row"))
			start_row(sheet, xml, attributes);
	} else {
		sheet->in_data = !strcmp(name, "sheetData");
	}
}

static void put(struct smv_sheet *sheet, struct smv_xml *xml, const char *value)
{
	if (!smv_cells_put_copy(sheet->cells, sheet->column, 1, value))
		damaged(sheet, xml, _("a row is too long"));
}

/* "12.5 tkr": the number as the cell shows it, exact, and its unit. */
static void put_with_unit(struct smv_sheet *sheet, struct smv_xml *xml, struct smv_decimal *decimal,
			  const struct smv_number_format *format)
{
	char room[SMV_DECIMAL_ROOM], text[SMV_DECIMAL_ROOM + SMV_FORMAT_UNIT_ROOM + 1];

	if (decimal->count)
		decimal->point += format->power;
	snprintf(text, sizeof text, "%s %s", smv_decimal_show(room, decimal), format->unit);
	put(sheet, xml, text);
}

static void put_number(struct smv_sheet *sheet, struct smv_xml *xml, const char *value)
{
	enum smv_serial_kind kind = smv_styles_kind(sheet->context.styles, sheet->style);
	const struct smv_number_format *format = smv_styles_number_format(sheet->context.styles, sheet->style);
	char room[SMV_DECIMAL_ROOM], date[SMV_SERIAL_ROOM];
	struct smv_decimal decimal;
	const char *shown = NULL;

	while (*value == ' ' || *value == '\n')
		value++;
	if (!smv_decimal_read(value, &decimal)) {
		put(sheet, xml, value);
		return;
	}
	if (kind == SMV_SERIAL_NUMBER && format && sheet->context.units) {
		put_with_unit(sheet, xml, &decimal, format);
		return;
	}
	if (kind != SMV_SERIAL_NUMBER)
		shown = smv_serial_show(date, &decimal, kind, sheet->context.from_1904);
	put(sheet, xml, shown ? shown : smv_decimal_show(room, &decimal));
}

static void put_shared(struct smv_sheet *sheet, struct smv_xml *xml, const char *value)
{
	char *end;
	unsigned long number = strtoul(value, &end, 10);
	const char *text = end == value ? NULL : smv_strings_get(sheet->context.strings, number);

	if (text)
		smv_cells_put(sheet->cells, sheet->column, text);
	else
		damaged(sheet, xml, _("a cell refers to a text that is not there"));
}

static void end_cell(struct smv_sheet *sheet, struct smv_xml *xml)
{
	char *value = smv_gather_text(&sheet->value), date[SMV_SERIAL_ROOM];

	sheet->in_cell = false;
	/* A formula that gives an empty text has a value, and it is empty. */
	if (sheet->has_formula && (!sheet->has_value || (!*value && sheet->type != FORMULA_TEXT))) {
		if (!sheet->uncomputed)
			sheet->uncomputed = sheet->column + 1;
		return;
	}
	if (!*value)
		return;
	switch (sheet->type) {
	case NUMBER:
		put_number(sheet, xml, value);
		break;
	case SHARED:
		put_shared(sheet, xml, value);
		break;
	case INLINE:
	case FORMULA_TEXT:
		smv_strings_unescape(value);
		put(sheet, xml, value);
		break;
	case BOOLEAN:
		put(sheet, xml, strcmp(value, "0") != 0 && strcmp(value, "false") != 0 ? "TRUE" : "FALSE");
		break;
	case ERROR_VALUE:
		put(sheet, xml, value);
		break;
	case ISO_DATE:
		put(sheet, xml,
		    smv_serial_from_iso(date, value,
					smv_styles_kind(sheet->context.styles, sheet->style) != SMV_SERIAL_DATE));
		break;
	}
}

static void end(void *self, struct smv_xml *xml, const char *name)
{
	struct smv_sheet *sheet = self;

	sheet->in_value = false;
	if (sheet->in_cell) {
		if (!strcmp(name, "c"))
			end_cell(sheet, xml);
		else if (!strcmp(name, "rPh"))
			sheet->phonetic--;
	} else if (sheet->in_row) {
		if (strcmp(name, "row") != 0)
			return;
		sheet->in_row = false;
		if (smv_cells_filled(sheet->cells) || sheet->uncomputed)
			smv_xml_pause(xml);
	} else if (sheet->in_data && !strcmp(name, "sheetData")) {
		sheet->in_data = false;
	}
}

static void text(void *self, struct smv_xml *xml, const char *bytes, size_t size)
{
	struct smv_sheet *sheet = self;

	if (sheet->in_value && !smv_gather_add(&sheet->value, bytes, size))
		damaged(sheet, xml, _("a text is too long"));
}

int smv_sheet_open(struct smv_sheet **sheet, const struct smv_sheet_context *context, const char *part)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_sheet *s = smv_alloc(pool, sizeof *s);
	struct smv_xml_handler handler = { start, end, text, s, true };
	int rc;

	s->pool = pool;
	s->context = *context;
	s->cells = smv_cells_open();
	s->value.pool = pool;
	if ((rc = smv_xml_open(&s->xml, context->package, part, &handler))) {
		smv_sheet_close(s);
		s = NULL;
	}
	*sheet = s;
	return rc;
}

void smv_sheet_close(struct smv_sheet *sheet)
{
	if (!sheet)
		return;
	smv_xml_close(sheet->xml);
	smv_cells_close(sheet->cells);
	smv_pool_close(sheet->pool);
}

int smv_sheet_next(struct smv_sheet *sheet, struct smv_row *row)
{
	int rc;

	*row = (struct smv_row){ 0 };
	if (!sheet->finished && (rc = smv_xml_read(sheet->xml, &sheet->finished)))
		return rc;
	row->end = sheet->finished;
	if (row->end)
		return SMV_OK;
	row->row = sheet->row;
	row->hidden = sheet->hidden;
	if (!smv_cells_finish(sheet->cells, row))
		return smv_package_damaged(sheet->context.package, _("a cell stands twice"));
	if (sheet->uncomputed) {
		row->problem = SMV_ROW_FORMULA;
		row->column = (int)sheet->uncomputed - 1;
	}
	return SMV_OK;
}

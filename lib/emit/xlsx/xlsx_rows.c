/* SPDX-License-Identifier: EUPL-1.2 */
/* Headings, rows and totals of a table on a sheet. */
#include "base/language.h"
#include "base/text.h"
#include "emit/format.h"
#include "emit/xlsx/xlsx.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"

#include <string.h>

enum {
	WRAP_WIDTH = 50, /* longer texts are wrapped */
	WRAP_MANY = 34,  /* the same among many columns, or many texts: */
	MANY_TEXTS = 3,
	PADDING = 3,     /* characters of air in a column */
	AIR = 1          /* wrapped lines are not filled to the last character */
};

/* Excel's day 0 is 1899-12-30, but it holds 1900 for a leap year: right from 1900-03-01 on. */
static const int32_t excel_day_zero = -25569, excel_first_right = -25508;

/* 15 digits are what a spreadsheet holds of a number. */
static const int64_t exact_most = INT64_C(999999999999999);

static lxw_format *format_of(struct smv_xlsx *xlsx, enum smv_xlsx_style style, enum smv_xlsx_look look)
{
	return smv_xlsx_format(&xlsx->formats, style, look);
}

/* A text on a row of its own. */
int smv_xlsx_line(struct smv_writer *writer, const char *text, enum smv_xlsx_style style)
{
	struct smv_xlsx *xlsx = writer->state;
	int rc = smv_xlsx_text(&xlsx->sheet, 0, text, format_of(xlsx, style, SMV_LOOK_CELL));

	if (style == SMV_STYLE_WRAP)
		smv_xlsx_heighten(&xlsx->sheet, text, SMV_XLSX_TEXT_WIDTH - AIR);
	xlsx->sheet.row++;
	return rc;
}

enum { TITLE_WIDTH = 60, TABLE_WIDTH = 80 }; /* characters of a heading that fit on an A4 page */

/* How many bytes of the text stand on its first line: whole words, if one fits. */
static size_t line_length(const char *text, int width)
{
	size_t length = smv_text_fit(text, width), end = length;

	if (!text[length])
		return length;
	while (end && text[end] != ' ')
		end--;
	return end ? end : length ? length : strlen(text);
}

int smv_xlsx_heading(struct smv_writer *writer, const char *text, enum smv_xlsx_style style)
{
	int width = style == SMV_STYLE_TITLE ? TITLE_WIDTH : TABLE_WIDTH, rc;

	do {
		size_t length = line_length(text, width);

		if ((rc = smv_xlsx_line(writer, smv_copy_bytes(writer->pool, text, length), style)))
			return rc;
		text += length;
		text += strspn(text, " ");
	} while (*text);
	return SMV_OK;
}

/* Several long texts side by side would make the page too small to read. */
static int wrap_width(const struct smv_writer *writer)
{
	size_t texts = 0, i;

	for (i = 0; i < writer->table.column_count; i++)
		texts += writer->table.columns[i].type == SMV_TEXT;
	return writer->table.column_count < SMV_XLSX_MANY_COLUMNS && texts < MANY_TEXTS ? WRAP_WIDTH : WRAP_MANY;
}

/* At least as many columns as the text takes, without knowing its characters: only those of three bytes may be wide. */
static int width_bound(const char *text, size_t bytes)
{
	int bound = 0;
	size_t i;

	for (i = 0; i < bytes; i++)
		bound += ((unsigned char)text[i] & 0xC0) != 0x80;
	for (i = 0; i < bytes; i++)
		bound += (unsigned char)text[i] >= 0xE0;
	return bound;
}

/* The widest line of a text, where it is wider than the column so far. */
static void follow_text(struct smv_writer *writer, struct smv_xlsx_track *track, const char *text, size_t bytes)
{
	int most = wrap_width(writer);
	struct smv_mark mark;

	if (bytes <= (size_t)track->width || track->width >= most || width_bound(text, bytes) <= track->width)
		return;
	mark = smv_mark(writer->pool);
	while (*text) {
		size_t length = strcspn(text, "\n");
		int width = smv_text_width(smv_copy_bytes(writer->pool, text, length));

		width = width > most ? most : width;
		track->width = width > track->width ? width : track->width;
		text += length + (text[length] == '\n');
	}
	smv_reset(writer->pool, mark);
}

static int put_text(struct smv_writer *writer, size_t column, const char *text, enum smv_xlsx_look look)
{
	struct smv_xlsx *xlsx = writer->state;
	size_t bytes = strlen(text);
	int most = wrap_width(writer);
	bool wrap = memchr(text, '\n', bytes) || (bytes > (size_t)most && smv_text_width(text) > most);

	follow_text(writer, &xlsx->tracks[column], text, bytes);
	if (wrap)
		smv_xlsx_heighten(&xlsx->sheet, text, most + PADDING - AIR);
	return smv_xlsx_text(&xlsx->sheet, column, text, format_of(xlsx, wrap ? SMV_STYLE_WRAP : SMV_STYLE_TEXT, look));
}

/* The number as the cell holds it.  Here alone money becomes a float: a cell has no other kind of number. */
static double cell_number(enum smv_type type, int64_t number, bool keys)
{
	switch (type) {
	case SMV_QUANTITY:
		return (double)number / 100;
	case SMV_MONEY:
		return keys ? (double)number : (double)number / 100;
	case SMV_PERCENT:
		return (double)number / 10000;
	case SMV_DATE:
		return (double)(number - excel_day_zero);
	case SMV_TEXT:
	case SMV_COUNT:
	case SMV_YEAR:
	case SMV_YES_NO:
		break;
	}
	return (double)number;
}

static int put_number(struct smv_writer *writer, size_t at, size_t column, int64_t number, enum smv_xlsx_look look)
{
	struct smv_xlsx *xlsx = writer->state;
	struct smv_xlsx_track *track = &xlsx->tracks[column];
	enum smv_type type = writer->table.columns[column].type;
	enum smv_xlsx_style style = smv_xlsx_style_of(type, number, writer->document.keys);

	if (number > exact_most || number < -exact_most)
		return smv_fail(SMV_DATA, _("a number in column \"%s\" has more digits than a workbook holds, use CSV"),
				smv_column_header(writer, column));
	track->low = number < track->low ? number : track->low;
	track->high = number > track->high ? number : track->high;
	track->decimals |= number % 100 != 0;
	return smv_xlsx_number(&xlsx->sheet, at, cell_number(type, number, writer->document.keys),
			       format_of(xlsx, style, look));
}

/* at is the column of the sheet, column that of the table: facts stand below one another. */
static int put_value(struct smv_writer *writer, size_t at, size_t column, const struct smv_value *value,
		     enum smv_xlsx_look look)
{
	struct smv_xlsx *xlsx = writer->state;
	enum smv_type type = writer->table.columns[column].type;
	char room[SMV_SHOWN_ROOM];

	switch (type) {
	case SMV_TEXT:
	case SMV_YES_NO:
		break;
	case SMV_DATE:
		if (value->number >= excel_first_right)
			return put_number(writer, at, column, value->number, look);
		break; /* Excel knows no such day; as text it is at least right */
	case SMV_COUNT:
	case SMV_QUANTITY:
	case SMV_MONEY:
	case SMV_PERCENT:
	case SMV_YEAR:
		return put_number(writer, at, column, value->number, look);
	}
	if (at == column)
		return put_text(writer, at, smv_value_show(room, type, value, writer->document.keys), look);
	return smv_xlsx_text(&xlsx->sheet, at, smv_value_show(room, type, value, writer->document.keys),
			     format_of(xlsx, SMV_STYLE_TEXT, look));
}

/* A label and its value on a line of their own.  A long text runs on over the empty cells beside it. */
static int put_facts(struct smv_writer *writer, const struct smv_value *values)
{
	struct smv_xlsx *xlsx = writer->state;
	size_t i;
	int rc;

	if (writer->rows > 1)
		xlsx->sheet.row++;
	for (i = 0; i < writer->table.column_count; i++) {
		const char *label = smv_column_header(writer, i);

		if (!values[i].known)
			continue;
		smv_xlsx_widen(writer->pool, &xlsx->sheet, 0, smv_text_width(label) + PADDING);
		if ((rc = smv_xlsx_text(&xlsx->sheet, 0, label, format_of(xlsx, SMV_STYLE_LABEL, SMV_LOOK_CELL))) ||
		    (rc = put_value(writer, 1, i, &values[i], SMV_LOOK_FACT)))
			return rc;
		xlsx->sheet.row++;
	}
	return SMV_OK;
}

static int put_lines(struct smv_writer *writer, const struct smv_value *value)
{
	struct smv_xlsx *xlsx = writer->state;

	if (value->known && *value->text)
		return smv_xlsx_line(writer, value->text, writer->table.joined ? SMV_STYLE_TEXT : SMV_STYLE_WRAP);
	xlsx->sheet.row++;
	return SMV_OK;
}

static int put_list_row(struct smv_writer *writer, const struct smv_value *values)
{
	struct smv_xlsx *xlsx = writer->state;
	size_t i;
	int rc;

	for (i = 0; i < writer->table.column_count; i++)
		if (values[i].known && (rc = put_value(writer, i, i, &values[i], SMV_LOOK_CELL)))
			return rc;
	xlsx->sheet.row++;
	return SMV_OK;
}

int smv_xlsx_row(struct smv_writer *writer, const struct smv_value *values)
{
	switch (writer->table.layout) {
	case SMV_LAYOUT_LIST:
		return put_list_row(writer, values);
	case SMV_LAYOUT_FACTS:
		return put_facts(writer, values);
	case SMV_LAYOUT_TEXT:
		return put_lines(writer, values);
	}
	return SMV_OK;
}

static int put_total(struct smv_writer *writer, size_t i)
{
	struct smv_xlsx *xlsx = writer->state;
	const struct smv_column *column = &writer->table.columns[i];
	int64_t sum = writer->sums[i];
	enum smv_xlsx_style style = smv_xlsx_style_of(column->type, sum, writer->document.keys);

	if (!writer->rows) /* there is no range to sum */
		return put_number(writer, i, i, sum, SMV_LOOK_TOTAL);
	if (sum > exact_most || sum < -exact_most)
		return smv_fail(SMV_DATA, _("a number in column \"%s\" has more digits than a workbook holds, use CSV"),
				smv_column_header(writer, i));
	xlsx->tracks[i].high = sum > xlsx->tracks[i].high ? sum : xlsx->tracks[i].high;
	return smv_xlsx_sum(&xlsx->sheet, i, xlsx->first, xlsx->sheet.row - 1,
			    cell_number(column->type, sum, writer->document.keys),
			    format_of(xlsx, style, SMV_LOOK_TOTAL));
}

/* The library takes no range that ends above the row being written, so this comes before the totals. */
static int add_filter(struct smv_writer *writer)
{
	struct smv_xlsx *xlsx = writer->state;
	lxw_row_t last = xlsx->first + (lxw_row_t)writer->rows - 1;

	if (!xlsx->filtered || !writer->rows)
		return SMV_OK;
	xlsx->filtered = false;
	if (worksheet_autofilter(xlsx->sheet.sheet, xlsx->first - 1, 0, last,
				 (lxw_col_t)(writer->table.column_count - 1)))
		return smv_fail(SMV_IO, _("the filter of the sheet \"%s\" cannot be made"), xlsx->sheet.name);
	return SMV_OK;
}

int smv_xlsx_totals(struct smv_writer *writer, const char *label)
{
	struct smv_xlsx *xlsx = writer->state;
	size_t i;
	int rc;

	if ((rc = add_filter(writer)))
		return rc;
	for (i = 0; i < writer->table.column_count; i++) {
		if (writer->table.columns[i].total)
			rc = put_total(writer, i);
		else if (i == 0)
			rc = smv_xlsx_text(&xlsx->sheet, i, label, format_of(xlsx, SMV_STYLE_TEXT, SMV_LOOK_TOTAL));
		else
			rc = smv_xlsx_blank(&xlsx->sheet, i, format_of(xlsx, SMV_STYLE_TEXT, SMV_LOOK_TOTAL));
		if (rc)
			return rc;
	}
	xlsx->sheet.row++;
	return SMV_OK;
}

/* How wide the column's numbers are; what shows no decimals here may have them in the sheet. */
static int number_width(const struct smv_writer *writer, size_t column, int64_t number, bool may_have_decimals)
{
	struct smv_value value = smv_number_value(number);
	enum smv_type type = writer->table.columns[column].type;
	char room[SMV_SHOWN_ROOM];
	bool lacking = number % 100 == 0 && !writer->document.keys &&
		       ((type == SMV_MONEY && may_have_decimals) || type == SMV_PERCENT);

	return smv_text_width(smv_value_show(room, type, &value, writer->document.keys)) + (lacking ? 3 : 0);
}

int smv_xlsx_table_end(struct smv_writer *writer)
{
	struct smv_xlsx *xlsx = writer->state;
	const struct smv_table *table = &writer->table;
	bool facts = table->layout == SMV_LAYOUT_FACTS;
	size_t i;

	if (table->layout == SMV_LAYOUT_TEXT) {
		if (!table->joined)
			smv_xlsx_widen(writer->pool, &xlsx->sheet, 0, SMV_XLSX_TEXT_WIDTH);
		return SMV_OK;
	}
	for (i = 0; i < table->column_count; i++) {
		const struct smv_xlsx_track *track = &xlsx->tracks[i];
		int width = track->width;

		if (track->high || track->low) {
			int high = number_width(writer, i, track->high, track->decimals);
			int low = number_width(writer, i, track->low, track->decimals);

			width = high > width ? high : width;
			width = low > width ? low : width;
		}
		smv_xlsx_widen(writer->pool, &xlsx->sheet, facts ? 1 : i, width + PADDING);
	}
	return add_filter(writer);
}

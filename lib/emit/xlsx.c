/* SPDX-License-Identifier: EUPL-1.2 */
#include "emit/xlsx.h"
#include "base/date.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/number.h"
#include "base/text.h"
#include "emit/format.h"

#include <string.h>

enum {
	WRAP_WIDTH = 50,      /* longer texts are wrapped */
	TEXT_WIDTH = 75,      /* of a sheet that is a text: what fits on an A4 page in any font */
	PADDING = 3,          /* characters of air in a column */
	AIR = 2,              /* wrapped lines are not filled to the last character */
	FILTER_BUTTON = 3,    /* characters that it takes in a header */
	HEADER_EASY = 16,     /* shorter headers stand in one line */
	FREEZE_MOST = 12,     /* a header further down would leave too little of the window to scroll */
	BELOW_MOST = 40,      /* a chart of more rows stands beside them: below them nobody would find it */
	SECONDS_A_DAY = 86400
};

/* Excel's day 0 is 1899-12-30, but it holds 1900 for a leap year: right from 1900-03-01 on. */
static const int32_t excel_day_zero = -25569, excel_first_right = -25508;

/* 15 digits is what a spreadsheet holds of a number. */
static const int64_t exact_most = INT64_C(999999999999999);

/* What the column of the table has held so far. */
struct track {
	int width;          /* of texts, in characters */
	int64_t low, high;  /* of numbers */
};

struct xlsx {
	lxw_workbook *book;
	struct smv_xlsx_formats formats;
	struct smv_xlsx_page page;
	struct smv_xlsx_sheet sheet; /* the one being written */
	struct smv_xlsx_sheet *sheets; /* those written */
	size_t sheet_count, sheet_room, chart_count;
	struct track *tracks;
	lxw_row_t first; /* of the table's rows */
	bool filtered;   /* the table is the one with the filter */
};

static lxw_format *format_of(struct xlsx *xlsx, enum smv_xlsx_style style, enum smv_xlsx_look look)
{
	return smv_xlsx_format(&xlsx->formats, style, look);
}

/* A text on a row of its own. */
static int line(struct smv_writer *writer, const char *text, enum smv_xlsx_style style)
{
	struct xlsx *xlsx = writer->state;
	int rc = smv_xlsx_text(&xlsx->sheet, 0, text, format_of(xlsx, style, SMV_LOOK_CELL));

	if (style == SMV_STYLE_WRAP)
		smv_xlsx_heighten(writer->pool, &xlsx->sheet, text, TEXT_WIDTH - AIR);
	xlsx->sheet.row++;
	return rc;
}

static int xlsx_document(struct smv_writer *writer)
{
	struct xlsx *xlsx = smv_alloc(writer->pool, sizeof *xlsx);
	lxw_workbook_options options = { .constant_memory = LXW_TRUE, .use_zip64 = LXW_FALSE };
	lxw_doc_properties properties = { .title = (char *)(uintptr_t)writer->document.title,
					  .subject = (char *)(uintptr_t)writer->document.subject,
					  .author = (char *)(uintptr_t) "samverkan" };
	int32_t day = writer->document.as_of == SMV_NO_DATE ? smv_date_of(2000, 1, 1) : writer->document.as_of;
	char *as_of = smv_alloc(writer->pool, SMV_DATE_ROOM);

	writer->state = xlsx;
	/* Its temporary files are unlinked as soon as they are open, so that nothing of them is ever left. */
	options.tmpdir = (char *)(uintptr_t)smv_sink_directory(writer->sink);
	xlsx->book = xlsx->formats.book = workbook_new_opt(smv_sink_name(writer->sink), &options);
	if (!xlsx->book)
		return smv_fail(SMV_IO, _("the workbook cannot be begun"));
	/* The library takes the clock for 0. */
	properties.created = (time_t)day * SECONDS_A_DAY + SECONDS_A_DAY / 2;
	workbook_set_properties(xlsx->book, &properties);
	xlsx->page.title = writer->document.title;
	xlsx->page.as_of = smv_date_show(as_of, writer->document.as_of);
	return SMV_OK;
}

/* Puts the sheet among those that are written. */
static void leave_sheet(struct smv_writer *writer, struct xlsx *xlsx)
{
	if (!xlsx->sheet.sheet)
		return;
	xlsx->sheets =
		smv_grow(writer->pool, xlsx->sheets, xlsx->sheet_count, &xlsx->sheet_room, sizeof *xlsx->sheets);
	xlsx->sheets[xlsx->sheet_count++] = xlsx->sheet;
	xlsx->sheet.sheet = NULL;
}

static int enter_sheet(struct smv_writer *writer, struct xlsx *xlsx, const char *title, bool wide)
{
	int rc;

	leave_sheet(writer, xlsx);
	xlsx->page.wide = wide;
	if ((rc = smv_xlsx_sheet_open(writer->pool, xlsx->book, &xlsx->sheet, title, &xlsx->page)))
		return rc;
	if (xlsx->sheet_count || writer->document.keys)
		return SMV_OK;
	if ((rc = line(writer, writer->document.title, SMV_STYLE_TITLE)))
		return rc;
	if (writer->document.subject && (rc = line(writer, writer->document.subject, SMV_STYLE_SUBJECT)))
		return rc;
	xlsx->sheet.row++;
	return SMV_OK;
}

/* A header of several words may take several lines, but none of its words is cut. */
static int header_width(struct smv_pool *pool, const char *header)
{
	int longest = 0, all = smv_text_width(header);
	struct smv_mark mark = smv_mark(pool);

	if (all <= HEADER_EASY)
		return all;
	while (*header) {
		size_t length = strcspn(header, " ");
		int width = smv_text_width(smv_copy_bytes(pool, header, length));

		longest = width > longest ? width : longest;
		header += length + (header[length] == ' ');
	}
	smv_reset(pool, mark);
	return longest > HEADER_EASY ? longest : HEADER_EASY;
}

static int put_header(struct smv_writer *writer, struct xlsx *xlsx)
{
	struct smv_xlsx_sheet *sheet = &xlsx->sheet;
	size_t i;
	int width, rc;

	for (i = 0; i < writer->table.column_count; i++) {
		const char *header = smv_column_header(writer, i);
		bool number = smv_type_is_number(writer->table.columns[i].type);

		if ((rc = smv_xlsx_text(sheet, i, header,
					format_of(xlsx, number ? SMV_STYLE_HEADER_RIGHT : SMV_STYLE_HEADER,
						  SMV_LOOK_CELL))))
			return rc;
		width = header_width(writer->pool, header);
		smv_xlsx_widen(writer->pool, sheet, i, width + FILTER_BUTTON);
		smv_xlsx_heighten(writer->pool, sheet, header, width);
	}
	if (!sheet->has_list) {
		sheet->has_list = xlsx->filtered = true;
		worksheet_repeat_rows(sheet->sheet, sheet->row, sheet->row);
		if (sheet->row < FREEZE_MOST)
			worksheet_freeze_panes(sheet->sheet, sheet->row + 1, 0);
	}
	sheet->row++;
	return SMV_OK;
}

static int xlsx_table(struct smv_writer *writer)
{
	struct xlsx *xlsx = writer->state;
	const struct smv_table *table = &writer->table;
	bool joined = table->joined && xlsx->sheet.sheet, first = !xlsx->sheet.sheet;
	int rc;

	if (joined) {
		xlsx->sheet.row++;
		if (table->wide)
			worksheet_set_landscape(xlsx->sheet.sheet);
	} else if ((rc = enter_sheet(writer, xlsx, table->title, table->wide))) {
		return rc;
	}
	if (!writer->document.keys && strcmp(table->title, writer->document.title) != 0 &&
	    (rc = line(writer, table->title, joined || first ? SMV_STYLE_TABLE : SMV_STYLE_TITLE)))
		return rc;
	xlsx->tracks = smv_alloc(writer->pool, table->column_count * sizeof *xlsx->tracks);
	xlsx->filtered = false;
	if (table->layout == SMV_LAYOUT_LIST && (rc = put_header(writer, xlsx)))
		return rc;
	xlsx->first = xlsx->sheet.row;
	return SMV_OK;
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
static void follow_text(struct smv_writer *writer, struct track *track, const char *text, size_t bytes)
{
	struct smv_mark mark;

	if (bytes <= (size_t)track->width || track->width >= WRAP_WIDTH || width_bound(text, bytes) <= track->width)
		return;
	mark = smv_mark(writer->pool);
	while (*text) {
		size_t length = strcspn(text, "\n");
		int width = smv_text_width(smv_copy_bytes(writer->pool, text, length));

		width = width > WRAP_WIDTH ? WRAP_WIDTH : width;
		track->width = width > track->width ? width : track->width;
		text += length + (text[length] == '\n');
	}
	smv_reset(writer->pool, mark);
}

static int put_text(struct smv_writer *writer, size_t column, const char *text, enum smv_xlsx_look look)
{
	struct xlsx *xlsx = writer->state;
	size_t bytes = strlen(text);
	bool wrap = memchr(text, '\n', bytes) || (bytes > WRAP_WIDTH && smv_text_width(text) > WRAP_WIDTH);

	follow_text(writer, &xlsx->tracks[column], text, bytes);
	if (wrap)
		smv_xlsx_heighten(writer->pool, &xlsx->sheet, text, WRAP_WIDTH - AIR);
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
	struct xlsx *xlsx = writer->state;
	struct track *track = &xlsx->tracks[column];
	enum smv_type type = writer->table.columns[column].type;
	enum smv_xlsx_style style = smv_xlsx_style_of(type, number, writer->document.keys);

	if (number > exact_most || number < -exact_most)
		return smv_fail(SMV_DATA, _("a number in column \"%s\" has more digits than a workbook holds, use CSV"),
				smv_column_header(writer, column));
	track->low = number < track->low ? number : track->low;
	track->high = number > track->high ? number : track->high;
	return smv_xlsx_number(&xlsx->sheet, at, cell_number(type, number, writer->document.keys),
			       format_of(xlsx, style, look));
}

/* at is the column of the sheet, column that of the table: facts stand below one another. */
static int put_value(struct smv_writer *writer, size_t at, size_t column, const struct smv_value *value,
		     enum smv_xlsx_look look)
{
	struct xlsx *xlsx = writer->state;
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
	struct xlsx *xlsx = writer->state;
	size_t i;
	int rc;

	for (i = 0; i < writer->table.column_count; i++) {
		const char *label = smv_column_header(writer, i);

		if ((rc = smv_xlsx_text(&xlsx->sheet, 0, label, format_of(xlsx, SMV_STYLE_LABEL, SMV_LOOK_CELL))))
			return rc;
		smv_xlsx_widen(writer->pool, &xlsx->sheet, 0, smv_text_width(label) + PADDING);
		if (values[i].known && (rc = put_value(writer, 1, i, &values[i], SMV_LOOK_FACT)))
			return rc;
		xlsx->sheet.row++;
	}
	return SMV_OK;
}

static int put_lines(struct smv_writer *writer, const struct smv_value *value)
{
	struct xlsx *xlsx = writer->state;

	if (value->known && *value->text)
		return line(writer, value->text, writer->table.joined ? SMV_STYLE_TEXT : SMV_STYLE_WRAP);
	xlsx->sheet.row++;
	return SMV_OK;
}

static int put_list_row(struct smv_writer *writer, const struct smv_value *values)
{
	struct xlsx *xlsx = writer->state;
	size_t i;
	int rc;

	for (i = 0; i < writer->table.column_count; i++)
		if (values[i].known && (rc = put_value(writer, i, i, &values[i], SMV_LOOK_CELL)))
			return rc;
	xlsx->sheet.row++;
	return SMV_OK;
}

static int xlsx_row(struct smv_writer *writer, const struct smv_value *values)
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
	struct xlsx *xlsx = writer->state;
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

static int xlsx_totals(struct smv_writer *writer, const char *label)
{
	struct xlsx *xlsx = writer->state;
	size_t i;
	int rc;

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

static int xlsx_chart(struct smv_writer *writer, const struct smv_chart *chart)
{
	struct xlsx *xlsx = writer->state;
	struct smv_xlsx_sheet *sheet = &xlsx->sheet;
	struct smv_xlsx_range range = { .sheet = sheet->sheet, .sheet_name = sheet->name };
	enum smv_type type = writer->table.columns[chart->value_column].type;
	bool below = writer->rows <= BELOW_MOST;
	lxw_row_t row, height;

	if (!writer->rows || writer->table.layout != SMV_LAYOUT_LIST)
		return SMV_OK;
	range.first = xlsx->first;
	range.last = xlsx->first + (lxw_row_t)writer->rows - 1;
	row = below ? sheet->row + 1 : sheet->chart_row > xlsx->first ? sheet->chart_row : xlsx->first;
	height = smv_xlsx_chart(xlsx->book, &range, chart, type == SMV_PERCENT ? "0\xC2\xA0%" : "[$-41D]#,##0", row,
				below ? 0 : (lxw_col_t)(writer->table.column_count + 1));
	if (!height)
		return smv_fail(SMV_IO, _("the chart \"%s\" cannot be made"), chart->title);
	xlsx->chart_count++;
	*(below ? &sheet->row : &sheet->chart_row) = row + height + 1;
	return SMV_OK;
}

/* How wide the column's numbers are; what shows no decimals here may have them in the sheet. */
static int number_width(const struct smv_writer *writer, size_t column, int64_t number)
{
	struct smv_value value = smv_number_value(number);
	enum smv_type type = writer->table.columns[column].type;
	char room[SMV_SHOWN_ROOM];
	int decimals = (type == SMV_MONEY || type == SMV_PERCENT) && number % 100 == 0 && !writer->document.keys ? 3 : 0;

	return smv_text_width(smv_value_show(room, type, &value, writer->document.keys)) + decimals;
}

static int xlsx_table_end(struct smv_writer *writer)
{
	struct xlsx *xlsx = writer->state;
	const struct smv_table *table = &writer->table;
	bool facts = table->layout == SMV_LAYOUT_FACTS;
	size_t i;

	if (table->layout == SMV_LAYOUT_TEXT) {
		if (!table->joined)
			smv_xlsx_widen(writer->pool, &xlsx->sheet, 0, TEXT_WIDTH);
		return SMV_OK;
	}
	for (i = 0; i < table->column_count; i++) {
		const struct track *track = &xlsx->tracks[i];
		int width = track->width;

		if (track->high || track->low) {
			int high = number_width(writer, i, track->high), low = number_width(writer, i, track->low);

			width = high > width ? high : width;
			width = low > width ? low : width;
		}
		smv_xlsx_widen(writer->pool, &xlsx->sheet, facts ? 1 : i, width + PADDING);
	}
	if (xlsx->filtered && writer->rows)
		worksheet_autofilter(xlsx->sheet.sheet, xlsx->first - 1, 0, xlsx->first + (lxw_row_t)writer->rows - 1,
				     (lxw_col_t)(table->column_count - 1));
	return SMV_OK;
}

/* The sheet that says where all this comes from. */
static int put_about(struct smv_writer *writer, struct xlsx *xlsx)
{
	size_t i;
	int rc;

	leave_sheet(writer, xlsx);
	xlsx->page.wide = false;
	if ((rc = smv_xlsx_sheet_open(writer->pool, xlsx->book, &xlsx->sheet, _("About the report"), &xlsx->page)) ||
	    (rc = line(writer, writer->document.title, SMV_STYLE_TITLE)) ||
	    (writer->document.subject && (rc = line(writer, writer->document.subject, SMV_STYLE_SUBJECT))) ||
	    (*xlsx->page.as_of &&
	     (rc = line(writer, smv_printf(writer->pool, _("As of %s"), xlsx->page.as_of), SMV_STYLE_SUBJECT))))
		return rc;
	xlsx->sheet.row++;
	for (i = 0; i < writer->note_count; i++)
		if (*writer->notes[i] && (rc = line(writer, writer->notes[i], SMV_STYLE_WRAP)))
			return rc;
	smv_xlsx_widen(writer->pool, &xlsx->sheet, 0, TEXT_WIDTH);
	return SMV_OK;
}

static int xlsx_finish(struct smv_writer *writer)
{
	struct xlsx *xlsx = writer->state;
	struct smv_xlsx_expected *expected;
	lxw_error error;
	size_t i;
	int rc;

	/* An export is only its table, so that it can be read back; a report tells about itself. */
	if ((!writer->document.keys || writer->note_count || !xlsx->sheet.sheet) && (rc = put_about(writer, xlsx)))
		return rc;
	leave_sheet(writer, xlsx);
	expected = smv_alloc(writer->pool, xlsx->sheet_count * sizeof *expected);
	for (i = 0; i < xlsx->sheet_count; i++)
		if ((rc = smv_xlsx_sheet_close(&xlsx->sheets[i], &expected[i])))
			return rc;
	error = workbook_close(xlsx->book); /* frees it, also when it fails */
	xlsx->book = NULL;
	if (error)
		return smv_fail(SMV_IO, _("the workbook cannot be written, is the disk full? (%s)"), lxw_strerror(error));
	return smv_xlsx_check(writer->pool, smv_sink_name(writer->sink), expected, xlsx->sheet_count,
			      xlsx->chart_count);
}

static void xlsx_release(struct smv_writer *writer)
{
	struct xlsx *xlsx = writer->state;

	if (xlsx && xlsx->book)
		lxw_workbook_free(xlsx->book);
}

const struct smv_format_calls smv_xlsx_calls = {
	.by_name = true,
	.document = xlsx_document,
	.table = xlsx_table,
	.row = xlsx_row,
	.totals = xlsx_totals,
	.chart = xlsx_chart,
	.table_end = xlsx_table_end,
	.finish = xlsx_finish,
	.release = xlsx_release,
};

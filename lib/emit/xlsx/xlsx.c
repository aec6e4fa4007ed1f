/* SPDX-License-Identifier: EUPL-1.2 */
/* A document as an XLSX workbook, through libxlsxwriter. */
#include "emit/xlsx/xlsx.h"
#include "base/language.h"
#include "base/text.h"
#include "emit/format.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"

#include <string.h>

enum {
	FILTER_BUTTON = 3, /* characters that it takes in a header */
	HEADER_EASY = 16,  /* shorter headers stand in one line */
	HEADER_MANY = 10,  /* the same among many columns */
	DRAWN_ROWS = 18,   /* rows of a chart whose figures are all to be read */
	BELOW_MOST = 40,   /* a chart of more rows stands beside them: below them nobody would find it */
	SECONDS_A_DAY = 86400
};

/* Puts the sheet among those that are written. */
static void leave_sheet(struct smv_writer *writer, struct smv_xlsx *xlsx)
{
	if (!xlsx->sheet.sheet)
		return;
	xlsx->sheets = smv_grow(writer->pool, xlsx->sheets, xlsx->sheet_count, &xlsx->sheet_room, sizeof *xlsx->sheets);
	xlsx->sheets[xlsx->sheet_count++] = xlsx->sheet;
	xlsx->sheet.sheet = NULL;
}

/* What the sheets are about, on top of the first one. */
static int put_title(struct smv_writer *writer)
{
	struct smv_xlsx *xlsx = writer->state;
	int rc;

	if ((rc = smv_xlsx_heading(writer, writer->document.title, SMV_STYLE_TITLE)) ||
	    (writer->document.subject && (rc = smv_xlsx_line(writer, writer->document.subject, SMV_STYLE_SUBJECT))))
		return rc;
	xlsx->sheet.row++;
	return SMV_OK;
}

/* The sheet of contents is the first, though what stands on it is known last: only what answers comes before. */
static int begin_contents(struct smv_writer *writer, struct smv_xlsx *xlsx)
{
	int rc = smv_xlsx_sheet_open(writer->pool, xlsx->book, &xlsx->sheet, _("Contents"), &xlsx->page);

	smv_xlsx_widen(writer->pool, &xlsx->sheet, 0, SMV_XLSX_TEXT_WIDTH);
	return rc ? rc : put_title(writer);
}

/* What stands in the next row gets a line in the contents. */
static void add_entry(struct smv_writer *writer, struct smv_xlsx *xlsx, const char *title)
{
	if (!writer->document.contents)
		return;
	xlsx->entries = smv_grow(writer->pool, xlsx->entries, xlsx->entry_count, &xlsx->entry_room, sizeof *xlsx->entries);
	xlsx->entries[xlsx->entry_count++] = (struct smv_xlsx_entry){ title, xlsx->sheet.name, xlsx->sheet.row };
}

static int finish_contents(struct smv_writer *writer, struct smv_xlsx *xlsx)
{
	struct smv_xlsx_sheet *sheet = &xlsx->sheets[0];
	size_t i;
	int rc = smv_xlsx_text(sheet, 0, _("Contents"), smv_xlsx_format(&xlsx->formats, SMV_STYLE_TABLE, SMV_LOOK_CELL));

	if (rc)
		return rc;
	sheet->row++;
	for (i = 0; i < xlsx->entry_count; i++) {
		const char *title = xlsx->entries[i].title;

		if ((rc = smv_xlsx_link(writer->pool, sheet, &xlsx->entries[i],
					smv_xlsx_format(&xlsx->formats, SMV_STYLE_LINK, SMV_LOOK_CELL))))
			return rc;
		smv_xlsx_heighten(sheet, title, SMV_XLSX_TEXT_WIDTH - 2);
		sheet->row++;
	}
	return SMV_OK;
}

static int xlsx_document(struct smv_writer *writer)
{
	struct smv_xlsx *xlsx = smv_alloc(writer->pool, sizeof *xlsx);
	lxw_workbook_options options = { .constant_memory = LXW_TRUE, .use_zip64 = LXW_FALSE };
	lxw_doc_properties properties = { .title = (char *)(uintptr_t)writer->document.title,
					  .subject = (char *)(uintptr_t)writer->document.subject,
					  .author = (char *)(uintptr_t) "samverkan" };
	int32_t day = writer->document.as_of == SMV_NO_DATE ? smv_date_of(2000, 1, 1) : writer->document.as_of;
	char *as_of = smv_alloc(writer->pool, SMV_DATE_ROOM);
	int rc;

	writer->state = xlsx;
	if ((rc = smv_xlsx_folder_make(writer->pool, smv_sink_name(writer->sink), &xlsx->folder)))
		return rc;
	options.tmpdir = (char *)(uintptr_t)xlsx->folder;
	xlsx->book = xlsx->formats.book = workbook_new_opt(smv_sink_name(writer->sink), &options);
	if (!xlsx->book)
		return smv_fail(SMV_IO, _("the workbook cannot be begun"));
	/* The library takes the clock for 0. */
	properties.created = (time_t)day * SECONDS_A_DAY + SECONDS_A_DAY / 2;
	workbook_set_properties(xlsx->book, &properties);
	xlsx->page.title = writer->document.title;
	xlsx->page.as_of = smv_date_show(as_of, writer->document.as_of);
	return writer->document.contents ? begin_contents(writer, xlsx) : SMV_OK;
}

static int enter_sheet(struct smv_writer *writer, struct smv_xlsx *xlsx, const char *title, bool wide)
{
	int rc;

	leave_sheet(writer, xlsx);
	xlsx->page.wide = wide;
	if ((rc = smv_xlsx_sheet_open(writer->pool, xlsx->book, &xlsx->sheet, title, &xlsx->page)))
		return rc;
	return xlsx->sheet_count || writer->document.keys || writer->document.merged ? SMV_OK : put_title(writer);
}

/* A header of several words may take several lines, but none of its words is cut. */
static int header_width(struct smv_pool *pool, const char *header, int easy)
{
	int longest = 0, all = smv_text_width(header);
	struct smv_mark mark = smv_mark(pool);

	if (all <= easy)
		return all;
	while (*header) {
		size_t length = strcspn(header, " ");
		int width = smv_text_width(smv_copy_bytes(pool, header, length));

		longest = width > longest ? width : longest;
		header += length + (header[length] == ' ');
	}
	smv_reset(pool, mark);
	return longest > easy ? longest : easy;
}

static int put_header(struct smv_writer *writer, struct smv_xlsx *xlsx)
{
	struct smv_xlsx_sheet *sheet = &xlsx->sheet;
	size_t i;
	int easy = writer->table.column_count < SMV_XLSX_MANY_COLUMNS ? HEADER_EASY : HEADER_MANY, width, rc;

	for (i = 0; i < writer->table.column_count; i++) {
		const char *header = smv_column_header(writer, i);
		bool number = smv_type_is_number(writer->table.columns[i].type);

		if ((rc = smv_xlsx_text(sheet, i, header,
					smv_xlsx_format(&xlsx->formats,
							number ? SMV_STYLE_HEADER_RIGHT : SMV_STYLE_HEADER,
							SMV_LOOK_CELL))))
			return rc;
		width = header_width(writer->pool, header, easy) + FILTER_BUTTON;
		smv_xlsx_widen(writer->pool, sheet, i, width);
		smv_xlsx_heighten(sheet, header, width);
	}
	if (!sheet->lists++) {
		xlsx->filtered = true;
		sheet->header = sheet->row;
	}
	sheet->row++;
	return SMV_OK;
}

static void hold_words(struct smv_writer *writer, const char *text, bool heading, bool close)
{
	struct smv_xlsx *xlsx = writer->state;

	xlsx->words = smv_grow(writer->pool, xlsx->words, xlsx->word_count, &xlsx->word_room, sizeof *xlsx->words);
	xlsx->words[xlsx->word_count++] = (struct smv_xlsx_words){ smv_copy(writer->pool, text), heading, close };
}

static int xlsx_heading(struct smv_writer *writer, int level, const char *text)
{
	struct smv_xlsx *xlsx = writer->state;

	(void)level;
	xlsx->item = 0;
	hold_words(writer, text, true, false);
	return SMV_OK;
}

static int xlsx_paragraph(struct smv_writer *writer, enum smv_paragraph kind, const char *text)
{
	struct smv_xlsx *xlsx = writer->state;
	bool close = kind == SMV_PARAGRAPH_ITEM && xlsx->item;

	xlsx->item = kind == SMV_PARAGRAPH_ITEM ? xlsx->item + 1 : 0;
	if (xlsx->item)
		text = smv_printf(writer->pool, "%d. %s", xlsx->item, text);
	do {
		size_t length = strcspn(text, "\n");

		hold_words(writer, smv_copy_bytes(writer->pool, text, length), false, close);
		text += length + (text[length] == '\n');
		close = true;
	} while (*text);
	return SMV_OK;
}

/* The headings and paragraphs that waited, in rows that run on over the empty cells beside them. */
static int put_words(struct smv_writer *writer, bool above)
{
	struct smv_xlsx *xlsx = writer->state;
	size_t i;
	int rc = SMV_OK;

	for (i = 0; !rc && i < xlsx->word_count; i++) {
		const struct smv_xlsx_words *words = &xlsx->words[i];

		if ((i || above) && !words->close)
			xlsx->sheet.row++;
		rc = smv_xlsx_heading(writer, words->text, words->heading ? SMV_STYLE_TABLE : SMV_STYLE_TEXT);
	}
	if (xlsx->word_count)
		xlsx->sheet.row++;
	xlsx->word_count = 0;
	xlsx->item = 0;
	return rc;
}

static int xlsx_table(struct smv_writer *writer)
{
	struct smv_xlsx *xlsx = writer->state;
	const struct smv_table *table = &writer->table;
	bool joined = table->joined && xlsx->sheet.sheet, first = !xlsx->sheet.sheet && !xlsx->sheet_count;
	int rc;

	/* What answers stands before the contents, on the first page. */
	if (writer->document.contents && !xlsx->sheet_count && (rc = put_words(writer, false)))
		return rc;
	if (joined) {
		xlsx->sheet.row++;
		if (table->wide)
			smv_xlsx_page_widen(&xlsx->sheet);
	} else if ((rc = enter_sheet(writer, xlsx, table->sheet, table->wide))) {
		return rc;
	}
	if ((rc = put_words(writer, joined)))
		return rc;
	smv_xlsx_part(writer->pool, &xlsx->sheet, false);
	xlsx->sheet.parts[xlsx->sheet.part_count - 1].leads = table->listed;
	if (!joined || table->listed)
		add_entry(writer, xlsx, table->title);
	if (!writer->document.keys && !writer->document.merged && strcmp(table->title, writer->document.title) != 0 &&
	    (rc = smv_xlsx_heading(writer, table->title, joined || first ? SMV_STYLE_TABLE : SMV_STYLE_TITLE)))
		return rc;
	xlsx->tracks = smv_alloc(writer->pool, table->column_count * sizeof *xlsx->tracks);
	xlsx->filtered = false;
	if (table->layout == SMV_LAYOUT_LIST && (rc = put_header(writer, xlsx)))
		return rc;
	xlsx->first = xlsx->sheet.row;
	return SMV_OK;
}

/* A chart of some of the table's rows, below them or beside them. */
static int put_chart(struct smv_writer *writer, const struct smv_chart *chart, struct smv_xlsx_range *range, bool below)
{
	struct smv_xlsx *xlsx = writer->state;
	struct smv_xlsx_sheet *sheet = &xlsx->sheet;
	enum smv_type type = writer->table.columns[chart->value_column].type;
	lxw_row_t row, height;

	if (below) {
		sheet->row++;
		smv_xlsx_part(writer->pool, sheet, true);
	}
	row = below ? sheet->row : sheet->chart_row > xlsx->first ? sheet->chart_row : xlsx->first;
	height = smv_xlsx_chart(xlsx->book, range, chart, type == SMV_PERCENT ? "0\xC2\xA0%" : "[$-41D]#,##0", row,
				below ? 0 : (lxw_col_t)(writer->table.column_count + 1));
	if (!height)
		return smv_fail(SMV_IO, _("the chart \"%s\" cannot be made"), chart->title);
	xlsx->chart_count++;
	*(below ? &sheet->row : &sheet->chart_row) = row + height + 1;
	return SMV_OK;
}

/* What is there to be drawn is drawn in so many parts that each label and figure can be read, all to one measure. */
static int put_parts(struct smv_writer *writer, const struct smv_chart *chart, struct smv_xlsx_range *range)
{
	const struct smv_xlsx *xlsx = writer->state;
	lxw_row_t last = range->last, rows = last - range->first + 1, parts = (rows + DRAWN_ROWS - 1) / DRAWN_ROWS;
	lxw_row_t size = (rows + parts - 1) / parts;
	size_t i;
	int rc = SMV_OK;

	for (i = 0; parts > 1 && i <= chart->beside; i++) {
		int64_t high = xlsx->tracks[chart->value_column + i].high;

		range->high = high > range->high ? high : range->high;
	}
	for (; !rc && range->first <= last; range->first += size) {
		range->last = range->first + size - 1 < last ? range->first + size - 1 : last;
		rc = put_chart(writer, chart, range, true);
	}
	return rc;
}

static int xlsx_chart(struct smv_writer *writer, const struct smv_chart *chart)
{
	struct smv_xlsx *xlsx = writer->state;
	struct smv_xlsx_range range = { .sheet = xlsx->sheet.sheet, .sheet_name = xlsx->sheet.name, .header = xlsx->first - 1 };

	if (!writer->rows || writer->table.layout != SMV_LAYOUT_LIST)
		return SMV_OK;
	range.negative = xlsx->tracks[chart->value_column].low < 0;
	range.first = xlsx->first;
	range.last = xlsx->first + (lxw_row_t)writer->rows - 1;
	if (writer->table.drawn)
		return put_parts(writer, chart, &range);
	return put_chart(writer, chart, &range, writer->rows <= BELOW_MOST);
}

/* The sheet that says where all this comes from. */
static int put_about(struct smv_writer *writer, struct smv_xlsx *xlsx)
{
	size_t i;
	int rc;

	leave_sheet(writer, xlsx);
	xlsx->page.wide = false;
	if ((rc = smv_xlsx_sheet_open(writer->pool, xlsx->book, &xlsx->sheet, _("About the report"), &xlsx->page)))
		return rc;
	add_entry(writer, xlsx, _("About the report"));
	if ((rc = smv_xlsx_heading(writer, writer->document.title, SMV_STYLE_TITLE)) ||
	    (writer->document.subject && (rc = smv_xlsx_line(writer, writer->document.subject, SMV_STYLE_SUBJECT))) ||
	    (*xlsx->page.as_of && (rc = smv_xlsx_line(writer, smv_printf(writer->pool, _("As of %s"), xlsx->page.as_of),
						      SMV_STYLE_SUBJECT))))
		return rc;
	xlsx->sheet.row++;
	for (i = 0; i < writer->note_count; i++)
		if (*writer->notes[i] && (rc = smv_xlsx_line(writer, writer->notes[i], SMV_STYLE_WRAP)))
			return rc;
	smv_xlsx_widen(writer->pool, &xlsx->sheet, 0, SMV_XLSX_TEXT_WIDTH);
	return SMV_OK;
}

static int leave_folder(struct smv_writer *writer, struct smv_xlsx *xlsx)
{
	int rc = xlsx->folder ? smv_xlsx_folder_remove(writer->pool, xlsx->folder) : SMV_OK;

	xlsx->folder = NULL;
	return rc;
}

static int xlsx_finish(struct smv_writer *writer)
{
	struct smv_xlsx *xlsx = writer->state;
	struct smv_xlsx_expected *expected;
	lxw_error error;
	size_t i;
	int rc;

	if (xlsx->word_count && !xlsx->sheet.sheet && (rc = enter_sheet(writer, xlsx, writer->document.title, false)))
		return rc;
	if ((rc = put_words(writer, true)))
		return rc;
	/* An export is only its table, so that it can be read back; a report tells about itself. */
	if ((!writer->document.keys || writer->note_count || !xlsx->sheet.sheet) && (rc = put_about(writer, xlsx)))
		return rc;
	leave_sheet(writer, xlsx);
	if (writer->document.contents && (rc = finish_contents(writer, xlsx)))
		return rc;
	expected = smv_alloc(writer->pool, xlsx->sheet_count * sizeof *expected);
	for (i = 0; i < xlsx->sheet_count; i++)
		if ((rc = smv_xlsx_sheet_close(writer->pool, &xlsx->sheets[i], &expected[i])))
			return rc;
	error = workbook_close(xlsx->book); /* frees it, also when it fails */
	xlsx->book = NULL;
	if (error)
		return smv_fail(SMV_IO, _("the workbook cannot be written, is the disk full? (%s)"),
				lxw_strerror(error));
	rc = smv_xlsx_check(writer->pool, smv_sink_name(writer->sink), expected, xlsx->sheet_count, xlsx->chart_count);
	return rc ? rc : leave_folder(writer, xlsx);
}

static void xlsx_release(struct smv_writer *writer)
{
	struct smv_xlsx *xlsx = writer->state;

	if (xlsx && xlsx->book)
		lxw_workbook_free(xlsx->book);
	if (xlsx)
		leave_folder(writer, xlsx);
}

const struct smv_format_calls smv_xlsx_calls = {
	.audience = SMV_AUDIENCE_PAPER,
	.by_name = true,
	.binary = true,
	.document = xlsx_document,
	.heading = xlsx_heading,
	.paragraph = xlsx_paragraph,
	.table = xlsx_table,
	.row = smv_xlsx_row,
	.totals = smv_xlsx_totals,
	.chart = xlsx_chart,
	.table_end = smv_xlsx_table_end,
	.finish = xlsx_finish,
	.release = xlsx_release,
};

/* SPDX-License-Identifier: EUPL-1.2 */
/* A sheet: its name, its width and how it is printed. */
#include "base/language.h"
#include "base/text.h"
#include "emit/xlsx/xlsx.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <string.h>
#include <strings.h>

enum {
	NAME_MOST = 31,
	WIDTH_LEAST = 6,
	WIDTH_MOST = 80,
	LINE_POINTS = 15,
	LINES_MOST = 27, /* a row is at most 409 points high */
	BUFFER_SIZE = 256 * 1024
};

/* What Excel allows: no []:*?/\ and no apostrophe at an end. */
static char *allowed_name(struct smv_pool *pool, const char *title)
{
	char *name = smv_copy_bytes(pool, title, smv_text_fit(title, NAME_MOST)), *at;
	size_t length;

	for (at = name; *at; at++)
		if (strchr("[]:*?/\\", *at) || (unsigned char)*at < 0x20)
			*at = '-';
	while (*name == '\'' || *name == ' ')
		name++;
	for (length = strlen(name); length && (name[length - 1] == '\'' || name[length - 1] == ' '); length--)
		name[length - 1] = '\0';
	return name;
}

/* Excel takes names that differ only in case for one, also beyond ASCII, and keeps History for itself; libxlsxwriter
 * knows neither. */
static bool is_taken(struct smv_pool *pool, lxw_workbook *book, const char *name)
{
	const char *key = smv_text_key(pool, name);
	lxw_worksheet *sheet;

	if (workbook_validate_sheet_name(book, name) || !strcasecmp(name, "History"))
		return true;
	STAILQ_FOREACH(sheet, book->worksheets, list_pointers)
	if (!strcmp(smv_text_key(pool, sheet->name), key))
		return true;
	return false;
}

static const char *sheet_name(struct smv_pool *pool, lxw_workbook *book, const char *title)
{
	const char *base = allowed_name(pool, title), *name = base;
	int i;

	if (!*base)
		name = base = _("Sheet");
	for (i = 2; is_taken(pool, book, name); i++) {
		const char *number = smv_printf(pool, " %d", i);

		name = smv_printf(pool, "%.*s%s", (int)smv_text_fit(base, NAME_MOST - (int)strlen(number)), base,
				  number);
	}
	return name;
}

int smv_xlsx_sheet_open(struct smv_pool *pool, lxw_workbook *book, struct smv_xlsx_sheet *sheet, const char *title,
			const struct smv_xlsx_page *page)
{
	memset(sheet, 0, sizeof *sheet);
	sheet->name = sheet_name(pool, book, title);
	sheet->sheet = workbook_add_worksheet(book, sheet->name);
	if (!sheet->sheet)
		return smv_fail(SMV_IO, _("a temporary file for the sheet \"%s\" cannot be created"), sheet->name);
	/* In larger pieces than stdio's own; it is ours to read on closing as well. */
	setvbuf(sheet->sheet->optimize_tmpfile, NULL, _IOFBF, BUFFER_SIZE);
	smv_xlsx_page_set(pool, sheet, page);
	return SMV_OK;
}

void smv_xlsx_widen(struct smv_pool *pool, struct smv_xlsx_sheet *sheet, size_t column, int width)
{
	while (sheet->width_count <= column) {
		sheet->widths =
			smv_grow(pool, sheet->widths, sheet->width_count, &sheet->width_room, sizeof *sheet->widths);
		sheet->widths[sheet->width_count++] = WIDTH_LEAST;
	}
	if (width > WIDTH_MOST)
		width = WIDTH_MOST;
	if (width > sheet->widths[column])
		sheet->widths[column] = width;
}

/*
 * How wide printed letters are, in tenths of a digit, which is what columns are measured in.  About so in Calibri and in what
 * takes its place; rather too wide than too narrow, for a row that is too low hides a line.
 */
static int printed_width(const char *text, size_t bytes)
{
	int width = 0;
	size_t i;

	for (i = 0; i < bytes; i++) {
		unsigned char byte = (unsigned char)text[i];

		if ((byte & 0xC0) == 0x80)
			continue;
		if (byte >= 0xE0) /* may be a wide one */
			width += 20;
		else if (byte && strchr(" ijl.,:;'|!", byte))
			width += 5;
		else if (byte && strchr("frt()[]-\"*/", byte))
			width += 7;
		else if (byte && strchr("cksvxyz", byte))
			width += 9;
		else if (byte && strchr("mwMW@%", byte))
			width += 16;
		else
			width += byte >= 'A' && byte <= 'Z' ? 12 : 10;
	}
	return width;
}

/* How many lines a text takes when whole words go to the next line. */
static int wrapped_lines(const char *text, int width)
{
	int lines = 1, used = 0, most = 10 * width;

	while (*text) {
		size_t length = strcspn(text, " \n");
		int word = printed_width(text, length), space = used ? printed_width(" ", 1) : 0;

		if (used && used + space + word > most) {
			lines++;
			used = space = 0;
		}
		used += space + word;
		for (; used > most; used -= most)
			lines++;
		text += length;
		if (*text == '\n') {
			lines++;
			used = 0;
		}
		text += *text != '\0';
	}
	return lines;
}

void smv_xlsx_heighten(struct smv_xlsx_sheet *sheet, const char *text, int width)
{
	int lines = wrapped_lines(text, width);

	if (sheet->high_row <= sheet->row)
		sheet->lines = 1;
	sheet->high_row = sheet->row + 1;
	lines = lines < LINES_MOST ? lines : LINES_MOST;
	if (lines <= sheet->lines)
		return;
	sheet->extra += (lines - sheet->lines) * SMV_XLSX_ROW_PIXELS;
	sheet->lines = lines;
	worksheet_set_row(sheet->sheet, sheet->row, LINE_POINTS * lines, NULL);
}

static int answer(struct smv_xlsx_sheet *sheet, lxw_error error)
{
	if (!error && sheet->last_row <= sheet->row) {
		sheet->last_row = sheet->row + 1;
		sheet->rows++;
	}
	switch ((int)error) {
	case LXW_NO_ERROR:
		return SMV_OK;
	case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED:
		return smv_fail(SMV_DATA,
				_("a text is longer than the 32767 characters that a cell of a workbook holds, "
				  "use CSV or JSON"));
	case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE:
		return smv_fail(SMV_DATA, _("there are more rows or columns than a sheet holds, use CSV or JSON"));
	default:
		return smv_fail(SMV_IO, _("the sheet \"%s\" cannot be written: %s"), sheet->name, lxw_strerror(error));
	}
}

/* A workbook takes _x000D_ for the character of that number; a text that says so itself has its first _ written that way. */
static bool like_an_escape(const char *text)
{
	return !strncmp(text, "_x", 2) && strspn(text + 2, "0123456789abcdefABCDEF") == 4 && text[6] == '_';
}

/* The text as it is written; the same pointer when nothing in it is like an escape. */
static const char *without_escapes(struct smv_pool *pool, const char *text)
{
	static const char underscore[] = "_x005F";
	const char *at;
	char *out, *end;
	size_t count = 0;

	for (at = text; (at = strstr(at, "_x")); at++)
		count += like_an_escape(at);
	if (!count)
		return text;
	out = end = smv_alloc(pool, strlen(text) + count * strlen(underscore) + 1);
	for (; *text; *end++ = *text++)
		if (like_an_escape(text))
			end = stpcpy(end, underscore);
	return out;
}

int smv_xlsx_text(struct smv_xlsx_sheet *sheet, size_t column, const char *text, lxw_format *format)
{
	struct smv_pool *pool = strstr(text, "_x") ? smv_pool_open() : NULL;
	int rc;

	if (!smv_text_is_utf8(text, strlen(text))) {
		rc = smv_fail(SMV_DATA, _("a text is not UTF-8 and cannot stand in a workbook"));
		goto out;
	}
	if (pool)
		text = without_escapes(pool, text);
	/* An empty text is no cell to the library, but with a format it is a blank one. */
	rc = answer(sheet, worksheet_write_string(sheet->sheet, sheet->row, (lxw_col_t)column, text, format));
out:
	smv_pool_close(pool);
	return rc;
}

int smv_xlsx_number(struct smv_xlsx_sheet *sheet, size_t column, double number, lxw_format *format)
{
	return answer(sheet, worksheet_write_number(sheet->sheet, sheet->row, (lxw_col_t)column, number, format));
}

int smv_xlsx_link(struct smv_pool *pool, struct smv_xlsx_sheet *sheet, const struct smv_xlsx_entry *entry, lxw_format *format)
{
	char *url = smv_alloc(pool, 2 * strlen(entry->sheet) + 32), *to = url + sprintf(url, "internal:'");
	const char *at;

	for (at = entry->sheet; *at; at++) {
		if (*at == '\'')
			*to++ = '\'';
		*to++ = *at;
	}
	sprintf(to, "'!A%lu", (unsigned long)entry->row + 1);
	return answer(sheet, worksheet_write_url_opt(sheet->sheet, sheet->row, 0, url, format, entry->title, NULL));
}

int smv_xlsx_blank(struct smv_xlsx_sheet *sheet, size_t column, lxw_format *format)
{
	return answer(sheet, worksheet_write_blank(sheet->sheet, sheet->row, (lxw_col_t)column, format));
}

int smv_xlsx_sum(struct smv_xlsx_sheet *sheet, size_t column, lxw_row_t first, lxw_row_t last, double sum,
		 lxw_format *format)
{
	char formula[64] = "=SUM(", *end = formula + strlen(formula);

	lxw_rowcol_to_cell(end, first, (lxw_col_t)column);
	strcat(end, ":");
	lxw_rowcol_to_cell(end + strlen(end), last, (lxw_col_t)column);
	strcat(end, ")");
	return answer(sheet,
		      worksheet_write_formula_num(sheet->sheet, sheet->row, (lxw_col_t)column, formula, format, sum));
}

int smv_xlsx_sheet_close(struct smv_pool *pool, struct smv_xlsx_sheet *sheet, struct smv_xlsx_expected *expected)
{
	FILE *rows = sheet->sheet->optimize_tmpfile;
	size_t i;

	for (i = 0; i < sheet->width_count; i++)
		worksheet_set_column(sheet->sheet, (lxw_col_t)i, (lxw_col_t)i, sheet->widths[i],
				     sheet->formats ? sheet->formats[i] : NULL);
	smv_xlsx_page_settle(pool, sheet);
	lxw_worksheet_write_single_row(sheet->sheet);
	if (fflush(rows) || ferror(rows))
		return smv_fail(SMV_IO, _("the rows of the sheet \"%s\" cannot be written, is the disk full?"),
				sheet->name);
	expected->rows = sheet->rows;
	expected->bytes = (uint64_t)ftello(rows);
	return SMV_OK;
}

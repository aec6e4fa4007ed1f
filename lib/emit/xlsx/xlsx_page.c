/* SPDX-License-Identifier: EUPL-1.2 */
/* How a sheet falls onto paper. */
#include "base/language.h"
#include "base/text.h"
#include "emit/xlsx/xlsx.h"
#include "samverkan/pool.h"

enum {
	A4 = 9,
	TITLE_COLUMNS = 100, /* the page header holds 255 characters in all */
	FREEZE_MOST = 16,    /* a header further down would leave too little of the window to scroll */
	/* What the margins leave of an A4 page, in pixels, 96 to the inch. */
	SHORT_SIDE = 678,
	LONG_SIDE = 968,
	SHORT_SIDE_DOWN = 640,
	LONG_SIDE_ACROSS = 1006,
	SPARE = 95 /* percent of a page that are counted on: another font makes rows somewhat higher */
};

/* '&' begins a code in a page header. */
static const char *page_text(struct smv_pool *pool, const char *text)
{
	size_t length = smv_text_fit(text, TITLE_COLUMNS), i;
	char *out = smv_alloc(pool, 2 * length + 1), *end = out;

	for (i = 0; i < length; i++) {
		if (text[i] == '&')
			*end++ = '&';
		*end++ = (unsigned char)text[i] < 0x20 ? ' ' : text[i];
	}
	return out;
}

void smv_xlsx_page_widen(struct smv_xlsx_sheet *sheet)
{
	sheet->wide = true;
	worksheet_set_landscape(sheet->sheet);
}

void smv_xlsx_page_set(struct smv_pool *pool, struct smv_xlsx_sheet *sheet, const struct smv_xlsx_page *page)
{
	worksheet_set_paper(sheet->sheet, A4);
	worksheet_fit_to_pages(sheet->sheet, 1, 0);
	if (page->wide)
		smv_xlsx_page_widen(sheet);
	worksheet_set_margins(sheet->sheet, 0.6, 0.6, 0.8, 0.8);
	worksheet_set_header(sheet->sheet, smv_printf(pool, "&L%s", page_text(pool, page->title)));
	worksheet_set_footer(sheet->sheet, smv_printf(pool, "&L%s&R%s", page->as_of, _("Page &P of &N")));
	/* Organisation numbers and postcodes are text on purpose: no green corners. */
	worksheet_ignore_errors(sheet->sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
}

static int pixels_above(const struct smv_xlsx_sheet *sheet)
{
	return (int)sheet->row * SMV_XLSX_ROW_PIXELS + sheet->extra;
}

void smv_xlsx_part(struct smv_pool *pool, struct smv_xlsx_sheet *sheet, bool chart)
{
	sheet->parts = smv_grow(pool, sheet->parts, sheet->part_count, &sheet->part_room, sizeof *sheet->parts);
	sheet->parts[sheet->part_count++] = (struct smv_xlsx_part){ .row = sheet->row, .top = pixels_above(sheet), .chart = chart };
}

/* How many pixels of the sheet's rows a page holds: what is too wide for it is made smaller. */
static int page_height(const struct smv_xlsx_sheet *sheet)
{
	int across = sheet->wide ? LONG_SIDE_ACROSS : SHORT_SIDE, down = sheet->wide ? SHORT_SIDE_DOWN : LONG_SIDE, width = 0;
	size_t i;

	for (i = 0; i < sheet->width_count; i++)
		width += 7 * sheet->widths[i] + 5;
	if (width > across)
		down = (int)((int64_t)down * width / across);
	return down * SPARE / 100;
}

static int bottom_of(const struct smv_xlsx_sheet *sheet, size_t part)
{
	return part + 1 < sheet->part_count ? sheet->parts[part + 1].top : pixels_above(sheet);
}

/* Where what the part leads ends, itself where it leads nothing. */
static int bottom_of_all(const struct smv_xlsx_sheet *sheet, size_t part)
{
	size_t last = part;

	while (sheet->parts[part].leads && last + 1 < sheet->part_count && !sheet->parts[last + 1].leads)
		last++;
	return bottom_of(sheet, last);
}

/* Whether a new page has to begin before the part, so that it, or better it with its chart, is not cut. */
static bool begins_page(const struct smv_xlsx_sheet *sheet, size_t part, int page_top, int page)
{
	bool with_chart = part + 1 < sheet->part_count && sheet->parts[part + 1].chart;
	int top = sheet->parts[part].top, bottom = bottom_of(sheet, part);
	int both = with_chart ? bottom_of(sheet, part + 1) : bottom, all = bottom_of_all(sheet, part);

	if (part == 0 || top == page_top) /* the first one stays with the title above it */
		return false;
	return (bottom - page_top > page && bottom - top <= page) || (both - page_top > page && both - top <= page) ||
	       (all - page_top > page && all - top <= page);
}

void smv_xlsx_page_settle(struct smv_pool *pool, struct smv_xlsx_sheet *sheet)
{
	lxw_row_t *breaks = smv_alloc(pool, (sheet->part_count + 1) * sizeof *breaks);
	int page = page_height(sheet), page_top = 0;
	bool long_list = false;
	size_t i, count = 0;

	for (i = 0; i < sheet->part_count; i++) {
		if (begins_page(sheet, i, page_top, page)) {
			breaks[count++] = sheet->parts[i].row;
			page_top = sheet->parts[i].top;
		}
		for (; bottom_of(sheet, i) - page_top > page; page_top += page)
			long_list |= sheet->lists && sheet->parts[i].row <= sheet->header &&
				     (i + 1 == sheet->part_count || sheet->parts[i + 1].row > sheet->header);
	}
	/* Charts beside the rows would make these too small to read. */
	if (sheet->chart_row && sheet->last_row)
		worksheet_print_area(sheet->sheet, 0, 0, sheet->last_row - 1, (lxw_col_t)(sheet->width_count - 1));
	if (count)
		worksheet_set_h_pagebreaks(sheet->sheet, breaks);
	if (long_list)
		worksheet_repeat_rows(sheet->sheet, sheet->header, sheet->header);
	if ((long_list || sheet->lists == 1) && sheet->header < FREEZE_MOST)
		worksheet_freeze_panes(sheet->sheet, sheet->header + 1, 0);
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* The cell formats of a workbook, each made once. */
#include "emit/xlsx/xlsx.h"

/*
 * Number formats in a workbook are written the English way and shown the reader's way: ',' groups thousands, which a
 * Swedish Excel shows as a no-break space; [$-41D] makes LibreOffice do so in any language.  [$kr-41D] is how Excel
 * itself writes the Swedish krona.
 */
static const char *number_format(enum smv_xlsx_style style)
{
	switch (style) {
	case SMV_STYLE_TITLE:
	case SMV_STYLE_SUBJECT:
	case SMV_STYLE_LINK:
	case SMV_STYLE_TABLE:
	case SMV_STYLE_HEADER:
	case SMV_STYLE_HEADER_RIGHT:
	case SMV_STYLE_LABEL:
	case SMV_STYLE_WRAP:
	case SMV_STYLE_TEXT:
	case SMV_STYLE_TYPED_NUMBER:
	case SMV_STYLE_COUNT:
		break;
	case SMV_STYLE_TYPED_TEXT:
		return "@";
	case SMV_STYLE_WHOLE:
		return "[$-41D]#,##0";
	case SMV_STYLE_DECIMAL:
		return "[$-41D]#,##0.00";
	case SMV_STYLE_MONEY:
		return "[$-41D]#,##0.00\"\xC2\xA0\"[$kr-41D]";
	case SMV_STYLE_KRONOR:
		return "[$-41D]#,##0\"\xC2\xA0\"[$kr-41D]";
	case SMV_STYLE_PERCENT:
		return "[$-41D]0.00\"\xC2\xA0\"%";
	case SMV_STYLE_DATE:
		return "yyyy\\-mm\\-dd";
	case SMV_STYLE_PLAIN:
		return "0";
	}
	return NULL;
}

enum { TITLE_POINTS = 16, TABLE_POINTS = 12, QUIET = 0x595959, HEADER_FILL = 0xE7EEF5, RULE = 0x7F7F7F, LINK = 0x0563C1 };

/* With some air, so that a text in the next column does not touch the number. */
static void set_right(lxw_format *format)
{
	format_set_align(format, LXW_ALIGN_RIGHT);
	format_set_indent(format, 1);
}

static void dress(lxw_format *format, enum smv_xlsx_style style)
{
	switch (style) {
	case SMV_STYLE_TITLE:
		format_set_bold(format);
		format_set_font_size(format, TITLE_POINTS);
		break;
	case SMV_STYLE_SUBJECT:
		format_set_font_color(format, QUIET);
		break;
	case SMV_STYLE_LINK:
		format_set_font_color(format, LINK);
		format_set_underline(format, LXW_UNDERLINE_SINGLE);
		format_set_text_wrap(format);
		format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
		break;
	case SMV_STYLE_TABLE:
		format_set_bold(format);
		format_set_font_size(format, TABLE_POINTS);
		break;
	case SMV_STYLE_HEADER_RIGHT:
	case SMV_STYLE_HEADER:
		format_set_bold(format);
		format_set_bg_color(format, HEADER_FILL);
		format_set_bottom(format, LXW_BORDER_THIN);
		format_set_bottom_color(format, RULE);
		format_set_text_wrap(format);
		if (style == SMV_STYLE_HEADER)
			format_set_align(format, LXW_ALIGN_LEFT);
		else
			set_right(format);
		format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
		break;
	case SMV_STYLE_LABEL:
		format_set_font_color(format, QUIET);
		format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
		break;
	case SMV_STYLE_WRAP:
		format_set_text_wrap(format);
		format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
		break;
	case SMV_STYLE_DATE:
		format_set_align(format, LXW_ALIGN_LEFT);
		format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
		break;
	case SMV_STYLE_WHOLE:
	case SMV_STYLE_DECIMAL:
	case SMV_STYLE_MONEY:
	case SMV_STYLE_KRONOR:
	case SMV_STYLE_PERCENT:
	case SMV_STYLE_PLAIN:
	case SMV_STYLE_TYPED_NUMBER:
		set_right(format);
		format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
		break;
	case SMV_STYLE_TEXT:
	case SMV_STYLE_TYPED_TEXT:
	case SMV_STYLE_COUNT:
		format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
		break;
	}
}

static lxw_format *make(lxw_workbook *book, enum smv_xlsx_style style, enum smv_xlsx_look look)
{
	lxw_format *format = workbook_add_format(book);

	dress(format, style);
	if (number_format(style))
		format_set_num_format(format, number_format(style));
	if (look == SMV_LOOK_FACT) {
		format_set_indent(format, 0);
		format_set_align(format, LXW_ALIGN_LEFT);
	}
	if (look == SMV_LOOK_TOTAL) {
		format_set_bold(format);
		format_set_top(format, LXW_BORDER_THIN);
		format_set_top_color(format, RULE);
	}
	return format;
}

lxw_format *smv_xlsx_format(struct smv_xlsx_formats *formats, enum smv_xlsx_style style, enum smv_xlsx_look look)
{
	lxw_format **kept = &formats->made[style][look];

	if (!*kept)
		*kept = make(formats->book, style, look);
	return *kept;
}

enum smv_xlsx_style smv_xlsx_style_of(enum smv_type type, int64_t number, bool keys)
{
	switch (type) {
	case SMV_TEXT:
	case SMV_YES_NO:
		break;
	case SMV_COUNT:
		return SMV_STYLE_WHOLE;
	case SMV_QUANTITY:
		return number % 100 ? SMV_STYLE_DECIMAL : SMV_STYLE_WHOLE;
	case SMV_MONEY:
		if (keys)
			return SMV_STYLE_PLAIN;
		return number % 100 ? SMV_STYLE_MONEY : SMV_STYLE_KRONOR;
	case SMV_PERCENT:
		return SMV_STYLE_PERCENT;
	case SMV_DATE:
		return SMV_STYLE_DATE;
	case SMV_YEAR:
		return SMV_STYLE_PLAIN;
	}
	return SMV_STYLE_TEXT;
}

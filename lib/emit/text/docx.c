/* SPDX-License-Identifier: EUPL-1.2 */
/* A document as Word knows it: the words (ECMA-376, WordprocessingML); its other parts are in
 * docx_parts.c. */
#include "emit/text/docx.h"
#include "emit/format.h"
#include "emit/text/flow.h"
#include "samverkan/fail.h"

#include <string.h>

/* Twentieths of a point, what Word measures pages in, and English metric units, what it measures
 * pictures in. */
enum { TWENTIETHS_A_MM_X100 = 5669, UNITS_A_MM = 36000, BAR_HEIGHT_X10 = 28 };

/* Longer cells may be cut by the end of a page. */
enum { KEPT_CHARACTERS = 600 };

static int twentieths(int millimetres)
{
	return millimetres * TWENTIETHS_A_MM_X100 / 100;
}

static struct smv_docx *docx_of(const struct smv_flow *flow)
{
	return flow->state;
}

static void docx_begin(struct smv_flow *flow)
{
	flow->state = smv_alloc(flow->writer->pool, sizeof(struct smv_docx));
	smv_body_put(
		&flow->body,
		"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
		"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
		" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
		" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
		" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
		" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>\n");
}

static const char *style_id(const struct smv_flow *flow, enum smv_flow_style style)
{
	static const char *const headings[] = { "Heading1", "Heading2", "Heading3" };

	switch (style) {
	case SMV_FLOW_TITLE:
		return "Title";
	case SMV_FLOW_SUBJECT:
		return "Subtitle";
	case SMV_FLOW_HEADING:
		return headings[flow->level < 3 ? flow->level - 1 : 2];
	case SMV_FLOW_LEAD:
		return "Lead";
	case SMV_FLOW_ITEM:
		return "ListNumber";
	case SMV_FLOW_LINE:
		return "NoSpacing";
	case SMV_FLOW_NOTE:
		return "Note";
	case SMV_FLOW_BODY:
	case SMV_FLOW_STYLES:
		break;
	}
	return "Normal";
}

static void put_run(struct smv_flow *flow, const char *words)
{
	smv_body_put(&flow->body, "<w:r><w:t xml:space=\"preserve\">");
	smv_body_text(&flow->body, words, "</w:t><w:br/><w:t xml:space=\"preserve\">");
	smv_body_put(&flow->body, "</w:t></w:r>");
}

static void docx_paragraph(struct smv_flow *flow, enum smv_flow_style style, const char *words)
{
	smv_body_printf(&flow->body, "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>", style_id(flow, style));
	if (style == SMV_FLOW_ITEM)
		smv_body_printf(&flow->body,
				"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"%d\"/></w:numPr>",
				docx_of(flow)->lists);
	smv_body_put(&flow->body, "</w:pPr>");
	put_run(flow, words);
	smv_body_put(&flow->body, "</w:p>\n");
}

static void docx_list(struct smv_flow *flow, bool begins)
{
	docx_of(flow)->lists += begins;
}

/* What the pages so far, or from the last such on, look like. */
static void put_section(struct smv_flow *flow, bool wide)
{
	int across = twentieths(wide ? 297 : 210), down = twentieths(wide ? 210 : 297),
	    margin = twentieths(SMV_FLOW_MARGIN);

	smv_body_printf(
		&flow->body,
		"<w:sectPr><w:footerReference w:type=\"default\" r:id=\"%s\"/><w:pgSz w:w=\"%d\" w:h=\"%d\"%s/>"
		"<w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"567\" w:footer=\"567\" "
		"w:gutter=\"0\"/></w:sectPr>",
		wide ? "rId5" : "rId4", across, down, wide ? " w:orient=\"landscape\"" : "", margin,
		margin, margin, margin);
}

static void docx_turn(struct smv_flow *flow)
{
	smv_body_put(
		&flow->body,
		"<w:p><w:pPr><w:pStyle w:val=\"NoSpacing\"/><w:spacing w:line=\"20\" w:lineRule=\"exact\"/>");
	put_section(flow, !flow->wide);
	smv_body_put(&flow->body, "</w:pPr></w:p>\n");
}

/* A paragraph in a cell; a chart's stay on the page of the row that follows. */
static void begin_cell_paragraph(struct smv_flow *flow, const char *style, bool right)
{
	smv_body_printf(&flow->body, "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s%s</w:pPr>", style,
			docx_of(flow)->kept ? "<w:keepNext/>" : "", right ? "<w:jc w:val=\"right\"/>" : "");
}

static void put_cell(struct smv_flow *flow, int width, bool right, const char *style,
		     const char *words)
{
	smv_body_printf(&flow->body, "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>",
			twentieths(width));
	begin_cell_paragraph(flow, style, right);
	if (*words)
		put_run(flow, words);
	smv_body_put(&flow->body, "</w:p></w:tc>");
}

static void put_row(struct smv_flow *flow, const struct smv_flow_table *table,
		    const struct smv_flow_cell *row, bool total)
{
	bool kept = true;
	size_t i;

	for (i = 0; i < table->column_count; i++)
		kept = kept && strlen(row[i].text) < KEPT_CHARACTERS;
	smv_body_put(&flow->body, kept ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>" : "<w:tr>");
	for (i = 0; i < table->column_count; i++)
		put_cell(flow, table->widths[i], table->right[i],
			 total || (!i && !table->headers) ? "TableHeading" : "TableContents",
			 row[i].text);
	smv_body_put(&flow->body, "</w:tr>\n");
}

static void begin_table(struct smv_flow *flow, const char *style, const int *widths, size_t count,
			const char *title, const char *description)
{
	int total = 0;
	size_t i;

	for (i = 0; i < count; i++)
		total += twentieths(widths[i]);
	smv_body_printf(
		&flow->body,
		"<w:tbl><w:tblPr><w:tblStyle w:val=\"%s\"/><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
		"<w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" "
		"w:noHBand=\"0\" w:noVBand=\"1\"/><w:tblCaption w:val=\"",
		style, total);
	smv_body_text(&flow->body, title, " ");
	smv_body_put(&flow->body, "\"/>");
	if (description) {
		smv_body_put(&flow->body, "<w:tblDescription w:val=\"");
		smv_body_text(&flow->body, description, " ");
		smv_body_put(&flow->body, "\"/>");
	}
	smv_body_put(&flow->body, "</w:tblPr><w:tblGrid>");
	for (i = 0; i < count; i++)
		smv_body_printf(&flow->body, "<w:gridCol w:w=\"%d\"/>", twentieths(widths[i]));
	smv_body_put(&flow->body, "</w:tblGrid>\n");
}

/* Two tables would grow together without a paragraph between them. */
static void end_table(struct smv_flow *flow)
{
	smv_body_put(&flow->body,
		     "</w:tbl>\n<w:p><w:pPr><w:pStyle w:val=\"NoSpacing\"/></w:pPr></w:p>\n");
}

static void docx_table(struct smv_flow *flow, const struct smv_flow_table *table)
{
	size_t i;

	if (!table->row_count && !table->headers)
		return; /* Word refuses a table without rows */
	begin_table(flow, "TableGrid", table->widths, table->column_count, table->title, NULL);
	if (table->headers) {
		smv_body_put(&flow->body, "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
		for (i = 0; i < table->column_count; i++)
			put_cell(flow, table->widths[i], table->right[i], "TableHeading",
				 table->headers[i]);
		smv_body_put(&flow->body, "</w:tr>\n");
	}
	for (i = 0; i < table->row_count; i++)
		put_row(flow, table, table->cells + i * table->column_count, false);
	if (table->totals)
		put_row(flow, table, table->totals, true);
	end_table(flow);
}

/* A picture of one dot, drawn out to the bar's length; its figure is what is read aloud. */
static void put_bar(struct smv_flow *flow, const struct smv_flow_bar *bar, int most, size_t series)
{
	int64_t length = (int64_t)most * UNITS_A_MM * bar->share / 1000,
		height = (int64_t)BAR_HEIGHT_X10 * UNITS_A_MM / 10;
	int id = ++docx_of(flow)->pictures;

	begin_cell_paragraph(flow, "TableContents", false);
	if (length) {
		smv_body_printf(
			&flow->body,
			"<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"%lld\" "
			"cy=\"%lld\"/><wp:docPr id=\"%d\" name=\"%d\" descr=\"",
			(long long)length, (long long)height, id, id);
		smv_body_text(&flow->body, bar->value, " ");
		smv_body_printf(
			&flow->body,
			"\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData "
			"uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
			"<pic:cNvPr id=\"%d\" name=\"%d\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"%s\"/>"
			"<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
			"<a:ext cx=\"%lld\" cy=\"%lld\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
			"</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>",
			id, id, series ? "rId7" : "rId6", (long long)length, (long long)height);
	}
	smv_body_put(&flow->body, "</w:p>");
}

static void docx_bars(struct smv_flow *flow, const struct smv_flow_bars *bars)
{
	const int *widths = smv_flow_bar_widths;
	const struct smv_flow_bar *bar = bars->bar;
	size_t row, i;

	begin_table(flow, "TableNormal", widths, 3, bars->title, bars->description);
	for (row = 0; row < bars->row_count; row++, bar += bars->series_count) {
		docx_of(flow)->kept = row + 1 < bars->row_count &&
				      bars->row_count * bars->series_count <= SMV_FLOW_BARS_KEPT;
		smv_body_put(&flow->body, "<w:tr><w:trPr><w:cantSplit/></w:trPr>");
		put_cell(flow, widths[0], false, "TableContents", bars->labels[row]);
		smv_body_printf(&flow->body,
				"<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>",
				twentieths(widths[1]));
		for (i = 0; i < bars->series_count; i++)
			put_bar(flow, &bar[i], widths[1] - 5, i);
		smv_body_printf(&flow->body,
				"</w:tc><w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>",
				twentieths(widths[2]));
		for (i = 0; i < bars->series_count; i++) {
			begin_cell_paragraph(flow, "TableContents", true);
			put_run(flow, bar[i].value);
			smv_body_put(&flow->body, "</w:p>");
		}
		smv_body_put(&flow->body, "</w:tc></w:tr>\n");
	}
	end_table(flow);
}

static int docx_end(struct smv_flow *flow)
{
	put_section(flow, flow->wide);
	smv_body_put(&flow->body, "</w:body></w:document>\n");
	return smv_docx_parts(flow, docx_of(flow)->lists);
}

static const struct smv_spelling spelling = {
	.begin = docx_begin,
	.paragraph = docx_paragraph,
	.list = docx_list,
	.table = docx_table,
	.bars = docx_bars,
	.turn = docx_turn,
	.end = docx_end,
};

const struct smv_format_calls smv_docx_calls = {
	.audience = SMV_AUDIENCE_PAPER, .binary = true, .spelling = &spelling, SMV_FLOW_CALLS
};

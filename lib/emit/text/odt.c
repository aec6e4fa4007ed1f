/* SPDX-License-Identifier: EUPL-1.2 */
/* A document as LibreOffice knows it (OpenDocument 1.3). */
#include "emit/format.h"
#include "emit/text/flow.h"
#include "emit/text/parcel.h"
#include "samverkan/fail.h"

#include <string.h>

static const char content[] = {
#include "emit/text/odt_content.xml.h"
};
static const char styles[] = {
#include "emit/text/odt_styles.xml.h"
};
static const char meta[] = {
#include "emit/text/odt_meta.xml.h"
};
static const char manifest[] = {
#include "emit/text/odt_manifest.xml.h"
};
static const char mimetype[] = "application/vnd.oasis.opendocument.text";

enum {
	KEPT_CHARACTERS = 600, /* longer cells may be cut by the end of a page: LibreOffice would
				  not show the rest */
	WIDTHS = 1024
};

struct odt {
	bool column[WIDTHS], table[WIDTHS]; /* widths in millimetres that need a style */
	bool turned; /* the next paragraph stands on a page of another kind */
	int tables, pictures;
};

static struct odt *odt_of(const struct smv_flow *flow)
{
	return flow->state;
}

static void odt_begin(struct smv_flow *flow)
{
	flow->state = smv_alloc(flow->writer->pool, sizeof(struct odt));
}

/* Of spaces in a row all but the first have an element of their own. */
static void put(struct smv_flow *flow, const char *words)
{
	const char *spaces;

	while ((spaces = strstr(words, "  "))) {
		smv_body_text(&flow->body,
			      smv_copy_bytes(flow->rows, words, (size_t)(spaces - words) + 1),
			      "<text:line-break/>");
		for (words = spaces + 1; *words == ' '; words++)
			smv_body_put(&flow->body, "<text:s/>");
	}
	smv_body_text(&flow->body, words, "<text:line-break/>");
}

static void put_paragraph(struct smv_flow *flow, const char *style, const char *words)
{
	smv_body_printf(&flow->body, "<text:p text:style-name=\"%s\">", style);
	put(flow, words);
	smv_body_put(&flow->body, "</text:p>");
}

/* A style that begins a page of the kind that the flow has turned to hangs on a heading, else on an
 * empty paragraph. */
static void put_heading(struct smv_flow *flow, const char *words)
{
	struct odt *odt = odt_of(flow);
	int level = flow->level < 3 ? flow->level : 3;

	if (odt->turned)
		smv_body_printf(&flow->body,
				"<text:h text:style-name=\"%s%d\" text:outline-level=\"%d\">",
				flow->wide ? "aside" : "upright", level, level);
	else
		smv_body_printf(
			&flow->body,
			"<text:h text:style-name=\"Heading_20_%d\" text:outline-level=\"%d\">",
			level, level);
	odt->turned = false;
	put(flow, words);
	smv_body_put(&flow->body, "</text:h>\n");
}

static void settle_page(struct smv_flow *flow)
{
	struct odt *odt = odt_of(flow);

	if (odt->turned)
		put_paragraph(flow, flow->wide ? "aside" : "upright", "");
	odt->turned = false;
}

static const char *style_name(enum smv_flow_style style)
{
	switch (style) {
	case SMV_FLOW_TITLE:
		return "first"; /* Title, on a page that is known in the end */
	case SMV_FLOW_SUBJECT:
		return "Subtitle";
	case SMV_FLOW_LEAD:
		return "Lead";
	case SMV_FLOW_ITEM:
		return "Numbering_20_1";
	case SMV_FLOW_LINE:
		return "Line";
	case SMV_FLOW_NOTE:
		return "Note";
	case SMV_FLOW_HEADING:
	case SMV_FLOW_BODY:
	case SMV_FLOW_STYLES:
		break;
	}
	return "Text_20_body";
}

static void odt_paragraph(struct smv_flow *flow, enum smv_flow_style style, const char *words)
{
	if (style == SMV_FLOW_HEADING) {
		put_heading(flow, words);
		return;
	}
	settle_page(flow);
	if (style == SMV_FLOW_ITEM)
		smv_body_put(&flow->body, "<text:list-item>");
	put_paragraph(flow, style_name(style), words);
	smv_body_put(&flow->body, style == SMV_FLOW_ITEM ? "</text:list-item>\n" : "\n");
}

static void odt_list(struct smv_flow *flow, bool begins)
{
	settle_page(flow);
	smv_body_put(&flow->body, begins ? "<text:list text:style-name=\"Numbering_20_123\">\n"
					 : "</text:list>\n");
}

static void odt_turn(struct smv_flow *flow)
{
	odt_of(flow)->turned = true;
}

/* A whole one is not parted by the end of a page. */
static void begin_table(struct smv_flow *flow, const int *widths, size_t count, const char *title,
			const char *description, bool whole)
{
	struct odt *odt = odt_of(flow);
	int total = 0;
	size_t i;

	settle_page(flow);
	for (i = 0; i < count; i++) {
		odt->column[widths[i]] = true;
		total += widths[i];
	}
	odt->table[total] = true;
	smv_body_printf(&flow->body,
			whole ? "<table:table table:name=\"%d\" table:style-name=\"whole%d\"><table:title>"
			      : "<table:table table:name=\"%d\" table:style-name=\"table%d\"><table:title>",
			++odt->tables, total);
	put(flow, title);
	smv_body_put(&flow->body, "</table:title>");
	if (description) {
		smv_body_put(&flow->body, "<table:desc>");
		put(flow, description);
		smv_body_put(&flow->body, "</table:desc>");
	}
	for (i = 0; i < count; i++)
		smv_body_printf(&flow->body, "<table:table-column table:style-name=\"column%d\"/>",
				widths[i]);
	smv_body_put(&flow->body, "\n");
}

static void begin_cell(struct smv_flow *flow, const char *style)
{
	smv_body_printf(&flow->body,
			"<table:table-cell table:style-name=\"%s\" office:value-type=\"string\">",
			style);
}

static void put_cell(struct smv_flow *flow, const char *style, const char *words)
{
	begin_cell(flow, "cell");
	put_paragraph(flow, style, words);
	smv_body_put(&flow->body, "</table:table-cell>");
}

static void put_row(struct smv_flow *flow, const struct smv_flow_table *table,
		    const struct smv_flow_cell *row, bool total)
{
	bool kept = true;
	size_t i;

	for (i = 0; i < table->column_count; i++)
		kept = kept && strlen(row[i].text) < KEPT_CHARACTERS;
	smv_body_put(&flow->body,
		     kept ? "<table:table-row table:style-name=\"kept\">" : "<table:table-row>");
	for (i = 0; i < table->column_count; i++) {
		bool heading = total || (!i && !table->headers);

		if (table->right[i])
			put_cell(flow, heading ? "numberhead" : "number", row[i].text);
		else
			put_cell(flow, heading ? "Table_20_Heading" : "Table_20_Contents",
				 row[i].text);
	}
	smv_body_put(&flow->body, "</table:table-row>\n");
}

static void odt_table(struct smv_flow *flow, const struct smv_flow_table *table)
{
	size_t i;

	if (!table->row_count && !table->headers)
		return;
	begin_table(flow, table->widths, table->column_count, table->title, NULL, false);
	if (table->headers) {
		smv_body_put(
			&flow->body,
			"<table:table-header-rows><table:table-row table:style-name=\"kept\">");
		for (i = 0; i < table->column_count; i++)
			put_cell(flow, table->right[i] ? "numberhead" : "Table_20_Heading",
				 table->headers[i]);
		smv_body_put(&flow->body, "</table:table-row></table:table-header-rows>\n");
	}
	for (i = 0; i < table->row_count; i++)
		put_row(flow, table, table->cells + i * table->column_count, false);
	if (table->totals)
		put_row(flow, table, table->totals, true);
	smv_body_put(&flow->body, "</table:table>\n");
}

/* A picture of one dot, drawn out to the bar's length; its figure is what is read aloud. */
static void put_bar(struct smv_flow *flow, const struct smv_flow_bar *bar, int most, size_t series)
{
	int tenths = most * 10 * bar->share / 1000;

	smv_body_put(&flow->body, "<text:p text:style-name=\"Table_20_Contents\">");
	if (tenths) {
		smv_body_printf(
			&flow->body,
			"<draw:frame draw:style-name=\"bar\" draw:name=\"bar%d\" text:anchor-type=\"as-char\" svg:width=\"%d.%dmm\" "
			"svg:height=\"2.8mm\"><draw:image xlink:href=\"Pictures/bar%d.png\" xlink:type=\"simple\" "
			"xlink:show=\"embed\" xlink:actuate=\"onLoad\"/><svg:title>",
			++odt_of(flow)->pictures, tenths / 10, tenths % 10, series ? 2 : 1);
		put(flow, bar->value);
		smv_body_put(&flow->body, "</svg:title></draw:frame>");
	}
	smv_body_put(&flow->body, "</text:p>");
}

static void odt_bars(struct smv_flow *flow, const struct smv_flow_bars *bars)
{
	const struct smv_flow_bar *bar = bars->bar;
	size_t row, i;

	begin_table(flow, smv_flow_bar_widths, 3, bars->title, bars->description,
		    bars->row_count * bars->series_count <= SMV_FLOW_BARS_KEPT);
	for (row = 0; row < bars->row_count; row++, bar += bars->series_count) {
		smv_body_put(&flow->body, "<table:table-row table:style-name=\"kept\">");
		begin_cell(flow, "open");
		put_paragraph(flow, "Table_20_Contents", bars->labels[row]);
		smv_body_put(&flow->body, "</table:table-cell>");
		begin_cell(flow, "open");
		for (i = 0; i < bars->series_count; i++)
			put_bar(flow, &bar[i], smv_flow_bar_widths[1] - 5, i);
		smv_body_put(&flow->body, "</table:table-cell>");
		begin_cell(flow, "open");
		for (i = 0; i < bars->series_count; i++)
			put_paragraph(flow, "number", bar[i].value);
		smv_body_put(&flow->body, "</table:table-cell></table:table-row>\n");
	}
	smv_body_put(&flow->body, "</table:table>\n");
}

/* The words with the styles before them, which are known only now. */
static struct smv_body whole_content(struct smv_flow *flow)
{
	const struct odt *odt = odt_of(flow);
	struct smv_body body = { .pool = flow->writer->pool };
	int i;

	smv_body_bytes(&body, content, sizeof content);
	for (i = 0; i < WIDTHS; i++) {
		if (odt->column[i])
			smv_body_printf(
				&body,
				"<style:style style:name=\"column%d\" style:family=\"table-column\"><style:table-column-properties "
				"style:column-width=\"%dmm\"/></style:style>\n",
				i, i);
		if (odt->table[i])
			smv_body_printf(
				&body,
				"<style:style style:name=\"table%d\" style:family=\"table\"><style:table-properties "
				"style:width=\"%dmm\" table:align=\"left\" fo:margin-bottom=\"3mm\" "
				"table:border-model=\"collapsing\"/></style:style>\n"
				"<style:style style:name=\"whole%d\" style:family=\"table\"><style:table-properties "
				"style:width=\"%dmm\" table:align=\"left\" fo:margin-bottom=\"3mm\" "
				"style:may-break-between-rows=\"false\"/></style:style>\n",
				i, i, i, i);
	}
	smv_body_printf(&body,
			"<style:style style:name=\"first\" style:family=\"paragraph\" "
			"style:parent-style-name=\"Title\" style:master-page-name=\"%s\"/>\n",
			flow->wide_first ? "Landscape" : "Standard");
	smv_body_put(&body, "</office:automatic-styles>\n<office:body><office:text>\n");
	smv_body_bytes(&body, flow->body.bytes, flow->body.length);
	smv_body_put(&body, "</office:text></office:body></office:document-content>\n");
	return body;
}

static int odt_end(struct smv_flow *flow)
{
	struct smv_pool *pool = flow->writer->pool;
	struct smv_parcel *parcel = smv_parcel_open(pool);
	const char *const *pairs = smv_flow_pairs(flow);
	struct smv_body words = whole_content(flow), filled_styles = { .pool = pool },
			filled_meta = { .pool = pool };
	int rc;

	smv_body_fill(&filled_styles, styles, sizeof styles, pairs);
	smv_body_fill(&filled_meta, meta, sizeof meta, pairs);
	smv_parcel_add_plain(parcel, "mimetype", mimetype, sizeof mimetype - 1);
	smv_parcel_add(parcel, "content.xml", words.bytes, words.length);
	smv_parcel_add(parcel, "styles.xml", filled_styles.bytes, filled_styles.length);
	smv_parcel_add(parcel, "meta.xml", filled_meta.bytes, filled_meta.length);
	smv_parcel_add(parcel, "Pictures/bar1.png", smv_flow_bar_first, smv_flow_bar_size);
	smv_parcel_add(parcel, "Pictures/bar2.png", smv_flow_bar_second, smv_flow_bar_size);
	smv_parcel_add(parcel, "META-INF/manifest.xml", manifest, sizeof manifest);
	rc = smv_parcel_close(parcel, smv_sink_stream(flow->writer->sink));
	return rc ? rc : smv_sink_check(flow->writer->sink);
}

static const struct smv_spelling spelling = {
	.begin = odt_begin,
	.paragraph = odt_paragraph,
	.list = odt_list,
	.table = odt_table,
	.bars = odt_bars,
	.turn = odt_turn,
	.end = odt_end,
};

const struct smv_format_calls smv_odt_calls = {
	.audience = SMV_AUDIENCE_PAPER, .binary = true, .spelling = &spelling, SMV_FLOW_CALLS
};

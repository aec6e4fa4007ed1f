/* SPDX-License-Identifier: EUPL-1.2 */
/* A document as one web page that stands alone and asks for nothing from elsewhere. */
#include "base/language.h"
#include "emit/format.h"
#include "emit/text/flow.h"
#include "samverkan/fail.h"

static const char page_css[] = {
#include "emit/text/page.css.h"
};

struct page {
	int tables;   /* so far */
	bool heading; /* a heading is held back, to be the caption of the table that follows */
	int level;
	const char *words;
};

static void put(struct smv_flow *flow, const char *text)
{
	smv_body_text(&flow->body, text, "<br>");
}

static void put_in(struct smv_flow *flow, const char *tag, const char *class, const char *words)
{
	smv_body_printf(&flow->body, class ? "<%s class=\"%s\">" : "<%s>", tag, class);
	put(flow, words);
	smv_body_printf(&flow->body, "</%s>\n", tag);
}

static void html_begin(struct smv_flow *flow)
{
	struct smv_body *body = &flow->body;

	flow->state = smv_alloc(flow->writer->pool, sizeof(struct page));
	smv_body_printf(body,
			"<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n",
			smv_language_tag(smv_language()));
	smv_body_put(
		body,
		"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
		"base-uri 'none'; form-action 'none'\">\n"
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
	put_in(flow, "title", NULL, flow->writer->document.title);
	smv_body_put(body, "<style>\n");
	smv_body_bytes(body, page_css, sizeof page_css);
	smv_body_put(body, "</style>\n</head>\n<body>\n<main>\n");
}

static void put_heading(struct smv_flow *flow, int level, const char *words)
{
	smv_body_printf(&flow->body, "<h%d>", level + 1);
	put(flow, words);
	smv_body_printf(&flow->body, "</h%d>\n", level + 1);
}

/* The heading that was held back was not that of a table. */
static void let_go(struct smv_flow *flow)
{
	struct page *page = flow->state;

	if (page->heading)
		put_heading(flow, page->level, page->words);
	page->heading = false;
}

static void hold(struct smv_flow *flow, const char *words)
{
	struct page *page = flow->state;

	page->heading = true;
	page->level = flow->level;
	page->words = smv_copy(flow->writer->pool, words);
}

static void html_paragraph(struct smv_flow *flow, enum smv_flow_style style, const char *words)
{
	let_go(flow);
	switch (style) {
	case SMV_FLOW_TITLE:
		put_in(flow, "h1", NULL, words);
		break;
	case SMV_FLOW_SUBJECT:
		put_in(flow, "p", "subject", words);
		break;
	case SMV_FLOW_HEADING:
		hold(flow, words);
		break;
	case SMV_FLOW_LEAD:
		put_in(flow, "p", "lead", words);
		break;
	case SMV_FLOW_ITEM:
		put_in(flow, "li", NULL, words);
		break;
	case SMV_FLOW_LINE:
		put_in(flow, "p", "line", words);
		break;
	case SMV_FLOW_BODY:
	case SMV_FLOW_NOTE:
	case SMV_FLOW_STYLES:
		put_in(flow, "p", NULL, words);
		break;
	}
}

static void html_list(struct smv_flow *flow, bool begins)
{
	let_go(flow);
	smv_body_put(&flow->body, begins ? "<ol>\n" : "</ol>\n");
}

/* A table that is too wide for a telephone is moved sideways by itself, by the keyboard too. */
static void begin_table(struct smv_flow *flow, const char *title, const char *class)
{
	struct page *page = flow->state;
	char number[16];

	/* Several tables may be called alike; who listens needs to know which one this is. */
	snprintf(number, sizeof number, "%d", ++page->tables);
	smv_body_put(&flow->body, "<section tabindex=\"0\" aria-label=\"");
	put(flow, smv_printf(flow->rows, _("Table %s: %s"), number, title));
	smv_body_printf(&flow->body, "\">\n<table%s>\n<caption>", class);
	if (page->heading)
		let_go(flow);
	else
		put(flow, title);
	smv_body_put(&flow->body, "</caption>\n");
}

static void put_cell(struct smv_flow *flow, const char *tag, const char *scope, bool right,
		     const char *words)
{
	smv_body_printf(&flow->body, "<%s%s%s>", tag, scope, right ? " class=\"n\"" : "");
	put(flow, words);
	smv_body_printf(&flow->body, "</%s>", tag);
}

static void put_row(struct smv_flow *flow, const struct smv_flow_table *table,
		    const struct smv_flow_cell *row)
{
	size_t i;

	smv_body_put(&flow->body, "<tr>");
	for (i = 0; i < table->column_count; i++)
		put_cell(flow, i ? "td" : "th", i ? "" : " scope=\"row\"", table->right[i],
			 row[i].text);
	smv_body_put(&flow->body, "</tr>\n");
}

static void html_table(struct smv_flow *flow, const struct smv_flow_table *table)
{
	struct smv_body *body = &flow->body;
	size_t i;

	begin_table(flow, table->title, "");
	if (table->headers) {
		smv_body_put(body, "<thead><tr>");
		for (i = 0; i < table->column_count; i++)
			put_cell(flow, "th", " scope=\"col\"", table->right[i], table->headers[i]);
		smv_body_put(body, "</tr></thead>\n");
	}
	smv_body_put(body, "<tbody>\n");
	for (i = 0; i < table->row_count; i++)
		put_row(flow, table, table->cells + i * table->column_count);
	smv_body_put(body, "</tbody>\n");
	if (table->totals) {
		smv_body_put(body, "<tfoot>\n");
		put_row(flow, table, table->totals);
		smv_body_put(body, "</tfoot>\n");
	}
	smv_body_put(body, "</table>\n</section>\n");
}

static void html_bars(struct smv_flow *flow, const struct smv_flow_bars *bars)
{
	static const char *const classes[SMV_FLOW_SERIES_MOST] = { "", " class=\"b\"" };
	struct smv_body *body = &flow->body;
	const struct smv_flow_bar *bar = bars->bar;
	size_t row, i;

	begin_table(flow, bars->title, " class=\"bars\"");
	smv_body_put(body, "<tbody>\n");
	for (row = 0; row < bars->row_count; row++, bar += bars->series_count) {
		smv_body_put(body, "<tr>");
		put_cell(flow, "th", " scope=\"row\"", false, bars->labels[row]);
		smv_body_put(body, "<td>");
		for (i = 0; i < bars->series_count; i++)
			smv_body_printf(
				body,
				"<svg%s viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
				"<rect width=\"%d\" height=\"10\"/></svg>",
				classes[i], bar[i].share);
		smv_body_put(body, "</td><td class=\"n\">");
		for (i = 0; i < bars->series_count; i++) {
			smv_body_put(body, i ? "<br>" : "");
			put(flow, bar[i].value);
		}
		smv_body_put(body, "</td></tr>\n");
	}
	smv_body_put(body, "</tbody>\n</table>\n</section>\n");
}

static int html_end(struct smv_flow *flow)
{
	let_go(flow);
	smv_body_put(&flow->body, "</main>\n</body>\n</html>\n");
	fwrite(flow->body.bytes, 1, flow->body.length, smv_sink_stream(flow->writer->sink));
	return smv_sink_check(flow->writer->sink);
}

static const struct smv_spelling spelling = {
	.begin = html_begin,
	.paragraph = html_paragraph,
	.list = html_list,
	.table = html_table,
	.bars = html_bars,
	.end = html_end,
};

const struct smv_format_calls smv_html_calls = { .audience = SMV_AUDIENCE_PAPER,
						 .spelling = &spelling,
						 SMV_FLOW_CALLS };

/* SPDX-License-Identifier: EUPL-1.2 */
/* A document as lines of text, for a mail or to be read aloud: nothing is drawn and no column has
 * to be looked up. */
#include "base/text.h"
#include "emit/format.h"
#include "emit/text/flow.h"
#include "samverkan/fail.h"

#include <string.h>

enum { WIDTH = 76, STEP = 2 };

static void lines_begin(struct smv_flow *flow)
{
	(void)flow;
}

static void put_indent(struct smv_body *body, int indent)
{
	while (indent-- > 0)
		smv_body_put(body, " ");
}

/* In lines of WIDTH, broken at spaces; the first begins at column at, the others are set in. */
static void put_wrapped(struct smv_body *body, const char *words, int at, int indent)
{
	while (smv_text_width(words) > WIDTH - at) {
		size_t length = smv_text_fit(words, WIDTH - at);

		while (length && words[length] != ' ')
			length--;
		if (!length)
			length = strcspn(words, " "); /* a word longer than a line */
		if (!words[length])
			break;
		smv_body_bytes(body, words, length);
		smv_body_put(body, "\n");
		put_indent(body, at = indent);
		words += length + strspn(words + length, " ");
	}
	smv_body_put(body, words);
	smv_body_put(body, "\n");
}

/* One line of it: what would end the line, or drive a terminal, becomes a space. */
static const char *line_of(struct smv_flow *flow, const char *words)
{
	return smv_body_unturned(flow->rows, smv_line_of(flow->rows, words));
}

static void lines_paragraph(struct smv_flow *flow, enum smv_flow_style style, const char *words)
{
	struct smv_body *body = &flow->body;
	int at = 0;

	if (body->length && style != SMV_FLOW_LINE && style != SMV_FLOW_SUBJECT && flow->item < 2)
		smv_body_put(body, "\n");
	if (style == SMV_FLOW_ITEM) {
		char number[16];

		at = snprintf(number, sizeof number, "%d. ", flow->item);
		smv_body_put(body, number);
	}
	do {
		size_t length = strcspn(words, "\n");

		put_wrapped(body, line_of(flow, smv_copy_bytes(flow->rows, words, length)), at, at);
		words += length + (words[length] == '\n');
	} while (*words);
}

/* "Label: value"; what is absent is not said. */
static void put_fact(struct smv_flow *flow, const char *label, const char *value, int indent)
{
	if (!*value)
		return;
	put_indent(&flow->body, indent);
	put_wrapped(&flow->body, line_of(flow, smv_printf(flow->rows, "%s: %s", label, value)),
		    indent, indent + STEP);
}

static void put_row(struct smv_flow *flow, const struct smv_flow_table *table,
		    const struct smv_flow_cell *row)
{
	size_t i;

	if (!table->headers) {
		put_fact(flow, row[0].text, row[1].text, 0);
		return;
	}
	put_wrapped(&flow->body, line_of(flow, row[0].text), 0, STEP);
	for (i = 1; i < table->column_count; i++)
		put_fact(flow, table->headers[i], row[i].text, STEP);
}

static void lines_table(struct smv_flow *flow, const struct smv_flow_table *table)
{
	size_t i;

	for (i = 0; i < table->row_count; i++) {
		if (table->headers && i)
			smv_body_put(&flow->body, "\n");
		put_row(flow, table, table->cells + i * table->column_count);
	}
	if (table->totals) {
		smv_body_put(&flow->body, "\n");
		put_row(flow, table, table->totals);
	}
}

static int lines_end(struct smv_flow *flow)
{
	fwrite(flow->body.bytes, 1, flow->body.length, smv_sink_stream(flow->writer->sink));
	return smv_sink_check(flow->writer->sink);
}

static const struct smv_spelling spelling = {
	.begin = lines_begin,
	.paragraph = lines_paragraph,
	.table = lines_table,
	.end = lines_end,
};

const struct smv_format_calls smv_lines_calls = { .audience = SMV_AUDIENCE_SCREEN,
						  .spelling = &spelling,
						  SMV_FLOW_CALLS };

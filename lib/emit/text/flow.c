/* SPDX-License-Identifier: EUPL-1.2 */
/* The one walk through a text document: what stands where and what each cell reads, for every
 * format. */
#include "emit/text/flow.h"
#include "base/language.h"
#include "base/text.h"
#include "emit/format.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"

#include <assert.h>
#include <string.h>

static struct smv_flow *flow_of(const struct smv_writer *writer)
{
	return writer->state;
}

static const struct smv_spelling *spelling_of(const struct smv_flow *flow)
{
	return flow->writer->calls->spelling;
}

static int refuse_bytes(const char *words)
{
	if (smv_text_is_utf8(words, strlen(words)))
		return SMV_OK;
	return smv_fail(SMV_DATA, _("a text is not UTF-8 and cannot stand in a document"));
}

static void end_list(struct smv_flow *flow)
{
	if (flow->item && spelling_of(flow)->list)
		spelling_of(flow)->list(flow, false);
	flow->item = 0;
}

static void turn(struct smv_flow *flow, bool wide)
{
	if (flow->wide == wide)
		return;
	flow->wide = wide;
	if (spelling_of(flow)->turn)
		spelling_of(flow)->turn(flow);
}

static void put_paragraph(struct smv_flow *flow, enum smv_flow_style style, const char *words)
{
	if (style != SMV_FLOW_ITEM)
		end_list(flow);
	spelling_of(flow)->paragraph(flow, style, words);
}

static void put_heading(struct smv_flow *flow, int level, const char *words)
{
	end_list(flow);
	flow->level = level;
	put_paragraph(flow, SMV_FLOW_HEADING, words);
}

int smv_flow_document(struct smv_writer *writer)
{
	struct smv_flow *flow = smv_alloc(writer->pool, sizeof *flow);
	int rc;

	writer->state = flow;
	flow->writer = writer;
	flow->body.pool = writer->pool;
	flow->rows = smv_pool_open();
	if ((rc = refuse_bytes(writer->document.title)) ||
	    (writer->document.subject && (rc = refuse_bytes(writer->document.subject))))
		return rc;
	spelling_of(flow)->begin(flow);
	if (*writer->document.title)
		put_paragraph(flow, SMV_FLOW_TITLE, writer->document.title);
	if (writer->document.subject)
		put_paragraph(flow, SMV_FLOW_SUBJECT, writer->document.subject);
	return SMV_OK;
}

int smv_flow_heading(struct smv_writer *writer, int level, const char *words)
{
	struct smv_flow *flow = flow_of(writer);
	int rc = refuse_bytes(words);

	if (rc)
		return rc;
	end_list(flow);
	turn(flow, false);
	flow->placed = true;
	flow->section = level;
	put_heading(flow, level, words);
	return SMV_OK;
}

/* Each line of the text is a paragraph of its own. */
static void put_lines(struct smv_flow *flow, enum smv_flow_style style, const char *words)
{
	struct smv_mark mark = smv_mark(flow->rows);

	do {
		size_t length = strcspn(words, "\n");

		put_paragraph(flow, style, smv_copy_bytes(flow->rows, words, length));
		words += length + (words[length] == '\n');
	} while (*words);
	smv_reset(flow->rows, mark);
}

int smv_flow_paragraph(struct smv_writer *writer, enum smv_paragraph kind, const char *words)
{
	struct smv_flow *flow = flow_of(writer);
	int rc = refuse_bytes(words);

	if (rc)
		return rc;
	switch (kind) {
	case SMV_PARAGRAPH_TEXT:
		put_paragraph(flow, SMV_FLOW_BODY, words);
		break;
	case SMV_PARAGRAPH_LEAD:
		put_paragraph(flow, SMV_FLOW_LEAD, words);
		break;
	case SMV_PARAGRAPH_ITEM:
		if (!flow->item++ && spelling_of(flow)->list)
			spelling_of(flow)->list(flow, true);
		put_paragraph(flow, SMV_FLOW_ITEM, words);
		break;
	case SMV_PARAGRAPH_LINES:
		put_paragraph(flow, SMV_FLOW_BODY, words);
		break;
	}
	return SMV_OK;
}

int smv_flow_table(struct smv_writer *writer)
{
	struct smv_flow *flow = flow_of(writer);

	end_list(flow);
	smv_pool_close(flow->rows);
	flow->rows = smv_pool_open();
	flow->cells = flow->totals = NULL;
	flow->cell_count = flow->cell_room = 0;
	flow->bars = NULL;
	return SMV_OK;
}

static struct smv_flow_cell make_cell(struct smv_flow *flow, size_t column,
				      const struct smv_value *value)
{
	char room[SMV_SHOWN_ROOM];
	const struct smv_writer *writer = flow->writer;
	const char *shown = smv_value_show(room, writer->table.columns[column].type, value,
					   writer->document.keys);

	return (struct smv_flow_cell){ smv_copy(flow->rows, shown),
				       value->known ? value->number : 0 };
}

int smv_flow_row(struct smv_writer *writer, const struct smv_value *values)
{
	struct smv_flow *flow = flow_of(writer);
	size_t i;
	int rc;

	for (i = 0; i < writer->table.column_count; i++) {
		struct smv_flow_cell cell = make_cell(flow, i, &values[i]);

		if ((rc = refuse_bytes(cell.text)))
			return smv_while(rc, "%s", smv_column_header(writer, i));
		flow->cells = smv_grow(flow->rows, flow->cells, flow->cell_count, &flow->cell_room,
				       sizeof cell);
		flow->cells[flow->cell_count++] = cell;
	}
	return SMV_OK;
}

int smv_flow_totals(struct smv_writer *writer, const char *label)
{
	struct smv_flow *flow = flow_of(writer);
	size_t i;

	flow->totals = smv_alloc(flow->rows, writer->table.column_count * sizeof *flow->totals);
	for (i = 0; i < writer->table.column_count; i++) {
		struct smv_value sum = smv_number_value(writer->sums[i]);

		flow->totals[i].text = i ? "" : smv_copy(flow->rows, label);
		if (writer->table.columns[i].total)
			flow->totals[i] = make_cell(flow, i, &sum);
	}
	return SMV_OK;
}

/* What the longest bar stands for: the largest figure, of shares the sum of what is not negative;
 * 0: there are no bars. */
static int64_t full_bar(const struct smv_flow *flow, const struct smv_chart *chart, size_t series)
{
	size_t count = flow->writer->table.column_count, row, i;
	int64_t full = 0;

	for (row = 0; row < flow->cell_count; row += count)
		for (i = 0; i < series; i++) {
			int64_t number = flow->cells[row + chart->value_column + i].number;

			if (number <= 0)
				continue;
			if (chart->kind == SMV_CHART_BARS)
				full = number > full ? number : full;
			else if (__builtin_add_overflow(full, number, &full))
				return 0;
		}
	return full;
}

static struct smv_flow_bar make_bar(struct smv_flow *flow, const struct smv_chart *chart, size_t at,
				    size_t column, int64_t full, bool named)
{
	const struct smv_flow_cell *cell = &flow->cells[at + column];
	struct smv_value share =
		smv_number_value(cell->number > 0 ? smv_percent_of(cell->number, full) : 0);
	struct smv_flow_bar bar = { cell->text, (int)(share.number / 10) };
	char room[SMV_SHOWN_ROOM];

	if (chart->kind == SMV_CHART_SHARES)
		bar.value = smv_copy(flow->rows, smv_value_show(room, SMV_PERCENT, &share, false));
	else if (named)
		bar.value = smv_printf(flow->rows, "%s %s", smv_column_header(flow->writer, column),
				       cell->text);
	return bar;
}

int smv_flow_chart(struct smv_writer *writer, const struct smv_chart *chart)
{
	struct smv_flow *flow = flow_of(writer);
	size_t count = writer->table.column_count, series = 1 + chart->beside, row, i;
	struct smv_flow_bars *bars;
	const char **labels;
	struct smv_flow_bar *each;
	int64_t full;

	series = series > SMV_FLOW_SERIES_MOST ? 1 : series;
	if ((full = full_bar(flow, chart, series)) <= 0)
		return SMV_OK;
	flow->bars = bars = smv_alloc(flow->rows, sizeof *bars);
	bars->title = smv_copy(flow->rows, chart->title);
	bars->description =
		smv_copy(flow->rows, chart->description ? chart->description : chart->title);
	bars->row_count = flow->cell_count / count;
	bars->series_count = series;
	bars->labels = labels = smv_alloc(flow->rows, bars->row_count * sizeof *labels);
	bars->bar = each = smv_alloc(flow->rows, bars->row_count * series * sizeof *each);
	for (row = 0; row < bars->row_count; row++) {
		labels[row] = flow->cells[row * count + chart->label_column].text;
		for (i = 0; i < series; i++)
			*each++ = make_bar(flow, chart, row * count, chart->value_column + i, full, series > 1);
	}
	return SMV_OK;
}

/* Whether any row fills the column. */
static bool is_filled(const struct smv_flow *flow, size_t column)
{
	size_t count = flow->writer->table.column_count, i;

	for (i = column; i < flow->cell_count; i += count)
		if (*flow->cells[i].text)
			return true;
	return !flow->cell_count;
}

/* Moves the cells of the columns that are kept together. */
static void pack(struct smv_flow_cell *to, const struct smv_flow_cell *from, const size_t *kept,
		 size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		to[i] = from[kept[i]];
}

/*
 * The table as a list, without the columns that no row fills; *wide is set when it needs a page
 * that lies on its side.
 */
static struct smv_flow_table *make_list(struct smv_flow *flow, const char *title, bool *wide)
{
	const struct smv_table *table = &flow->writer->table;
	size_t all = table->column_count, *kept = smv_alloc(flow->rows, all * sizeof *kept),
	       count = 0, i;
	const char **headers = smv_alloc(flow->rows, all * sizeof *headers);
	bool *right = smv_alloc(flow->rows, all * sizeof *right);
	struct smv_flow_cell *cells = smv_alloc(flow->rows, (flow->cell_count + 1) * sizeof *cells),
			     *totals;
	struct smv_flow_table *list = smv_alloc(flow->rows, sizeof *list);

	for (i = 0; i < all; i++)
		if (!i || is_filled(flow, i)) {
			headers[count] = smv_column_header(flow->writer, i);
			right[count] = smv_type_is_number(table->columns[i].type);
			kept[count++] = i;
		}
	for (i = 0; i < flow->cell_count / all; i++)
		pack(cells + i * count, flow->cells + i * all, kept, count);
	if (flow->totals) {
		list->totals = totals = smv_alloc(flow->rows, count * sizeof *totals);
		pack(totals, flow->totals, kept, count);
	}
	list->title = title;
	list->column_count = count;
	list->headers = headers;
	list->right = right;
	list->cells = cells;
	list->row_count = flow->cell_count / all;
	list->widths = smv_flow_widths(flow->rows, list, wide);
	return list;
}

/* What is known of a row as label and value. */
static void put_facts(struct smv_flow *flow, const struct smv_flow_cell *row, const char *title)
{
	const struct smv_table *table = &flow->writer->table;
	struct smv_flow_cell *cells =
		smv_alloc(flow->rows, 2 * table->column_count * sizeof *cells);
	static const bool right[] = { false, false };
	struct smv_flow_table shown = {
		.title = title, .column_count = 2, .right = right, .cells = cells
	};
	bool wide;
	size_t i;

	for (i = 0; i < table->column_count; i++)
		if (*row[i].text) {
			cells[2 * shown.row_count].text = smv_column_header(flow->writer, i);
			cells[2 * shown.row_count++ + 1].text = row[i].text;
		}
	shown.widths = smv_flow_widths(flow->rows, &shown, &wide);
	spelling_of(flow)->table(flow, &shown);
}

static void put_rows(struct smv_flow *flow, const struct smv_flow_table *list, const char *title)
{
	const struct smv_table *table = &flow->writer->table;
	size_t i;

	if (!flow->cell_count) {
		put_paragraph(flow, SMV_FLOW_BODY, _("None."));
		return;
	}
	switch (table->layout) {
	case SMV_LAYOUT_LIST:
		spelling_of(flow)->table(flow, list);
		break;
	case SMV_LAYOUT_FACTS:
		for (i = 0; i < flow->cell_count; i += table->column_count)
			put_facts(flow, flow->cells + i, title);
		break;
	case SMV_LAYOUT_TEXT:
		for (i = 0; i < flow->cell_count; i += table->column_count)
			put_lines(flow, SMV_FLOW_LINE, flow->cells[i].text);
		break;
	}
}

int smv_flow_table_end(struct smv_writer *writer)
{
	struct smv_flow *flow = flow_of(writer);
	const struct smv_spelling *spelling = spelling_of(flow);
	const struct smv_table *table = &writer->table;
	const struct smv_flow_table *list = NULL;
	int level = flow->section + 1, rc;
	bool wide = false, named = strcmp(table->title, writer->document.title) != 0,
	     drawn = flow->bars && spelling->bars;

	if (table->detail && writer->calls->audience == SMV_AUDIENCE_SCREEN)
		return SMV_OK;
	if (table->drawn && !drawn)
		return SMV_OK;
	if ((rc = refuse_bytes(table->title)))
		return rc;
	if (table->layout == SMV_LAYOUT_LIST && !table->drawn)
		list = make_list(flow, table->title, &wide);
	/* The title goes along with a first table that needs a wide page: alone it would leave its page empty. */
	if (wide && !flow->placed && *writer->document.title)
		flow->wide = flow->wide_first = true;
	flow->placed = true;
	turn(flow, wide || (table->joined &&
			    flow->wide)); /* what belongs to what stands above stays on its page */
	if (named)
		put_heading(flow, level, table->title);
	if (!table->drawn)
		put_rows(flow, list, table->title);
	if (!drawn)
		return SMV_OK;
	if (!table->drawn)
		put_heading(flow, level + named, flow->bars->title);
	spelling->bars(flow, flow->bars);
	return SMV_OK;
}

int smv_flow_finish(struct smv_writer *writer)
{
	struct smv_flow *flow = flow_of(writer);
	size_t i;
	int rc;

	end_list(flow);
	if (writer->note_count) {
		turn(flow, false);
		put_heading(flow, 1, _("About the report"));
	}
	for (i = 0; i < writer->note_count; i++) {
		if ((rc = refuse_bytes(writer->notes[i])))
			return rc;
		if (*writer->notes[i])
			put_paragraph(flow, SMV_FLOW_NOTE, writer->notes[i]);
	}
	return spelling_of(flow)->end(flow);
}

void smv_flow_release(struct smv_writer *writer)
{
	if (flow_of(writer))
		smv_pool_close(flow_of(writer)->rows);
}

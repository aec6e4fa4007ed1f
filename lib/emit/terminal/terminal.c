/* SPDX-License-Identifier: EUPL-1.2 */
/* A document as tables on a terminal. */
#include "emit/terminal/terminal.h"
#include "base/language.h"
#include "base/text.h"
#include "emit/format.h"
#include "samverkan/fail.h"

#include <string.h>

/* The widths come from so many rows, which are held until then; later rows go out as they come. */
enum { HELD_ROWS = 1000 };

static int terminal_document(struct smv_writer *writer)
{
	struct smv_terminal *terminal = smv_alloc(writer->pool, sizeof *terminal);
	FILE *to = smv_sink_stream(writer->sink);

	terminal->rows = smv_pool_open();
	terminal->line = smv_pool_open();
	writer->state = terminal;
	if (*writer->document.title) {
		smv_terminal_heading(writer, to, writer->document.title);
		terminal->put_before = true;
	}
	if (writer->document.subject)
		smv_terminal_wrap(to, smv_line_of(writer->pool, writer->document.subject), writer->output.width, 0);
	return smv_sink_check(writer->sink);
}

/* A blank line above, unless nothing stands there or it belongs together. */
static void part(struct smv_writer *writer, bool together)
{
	struct smv_terminal *terminal = writer->state;

	if (terminal->put_before && !together)
		putc('\n', smv_sink_stream(writer->sink));
	terminal->put_before = true;
}

static int terminal_headline(struct smv_writer *writer, int level, const char *text)
{
	struct smv_terminal *terminal = writer->state;

	(void)level;
	part(writer, false);
	terminal->item = 0;
	smv_terminal_heading(writer, smv_sink_stream(writer->sink), text);
	return smv_sink_check(writer->sink);
}

/* Each line of a text of several. */
static void put_paragraph_lines(struct smv_writer *writer, FILE *to, const char *text)
{
	do {
		size_t length = strcspn(text, "\n");

		smv_terminal_wrap(to, smv_line_of(writer->pool, smv_copy_bytes(writer->pool, text, length)), writer->output.width, 0);
		text += length + (text[length] == '\n');
	} while (*text);
}

static int terminal_paragraph(struct smv_writer *writer, enum smv_paragraph kind, const char *text)
{
	struct smv_terminal *terminal = writer->state;
	FILE *to = smv_sink_stream(writer->sink);

	part(writer, kind == SMV_PARAGRAPH_ITEM && terminal->item);
	terminal->item = kind == SMV_PARAGRAPH_ITEM ? terminal->item + 1 : 0;
	if (terminal->item)
		smv_terminal_wrap(to, smv_line_of(writer->pool, smv_printf(writer->pool, "%d. %s", terminal->item, text)),
				  writer->output.width, 0);
	else if (kind == SMV_PARAGRAPH_LINES)
		put_paragraph_lines(writer, to, text);
	else
		smv_terminal_wrap(to, smv_line_of(writer->pool, text), writer->output.width, 0);
	return smv_sink_check(writer->sink);
}

static int terminal_table(struct smv_writer *writer)
{
	struct smv_terminal *terminal = writer->state;

	terminal->item = terminal->label_width = 0;
	smv_pool_close(terminal->rows);
	terminal->rows = smv_pool_open();
	terminal->cells = NULL;
	terminal->cell_count = terminal->cell_room = 0;
	terminal->widths = smv_alloc(writer->pool, writer->table.column_count * sizeof *terminal->widths);
	terminal->left_out = smv_alloc(writer->pool, writer->table.column_count * sizeof *terminal->left_out);
	terminal->stacked = terminal->block_above = false;
	terminal->flowing = false;
	return SMV_OK;
}

static size_t held_rows(const struct smv_writer *writer)
{
	const struct smv_terminal *terminal = writer->state;

	return terminal->cell_count / writer->table.column_count;
}

static struct smv_cell make_cell(struct smv_pool *pool, const struct smv_writer *writer, enum smv_type type,
				 const struct smv_value *value)
{
	char room[SMV_SHOWN_ROOM];
	const char *shown = smv_value_show(room, type, value, writer->document.keys);

	if (shown == room || writer->table.layout == SMV_LAYOUT_TEXT)
		shown = smv_copy(pool, shown);
	else
		shown = smv_line_of(pool, shown);
	return (struct smv_cell){ shown, value->known ? value->number : 0 };
}

/* Label and value a line, without what is absent. */
static void put_block(struct smv_writer *writer, const struct smv_cell *cells, int label_width, FILE *to)
{
	size_t i;

	for (i = 0; i < writer->table.column_count; i++) {
		if (!*cells[i].text)
			continue;
		smv_terminal_put(to, smv_column_header(writer, i), label_width + SMV_TERMINAL_GAP, 0);
		smv_terminal_wrap(to, cells[i].text, writer->table.columns[i].whole ? 0 : writer->output.width, label_width + SMV_TERMINAL_GAP);
	}
}

static void put_stacked(struct smv_writer *writer, const struct smv_cell *cells, FILE *to)
{
	struct smv_terminal *terminal = writer->state;
	size_t i;
	int widest = 0;

	for (i = 0; i < writer->table.column_count; i++) {
		int width = smv_text_width(smv_column_header(writer, i));

		widest = width > widest ? width : widest;
	}
	if (terminal->block_above)
		putc('\n', to);
	terminal->block_above = true;
	put_block(writer, cells, widest, to);
}

/* Without spaces at its end. */
static void put_line(struct smv_writer *writer, const struct smv_cell *cells, FILE *to)
{
	const struct smv_terminal *terminal = writer->state;
	size_t last = writer->table.column_count, i;

	if (terminal->stacked) {
		put_stacked(writer, cells, to);
		return;
	}
	while (last && (!*cells[last - 1].text || terminal->left_out[last - 1]))
		last--;
	for (i = 0; i < last; i++) {
		bool right = smv_type_is_number(writer->table.columns[i].type);
		int width = terminal->widths[i];

		if (terminal->left_out[i])
			continue;
		/* A number is never clipped, nor is anything where the terminal's width is not known; the last text
		 * needs no filling. */
		if (right || !writer->output.width || i + 1 == last) {
			int own = smv_text_width(cells[i].text);

			if ((right || !writer->output.width) && own > width)
				width = own;
			else if (!right && i + 1 == last && own < width)
				width = own;
		}
		smv_terminal_put(to, cells[i].text, width, right);
		if (i + 1 < last)
			fprintf(to, "%*s", SMV_TERMINAL_GAP, "");
	}
	putc('\n', to);
}

static void put_rule(struct smv_writer *writer, FILE *to)
{
	const struct smv_terminal *terminal = writer->state;
	int total = terminal->stacked ? 0 : smv_terminal_width(writer);

	for (; total > 0; total--)
		fputs("─", to);
	if (!terminal->stacked)
		putc('\n', to);
}

static void put_header(struct smv_writer *writer, FILE *to)
{
	struct smv_terminal *terminal = writer->state;
	struct smv_cell *headers = smv_alloc(terminal->rows, writer->table.column_count * sizeof *headers);
	size_t i;

	if (terminal->stacked)
		return;
	for (i = 0; i < writer->table.column_count; i++) {
		const char *text = smv_line_of(terminal->rows, smv_column_header(writer, i));
		int width = terminal->widths[i];

		/* Only here may what stands to the right be clipped: it is a heading, no number. */
		if (smv_text_width(text) > width)
			text = smv_printf(terminal->rows, "%.*s…", (int)smv_text_fit(text, width - 1), text);
		headers[i].text = text;
	}
	if (writer->output.color)
		fputs("\033[1m", to);
	put_line(writer, headers, to);
	if (writer->output.color)
		fputs("\033[0m", to);
	put_rule(writer, to);
}

static void put_title(struct smv_writer *writer, FILE *to)
{
	part(writer, false);
	if (strcmp(writer->table.title, writer->document.title) != 0)
		smv_terminal_heading(writer, to, writer->table.title);
}

static void put_facts(struct smv_writer *writer, FILE *to)
{
	const struct smv_terminal *terminal = writer->state;
	size_t count = writer->table.column_count, i;
	int widest = 0;

	for (i = 0; i < terminal->cell_count; i++) {
		int width = *terminal->cells[i].text ? smv_text_width(smv_column_header(writer, i % count)) : 0;

		widest = width > widest ? width : widest;
	}
	for (i = 0; i < terminal->cell_count; i += count) {
		if (i)
			putc('\n', to);
		put_block(writer, terminal->cells + i, widest, to);
	}
}

static void put_text(struct smv_writer *writer, FILE *to)
{
	struct smv_terminal *terminal = writer->state;
	size_t count = writer->table.column_count, i;

	for (i = 0; i < terminal->cell_count; i += count) {
		const char *text = terminal->cells[i].text;

		do {
			size_t length = strcspn(text, "\n");
			const char *line = smv_line_of(terminal->rows, smv_copy_bytes(terminal->rows, text, length));

			fprintf(to, *line ? "  %s\n" : "%s\n", line);
			text += length + (text[length] == '\n');
		} while (*text);
	}
}

/* Puts out title, header and what is held; from here on rows go straight out. */
static int begin_to_flow(struct smv_writer *writer)
{
	struct smv_terminal *terminal = writer->state;
	FILE *to = smv_sink_stream(writer->sink);
	size_t i;

	if (terminal->flowing || writer->table.detail)
		return SMV_OK;
	terminal->flowing = true;
	if (writer->table.drawn) /* the chart has a title of its own */
		return SMV_OK;
	put_title(writer, to);
	switch (writer->table.layout) {
	case SMV_LAYOUT_LIST:
		smv_terminal_widths(writer);
		put_header(writer, to);
		for (i = 0; i < terminal->cell_count; i += writer->table.column_count)
			put_line(writer, terminal->cells + i, to);
		break;
	case SMV_LAYOUT_FACTS:
		put_facts(writer, to);
		break;
	case SMV_LAYOUT_TEXT:
		put_text(writer, to);
		break;
	}
	return smv_sink_check(writer->sink);
}

static int put_at_once(struct smv_writer *writer, const struct smv_value *values)
{
	struct smv_terminal *terminal = writer->state;
	struct smv_mark mark = smv_mark(terminal->line);
	size_t count = writer->table.column_count, i;
	struct smv_cell *cells = smv_alloc(terminal->line, count * sizeof *cells);

	for (i = 0; i < count; i++)
		cells[i] = make_cell(terminal->line, writer, writer->table.columns[i].type, &values[i]);
	put_line(writer, cells, smv_sink_stream(writer->sink));
	smv_reset(terminal->line, mark);
	return smv_sink_check(writer->sink);
}

static int terminal_row(struct smv_writer *writer, const struct smv_value *values)
{
	struct smv_terminal *terminal = writer->state;
	size_t i;
	int rc;

	if (writer->table.detail)
		return SMV_OK;
	if (writer->table.drawn && held_rows(writer) == HELD_ROWS)
		return SMV_OK;
	if (writer->table.layout == SMV_LAYOUT_LIST && held_rows(writer) == HELD_ROWS) {
		if ((rc = begin_to_flow(writer)))
			return rc;
		return put_at_once(writer, values);
	}
	for (i = 0; i < writer->table.column_count; i++) {
		const char *text;

		terminal->cells = smv_grow(terminal->rows, terminal->cells, terminal->cell_count, &terminal->cell_room,
					   sizeof *terminal->cells);
		terminal->cells[terminal->cell_count] =
			make_cell(terminal->rows, writer, writer->table.columns[i].type, &values[i]);
		text = terminal->cells[terminal->cell_count].text;
		if (text == values[i].text || text == values[i].label)
			terminal->cells[terminal->cell_count].text = smv_copy(terminal->rows, text);
		terminal->cell_count++;
	}
	return SMV_OK;
}

static int terminal_totals(struct smv_writer *writer, const char *label)
{
	struct smv_terminal *terminal = writer->state;
	FILE *to = smv_sink_stream(writer->sink);
	size_t i;
	struct smv_cell *cells;
	int rc;

	if (writer->table.detail || writer->table.drawn)
		return SMV_OK;
	terminal->label_width = smv_text_width(label);
	if ((rc = begin_to_flow(writer)))
		return rc;
	cells = smv_alloc(terminal->rows, writer->table.column_count * sizeof *cells);
	for (i = 0; i < writer->table.column_count; i++) {
		const struct smv_column *column = &writer->table.columns[i];
		struct smv_value sum = smv_number_value(writer->sums[i]);

		if (column->total)
			cells[i] = make_cell(terminal->rows, writer, column->type, &sum);
		else
			cells[i].text = i == 0 ? smv_line_of(terminal->rows, label) : "";
	}
	put_rule(writer, to);
	put_line(writer, cells, to);
	return smv_sink_check(writer->sink);
}

static int terminal_draw(struct smv_writer *writer, const struct smv_chart *chart)
{
	struct smv_terminal *terminal = writer->state;
	int rc;

	/* More rows than are held would be more bars than anyone looks at. */
	if (writer->table.detail || writer->rows > HELD_ROWS)
		return SMV_OK;
	if ((rc = begin_to_flow(writer)))
		return rc;
	smv_terminal_chart(writer, smv_sink_stream(writer->sink), chart, terminal->cells, held_rows(writer));
	return smv_sink_check(writer->sink);
}

static int terminal_finish(struct smv_writer *writer)
{
	const struct smv_terminal *terminal = writer->state;
	FILE *to = smv_sink_stream(writer->sink);
	size_t i;

	if (writer->note_count && terminal->put_before)
		putc('\n', to);
	for (i = 0; i < writer->note_count; i++)
		smv_terminal_wrap(to, smv_line_of(writer->pool, writer->notes[i]), writer->output.width, 0);
	return smv_sink_check(writer->sink);
}

/* Says what the table does without. */
static int terminal_table_end(struct smv_writer *writer)
{
	struct smv_terminal *terminal = writer->state;
	const char *names = "";
	size_t i;
	int rc = begin_to_flow(writer);

	for (i = 0; !rc && i < writer->table.column_count; i++)
		if (terminal->left_out[i])
			names = smv_printf(terminal->rows, "%s%s%s", names, *names ? ", " : "", smv_column_header(writer, i));
	if (*names)
		smv_terminal_wrap(smv_sink_stream(writer->sink),
				  smv_printf(terminal->rows, _("(no room for: %s; a wider terminal or --output=FILE shows it)"), names),
				  writer->output.width, 0);
	return rc ? rc : smv_sink_check(writer->sink);
}

static void terminal_release(struct smv_writer *writer)
{
	struct smv_terminal *terminal = writer->state;

	if (!terminal)
		return;
	smv_pool_close(terminal->rows);
	smv_pool_close(terminal->line);
}

const struct smv_format_calls smv_terminal_calls = {
	.audience = SMV_AUDIENCE_SCREEN,
	.document = terminal_document,
	.heading = terminal_headline,
	.paragraph = terminal_paragraph,
	.table = terminal_table,
	.row = terminal_row,
	.totals = terminal_totals,
	.chart = terminal_draw,
	.table_end = terminal_table_end,
	.finish = terminal_finish,
	.release = terminal_release,
};

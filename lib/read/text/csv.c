/* SPDX-License-Identifier: EUPL-1.2 */
/* The rows of CSV text, through libcsv. */
#include "read/text/csv.h"
#include "base/memory.h"
#include "base/text.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <csv.h>
#include <stdlib.h>
#include <string.h>

/*
 * RFC 4180 as offices write it, through libcsv, which is fed one physical line at a time, so that we
 * know which line a cell began in; each line's end goes in as one LF.  A cell that begins with a
 * quote reaches to the quote that closes it, over line ends too; a quote inside it is written twice,
 * and nothing but a delimiter may follow the one that closes it.  A quote further in is the cell's
 * own.  Spaces and tabs around a cell are no part of it.  After a broken row reading goes on with
 * the line after the one in which the broken cell was opened, because its quote is what is wrong.
 *
 * libcsv in strict mode stops where a quote is in doubt, and only there: at a quote inside a cell
 * that began without one, which is let through leniently, and at what follows a closing quote, which
 * breaks the row.
 */
enum {
	BLOCK = 64 * 1024,
	LENIENT = CSV_REPALL_NL | CSV_APPEND_NULL,
	STRICT = CSV_STRICT | LENIENT
};

struct csv {
	struct smv_pool *pool;
	struct smv_lines *lines;
	struct smv_lines_place start;
	struct csv_parser parser;
	char delimiter;
	long row;
	char *text; /* the cells of the row so far, each ended by NUL */
	size_t used, room;
	size_t fed; /* bytes of the row's lines with their ends: its cells never take more */
	const char **cells;
	size_t count, cells_room;
	size_t bare; /* place, from 1, of the last cell that has quotes of its own; 0: none has */
	bool ended;  /* libcsv has seen the row's end */
	bool clean;
};

/* A cell that a line end stands inside: where it was opened, and where the line after that begins. */
struct open_cell {
	bool any;
	size_t column;
	long line;
	size_t fed, size; /* bytes of the row before the line in which it was opened, and of that line */
	struct smv_lines_place after;
};

/* What has become of the row when its line is taken apart. */
enum outcome { WHOLE, OPEN, TORN };

/* Whether a space, also a no-break one (0xC2 0xA0), may stand at the start or the end. */
static bool has_space_around(const char *start, const char *end)
{
	unsigned char first = (unsigned char)start[0], last = (unsigned char)end[-1];

	return first <= ' ' || first == 0xC2 || last <= ' ' || last == 0xA0;
}

/*
 * Our own CSV puts a ' before a text that a spreadsheet would take for a formula (emit/writer.h says when): a cell of at
 * least one ' and then = + - @ tab or CR loses its first.  People type that ' in spreadsheets for the same reason.
 */
static const char *without_mark(const char *cell)
{
	size_t marks = strspn(cell, "'");

	return cell[marks] && strchr("=+-@\t\r", cell[marks]) ? cell + 1 : cell;
}

/* The cell is in text, ended by NUL. */
static void add_cell(struct csv *csv, char *start, size_t size)
{
	const char *cell = start;

	if (size && has_space_around(start, start + size))
		csv->clean = false;
	if (*cell == '\'') {
		cell = without_mark(cell);
		/* What stood after the mark is no longer trimmed. */
		csv->clean = csv->clean && *cell != '\t' && *cell != '\r';
	}
	if (csv->count == csv->cells_room)
		csv->cells = smv_grow(csv->pool, csv->cells, csv->count, &csv->cells_room, sizeof *csv->cells);
	csv->cells[csv->count++] = cell;
}

/* libcsv has a cell, with a NUL after it. */
static void take_cell(void *bytes, size_t size, void *self)
{
	struct csv *csv = self;
	char *start = csv->text + csv->used;

	memcpy(start, bytes, size + 1);
	csv->used += size + 1;
	add_cell(csv, start, size);
}

static void end_row(int end, void *self)
{
	struct csv *csv = self;

	(void)end;
	csv->ended = true;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/*
 * Whether libcsv has stopped at bytes[at] because a quote before it closes the cell.  Only a quote
 * leaves that open: it may be the cell's own, in one that began without a quote, and before the first
 * of those stands something else.
 */
static bool is_after_closing_quote(const struct csv *csv, const char *bytes, size_t at)
{
	if (bytes[at] != '"')
		return true;
	if (csv->bare == csv->count + 1)
		return false;
	while (at > 0 && is_blank(bytes[at - 1]))
		at--;
	return at > 0 && bytes[at - 1] == '"';
}

/* False when something follows a closing quote. */
static bool feed(struct csv *csv, const char *bytes, size_t size)
{
	size_t done = csv_parse(&csv->parser, bytes, size, take_cell, end_row, csv);

	while (done < size) {
		if (is_after_closing_quote(csv, bytes, done))
			return false;
		csv->bare = csv->count + 1;
		csv_set_opts(&csv->parser, LENIENT);
		done += csv_parse(&csv->parser, bytes + done, 1, take_cell, end_row, csv);
		csv_set_opts(&csv->parser, STRICT);
		done += csv_parse(&csv->parser, bytes + done, size - done, take_cell, end_row, csv);
	}
	return true;
}

/* A line without any quote is its cells: there is nothing in it for libcsv to tell apart. */
static void cut(struct csv *csv, const struct smv_line *line)
{
	char *at = csv->text + csv->used, *end = at + line->size, *stop, *last;

	if (line->size)
		memcpy(at, line->bytes, line->size);
	for (;; at = stop + 1) {
		stop = memchr(at, csv->delimiter, (size_t)(end - at));
		if (!stop)
			stop = end;
		while (at < stop && is_blank(*at))
			at++;
		for (last = stop; last > at && is_blank(last[-1]); last--)
			;
		if (at == end && !csv->count)
			return; /* a blank line has no cells */
		*last = '\0';
		add_cell(csv, at, (size_t)(last - at));
		if (stop == end)
			return;
	}
}

/* Makes room for the cells of a line more. */
static void make_room(struct csv *csv, const struct smv_line *line)
{
	size_t room, i;
	char *text;

	csv->fed += line->size + 1;
	if (csv->fed <= csv->room)
		return;
	room = csv->fed * 2 + 1024;
	text = smv_alloc(csv->pool, room);
	if (csv->used)
		memcpy(text, csv->text, csv->used);
	for (i = 0; i < csv->count; i++)
		csv->cells[i] = text + (csv->cells[i] - csv->text);
	csv->text = text;
	csv->room = room;
}

/* open: the line begins in the cell that the line before left open. */
static enum outcome take_line(struct csv *csv, const struct smv_line *line, bool open)
{
	make_room(csv, line);
	if (!open && (!line->size || !memchr(line->bytes, '"', line->size))) {
		cut(csv, line);
		return WHOLE;
	}
	if (!feed(csv, line->bytes, line->size) || !feed(csv, "\n", 1))
		return TORN;
	return csv->ended ? WHOLE : OPEN;
}

static void break_row(struct csv *csv, struct smv_row *row, enum smv_row_problem problem, const struct open_cell *open)
{
	row->problem = problem;
	row->column = (int)open->column;
	row->line = open->line;
	csv_fini(&csv->parser, NULL, NULL, NULL);
	smv_lines_seek(csv->lines, open->after);
}

static void begin_row(struct csv *csv, struct smv_row *row)
{
	*row = (struct smv_row){ 0 };
	csv->count = csv->used = csv->fed = csv->bare = 0;
	csv->ended = false;
	csv->clean = true;
}

static void finish_row(struct csv *csv, struct smv_row *row)
{
	row->cells = csv->cells;
	row->count = csv->count;
	row->size = csv->fed;
	row->bare_quotes = csv->bare != 0;
	row->clean = csv->clean;
}

static int next(void *self, struct smv_row *row)
{
	struct open_cell open = { 0 };
	struct csv *csv = self;
	enum outcome outcome = OPEN;
	struct smv_line line;
	int rc;

	begin_row(csv, row);
	for (;;) {
		if ((rc = smv_lines_next(csv->lines, &line)))
			return rc;
		/* a quote that nothing closes for so long will not be closed: the rest of the file is not taken for one cell */
		if (line.end || (open.any && csv->fed - open.fed > SMV_CELL_MAX + open.size))
			break;
		if (!open.any) {
			row->line = line.number;
			row->row = ++csv->row;
		}
		csv->clean = csv->clean && smv_text_surely_composed(line.bytes, line.size);
		outcome = take_line(csv, &line, open.any);
		if (outcome == WHOLE) {
			finish_row(csv, row);
			return SMV_OK;
		}
		if (!open.any || csv->count != open.column)
			open = (struct open_cell){ true, csv->count, line.number, csv->fed - line.size - 1, line.size,
						   smv_lines_tell(csv->lines) };
		if (outcome == TORN)
			break;
	}
	row->end = !open.any;
	if (open.any)
		break_row(csv, row, outcome == TORN ? SMV_ROW_QUOTE_INSIDE : SMV_ROW_QUOTE_OPEN, &open);
	return SMV_OK;
}

static int rewind_rows(void *self)
{
	struct csv *csv = self;

	csv_fini(&csv->parser, NULL, NULL, NULL);
	smv_lines_seek(csv->lines, csv->start);
	csv->row = 0;
	return SMV_OK;
}

static void close_rows(void *self)
{
	struct csv *csv = self;

	if (!csv)
		return;
	csv_free(&csv->parser);
	smv_pool_close(csv->pool);
}

/* Without memory libcsv would take less than it was given, as with a quote in doubt. */
static void *grow_or_die(void *memory, size_t size)
{
	return smv_or_die(realloc(memory, size));
}

int smv_csv_open(struct smv_rows *rows, struct smv_lines *lines, char delimiter)
{
	struct smv_pool *pool = smv_pool_open();
	struct csv *csv = smv_alloc(pool, sizeof *csv);

	csv->pool = pool;
	csv->lines = lines;
	csv->start = smv_lines_tell(lines);
	csv->delimiter = delimiter;
	csv_init(&csv->parser, STRICT);
	csv_set_delim(&csv->parser, (unsigned char)delimiter);
	csv_set_realloc_func(&csv->parser, grow_or_die);
	csv_set_blk_size(&csv->parser, BLOCK);
	*rows = (struct smv_rows){ next, rewind_rows, close_rows, csv };
	return SMV_OK;
}

/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/text/csv.h"
#include "base/fail.h"
#include "base/pool.h"
#include "base/text.h"

#include <string.h>

/*
 * RFC 4180 as offices write it, one physical line at a time, so that we know which line a cell began in.  A cell that
 * begins with a quote reaches to the quote that closes it, over line ends too, each of which is one LF in the cell; a
 * quote inside it is written twice, and nothing but a delimiter may follow the one that closes it.  A quote further in
 * is the cell's own.  Spaces and tabs around a cell are no part of it.  After a broken row reading goes on with the line
 * after the one in which the broken cell was opened, because its quote is what is wrong.
 */
struct csv {
	struct smv_pool *pool;
	struct smv_lines *lines;
	struct smv_lines_place start;
	char delimiter;
	long row;
	char *text; /* the row's lines one after another; each cell is ended by NUL in its place */
	size_t used, room;
	size_t open_at; /* where in text the cell begins that the line before left open */
	const char **cells;
	size_t count, cells_room;
	bool bare_quotes, clean;
};

/* A quote that nothing closes for so long will not be closed: the rest of the file is not taken for one cell. */
static const size_t row_max = 16 * 1024 * 1024;

/* A cell that a line end stands inside: where it was opened, and where the line after that begins. */
struct open_cell {
	bool any;
	size_t column;
	long line;
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

static void add_cell(struct csv *csv, char *start, char *end)
{
	const char *cell = start;

	*end = '\0';
	if (start < end && has_space_around(start, end))
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

static char *pass_blanks(const struct csv *csv, char *at, const char *end)
{
	while (at < end && (*at == ' ' || *at == '\t') && *at != csv->delimiter)
		at++;
	return at;
}

/* Moves what stands up to the quote that closes the cell to *to; returns what follows it, NULL when the line ends. */
static char *unquote(char **to, char *at, char *end)
{
	for (;;) {
		char *quote = memchr(at, '"', (size_t)(end - at));
		size_t size = (size_t)((quote ? quote : end) - at);

		if (*to != at)
			memmove(*to, at, size);
		*to += size;
		if (!quote)
			return NULL;
		at = quote + 1;
		if (at == end || *at != '"')
			return at;
		*(*to)++ = *at++;
	}
}

/* A cell without quotes around it; returns where it ends. */
static char *take_bare(struct csv *csv, char *at, char *end, bool quotes)
{
	char *start = at, *last;

	at = memchr(at, csv->delimiter, (size_t)(end - at));
	if (!at)
		at = end;
	csv->bare_quotes = csv->bare_quotes || (quotes && memchr(start, '"', (size_t)(at - start)));
	for (last = at; last > start && (last[-1] == ' ' || last[-1] == '\t'); last--)
		;
	add_cell(csv, start, last);
	return at;
}

/* Takes a line apart that lies in text from at to end; open: it begins in the cell that the line before left open. */
static enum outcome take_line(struct csv *csv, char *at, char *end, bool open)
{
	bool quotes = memchr(at, '"', (size_t)(end - at));
	char *start = csv->text + csv->open_at, *to = at;

	for (;; at++) {
		if (!open) {
			at = pass_blanks(csv, at, end);
			if (at == end && !csv->count)
				return WHOLE; /* a blank line has no cells */
			if (at == end || *at != '"') {
				at = take_bare(csv, at, end, quotes);
				if (at == end)
					return WHOLE;
				continue;
			}
			start = to = ++at;
		}
		open = false;
		if (!(at = unquote(&to, at, end)))
			break;
		at = pass_blanks(csv, at, end);
		if (at < end && *at != csv->delimiter)
			return TORN;
		add_cell(csv, start, to);
		if (at == end)
			return WHOLE;
	}
	*to++ = '\n';
	csv->open_at = (size_t)(start - csv->text);
	csv->used = (size_t)(to - csv->text);
	return OPEN;
}

/* Puts a line after those of the row so far, with room for one byte more; returns where it begins. */
static char *append(struct csv *csv, const struct smv_line *line)
{
	size_t i;

	if (csv->room - csv->used <= line->size) {
		size_t room = (csv->used + line->size) * 2 + 1024;
		char *text = smv_alloc(csv->pool, room);

		if (csv->used)
			memcpy(text, csv->text, csv->used);
		for (i = 0; i < csv->count; i++)
			csv->cells[i] = text + (csv->cells[i] - csv->text);
		csv->text = text;
		csv->room = room;
	}
	if (line->size)
		memcpy(csv->text + csv->used, line->bytes, line->size);
	return csv->text + csv->used;
}

static void break_row(struct csv *csv, struct smv_row *row, enum smv_row_problem problem, const struct open_cell *open)
{
	row->problem = problem;
	row->column = (int)open->column;
	row->line = open->line;
	smv_lines_seek(csv->lines, open->after);
}

static void begin_row(struct csv *csv, struct smv_row *row)
{
	*row = (struct smv_row){ 0 };
	csv->count = csv->used = 0;
	csv->bare_quotes = false;
	csv->clean = true;
}

static void finish_row(struct csv *csv, struct smv_row *row)
{
	row->cells = csv->cells;
	row->count = csv->count;
	row->bare_quotes = csv->bare_quotes;
	row->clean = csv->clean;
}

static int next(void *self, struct smv_row *row)
{
	struct open_cell open = { 0 };
	struct csv *csv = self;
	enum outcome outcome = OPEN;
	struct smv_line line;
	char *at;
	int rc;

	begin_row(csv, row);
	for (;;) {
		if ((rc = smv_lines_next(csv->lines, &line)))
			return rc;
		if (line.end || csv->used > row_max)
			break;
		if (!open.any) {
			row->line = line.number;
			row->row = ++csv->row;
		}
		csv->clean = csv->clean && smv_text_surely_composed(line.bytes, line.size);
		at = append(csv, &line);
		outcome = take_line(csv, at, at + line.size, open.any);
		if (outcome == WHOLE) {
			finish_row(csv, row);
			return SMV_OK;
		}
		if (!open.any || csv->count != open.column)
			open = (struct open_cell){ true, csv->count, line.number, smv_lines_tell(csv->lines) };
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

	smv_lines_seek(csv->lines, csv->start);
	csv->row = 0;
	return SMV_OK;
}

static void close_rows(void *self)
{
	struct csv *csv = self;

	if (csv)
		smv_pool_close(csv->pool);
}

int smv_csv_open(struct smv_rows *rows, struct smv_lines *lines, char delimiter)
{
	struct smv_pool *pool = smv_pool_open();
	struct csv *csv = smv_alloc(pool, sizeof *csv);

	csv->pool = pool;
	csv->lines = lines;
	csv->start = smv_lines_tell(lines);
	csv->delimiter = delimiter;
	*rows = (struct smv_rows){ next, rewind_rows, close_rows, csv };
	return SMV_OK;
}

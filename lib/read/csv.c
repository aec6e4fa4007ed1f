/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/csv.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "base/text.h"

#include <csv.h>
#include <string.h>

/*
 * libcsv is fed one physical line at a time, so that we know which line a cell began in; every line's end goes in as
 * one LF.  In strict mode it stops at a quote where none may be: one inside an unquoted cell is the cell's own and goes
 * in leniently, anything after a closing quote breaks the row.  Reading then goes on after the line in which the broken
 * cell was opened, because its quote is what is wrong.
 */
enum { STRICT = CSV_STRICT | CSV_REPALL_NL, LENIENT = CSV_REPALL_NL };

struct csv {
	struct smv_pool *pool;
	struct smv_lines *lines;
	struct smv_lines_place start;
	struct csv_parser parser;
	long row;
	char *text; /* the cells of the row, each ended by NUL */
	size_t used, room;
	size_t *starts; /* where in text each cell begins */
	const char **cells;
	size_t count, cells_room;
	bool ended, bare_quotes, clean;
};

/* A cell that a line end stands inside: where it was opened, and where the line after that begins. */
struct open_cell {
	bool any;
	size_t column;
	long line;
	struct smv_lines_place after;
};

/* Whether a space, also a no-break one (0xC2 0xA0), may stand at the start or the end. */
static bool has_space_around(const unsigned char *bytes, size_t size)
{
	return size && (bytes[0] <= ' ' || bytes[0] == 0xC2 || bytes[size - 1] <= ' ' || bytes[size - 1] == 0xA0);
}

static void take_cell(void *bytes, size_t size, void *data)
{
	struct csv *csv = data;

	if (csv->count == csv->cells_room) {
		size_t room = csv->cells_room * 2 + 64;
		size_t *starts = smv_alloc(csv->pool, room * sizeof *starts);

		if (csv->count)
			memcpy(starts, csv->starts, csv->count * sizeof *starts);
		csv->starts = starts;
		csv->cells = smv_alloc(csv->pool, room * sizeof *csv->cells);
		csv->cells_room = room;
	}
	if (csv->room - csv->used <= size) {
		size_t room = (csv->used + size) * 2 + 4096;
		char *text = smv_alloc(csv->pool, room);

		if (csv->used)
			memcpy(text, csv->text, csv->used);
		csv->text = text;
		csv->room = room;
	}
	if (has_space_around(bytes, size))
		csv->clean = false;
	csv->starts[csv->count++] = csv->used;
	if (size)
		memcpy(csv->text + csv->used, bytes, size);
	csv->used += size;
	csv->text[csv->used++] = '\0';
}

static void end_row(int end, void *data)
{
	struct csv *csv = data;

	(void)end;
	csv->ended = true;
}

/* False in *right when a closing quote is followed by something else than a delimiter or the line's end. */
static int feed(struct csv *csv, const char *bytes, size_t size, bool *right)
{
	size_t done = 0;

	*right = true;
	for (;;) {
		done += csv_parse(&csv->parser, bytes + done, size - done, take_cell, end_row, csv);
		if (done >= size)
			return SMV_OK;
		if (csv_error(&csv->parser) != CSV_EPARSE)
			return smv_fail(SMV_INTERNAL, "libcsv: %s", csv_strerror(csv_error(&csv->parser)));
		*right = !csv->parser.quoted;
		if (!*right)
			return SMV_OK;
		csv->bare_quotes = true;
		csv_set_opts(&csv->parser, LENIENT);
		done += csv_parse(&csv->parser, bytes + done, 1, take_cell, end_row, csv);
		csv_set_opts(&csv->parser, STRICT);
	}
}

static void begin_row(struct csv *csv, struct smv_row *row)
{
	*row = (struct smv_row){ 0 };
	csv->count = csv->used = 0;
	csv->ended = csv->bare_quotes = false;
	csv->clean = true;
}

/*
 * Our own CSV puts a ' before a text that a spreadsheet would take for a formula (emit/writer.h says when): a cell of at
 * least one ' and then = + - @ tab or CR loses its first.  People type that ' in spreadsheets for the same reason.
 */
static const char *without_mark(const char *cell)
{
	size_t marks;

	if (*cell != '\'')
		return cell;
	marks = strspn(cell, "'");
	return cell[marks] && strchr("=+-@\t\r", cell[marks]) ? cell + 1 : cell;
}

static void finish_row(struct csv *csv, struct smv_row *row)
{
	size_t i;

	for (i = 0; i < csv->count; i++) {
		csv->cells[i] = without_mark(csv->text + csv->starts[i]);
		/* What stood after the mark is no longer trimmed. */
		csv->clean = csv->clean && csv->cells[i][0] != '\t' && csv->cells[i][0] != '\r';
	}
	row->cells = csv->cells;
	row->count = csv->count;
	row->bare_quotes = csv->bare_quotes;
	row->clean = csv->clean;
}

static void break_row(struct csv *csv, struct smv_row *row, enum smv_row_problem problem, const struct open_cell *open)
{
	row->problem = problem;
	row->column = (int)open->column;
	row->line = open->line;
	csv_fini(&csv->parser, NULL, NULL, NULL);
	smv_lines_seek(csv->lines, open->after);
}

static int next(void *self, struct smv_row *row)
{
	struct open_cell open = { 0 };
	struct csv *csv = self;
	struct smv_line line;
	bool right;
	int rc;

	begin_row(csv, row);
	while (!csv->ended) {
		if ((rc = smv_lines_next(csv->lines, &line)))
			return rc;
		if (line.end) {
			row->end = !open.any;
			if (open.any)
				break_row(csv, row, SMV_ROW_QUOTE_OPEN, &open);
			return SMV_OK;
		}
		if (!open.any) {
			row->line = line.number;
			row->row = ++csv->row;
		}
		csv->clean = csv->clean && smv_text_surely_composed(line.bytes, line.size);
		if ((rc = feed(csv, line.bytes, line.size, &right)))
			return rc;
		if (right && (rc = feed(csv, "\n", 1, &right)))
			return rc;
		if (!csv->ended && (!open.any || csv->count != open.column))
			open = (struct open_cell){ true, csv->count, line.number, smv_lines_tell(csv->lines) };
		if (!right) {
			break_row(csv, row, SMV_ROW_QUOTE_INSIDE, &open);
			return SMV_OK;
		}
	}
	finish_row(csv, row);
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

int smv_csv_open(struct smv_rows *rows, struct smv_lines *lines, char delimiter)
{
	struct smv_pool *pool = smv_pool_open();
	struct csv *csv = smv_alloc(pool, sizeof *csv);

	csv->pool = pool;
	csv->lines = lines;
	csv->start = smv_lines_tell(lines);
	csv_init(&csv->parser, STRICT);
	csv_set_delim(&csv->parser, (unsigned char)delimiter);
	csv_set_blk_size(&csv->parser, 64 * 1024);
	*rows = (struct smv_rows){ next, rewind_rows, close_rows, csv };
	return SMV_OK;
}

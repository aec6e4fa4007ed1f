/* SPDX-License-Identifier: EUPL-1.2 */
/* The filled cells of a row, wherever they stand. */
#include "read/book/cells.h"
#include "base/text.h"
#include "samverkan/pool.h"

#include <string.h>

static const size_t row_max = 16 * 1024 * 1024;
enum { LARGE = 64 * 1024 };

/* Copied texts move while the row grows: until its end they are known by where they begin. */
struct filled {
	size_t column, at;
	const char *text; /* NULL: copied, begins at `at` */
};

struct smv_cells {
	struct smv_pool *pool, *scratch;
	struct smv_mark scratch_start;
	const char **texts; /* "" wherever the row has nothing */
	size_t room;
	struct filled *filled;
	size_t count, filled_room;
	char *copies;
	size_t used, copies_room;
};

struct smv_cells *smv_cells_open(void)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_cells *cells = smv_alloc(pool, sizeof *cells);

	cells->pool = pool;
	cells->scratch = smv_pool_open();
	cells->scratch_start = smv_mark(cells->scratch);
	return cells;
}

void smv_cells_close(struct smv_cells *cells)
{
	if (!cells)
		return;
	smv_pool_close(cells->scratch);
	smv_pool_close(cells->pool);
}

void smv_cells_begin(struct smv_cells *cells)
{
	size_t i;

	for (i = 0; i < cells->count; i++)
		if (cells->filled[i].column < cells->room)
			cells->texts[cells->filled[i].column] = "";
	cells->count = cells->used = 0;
}

static void note(struct smv_cells *cells, size_t column, const char *text, size_t at)
{
	cells->filled = smv_grow(cells->pool, cells->filled, cells->count, &cells->filled_room, sizeof *cells->filled);
	cells->filled[cells->count++] = (struct filled){ column, at, text };
}

void smv_cells_put(struct smv_cells *cells, size_t column, const char *text)
{
	if (*text)
		note(cells, column, text, 0);
}

/* The text trimmed and composed; a long one is not kept, so that rows of ever longer ones do not add up. */
static const char *clean(struct smv_cells *cells, const char *text, size_t size)
{
	if (size > LARGE) {
		smv_pool_close(cells->scratch);
		cells->scratch = smv_pool_open();
		cells->scratch_start = smv_mark(cells->scratch);
	}
	smv_reset(cells->scratch, cells->scratch_start);
	return smv_text_clean(cells->scratch, text);
}

bool smv_cells_put_copy(struct smv_cells *cells, size_t column, size_t times, const char *text)
{
	size_t size, i;

	text = clean(cells, text, strlen(text));
	size = strlen(text) + 1;
	if (size == 1)
		return true;
	if (size > row_max - cells->used)
		return false;
	if (size > cells->copies_room - cells->used) {
		size_t room = (cells->used + size) * 2 + 4096;
		char *larger = smv_alloc(cells->pool, room);

		if (cells->used)
			memcpy(larger, cells->copies, cells->used);
		cells->copies = larger;
		cells->copies_room = room;
	}
	memcpy(cells->copies + cells->used, text, size);
	for (i = 0; i < times; i++)
		note(cells, column + i, NULL, cells->used);
	cells->used += size;
	return true;
}

size_t smv_cells_filled(const struct smv_cells *cells)
{
	return cells->count;
}

static void widen(struct smv_cells *cells, size_t columns)
{
	size_t room = cells->room ? cells->room : 32, i;
	const char **larger;

	while (room < columns)
		room *= 2;
	if (room == cells->room)
		return;
	larger = smv_alloc(cells->pool, room * sizeof *larger);
	for (i = 0; i < room; i++)
		larger[i] = "";
	cells->texts = larger;
	cells->room = room;
}

bool smv_cells_finish(struct smv_cells *cells, struct smv_row *row)
{
	bool once = true;
	size_t i;

	row->count = 0;
	for (i = 0; i < cells->count; i++)
		if (cells->filled[i].column >= row->count)
			row->count = cells->filled[i].column + 1;
	widen(cells, row->count);
	for (i = 0; i < cells->count; i++) {
		const struct filled *f = &cells->filled[i];

		once = once && !*cells->texts[f->column];
		cells->texts[f->column] = f->text ? f->text : cells->copies + f->at;
	}
	row->cells = cells->texts;
	row->room = cells->room;
	row->clean = true;
	return once;
}

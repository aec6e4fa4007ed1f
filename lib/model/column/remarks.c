/* SPDX-License-Identifier: EUPL-1.2 */
/* What is said of the columns of a file: which are not used, and how the others were understood. */
#include "model/column/remarks.h"
#include "base/language.h"
#include "model/column/columns.h"
#include "samverkan/pool.h"

#include <string.h>

/* `column D "Anteckning"`; with what it is in brackets where its cells have been looked at. */
static const char *name_column(struct smv_pool *pool, const struct smv_column_map *map, int column, bool with_kind)
{
	const char *label = smv_column_kind_label(map->facts[column].kind), *name;
	char letters[SMV_COLUMN_ROOM];

	name = smv_printf(pool, _("column %s \"%s\""), smv_column_letters(letters, column), map->header->names[column]);
	if (!with_kind || !map->facts[column].looked)
		return name;
	if (map->facts[column].unit.kind == SMV_UNIT_CURRENCY)
		label = smv_printf(pool, _("in another currency, %s"), map->facts[column].unit.word);
	return label ? smv_printf(pool, "%s (%s)", name, label) : name;
}

const char *smv_columns_unused(struct smv_pool *pool, const struct smv_column_map *map)
{
	const char **parts = smv_alloc(pool, (map->header->count + 1) * sizeof *parts);
	size_t count = 0, size = 1, i;
	char *list, *end;

	for (i = 0; i < map->header->count; i++) {
		if (map->used[i] || !map->header->names[i][0])
			continue;
		parts[count] = name_column(pool, map, (int)i, true);
		size += strlen(parts[count++]) + strlen(", ");
	}
	list = end = smv_alloc(pool, size);
	for (i = 0; i < count; i++)
		end = stpcpy(stpcpy(end, i ? ", " : ""), parts[i]);
	return list;
}

struct remarks {
	struct smv_pool *pool;
	struct smv_column_remark *items;
	size_t count, room;
};

static void remark(struct remarks *r, const struct smv_column_map *map, int column, const char *key, size_t cells, const char *text)
{
	r->items = smv_grow(r->pool, r->items, r->count, &r->room, sizeof *r->items);
	r->items[r->count++] = (struct smv_column_remark){ column, map->header->names[column], key, cells, text };
}

static const char *key_of(const struct smv_column_map *map, int column)
{
	size_t i;
	const int *c;

	for (i = 0; i < map->field_count; i++)
		for (c = map->columns[i]; *c >= 0; c++)
			if (*c == column)
				return map->fields[i].key;
	return "";
}

static void remark_on_units(struct remarks *r, const struct smv_column_map *map, int column)
{
	const struct smv_column_facts *f = &map->facts[column];

	if (f->read_as)
		remark(r, map, column, "read-as", 0, smv_printf(r->pool, _("read as %s"), _(f->read_as)));
	if (f->unit.power > 0 && (f->unit.kind == SMV_UNIT_KRONOR || f->unit.kind == SMV_UNIT_MANY))
		remark(r, map, column, "unit", 0,
		       smv_printf(r->pool, f->of_title ? _("in %s as stands above the table, read as kronor")
						       : _("in %s by its header, which is applied"), f->unit.word));
	if (f->units_read)
		remark(r, map, column, "cell-units", f->units_read,
		       smv_printf(r->pool, smv_translate_plural("%zu cell names a unit of its own (%s), read as the number in it",
								"%zu cells name a unit of their own (%s), read as the numbers in it",
								f->units_read), f->units_read, f->unit_read));
}

static void remark_on_cells(struct remarks *r, const struct smv_column_map *map, int column)
{
	const struct smv_column_facts *f = &map->facts[column];

	if (f->ticks)
		remark(r, map, column, "ticks", f->votes.ticks, _("nothing but x and blanks, an x is read as yes and a blank as no"));
	if (f->marks_read)
		remark(r, map, column, "marks", f->marks_read,
		       smv_printf(r->pool, smv_translate_plural("%zu cell holds a mark alone and is read as empty",
								"%zu cells hold a mark alone and are read as empty", f->marks_read),
				  f->marks_read));
	if (f->either_read && f->order == SMV_DATE_EITHER)
		remark(r, map, column, "day-first", f->either_read,
		       smv_printf(r->pool, smv_translate_plural("%zu date can have its day or its month first, read with the day first",
								"%zu dates can have their day or their month first, read with the day first",
								f->either_read), f->either_read));
	if (f->passed)
		remark(r, map, column, "passed-over", f->passed,
		       smv_printf(r->pool, smv_translate_plural("%zu cell is not taken in, for %s goes before it; to turn that round: --map '%s=%s'",
								"%zu cells are not taken in, for %s goes before them; to turn that round: "
								"--map '%s=%s'", f->passed),
				  f->passed, name_column(r->pool, map, f->passed_for, false), key_of(map, column),
				  map->header->names[column]));
}

size_t smv_columns_remarks(struct smv_pool *pool, const struct smv_column_map *map, const struct smv_column_remark **remarks)
{
	struct remarks r = { .pool = pool };
	const int *c;
	size_t i;

	for (i = 0; i < map->header->count; i++)
		if (map->used[i]) {
			remark_on_units(&r, map, (int)i);
			remark_on_cells(&r, map, (int)i);
		}
	for (c = map->nameless; *c >= 0; c++)
		if (map->facts[*c].passed)
			remark(&r, map, *c, "nameless", map->facts[*c].passed,
			       smv_printf(pool, smv_translate_plural("%zu cell is not read, the column has no header",
								     "%zu cells are not read, the column has no header",
								     map->facts[*c].passed), map->facts[*c].passed));
	*remarks = r.items;
	return r.count;
}

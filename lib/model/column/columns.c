/* SPDX-License-Identifier: EUPL-1.2 */
/* Which columns of a file feed which field. */
#include "model/column/columns.h"
#include "base/language.h"
#include "base/synonyms.h"
#include "base/text.h"
#include "model/column/decode.h"
#include "samverkan/pool.h"

#include <string.h>

enum { SHEETS_NAMED = 10, USUAL_HEADERS = 4 };

static size_t count_fields(const struct smv_field *fields)
{
	size_t count = 0;

	while (fields[count].kind != SMV_FIELD_END)
		count++;
	return count;
}

static struct smv_column_map *new_map(struct smv_pool *pool, const struct smv_field *fields,
				      const struct smv_header *header)
{
	struct smv_column_map *map = smv_alloc(pool, sizeof *map);
	size_t i, j;

	*map = (struct smv_column_map){ .fields = fields, .header = header, .field_count = count_fields(fields) };
	map->columns = smv_alloc(pool, (map->field_count + 1) * sizeof *map->columns);
	map->words = smv_alloc(pool, (map->field_count + 1) * sizeof *map->words);
	map->used = smv_alloc(pool, header->count + 1);
	map->facts = smv_column_facts_of(pool, header);
	map->nameless = smv_alloc(pool, (header->count + 1) * sizeof *map->nameless);
	for (i = j = 0; i < header->count; i++)
		if (!header->names[i][0])
			map->nameless[j++] = (int)i;
	map->nameless[j] = -1;
	map->yes_no = smv_choice_words(pool, smv_yes_no_words);
	for (i = 0; i < map->field_count; i++) {
		map->words[i] = smv_value_words(pool, &fields[i]);
		map->columns[i] = smv_alloc(pool, (header->count + 1) * sizeof **map->columns);
		for (j = 0; j <= header->count; j++)
			map->columns[i][j] = -1;
	}
	return map;
}

/* The column of that header: as it stands, else as headers are matched; -1 when there is none. */
static int find_header(struct smv_pool *pool, const struct smv_header *header, const char *name)
{
	const char *bare = smv_text_bare(pool, name);
	size_t i;

	for (i = 0; *name && i < header->count; i++)
		if (!strcmp(header->names[i], name))
			return (int)i;
	for (i = 0; *bare && i < header->count; i++)
		if (!strcmp(smv_text_bare(pool, header->names[i]), bare))
			return (int)i;
	return -1;
}

/* One FIELD=HEADER of --map. */
static bool map_by_hand(struct smv_pool *pool, struct smv_column_map *map, const char *pair,
			struct smv_findings *findings)
{
	struct smv_place place = { .header = "--map", .column = -1 };
	const char *equals = strchr(pair, '=');
	const struct smv_field *field = NULL;
	int column, *columns;

	if (equals)
		field = smv_field_by_key(map->fields, smv_copy_bytes(pool, pair, (size_t)(equals - pair)));
	if (!field) {
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_MAP_FIELD,
				_("'%s' names no field, write FIELD=HEADER with a field of samverkan-columns(5)"), pair);
		return false;
	}
	column = find_header(pool, map->header, smv_text_clean(pool, equals + 1));
	if (column < 0) {
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_MAP_HEADER, _("'%s' names no column of %s"), pair,
				map->header->file);
		return false;
	}
	for (columns = map->columns[field - map->fields]; *columns >= 0 && *columns != column; columns++)
		;
	*columns = column;
	map->used[column] = true;
	return true;
}

/* Puts a column into a field's list, which is kept in the order of the ranks. */
static void put_column(int *columns, int *ranks, int column, int rank)
{
	size_t at = 0, last;

	while (columns[at] >= 0 && ranks[at] <= rank)
		at++;
	for (last = at; columns[last] >= 0; last++)
		;
	for (; last > at; last--) {
		columns[last] = columns[last - 1];
		ranks[last] = ranks[last - 1];
	}
	columns[at] = column;
	ranks[at] = rank;
}

/* Whether an amount of kronor can stand in the column. */
static bool is_in_kronor(const struct smv_column_facts *facts)
{
	return facts->unit.kind == SMV_UNIT_NONE || facts->unit.kind == SMV_UNIT_KRONOR || facts->unit.kind == SMV_UNIT_MANY;
}

/* Under headings over several columns, one whose own name no other has may be known by that alone. */
static const char *own_name(const struct smv_header *header, size_t column)
{
	size_t i;

	for (i = 0; i < header->count; i++)
		if (i != column && !strcmp(header->own[i], header->own[column]))
			return "";
	return header->own[column];
}

/* The columns that no header names as a whole, by what stands under their group's heading. */
static void put_own_columns(struct smv_column_map *map, size_t field, struct smv_words *words, int *ranks)
{
	size_t column;
	int rank;

	for (column = 0; map->header->own && column < map->header->count; column++) {
		rank = map->used[column] ? -1 : smv_words_find(words, own_name(map->header, column));
		if (rank < 0 || (map->fields[field].kind == SMV_FIELD_MONEY && !is_in_kronor(&map->facts[column])))
			continue;
		put_column(map->columns[field], ranks, (int)column, rank);
		map->used[column] = true;
	}
}

/* Lists the columns whose headers name the field; for amounts, either those in kronor (fitting) or the others. */
static void put_columns(struct smv_column_map *map, size_t field, struct smv_words *words, int *ranks, bool fitting)
{
	bool money = map->fields[field].kind == SMV_FIELD_MONEY;
	size_t column;

	for (column = 0; column < map->header->count; column++) {
		int rank = smv_words_find(words, money ? map->facts[column].plain : map->header->names[column]);

		if (rank < 0 || (money && is_in_kronor(&map->facts[column]) != fitting))
			continue;
		put_column(map->columns[field], ranks, (int)column, rank);
		map->used[column] = true;
		if (rank > USUAL_HEADERS && (money || map->fields[field].kind == SMV_FIELD_DATE))
			map->facts[column].read_as = map->fields[field].label;
	}
}

/* Matches the headers with those of a field that --map has not settled. */
static void map_by_header(struct smv_pool *pool, struct smv_column_map *map, size_t field, int *ranks)
{
	struct smv_words *words = smv_field_words(pool, &map->fields[field]);

	if (map->columns[field][0] >= 0)
		return;
	put_columns(map, field, words, ranks, true);
	if (map->fields[field].kind == SMV_FIELD_MONEY && map->columns[field][0] < 0)
		put_columns(map, field, words, ranks, false);
	if (map->columns[field][0] < 0)
		put_own_columns(map, field, words, ranks);
}

/* An amount cannot be read from a column in euro or percent. */
static bool check_units(const struct smv_column_map *map, size_t field, struct smv_findings *findings)
{
	const int *c;
	bool fine = true;

	for (c = map->columns[field]; map->fields[field].kind == SMV_FIELD_MONEY && *c >= 0; c++) {
		struct smv_place place = { .file = map->header->file, .column = *c, .header = map->header->names[*c] };
		struct smv_unit unit = map->facts[*c].unit;

		if (is_in_kronor(&map->facts[*c]))
			continue;
		fine = false;
		if (unit.kind == SMV_UNIT_UNCLEAR)
			smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_AMOUNT_UNIT,
				 _("the header and what stands above it name two units, leave one of them"));
		else if (unit.kind == SMV_UNIT_PERCENT)
			smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_AMOUNT_UNIT,
				 _("the column is in %s, which is no amount of money, write kronor"), unit.word);
		else
			smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_AMOUNT_CURRENCY,
				 _("the column is in another currency (%s), convert it to kronor and write so in the header"), unit.word);
	}
	return fine;
}

/* The other sheets of the workbook, of which one may be the one that is meant: `"Register" (3 rows)`; "" for none. */
static const char *name_sheets(struct smv_pool *pool, const struct smv_header *header)
{
	const char *list = "";
	size_t i;

	for (i = 0; i < header->sheet_count && i < SHEETS_NAMED; i++)
		list = smv_printf(pool, smv_translate_plural("%s%s\"%s\" (%zu row)", "%s%s\"%s\" (%zu rows)", header->sheets[i].rows), list,
				  i ? ", " : "", header->sheets[i].name, header->sheets[i].rows);
	return list;
}

void smv_columns_find_missing(struct smv_pool *pool, const struct smv_header *header, const struct smv_field *field,
			      struct smv_findings *findings)
{
	struct smv_place place = { .file = header->file, .column = -1 };
	const char *sheets = name_sheets(pool, header);

	if (header->count == 1 && header->names[0][strcspn(header->names[0], ",;|")])
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_COLUMN_MISSING,
				_("no column for %s, for the file is read as one column; say what parts its cells: --delimiter '%c'"),
				_(field->label), header->names[0][strcspn(header->names[0], ",;|")]);
	else if (*sheets)
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_COLUMN_MISSING,
				_("no column for %s on this sheet; read another one with --sheet, there are %s; or name one of its columns "
				  "'%s' or use --map %s=HEADER"), _(field->label), sheets, _(field->label), field->key);
	else
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_COLUMN_MISSING,
				_("no column for %s, name one of its columns '%s' or use --map %s=HEADER"), _(field->label), _(field->label),
				field->key);
}

struct smv_column_map *smv_columns_match(struct smv_pool *pool, const struct smv_field *fields,
					 const struct smv_header *header, const char *const *mapped,
					 size_t mapped_count, struct smv_findings *findings)
{
	struct smv_column_map *map = new_map(pool, fields, header);
	int *ranks = smv_alloc(pool, (header->count + 1) * sizeof *ranks);
	bool fine = true;
	size_t i;

	for (i = 0; i < mapped_count; i++)
		fine = map_by_hand(pool, map, mapped[i], findings) && fine;
	for (i = 0; i < map->field_count; i++) {
		map_by_header(pool, map, i, ranks);
		fine = check_units(map, i, findings) && fine;
		if (!fields[i].required || map->columns[i][0] >= 0)
			continue;
		smv_columns_find_missing(pool, header, &fields[i], findings);
		fine = false;
	}
	return fine ? map : NULL;
}

bool smv_columns_has_another_taker(const struct smv_column_map *map, size_t field, int column)
{
	size_t later;
	const int *c;

	for (later = field + 1; later < map->field_count; later++)
		for (c = map->columns[later]; *c >= 0; c++)
			if (*c == column)
				return true;
	return false;
}

/* Whether the meaning of a cell for a field depends on the other cells of the column. */
static bool depends(const struct smv_column_map *map, size_t field, int column)
{
	const struct smv_field *f = &map->fields[field];

	return f->kind == SMV_FIELD_DATE || f->kind == SMV_FIELD_YEAR || f->kind == SMV_FIELD_YES_NO || f->answered ||
	       (f->kind == SMV_FIELD_CODE && smv_columns_has_another_taker(map, field, column));
}

bool smv_columns_in_doubt(const struct smv_column_map *map, bool all)
{
	bool any = false;
	size_t i;
	const int *c;

	for (i = 0; i < map->field_count; i++)
		for (c = map->columns[i]; *c >= 0; c++)
			any = (map->facts[*c].in_doubt = map->facts[*c].in_doubt || depends(map, i, *c)) || any;
	for (i = 0; all && i < map->header->count; i++)
		if (!map->used[i])
			any = map->facts[i].in_doubt = true;
	return any;
}

/* Words of a column that may be kinds or categories: is it of kinds? */
static void look_for_codes(struct smv_column_map *map, const struct smv_record *record)
{
	size_t i;
	const int *c;

	for (i = 0; i < map->field_count; i++) {
		const struct smv_field *f = &map->fields[i];

		for (c = map->columns[i]; f->kind == SMV_FIELD_CODE && *c >= 0; c++) {
			int found = record->cells[*c][0] ? smv_words_find(map->words[i], record->cells[*c]) : -1;

			map->facts[*c].votes.codes += found >= 0 && !f->choices[found].rest;
		}
	}
}

void smv_columns_look(struct smv_column_map *map, const struct smv_record *record)
{
	size_t i;

	for (i = 0; i < map->header->count; i++)
		if (map->facts[i].in_doubt)
			smv_column_look(&map->facts[i], record, i, map->yes_no);
	look_for_codes(map, record);
}

void smv_columns_looked(struct smv_column_map *map)
{
	size_t i;

	for (i = 0; i < map->header->count; i++)
		if (map->facts[i].in_doubt)
			smv_column_settle(&map->facts[i]);
}

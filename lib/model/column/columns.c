/* SPDX-License-Identifier: EUPL-1.2 */
#include "model/column/columns.h"
#include "base/language.h"
#include "base/pool.h"
#include "base/text.h"
#include "base/synonyms.h"
#include "model/column/decode.h"

#include <string.h>

static size_t count_fields(const struct smv_field *fields)
{
	size_t count = 0;

	while (fields[count].kind != SMV_FIELD_END)
		count++;
	return count;
}

/* Drops the last word of a key when it is that word. */
static bool drop_word(char *key, const char *word)
{
	size_t length = strlen(key), size = strlen(word);

	if (length <= size || key[length - size - 1] != ' ' || strcmp(key + length - size, word) != 0)
		return false;
	key[length - size - 1] = '\0';
	return true;
}

/* What a header of money names, its unit dropped: "Belopp (öre)" is the amount, in öre. */
static const char *without_unit(struct smv_pool *pool, const char *header, bool *ore)
{
	char *key = smv_copy(pool, smv_text_key(pool, header));

	*ore = drop_word(key, "ore") || drop_word(key, "öre");
	if (*ore || drop_word(key, "kr") || drop_word(key, "sek") || drop_word(key, "kronor"))
		drop_word(key, "i");
	return key;
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
	map->ore = smv_alloc(pool, header->count + 1);
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

/* Matches the headers with those of a field that --map has not settled; amounts are the headers without their units. */
static void map_by_header(struct smv_pool *pool, struct smv_column_map *map, size_t field, const char *const *amounts,
			  int *ranks)
{
	const char *const *names = map->fields[field].kind == SMV_FIELD_MONEY ? amounts : map->header->names;
	struct smv_words *words = smv_field_words(pool, &map->fields[field]);
	size_t column;

	if (map->columns[field][0] >= 0)
		return;
	for (column = 0; column < map->header->count; column++) {
		int rank = smv_words_find(words, names[column]);

		if (rank < 0)
			continue;
		put_column(map->columns[field], ranks, (int)column, rank);
		map->used[column] = true;
	}
}

struct smv_column_map *smv_columns_match(struct smv_pool *pool, const struct smv_field *fields,
					 const struct smv_header *header, const char *const *mapped,
					 size_t mapped_count, struct smv_findings *findings)
{
	struct smv_column_map *map = new_map(pool, fields, header);
	const char **amounts = smv_alloc(pool, (header->count + 1) * sizeof *amounts);
	int *ranks = smv_alloc(pool, (header->count + 1) * sizeof *ranks);
	struct smv_place place = { .file = header->file, .column = -1 };
	bool fine = true;
	size_t i;

	for (i = 0; i < header->count; i++)
		amounts[i] = without_unit(pool, header->names[i], &map->ore[i]);
	for (i = 0; i < mapped_count; i++)
		fine = map_by_hand(pool, map, mapped[i], findings) && fine;
	for (i = 0; i < map->field_count; i++) {
		map_by_header(pool, map, i, amounts, ranks);
		if (!fields[i].required || map->columns[i][0] >= 0)
			continue;
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_COLUMN_MISSING,
				_("no column for %s, name one of its columns '%s' or use --map %s=HEADER"), _(fields[i].label),
				_(fields[i].label), fields[i].key);
		fine = false;
	}
	return fine ? map : NULL;
}

const char *smv_columns_unused(struct smv_pool *pool, const struct smv_column_map *map)
{
	const char **parts = smv_alloc(pool, (map->header->count + 1) * sizeof *parts);
	char letters[SMV_COLUMN_ROOM], *list, *end;
	size_t count = 0, size = 1, i;

	for (i = 0; i < map->header->count; i++) {
		if (map->used[i] || !map->header->names[i][0])
			continue;
		parts[count] = smv_printf(pool, _("column %s \"%s\""), smv_column_letters(letters, (int)i),
					  map->header->names[i]);
		size += strlen(parts[count++]) + strlen(", ");
	}
	list = end = smv_alloc(pool, size);
	for (i = 0; i < count; i++)
		end = stpcpy(stpcpy(end, i ? ", " : ""), parts[i]);
	return list;
}

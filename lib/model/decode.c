/* SPDX-License-Identifier: EUPL-1.2 */
#include "model/decode.h"
#include "base/date.h"
#include "base/dictionary.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "base/text.h"
#include "base/value.h"
#include "model/giro.h"
#include "model/org_number.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const struct smv_choice yes_no_words[] = {
	{ "yes", N_("yes"), "ja|j|y|1|true|sant|x" },
	{ "no", N_("no"), "nej|n|0|false|falskt" },
	{ 0 },
};

static bool decode_code(const struct smv_field *field, const char *text, void *member, const struct smv_place *place,
			struct smv_findings *findings)
{
	const struct smv_choice *choice = smv_choice_by_word(field->choices, text);
	const char *known = "";

	if (choice) {
		*(const char **)member = choice->code;
		return true;
	}
	for (choice = field->choices; choice->code; choice++)
		known = smv_printf(findings->pool, "%s%s%s", known, *known ? ", " : "", _(choice->label));
	smv_find(findings, SMV_ERROR, place, "code-unknown", _("'%s' is not known here, write one of: %s"), text, known);
	return false;
}

static bool decode_yes_no(const char *text, void *member, const struct smv_place *place, struct smv_findings *findings)
{
	const struct smv_choice *choice = smv_choice_by_word(yes_no_words, text);

	if (!choice) {
		smv_find(findings, SMV_ERROR, place, "yes-no-unreadable", _("'%s' is neither yes nor no"), text);
		return false;
	}
	*(enum smv_yes_no *)member = choice == yes_no_words ? SMV_YES : SMV_NO;
	return true;
}

static bool decode_money(struct smv_pool *pool, const char *text, char decimal_mark, void *member,
			 const struct smv_place *place, struct smv_findings *findings)
{
	enum smv_number_problem problem = smv_number_read(text, decimal_mark, member);

	if (!problem)
		return true;
	smv_find(findings, SMV_ERROR, place, smv_number_rule(problem), "%s", smv_number_complaint(pool, problem, text));
	return false;
}

static bool decode_date(const char *text, void *member, const struct smv_place *place, struct smv_findings *findings)
{
	if (smv_date_read(text, member))
		return true;
	smv_find(findings, SMV_ERROR, place, "date-unreadable", _("'%s' is no day of the calendar, write it like 2024-03-31"), text);
	return false;
}

static bool decode_year(const char *text, void *member, const struct smv_place *place, struct smv_findings *findings)
{
	int32_t day;
	char *end;
	long year = strtol(text, &end, 10);

	if (!*end && year >= 1000 && year <= 2999) {
		*(int64_t *)member = year;
		return true;
	}
	if (smv_date_read(text, &day)) {
		*(int64_t *)member = smv_date_year(day);
		return true;
	}
	smv_find(findings, SMV_ERROR, place, "year-unreadable", _("'%s' is no year, write it like 1974"), text);
	return false;
}

static bool decode_org_number(struct smv_pool *pool, const char *text, void *member, const struct smv_place *place,
			      struct smv_findings *findings)
{
	enum smv_org_number_problem problem = smv_org_number_read(pool, text, member);

	if (!problem)
		return true;
	smv_find(findings, SMV_ERROR, place, smv_org_number_rule(problem), "%s", smv_org_number_complaint(pool, problem, text));
	return false;
}

static bool decode_checked_text(const char *text, bool holds, void *member, const char *rule, const char *complaint,
				const struct smv_place *place, struct smv_findings *findings)
{
	if (holds)
		*(const char **)member = text;
	else
		smv_find(findings, SMV_ERROR, place, rule, "'%s' %s", text, complaint);
	return holds;
}

bool smv_decode_field(struct smv_pool *pool, const struct smv_field *field, const char *text, char decimal_mark, void *object,
		      const struct smv_place *place, struct smv_findings *findings)
{
	void *member = (char *)object + field->at;
	const struct smv_field alone[] = { *field, { .kind = SMV_FIELD_END } };

	text = smv_text_clean(pool, text);
	smv_fields_clear(alone, object);
	if (!*text && field->required) {
		smv_find(findings, SMV_ERROR, place, "field-missing", _("%s is missing, fill it in"), _(field->label));
		return false;
	}
	if (!*text)
		return true;
	switch (field->kind) {
	case SMV_FIELD_TEXT:
		*(const char **)member = smv_copy(pool, text);
		return true;
	case SMV_FIELD_CODE:
		return decode_code(field, text, member, place, findings);
	case SMV_FIELD_YES_NO:
		return decode_yes_no(text, member, place, findings);
	case SMV_FIELD_MONEY:
		return decode_money(pool, text, decimal_mark, member, place, findings);
	case SMV_FIELD_DATE:
		return decode_date(text, member, place, findings);
	case SMV_FIELD_YEAR:
		return decode_year(text, member, place, findings);
	case SMV_FIELD_ORG_NUMBER:
		return decode_org_number(pool, text, member, place, findings);
	case SMV_FIELD_GIRO:
		return decode_checked_text(smv_copy(pool, text), smv_giro_holds(text), member, "giro-check-digit",
					   _("is no bankgiro or plusgiro number, look it up"), place, findings);
	case SMV_FIELD_EMAIL:
		return decode_checked_text(smv_copy(pool, text), strchr(text, '@') != NULL, member, "email-unreadable",
					   _("is no e-mail address"), place, findings);
	case SMV_FIELD_END:
		break;
	}
	return false;
}

static size_t count_fields(const struct smv_field *fields)
{
	size_t count = 0;

	while (fields[count].kind != SMV_FIELD_END)
		count++;
	return count;
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

static int find_header(struct smv_pool *pool, const struct smv_header *header, const char *name)
{
	const char *bare = smv_text_bare(pool, name);
	size_t i;

	for (i = 0; i < header->count; i++)
		if (!strcmp(header->names[i], name) || !strcmp(smv_text_bare(pool, header->names[i]), bare))
			return (int)i;
	return -1;
}

/* Whether a column of money is in öre: its header is the field's key with _ore, as export writes it. */
static bool in_ore(struct smv_pool *pool, const struct smv_field *field, const char *header)
{
	return field->kind == SMV_FIELD_MONEY &&
	       !strcmp(smv_text_bare(pool, header), smv_text_bare(pool, smv_printf(pool, "%s_ore", field->key)));
}

/* A column of codes holds a few words again and again: each is looked up once. */
struct smv_known_words {
	struct smv_dictionary *dictionary;
	const struct smv_choice **choices; /* under the words' numbers; NULL for a word that names none */
	size_t room;
};

enum { WORDS_MOST = 1000 };

static const struct smv_choice *choice_of(const struct smv_column_map *map, size_t field, const char *text)
{
	const struct smv_choice *choices = map->fields[field].choices;
	struct smv_known_words *words = &map->words[field];
	size_t length = strlen(text), at;
	bool is_new;

	if (!words->dictionary)
		words->dictionary = smv_dictionary_new(map->pool);
	at = smv_dictionary_find(words->dictionary, text, length);
	if (at != SMV_NO_WORD)
		return words->choices[at];
	if (smv_dictionary_count(words->dictionary) == WORDS_MOST)
		return smv_choice_by_word(choices, text);
	at = smv_dictionary_add(words->dictionary, text, length, &is_new);
	words->choices = smv_grow(map->pool, words->choices, at, &words->room, sizeof *words->choices);
	return words->choices[at] = smv_choice_by_word(choices, text);
}

/* One FIELD=HEADER of --map. */
static bool map_by_hand(struct smv_pool *pool, struct smv_column_map *map, const char *pair, struct smv_findings *findings)
{
	struct smv_place place = { .header = "--map", .column = -1 };
	const char *equals = strchr(pair, '=');
	const struct smv_field *field = NULL;
	int column;

	if (equals)
		field = smv_field_by_key(map->fields, smv_copy_bytes(pool, pair, (size_t)(equals - pair)));
	if (!field) {
		smv_find(findings, SMV_ERROR, &place, "map-field", _("'%s' names no field, write FIELD=HEADER with a field of samverkan-columns(5)"),
			 pair);
		return false;
	}
	column = find_header(pool, map->header, equals + 1);
	if (column < 0) {
		smv_find(findings, SMV_ERROR, &place, "map-header", _("'%s' names no column of %s"), pair, map->header->file);
		return false;
	}
	map->columns[field - map->fields][0] = column;
	map->used[column] = true;
	return true;
}

static void map_by_header(struct smv_pool *pool, struct smv_column_map *map, size_t field, int *ranks)
{
	int *columns = map->columns[field], rank;
	size_t column;

	if (columns[0] >= 0)
		return; /* --map has settled it */
	for (column = 0; column < map->header->count; column++) {
		bool ore = in_ore(pool, &map->fields[field], map->header->names[column]);

		if (!ore && !smv_field_accepts(&map->fields[field], map->header->names[column], &rank))
			continue;
		put_column(columns, ranks, (int)column, ore ? 0 : rank);
		map->used[column] = true;
		map->ore[column] = ore;
	}
}

struct smv_column_map *smv_columns_match(struct smv_pool *pool, const struct smv_field *fields, const struct smv_header *header,
					 const char *const *mapped, size_t mapped_count, struct smv_findings *findings)
{
	struct smv_column_map *map = smv_alloc(pool, sizeof *map);
	int *ranks = smv_alloc(pool, (header->count + 1) * sizeof *ranks);
	struct smv_place place = { .file = header->file, .column = -1 };
	bool fine = true;
	size_t i, j;

	*map = (struct smv_column_map){ .pool = pool, .fields = fields, .header = header, .field_count = count_fields(fields) };
	map->words = smv_alloc(pool, (map->field_count + 1) * sizeof *map->words);
	map->columns = smv_alloc(pool, (map->field_count + 1) * sizeof *map->columns);
	map->used = smv_alloc(pool, header->count + 1);
	map->ore = smv_alloc(pool, header->count + 1);
	for (i = 0; i < map->field_count; i++) {
		map->columns[i] = smv_alloc(pool, (header->count + 1) * sizeof **map->columns);
		for (j = 0; j <= header->count; j++)
			map->columns[i][j] = -1;
	}
	for (i = 0; i < mapped_count; i++)
		fine = map_by_hand(pool, map, mapped[i], findings) && fine;
	for (i = 0; i < map->field_count; i++) {
		map_by_header(pool, map, i, ranks);
		if (!fields[i].required || map->columns[i][0] >= 0)
			continue;
		smv_find(findings, SMV_ERROR, &place, "column-missing",
			 _("no column for %s, name one of its columns '%s' or use --map %s=HEADER"), _(fields[i].label), fields[i].key, fields[i].key);
		fine = false;
	}
	return fine ? map : NULL;
}

const char *smv_columns_unused(struct smv_pool *pool, const struct smv_column_map *map)
{
	char letters[SMV_COLUMN_ROOM];
	const char *list = "";
	size_t i;

	for (i = 0; i < map->header->count; i++)
		if (!map->used[i] && map->header->names[i][0])
			list = smv_printf(pool, _("%s%scolumn %s \"%s\""), list, *list ? ", " : "", smv_column_letters(letters, (int)i),
					  map->header->names[i]);
	return list;
}

/* Whether another field after this one takes what the column holds, when this one does not. */
static bool has_another_taker(const struct smv_column_map *map, size_t field, int column)
{
	size_t later;
	const int *c;

	for (later = field + 1; later < map->field_count; later++)
		for (c = map->columns[later]; *c >= 0; c++)
			if (*c == column)
				return true;
	return false;
}

/* The cell that a field takes: the first filled one that no earlier field took; -1 for none. */
static int choose_column(const struct smv_column_map *map, const struct smv_record *record, size_t field, const bool *taken)
{
	const struct smv_field *f = &map->fields[field];
	const int *c;

	for (c = map->columns[field]; *c >= 0; c++) {
		if (!record->cells[*c][0] || taken[*c])
			continue;
		if (f->kind == SMV_FIELD_CODE && has_another_taker(map, field, *c) &&
		    !choice_of(map, field, record->cells[*c]))
			continue;
		return *c;
	}
	return -1;
}

/* The amount was read as hundredths of what stands in the cell; a cell in öre must be whole. */
static bool from_ore(const struct smv_field *field, const char *text, void *object, const struct smv_place *place,
		     struct smv_findings *findings)
{
	int64_t *amount = (int64_t *)(void *)((char *)object + field->at);

	if (*amount % 100 != 0) {
		smv_find(findings, SMV_ERROR, place, "amount-decimals", _("'%s' is no whole number of öre"), text);
		return false;
	}
	*amount /= 100;
	return true;
}

/* One filled cell into its field. */
static bool decode_cell(struct smv_pool *pool, const struct smv_column_map *map, const struct smv_record *record, size_t field,
			int column, void *object, struct smv_findings *findings)
{
	const struct smv_field *f = &map->fields[field];
	const struct smv_choice *choice = f->kind == SMV_FIELD_CODE ? choice_of(map, field, record->cells[column]) : NULL;
	struct smv_place place = smv_place_of(record, column);

	if (choice) {
		*(const char **)(void *)((char *)object + f->at) = choice->code;
		return true;
	}
	if (!smv_decode_field(pool, f, record->cells[column], record->header->decimal_marks ? record->header->decimal_marks[column] : 0,
			      object, &place, findings))
		return false;
	return !map->ore[column] || from_ore(f, record->cells[column], object, &place, findings);
}

bool smv_decode_row(struct smv_pool *pool, const struct smv_column_map *map, const struct smv_record *record, void *object,
		    struct smv_findings *findings)
{
	bool *taken = smv_alloc(pool, record->header->count + 1);
	struct smv_place place;
	bool fine = true;
	size_t i;

	smv_fields_clear(map->fields, object);
	for (i = 0; i < map->field_count; i++) {
		int column = choose_column(map, record, i, taken);

		if (column >= 0) {
			taken[column] = true;
			fine = decode_cell(pool, map, record, i, column, object, findings) && fine;
		} else if (map->fields[i].required) {
			place = smv_place_of(record, map->columns[i][0]);
			fine = smv_decode_field(pool, &map->fields[i], "", 0, object, &place, findings) && fine;
		}
	}
	return fine;
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* The cells of a row into the fields of an object. */
#include "model/column/decode.h"
#include "base/language.h"
#include "base/synonyms.h"
#include "base/text.h"
#include "base/value.h"
#include "model/column/measure.h"
#include "model/email.h"
#include "model/giro.h"
#include "model/org_number.h"
#include "samverkan/date.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { NAME_MAX_CHARACTERS = 1000 };

struct smv_words *smv_value_words(struct smv_pool *pool, const struct smv_field *field)
{
	if (field->kind == SMV_FIELD_CODE)
		return smv_choice_words(pool, field->choices);
	return field->kind == SMV_FIELD_YES_NO || field->answered ? smv_choice_words(pool, smv_yes_no_words) : NULL;
}

static bool decode_code(const struct smv_field *field, struct smv_words *words, const char *text, void *member,
			const struct smv_place *place, struct smv_findings *findings)
{
	int found = smv_words_find(words, text);
	const struct smv_choice *choice;
	const char *known = "";

	if (found >= 0) {
		*(const char **)member = field->choices[found].code;
		return true;
	}
	for (choice = field->choices; choice->code; choice++)
		known = smv_printf(findings->pool, "%s%s%s", known, *known ? ", " : "", _(choice->label));
	smv_finding_add(findings, SMV_ERROR, place, SMV_ID_CODE_UNKNOWN, _("'%s' is not known here, write one of: %s"), text, known);
	return false;
}

static bool decode_yes_no(struct smv_words *words, const char *text, void *member, const struct smv_place *place,
			  struct smv_findings *findings)
{
	int found = smv_words_find(words, text);

	if (found < 0) {
		smv_finding_add(findings, SMV_ERROR, place, SMV_ID_YES_NO_UNREADABLE, _("'%s' is neither yes nor no"), text);
		return false;
	}
	*(enum smv_yes_no *)member = found == 0 ? SMV_YES : SMV_NO;
	return true;
}

/* Which day 4/5/2026 is, the other dates of its column show: if one of them has its month first, it is refused. */
static bool is_clear(const char *text, struct smv_column_facts *facts, const struct smv_place *place, struct smv_findings *findings)
{
	enum smv_date_order order = smv_date_order_of(text);

	if (order == SMV_DATE_MONTH_FIRST) {
		smv_finding_add(findings, SMV_ERROR, place, SMV_ID_DATE_ORDER, _("'%s' has its month first, write it like 2024-03-31"), text);
		return false;
	}
	if (order != SMV_DATE_EITHER || !facts)
		return true;
	facts->either_read++;
	if (facts->order != SMV_DATE_MONTH_FIRST)
		return true;
	smv_finding_add(findings, SMV_ERROR, place, SMV_ID_DATE_ORDER,
		 place->line ? _("'%s' can be two days, and on line %ld of the column the month stands first; write it like 2024-03-31")
			     : _("'%s' can be two days, and on row %ld of the column the month stands first; write it like 2024-03-31"),
		 text, facts->order_line);
	return false;
}

static bool decode_date(const char *text, struct smv_column_facts *facts, void *member, const struct smv_place *place,
			struct smv_findings *findings)
{
	if (!is_clear(text, facts, place, findings))
		return false;
	if (smv_date_read(text, member))
		return true;
	smv_finding_add(findings, SMV_ERROR, place, SMV_ID_DATE_UNREADABLE, _("'%s' is no day of the calendar, write it like 2024-03-31"), text);
	return false;
}

static bool decode_year(struct smv_pool *pool, const char *text, void *member, const struct smv_place *place,
			struct smv_findings *findings)
{
	struct smv_unit unit;
	const char *number;
	int32_t day;
	char *end;
	long year;

	/* a workbook may show "1974 år" */
	year = strtol(smv_unit_split(pool, text, &number, &unit) && unit.kind == SMV_UNIT_COUNT ? number : text, &end, 10);

	if (!*end && year >= 1000 && year <= 2999) {
		*(int64_t *)member = year;
		return true;
	}
	if (smv_date_read(text, &day)) {
		*(int64_t *)member = smv_date_year(day);
		return true;
	}
	smv_finding_add(findings, SMV_ERROR, place, SMV_ID_YEAR_UNREADABLE, _("'%s' is no year, write it like 1974"), text);
	return false;
}

static bool decode_org_number(struct smv_pool *pool, const char *text, void *member, const struct smv_place *place,
			      struct smv_findings *findings)
{
	enum smv_org_number_problem problem = smv_org_number_read(pool, text, member);

	if (!problem)
		return true;
	smv_finding_add(findings, SMV_ERROR, place, smv_org_number_id(problem), "%s", smv_org_number_complaint(pool, problem, text));
	return false;
}

static bool decode_checked_text(const char *text, bool holds, void *member, enum smv_id id, const char *complaint,
				const struct smv_place *place, struct smv_findings *findings)
{
	if (holds)
		*(const char **)member = text;
	else
		smv_finding_add(findings, SMV_ERROR, place, id, "'%s' %s", text, complaint);
	return holds;
}

static bool decode_account(struct smv_pool *pool, const char *text, void *member, const struct smv_place *place,
			   struct smv_findings *findings)
{
	if (smv_account_is_personal(text)) {
		smv_finding_add(findings, SMV_ERROR, place, SMV_ID_ACCOUNT_PERSONAL,
				_("the number of this account is a personal identity number, which is not stored; ask for another account"));
		return false;
	}
	return decode_checked_text(smv_account_spell(pool, text, place->header), smv_giro_holds(text), member, SMV_ID_GIRO_CHECK_DIGIT,
				   _("is no bankgiro, plusgiro or bank account with its clearing number, look it up"), place, findings);
}

static bool decode_emails(struct smv_pool *pool, const char *text, void *member, const struct smv_place *place,
			  struct smv_findings *findings)
{
	const char *emails = smv_emails_read(pool, text);

	return decode_checked_text(emails ? emails : text, emails != NULL, member, SMV_ID_EMAIL_UNREADABLE,
				   _("is no e-mail address; several are parted by ;"), place, findings);
}

/* A name as no organisation has; it is not quoted. */
static bool is_too_long(const char *text, const struct smv_place *place, struct smv_findings *findings)
{
	size_t characters = 0;

	for (; *text; text++)
		characters += ((unsigned char)*text & 0xC0) != 0x80;
	if (characters <= NAME_MAX_CHARACTERS)
		return false;
	smv_finding_add(findings, SMV_ERROR, place, SMV_ID_NAME_LONG, _("the name has %zu characters, at most %d are read, shorten it"),
			characters, NAME_MAX_CHARACTERS);
	return true;
}

/* A text that may be an answer: a no means none, and an x counts only in a column of nothing but x and blanks. */
static bool decode_answer(struct smv_pool *pool, struct smv_words *words, const char *text, const struct smv_column_facts *facts,
			  void *member, const struct smv_place *place, struct smv_findings *findings)
{
	if (smv_is_tick(text) && !(facts && facts->ticks)) {
		smv_finding_add(findings, SMV_ERROR, place, SMV_ID_YES_NO_UNREADABLE,
			 _("'%s' stands beside other words here and is neither yes nor no, write which"), text);
		return false;
	}
	*(const char **)member = smv_words_find(words, text) == 1 ? NULL : smv_copy(pool, text);
	return true;
}

/* Decodes a clean text; words are the field's smv_value_words, facts those of its column or NULL. */
static bool decode_text(struct smv_pool *pool, const struct smv_field *field, struct smv_words *words, const char *text,
			char decimal_mark, struct smv_column_facts *facts, void *object, const struct smv_place *place,
			struct smv_findings *findings)
{
	void *member = (char *)object + field->at;

	smv_field_clear(field, object);
	text = smv_text_without_controls(pool, text, field->kind == SMV_FIELD_TEXT && field->lines);
	if (!*text && field->required) {
		smv_finding_add(findings, SMV_ERROR, place, SMV_ID_FIELD_MISSING, _("%s is missing, fill it in"), _(field->label));
		return false;
	}
	if (!*text)
		return true;
	switch (field->kind) {
	case SMV_FIELD_TEXT:
		if (field->naming && is_too_long(text, place, findings))
			return false;
		if (field->answered)
			return decode_answer(pool, words, text, facts, member, place, findings);
		*(const char **)member = smv_copy(pool, text);
		return true;
	case SMV_FIELD_CODE:
		return decode_code(field, words, text, member, place, findings);
	case SMV_FIELD_YES_NO:
		return decode_yes_no(words, text, member, place, findings);
	case SMV_FIELD_MONEY:
		return smv_measure_read(pool, text, decimal_mark, facts, true, member, place, findings);
	case SMV_FIELD_DATE:
		return decode_date(text, facts, member, place, findings);
	case SMV_FIELD_YEAR:
		return decode_year(pool, text, member, place, findings);
	case SMV_FIELD_ORG_NUMBER:
		return decode_org_number(pool, text, member, place, findings);
	case SMV_FIELD_GIRO:
		return decode_account(pool, text, member, place, findings);
	case SMV_FIELD_EMAIL:
		return decode_emails(pool, text, member, place, findings);
	case SMV_FIELD_END:
		break;
	}
	return false;
}

bool smv_decode_field(struct smv_pool *pool, const struct smv_field *field, const char *text, char decimal_mark, void *object,
		      const struct smv_place *place, struct smv_findings *findings)
{
	return decode_text(pool, field, smv_value_words(pool, field), smv_text_clean(pool, text), decimal_mark, NULL, object,
			   place, findings);
}

/* What a cell says for a field: nothing when it holds a mark alone.  An x is a yes in a column of them, or a name. */
static bool says_something(const struct smv_column_map *map, size_t field, int column, const char *cell)
{
	enum smv_field_kind kind = map->fields[field].kind;

	if (smv_is_mark(cell) || (kind != SMV_FIELD_TEXT && kind != SMV_FIELD_CODE && smv_is_unknown(cell)))
		return false;
	return !smv_is_tick(cell) || map->fields[field].naming || map->fields[field].answered || map->facts[column].ticks;
}

/* What has become of a cell: free, taken by a field, or taken for the rest ("other") and still free for one that has nothing else. */
enum taking { FREE, TAKEN, LENT };

/* Whether the word of a cell is left to another field: it is no word of this one's. */
static bool is_left(const struct smv_column_map *map, size_t field, int column, const char *cell)
{
	return map->fields[field].kind == SMV_FIELD_CODE && smv_columns_has_another_taker(map, field, column) &&
	       smv_words_find(map->words[field], cell) < 0;
}

/* The first filled cell of a field that is so; -1 for none. */
static int choose(const struct smv_column_map *map, const struct smv_record *record, size_t field, const enum taking *taken,
		  enum taking wanted)
{
	const int *c;

	for (c = map->columns[field]; *c >= 0; c++) {
		const char *cell = record->cells[*c];

		if (cell[0] && taken[*c] == wanted && says_something(map, field, *c, cell) && !is_left(map, field, *c, cell))
			return *c;
	}
	return -1;
}

/* The cell that a field takes: the first filled one that no earlier field took; -1 for none. */
static int choose_column(const struct smv_column_map *map, const struct smv_record *record, size_t field, const enum taking *taken)
{
	int column = choose(map, record, field, taken, FREE);

	return column < 0 ? choose(map, record, field, taken, LENT) : column;
}

/* "Övriga" in a column of categories is the rest of them rather than of kinds. */
static enum taking take(const struct smv_column_map *map, const struct smv_record *record, size_t field, int column)
{
	const struct smv_field *f = &map->fields[field];
	const struct smv_column_votes *votes = &map->facts[column].votes;
	int found = f->kind == SMV_FIELD_CODE ? smv_words_find(map->words[field], record->cells[column]) : -1;

	return found >= 0 && f->choices[found].rest && votes->filled && votes->codes * 2 <= votes->filled ? LENT : TAKEN;
}

/* A blank in a column of x and blanks is a no. */
static bool is_unticked(const struct smv_column_map *map, size_t field)
{
	int first = map->columns[field][0];

	return map->fields[field].kind == SMV_FIELD_YES_NO && first >= 0 && map->columns[field][1] < 0 && map->facts[first].ticks;
}

/* Decodes a row's cell, or its absence (column -1), into a field. */
static bool decode_cell(struct smv_pool *pool, const struct smv_column_map *map, size_t field, const struct smv_record *record,
			int column, void *object, struct smv_findings *findings)
{
	const struct smv_field *f = &map->fields[field];
	const char *marks = record->header->decimal_marks;
	struct smv_place place = smv_place_of(record, column < 0 ? map->columns[field][0] : column);
	const char *text = column < 0 ? "" : record->cells[column];

	if (is_unticked(map, field)) {
		*(enum smv_yes_no *)(void *)((char *)object + f->at) = column < 0 ? SMV_NO : SMV_YES;
		return true;
	}
	return decode_text(pool, f, map->words[field], text, column >= 0 && marks ? marks[column] : 0,
			   column < 0 ? NULL : &map->facts[column], object, &place, findings);
}

static size_t size_of_number(enum smv_field_kind kind)
{
	if (kind == SMV_FIELD_DATE)
		return sizeof(int32_t);
	return kind == SMV_FIELD_MONEY || kind == SMV_FIELD_YEAR ? sizeof(int64_t) : 0;
}

/* When two columns give different amounts, days or years, neither is taken: nobody knows which one is meant. */
static bool others_agree(struct smv_pool *pool, const struct smv_column_map *map, size_t field, const struct smv_record *record,
			 int column, const enum taking *taken, void *object, struct smv_findings *findings)
{
	const struct smv_field *f = &map->fields[field];
	size_t size = size_of_number(f->kind);
	char *member = (char *)object + f->at, kept[sizeof(int64_t)];
	struct smv_findings aside;
	bool agree = true;
	const int *c;

	if (column < 0 || !size || map->columns[field][1] < 0)
		return true;
	memcpy(kept, member, size);
	smv_findings_init(&aside, pool);
	for (c = map->columns[field]; *c >= 0 && agree; c++) {
		struct smv_place place = smv_place_of(record, *c);

		if (*c == column || taken[*c] || !record->cells[*c][0] || !says_something(map, field, *c, record->cells[*c]))
			continue;
		agree = decode_cell(pool, map, field, record, *c, object, &aside) && !memcmp(kept, member, size);
		if (!agree)
			smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_COLUMNS_DIFFER,
				 _("'%s' is not what column \"%s\" says; keep one of them, or say which with --map %s=HEADER"),
				 record->cells[*c], record->header->names[column], f->key);
	}
	memcpy(member, kept, size);
	return agree;
}

/* Counts filled cells that are not used: marks, and those that another column of the field took precedence over. */
static void count_left(const struct smv_column_map *map, const struct smv_record *record, size_t field, int column,
		       const enum taking *taken)
{
	const int *c;

	for (c = map->columns[field]; *c >= 0; c++) {
		const char *cell = record->cells[*c];

		if (!cell[0] || taken[*c])
			continue;
		if (!says_something(map, field, *c, cell)) {
			map->facts[*c].marks_read++;
		} else if (column >= 0 && !size_of_number(map->fields[field].kind) && strcmp(cell, record->cells[column]) != 0) {
			map->facts[*c].passed++;
			map->facts[*c].passed_for = column;
		}
	}
}

bool smv_decode_row(struct smv_pool *pool, const struct smv_column_map *map, const struct smv_record *record, void *object,
		    struct smv_findings *findings)
{
	enum taking *taken = smv_alloc(pool, (record->header->count + 1) * sizeof *taken);
	int *chosen = smv_alloc(pool, (map->field_count + 1) * sizeof *chosen);
	const int *nameless;
	bool fine = true;
	size_t i;

	for (i = 0; i < map->field_count; i++) {
		int column = chosen[i] = choose_column(map, record, i, taken);

		if (column >= 0)
			taken[column] = take(map, record, i, column);
		fine = decode_cell(pool, map, i, record, column, object, findings) &&
		       others_agree(pool, map, i, record, column, taken, object, findings) && fine;
	}
	for (nameless = map->nameless; *nameless >= 0; nameless++)
		map->facts[*nameless].passed += record->cells[*nameless][0] != '\0';
	for (i = 0; i < map->field_count; i++)
		count_left(map, record, i, chosen[i], taken);
	return fine;
}

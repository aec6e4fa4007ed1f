/* SPDX-License-Identifier: EUPL-1.2 */
#include "model/column/decode.h"
#include "base/date.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "base/text.h"
#include "base/value.h"
#include "base/synonyms.h"
#include "model/email.h"
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

struct smv_words *smv_value_words(struct smv_pool *pool, const struct smv_field *field)
{
	if (field->kind == SMV_FIELD_CODE)
		return smv_choice_words(pool, field->choices);
	return field->kind == SMV_FIELD_YES_NO ? smv_choice_words(pool, yes_no_words) : NULL;
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

static bool decode_money(struct smv_pool *pool, const char *text, char decimal_mark, void *member,
			 const struct smv_place *place, struct smv_findings *findings)
{
	enum smv_number_problem problem = smv_number_read(text, decimal_mark, member);

	if (!problem)
		return true;
	smv_finding_add(findings, SMV_ERROR, place, smv_number_id(problem), "%s", smv_number_complaint(pool, problem, text));
	return false;
}

static bool decode_date(const char *text, void *member, const struct smv_place *place, struct smv_findings *findings)
{
	if (smv_date_read(text, member))
		return true;
	smv_finding_add(findings, SMV_ERROR, place, SMV_ID_DATE_UNREADABLE, _("'%s' is no day of the calendar, write it like 2024-03-31"), text);
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

static bool decode_emails(struct smv_pool *pool, const char *text, void *member, const struct smv_place *place,
			  struct smv_findings *findings)
{
	const char *emails = smv_emails_read(pool, text);

	return decode_checked_text(emails ? emails : text, emails != NULL, member, SMV_ID_EMAIL_UNREADABLE,
				   _("is no e-mail address; several are parted by ;"), place, findings);
}

/* Decodes a clean text; words are the field's smv_value_words. */
static bool decode_text(struct smv_pool *pool, const struct smv_field *field, struct smv_words *words, const char *text,
			char decimal_mark, void *object, const struct smv_place *place, struct smv_findings *findings)
{
	void *member = (char *)object + field->at;

	smv_field_clear(field, object);
	if (field->kind == SMV_FIELD_TEXT)
		text = smv_text_without_controls(pool, text, field->lines);
	if (!*text && field->required) {
		smv_finding_add(findings, SMV_ERROR, place, SMV_ID_FIELD_MISSING, _("%s is missing, fill it in"), _(field->label));
		return false;
	}
	if (!*text)
		return true;
	switch (field->kind) {
	case SMV_FIELD_TEXT:
		*(const char **)member = smv_copy(pool, text);
		return true;
	case SMV_FIELD_CODE:
		return decode_code(field, words, text, member, place, findings);
	case SMV_FIELD_YES_NO:
		return decode_yes_no(words, text, member, place, findings);
	case SMV_FIELD_MONEY:
		return decode_money(pool, text, decimal_mark, member, place, findings);
	case SMV_FIELD_DATE:
		return decode_date(text, member, place, findings);
	case SMV_FIELD_YEAR:
		return decode_year(text, member, place, findings);
	case SMV_FIELD_ORG_NUMBER:
		return decode_org_number(pool, text, member, place, findings);
	case SMV_FIELD_GIRO:
		return decode_checked_text(smv_copy(pool, text), smv_giro_holds(text), member, SMV_ID_GIRO_CHECK_DIGIT,
					   _("is no bankgiro, plusgiro or bank account with its clearing number, look it up"), place, findings);
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
	return decode_text(pool, field, smv_value_words(pool, field), smv_text_clean(pool, text), decimal_mark, object, place,
			   findings);
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
		    smv_words_find(map->words[field], record->cells[*c]) < 0)
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
		smv_finding_add(findings, SMV_ERROR, place, SMV_ID_AMOUNT_DECIMALS, _("'%s' is no whole number of öre"), text);
		return false;
	}
	*amount /= 100;
	return true;
}

/* Decodes a row's cell, or its absence (column -1), into a field. */
static bool decode_cell(struct smv_pool *pool, const struct smv_column_map *map, size_t field, const struct smv_record *record,
			int column, void *object, struct smv_findings *findings)
{
	const struct smv_field *f = &map->fields[field];
	const char *marks = record->header->decimal_marks;
	struct smv_place place = smv_place_of(record, column < 0 ? map->columns[field][0] : column);
	const char *text = column < 0 ? "" : record->cells[column];

	if (!decode_text(pool, f, map->words[field], text, column >= 0 && marks ? marks[column] : 0, object, &place, findings))
		return false;
	return column < 0 || !map->ore[column] || f->kind != SMV_FIELD_MONEY || from_ore(f, text, object, &place, findings);
}

static size_t size_of_number(enum smv_field_kind kind)
{
	if (kind == SMV_FIELD_DATE)
		return sizeof(int32_t);
	return kind == SMV_FIELD_MONEY || kind == SMV_FIELD_YEAR ? sizeof(int64_t) : 0;
}

/* An amount, day or year that two columns tell differently is not taken from either: nobody knows which one is meant. */
static bool others_agree(struct smv_pool *pool, const struct smv_column_map *map, size_t field, const struct smv_record *record,
			 int column, const bool *taken, void *object, struct smv_findings *findings)
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

		if (*c == column || taken[*c] || !record->cells[*c][0])
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

bool smv_decode_row(struct smv_pool *pool, const struct smv_column_map *map, const struct smv_record *record, void *object,
		    struct smv_findings *findings)
{
	bool *taken = smv_alloc(pool, record->header->count + 1);
	bool fine = true;
	size_t i;

	for (i = 0; i < map->field_count; i++) {
		int column = choose_column(map, record, i, taken);

		if (column >= 0)
			taken[column] = true;
		fine = decode_cell(pool, map, i, record, column, object, findings) &&
		       others_agree(pool, map, i, record, column, taken, object, findings) && fine;
	}
	return fine;
}

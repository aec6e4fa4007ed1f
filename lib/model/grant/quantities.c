/* SPDX-License-Identifier: EUPL-1.2 */
/* Columns of an application that are numbers of the applicant. */
#include "model/grant/quantities.h"
#include "base/language.h"
#include "base/record.h"
#include "base/synonyms.h"
#include "model/column/measure.h"
#include "model/register/organisation.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"

#include <string.h>

/* A postcode or a telephone number is written in digits and is no quantity. */
static bool of_the_register(const char *header)
{
	const struct smv_field *f;
	int rank;

	for (f = smv_organisation_fields; f->kind != SMV_FIELD_END; f++)
		if (smv_field_accepts(f, header, &rank))
			return true;
	return false;
}

static bool is_asked(const struct smv_quantities *q, const char *name)
{
	size_t i;

	for (i = 0; name && i < q->asked_count; i++)
		if (!strcmp(q->asked[i], name))
			return true;
	return false;
}

static bool asks_class(const struct smv_quantities *q, const char *name)
{
	size_t i;

	for (i = 0; i < q->asked_count; i++)
		if (!strcmp(q->asked[i], name))
			return q->classes[i];
	return false;
}

/* A column that the rules ask for is never left aside: it is a quantity, or the file is refused. */
static bool refuse_asked(const struct smv_column_map *map, size_t column, struct smv_findings *findings)
{
	struct smv_place place = { .file = map->header->file, .column = (int)column, .header = map->header->names[column] };
	const struct smv_column_facts *facts = &map->facts[column];

	if (facts->unit.kind == SMV_UNIT_CURRENCY)
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_AMOUNT_CURRENCY,
			 _("the column is in another currency (%s), convert it to kronor and write so in the header"), facts->unit.word);
	else if (facts->unit.kind == SMV_UNIT_UNCLEAR)
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_AMOUNT_UNIT,
			 _("the header and what stands above it name two units, leave one of them"));
	else if (smv_column_is_personal(facts))
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_QUANTITY_PERSONAL,
			 _("the rules ask for it as a number, and it holds %s; ask for another one, or leave the column out"),
			 smv_column_kind_label(facts->kind));
	else
		return false;
	return true;
}

static bool find_twin(const struct smv_column_map *map, const char *const *names, size_t column, struct smv_findings *findings)
{
	struct smv_place place = { .file = map->header->file, .column = (int)column, .header = map->header->names[column] };
	bool fine = true;
	size_t i;

	for (i = 0; i < column; i++)
		if (names[i] && !strcmp(names[i], names[column])) {
			smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_QUANTITY_TWICE,
				 _("is the same quantity as column \"%s\" (%s), rename one"), map->header->names[i], names[column]);
			fine = false;
		}
	return fine;
}

bool smv_quantities_settle(struct smv_column_map *map, struct smv_quantities *quantities, struct smv_findings *findings)
{
	const struct smv_header *header = map->header;
	bool fine = true;
	size_t i;

	for (i = 0; i < header->count; i++) {
		const char **name = &quantities->names[i];
		bool as_it_stands = is_asked(quantities, *name), asked;

		if (as_it_stands)
			map->facts[i].unit.power = 0; /* the rules name the unit too */
		else if (*name && quantities->plain[i])
			*name = quantities->plain[i];
		asked = is_asked(quantities, *name);
		if (!map->used[i] && asked && refuse_asked(map, i, findings))
			fine = false;
		if (!*name || map->used[i] || (!asked && (of_the_register(header->names[i]) || !smv_column_is_quantity(&map->facts[i])))) {
			*name = NULL;
			continue;
		}
		map->facts[i].asked = asked;
		quantities->is_class[i] = asked && asks_class(quantities, *name);
		map->used[i] = true;
		fine = find_twin(map, quantities->names, i, findings) && fine;
	}
	return fine;
}

/* A column that is asked for may be one of yes and no: 1 and 0. */
static bool read_answer(const struct smv_column_map *map, size_t column, const char *cell, int64_t *value)
{
	const struct smv_column_facts *facts = &map->facts[column];

	if (!facts->asked || !(facts->ticks || facts->yes_no))
		return false;
	*value = facts->ticks ? (*cell ? 100 : 0) : smv_words_find(map->yes_no, cell) == 0 ? 100 : 0;
	return facts->ticks || (*cell && !smv_is_mark(cell) && smv_words_find(map->yes_no, cell) >= 0);
}

/* A result may be below 0: how many bytes its sign takes. */
static size_t minus_at(const char *cell)
{
	static const char sign[] = "\xE2\x88\x92"; /* U+2212 */

	return *cell == '-' ? 1 : !strncmp(cell, sign, strlen(sign)) ? strlen(sign) : 0;
}

bool smv_quantities_decode(struct smv_pool *pool, const struct smv_column_map *map, const struct smv_quantities *quantities,
			   const struct smv_record *record, struct smv_application *application, struct smv_findings *findings)
{
	const char *marks = record->header->decimal_marks, *const *names = quantities->names;
	bool fine = true;
	size_t i;

	for (i = 0; i < record->header->count; i++) {
		struct smv_place place = smv_place_of(record, (int)i);
		const char *cell = record->cells[i];
		int64_t value;

		if (!names[i])
			continue;
		if (quantities->is_class[i]) {
			if (*cell && !smv_is_mark(cell))
				smv_quantity_say(pool, application, names[i], smv_copy(pool, cell));
		} else if (read_answer(map, i, cell, &value)) {
			smv_quantity_set(pool, application, names[i], value);
		} else if (smv_is_mark(cell) || smv_is_tick(cell) || smv_is_unknown(cell)) {
			map->facts[i].marks_read++;
		} else if (*cell) {
			size_t minus = minus_at(cell);

			if (smv_measure_read(pool, cell + minus, marks ? marks[i] : 0, &map->facts[i], false, &value, &place, findings))
				smv_quantity_set(pool, application, names[i], minus ? -value : value);
			else
				fine = false;
		}
	}
	return fine;
}

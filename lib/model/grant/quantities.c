/* SPDX-License-Identifier: EUPL-1.2 */
#include "model/grant/quantities.h"
#include "base/finding.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "base/record.h"
#include "model/register/organisation.h"

#include <string.h>

static char mark_of(const struct smv_header *header, size_t column)
{
	return header->decimal_marks ? header->decimal_marks[column] : 0;
}

/* A number, or a text that means one and has a fault in it: '-5', '1.234', '#REF!'. */
static bool like_a_number(const char *text, char mark)
{
	int64_t value;

	return smv_number_read(text, mark, &value) != SMV_NUMBER_NOT;
}

static bool mostly_numbers(const struct smv_header *header, size_t column, const struct smv_record *rows, size_t count)
{
	size_t filled = 0, numbers = 0, i;

	for (i = 0; i < count; i++) {
		const char *cell = rows[i].cells[column];

		filled += *cell != '\0';
		numbers += *cell && like_a_number(cell, mark_of(header, column));
	}
	return numbers * 2 > filled;
}

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

bool smv_quantities_settle(struct smv_column_map *map, const char **names, const struct smv_record *rows,
			   size_t count, struct smv_findings *findings)
{
	const struct smv_header *header = map->header;
	bool fine = true;
	size_t i, j;

	for (i = 0; i < header->count; i++) {
		struct smv_place place = { .file = header->file, .column = (int)i, .header = header->names[i] };

		if (!names[i] || map->used[i] || of_the_register(header->names[i]) || !mostly_numbers(header, i, rows, count)) {
			names[i] = NULL;
			continue;
		}
		map->used[i] = true;
		for (j = 0; j < i; j++)
			if (names[j] && !strcmp(names[j], names[i])) {
				smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_QUANTITY_TWICE, _("is the same quantity as column \"%s\" (%s), rename one"),
						header->names[j], names[i]);
				fine = false;
			}
	}
	return fine;
}

bool smv_quantities_decode(struct smv_pool *pool, const char *const *names, const struct smv_record *record,
			   struct smv_application *application, struct smv_findings *findings)
{
	bool fine = true;
	size_t i;

	for (i = 0; i < record->header->count; i++) {
		struct smv_place place = smv_place_of(record, (int)i);
		enum smv_number_problem problem;
		int64_t value;

		if (!names[i] || !record->cells[i][0])
			continue;
		if (!(problem = smv_number_read(record->cells[i], mark_of(record->header, i), &value))) {
			smv_quantity_set(pool, application, names[i], value);
			continue;
		}
		smv_finding_add(findings, SMV_ERROR, &place, smv_number_id(problem), "%s", smv_number_complaint(pool, problem, record->cells[i]));
		fine = false;
	}
	return fine;
}

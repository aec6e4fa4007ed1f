/* SPDX-License-Identifier: EUPL-1.2 */
/* Where the header of a table stands, and what it says. */
#include "read/header.h"
#include "base/language.h"
#include "base/record.h"
#include "base/unit.h"
#include "read/tool_header.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static bool has(const struct smv_row *row, size_t column)
{
	return column < row->count && row->cells[column][0];
}

size_t smv_row_filled(const struct smv_row *row)
{
	size_t i, filled = 0;

	for (i = 0; i < row->count; i++)
		filled += has(row, i);
	return filled;
}

static size_t last_filled(const struct smv_row *row)
{
	size_t i = row->count;

	while (i && !has(row, i - 1))
		i--;
	return i;
}

static bool has_number(const struct smv_row *row)
{
	int64_t number;
	size_t i;

	for (i = 0; i < row->count; i++)
		if (has(row, i) && (smv_number_read(row->cells[i], ',', &number) == SMV_NUMBER_FINE ||
				    smv_number_read(row->cells[i], '.', &number) == SMV_NUMBER_FINE))
			return true;
	return false;
}

/* Whether every column that the row fills is filled below too. */
static bool is_covered(const struct smv_row *row, const struct smv_row *below)
{
	size_t i;

	for (i = 0; i < row->count; i++)
		if (has(row, i) && !has(below, i))
			return false;
	return true;
}

/* The next row that is not blank, count when there is none. */
static size_t next_filled(const struct smv_row *rows, size_t count, size_t at)
{
	for (at++; at < count; at++)
		if (smv_row_filled(&rows[at]))
			break;
	return at;
}

/* A title above the table ("Ekerö kommun", perhaps with a date at the right), given the widest row. */
static bool is_title(const struct smv_row *rows, size_t count, size_t at, size_t widest)
{
	size_t filled = smv_row_filled(&rows[at]), below;

	if (widest < 2)
		return false;
	if (filled == 1) /* two columns of which the first has no name are a table all the same */
		return has(&rows[at], 0) || widest > 2;
	if (filled * 3 < widest)
		/* the upper row of two may be as sparse, but then the lower one leaves out what it fills */
		return (below = next_filled(rows, count, at)) == count || is_covered(&rows[at], &rows[below]) ||
		       smv_row_filled(&rows[below]) < 2;
	below = next_filled(rows, count, at);
	return filled * 2 <= widest && below < count && smv_row_filled(&rows[below]) == widest &&
	       !has_number(&rows[below]) && is_covered(&rows[at], &rows[below]);
}

/*
 * A second header row (SurveyMonkey puts the choices there): it fills all gaps, at least two, of the first one, has no
 * numbers and leaves out a column that the first one names and the answers fill.
 */
static bool is_second(const struct smv_row *upper, const struct smv_row *lower, const struct smv_row *answer)
{
	size_t i, gaps = 0;

	if (has_number(lower) || is_covered(upper, lower))
		return false;
	for (i = 0; i < last_filled(lower); i++) {
		gaps += !has(upper, i);
		if (!has(upper, i) && !has(lower, i))
			return false;
	}
	for (i = 0; i < upper->count; i++)
		if (has(upper, i) && !has(lower, i) && !has(answer, i))
			return false;
	return gaps >= 2;
}

/* Where the group begins that a column of the lower row belongs to: the nearest upper name at or left of it. */
static size_t group_of(const struct smv_row *upper, size_t column)
{
	while (column && !has(upper, column))
		column--;
	return column;
}

/*
 * A heading merged over several columns that the row below names one by one, while all others stand in the upper row alone:
 * the lower row fills nothing but such groups, each from its first column on.
 */
static bool divides_groups(const struct smv_row *upper, const struct smv_row *lower)
{
	size_t i, gaps = 0;

	if (has_number(lower))
		return false;
	for (i = 0; i < last_filled(lower); i++) {
		if (!has(lower, i))
			continue;
		if (!has(lower, group_of(upper, i)) || !has(upper, group_of(upper, i)) || has(lower, 0))
			return false;
		if (has(upper, i) && (has(upper, i + 1) || !has(lower, i + 1)))
			return false;
		gaps += !has(upper, i);
	}
	return gaps > 0;
}

/* A row of units below the names: ";tkr;st". */
static bool has_units(const struct smv_row *upper, const struct smv_row *lower)
{
	size_t i, units = 0;

	for (i = 0; i < lower->count; i++) {
		if (!has(lower, i))
			continue;
		if (!has(upper, i) || smv_unit_of(lower->cells[i]).kind == SMV_UNIT_NONE)
			return false;
		units++;
	}
	return units > 0 && units < smv_row_filled(upper) && !has(lower, 0);
}

static size_t merged_width(const struct smv_rows *source, const struct smv_row *row, size_t column)
{
	size_t width = 1;

	if (!source->merged || source->merged(source->self, row->row, column, &width))
		smv_forgive();
	return width;
}

/*
 * Whether a row names groups of the columns that the row right below names: every name of its own stands over one there, and
 * it leaves the first column alone or, in a workbook, each of its cells is merged over a part of the table.
 */
static bool names_groups(const struct smv_rows *source, const struct smv_row *upper, const struct smv_row *lower)
{
	size_t filled = smv_row_filled(upper), i, width;
	bool merged = source->merged != NULL;

	if (!filled || upper->row + 1 != lower->row || has_number(upper) || has_number(lower) || !is_covered(upper, lower) ||
	    filled * 2 > smv_row_filled(lower) || (filled == 1 && (has(upper, 0) || !merged)))
		return false;
	for (i = 0; merged && i < last_filled(upper); i++)
		if (has(upper, i)) {
			width = merged_width(source, upper, i);
			merged = width > 1 && width < last_filled(lower);
		}
	return merged || (filled > 1 && !has(upper, 0));
}

bool smv_header_find(const struct smv_row *rows, size_t count, int asked, const struct smv_rows *source,
		     struct smv_header_place *place)
{
	size_t i, widest = 0, filled;

	*place = (struct smv_header_place){ .rows = asked > 0 ? (size_t)asked : 1 };
	for (i = 0; i < count; i++)
		if ((filled = smv_row_filled(&rows[i])) > widest)
			widest = filled;
	for (i = 0; i < count; i++) {
		if (!smv_row_filled(&rows[i]))
			continue;
		if (!is_title(rows, count, i, widest))
			break;
		place->above++;
	}
	place->first = i;
	if (i + place->rows > count)
		return false;
	if (asked)
		return true;
	if (place->above && i && names_groups(source, &rows[i - 1], &rows[i])) {
		place->groups = true;
		place->first--;
		place->above--;
		place->rows = 2;
	} else if (i + 2 < count) {
		place->units = has_units(&rows[i], &rows[i + 1]);
		if (place->units || is_second(&rows[i], &rows[i + 1], &rows[i + 2]) || divides_groups(&rows[i], &rows[i + 1]))
			place->rows = 2;
	}
	return true;
}

/* Columns up to the last one that has a name; one without is kept when most rows fill it. */
static size_t count_columns(const struct smv_row *rows, size_t count, const struct smv_header_place *place)
{
	size_t i, row, columns = 0, cells = 0, used;

	for (i = place->first; i < place->first + place->rows; i++) {
		if (last_filled(&rows[i]) > columns)
			columns = last_filled(&rows[i]);
		if (rows[i].count > cells)
			cells = rows[i].count;
	}
	for (i = columns; i < cells; i++) {
		for (row = place->first + place->rows, used = 0; row < count; row++)
			used += has(&rows[row], i);
		if (used * 2 > count - place->first - place->rows)
			columns = i + 1;
	}
	return columns;
}

/* "Upper [Lower]"; an upper name reaches as far right as names stand below it. */
static const char *join(struct smv_pool *pool, const char *upper, const char *lower)
{
	/* What SurveyMonkey writes under a question without choices. */
	static const char *const no_choice[] = { "Response", "Open-Ended Response", "Svar" };
	size_t i;

	for (i = 0; i < sizeof no_choice / sizeof *no_choice; i++)
		if (*upper && !strcmp(lower, no_choice[i]))
			return upper;
	if (!*upper || !*lower)
		return *upper ? upper : lower;
	return smv_printf(pool, "%s [%s]", upper, lower);
}

static void name_columns(struct smv_pool *pool, const struct smv_row *rows, const struct smv_header_place *place,
			 const char **names, size_t columns)
{
	size_t row, i;

	for (i = 0; i < columns; i++)
		names[i] = has(&rows[place->first], i) ? smv_copy(pool, rows[place->first].cells[i]) : "";
	for (row = place->first + 1; row < place->first + place->rows; row++) {
		const char *upper = "";

		for (i = 0; i < columns; i++) {
			if (*names[i])
				upper = names[i];
			if (has(&rows[row], i) && !(place->units && smv_unit_of(rows[row].cells[i]).kind == SMV_UNIT_COUNT))
				names[i] = join(pool, upper, smv_copy(pool, rows[row].cells[i]));
		}
	}
}

/* "Group [Name]": a group reaches as far as its cell is merged, or else to the next one. */
static void name_groups(struct smv_pool *pool, const struct smv_row *rows, const struct smv_header_place *place,
			const struct smv_rows *source, const char **names, const char **own, size_t columns)
{
	const struct smv_row *upper = &rows[place->first], *lower = &rows[place->first + 1];
	size_t i, width = 0;
	const char *group = "";

	for (i = 0; i < columns; i++) {
		if (has(upper, i)) {
			group = smv_copy(pool, upper->cells[i]);
			width = source->merged ? merged_width(source, upper, i) : columns;
		} else if (width) {
			width--;
		}
		own[i] = has(lower, i) ? smv_copy(pool, lower->cells[i]) : "";
		names[i] = width && *group && *own[i] ? smv_printf(pool, "%s [%s]", group, own[i]) : own[i];
	}
}

struct named {
	const char *name;
	size_t column;
};

static int compare(const void *a, const void *b)
{
	const struct named *left = a, *right = b;
	int order = strcasecmp(left->name, right->name);

	if (order)
		return order;
	return left->column < right->column ? -1 : 1;
}

static void find_twins(struct smv_pool *pool, const struct smv_header *header, const struct smv_row *row,
		       struct smv_findings *findings)
{
	struct named *sorted = smv_alloc(pool, header->count * sizeof *sorted);
	char letters[SMV_COLUMN_ROOM];
	size_t i;

	for (i = 0; i < header->count; i++)
		sorted[i] = (struct named){ header->names[i], i };
	qsort(sorted, header->count, sizeof *sorted, compare);
	for (i = 1; i < header->count; i++) {
		struct smv_place place = {
			header->file, row->line, row->row, 0, (int)sorted[i].column, sorted[i].name
		};

		if (!*sorted[i].name || strcasecmp(sorted[i].name, sorted[i - 1].name) != 0)
			continue;
		smv_column_letters(letters, (int)sorted[i - 1].column);
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_HEADER_TWICE,
				_("column %s has the same name, give one of them another"), letters);
	}
}

struct smv_header *smv_header_make(struct smv_pool *pool, const struct smv_row *rows, size_t count,
				   const struct smv_header_place *place, const struct smv_rows *source, const char *file,
				   struct smv_findings *findings)
{
	struct smv_header *header = smv_alloc(pool, sizeof *header);
	const char **names, **own = NULL;

	header->count = count_columns(rows, count, place);
	names = smv_alloc(pool, (header->count + 1) * sizeof *names);
	if (place->groups) {
		own = smv_alloc(pool, (header->count + 1) * sizeof *own);
		name_groups(pool, rows, place, source, names, own, header->count);
	} else {
		name_columns(pool, rows, place, names, header->count);
	}
	header->own = own;
	if (place->survey)
		smv_tool_header_name(pool, rows, count, place, names, header->count);
	header->file = smv_copy(pool, file);
	header->names = names;
	header->decimal_marks = smv_alloc(pool, header->count + 1);
	find_twins(pool, header, &rows[place->first], findings);
	return header;
}

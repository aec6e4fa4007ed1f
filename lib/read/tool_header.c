/* SPDX-License-Identifier: EUPL-1.2 */
/* The header rows that survey tools write, and the names that come of them. */
#include "read/tool_header.h"
#include "base/text.h"
#include "samverkan/pool.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

static const char dash[] = " - ";

static const char *cell(const struct smv_row *row, size_t column)
{
	return column < row->count ? row->cells[column] : "";
}

static bool has(const struct smv_row *row, size_t column)
{
	return *cell(row, column) != '\0';
}

static size_t width(const struct smv_row *row)
{
	size_t i = row->count;

	while (i && !has(row, i - 1))
		i--;
	return i;
}

/* What stands below a question that has no choices. */
static bool is_no_choice(const char *text)
{
	static const char *const words[] = { "Response", "Open-Ended Response", "Svar", "Öppet svar", "Öppna svar" };
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++)
		if (!strcasecmp(text, words[i]))
			return true;
	return false;
}

/* Qualtrics' third row: {"ImportId":"startDate"}. */
static bool is_import_ids(const struct smv_row *row)
{
	size_t i, ids = 0, filled = 0;

	for (i = 0; i < row->count; i++) {
		filled += has(row, i);
		ids += !strncmp(cell(row, i), "{\"ImportId\"", 11);
	}
	return ids && ids == filled;
}

static size_t find_cell(const struct smv_row *row, const char *text)
{
	size_t i;

	for (i = 0; i < row->count; i++)
		if (!strcmp(cell(row, i), text))
			break;
	return i;
}

static bool is_qualtrics(const struct smv_row *codes, const struct smv_row *texts)
{
	size_t at = find_cell(codes, "ResponseId");

	return at < codes->count && !strcasecmp(cell(texts, at), "Response ID");
}

static bool is_filled_below(const struct smv_row *rows, size_t count, size_t from, size_t column)
{
	for (; from < count; from++)
		if (has(&rows[from], column))
			return true;
	return false;
}

/*
 * The choices below their questions: each stands where the first row has a gap, begins a group of such, or says that there is
 * none; a column that the answers fill has nothing.
 */
static bool are_choices(const struct smv_row *rows, size_t count, size_t first)
{
	const struct smv_row *upper = &rows[first], *lower = &rows[first + 1];
	size_t i, choices = 0, left_out = 0;

	for (i = 0; i < lower->count || i < upper->count; i++) {
		bool group = has(upper, i) && i + 1 < width(lower) && !has(upper, i + 1) && has(lower, i + 1);

		if (!has(lower, i)) {
			left_out += has(upper, i) && is_filled_below(rows, count, first + 2, i);
			continue;
		}
		if (has(upper, i) ? !group && !is_no_choice(cell(lower, i)) : !i)
			return false;
		choices++;
	}
	return choices && left_out;
}

/* A question that is written above each of its choices: the first row has names twice, the second tells them apart. */
static bool are_repeated(const struct smv_row *upper, const struct smv_row *lower)
{
	size_t i, twins = 0;

	for (i = 0; i < upper->count; i++) {
		bool twin = (i && !strcasecmp(cell(upper, i), cell(upper, i - 1))) || !strcasecmp(cell(upper, i), cell(upper, i + 1));

		if (!has(upper, i))
			return false;
		if (twin ? !has(lower, i) || (i && !strcasecmp(cell(lower, i), cell(lower, i - 1))) :
			   has(lower, i) && !is_no_choice(cell(lower, i)) && strcasecmp(cell(lower, i), cell(upper, i)) != 0)
			return false;
		twins += twin;
	}
	return twins > 1;
}

void smv_tool_header_find(const struct smv_row *rows, size_t count, struct smv_header_place *place)
{
	size_t at = place->first, below;

	for (below = at + 1; below < count && below <= at + 2; below++)
		if (is_import_ids(&rows[below])) {
			place->rows = below - at + 1;
			place->units = place->groups = false;
			return;
		}
	if (at + 2 >= count)
		return;
	if (is_qualtrics(&rows[at], &rows[at + 1]) || are_choices(rows, count, at) || are_repeated(&rows[at], &rows[at + 1])) {
		place->rows = 2;
		place->units = place->groups = false;
	}
}

/* The length of what some texts begin with alike up to " - ", that included; 0 when they do not. */
static size_t common_stem(const char *const *texts, size_t count)
{
	size_t length = 0, stem = 0, i;

	for (;; length++) {
		for (i = 1; i < count && texts[i][length] == texts[0][length]; i++)
			;
		if (i < count || !texts[0][length])
			break;
		if (length >= 2 && !strncmp(texts[0] + length - 2, dash, 3) && texts[0][length + 1])
			stem = length + 1;
	}
	return stem;
}

/* "Q2" of "Q2_1" and of "Q2_1_TEXT"; the part is what follows, "other" for a text. */
static size_t base_of(struct smv_pool *pool, const char *code, const char **part)
{
	size_t length = strlen(code), i;
	bool text = length > 5 && !strcmp(code + length - 5, "_TEXT");

	length -= text ? 5 : 0;
	for (i = length; i && code[i - 1] >= '0' && code[i - 1] <= '9'; i--)
		;
	*part = NULL;
	if (i > 1 && i < length && code[i - 1] == '_') {
		*part = text ? "other" : smv_copy_bytes(pool, code + i, length - i);
		return i - 1;
	}
	*part = text ? "other" : NULL;
	return length;
}

/* Columns of one question from `from` on. */
static size_t run_end(struct smv_pool *pool, const struct smv_row *codes, size_t from, size_t columns)
{
	const char *part, *other;
	size_t base = base_of(pool, cell(codes, from), &part), to = from + 1;

	while (part && to < columns && base_of(pool, cell(codes, to), &other) == base && other &&
	       !strncmp(cell(codes, to), cell(codes, from), base))
		to++;
	return to;
}

static const char *without_text(struct smv_pool *pool, const char *row)
{
	size_t length = strlen(row);

	return length > 7 && !strcmp(row + length - 7, " - Text") ? smv_copy_bytes(pool, row, length - 7) : row;
}

static void name_by_code(struct smv_pool *pool, const struct smv_row *codes, const struct smv_row *texts, const char **names,
			 size_t columns)
{
	size_t i, to, stem, k;
	const char *part;

	for (i = 0; i < columns; i = to) {
		const char **own = smv_alloc(pool, (columns + 1) * sizeof *own);

		to = run_end(pool, codes, i, columns);
		for (k = i; k < to; k++)
			own[k - i] = cell(texts, k);
		stem = common_stem(own, to - i);
		for (k = i; k < to; k++) {
			const char *code = cell(codes, k), *text = own[k - i];
			size_t base = base_of(pool, code, &part);

			if (!*text || !strcmp(smv_text_bare(pool, code), smv_text_bare(pool, text)))
				names[k] = smv_copy(pool, code); /* one of the tool's own */
			else if (part && stem && to - i > 1)
				names[k] = smv_printf(pool, "%.*s[%s]. %.*s [%s]", (int)base, code, part, (int)(stem - 3), text,
						      without_text(pool, text + stem));
			else
				names[k] = smv_printf(pool, "%.*s[%s]. %s", (int)base, code, part ? part : "", without_text(pool, text));
		}
	}
}

static bool is_among(const struct smv_row *rows, size_t count, size_t first, size_t column, const char *text)
{
	for (; first < count; first++)
		if (!strcmp(cell(&rows[first], column), text))
			return true;
	return false;
}

/* Whether columns with a common stem are one question: each holds its own name or nothing, or they are answered alike. */
static bool are_one_question(const struct smv_row *rows, size_t count, size_t first, const char **names, size_t from, size_t to,
			     size_t stem)
{
	bool own = true, alike = false;
	size_t row, i, k;

	for (row = first; row < count; row++)
		for (i = from; i < to; i++) {
			const char *text = cell(&rows[row], i);

			if (!*text)
				continue;
			own = own && (!strcmp(text, names[i] + stem) || !strcmp(names[i], names[i ? i - 1 : 0]));
			for (k = from; k < to; k++)
				alike = alike || (k != i && is_among(rows, count, first, k, text));
		}
	return own || alike;
}

static void name_condensed(struct smv_pool *pool, const struct smv_row *rows, size_t count, size_t first, const char **names,
			   size_t columns)
{
	size_t from, to, stem, k;

	for (from = 0; from < columns; from = to) {
		to = from + 1;
		if (!(stem = common_stem(names + from, columns - from > 1 ? 2 : 1)) || columns - from < 2)
			continue;
		for (to = from + 2; to < columns && common_stem(names + from, to - from + 1); to++)
			;
		stem = common_stem(names + from, to - from);
		if (!are_one_question(rows, count, first, names, from, to, stem))
			continue;
		for (k = to; k-- > from;)
			names[k] = smv_printf(pool, "%.*s [%s]", (int)(stem - 3), names[k], names[k] + stem);
	}
}

/* A choice that has two columns of one name: the tick, and the text to it. */
static void part_twins(struct smv_pool *pool, const char **names, size_t columns)
{
	size_t i, length;

	for (i = 1; i < columns; i++) {
		length = strlen(names[i]);
		if (length && names[i][length - 1] == ']' && !strcmp(names[i], names[i - 1]))
			names[i] = smv_printf(pool, "%.*s (text)]", (int)length - 1, names[i]);
	}
}

static bool is_monkey(const struct smv_row *first)
{
	size_t i;

	for (i = 0; i < first->count; i++)
		if (!strcasecmp(cell(first, i), "RespondentID") || !strcasecmp(cell(first, i), "Respondent ID"))
			return true;
	return false;
}

void smv_tool_header_name(struct smv_pool *pool, const struct smv_row *rows, size_t count, const struct smv_header_place *place,
			  const char **names, size_t columns)
{
	const struct smv_row *upper = &rows[place->first], *lower = upper + 1;
	size_t below = place->first + place->rows, i;

	if (place->rows > 1 && (is_qualtrics(upper, lower) || is_import_ids(&rows[below - 1]))) {
		if (is_import_ids(lower))
			name_by_code(pool, upper, upper, names, columns);
		else
			name_by_code(pool, upper, lower, names, columns);
		return;
	}
	for (i = 0; place->rows == 2 && i < columns; i++)
		if (has(upper, i) && (is_no_choice(cell(lower, i)) || !strcasecmp(cell(lower, i), cell(upper, i))))
			names[i] = smv_copy(pool, cell(upper, i));
	if (place->rows == 1 && is_monkey(upper))
		name_condensed(pool, rows, count, below, names, columns);
	part_twins(pool, names, columns);
}

/* SPDX-License-Identifier: EUPL-1.2 */
/* Which mark parts decimals in a column. */
#include "read/text/decimal_marks.h"
#include "samverkan/number.h"

#include <ctype.h>
#include <string.h>

enum { SAYS_COMMA = 1, SAYS_POINT = 2, LONGEST = 64 };

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* One to three digits, the mark at `at`, three digits and no fourth. */
static bool doubtful_at(const char *line, size_t size, size_t at)
{
	size_t before = 0;

	while (before < 4 && before < at && is_digit(line[at - 1 - before]))
		before++;
	if (before < 1 || before > 3)
		return false;
	if (size - at < 4 || !is_digit(line[at + 1]) || !is_digit(line[at + 2]) || !is_digit(line[at + 3]))
		return false;
	if (size - at > 4 && is_digit(line[at + 4]))
		return false;
	if (line[at] == '.')
		return true;
	/* Between bare numbers the comma is a delimiter. */
	return !(before < at && line[at - 1 - before] == ',') && !(size - at > 4 && line[at + 4] == ',');
}

static bool doubtful_mark(const char *line, size_t size, char mark)
{
	const char *hit = line;

	while ((hit = memchr(hit, mark, size - (size_t)(hit - line)))) {
		if (doubtful_at(line, size, (size_t)(hit - line)))
			return true;
		hit++;
	}
	return false;
}

bool smv_marks_doubtful(const char *line, size_t size)
{
	return doubtful_mark(line, size, '.') || doubtful_mark(line, size, ',');
}

static bool readable(const char *cell, char mark)
{
	enum smv_number_problem problem;
	int64_t number;

	problem = smv_number_read(cell, mark, &number);
	return problem == SMV_NUMBER_FINE || problem == SMV_NUMBER_NEGATIVE;
}

void smv_marks_vote(struct smv_marks_votes *votes, const struct smv_row *row)
{
	size_t i;

	for (i = 0; i < row->count && i < votes->count; i++) {
		const char *cell = row->cells[i];
		bool comma, point;

		if (isalpha((unsigned char)*cell) || !cell[strcspn(cell, ",.")] || strlen(cell) >= LONGEST)
			continue;
		if (!readable(cell, 0))
			continue;
		comma = readable(cell, ',');
		point = readable(cell, '.');
		if (comma != point)
			votes->seen[i] |= comma ? SAYS_COMMA : SAYS_POINT;
	}
}

char smv_marks_outcome(const struct smv_marks_votes *votes, size_t column)
{
	if (votes->seen[column] == SAYS_COMMA)
		return ',';
	return votes->seen[column] == SAYS_POINT ? '.' : 0;
}

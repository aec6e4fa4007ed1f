/* SPDX-License-Identifier: EUPL-1.2 */
/* The known word that is nearest to a mistyped one. */
#include "cmd/line/suggest.h"

#include <ctype.h>
#include <limits.h>
#include <stdbool.h>
#include <string.h>
#include <strings.h>

enum { LONGEST = 63 };

static int least(int a, int b)
{
	return a < b ? a : b;
}

static bool same(char a, char b)
{
	return tolower((unsigned char)a) == tolower((unsigned char)b);
}

int smv_distance(const char *a, const char *b)
{
	int rows[3][LONGEST + 1];
	int *two_up = rows[0], *up = rows[1], *row = rows[2];
	size_t m = strnlen(a, LONGEST), n = strnlen(b, LONGEST), i, j;

	for (j = 0; j <= n; j++)
		up[j] = (int)j;
	for (i = 1; i <= m; i++) {
		int *spare = two_up;

		row[0] = (int)i;
		for (j = 1; j <= n; j++) {
			row[j] = least(least(up[j], row[j - 1]) + 1, up[j - 1] + !same(a[i - 1], b[j - 1]));
			if (i > 1 && j > 1 && same(a[i - 1], b[j - 2]) && same(a[i - 2], b[j - 1]))
				row[j] = least(row[j], two_up[j - 2] + 1);
		}
		two_up = up;
		up = row;
		row = spare;
	}
	return up[n];
}

void smv_suggestion_begin(struct smv_suggestion *suggestion, const char *typed)
{
	*suggestion = (struct smv_suggestion){ .typed = typed, .distance = INT_MAX };
}

void smv_suggestion_offer(struct smv_suggestion *suggestion, const char *candidate)
{
	size_t length = strlen(suggestion->typed);
	int distance = smv_distance(suggestion->typed, candidate);

	/* A third of the letters may be wrong: further off, a suggestion only puzzles. */
	if (length >= 2 && !strncasecmp(suggestion->typed, candidate, length))
		distance = least(distance, 1);
	else if (distance > 1 + (int)(length / 4) || (size_t)distance >= length)
		return;
	if (distance >= suggestion->distance)
		return;
	suggestion->best = candidate;
	suggestion->distance = distance;
}

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_LINE_SUGGEST_H
#define SMV_CMD_LINE_SUGGEST_H

#include <stddef.h>

/* How many letters must be put in, taken out, changed or swapped with their neighbour to make one word of the other
 * (Damerau-Levenshtein, each part moved once); case does not count.  Words over 63 bytes are compared by their beginning. */
int smv_distance(const char *a, const char *b);

/* The search for the word that was meant: offer every candidate, then look at .best. */
struct smv_suggestion {
	const char *typed;
	const char *best; /* NULL: nothing is near enough to be suggested */
	int distance;
};

void smv_suggestion_begin(struct smv_suggestion *suggestion, const char *typed);
/* A candidate that begins with what was typed counts as one letter away: most often it was meant as an abbreviation. */
void smv_suggestion_offer(struct smv_suggestion *suggestion, const char *candidate);

#endif

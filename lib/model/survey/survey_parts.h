/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_SURVEY_SURVEY_PARTS_H
#define SMV_MODEL_SURVEY_SURVEY_PARTS_H

#include "model/survey/survey_profile.h"

#include <stdbool.h>
#include <stddef.h>

/* The answers of a column whose cells hold several each: "Lokaler;Bidrag", "Lokaler, Bidrag". */
struct smv_parts {
	const char **options; /* what is ticked again and again, in the order met; where few have answered, all that is ticked */
	size_t count;
	bool own_words;       /* some ticks are nobody else's: what stands under "Annat" */
};

/*
 * Takes the cells of a column apart by a mark that stands between parts (semicolon, line end, comma and space, comma) and
 * says whether they hold several answers each: most of all ticks fall on parts that repeat, and stand in different company.
 * What stands in parentheses is whole; parts that never stand apart are one option, for options have commas inside.
 */
bool smv_parts_find(struct smv_pool *pool, const struct smv_profile_column *column, struct smv_parts *parts);

/* The same for a column of which a person has said that it holds several answers: false when nothing parts them. */
bool smv_parts_force(struct smv_pool *pool, const struct smv_profile_column *column, struct smv_parts *parts);

/* The same where each cell is one answer. */
void smv_parts_whole(struct smv_pool *pool, const struct smv_profile_column *column, struct smv_parts *parts);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_SURVEY_SURVEY_RANKING_H
#define SMV_MODEL_SURVEY_SURVEY_RANKING_H

#include "model/survey/survey_profile.h"

#include <stdbool.h>
#include <stddef.h>

/* A ranking in one column, as Microsoft Forms writes it: "Lokaler;Bidrag;Dialog;", the most important first. */

/*
 * Whether each cell of a column has the same parts, in an order of its own; *items gets them, in the order met.  Where the
 * question does not speak of an order, several answers of many parts are wanted.
 */
bool smv_ranking_find(struct smv_pool *pool, const struct smv_profile_column *column, const char *label, const char ***items,
		      size_t *count);

/* The part at a place (from 0) of a cell; NULL after the last. */
const char *smv_ranking_part(struct smv_pool *pool, const char *cell, size_t place);

/* The header under which the question of one item is known: "Rangordna [Lokaler]", as other tools have it in columns. */
const char *smv_ranking_header(struct smv_pool *pool, const char *header, const char *item);

#endif

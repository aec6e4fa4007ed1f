/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_SURVEY_SURVEY_NOTE_H
#define SMV_MODEL_SURVEY_SURVEY_NOTE_H

#include "model/survey/survey.h"
#include "samverkan/field.h"

struct smv_column_map;
struct smv_findings;
struct smv_pool;
struct smv_record;

/* What the columns of a file of notes are; ends with SMV_FIELD_END. */
extern const struct smv_field smv_survey_note_fields[];

/* Decodes a row into a note; texts live in the pool.  False when a cell breaks a rule: findings say which. */
bool smv_survey_note_decode(struct smv_pool *pool, const struct smv_column_map *map, const struct smv_record *record,
			    struct smv_survey_note *note, struct smv_findings *findings);

#endif

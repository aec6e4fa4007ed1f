/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_SURVEY_THEME_ROW_H
#define SMV_MODEL_SURVEY_THEME_ROW_H

#include "samverkan/field.h"

/* A row of a file in which texts have been given themes. */
struct smv_theme_row {
	const char *id;     /* of the text, as it was written out */
	const char *group, *text; /* written out for people */
	const char *themes; /* parted by ';'; NULL none */
};

/* Its fields; ends with SMV_FIELD_END. */
extern const struct smv_field smv_theme_row_fields[];

#endif

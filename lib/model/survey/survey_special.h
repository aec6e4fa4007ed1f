/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_SURVEY_SURVEY_SPECIAL_H
#define SMV_MODEL_SURVEY_SURVEY_SPECIAL_H

#include "model/survey/survey_form.h"

#include <stddef.h>

/*
 * Chooses what is special among a form's questions, of which the first `known` were known before: which one holds the
 * organisation's name, which one says who answers; and by which columns a respondent is told from another.
 */
void smv_form_choose_special(struct smv_pool *pool, const struct smv_profile *profile, const struct smv_form_told *told,
			     struct smv_form *form, size_t known);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_SURVEY_SURVEY_WIDEN_H
#define SMV_MODEL_SURVEY_SURVEY_WIDEN_H

#include "model/survey/survey_form.h"

/*
 * A later export of a survey whose codebook nobody has settled may hold more than the earlier showed: the question gets the
 * options that are new, or becomes of a kind that has room for all that is answered.  Options keep their codes.
 */
enum smv_form_change smv_question_widen(struct smv_pool *pool, struct smv_question *question, const struct smv_profile_column *column);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_TESTS_SURVEY_SAMPLE_H
#define SMV_TESTS_SURVEY_SAMPLE_H

#include "calc/tally/tally.h"

struct smv_pool;

/* A survey of twelve respondents whose tables are worked out by hand in the tests. */
enum { SAMPLE_KIND, SAMPLE_SATISFIED, SAMPLE_HINDERS, SAMPLE_MEMBERS, SAMPLE_WISH, SAMPLE_MEETINGS, SAMPLE_ROOMS, SAMPLE_COST, SAMPLE_SINCE, SAMPLE_QUESTIONS };

const struct smv_question *smv_survey_sample_questions(void);
struct smv_tally *smv_survey_sample_tally(struct smv_pool *pool, enum smv_tally_by by, size_t by_question, int64_t min_group);

#endif

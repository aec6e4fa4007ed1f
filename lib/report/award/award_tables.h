/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_AWARD_AWARD_TABLES_H
#define SMV_REPORT_AWARD_AWARD_TABLES_H

#include "report/award/award.h"

#include <stdbool.h>

/* The tables that the reports of an award are made of.  Each answers SMV_OK or the writer's failure. */

/* A row a nomination: whether it may have the award, its points in each criterion, what else it gets. */
int smv_award_candidate_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_award_view *view);
/* Why each should have it. */
int smv_award_motivation_table(struct smv_writer *writer, const struct smv_award_view *view);
/* Every score; of one nomination alone (its application's id), or with 0 of all, for JSON and workbooks only. */
int smv_award_score_table(struct smv_writer *writer, const struct smv_award_view *view, int64_t application);
/* Who got an award in which year, up to the award's own. */
int smv_award_history_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_award_view *view);

#endif

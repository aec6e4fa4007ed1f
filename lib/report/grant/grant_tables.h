/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_GRANT_GRANT_TABLES_H
#define SMV_REPORT_GRANT_GRANT_TABLES_H

#include "report/grant/grant.h"

/* The tables that the reports of a round are made of.  Each answers SMV_OK or the writer's failure. */

/* What stood in a decision before it was corrected, for a round of which first_paragraph is set. */
const char *smv_grant_corrected(struct smv_pool *pool, const struct smv_round *round);

/* "Ekerö kommun, Socialnämnden, SN 2018/47": what is known of it; and "verksamhetsstöd 2018". */
const char *smv_grant_subject(struct smv_pool *pool, const struct smv_grant_view *view);
const char *smv_grant_name(struct smv_pool *pool, const struct smv_grant_view *view);

/* "Decided grants: verksamhetsstöd 2018"; what must not be overlooked, as notes. */
const char *smv_grant_title(struct smv_pool *pool, const struct smv_grant_view *view);
int smv_grant_warn(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view);

/* How much, to how many, why less than asked, what is new since last year, in sentences. */
const char *smv_grant_answer(struct smv_pool *pool, const struct smv_grant_view *view);

/* All that is known of the round and its money; the agreements. */
int smv_grant_summary_table(struct smv_writer *writer, const struct smv_grant_view *view);
int smv_grant_agreement_table(struct smv_writer *writer, const struct smv_grant_view *view);
/* How much there is to share out, on three lines. */
int smv_grant_pot_table(struct smv_writer *writer, const struct smv_grant_view *view);

/* What each organisation gets, with the sums; for a board with the columns that it needs. */
int smv_grant_allocation_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view, bool for_board);
/* The amounts of a board's paper as a chart, the largest first; nothing where none is above 0. */
int smv_grant_chart(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view);

/* Öre that the programme granted the year before to all, and how many of those do not apply now. */
int64_t smv_grant_earlier_sum(const struct smv_grant_view *view);
size_t smv_grant_gone_count(const struct smv_grant_view *view);
/* Whether the one granted before does not apply now. */
bool smv_grant_is_gone(const struct smv_grant_view *view, const struct smv_granted *earlier);

/* Each step of each amount, the rounding and the board's own judgement with it (JSON and paper only). */
int smv_grant_step_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view);
/* The steps of one amount, so that it can be reckoned anew: how it was rounded, and what the board made of it. */
const struct smv_told_step *smv_grant_steps(struct smv_pool *pool, const struct smv_grant_view *view,
					    const struct smv_outcome *outcome, size_t *count);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_GRANT_GRANT_TABLES_H
#define SMV_REPORT_GRANT_GRANT_TABLES_H

#include "report/grant/grant.h"

/* The tables that the reports of a round are made of.  Each answers SMV_OK or the writer's failure. */

/* "Ekerö kommun, Socialnämnden, SN 2018/47": what is known of it; and "verksamhetsstöd 2018". */
const char *smv_grant_subject(struct smv_pool *pool, const struct smv_grant_view *view);
const char *smv_grant_name(struct smv_pool *pool, const struct smv_grant_view *view);

/* How the money came about, with the agreements below. */
int smv_grant_pot_tables(struct smv_writer *writer, const struct smv_grant_view *view);

/* What each organisation gets, with the sums; for a board with the columns and the chart that it needs. */
int smv_grant_allocation_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view, bool for_board);

/* Each step of each amount (JSON and workbook only). */
int smv_grant_step_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view);

#endif

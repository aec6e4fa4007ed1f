/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_PROVENANCE_H
#define SMV_REPORT_PROVENANCE_H

struct smv_pool;
struct smv_writer;

/* The last note of every report: the journal's head (64 hexadecimal digits), and what one can check with it. */
int smv_report_provenance(struct smv_pool *pool, struct smv_writer *writer, const char *head);

#endif

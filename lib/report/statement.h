/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_STATEMENT_H
#define SMV_REPORT_STATEMENT_H

struct smv_pool;

/*
 * A statement of the rules as it is stored (canonical English) in the language of the run.  NULL stays NULL, and a text
 * that can no longer be read is shown as it is.
 */
const char *smv_report_statement(struct smv_pool *pool, const char *stored);

/* The name for people of a step that is stored as "claim"; the stored name itself when it is not known. */
const char *smv_report_station(const char *stored);

#endif

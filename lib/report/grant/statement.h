/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_GRANT_STATEMENT_H
#define SMV_REPORT_GRANT_STATEMENT_H

#include "base/value.h"

struct smv_pool;

/*
 * A statement of the rules as it is stored (canonical English) in the language of the run.  NULL stays NULL, and a text
 * that can no longer be read is shown as it is.
 */
const char *smv_report_statement(struct smv_pool *pool, const char *stored);

struct smv_application;

/*
 * Why there is no money, in words: reason_id is its stable word (see smv_why_name), statement the rule, missing the names that are
 * not known; the application, which may be NULL, says what the rule met.  NULL where there is no reason.
 */
const char *smv_report_reason(struct smv_pool *pool, const char *reason_id, const char *statement, const char *missing,
			      const struct smv_application *application);

/* The names that are not known, in the language of the run. */
const char *smv_report_missing(struct smv_pool *pool, const char *missing);

struct smv_told_step;
struct smv_value;

/* What kind of step it is, as a code with its name for people; a claim or cap that no line of the rules made is what was
 * applied for. */
struct smv_value smv_report_station(const struct smv_told_step *step);

/* A rule as people read it on paper: names with spaces for '_', but for what is in quotes or a comment. */
const char *smv_report_rule_words(struct smv_pool *pool, const char *rule);

#endif

/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_CASE_ROUND_CASE_H
#define SMV_CMD_CASE_ROUND_CASE_H

#include "calc/allocation/round_case.h"
#include "samverkan/finding.h"

struct smv_rules;
struct smv_pool;
struct smv_session;

/* The rules of a text, or SMV_DATA with its errors among the session's findings; file names the text in them. */
int smv_case_rules(struct smv_session *session, const char *text, const char *file, const struct smv_rules **rules);

/* Everything a round's allocation depends on, out of the store: its rules, the agreements charged, the applications. */
int smv_case_load(struct smv_session *session, const struct smv_round *round, struct smv_round_case *round_case);

/* Finds once each name that the rules ask for and no application has, with the one that may be meant, once there are
 * applications; how many there are. */
size_t smv_case_unknown(struct smv_pool *pool, const struct smv_round_case *round_case, enum smv_severity severity,
			struct smv_findings *findings);
/* SMV_DATA where there are any: money must not rest on a name that nobody has. */
int smv_case_require_names(struct smv_session *session, const struct smv_round_case *round_case);
/* SMV_DATA where an `expect` of the rules fails, with the counter-example among the findings. */
int smv_case_require_expected(struct smv_session *session, const struct smv_round_case *round_case);

#endif

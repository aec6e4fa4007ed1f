/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_GRANT_RULES_H
#define SMV_REPORT_GRANT_RULES_H

#include "samverkan/round.h"

#include <stdbool.h>
#include <stdint.h>

struct smv_pool;
struct smv_rules;
struct smv_writer;

/* The document of a round's rules, in the language of the run: one table "rules", a row a line. */
int smv_report_rules(struct smv_writer *writer, struct smv_pool *pool, const struct smv_round *round, const struct smv_rules *rules,
		     int32_t as_of);

/* That table alone, for a document that has others; on paper people read names with spaces. */
int smv_report_rules_table(struct smv_writer *writer, struct smv_pool *pool, const struct smv_rules *rules, bool on_paper);

#endif

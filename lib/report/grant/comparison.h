/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_GRANT_COMPARISON_H
#define SMV_REPORT_GRANT_COMPARISON_H

#include "calc/allocation/compare.h"
#include "samverkan/round.h"

struct smv_writer;

/* One round under several sets of rules; the first is what the others are compared with. */
struct smv_comparison_view {
	const struct smv_round *round;
	const struct smv_proposal *proposals;
	size_t proposal_count;
	size_t application_count;
	int32_t as_of;
};

/* Sets of rules side by side: the sums, each applicant, each kind and category; with a chart of what each gives in all.
 */
int smv_report_comparison(struct smv_pool *pool, struct smv_writer *writer, const struct smv_comparison_view *view);

#endif

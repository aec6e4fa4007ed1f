/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_GRANT_SUMMARY_H
#define SMV_REPORT_GRANT_SUMMARY_H

#include "model/grant/summary.h"

#include <stddef.h>

struct smv_pool;
struct smv_writer;

/* A year: by board and programme, by kind and by category of the organisations. */
struct smv_summary {
	int64_t year;
	const char *municipality; /* NULL unknown */
	const struct smv_programme_sum *programmes;
	size_t programme_count;
	const struct smv_group_sum *kinds, *categories;
	size_t kind_count, category_count;
	int32_t as_of;
};

/* The document with its charts. */
int smv_report_summary(struct smv_pool *pool, struct smv_writer *writer, const struct smv_summary *summary);

#endif
